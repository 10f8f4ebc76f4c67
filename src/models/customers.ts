/** Tables with a row for each customer: what would be counted as a customer and is none is refused, by its rows. */
import { mayBeTotal, isTotalWord } from "../domain/support/total-words";
import type { IdColumn } from "../domain/support/columns";
import { type Locale, texts } from "../locales";
import type { RangeAnswer } from "./model";
import { refuse } from "./refuse";

/** The customers of a table as they were read, with the figure that a total would add up. */
interface Listed {
  readonly range: RangeAnswer;
  readonly customers: IdColumn;
  readonly values: Float64Array;
  /** For each customer its row in the range, from 1. */
  readonly rows: Uint32Array;
}

/** Refuses totals, and customers that stand on several rows. */
export function oneRowEach({ range, customers, values, rows }: Listed, locale: Locale): void {
  const say = texts(locale).models.customers;
  const count = (number: number) => number.toLocaleString(locale);
  const rowOf = (i: number) => String(topOf(range) + rows[i] - 1);
  const totals = totalsIn(customers, values);
  if (totals.length) {
    const [first] = totals;
    const name = customers.labels[customers.codes[first]] ?? "";
    throw refuse(say.total(name, rowOf(first), count(totals.length - 1), totals.length - 1));
  }
  const again = repeatedIn(customers);
  if (!again) return;
  const { first, second, others } = again;
  const name = customers.labels[customers.codes[first]];
  throw refuse(say.again(name, rowOf(first), rowOf(second), count(others), others));
}

/** Row of the sheet on which a range begins. */
function topOf({ address }: RangeAnswer): number {
  const corner = /^\$?[A-Z]+\$?(\d+)/i.exec(address.slice(address.lastIndexOf("!") + 1));
  return corner ? Number(corner[1]) : 1;
}

/** The first customer with a second row, and how many others have one. */
function repeatedIn({ codes, labels }: IdColumn) {
  const seen = new Int32Array(labels.length).fill(-1);
  const isKnown = new Uint8Array(labels.length);
  let first: { readonly first: number; readonly second: number } | undefined;
  let all = 0;
  codes.forEach((code, i) => {
    if (code < 0) return;
    if (seen[code] < 0) seen[code] = i;
    else if (!isKnown[code]) {
      isKnown[code] = 1;
      all++;
      first ??= { first: seen[code], second: i };
    }
  });
  return first && { ...first, others: all - 1 };
}

/**
 * Rows that call themselves a total, and rows whose name leaves that open ("North total", blank) and whose figure is the sum
 * of the rows above, or of those since the total before.
 */
function totalsIn({ codes, labels }: IdColumn, values: Float64Array): number[] {
  const totals: number[] = [];
  let [all, part, since] = [0, 0, 0];
  codes.forEach((code, i) => {
    const value = values[i] || 0;
    const name = labels[code] ?? "";
    const isSum = since > 1 && [all, part].some((sum) => isNear(value, sum, i));
    if (isTotalWord(name) || ((!name.trim() || mayBeTotal(name)) && isSum)) {
      totals.push(i);
      [part, since] = [0, 0];
    } else {
      all += value;
      part += value;
      since++;
    }
  });
  return totals;
}

/** Sums of figures that were rounded to cents before, or of such as Excel shows. */
const isNear = (value: number, sum: number, terms: number): boolean =>
  sum !== 0 &&
  Math.abs(value - sum) <= Math.max(1e-9 * Math.abs(sum), 0.005 * Math.min(terms, 100));
