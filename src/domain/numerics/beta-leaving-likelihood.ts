/** The likelihood of the BG/NBD and of the MBG/NBD with its first and second derivatives. */
import { byLogarithms, type Likelihood, type Rows } from "./fit";
import { digammaRise, logGammaRatio, trigammaRise } from "./gamma";
import { type FrequencyTable, frequencyTable } from "./histories";
import { purchaseTerms } from "./purchasing";

/**
 * −log-likelihood of rows (frequency x, recency t, age T) by r, α, a, b. `first` is 1 if a customer may leave after its
 * first purchase (MBG/NBD), 0 if only after a repeat purchase (BG/NBD); so it had k = x + first chances to leave. To the
 * purchases while active it adds ln B(a, b+k)/B(a, b) + ln(1 + eᵘ), the last term only if k > 0, where
 * u = ln a/(b+k−1) + (r+x) ln (α+T)/(α+t) is the log-odds of having left.
 * Source: Fader, Hardie & Lee (2005), equation 6, its two terms divided by the first; Batislam, Denizel & Filiztekin
 * (2007), equation 4.
 */
export function betaLeavingLikelihood(rows: Rows, first: 0 | 1): Likelihood {
  const {
    columns: [x, t, T],
    counts,
  } = rows;
  const table = frequencyTable(x, counts);
  const logs = first ? new Float64Array(counts.length) : undefined;
  return (logarithms) => {
    const parameters = logarithms.map(Math.exp);
    const [r, alpha, a, b] = parameters;
    const buying = purchaseTerms(rows, table, r, alpha, logs);
    const staying = stayingTerms(table, a, b, first);
    let { byR, byAlpha, rr, rAlpha, alphaAlpha } = buying;
    let { byA, byB, aa, ab, bb } = staying;
    let value = buying.value + staying.value;
    let product = 1; // of 1 + eᵘ over customers: one logarithm for hundreds of them
    let [ra, rb, alphaA, alphaB] = [0, 0, 0, 0];
    const ua = 1 / a; // ∂u/∂a; −uₐ² is its own derivative
    const ubs = table.frequencies.map((x) => (x + first > 0 ? -1 / (b + (x + first - 1)) : 0));
    const starts = ubs.map((ub) => Math.log(-a * ub));
    const inverseAlpha = 1 / alpha;
    for (let i = 0; i < counts.length; i++) {
      const once = x[i] === 0;
      if (once && !logs) continue;
      const k = table.index[i];
      const n = r + x[i];
      const inverse = 1 / (alpha + T[i]);
      const inverseLast = once ? inverseAlpha : 1 / (alpha + t[i]);
      const silence = T[i] - t[i];
      const ur = once ? logs![i] : Math.log1p(silence * inverseLast);
      const later = silence * inverseLast * inverse; // 1/(α+t) − 1/(α+T)
      const uAlpha = -n * later;
      const ub = ubs[k];
      const u = starts[k] + n * ur;
      const e = Math.exp(-Math.abs(u));
      const likelier = 1 / (1 + e);
      const left = counts[i] * (u > 0 ? likelier : e * likelier);
      const bend = counts[i] * e * likelier * likelier;
      if (u > 0) value += counts[i] * u;
      if (counts[i] === 1) {
        product *= 1 + e;
        if (product > LARGE) {
          value += Math.log(product);
          product = 1;
        }
      } else value += counts[i] * Math.log1p(e);
      byR += left * ur;
      byAlpha += left * uAlpha;
      byA += left * ua;
      byB += left * ub;
      rr += bend * ur * ur;
      rAlpha += bend * ur * uAlpha - left * later;
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
      value + Math.log(product),
      [byR, byAlpha, byA, byB],
      [rr, rAlpha, alphaAlpha, ra, alphaA, aa, rb, alphaB, ab, bb],
    );
  };
}

const LARGE = 1e200;

/** Σ ln B(a, b+k)/B(a, b) over all customers, k the chances each had to leave, with derivatives. */
function stayingTerms(
  { frequencies, customers }: FrequencyTable,
  a: number,
  b: number,
  first: 0 | 1,
) {
  let [value, byA, byB, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < frequencies.length; k++) {
    const chances = frequencies[k] + first;
    value += customers[k] * (logGammaRatio(b, chances) - logGammaRatio(a + b, chances));
    const slopeB = customers[k] * digammaRise(b, chances);
    const slopeAB = customers[k] * digammaRise(a + b, chances);
    const bendB = customers[k] * trigammaRise(b, chances);
    const bendAB = customers[k] * trigammaRise(a + b, chances);
    byA -= slopeAB;
    byB += slopeB - slopeAB;
    aa -= bendAB;
    ab -= bendAB;
    bb += bendB - bendAB;
  }
  return { value, byA, byB, aa, ab, bb };
}
