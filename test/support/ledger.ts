/** Ledgers for tests, in the form the domain reads them from cells. */
import type { IdColumn } from "../../src/domain/support/columns";
import { parseDate } from "../../src/domain/support/dates";
import { type Ledger } from "../../src/domain/forecast/summary";
import { type Random } from "../../src/domain/support/random";
import { readCdnow } from "./cdnow";

/** A purchase: by whom, when (serial, or 2025-01-31) and for how much. */
export type Row = readonly [customer: string | number, date: number | string, amount: number];

export function ledgerOf(rows: readonly Row[]): Ledger & { readonly customers: IdColumn } {
  const values = [...new Set(rows.map(([customer]) => customer))];
  const codes = new Map(values.map((value, code) => [value, code]));
  return {
    customers: {
      codes: Int32Array.from(rows, ([customer]) => codes.get(customer)!),
      labels: values.map(String),
      values,
    },
    dates: Float64Array.from(rows, ([, date]) =>
      typeof date === "number" ? date : parseDate(date),
    ),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

export const cdnowRows = (): Row[] =>
  readCdnow().map(({ customer, date, amount }) => [customer, date, amount]);

/** The same rows in another order. */
export function shuffled<T>(random: Random, rows: readonly T[]): T[] {
  const result = [...rows];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * random());
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
