/** Tiers of customers, so that scarce resources go where value is highest. */
import { finite, unavailable } from "./support/errors";
import { type Phrase, phrase } from "./support/phrases";
import { ranksFromTop } from "./support/ranks";
import { netSum, sum } from "./support/sum";

/** Where tiers end, as shares of customers, and what they are called: one label more than there are cutoffs. */
export interface Tiers {
  /** Rising, above 0 and up to 1. */
  readonly cutoffs: ArrayLike<number>;
  readonly labels: readonly (string | number | Phrase)[];
}

/**
 * The tier of each customer, an index into labels: the first whose cutoff is at least rank / customers. Equal values have the
 * better rank of their group; a value that is not above 0 is never in the best tier.
 * Source: Zeithaml, Rust & Lemon (2001), "The customer pyramid", California Management Review 43(4).
 */
export function tierOf(values: Float64Array, { cutoffs }: Pick<Tiers, "cutoffs">): Float64Array {
  if (!values.length) throw unavailable("noCustomers");
  return ranksFromTop(values).map((rank, i) => {
    let tier = 0;
    while (tier < cutoffs.length && rank > cutoffs[tier] * values.length * (1 + ROUNDING)) tier++;
    return tier || (values[i] > 0 ? 0 : 1); // who brings nothing is not among the best, however many bring nothing
  });
}

/** 0.29 × 100 is 28.999999999999996: still room for the 29th customer. */
const ROUNDING = 1e-12;

export interface TierSummary {
  readonly tier: string | number | Phrase;
  readonly customers: number;
  /** Of all customers. */
  readonly share: number;
  readonly value: number;
  /** Of all value; null where that adds up to 0. */
  readonly shareOfValue: number | null;
  /** Value per customer; null without customers. */
  readonly average: number | null;
}

/** Customers and value of every tier, the best first; tiers without customers are there too. */
export function tierSummary(values: Float64Array, tiers: Tiers): TierSummary[] {
  const members: number[][] = tiers.labels.map(() => []);
  tierOf(values, tiers).forEach((tier, customer) => members[tier].push(values[customer]));
  const total = finite(netSum(values), "total value");
  return members.map((tierValues, tier) => {
    const value = sum(tierValues);
    const customers = tierValues.length;
    return {
      tier: tiers.labels[tier],
      customers,
      share: customers / values.length,
      value,
      shareOfValue: total === 0 ? null : value / total,
      average: customers === 0 ? null : value / customers,
    };
  });
}

/** What customers have brought, could bring and bring through others, in currency; without influence where it is not known. */
export interface Portfolio {
  readonly realised: Float64Array;
  readonly potential: Float64Array;
  readonly influence?: Float64Array;
}

export type Grade = "High" | "Low";

export interface Strategy {
  readonly total: number;
  readonly realised: Grade;
  readonly potential: Grade;
  readonly influence: Grade | null;
  readonly strategy: string | Phrase;
}

const STRATEGIES: Record<Grade, Record<Grade, string>> = {
  High: { High: "Protect and grow", Low: "Maintain" },
  Low: { High: "Invest", Low: "Serve at low cost" },
};

/**
 * Grades and a strategy for each customer, in their order. High is the top `cutoff` share of customers (equal values together) with a
 * value above 0: nobody is asked to recruit who has never brought anybody.
 * Source: Kumar (2008), "Managing Customers for Profit", Wharton School Publishing; Kumar, Petersen & Leone (2007), HBR 85(10).
 */
export function strategies(
  { realised, potential, influence }: Portfolio,
  cutoff: number,
): Strategy[] {
  const [byRealised, byPotential] = [realised, potential].map((values) => grades(values, cutoff));
  const byInfluence = influence && grades(influence, cutoff);
  return Array.from(realised, (value, i) => ({
    total: finite(sum([value, potential[i], influence?.[i] ?? 0]), "total value"),
    realised: byRealised[i],
    potential: byPotential[i],
    influence: byInfluence?.[i] ?? null,
    strategy:
      byInfluence?.[i] === "High"
        ? phrase("{0}, recruit as advocate", STRATEGIES[byRealised[i]][byPotential[i]])
        : STRATEGIES[byRealised[i]][byPotential[i]],
  }));
}

function grades(values: Float64Array, cutoff: number): Grade[] {
  const tiers = tierOf(values, { cutoffs: [cutoff] });
  return Array.from(tiers, (tier, i) => (tier === 0 && values[i] > 0 ? "High" : "Low"));
}
