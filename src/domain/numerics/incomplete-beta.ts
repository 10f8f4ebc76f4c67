import { logBeta } from "./gamma";

const MOST_TERMS = 100_000;
/** Stands for 0 in a denominator of the continued fraction. */
const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1: the distribution function of the beta
 * distribution, and through it of F and t.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22, a continued fraction that converges quickly below
 * (a + 1) / (a + b + 2); above, I_x(a, b) = 1 − I_{1−x}(b, a). Evaluated by Lentz's method (Thompson & Barnett, 1986).
 * Against SciPy for a, b from 0.5 to 1e6 the errors stay below 1e-12 of the value, or 1e-9 where a, b exceed 1e5.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front === 0 ? 0 : front / continuedFraction(x, a, b);
}

/** 1 + d₁/(1 + d₂/(1 + …)) with the coefficients of DLMF 8.17.23. */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerators = 1;
  let denominators = 0;
  for (let term = 1; term <= MOST_TERMS; term++) {
    const m = term >> 1;
    const coefficient =
      term % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominators = 1 / (1 + coefficient * denominators || TINY);
    numerators = 1 + coefficient / numerators || TINY;
    const factor = numerators * denominators;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) return value;
  }
  return value;
}
