/** Integrals without closed form. */
import { sum } from "../support/sum";

/** Values of a random variable that stand for all of them, with their probabilities. */
export interface Nodes {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** A random variable X. */
export interface Variable {
  /** E[f(X)], as exactly as numbers allow beside numbers of `size`. */
  expectation(f: (x: number) => number, size?: number): number;
  /** A fixed rule for as much, to ten digits or so. */
  nodes(): Nodes;
}

/** Stands for shares that are too small a number. */
const SMALLEST = 1e-300;

/** Two sums this close, relatively, are the integral. */
const AGREEMENT = 1e-13;
/** Weights below this, relative to the largest, change no sum, and no ten digits of one. */
const NEGLIGIBLE = 1e-32;
const NEGLIGIBLE_TO_TEN_DIGITS = 1e-18;
/** Halvings of the first step that give ten digits, and the most there are. */
const TEN_DIGITS = 2;
const MOST = 12;

/** P ~ Beta(a, b), for functions smooth and bounded on [0, 1]. P = 1/(1 + b/a e⁻ᵛ), v = w sinh u as in `doublyExponential`. */
export function betaVariable(a: number, b: number): Variable {
  const share = a / (a + b);
  if (a < SMALL) return beside(betaVariable(a + 1, b), share);
  if (b < SMALL) return mirrored(betaVariable(b, a));
  const width = Math.sqrt(1 / a + 1 / b);
  return doublyExponential(width, Math.min(a, b), (aside) => [
    Math.max(1 / (1 + (b / a) * Math.exp(-aside)), SMALLEST),
    Math.exp(a * aside - (a + b) * Math.log1p(share * Math.expm1(aside))),
  ]);
}

/**
 * With a this small P is nearly always as good as 0, and how rarely it is not takes very many nodes to see. So the integral
 * is taken of what f differs from f(0): of (f(P) − f(0))/P for P ~ Beta(a + 1, b), which counts for `share` = a/(a + b).
 */
const SMALL = 0.1;
const beside = (rest: Variable, share: number): Variable => ({
  expectation(f) {
    const none = f(SMALLEST);
    return none + share * rest.expectation((p) => (f(p) - none) / p, Math.abs(none) / share);
  },
  nodes() {
    const { values, weights } = rest.nodes();
    const shares = weights.map((weight, i) => (share * weight) / values[i]);
    return { values: [0, ...values], weights: [1 - sum(shares), ...shares] };
  },
});

/** 1 − P for P ~ Beta(b, a). */
const mirrored = ({ expectation, nodes }: Variable): Variable => {
  const other = (p: number) => Math.max(1 - p, Number.EPSILON);
  return {
    expectation: (f, size) => expectation((p) => f(other(p)), size),
    nodes() {
      const { values, weights } = nodes();
      return { values: values.map(other), weights };
    },
  };
};

/** G ~ Gamma(n, 1), for functions smooth and bounded on [0, ∞). G = n eᵛ, v = w sinh u. */
export function gammaVariable(n: number): Variable {
  const width = Math.sqrt(1 / n);
  return doublyExponential(width, n, (aside) => [
    Math.max(n * Math.exp(aside), SMALLEST),
    Math.exp(n * (aside - Math.expm1(aside))),
  ]);
}

/**
 * A variable whose density is, in the logarithm's distance from its peak, about `width` wide and falls as slowly as
 * e^(−`decay` × distance). `at` gives the variable and the density there, that of the peak being 1. With w sinh u in place of the distance it falls
 * doubly exponentially on both sides, so that the trapezoidal rule gains digits with every node; for an expectation their
 * number is doubled until two sums agree. The nodes are kept for the next function.
 * Source: Takahasi & Mori (1974), Double exponential formulas for numerical integration.
 */
function doublyExponential(
  width: number,
  decay: number,
  at: (aside: number) => readonly [value: number, density: number],
): Variable {
  const end = Math.asinh(Math.max(40 / decay / width, 12));
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
    const step = end / 8 / 2 ** k;
    if (k === 0) node(0);
    for (let i = 1; i * step <= end; i += k === 0 ? 1 : 2) {
      node(i * step);
      node(-i * step);
    }
    return (levels[k] = { values, weights });
  };
  return {
    expectation(f, size = 0) {
      let [found, total] = [0, 0];
      for (let k = 0; k <= MOST; k++) {
        const { values, weights } = level(k);
        let [between, weight] = [0, 0];
        for (let i = 0; i < values.length; i++) {
          between += weights[i] * f(values[i]);
          weight += weights[i];
        }
        const difference = between / weight - found / total;
        found += between;
        total += weight;
        // the smallest numbers have no digits to agree in, and what is none never will
        const least = AGREEMENT * (Math.abs(found / total) + size) + SMALLEST;
        if (k > TEN_DIGITS && !(Math.abs(difference) > least)) break;
      }
      return found / total;
    },
    nodes() {
      const taken = Array.from({ length: TEN_DIGITS + 1 }, (_, k) => level(k));
      const weights = taken.flatMap(({ weights }) => weights);
      const total = sum(weights);
      const counts = (_: number, i: number) => weights[i] > NEGLIGIBLE_TO_TEN_DIGITS * total;
      return {
        values: taken.flatMap(({ values }) => values).filter(counts),
        weights: weights.filter(counts).map((weight) => weight / total),
      };
    },
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
