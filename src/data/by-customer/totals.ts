/** Rows of a table of several rows a customer that are sums of others: added up again they would double what they sum. */
import { isTotalWord, mayBeTotal } from "../../domain/support/total-words";
import { type Cell, isBlank, textOf } from "../table";

export interface Totals {
  /** Rows that say so, or that have no other name and hold the sum. */
  readonly sure: ReadonlySet<number>;
  /** Rows that hold the sum of those before, for most customers; or that say so and hold no sum. */
  readonly doubtful: ReadonlySet<number>;
}

/** What has been added up since the last total. */
class Running {
  private all = 0;
  private part = 0;
  private since = 0;

  add(value: number): void {
    this.all += value;
    this.part += value;
    this.since++;
  }

  isSum(value: number): boolean {
    return this.since > 1 && [this.all, this.part].some((sum) => isNear(value, sum, this.since));
  }

  begin(): void {
    [this.part, this.since] = [0, 0];
  }
}

/** Sums of figures that were rounded to cents before. */
const isNear = (value: number, sum: number, terms: number): boolean =>
  sum !== 0 &&
  Math.abs(value - sum) <= Math.max(1e-9 * Math.abs(sum), 0.005 * Math.min(terms, 100));

/** Looks at one column of figures, NaN where there is none; `isLeftOut` are rows that hold nothing anyway. */
export function totalsIn(
  rows: readonly (readonly Cell[])[],
  customer: number,
  values: Float64Array,
  isLeftOut: (row: number) => boolean,
): Totals {
  const sure = new Set<number>();
  const doubtful = new Set<number>();
  const whole = new Running();
  const each = new Map<string, { readonly run: Running; readonly rows: number[] }>();
  const sums = new Map<string, number[]>();
  let above = "";
  rows.forEach((row, i) => {
    if (isLeftOut(i)) return;
    const name = textOf(row[customer]);
    const value = values[i] || 0;
    const group = name || above;
    const own = each.get(group) ?? { run: new Running(), rows: [] };
    each.set(group, own);
    const isSum = whole.isSum(value) || own.run.isSum(value);
    const isCalledSo = row.some(
      (cell, at) => at !== customer && typeof cell === "string" && isTotalWord(cell),
    );
    if (isTotalWord(name) || ((!name || mayBeTotal(name) || isCalledSo) && isSum)) {
      sure.add(i);
      whole.begin();
      own.run.begin();
      return;
    }
    if (isCalledSo) doubtful.add(i);
    if (own.run.isSum(value)) {
      sums.set(group, [...(sums.get(group) ?? []), i]);
      own.run.begin();
    } else own.run.add(value);
    whole.add(value);
    own.rows.push(i);
    if (!isBlank(row[customer])) above = name;
  });
  let long = 0;
  for (const [group, { rows: own }] of each) {
    if (own.length < 3) continue;
    long++;
    const [first, ...others] = own.map((i) => values[i] || 0);
    const rest = others.reduce((sum, value) => sum + value, 0);
    if (!sums.has(group) && isNear(first, rest, others.length)) sums.set(group, [own[0]]);
  }
  // one customer's sum may be chance, most customers' are not
  if (sums.size > 1 && sums.size > long / 2) for (const own of sums.values()) own.forEach((i) => doubtful.add(i)); // prettier-ignore
  return { sure, doubtful };
}
