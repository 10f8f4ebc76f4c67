/**
 * The integral of the Pareto/NBD over the unseen time of leaving. A customer silent from t to T either is still active
 * or left at some time y in between, with density proportional to (α + y)⁻ⁿ (β + y)⁻⁽ˢ⁺¹⁾, n = r + x. The literature
 * writes this as a difference of two Gaussian hypergeometric functions, which overflow for many purchases and cancel for
 * short silences. The integrand itself is positive and smooth, so Gauss–Legendre panels give it, and the means its
 * derivatives need, to full precision in one pass.
 * Source: Schmittlein, Morrison & Colombo (1987), Management Science 33(1), appendix, before the integral is taken.
 */
import { PANEL_RULE as RULE } from "./quadrature";

/** A panel is exact to 1e-14 up to this width and this fall of the integrand's logarithm. */
const WIDEST = 3;
const STEEPEST = 8;
/** Where the integrand has fallen by e⁻⁴⁰ it no longer counts. */
const NEGLIGIBLE = 40;
/** Finding that place takes fewer than ten; numbers that overflow must not keep it searching. */
const MOST_STEPS = 50;

/**
 * The log-odds of having left, and means under the density of the time of leaving y: of la = ln (α+T)/(α+y),
 * ia = 1/(α+y) − 1/(α+T), lb = ln (β+T)/(β+y), ib = 1/(β+y) − 1/(β+T), and of their products, all of them exact also for
 * huge α and β. Written over by the next integral, as it is the innermost loop of a fit.
 */
export interface Leaving {
  /** −∞ if there was no silence; the means then have no meaning. */
  logOdds: number;
  la: number;
  ia: number;
  lb: number;
  ib: number;
  lala: number;
  laia: number;
  iaia: number;
  lalb: number;
  ialb: number;
  lblb: number;
  laib: number;
  iaib: number;
  lbib: number;
  ibib: number;
}

export const newLeaving = (): Leaving => ({
  ...{ logOdds: NaN, la: NaN, ia: NaN, lb: NaN, ib: NaN },
  ...{ lala: NaN, laia: NaN, iaia: NaN, lalb: NaN, ialb: NaN },
  ...{ lblb: NaN, laib: NaN, iaib: NaN, lbib: NaN, ibib: NaN },
});

/** Integrates over a silence that begins where α + t = `alphaAt` and β + t = `betaAt`; writes to `result`. */
export function integrateLeaving(
  n: number,
  s: number,
  alphaAt: number,
  betaAt: number,
  silence: number,
  result: Leaving,
): void {
  result.logOdds = -Infinity;
  if (!(silence > 0)) return;
  // v = ln (μ+y)/(μ+t) keeps the singularities of the integrand at a distance of π, wherever α and β lie.
  const least = Math.min(alphaAt, betaAt);
  const logA = Math.log1p(silence / alphaAt);
  const logB = Math.log1p(silence / betaAt);
  const { span, drop } = reach(n, s, alphaAt, betaAt, logA, logB);
  const panels = Math.ceil(Math.max(span / WIDEST, drop / STEEPEST));
  const half = span / panels / 2;
  const endA = 1 / (alphaAt + silence);
  const endB = 1 / (betaAt + silence);
  let total = 0;
  let la = 0;
  let ia = 0;
  let lb = 0;
  let ib = 0;
  let lala = 0;
  let laia = 0;
  let iaia = 0;
  let lalb = 0;
  let ialb = 0;
  let lblb = 0;
  let laib = 0;
  let iaib = 0;
  let lbib = 0;
  let ibib = 0;
  for (let panel = 0; panel < panels; panel++)
    for (let node = 0; node < RULE.nodes.length; node++) {
      const v = half * (2 * panel + 1 + RULE.nodes[node]);
      const later = least * Math.expm1(v);
      const pastA = alphaAt === least ? v : Math.log1p(later / alphaAt);
      const pastB = betaAt === least ? v : Math.log1p(later / betaAt);
      const restA = logA - pastA;
      const restB = logB - pastB;
      const rest = silence - later;
      const inverseA = (rest / (alphaAt + later)) * endA;
      const inverseB = (rest / (betaAt + later)) * endB;
      const weight = RULE.weights[node] * Math.exp(v - n * pastA - (s + 1) * pastB);
      const weightLogA = weight * restA;
      const weightInverseA = weight * inverseA;
      const weightLogB = weight * restB;
      const weightInverseB = weight * inverseB;
      total += weight;
      la += weightLogA;
      ia += weightInverseA;
      lb += weightLogB;
      ib += weightInverseB;
      lala += weightLogA * restA;
      laia += weightLogA * inverseA;
      iaia += weightInverseA * inverseA;
      lalb += weightLogA * restB;
      ialb += weightInverseA * restB;
      lblb += weightLogB * restB;
      laib += weightLogA * inverseB;
      iaib += weightInverseA * inverseB;
      lbib += weightLogB * inverseB;
      ibib += weightInverseB * inverseB;
    }
  // dy = (μ + y) dv, hence the factor μ + t, and β + t is one power more than in the chance of being active.
  result.logOdds = n * logA + s * logB + Math.log((s * least * total * half) / betaAt);
  const share = 1 / total;
  result.la = la * share;
  result.ia = ia * share;
  result.lb = lb * share;
  result.ib = ib * share;
  result.lala = lala * share;
  result.laia = laia * share;
  result.iaia = iaia * share;
  result.lalb = lalb * share;
  result.ialb = ialb * share;
  result.lblb = lblb * share;
  result.laib = laib * share;
  result.iaib = iaib * share;
  result.lbib = lbib * share;
  result.ibib = ibib * share;
}

