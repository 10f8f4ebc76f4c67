/** Quantiles of the gamma distribution. */
import { logGamma } from "./gamma";

/**
 * From this shape on the cube root of a gamma variable is as good as normal.
 * Source: Wilson & Hilferty (1931), The distribution of chi-square.
 */
const LARGE = 1e6;

/** P(X ≤ x) of X ~ Gamma(shape, 1). Source: Press et al. (2007), Numerical Recipes, section 6.2. */
export function gammaBelow(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  const log = shape * Math.log(x) - x - logGamma(shape);
  if (x < shape + 1) {
    let term = 1 / shape;
    let total = term;
    for (let k = 1; term > 1e-17 * total; k++) total += term *= x / (shape + k);
    return total * Math.exp(log);
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const a = k * (shape - k);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return 1 - fraction * Math.exp(log);
}

/** The x for which P(X ≤ x) = share, 0 < share < 1, of X ~ Gamma(shape, 1). */
export function gammaQuantile(shape: number, share: number): number {
  if (shape > LARGE)
    return shape * (1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape))) ** 3;
  // bisection on logarithms, as the quantiles of small shapes lie many powers of ten apart
  let [low, high] = [-700 / Math.min(1, shape), Math.log(shape + 50 * Math.sqrt(shape) + 100)];
  for (let halving = 0; halving < 80 && high - low > 1e-13; halving++) {
    const middle = (low + high) / 2;
    if (gammaBelow(shape, Math.exp(middle)) < share) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** The normal quantile, to 4.5e-4. Source: Abramowitz & Stegun (1964), 26.2.23. */
function normalQuantile(share: number): number {
  const q = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
  const above = 2.515517 + 0.802853 * q + 0.010328 * q * q;
  const below = 1 + 1.432788 * q + 0.189269 * q * q + 0.001308 * q ** 3;
  return (share < 0.5 ? -1 : 1) * (q - above / below);
}
