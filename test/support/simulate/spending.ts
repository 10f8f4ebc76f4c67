/** Customers who spend by the story that the Gamma-Gamma tells. */
import { type GammaGammaParameters, type Spending } from "../../../src/domain/gg";
import { type Random } from "../../../src/domain/support/random";
import { gamma } from "./draws";

/** One to ten purchases each: their mean, and the true mean of the customer behind it. */
export function spending(
  random: Random,
  p: GammaGammaParameters,
  count: number,
): Spending & { readonly trueMeans: Float64Array } {
  const frequency = Float64Array.from({ length: count }, () => 1 + Math.floor(10 * random()));
  const rates = frequency.map(() => gamma(random, p.q, p.gamma));
  return {
    frequency,
    // The sum of x purchases of shape p has shape p x.
    monetary: frequency.map((x, i) => gamma(random, p.p * x, rates[i]) / x),
    trueMeans: rates.map((rate) => p.p / rate),
  };
}