/**
 * ∫₀ʰ (1 + u/A)⁻ⁿ (1 + u/B)⁻⁽ˢ⁺¹⁾ du, by the same panels without the means: for what is asked of a fitted model.
 */
export function leavingIntegral(n: number, s: number, A: number, B: number, h: number): number {
  if (!(h > 0)) return 0;
  const least = Math.min(A, B);
  const { span, drop } = reach(n, s, A, B, Math.log1p(h / A), Math.log1p(h / B));
  const panels = Math.ceil(Math.max(span / WIDEST, drop / STEEPEST));
  const half = span / panels / 2;
  let total = 0;
  for (let panel = 0; panel < panels; panel++)
    for (let node = 0; node < RULE.nodes.length; node++) {
      const v = half * (2 * panel + 1 + RULE.nodes[node]);
      const later = least * Math.expm1(v);
      const pastA = A === least ? v : Math.log1p(later / A);
      const pastB = B === least ? v : Math.log1p(later / B);
      total += RULE.weights[node] * Math.exp(v - n * pastA - (s + 1) * pastB);
    }
  return least * total * half;
}

/**
 * How far v goes before the end of the silence or before the rest no longer counts, and the logarithm's fall till then. `logA` and
 * `logB` are ln (α+T)/(α+t) and ln (β+T)/(β+t): v at the end is the larger of them.
 */
function reach(n: number, s: number, alphaAt: number, betaAt: number, logA: number, logB: number) {
  const least = Math.min(alphaAt, betaAt);
  const fall = (v: number) => {
    const later = least * Math.expm1(v);
    return n * Math.log1p(later / alphaAt) + (s + 1) * Math.log1p(later / betaAt) - v;
  };
  let span = Math.max(logA, logB);
  let drop = n * logA + (s + 1) * logB - span;
  for (let i = 0; i < MOST_STEPS && drop > NEGLIGIBLE + STEEPEST / 2; i++) {
    // Newton's method from the right, which stays there: `fall` is convex.
    const later = least * Math.expm1(span);
    const now = least + later;
    const slope = n * (now / (alphaAt + later)) + (s + 1) * (now / (betaAt + later)) - 1;
    span -= (drop - NEGLIGIBLE) / slope;
    drop = fall(span);
  }
  return { span, drop };
}
