/**
 * The Pareto/NBD's customers who are active now, with x repeat purchases at age T: they buy at a rate λ ~ Gamma(n, A),
 * n = r+x, A = α+T, and leave at a rate μ ~ Gamma(s, B), B = β+T. What they will do, by quadrature of positive terms.
 */
import { logBeta } from "./gamma";
import { leavingIntegral } from "./leaving";
import { negativeBinomialTail } from "./negative-binomial";
import type { CountRange } from "./predictive";
import { gaussLegendre, integrationNodes, PANEL_RULE } from "./quadrature";

export interface Active {
  readonly n: number;
  readonly A: number;
  readonly s: number;
  readonly B: number;
}

/**
 * Probability of at least `count` ≥ 1 purchases in the next h: the time u of the purchase that counts is known without
 * leaving, and the customer is then still there with probability (1 + u/B)⁻ˢ.
 */
export function activeChance({ n, A, s, B }: Active, count: number, h: number): number {
  if (!(h > 0)) return 0;
  if (s === 0) return negativeBinomialTail(count, n, h / A);
  if (count === 1) return Math.min(1, (n / A) * leavingIntegral(n + 1, s - 1, A, B, h));
  // w = u/(A+u) ~ Beta(count, n), up to z at u = h; w = z/(1 + e⁻ᵛ), v = v₀ + width sinh y as in betaVariable.
  const z = h / (A + h);
  const rest = A / (A + h); // 1 − z
  const norm = logBeta(count, n);
  const peak = count / (count + n) / z;
  const slope = count - (n - 1) * (z / rest);
  const center = peak < 0.9 ? Math.log(peak / (1 - peak)) : Math.log(Math.max(10, slope));
  const width = Math.min(1, Math.sqrt(1 / count + 1 / n));
  const at = (y: number) => {
    const v = center + width * Math.sinh(y);
    const tail = Math.log1p(Math.exp(-Math.abs(v)));
    const logShare = (v < 0 ? v : 0) - tail; // ln w/z
    const shareLeft = Math.exp((v > 0 ? -v : 0) - tail);
    const w = z * Math.exp(logShare);
    const stay = rest + z * shareLeft; // 1 − w
    const logStay = w < 0.5 ? Math.log1p(-w) : Math.log(stay);
    const exponent = count * (Math.log(z) + logShare) + (n - 1) * logStay - norm;
    const there = Math.exp(-s * Math.log1p((A * w) / (stay * B)));
    return Math.exp(exponent) * shareLeft * there * width * Math.cosh(y);
  };
  const reach = Math.asinh(45 / width);
  let step = reach / 16;
  let sum = at(0);
  for (let y = step; y <= reach; y += step) sum += at(y) + at(-y);
  for (let halvings = 0; halvings < 10; halvings++) {
    let between = 0;
    for (let y = step / 2; y < reach; y += step) between += at(y) + at(-y);
    step /= 2;
    const difference = between - sum;
    sum += between;
    if (Math.abs(difference) < 1e-12 * sum || sum === 0) break;
  }
  return Math.min(1, sum * step);
}

/** Calls `visit` with times that the customer is active within h, and their weights; the last is h itself. */
export function activeTimes(
  { n, A, s, B }: Active,
  h: number,
  visit: (active: number, weight: number) => void,
): void {
  const survival = (y: number) => Math.exp(-s * Math.log1p(y / B));
  const least = Math.min(A, B, (8 * A) / n); // early on, a panel is no longer than a few purchases take
  const width = Math.min(WIDEST, SHARPEST / Math.sqrt(sharpness(n, n * (h / A))));
  if (s > 0)
    integrationNodes(0, Math.log1p(h / least), width, (v, weight) => {
      const y = least * Math.expm1(v);
      visit(y, (weight * (least + y) * s * survival(y)) / (B + y));
    });
  visit(h, survival(h));
}

/**
 * How sharply a number of purchases tells the logarithm of the time they took: by their own number, about `mean` in all, and by
 * what is known of the rate from n before.
 */
function sharpness(n: number, mean: number): number {
  const most = mean + 6 * Math.sqrt(mean) + 10;
  return n / (1 + n / most);
}

/** Widest panel, in logarithms of time; where many purchases leave the next ones no doubt, narrower ones. */
const WIDEST = 0.5;
const SHARPEST = 3;

const LONGEST = 1000;
const SMALLEST_LOG = -600;

/** The ranges of purchases in the next h, by the probability of being active. */
export function activeRange(active: Active, h: number): CountRange {
  const { n, A } = active;
  const atLeast = (count: number) => activeChance(active, count, h);
  if (!(h > 0)) return { known: [0], atLeast };
  if (n * Math.log1p(h / A) > -SMALLEST_LOG || n * (h / A) > LONGEST) return { known: [], atLeast };
  const probability: number[] = [];
  const growth: number[] = [];
  activeTimes(active, h, (time, weight) => {
    probability.push(weight * Math.exp(-n * Math.log1p(time / A)));
    growth.push(time / (A + time));
  });
  const known: number[] = [];
  let rest = 1;
  for (let m = 0; m < LONGEST; m++) {
    const factor = (n + m) / (m + 1);
    for (let j = 0; j < growth.length; j++) {
      rest -= probability[j];
      probability[j] *= factor * growth[j];
    }
    known.push(rest);
    if (rest < 0.05) break;
  }
  return { known, atLeast };
}

const SHORT_RULE = gaussLegendre(6);

/**
 * From P(alive) to the time until a purchase is as likely as not; Infinity if it never will be. With y = n ln(1 + u/A) the
 * next purchase has the density e⁻ʸ (1 + u/B)⁻ˢ, integrated panel by panel as far as is asked for.
 */
export function activeWaiting({ n, A, s, B }: Active): (alive: number) => number {
  const density = (y: number) => Math.exp(-y - s * Math.log1p((A * Math.expm1(y / n)) / B));
  const integral = (from: number, to: number, { nodes, weights } = PANEL_RULE) => {
    const half = (to - from) / 2;
    let total = 0;
    for (let i = 0; i < nodes.length; i++)
      total += weights[i] * density(from + half * (1 + nodes[i]));
    return total * half;
  };
  const width = Math.min(1, 2 * n);
  const reached = [0]; // probability by the end of so many panels
  return (alive) => {
    const goal = 0.5 / alive;
    if (!(goal < 1)) return Infinity;
    while (reached[reached.length - 1] < goal) {
      const from = (reached.length - 1) * width;
      const more = integral(from, from + width);
      if (more < 1e-16) return Infinity;
      reached.push(reached[reached.length - 1] + more);
    }
    let panel = 0;
    while (reached[panel + 1] < goal) panel++;
    const from = panel * width;
    let y = from; // from the left: the probability rises ever more slowly, so Newton's steps stay below the root
    for (let i = 0; i < 30; i++) {
      const short = goal - reached[panel] - (y > from ? integral(from, y, SHORT_RULE) : 0);
      const step = short / density(y);
      y += step;
      if (Math.abs(step) < 1e-7 * y) break; // what is left is of the order of its square
    }
    return A * Math.expm1(y / n);
  };
}
