/** Perceived value: what a customer gets against what the customer gives up. */
import { finite, zeroDivisor } from "./support/errors";
import { netSum, sum } from "./support/sum";

/**
 * Customer value: Σ benefits − Σ costs, in the unit of its arguments (money, points).
 * Source: Anderson & Narus (1998), "Business marketing: understand what customers value", HBR 76(6).
 */
export const customerValue = (benefits: Float64Array, costs: Float64Array): number =>
  finite(sum(benefits) - sum(costs), "value");

/** Σ benefits / Σ costs: above 1 the customer gains. Source: Gale (1994), "Managing Customer Value", Free Press. */
export function valueRatio(benefits: Float64Array, costs: Float64Array): number {
  const divisor = netSum(costs);
  if (divisor === 0) throw zeroDivisor("zeroSum", { argument: "costs" });
  return finite(sum(benefits) / divisor, "ratio");
}

/** An offer's elements of value, all in one unit. */
export interface Offer {
  readonly benefits: Float64Array;
  readonly costs: Float64Array;
}

/**
 * (B − C) of ours − (B − C) of the next best alternative.
 * Source: Anderson & Narus (1998), HBR 76(6): value is always relative to the next best alternative.
 */
export const valueAdded = (ours: Offer, alternative: Offer): number =>
  finite(
    customerValue(ours.benefits, ours.costs) -
      customerValue(alternative.benefits, alternative.costs),
    "value added",
  );

/**
 * The price at which the customer is indifferent between the two offers, whose costs are those besides the price: the
 * alternative's price plus the value added, also called economic value to the customer.
 * Source: Anderson & Narus (1998), HBR 76(6): (value − price) of ours = (value − price) of the alternative.
 */
export const indifferencePrice = (ours: Offer, alternative: Offer, altPrice: number): number =>
  finite(altPrice + valueAdded(ours, alternative), "price");

/** Each element times its weight; both of the same length. */
export const weighted = (elements: Float64Array, weights: Float64Array): Float64Array =>
  elements.map((element, i) => element * weights[i]);
