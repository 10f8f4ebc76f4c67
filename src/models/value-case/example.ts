/**
 * The example: a travel company with seasonal agents that weighs a platform billed by the minute against its seats, and eight
 * customers who went that way before. Companies and amounts are made up.
 */
import type { Estimate } from "../../domain/support/pert";

export const INDUSTRIES = [
  "travel",
  "retail",
  "outsourcing",
  "finance",
  "health",
  "utilities",
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** How many a year: low, likely, high; what each is worth, in currency. */
interface Line<Id> {
  readonly id: Id;
  readonly quantity: readonly [low: number, likely: number, high: number];
  readonly each: number;
}

const line = <const Id>(
  id: Id,
  low: number,
  likely: number,
  high: number,
  each: number,
): Line<Id> => ({ id, quantity: [low, likely, high], each });

export const GAINS = [
  line("emptySeats", 540, 640, 720, 70),
  line("calls", 1_500, 2_600, 4_200, 6),
  line("waiting", 180, 260, 380, 45),
  line("planning", 80, 120, 180, 55),
  line("campaigns", 60, 90, 140, 65),
  line("givenBack", 10, 30, 45, 90),
] as const;

export const RUNNING_COSTS = [line("minutes", 720, 800, 900, 62)] as const;

export const ONE_TIME_COSTS = [
  line("training", 60, 90, 140, 30),
  line("numbers", 2, 4, 7, 520),
] as const;

export const AGENTS = 120;
export const MONTHS_TO_FULL_EFFECT = 2;
/** How it may come out: which gains, and which costs go with them. */
export const OUTCOMES = [
  { gains: "low", costs: "high" },
  { gains: "likely", costs: "likely" },
  { gains: "high", costs: "low" },
] as const;

/** Months of cash after the moment of signing. */
export const MONTHS = 36;

/** Customers of the past: agents, gain per year in currency, months until it had paid back. */
export const CASES = [
  { id: "coast", industry: "travel", agents: 140, gain: 47_600, payback: 3 },
  { id: "alpine", industry: "travel", agents: 75, gain: 21_800, payback: 4 },
  { id: "ferry", industry: "travel", agents: 210, gain: 68_200, payback: 2.5 },
  { id: "garden", industry: "retail", agents: 110, gain: 33_500, payback: 4 },
  { id: "toys", industry: "retail", agents: 185, gain: 74_900, payback: 2 },
  { id: "voice", industry: "outsourcing", agents: 320, gain: 112_000, payback: 3 },
  { id: "card", industry: "finance", agents: 90, gain: 18_900, payback: 6 },
  { id: "clinic", industry: "health", agents: 60, gain: 11_400, payback: 7 },
] as const satisfies readonly { id: string; industry: Industry; [figure: string]: unknown }[];

/** What a line comes to per year. */
export const moneyOf = ({ quantity: [low, likely, high], each }: Line<unknown>): Estimate => ({
  low: low * each,
  likely: likely * each,
  high: high * each,
});
