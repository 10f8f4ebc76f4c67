/** The real data that ship with the workbench, as Excel would hand them over. */
import fs from "fs";
import path from "path";
import { parseDate } from "../../src/domain/support/dates";

const rows = (file: string): string[][] =>
  fs
    .readFileSync(path.resolve("assets/samples", file), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

type Column = any[][];

/** 6,919 purchases of 2,357 customers: ids with leading zeros, serials, dollars. */
export function cdnow(): { customers: Column; dates: Column; amounts: Column } {
  const orders = rows("cdnow-sample.csv");
  return {
    customers: orders.map(([customer]) => [customer]),
    dates: orders.map(([, date]) => [parseDate(date)]),
    amounts: orders.map(([, , , amount]) => [Number(amount)]),
  };
}

/** The 28 purchases of the five-year software customer and those it referred. */
export function softwareCustomer(): Record<
  "years" | "customers" | "referrers" | "kinds" | "amounts",
  Column
> {
  const ledger = rows("software-customer.csv");
  return {
    years: ledger.map(([year]) => [Number(year)]),
    customers: ledger.map(([, customer]) => [customer]),
    referrers: ledger.map(([, , referrer]) => [referrer]),
    kinds: ledger.map(([, , , kind]) => [kind]),
    amounts: ledger.map((row) => [Number(row[5])]),
  };
}
