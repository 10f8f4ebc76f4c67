/** Placeholder dates such as 9999-12-31 and mistyped years: a few dates far from all the others. */
import type { FarDates } from "./messages";

const YEAR = 365.25;
/** Years without any date that set a few apart. */
const GAP = 5;
/** The share of all dates that is still a few. */
const FEW = 0.05;

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
    if (beyond > few && beyond > 1) break;
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
