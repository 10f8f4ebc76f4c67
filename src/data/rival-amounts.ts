/** Columns of amounts that compete, among them those that may be in another currency. */
import { couldBeAmounts } from "./contents";
import { has, isInCurrency } from "./headings";
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
  const rivals = fitting.filter(
    (column) =>
      column !== best &&
      (amount.rivals.includes(column.index) ||
        (currency.column === undefined && isOtherCurrency(column, best))),
  );
  if (!rivals.length) return amount;
  const different = rivals.filter(({ index }) => !areEqual(best.index, index, rows));
  const indices = (columns: readonly Column[]) => columns.map(({ index }) => index);
  return different.length
    ? { ...amount, certain: false, asks: true, reason: "rivals", rivals: indices(different) }
    : { ...amount, certain: true, asks: false, reason: "equal", rivals: indices(rivals) };
}

/** "Amount" and "Amount in company currency": one of the two may be in another currency. */
const isOtherCurrency = (one: Column, other: Column): boolean =>
  isConverted(one) !== isConverted(other);
const isConverted = (column: Column): boolean =>
  has(column, "converted") || isInCurrency(column.heading);

/**
 * The columns of amounts that compete with the one a heading chose, where no column of currencies tells which of them can be
 * added up; none where they are equal row by row.
 */
export function otherCurrencies(
  best: Column,
  columns: readonly Column[],
  rows: Table["rows"],
): readonly Column[] {
  if (best.meaning.concept !== "amount" || columns.some(({ holds }) => holds === "currency"))
    return [];
  return columns.filter(
    (column) =>
      column !== best &&
      column.meaning.concept === "amount" &&
      !has(column, "refund", "tax", "discount") &&
      couldBeAmounts(column.contents) &&
      isOtherCurrency(column, best) &&
      !areEqual(best.index, column.index, rows),
  );
}

const areEqual = (one: number, other: number, rows: Table["rows"]): boolean =>
  rows.every((row) => textOf(row[one]) === textOf(row[other]));
