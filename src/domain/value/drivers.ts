/** Which descriptions of customers move value most. */
import {
  type Cells,
  type IdColumn,
  given,
  isErrorText,
  readColumns,
  shownValue,
} from "../support/columns";
import { idOf, valueOf } from "../support/columns/cell";
import { invalid, unavailable } from "../support/errors";
import { incompleteBeta } from "../numerics/incomplete-beta";
import { sum, Sums } from "../support/sum";

/** One descriptor beside the values of the customers it is known of. */
export type Descriptor = { readonly name: string | number; readonly values: Float64Array } & (
  | { readonly kind: "text"; readonly groups: IdColumn }
  | { readonly kind: "number"; readonly numbers: Float64Array }
);

export interface Driver {
  readonly name: string | number;
  /**
   * Share of the variance of value that the descriptor explains, 0 to 1: η² for text, r² for numbers. Null where fewer than
   * three customers, or customers of one value only, have the descriptor.
   */
  readonly share: number | null;
  readonly kind: "text" | "number";
  /** Probability of so large a share if the descriptor had nothing to do with value; null where it cannot be known. */
  readonly pValue: number | null;
}

/**
 * Share of variance that each descriptor explains, the largest first; equal ones in the order given. Descriptors without a
 * p-value come last: a constant explains nothing, and one that differs for every customer explains everything and tells
 * nothing.
 * Source: Fisher (1925), "Statistical Methods for Research Workers" (one-way analysis of variance, correlation); the
 * question is that of Anderson & Narus (1998), HBR 76(6).
 */
export function valueDrivers(descriptors: readonly Descriptor[]): Driver[] {
  const drivers = descriptors.map(explained);
  if (!drivers.some(({ share }) => share !== null)) throw unavailable("noVariance");
  return drivers.sort(
    (a, b) =>
      Number(a.pValue === null) - Number(b.pValue === null) ||
      comparable(b.share) - comparable(a.share),
  );
}

/** Shares that differ by rounding alone are equal: two descriptors that split the customers alike keep their order. */
const comparable = (share: number | null): number => Math.round((share ?? 0) * 1e12);

/**
 * With k groups (2 for a straight line) of n values that have nothing to do with each other, the share has a beta
 * distribution, which is another way to write F: p = I_{1−share}((n − k) / 2, (k − 1) / 2).
 */
function explained(descriptor: Descriptor): Driver {
  const { name, kind } = descriptor;
  const deviations = standardised(descriptor.values);
  const n = deviations.length;
  if (n < 3 || deviations.every((deviation) => deviation === 0))
    return { name, share: null, kind, pValue: null };
  const { share, groups } =
    descriptor.kind === "text"
      ? shareBetween(deviations, descriptor.groups)
      : shareOfLine(deviations, standardised(descriptor.numbers));
  const pValue =
    groups < 2 || groups >= n
      ? null
      : incompleteBeta(1 - share, (n - groups) / 2, (groups - 1) / 2);
  return { name, share, kind, pValue };
}

/** η²: variance between the groups' means as a share of all. */
function shareBetween(deviations: Float64Array, { codes, labels }: IdColumn) {
  if (labels.length === 1) return { share: 0, groups: 1 };
  const totals = new Sums(labels.length);
  const counts = new Float64Array(labels.length);
  codes.forEach((group, i) => {
    totals.add(group, deviations[i]);
    counts[group]++;
  });
  const between = sum(totals.all().map((total, group) => (total * total) / counts[group]));
  const all = sum(deviations.map((deviation) => deviation * deviation));
  return { share: Math.min(1, between / all), groups: labels.length };
}

/** r² of a straight line; it takes the place of two groups, unless the numbers are all the same. */
function shareOfLine(y: Float64Array, x: Float64Array) {
  const xx = sum(x.map((value) => value * value));
  if (xx === 0) return { share: 0, groups: 1 };
  const yy = sum(y.map((value) => value * value));
  const xy = sum(x.map((value, i) => value * y[i]));
  return { share: Math.min(1, (xy / xx) * (xy / yy)), groups: 2 };
}

/** Deviations from the mean, in a unit in which the largest is 1: squares then neither overflow nor vanish. */
function standardised(values: Float64Array): Float64Array {
  const largest = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
  const scaled = values.map((value) => value / largest);
  const mean = sum(scaled) / scaled.length;
  const deviations = scaled.map((value) => (Math.abs(value - mean) < NOISE ? 0 : value - mean));
  const widest = deviations.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
  return deviations.map((deviation) => deviation / widest);
}

/** Equal values differ from their mean by rounding: some units in the sixteenth digit. */
const NOISE = 1e-15;

/**
 * Reads values beside a block of descriptors whose first row is their names. `values` may have a heading beside the names or
 * begin one row lower. A column in which every cell is a number is a number, any other is text; a customer of whom a
 * descriptor is not known (blank) is left out of that one only.
 */
export function readDescriptors(values: Cells, descriptors: Cells): Descriptor[] {
  if (given("values", values)[0]?.length !== 1)
    throw invalid("notOneColumn", { argument: "values" });
  values = values.map((row) => row.map(valueOf));
  const [names = [], ...known] = given("descriptors", descriptors).map((row) => row.map(idOf));
  const below = values.length === known.length;
  const beside = below ? checkedBelow(values) : headed(values);
  return names.flatMap((name, j): Descriptor[] => {
    const cells = known.map((row) => [row[j]]);
    const filled = cells.filter(([cell]) => !isBlank(cell));
    if (!filled.length) return [];
    const label = isName(name) ? name : `Descriptor ${j + 1}`;
    const key = below ? `descriptor '${label}' below its name` : `descriptor '${label}'`;
    const column = below ? cells : [[HEADING], ...cells];
    const numeric = filled.every(([cell]) => typeof cell === "number");
    const read = readColumns({
      values: { cells: beside, as: "number" },
      [key]: { cells: column, as: numeric ? "number" : "id" },
    });
    const shared = { name: label, values: read.values as Float64Array };
    const descriptor = read[key] as unknown;
    return numeric
      ? [{ ...shared, kind: "number", numbers: descriptor as Float64Array }]
      : [{ ...shared, kind: "text", groups: descriptor as IdColumn }];
  });
}

/** A heading that readColumns skips, whatever stands there. */
const HEADING = "heading";

const isName = (cell: unknown): cell is string | number =>
  typeof cell === "string" ? cell !== "" && !isErrorText(cell) : Number.isFinite(cell);

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** Values that begin below the names: data from the first row on. */
function checkedBelow(values: Cells): Cells {
  if (typeof values[0][0] === "string" && values[0][0] !== "")
    throw invalid("valueBesideCustomer", { value: shownValue(values[0][0]) });
  return values;
}

/** Values whose first cell stands beside the names. */
function headed(values: Cells): Cells {
  const [first] = values[0];
  if (typeof first === "number" && first !== 0) throw invalid("valueBesideNames", { value: first });
  return [[HEADING], ...values.slice(1)];
}
