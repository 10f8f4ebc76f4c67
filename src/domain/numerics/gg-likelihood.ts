/** The likelihood of the Gamma-Gamma with its first and second derivatives. */
import { byLogarithms, type Likelihood, type Rows } from "./fit";
import { digamma, logGammaRatio, logGamma, trigamma } from "./gamma";
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
      const less = Math.log1p(gamma / w);
      const more = less + logs[i] - logarithms[2]; // ln(1 + w/γ)
      const inverse = 1 / (gamma + w);
      value -= count * (px * less + q * more);
      byP -= count * x[i] * less;
      byQ -= count * more;
      byGamma += count * (q / gamma - (px + q) * inverse);
      pGamma -= count * x[i] * inverse;
      qGamma += count * (1 / gamma - inverse);
      gammaGamma += count * ((px + q) * inverse * inverse - q / (gamma * gamma));
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
  const [logQ, slopeQ, bendQ] = [logGamma(q), digamma(q), trigamma(q)];
  for (let k = 0; k < frequencies.length; k++) {
    const [x, count] = [frequencies[k], customers[k]];
    const px = p * x;
    const slope = digamma(px + q);
    const bend = trigamma(px + q);
    value += count * (logGammaRatio(px, q) - logQ);
    byP += count * x * (slope - digamma(px));
    byQ += count * (slope - slopeQ);
    pp += count * x * x * (bend - trigamma(px));
    pq += count * x * bend;
    qq += count * (bend - bendQ);
  }
  return { value, byP, byQ, pp, pq, qq };
}
