/** The likelihood of the Gamma-Gamma with its first and second derivatives. */
import { byLogarithms, type Likelihood, type Rows } from "./fit";
import { digammaRise, logBeta, trigamma, trigammaRise } from "./gamma";
import { type FrequencyTable, frequencyTable } from "./histories";

/**
 * −log-likelihood of rows (purchases x, their mean amount m) by p, q, γ. Per customer, with w = x m,
 * ln Γ(px+q)/Γ(px)Γ(q) − px ln(1 + γ/w) − q ln(1 + w/γ) − ln m.
 * Source: Fader & Hardie (2013), equation 1a.
 */
export function gammaGammaLikelihood({ columns: [x, m], counts }: Rows): Likelihood {
  const table = frequencyTable(x, counts);
  const logs = m.map((mean, i) => Math.log(mean * x[i]));
  let constant = 0;
  for (let i = 0; i < counts.length; i++) constant -= counts[i] * Math.log(m[i]);
  return (logarithms) => {
    const parameters = logarithms.map(Math.exp);
    const [p, q, gamma] = parameters;
    const common = frequencyTerms(table, p, q);
    let { value, byP, byQ } = common;
    let [byGamma, pGamma, qGamma, gammaGamma] = [0, 0, 0, 0];
    value += constant;
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i];
      const px = p * x[i];
      const w = x[i] * m[i];
      const ratio = logs[i] - logarithms[2]; // ln w/γ
      const smaller = ratio > 0 ? Math.log1p(gamma / w) : Math.log1p(w / gamma);
      const less = ratio > 0 ? smaller : smaller - ratio; // ln(1 + γ/w)
      const more = ratio > 0 ? smaller + ratio : smaller; // ln(1 + w/γ)
      const inverse = 1 / (gamma + w);
      value -= count * (px * less + q * more);
      byP -= count * x[i] * less;
      byQ -= count * more;
      const rest = (w / gamma) * inverse; // 1/γ − 1/(γ + w), also for huge q and γ
      byGamma += count * (q * rest - px * inverse);
      pGamma -= count * x[i] * inverse;
      qGamma += count * rest;
      gammaGamma += count * (px * inverse * inverse - q * rest * (inverse + 1 / gamma));
    }
    const { pp, pq, qq } = common;
    return byLogarithms(
      parameters,
      value,
      [byP, byQ, byGamma],
      [pp, pq, qq, pGamma, qGamma, gammaGamma],
    );
  };
}

/** Σ ln Γ(px+q)/Γ(px)Γ(q) over all customers, with derivatives. */
function frequencyTerms({ frequencies, customers }: FrequencyTable, p: number, q: number) {
  let [value, byP, byQ, pp, pq, qq] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < frequencies.length; k++) {
    const [x, count] = [frequencies[k], customers[k]];
    const px = p * x;
    value -= count * logBeta(px, q);
    byP += count * x * digammaRise(px, q);
    byQ += count * digammaRise(q, px);
    pp += count * x * x * trigammaRise(px, q);
    pq += count * x * trigamma(px + q);
    qq += count * trigammaRise(q, px);
  }
  return { value, byP, byQ, pp, pq, qq };
}
