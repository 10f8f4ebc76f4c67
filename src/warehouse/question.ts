/** What a query of ours asks: of which table, which columns, which rows, and what counts as a purchase. */
import { parseDate } from "../domain/support/dates";
import type { DialectName } from "./dialects";
import { refused } from "./refused";

export const OPERATORS = ["=", "<>", "<", "<=", ">", ">="] as const;

/** Rows that count: those whose column compares so with a value. */
export interface Filter {
  readonly column: string;
  readonly operator: (typeof OPERATORS)[number];
  readonly value: string;
  readonly kind: "text" | "number" | "date";
}

export interface WarehouseQuestion {
  readonly dialect: DialectName;
  /** Parts of the table's name: catalogue, schema, table. */
  readonly table: readonly string[];
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  /** Column of the order; rows of one order are one purchase. If omitted, those of one day are. */
  readonly order?: string;
  readonly filters?: readonly Filter[];
  /** The last day that counts as known, 2025-01-31. If omitted, the last one in the table. */
  readonly asOf?: string;
  /** Days after `asOf` whose purchases test the forecast; 0 for none. */
  readonly holdout?: number;
  /** Days that count as one where there are too many histories; 1 is exact. */
  readonly step?: number;
  /** What the query says of its parts, in the reader's language. */
  readonly comments: Comments;
}

/** Comments in a query, for whoever has to approve it: one line each. */
export interface Comments {
  readonly rows: string;
  readonly end: string;
  /** Where the last day is the last one in the table. */
  readonly endOfTable: string;
  readonly baskets: string;
  readonly orders: string;
  readonly customers: string;
  readonly spending: string;
  readonly later: string;
  readonly bands: string;
  readonly endInExcel: string;
  /** What columns of curves are: p; w, where purchases are discounted; k, where the chance of one has a curve. */
  readonly curves: (isDiscounted: boolean, hasChance: boolean) => string;
  readonly leaving: string;
  readonly money: string;
  readonly places: string;
}

/** A line of a query that is for people. */
export function comment(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
    throw new Error("a comment is one line");
  return `-- ${text}`;
}

/** "sales.orders" as parts of a name; a point between quotation marks parts nothing, but BigQuery has `project.sales.orders`. */
export function tableParts(table: string): string[] {
  const [, path = table] = /^\s*`([^`]*\.[^`]*)`\s*$/.exec(table) ?? [];
  return path.split(/\.(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
}

/** A day as it is written in a query; refuses what is none. */
export function isoDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(parseDate(day))) throw refused("date", day);
  return day;
}

/** A whole number of days, from `least` to ten years. */
export function wholeDays(days: number, least: number): number {
  if (!Number.isInteger(days) || days < least || days > 3653) throw refused("days", String(days));
  return days;
}

/** A figure as it is written in a query; refuses what is none. */
export function figure(text: string): string {
  if (!/^-?\d{1,18}(\.\d{1,18})?$/.test(text.trim())) throw refused("number", text);
  return text.trim();
}
