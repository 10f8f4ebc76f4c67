/** Perceived value: what a customer gets against what the customer gives up. */
import { finite } from "./errors";
import { sum } from "./sum";

/**
 * Customer value: Σ benefits − Σ costs, in the unit of its arguments (money, points).
 * Source: Anderson & Narus (1998), "Business marketing: understand what customers value", HBR 76(6).
 */
export const customerValue = (benefits: Float64Array, costs: Float64Array): number =>
  finite(sum(benefits) - sum(costs), "the value");

/** Each element times its weight; both of the same length. */
export const weighted = (elements: Float64Array, weights: Float64Array): Float64Array =>
  elements.map((element, i) => element * weights[i]);
