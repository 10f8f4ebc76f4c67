/**
 * The Beta-PERT distribution of an estimate "at least low, most likely, at most high": a beta distribution between low and
 * high, with α = 1 + 4 (likely − low) / (high − low) and β = 6 − α.
 * Source: Malcolm, Roseboom, Clark & Fazar (1959), "Application of a technique for research and development program
 * evaluation", Operations Research 7(5).
 */
import type { Random } from "./random";

/** low ≤ likely ≤ high, all in one unit. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** (low + 4 likely + high) / 6. */
export const pertMean = ({ low, likely, high }: Estimate): number => (low + 4 * likely + high) / 6;

/** (mean − low)(high − mean) / 7: exact for the beta distribution, unlike the customary ((high − low) / 6)². */
export function pertVariance(estimate: Estimate): number {
  const mean = pertMean(estimate);
  return ((mean - estimate.low) * (estimate.high - mean)) / 7;
}

/**
 * `count` draws, in ascending order and evenly spread: one from each slice of probability 1 / count. Such stratified draws
 * describe the distribution far better than as many independent ones.
 * Source: McKay, Beckman & Conover (1979), "A comparison of three methods for selecting values of input variables",
 * Technometrics 21(2).
 */
export function pertDraws({ low, likely, high }: Estimate, count: number, random: Random) {
  const draws = new Float64Array(count).fill(low);
  const spread = high - low;
  if (spread === 0) return draws;
  const cumulative = cumulativeDensity(4 * ((likely - low) / spread)); // in this order, or 4 × could overflow
  const total = cumulative[PANELS];
  for (let i = 0, panel = 0; i < count; i++) {
    const target = ((i + random()) / count) * total;
    while (cumulative[panel + 1] < target) panel++;
    const within = (target - cumulative[panel]) / (cumulative[panel + 1] - cumulative[panel]);
    draws[i] += spread * smoothed((panel + within) / PANELS);
  }
  return draws;
}

/** Panels of the table of the distribution: with 1,024 a quantile is off by less than a millionth of high − low. */
const PANELS = 1024;

/**
 * ∫ xᵖ (1 − x)⁴⁻ᵖ dx from 0 up to each end of a panel, by the trapezoidal rule, where p = α − 1. The panels are even in t with
 * x = smoothed(t): that takes away the steep ends, on which the rule would lose its precision.
 */
function cumulativeDensity(p: number): Float64Array {
  const density = (panel: number): number => {
    const t = panel / PANELS;
    const slope = 30 * t * t * (1 - t) * (1 - t);
    return power(smoothed(t), p) * power(smoothed(1 - t), 4 - p) * slope;
  };
  const cumulative = new Float64Array(PANELS + 1);
  let before = density(0);
  for (let panel = 1; panel <= PANELS; panel++) {
    const here = density(panel);
    cumulative[panel] = cumulative[panel - 1] + (before + here) / 2;
    before = here;
  }
  return cumulative;
}

/** From 0 to 1 with flat ends; smoothed(1 − t) = 1 − smoothed(t). */
const smoothed = (t: number): number => t * t * t * (10 - 15 * t + 6 * t * t);

/**
 * Power of a base from 0 to 1 by multiplications and square roots alone. These have one right answer on every machine, down to
 * the last bit; the last bit of Math.pow is each browser's own.
 */
function power(base: number, exponent: number): number {
  let result = 1;
  let rest = exponent;
  for (; rest >= 1; rest--) result *= base;
  for (let root = base; rest > 0;) {
    root = Math.sqrt(root);
    rest *= 2;
    if (rest < 1) continue;
    result *= root;
    rest -= 1;
  }
  return result;
}
