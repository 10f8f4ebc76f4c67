/** Integrals without closed form. */

/** E[f(X)] of a random X. */
export type Expectation = (f: (x: number) => number) => number;

/** Stands for shares that are too small a number. */
const SMALLEST = 1e-300;

/** Two sums this close, relatively, are the integral. */
const AGREEMENT = 1e-13;
/** Weights below this, relative to the largest, change no sum. */
const NEGLIGIBLE = 1e-32;

/**
 * Expectations of a P ~ Beta(a, b), of functions smooth and bounded on [0, 1], by `expectations` below with
 * P = 1/(1 + e⁻ᵛ), v = v₀ + w sinh u.
 */
export function betaExpectations(a: number, b: number): Expectation {
  const [high, low] = [a / (a + b), b / (a + b)];
  if (a + b > NARROW) {
    // So narrow that three points, at the mean and √3 standard deviations beside it, have it exactly.
    const aside = Math.sqrt((3 * high * low) / (a + b + 1));
    return (f) => (2 / 3) * f(high) + (f(high + aside) + f(Math.max(high - aside, SMALLEST))) / 6;
  }
  const center = Math.log(a / b);
  const width = Math.sqrt(1 / a + 1 / b);
  const large = a + b > LARGE;
  const peak = a * Math.log(high) + b * Math.log(low);
  return expectations(Math.max(1 / a, 1 / b, width), width, (aside) => {
    const v = center + aside;
    const tail = Math.log1p(Math.exp(-Math.abs(v)));
    const logP = (v < 0 ? v : 0) - tail;
    const log = large
      ? -a * Math.log1p(low * Math.expm1(-aside)) - b * Math.log1p(high * Math.expm1(aside))
      : a * logP + b * ((v > 0 ? -v : 0) - tail) - peak;
    return [Math.max(Math.exp(logP), SMALLEST), Math.exp(log)];
  });
}

/** From here on a and b count as large: their logarithms lose digits by which the weights are told. */
const LARGE = 1e3;
const NARROW = 1e9;

/** Expectations of a G ~ Gamma(n, 1), of functions smooth and bounded on [0, ∞), with G = n eᵛ, v = w sinh u. */
export function gammaExpectations(n: number): Expectation {
  const width = Math.sqrt(1 / n);
  return expectations(Math.max(1 / n, width), width, (aside) => [
    Math.max(n * Math.exp(aside), SMALLEST),
    Math.exp(n * (aside - Math.expm1(aside))),
  ]);
}

/**
 * Expectations of a variable whose density, in a logarithm's distance from its peak, falls to e⁻¹ within `scale` on its
 * slower side and is about `width` wide. `at` gives the variable and the density, that of the peak being 1. With
 * w sinh u in place of the distance it falls doubly exponentially on both sides, so that the trapezoidal rule gains
 * digits with every node; their number is doubled until two sums agree. The nodes are kept for the next function.
 * Source: Takahasi & Mori (1974), Double exponential formulas for numerical integration.
 */
function expectations(
  scale: number,
  width: number,
  at: (aside: number) => readonly [value: number, density: number],
): Expectation {
  const reach = Math.asinh((40 * scale) / width);
  const levels: { readonly values: number[]; readonly weights: number[] }[] = [];
  /** The nodes of a level, which lie between those of the levels before it. */
  const level = (k: number) => {
    if (levels[k]) return levels[k];
    const [values, weights]: [number[], number[]] = [[], []];
    const node = (u: number) => {
      const [value, density] = at(width * Math.sinh(u));
      const weight = density * Math.cosh(u);
      if (!(weight > NEGLIGIBLE)) return;
      values.push(value);
      weights.push(weight);
    };
    const step = reach / 8 / 2 ** k;
    if (k === 0) node(0);
    for (let i = 1; i * step <= reach; i += k === 0 ? 1 : 2) {
      node(i * step);
      node(-i * step);
    }
    return (levels[k] = { values, weights });
  };
  return (f) => {
    let [sum, total] = [0, 0];
    for (let k = 0; k <= 12; k++) {
      const { values, weights } = level(k);
      let between = 0;
      let weight = 0;
      for (let i = 0; i < values.length; i++) {
        between += weights[i] * f(values[i]);
        weight += weights[i];
      }
      // Of each level as many nodes again as of all before it.
      const difference = between - sum;
      sum += between;
      total += weight;
      if (k > 2 && Math.abs(difference) < AGREEMENT * Math.abs(sum)) break;
    }
    return sum / total;
  };
}

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
