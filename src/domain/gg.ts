/**
 * Gamma-Gamma: a customer's purchases vary around its own mean as Gamma(p, ν), and ν differs among customers as
 * Gamma(q, γ), whatever their number of purchases. So a mean seen over few purchases is drawn towards everybody's mean.
 * Source: Fader & Hardie (2013), The Gamma-Gamma model of monetary value; Fader, Hardie & Lee (2005), RFM and CLV,
 * Journal of Marketing Research 42(4).
 */
import { unavailable } from "./support/errors";
import { GAMMA_GAMMA, type LimitName } from "./support/limits";
import { distinctRows } from "./numerics/distinct";
import { logGamma } from "./numerics/gamma";
import { gammaQuantile } from "./numerics/gamma-quantile";
import { type Fit, INFINITE, maximizeLikelihood, type Rows } from "./numerics/fit";
import { gammaGammaLikelihood } from "./numerics/gg-likelihood";
import { placeIn } from "./numerics/histories";
import { integrationNodes } from "./numerics/quadrature";

export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  /** In the currency of the amounts. */
  readonly gamma: number;
}

/** One row per customer, or per kind of customer. */
export interface Spending {
  /** Purchases that the mean was taken over: the repeat purchases. */
  readonly frequency: Float64Array;
  /** Mean amount of these purchases. Rows without purchases, or with a mean that is not positive, are left out. */
  readonly monetary: Float64Array;
  /** How many customers each row stands for; 1 by default. */
  readonly weights?: Float64Array;
  /** The number of each row in the user's range, for messages. */
  readonly rows?: Uint32Array;
}

export const GG_NAMES = ["p", "q", "gamma"] as const;

/** Starting values for amounts with a mean of 1. */
const STARTS = [
  [1, 3, 2],
  [5, 4, 0.6],
  [0.5, 10, 18],
];

/**
 * Maximum likelihood estimates from mean amounts.
 * Throws "unavailable" where the data do not determine a parameter.
 */
export function fitGammaGamma(spending: Spending): Fit<GammaGammaParameters, LimitName> {
  const { frequency, monetary, weights } = spending;
  const isTold = (_: number, i: number) => frequency[i] > 0 && monetary[i] > 0;
  const pick = (column: Float64Array) => column.filter(isTold);
  const rows = distinctRows([pick(frequency), pick(monetary)], weights && pick(weights));
  const [, m] = rows.columns;
  let [customers, total] = [0, 0];
  for (let i = 0; i < m.length; i++) {
    customers += rows.counts[i];
    total += rows.counts[i] * m[i];
  }
  if (!(customers > 0)) throw unavailable("noSpending");
  const unit = total / customers;
  for (let i = 0; i < m.length; i++) m[i] /= unit;
  if (m.every((mean) => Math.abs(mean - 1) < SAME)) return oneAmount(rows, unit);
  const fit = maximizeLikelihood(
    GG_NAMES,
    rows,
    gammaGammaLikelihood,
    STARTS,
    explain,
    GAMMA_GAMMA,
  );
  const inUnit = ({ p, q, gamma }: GammaGammaParameters) => ({ p, q, gamma: gamma * unit });
  return {
    ...fit,
    parameters: inUnit(fit.parameters),
    standardErrors: inUnit(fit.standardErrors),
    logLikelihood: fit.logLikelihood - customers * Math.log(unit), // a density of amounts
  };
}

/** Means of equal amounts differ by rounding alone. */
const SAME = 1e-12;

/**
 * Both limits at once: everybody always spends the same. The likelihood is that of p = q = 10¹², which stand for infinity. Its
 * terms are of that size and cancel each other, so it is formed by Stirling's series, exact to 10⁻¹² here: with N = p = q and
 * γ = m, ln Γ(Nx+N)/Γ(Nx)Γ(N) + Nx ln x − (Nx+N) ln(1+x) − ln m = ½ ln(N x / 2π(1+x)) − ln m.
 */
function oneAmount(
  { columns: [x], counts }: Rows,
  unit: number,
): Fit<GammaGammaParameters, LimitName> {
  let logLikelihood = 0;
  for (let i = 0; i < counts.length; i++) {
    const normal = Math.log((INFINITE * x[i]) / (2 * Math.PI * (1 + x[i]))) / 2;
    logLikelihood += counts[i] * (normal - Math.log(unit));
  }
  return {
    parameters: { p: INFINITE, q: INFINITE, gamma: unit },
    standardErrors: { p: NaN, q: NaN, gamma: NaN },
    covariance: new Array<number>(9).fill(0),
    logLikelihood,
    converged: true,
    limits: ["own mean", "everybody's mean"],
    evaluations: 1,
    sampleEvaluations: 0,
  };
}

const explain = (undetermined: keyof GammaGammaParameters) =>
  unavailable(undetermined === "p" ? "spendingUnsteady" : "spendingAlike");

/**
 * Mean amount to expect of a customer's future purchases: p (γ + x m)/(p x + q − 1), for x = 0 the mean of everybody.
 * Infinite where p x + q ≤ 1.
 */
export function expectedSpend(
  { p, q, gamma }: GammaGammaParameters,
  frequency: number,
  monetary: number,
): number {
  const known = p * frequency + q - 1;
  if (known <= 0) return Infinity;
  return frequency > 0 ? (p * (gamma + frequency * monetary)) / known : (p * gamma) / known;
}

/** Of so many customers one, who would spend the most, widens no range: where q + p x ≤ 2 it alone would make it infinite. */
const ONE_OF = 1e4;
/** From here on nothing of that can be told from infinity. */
const CERTAIN = 1e6;

/**
 * E[ζ²]/E[ζ]² of the mean ζ = p/ν that a customer with so many purchases turns out to have, ν ~ Gamma(k, γ + x m), k = p x + q > 1.
 * The most extreme of ten thousand is left out.
 */
export function varietyOfSpend({ p, q }: GammaGammaParameters, frequency: number): number {
  const k = p * frequency + q;
  if (!(k > 1)) return NaN;
  if (k > CERTAIN) return (k - 1) / (k - 2);
  // E[y⁻²] of y ~ Gamma(k, 1) above its quantile: ∫ y^(k−3) e⁻ʸ dy / Γ(k), by v = ln y
  const least = Math.log(gammaQuantile(k, 1 / ONE_OF));
  const most = Math.log(k + 12 * Math.sqrt(k) + 40);
  let total = 0;
  integrationNodes(least, most, Math.min(0.5, 2 / Math.sqrt(k)), (v, weight) => {
    total += weight * Math.exp((k - 2) * v - Math.exp(v) - logGamma(k));
  });
  return Math.max(1, total * (k - 1) ** 2);
}

/**
 * Mean amount to expect of each customer's future purchases; NaN where the mean so far is unknown or not positive.
 * Throws "unavailable" where it is infinite.
 */
export function expectedSpends(
  parameters: GammaGammaParameters,
  { frequency, monetary, rows }: Spending,
): Float64Array {
  return frequency.map((x, i) => {
    if (x > 0 && !(monetary[i] > 0)) return NaN;
    const spend = expectedSpend(parameters, x, monetary[i]);
    if (spend === Infinity)
      throw unavailable("spendingInfinite", {
        at: placeIn("frequency", i, frequency.length, rows),
        q: parameters.q,
      });
    return spend;
  });
}
