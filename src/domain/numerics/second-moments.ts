/**
 * What the purchases of an active customer count for in all, and how widely that varies: all the same up to a horizon, or each
 * discounted by whole units of time, for ever. Times in the unit of α; for ranges and totals, hence to ten digits or so.
 *
 * Of a customer who buys at a rate λ and is still there at t with probability S(t), a purchase at t counts with density λ S(t),
 * and a pair whose later one is at t with λ² S(t) w(t), w the time before t, discounted. Pairs are discounted continuously, and
 * brought to the size that discounting by whole units would give them.
 */
import { residualRule } from "./discounting";
import { betaVariable, gammaVariable, integrationNodes, type Nodes } from "./quadrature";

/** Up to a horizon, or with a discount rate per unit of time. */
export type Counting = { readonly horizon: number } | { readonly discount: number };

/** E[Σ δⱼ], E[Σ δⱼ²] and E[Σ δⱼ δₖ], j ≠ k, of the factors δ that purchases count with: 1 each up to a horizon. */
export interface Moments {
  readonly once: number;
  readonly squares: number;
  readonly pairs: number;
}

/** 1 − e⁻ʸ, and 1 − e⁻ʸ (1 + y), by y and y²/2: 1 at y = 0. Both from 1 − e⁻ʸ. */
const riseOf = (gone: number, y: number) => (y < 1e-8 ? 1 : gone / y);
const riseOfPairs = (gone: number, y: number) =>
  y < 1e-3 ? 1 - (2 / 3) * y + y * (y / 4) : (gone - y * (1 - gone)) / ((y * y) / 2);

/**
 * Moments of customers active now who buy at λ ~ Gamma(n, A) and leave after each purchase with p ~ Beta(a, c), by a and a
 * way from n, A and c to them. What depends on n and c alone is worked out once.
 */
export function betaMoments(a: number, counting: Counting) {
  const rates = new Map<number, Nodes>();
  const chances = new Map<number, Nodes>();
  const known = (nodes: Map<number, Nodes>, key: number, make: () => Nodes): Nodes => {
    let found = nodes.get(key);
    if (!found) nodes.set(key, (found = make()));
    return found;
  };
  return (n: number, A: number, c: number): Moments => {
    const { values: size, weights: ofSize } = known(rates, n, () => gammaVariable(n + 1).nodes());
    const { values: p, weights: ofP } = known(chances, c, () => betaVariable(a, c).nodes());
    const discounts = "discount" in counting ? discountsOf(counting.discount) : undefined;
    let [once, squares, smooth, pairs] = [0, 0, 0, 0];
    for (let i = 0; i < size.length; i++) {
      const rate = size[i] / A;
      for (let j = 0; j < p.length; j++) {
        const weight = ofSize[i] * ofP[j];
        const leaving = p[j] * rate;
        if (discounts) {
          const gone = -Math.expm1(-leaving); // in one unit of time
          const inOne = leaving < 1e-8 ? weight : (weight * gone) / leaving;
          once += inOne / (discounts.once + gone);
          squares += inOne / (discounts.squares + gone);
          const present = weight / (discounts.force + leaving);
          smooth += present;
          pairs += (2 * (1 - p[j]) * rate * present) / (2 * discounts.force + leaving);
        } else {
          const { horizon } = counting as { readonly horizon: number };
          const y = leaving * horizon;
          const gone = -Math.expm1(-y);
          once += weight * horizon * riseOf(gone, y);
          pairs += weight * (1 - p[j]) * rate * horizon * horizon * riseOfPairs(gone, y);
        }
      }
    }
    const mean = n / A;
    return discounts
      ? { once: mean * once, squares: mean * squares, pairs: mean * pairs * (once / smooth) ** 2 }
      : { once: mean * once, squares: mean * once, pairs: mean * pairs };
  };
}

/** A discount rate, that of squares of its factors, and as a continuous one. */
const discountsOf = (discount: number) => ({
  once: discount,
  squares: discount * (2 + discount),
  force: Math.log1p(discount),
});

/** After e⁻⁴² nothing counts. */
const NEGLIGIBLE = 42;

/** Moments of customers active now who buy at λ ~ Gamma(n, A) and leave at a rate μ ~ Gamma(s, B). */
export function gammaMoments(s: number, counting: Counting) {
  const discounts = "discount" in counting ? discountsOf(counting.discount) : undefined;
  const rules = discounts && [residualRule(discounts.once), residualRule(discounts.squares)];
  const rate = discounts?.force ?? 0;
  const horizon = "horizon" in counting ? counting.horizon : NEGLIGIBLE / rate;
  return (n: number, A: number, B: number): Moments => {
    const scale = Math.min(B / (s + 1), rate ? 1 / rate : Infinity, horizon);
    let [smooth, pairs] = [0, 0];
    if (horizon > 0)
      integrationNodes(0, Math.log1p(horizon / scale), 0.5, (v, weight) => {
        const t = scale * Math.expm1(v);
        const there = weight * (scale + t) * Math.exp(-s * Math.log1p(t / B) - rate * t);
        smooth += there;
        pairs += 2 * there * t * riseOf(-Math.expm1(-rate * t), rate * t);
      });
    const lasting = (t: number) => {
      const log = Math.log1p(t / B);
      return B * (s === 1 ? log : Math.expm1((1 - s) * log) / (1 - s));
    };
    const [once, squares] = rules
      ? rules.map(({ times, weights }) =>
          times.reduce((sum, t, j) => sum + weights[j] * lasting(t), 0),
        )
      : [smooth, smooth];
    const mean = n / A;
    const paired = mean * ((n + 1) / A) * pairs * (smooth ? (once / smooth) ** 2 : 1);
    return { once: mean * once, squares: mean * squares, pairs: paired };
  };
}
