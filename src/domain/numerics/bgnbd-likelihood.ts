/** The likelihood of the BG/NBD with its first and second derivatives. */
import { byLogarithms, type Likelihood, type Rows } from "./fit";
import { digamma, logGammaRatio, trigamma } from "./gamma";
import { type FrequencyTable, frequencyTable } from "./histories";
import { purchaseTerms } from "./purchasing";

/**
 * −log-likelihood of rows (frequency x, recency t, age T) by r, α, a, b. To the purchases while active a customer adds
 * ln B(a, b+x)/B(a, b) + ln(1 + eᵘ), the last term only if x > 0, where
 * u = ln a/(b+x−1) + (r+x) ln (α+T)/(α+t) is the log-odds of having left.
 * Source: Fader, Hardie & Lee (2005), equation 6, its two terms divided by the first.
 */
export function bgnbdLikelihood(rows: Rows): Likelihood {
  const {
    columns: [x, t, T],
    counts,
  } = rows;
  const table = frequencyTable(x, counts);
  return (logarithms) => {
    const parameters = logarithms.map(Math.exp);
    const [r, alpha, a, b] = parameters;
    const buying = purchaseTerms(rows, table, r, alpha);
    const staying = stayingTerms(table, a, b);
    let { byR, byAlpha, rr, rAlpha, alphaAlpha } = buying;
    let { byA, byB, aa, ab, bb } = staying;
    let value = buying.value + staying.value;
    let [ra, rb, alphaA, alphaB] = [0, 0, 0, 0];
    const ua = 1 / a; // ∂u/∂a; −uₐ² is its own derivative
    const ubs = table.frequencies.map((x) => (x > 0 ? -1 / (b + x - 1) : 0));
    const starts = ubs.map((ub) => Math.log(-a * ub));
    for (let i = 0; i < counts.length; i++) {
      if (x[i] === 0) continue;
      const k = table.index[i];
      const n = r + x[i];
      const inverse = 1 / (alpha + T[i]);
      const inverseLast = 1 / (alpha + t[i]);
      const ur = Math.log1p((T[i] - t[i]) * inverseLast);
      const uAlpha = n * (inverse - inverseLast);
      const ub = ubs[k];
      const u = starts[k] + n * ur;
      const e = Math.exp(-Math.abs(u));
      const likelier = 1 / (1 + e);
      const left = counts[i] * (u > 0 ? likelier : e * likelier);
      const bend = counts[i] * e * likelier * likelier;
      value += counts[i] * ((u > 0 ? u : 0) + Math.log1p(e));
      byR += left * ur;
      byAlpha += left * uAlpha;
      byA += left * ua;
      byB += left * ub;
      rr += bend * ur * ur;
      rAlpha += bend * ur * uAlpha + left * (inverse - inverseLast);
      alphaAlpha += bend * uAlpha * uAlpha - left * uAlpha * (inverse + inverseLast);
      ra += bend * ur * ua;
      alphaA += bend * uAlpha * ua;
      aa += (bend - left) * ua * ua;
      rb += bend * ur * ub;
      alphaB += bend * uAlpha * ub;
      ab += bend * ua * ub;
      bb += (bend + left) * ub * ub;
    }
    return byLogarithms(
      parameters,
      value,
      [byR, byAlpha, byA, byB],
      [rr, rAlpha, alphaAlpha, ra, alphaA, aa, rb, alphaB, ab, bb],
    );
  };
}

/** Σ ln B(a, b+x)/B(a, b) over all customers, with derivatives. */
function stayingTerms({ frequencies, customers }: FrequencyTable, a: number, b: number) {
  let [value, byA, byB, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < frequencies.length; k++) {
    const x = frequencies[k];
    value += customers[k] * (logGammaRatio(b, x) - logGammaRatio(a + b, x));
    const slopeB = customers[k] * (digamma(b + x) - digamma(b));
    const slopeAB = customers[k] * (digamma(a + b + x) - digamma(a + b));
    const bendB = customers[k] * (trigamma(b + x) - trigamma(b));
    const bendAB = customers[k] * (trigamma(a + b + x) - trigamma(a + b));
    byA -= slopeAB;
    byB += slopeB - slopeAB;
    aa -= bendAB;
    ab -= bendAB;
    bb += bendB - bendAB;
  }
  return { value, byA, byB, aa, ab, bb };
}
