/** The likelihood of the Pareto/NBD with its first and second derivatives. */
import { byLogarithms, type Likelihood, type Rows } from "./fit";
import { frequencyTable } from "./histories";
import { integrateLeaving, newLeaving } from "./leaving";
import { purchaseTerms } from "./purchasing";

/**
 * −log-likelihood of rows (frequency x, recency t, age T) by r, α, s, β. To the purchases while active a customer adds
 * −s ln(1 + T/β) + ln(1 + eᵘ), u the log-odds of having left. The derivatives of u are means over the time of leaving:
 * u' = E[g] and u'' = E[g'] + Cov[g], where g is the derivative of ln (integrand / likelihood of being active).
 * Source: Fader & Hardie (2005), A note on deriving the Pareto/NBD model, section 3, before the integral is taken.
 */
export function pnbdLikelihood(rows: Rows): Likelihood {
  const {
    columns: [x, t, T],
    counts,
  } = rows;
  const table = frequencyTable(x, counts);
  const y = newLeaving();
  return (logarithms) => {
    const parameters = logarithms.map(Math.exp);
    const [r, alpha, s, beta] = parameters;
    const s1 = s + 1;
    let { value, byR, byAlpha, rr, rAlpha, alphaAlpha } = purchaseTerms(rows, table, r, alpha);
    let [byS, byBeta, rs, alphaS, ss] = [0, 0, 0, 0, 0];
    let [rBeta, alphaBeta, sBeta, betaBeta] = [0, 0, 0, 0];
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i];
      const inverseB = 1 / (beta + T[i]);
      const log = Math.log1p(T[i] / beta);
      value -= count * s * log;
      byS -= count * log;
      const later = (T[i] / beta) * inverseB; // 1/β − 1/(β + T), also for a huge β
      byBeta += count * s * later;
      sBeta += count * later;
      betaBeta -= count * s * later * (inverseB + 1 / beta);

      const n = r + x[i];
      integrateLeaving(n, s, alpha + t[i], beta + t[i], T[i] - t[i], y);
      if (y.logOdds === -Infinity) continue;
      const inverseA = 1 / (alpha + T[i]);
      const u = y.logOdds;
      const ur = y.la;
      const uAlpha = -n * y.ia;
      const us = 1 / s + y.lb;
      const uBeta = -inverseB - s1 * y.ib;
      const e = Math.exp(-Math.abs(u));
      const likelier = 1 / (1 + e);
      const left = count * (u > 0 ? likelier : e * likelier);
      const bend = count * e * likelier * likelier;
      value += count * ((u > 0 ? u : 0) + Math.log1p(e));
      byR += left * ur;
      byAlpha += left * uAlpha;
      byS += left * us;
      byBeta += left * uBeta;
      rr += left * (y.lala - y.la * y.la) + bend * ur * ur;
      rAlpha += left * (n * (y.la * y.ia - y.laia) - y.ia) + bend * ur * uAlpha;
      alphaAlpha +=
        left * n * (y.iaia + 2 * inverseA * y.ia + n * (y.iaia - y.ia * y.ia)) +
        bend * uAlpha * uAlpha;
      rs += left * (y.lalb - y.la * y.lb) + bend * ur * us;
      alphaS += left * n * (y.ia * y.lb - y.ialb) + bend * uAlpha * us;
      ss += left * (y.lblb - y.lb * y.lb - 1 / (s * s)) + bend * us * us;
      rBeta += left * s1 * (y.la * y.ib - y.laib) + bend * ur * uBeta;
      alphaBeta += left * n * s1 * (y.iaib - y.ia * y.ib) + bend * uAlpha * uBeta;
      sBeta += left * (s1 * (y.lb * y.ib - y.lbib) - y.ib) + bend * us * uBeta;
      betaBeta +=
        left *
          (s1 * (y.ibib + 2 * inverseB * y.ib) +
            inverseB * inverseB +
            s1 * s1 * (y.ibib - y.ib * y.ib)) +
        bend * uBeta * uBeta;
    }
    return byLogarithms(
      parameters,
      value,
      [byR, byAlpha, byS, byBeta],
      [rr, rAlpha, alphaAlpha, rs, alphaS, ss, rBeta, alphaBeta, sBeta, betaBeta],
    );
  };
}
