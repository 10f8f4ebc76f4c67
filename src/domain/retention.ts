/** Retention and churn: plain rates, cohorts, and the shifted-beta-geometric model of how long customers stay. */
import { finite, invalid, unavailable, zeroDivisor } from "./support/errors";
import type { Place } from "./support/messages";
import {
  byLogarithms,
  type Fit,
  type Likelihood,
  maximizeLikelihood,
  type Rows,
  settled,
} from "./numerics/fit";

/** Share of the customers at the start who are still there at the end: (end − joined) / start. */
export function retentionRate(start: number, end: number, joined: number): number {
  checkPeriod(start, end, joined);
  return finite((end - joined) / start, "retention rate");
}

/** Share of the customers at the start who are gone at the end: (start − end + joined) / start. */
export function churnRate(start: number, end: number, joined: number): number {
  checkPeriod(start, end, joined);
  return finite((start - (end - joined)) / start, "churn rate");
}

function checkPeriod(start: number, end: number, joined: number): void {
  if (start === 0) throw zeroDivisor("zeroStart");
  if (joined > end) throw invalid("joinedMoreThanEnd", { joined, end });
  if (end - joined > start) throw invalid("keptMoreThanStart", { kept: end - joined, start });
}

export interface RetentionParameters {
  readonly alpha: number;
  readonly beta: number;
}

/** Refuses survivors that are not a falling series of counts. `place` names a row for messages. */
export function checkSurvivors(survivors: Float64Array, place: (i: number) => Place): void {
  let before = NaN;
  for (let i = 0; i < survivors.length; i++) {
    if (survivors[i] > before) throw invalid("survivorsRise", { at: place(i), value: survivors[i], before }); // prettier-ignore
    if (!Number.isNaN(survivors[i])) before = survivors[i];
  }
}

/**
 * Shifted-beta-geometric: each customer leaves at the end of any period with its own probability θ ~ Beta(α, β), so that
 * those who stay are ever more loyal and the retention rate rises. Fitted to the survivors of one cohort: all of them,
 * those left after one period, after two, and so on. A customer in period t leaves with probability α/(α+β+t−1), so
 * ln L = Σₜ (leavers) ln α + (stayers) ln (β+t−1) − (both) ln (α+β+t−1). A period that was not observed is NaN: those who
 * left between two observations left in any of the periods from one to the other.
 * Throws "unavailable" where the data do not determine α and β.
 * Source: Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1).
 */
export function fitRetention(survivors: Float64Array): Fit<RetentionParameters> {
  const observed = Array.from(survivors.keys()).filter((t) => !Number.isNaN(survivors[t]));
  const first = survivors[0] || 0;
  const last = survivors[observed[observed.length - 1]];
  if (observed.length < 3) throw unavailable("survivorsTooFew");
  if (first === 0) throw unavailable("survivorsNone");
  if (last === first) throw unavailable("survivorsAll");
  if (survivors[observed[1]] === 0) throw unavailable("survivorsGone");
  const [from, to] = [observed.slice(0, -1), observed.slice(1)];
  const rows: Rows = {
    columns: [from.map((t) => survivors[t]), to.map((t) => survivors[t]), from, to].map((column) =>
      Float64Array.from(column),
    ),
    counts: new Float64Array(from.length).fill(1),
  };
  const starts = [
    [1, 2],
    [0.2, 0.5],
    [10, 30],
  ];
  return maximizeLikelihood(["alpha", "beta"], rows, retentionLikelihood, starts, () =>
    unavailable(survivors[observed[1]] === last ? "survivorsOneLoss" : "survivorsNotRising"),
  );
}

function retentionLikelihood({ columns: [before, after, from, to] }: Rows): Likelihood {
  return (logarithms) => {
    const [alpha, beta] = logarithms.map(Math.exp);
    let [value, byAlpha, byBeta, alphaAlpha, alphaBeta, betaBeta] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < before.length; i++) {
      const left = before[i] - after[i];
      if (to[i] > from[i] + 1) {
        // ln S of staying from one observation to the next, and its derivatives; then ln (1 − S) of leaving.
        let [log, a, b, aa, bb] = [0, 0, 0, 0, 0];
        for (let k = from[i]; k < to[i]; k++) {
          const [stay, all] = [1 / (beta + k), 1 / (alpha + beta + k)];
          log -= Math.log1p(alpha * stay);
          a -= all;
          b += stay - all;
          aa += all * all;
          bb += all * all - stay * stay;
        }
        const odds = 1 / Math.expm1(-log); // S/(1 − S)
        const weight = after[i] - left * odds;
        const bend = left * odds * (1 + odds);
        value += after[i] * log + (left > 0 ? left * Math.log(-Math.expm1(log)) : 0);
        byAlpha += weight * a;
        byBeta += weight * b;
        alphaAlpha += weight * aa - bend * a * a;
        alphaBeta += weight * aa - bend * a * b;
        betaBeta += weight * bb - bend * b * b;
        continue;
      }
      const stay = beta + from[i];
      const all = alpha + stay;
      value += left * Math.log(alpha / all) - after[i] * Math.log1p(alpha / stay);
      byAlpha += left / alpha - before[i] / all;
      byBeta += after[i] / stay - before[i] / all;
      alphaAlpha += before[i] / all ** 2 - left / alpha ** 2;
      alphaBeta += before[i] / all ** 2;
      betaBeta += before[i] / all ** 2 - after[i] / stay ** 2;
    }
    const triangle = [alphaAlpha, alphaBeta, betaBeta];
    return byLogarithms([alpha, beta], value, [byAlpha, byBeta], triangle);
  };
}

/** Share of a cohort kept from period t − 1 to t, for t = 1, 2, …: (β+t−1)/(α+β+t−1). */
export const retentionAt = ({ alpha, beta }: RetentionParameters, t: number): number =>
  (beta + t - 1) / (alpha + beta + t - 1);

/** Share of a cohort still there after 0, 1, … `periods` periods. */
export function survivalCurve(parameters: RetentionParameters, periods: number): Float64Array {
  const survival = new Float64Array(periods + 1).fill(1);
  for (let t = 1; t <= periods; t++) survival[t] = survival[t - 1] * retentionAt(parameters, t);
  return survival;
}

/** One period of a survival curve. */
export interface SurvivalPeriod {
  readonly period: number;
  /** Share of the cohort still there after the period. */
  readonly survival: number;
  /** Share kept from the period before; null for period 0. */
  readonly retention: number | null;
  /** Survival as observed; null where it is yet to come. */
  readonly actual: number | null;
}

/** The curve fitted to survivors, from period 0 to `periods`, beside what was observed. */
export function survivalPeriods(survivors: Float64Array, periods: number): SurvivalPeriod[] {
  const { parameters } = settled("retention", fitRetention(survivors));
  return Array.from(survivalCurve(parameters, periods), (survival, period) => ({
    period,
    survival,
    retention: period > 0 ? retentionAt(parameters, period) : null,
    actual:
      period < survivors.length && !Number.isNaN(survivors[period])
        ? survivors[period] / survivors[0]
        : null,
  }));
}
