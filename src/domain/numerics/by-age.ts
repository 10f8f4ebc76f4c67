/** A function of frequency and age for many customers at the price of a few: it is smooth in age. */
import { distinctRows, spread } from "./distinct";

/** Ages up to a factor of 2 apart, seen from the nearest singularity, share one polynomial: see discounting.ts. */
const NODES = 20;
/** So many ages are worth one. */
const WORTH = 30;

/**
 * f(frequency, age) for each row. `offset`: f is analytic and bounded to the right of age = −offset. Where many ages go with
 * one frequency a polynomial through twenty of them gives the others, to 1e-15 of the largest.
 */
export function byAge(
  frequency: Float64Array,
  age: Float64Array,
  offset: number,
  f: (frequency: number, age: number) => number,
): Float64Array {
  const kinds = distinctRows([frequency, age]);
  const [x, T] = kinds.columns;
  return spread(byKind(x, T, offset, f), kinds);
}

/** The same for kinds of customers, each frequency and age once. */
export function byKind(
  x: Float64Array,
  T: Float64Array,
  offset: number,
  f: (frequency: number, age: number) => number,
): Float64Array {
  const values = new Float64Array(x.length);
  const groups = new Map<number, Map<number, number[]>>(); // by frequency, then by doublings of age + offset
  let youngest = Infinity;
  for (let i = 0; i < T.length; i++) youngest = Math.min(youngest, T[i]);
  const start = offset + youngest;
  for (let i = 0; i < x.length; i++) {
    const doubling = Math.floor(Math.log2((offset + T[i]) / start));
    let byDoubling = groups.get(x[i]);
    if (!byDoubling) groups.set(x[i], (byDoubling = new Map()));
    const group = byDoubling.get(doubling);
    if (group) group.push(i);
    else byDoubling.set(doubling, [i]);
  }
  for (const [frequency, byDoubling] of groups)
    for (const group of byDoubling.values()) {
      if (group.length < WORTH) for (const i of group) values[i] = f(frequency, T[i]);
      else interpolate(group, T, (age) => f(frequency, age), values);
    }
  return values;
}

/** The same for a function that gives several figures at once: a column for each of `fields`. f is asked once for each kind. */
export function fieldsByKind<Field extends string>(
  x: Float64Array,
  T: Float64Array,
  offset: number,
  fields: readonly Field[],
  f: (frequency: number, age: number) => Readonly<Record<Field, number>>,
): Float64Array[] {
  const known = new Map<string, Readonly<Record<Field, number>>>();
  const remembered = (frequency: number, age: number) => {
    const key = `${frequency} ${age}`;
    let figures = known.get(key);
    if (!figures) known.set(key, (figures = f(frequency, age)));
    return figures;
  };
  return fields.map((field) =>
    byKind(x, T, offset, (frequency, age) => remembered(frequency, age)[field]),
  );
}

/** Source: Berrut & Trefethen (2004), Barycentric Lagrange interpolation, SIAM Review 46(3), equations 4.2 and 5.3. */
function interpolate(
  group: readonly number[],
  ages: Float64Array,
  f: (age: number) => number,
  values: Float64Array,
): void {
  let [least, most] = [Infinity, -Infinity];
  for (const i of group) {
    least = Math.min(least, ages[i]);
    most = Math.max(most, ages[i]);
  }
  const [middle, half] = [(least + most) / 2, (most - least) / 2];
  const nodes = ANGLES.map((angle) => middle + half * Math.cos(angle));
  const known = nodes.map(f);
  for (const i of group) {
    let [above, below, hit] = [0, 0, -1];
    for (let j = 0; j < NODES; j++) {
      const distance = ages[i] - nodes[j];
      if (distance === 0) hit = j;
      const share = SIGNED[j] / distance;
      above += share * known[j];
      below += share;
    }
    values[i] = hit >= 0 ? known[hit] : above / below;
  }
}

const ANGLES = Array.from({ length: NODES }, (_, j) => ((2 * j + 1) * Math.PI) / (2 * NODES));
const SIGNED = ANGLES.map((angle, j) => (j % 2 ? -1 : 1) * Math.sin(angle));
