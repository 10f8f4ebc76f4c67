/** Placeholder dates such as 9999-12-31 and mistyped years: a few dates far from all the others. */
import { invalid } from "./errors";
import type { FarDates } from "./messages";

const YEAR = 365.25;
/** Years without any date that set a few apart. */
const GAP = 5;
/** The share of all dates that is still a few. */
const FEW = 0.05;

/** Serials of 1950-01-01, 2090-01-01 and of the day that computers count from, 1970-01-01. */
const [EARLIEST, LATEST, EPOCH] = [18_264, 69_398, 25_569];

/** Whether a day can be one on which somebody bought: 9999-12-31, 1900-01-01 and 1970-01-01 mean "never" or "not known". */
export const isBelievable = (serial: number): boolean =>
  serial >= EARLIEST && serial < LATEST && Math.floor(serial) !== EPOCH;

/**
 * Refuses dates that mean "never" or "not known" where they lie years apart from the others, up to the day `asOf` if it is
 * given. One of them as the last day of a ledger would make all customers inactive, as the first day make one a century old.
 */
export function refusePlaceholders(dates: Float64Array, asOf = Infinity): void {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < dates.length; i++) {
    const day = dates[i];
    if (day < first) first = day;
    if (day > last && Math.floor(day) <= asOf) last = day;
  }
  if (first > last || (isBelievable(first) && isBelievable(last))) return;
  const far = farDates(asOf < Infinity ? dates.filter((day) => Math.floor(day) <= asOf) : dates);
  if (far && !isBelievable(far.furthest)) throw invalid("farDates", { far });
}

/** The dates (serials) that lie apart, with what the others end at; undefined where the dates hang together. */
export function farDates(dates: Float64Array): FarDates | undefined {
  const counts = new Map<number, number>();
  for (let i = 0; i < dates.length; i++) {
    const year = Math.floor(dates[i] / YEAR);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((one, other) => one - other);
  const few = FEW * dates.length;
  const after = yearsApart([...years].reverse(), counts, few);
  if (after !== undefined) return described(dates, "after", (day) => day / YEAR >= after);
  const before = yearsApart(years, counts, few);
  if (before !== undefined) return described(dates, "before", (day) => day / YEAR < before + 1);
  return undefined;
}

/** From the outermost year inwards, the last one before a gap, if no more than a few dates lie beyond it. */
function yearsApart(
  years: readonly number[],
  counts: ReadonlyMap<number, number>,
  few: number,
): number | undefined {
  let beyond = 0;
  let apart: number | undefined;
  for (let i = 0; i + 1 < years.length; i++) {
    beyond += counts.get(years[i])!;
    // placeholders may be many
    if (beyond > few && beyond > 1 && isBelievable((years[i] + 0.5) * YEAR)) break;
    if (Math.abs(years[i] - years[i + 1]) > GAP) apart = years[i];
  }
  return apart;
}

function described(
  dates: Float64Array,
  side: "after" | "before",
  isFar: (day: number) => boolean,
): FarDates {
  const sign = side === "after" ? 1 : -1;
  let count = 0;
  let furthest = -sign * Infinity;
  let edge = -sign * Infinity;
  for (let i = 0; i < dates.length; i++) {
    const day = Math.floor(dates[i]);
    if (isFar(day)) {
      count++;
      if (sign * day > sign * furthest) furthest = day;
    } else if (sign * day > sign * edge) edge = day;
  }
  return { count, side, edge, furthest };
}
