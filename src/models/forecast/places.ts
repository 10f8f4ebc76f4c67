/** Where the parts of a forecast stand, what formulas call them, and the calls of the functions that make it. */
import { blanks } from "../cells";
import type { Block, NamePlan, StyleName } from "../plan";
import { type PurchaseRanges, purchaseArguments } from "../purchases";

/** Header row of every table on the sheets behind the page; their rows begin below. */
export const HEADER = 4;
export const FIRST = HEADER + 1;

/** A sheet of Excel has no more rows. */
const MOST_ROWS = 1_048_576;

/** Rows for the customers: every row of the ranges could be another one. */
export const roomFor = ({ customers }: PurchaseRanges): number =>
  Math.min(customers.cells.length, MOST_ROWS - HEADER);

/** Rows for the audit, however much there is to say. */
export const AUDIT_ROWS = 60;

/** First cells of what spills, seen from the page: they tell whether it could be computed. */
export const LIST = "{{list}}!$A$5";
export const AUDIT = "{{audit}}!$A$5";
/** The same on the sheet of the charts. */
export const TRACK = "$A$5";
export const CHECK = "$I$5";

/** Rows for periods: eleven years of days. */
export const MOST_PERIODS = 4000;

/** Rows of the table of purchases held out by purchases before: 0, 1, … 7 or more. */
export const GROUPS = 8;
/** Their labels, below the table. */
export const LABEL_ROW = FIRST + GROUPS + 2;
/** Tenths of P(alive), and where their table begins. */
export const BINS = 10;
export const BIN_ROW = LABEL_ROW + GROUPS + 4;

/** On the page: rows of the headings of the first tables below the charts, and of the second; customers in the first. */
export const TABLES = 28;
export const TOP = 8;
export const MORE_TABLES = TABLES + TOP + 3;

const arguments_ = (ranges: PurchaseRanges): string =>
  `${purchaseArguments(ranges)},{{horizon}},{{as-of}},{{unit}}`;

/** A function of the family over the user's ranges, with the page's settings and without a heading row. */
export const cvForecast = (name: "CV.FORECAST" | "CV.FORECAST.AUDIT", ranges: PurchaseRanges) =>
  `=${name}(${arguments_(ranges)},{{discount}},{{margin}},{{model}},FALSE)`;

export const cvTrack = (ranges: PurchaseRanges): string =>
  `=CV.FORECAST.TRACK(${arguments_(ranges)},{{model}},FALSE)`;

export const cvCheck = (ranges: PurchaseRanges): string =>
  `=CV.FORECAST.CHECK(${arguments_(ranges)},{{model}},${GROUPS - 1},FALSE)`;

export function namesFor(room: number): readonly NamePlan[] {
  const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
    id,
    name,
    sheet,
    range,
  });
  const listed = (id: string, name: string, letter: string) =>
    named("list", id, name, `${letter}${FIRST}:${letter}${HEADER + room}`);
  const audited = (id: string, name: string, letter: string) =>
    named("audit", id, name, `${letter}${FIRST}:${letter}${HEADER + AUDIT_ROWS}`);
  return [
    named("page", "horizon", "Forecast_horizon", "B17"),
    named("page", "unit", "Forecast_unit", "B18"),
    named("page", "as-of", "Forecast_as_of", "B19"),
    named("page", "model", "Forecast_model", "B20"),
    named("page", "margin", "Forecast_margin", "B21"),
    named("page", "yearly-discount", "Forecast_discount_yearly", "B22"),
    named("page", "unit-days", "Forecast_unit_days", "B23"),
    named("page", "discount", "Forecast_discount", "B24"),
    named("page", "known-until", "Forecast_known_until", "B25"),
    named("page", "parameters", "Forecast_buying", `J${MORE_TABLES + 1}:J${MORE_TABLES + 4}`),
    named("page", "spending", "Forecast_spending", `J${MORE_TABLES + 5}:J${MORE_TABLES + 7}`),
    listed("listed", "Forecast_customers", "A"),
    listed("frequency", "Forecast_frequency", "B"),
    listed("recency", "Forecast_recency", "C"),
    listed("age", "Forecast_age", "D"),
    listed("average", "Forecast_average", "E"),
    listed("alive", "Forecast_alive", "F"),
    listed("purchases", "Forecast_purchases", "G"),
    listed("amount", "Forecast_amount", "H"),
    listed("value", "Forecast_value", "I"),
    audited("audit-items", "Forecast_audit_items", "A"),
    audited("audit-values", "Forecast_audit_values", "B"),
    audited("audit-errors", "Forecast_audit_errors", "C"),
  ];
}

/** The look of cells that a formula beside them fills. */
export const filled = (
  at: string,
  columns: number,
  rows: number,
  format?: string,
  style: StyleName = "result",
): Block => ({ at, cells: blanks(1, columns), spill: { rows, columns }, style, format });
