/**
 * A company with 50 to 200 seasonal agents compares two call-centre platforms: ours billed by the minute, the alternative
 * by the seat. The story is that of the field's teaching case; every amount is made up for this example.
 */
import type { Estimate } from "../../domain/support/pert";

export const BENEFIT_KINDS = ["functional", "emotional", "social", "monetary"] as const;

export const COST_KINDS = [
  "price",
  "setUp",
  "access",
  "maintenance",
  "renewal",
  "time",
  "effort",
  "emotional",
  "risk",
] as const;

/** Low, likely and high, in currency per year. */
type Three = readonly [low: number, likely: number, high: number];

interface Element<Kind, Id> {
  readonly id: Id;
  readonly kind: Kind;
  readonly tangible: boolean;
  readonly ours: Three;
  readonly alternative: Three;
}

const element = <const Kind, const Id>(
  id: Id,
  kind: Kind,
  tangible: boolean,
  ours: Three,
  alternative: Three,
): Element<Kind, Id> => ({ id, kind, tangible, ours, alternative });

const same = (amount: number): Three => [amount, amount, amount];

export const BENEFITS = [
  element("core", "functional", true, same(240_000), same(240_000)),
  element("peaks", "functional", true, [15_000, 30_000, 55_000], [8_000, 15_000, 25_000]),
  element("support", "functional", true, [5_000, 10_000, 18_000], [1_000, 3_000, 6_000]),
  element("campaigns", "functional", false, [4_000, 9_000, 16_000], [2_000, 4_000, 8_000]),
  element("cash", "monetary", true, [2_000, 3_000, 5_000], same(0)),
  element("calm", "emotional", false, [3_000, 8_000, 18_000], [1_000, 4_000, 9_000]),
  element("bill", "emotional", false, [1_000, 4_000, 8_000], [0, 2_000, 4_000]),
  element("standing", "social", false, [2_000, 6_000, 12_000], [1_000, 4_000, 8_000]),
] as const;

/** Costs beside the price, which comes from the months. */
export const OTHER_COSTS = [
  element("setUp", "setUp", true, [200, 500, 1_000], [5_000, 9_000, 16_000]),
  element("lines", "access", true, same(4_000), same(4_000)),
  element("administration", "maintenance", true, [2_000, 3_000, 5_000], [4_000, 6_000, 9_000]),
  element("negotiation", "renewal", true, [0, 500, 1_000], [1_000, 3_000, 5_000]),
  element("scalingDown", "renewal", true, same(0), [0, 5_000, 12_000]),
  element("waiting", "time", false, [1_000, 2_000, 4_000], [4_000, 8_000, 14_000]),
  element("planning", "effort", false, [2_000, 4_000, 6_000], [3_000, 6_000, 10_000]),
  element("strain", "emotional", false, [1_000, 2_000, 4_000], [1_000, 3_000, 7_000]),
  element("failure", "risk", false, [3_000, 10_000, 24_000], [4_000, 9_000, 16_000]),
] as const;

/** Agents at work, January to December. */
export const AGENTS = [60, 50, 50, 60, 70, 80, 90, 100, 120, 150, 200, 180] as const;

export const TERMS = {
  pricePerMinute: 0.03,
  pricePerSeat: 70,
  seats: 200,
  minutesPerAgent: 4_800,
  volumeLow: -0.15,
  volumeHigh: 0.15,
} as const;

/** What a year costs at each volume of calls: low, likely and high. */
export function yearlyBills(): { readonly ours: Estimate; readonly alternative: Estimate } {
  const { pricePerMinute, pricePerSeat, seats, minutesPerAgent, volumeLow, volumeHigh } = TERMS;
  const total = (of: (agents: number) => number) =>
    AGENTS.reduce((sum, agents) => sum + of(agents), 0);
  const minutes = (change: number) =>
    total((agents) => agents * (1 + change) * minutesPerAgent) * pricePerMinute;
  const seatsBilled = (change: number) =>
    total((agents) => Math.max(seats, agents * (1 + change))) * pricePerSeat;
  const at = (bill: (change: number) => number): Estimate => ({
    low: bill(volumeLow),
    likely: bill(0),
    high: bill(volumeHigh),
  });
  return { ours: at(minutes), alternative: at(seatsBilled) };
}
