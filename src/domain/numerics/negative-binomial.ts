/** Purchases at a rate λ ~ Gamma(shape, rate): negative binomial, by shape and ratio = time / rate. */
import { logGamma, logGammaRatio } from "./gamma";
import { incompleteBeta } from "./incomplete-beta";

/** Sums longer than this give way to a continued fraction. */
const MOST_TERMS = 20_000;

/** P(N ≥ n), n ≥ 1, to full precision of the smaller of it and its complement. */
export function negativeBinomialTail(n: number, shape: number, ratio: number): number {
  if (ratio === 0) return 0;
  if (n === 1) return -Math.expm1(-shape * Math.log1p(ratio));
  const z = ratio / (1 + ratio);
  const mean = shape * ratio;
  if (mean * (1 + ratio) > MOST_TERMS || n > MOST_TERMS) return incompleteBeta(z, n, shape);
  // From its largest term on the sum falls: above the mean upwards, below it downwards.
  const upwards = n > mean;
  const from = upwards ? n : n - 1;
  const log =
    logGammaRatio(shape, from) -
    logGamma(from + 1) -
    shape * Math.log1p(ratio) -
    from * Math.log1p(1 / ratio);
  let term = Math.exp(log);
  let total = 0;
  if (upwards)
    for (let k = n; term > 1e-17 * total || k - n < 2; k++) {
      total += term;
      term *= ((shape + k) / (k + 1)) * z;
    }
  else
    for (let k = n - 1; k >= 0 && term > 1e-18 * total; k--) {
      total += term;
      term *= k / ((shape + k - 1) * z);
    }
  return upwards ? Math.min(1, total) : Math.max(0, 1 - total);
}
