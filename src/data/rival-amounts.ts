/** Columns of amounts that compete, among them those that may be in another currency. */
import { has } from "./headings";
import type { Column, Role, RoleCheck } from "./roles";
import { type Table, textOf } from "./table";

/**
 * What is said of the amount once all roles are known. "Amount" and "Amount in company currency" compete where no column tells
 * the currency of a row; where all rows of both are equal, either is right. `fitting` are the columns whose headings say amount.
 */
export function weighed(
  { amount, currency }: Readonly<Record<Role, RoleCheck>>,
  fitting: readonly Column[],
  rows: Table["rows"],
): RoleCheck {
  const best = fitting.find(({ index }) => index === amount.column);
  if (!best || amount.reason === "chosen") return amount;
  const mayBeOther = (column: Column) =>
    amount.rivals.includes(column.index) ||
    (currency.column === undefined && has(column, "converted") !== has(best, "converted"));
  const rivals = fitting.filter((column) => column !== best && mayBeOther(column));
  if (!rivals.length) return amount;
  const different = rivals.filter(({ index }) => !areEqual(best.index, index, rows));
  const indices = (columns: readonly Column[]) => columns.map(({ index }) => index);
  return different.length
    ? { ...amount, certain: false, asks: true, reason: "rivals", rivals: indices(different) }
    : { ...amount, certain: true, asks: false, reason: "equal", rivals: indices(rivals) };
}

const areEqual = (one: number, other: number, rows: Table["rows"]): boolean =>
  rows.every((row) => textOf(row[one]) === textOf(row[other]));
