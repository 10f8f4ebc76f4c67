/** Random draws from the distributions the lifetime models are made of; seeded, so a test always sees the same data. */
import { type Random } from "../../../src/domain/support/random";

/** Standard exponential. */
export const exponential = (random: Random): number => -Math.log(random());

/** Standard normal. Source: Marsaglia's polar method (1964). */
export function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/**
 * Logarithm of a gamma variate of rate 1; a small shape makes variates that are too small to be numbers.
 * Source: Marsaglia & Tsang (2000), ACM TOMS 26(3); shapes below 1 by their section 6.
 */
export function logGammaVariate(random: Random, shape: number): number {
  if (shape < 1) return logGammaVariate(random, shape + 1) + Math.log(random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return Math.log(d * v);
  }
}

/** Gamma of a shape and a rate; its mean is shape / rate. */
export const gamma = (random: Random, shape: number, rate: number): number =>
  Math.exp(logGammaVariate(random, shape)) / rate;

/** Beta: a share from 0 to 1 with mean a / (a + b). */
export function beta(random: Random, a: number, b: number): number {
  const x = logGammaVariate(random, a);
  const y = logGammaVariate(random, b);
  return 1 / (1 + Math.exp(y - x));
}
