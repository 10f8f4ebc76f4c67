/** Integrals without closed form. */
import { logBeta } from "./gamma";

/** Stands for shares that are too small a number. */
const SMALLEST = 1e-300;

/** Two sums this close, relatively, are the integral. */
const AGREEMENT = 1e-13;

/**
 * E[f(P)] of a P ~ Beta(a, b), f smooth and bounded on [0, 1]. With P = 1/(1 + e⁻ᵛ) and v = v₀ + w sinh u the
 * integrand falls doubly exponentially on both sides, so that the trapezoidal rule gains digits with every node; their
 * number is doubled until two sums agree.
 * Source: Takahasi & Mori (1974), Double exponential formulas for numerical integration.
 */
export function betaExpectation(a: number, b: number, f: (p: number) => number): number {
  if (a + b > NARROW) {
    // So narrow that three points, at the mean and √3 standard deviations beside it, have it exactly.
    const mean = a / (a + b);
    const aside = Math.sqrt((3 * mean * (b / (a + b))) / (a + b + 1));
    return (2 / 3) * f(mean) + (f(mean + aside) + f(Math.max(mean - aside, SMALLEST))) / 6;
  }
  const center = Math.log(a / b);
  const width = Math.sqrt(1 / a + 1 / b);
  const reach = Math.asinh((40 * Math.max(1 / a, 1 / b, width)) / width);
  const [high, low] = [a / (a + b), b / (a + b)];
  const relative = a + b > LARGE;
  const norm = relative ? 0 : logBeta(a, b);
  let total = 0; // of the weights, which are relative to that at the centre where a and b are large
  const at = (u: number) => {
    const aside = width * Math.sinh(u);
    const v = center + aside;
    const tail = Math.log1p(Math.exp(-Math.abs(v)));
    const logP = (v < 0 ? v : 0) - tail;
    const exponent = relative
      ? -a * Math.log1p(low * Math.expm1(-aside)) - b * Math.log1p(high * Math.expm1(aside))
      : a * logP + b * ((v > 0 ? -v : 0) - tail) - norm;
    const weight = Math.exp(exponent) * width * Math.cosh(u);
    total += weight;
    return weight > 0 ? weight * f(Math.max(Math.exp(logP), SMALLEST)) : 0;
  };
  let step = reach / 8;
  let sum = at(0);
  for (let u = step; u <= reach; u += step) sum += at(u) + at(-u);
  for (let halvings = 0; halvings < 12; halvings++) {
    let between = 0;
    for (let u = step / 2; u < reach; u += step) between += at(u) + at(-u);
    step /= 2;
    const difference = between - sum;
    sum += between;
    if (halvings > 1 && Math.abs(difference) < AGREEMENT * Math.abs(sum)) break;
  }
  return relative ? sum / total : sum * step;
}

/** From here on a and b count as large: their logarithms lose digits by which the weights are told. */
const LARGE = 1e3;
const NARROW = 1e9;

/** A panel rule on [−1, 1]: exact for polynomials up to degree 2n − 1. */
export interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Gauss–Legendre rule with n nodes: the roots of the Legendre polynomial by Newton's method.
 * Source: Abramowitz & Stegun (1964), 25.4.29; starting values after Tricomi.
 */
export function gaussLegendre(n: number): Rule {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 1; i <= n; i++) {
    let x = -Math.cos((Math.PI * (i - 0.25)) / (n + 0.5));
    let slope = 0;
    for (let iteration = 0; iteration < 8; iteration++) {
      let [before, value] = [1, x];
      for (let k = 2; k <= n; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** Twelve nodes on each panel: full precision for an integrand without singularities near the panel. */
export const PANEL_RULE = gaussLegendre(12);

/** Calls `visit` with each node and weight of an integral from one bound to another, in panels no wider than `width`. */
export function integrationNodes(
  from: number,
  to: number,
  width: number,
  visit: (node: number, weight: number) => void,
): void {
  const panels = Math.ceil((to - from) / width);
  const half = (to - from) / panels / 2;
  for (let panel = 0; panel < panels; panel++)
    PANEL_RULE.nodes.forEach((node, i) =>
      visit(from + half * (2 * panel + 1 + node), half * PANEL_RULE.weights[i]),
    );
}
