/** Ranges whose position is a period: the first cell is period 1, and a blank is a period with nothing in it. */
import { type Cells, type ColumnSpec, readColumns } from "./columns";
import { invalid } from "./errors";
import type { Place } from "./messages";
import { firstRefused } from "./refused";

/** A range of figures by period; `min` refuses smaller ones. */
export interface PeriodSpec {
  readonly cells: Cells | null | undefined;
  readonly min?: number;
}

/**
 * Reads ranges by period into columns of one length. A single cell counts in period 1; a range that is not given counts
 * as 0 throughout. Ranges of several cells must be of equal length.
 */
export function readPeriods<N extends string>(
  ranges: Record<N, PeriodSpec>,
): Record<N, Float64Array> {
  const given = Object.entries<PeriodSpec>(ranges).filter(([, { cells }]) => cells != null);
  const isSingle = ([, { cells }]: [string, PeriodSpec]) => cells!.length * cells![0]?.length === 1;
  const columns = new Map([
    ...figures(given.filter((range) => !isSingle(range))),
    ...given.filter(isSingle).flatMap((range) => figures([range])),
  ]);
  const length = Math.max(1, ...[...columns.values()].map((column) => column.length));
  const result = {} as Record<N, Float64Array>;
  for (const name of Object.keys(ranges) as N[]) {
    result[name] = new Float64Array(length);
    columns.get(name)?.forEach((figure, period) => {
      result[name][period] = Number.isNaN(figure) ? 0 : figure;
    });
  }
  return result;
}

/** Reads ranges together, so that they share a header row; a blank is NaN. */
function figures(ranges: [string, PeriodSpec][]): [string, Float64Array][] {
  if (!ranges.length) return [];
  const specs: Record<string, ColumnSpec<"number">> = {};
  for (const [name, { cells, min }] of ranges)
    specs[name] = { cells: cells!, min, as: "number", optional: true };
  const columns = readColumns(specs);
  return ranges.map(([name]) => [name, columns[name] as unknown as Float64Array]);
}

/** The figure of one year, in the unit of its range. */
export interface YearFigure {
  readonly year: number;
  readonly figure: number;
}

/**
 * Reads figures by year: either two columns, year and figure, or one cell per year beginning with `firstYear`. A single
 * row is always one cell per year.
 */
export function readYears(
  name: string,
  cells: Cells | null | undefined,
  firstYear: number,
): YearFigure[] {
  if (cells == null) return [];
  if (cells.length < 2 || cells[0].length !== 2) {
    const column = readPeriods({ [name]: { cells } })[name];
    return Array.from(column, (figure, i) => ({ year: firstYear + i, figure }));
  }
  const yearName = `${name} (year)`;
  const columns = readColumns({
    [yearName]: {
      cells: cells.map(([year]) => [year]),
      as: "number",
      within: { argument: name, column: 1 },
    },
    [name]: {
      cells: cells.map(([, figure]) => [figure]),
      as: "number",
      within: { argument: name, column: 2 },
    },
  });
  const years = wholeYears(columns[yearName] as Float64Array, (i) => columns.place(yearName, i));
  const all = Array.from(years, (year, i) => ({
    year,
    figure: (columns[name] as Float64Array)[i],
  }));
  return all.filter(({ year, figure }) => year !== 0 || figure !== 0); // a blank row of Excel on the desktop
}

/** The last year of Excel's dates. */
const LAST_YEAR = 9999;

/** Years that are whole numbers; `place` says where one stands that is not. */
export function wholeYears(years: Float64Array, place: (i: number) => Place): Float64Array {
  const refused = firstRefused(years, (year) => !Number.isInteger(year), place);
  if (refused) throw invalid("notYear", refused);
  // a cell of dates, which the years should have been taken from
  const day = firstRefused(years, (year) => year > LAST_YEAR, place);
  if (day) throw invalid("dayForYear", day);
  return years;
}
