/**
 * What the BG/NBD and the Pareto/NBD share: purchases at a rate λ ~ Gamma(r, α) while active. Over all customers, with
 * x repeat purchases in age T, the log-likelihood of the purchases is
 * Σ ln Γ(r+x)/Γ(r) − x ln α − (r+x) ln(1 + T/α), given here with its derivatives.
 */
import type { Rows } from "./fit";
import { digammaRise, logGammaRatio, trigammaRise } from "./gamma";
import { type FrequencyTable } from "./histories";

export interface PurchaseTerms {
  readonly value: number;
  readonly byR: number;
  readonly byAlpha: number;
  readonly rr: number;
  readonly rAlpha: number;
  readonly alphaAlpha: number;
}

/** The terms of all rows together; `logs`, if given, receives ln(1 + T/α) of each. */
export function purchaseTerms(
  { columns: [x, , T], counts }: Rows,
  { frequencies, customers }: FrequencyTable,
  r: number,
  alpha: number,
  logs?: Float64Array,
): PurchaseTerms {
  let [value, byR, byAlpha, rr, rAlpha, alphaAlpha] = [0, 0, 0, 0, 0, 0];
  const logAlpha = Math.log(alpha);
  for (let k = 0; k < frequencies.length; k++) {
    value += customers[k] * (logGammaRatio(r, frequencies[k]) - frequencies[k] * logAlpha);
    byR += customers[k] * digammaRise(r, frequencies[k]);
    rr += customers[k] * trigammaRise(r, frequencies[k]);
  }
  const inverseAlpha = 1 / alpha;
  for (let i = 0; i < counts.length; i++) {
    const log = Math.log1p(T[i] * inverseAlpha);
    const inverse = 1 / (alpha + T[i]);
    // Written so that r and α can be huge, where all buy at one rate r/α, without a difference of huge numbers.
    const later = T[i] * inverseAlpha * inverse; // 1/α − 1/(α + T)
    if (logs) logs[i] = log;
    value -= counts[i] * (r + x[i]) * log;
    byR -= counts[i] * log;
    byAlpha += counts[i] * (r * later - x[i] * inverse);
    rAlpha += counts[i] * later;
    alphaAlpha += counts[i] * (x[i] * inverse * inverse - r * later * (inverseAlpha + inverse));
  }
  return { value, byR, byAlpha, rr, rAlpha, alphaAlpha };
}

/**
 * Starting values, in units of the mean age, for customers who buy so often per unit: of r and α, and of the two
 * parameters of leaving, which happen to serve both models. From the first a fit to CDNOW takes 5 or 6 evaluations.
 */
export const purchaseStarts = (rate: number): number[][] => [
  [1, 1 / rate, 1, 1],
  [0.2, 0.2 / rate, 0.4, 3],
  [0.4, 0.4 / rate, 0.05, 1],
];

/** The same where customers may leave after their first purchase: those who stay then buy more often. */
export const earlyStarts = (rate: number): number[][] => [
  [0.4, 0.2 / rate, 1, 2],
  ...purchaseStarts(rate),
];
