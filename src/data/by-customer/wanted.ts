/** What a model wants of a table with a row for each customer, and how a table with several rows is looked at for it. */
import { readAmount } from "../amounts";
import { isUnknown } from "../ids";
import { type Role, type RoleCheck, ROLES, columnsOf } from "../roles";
import { type Table, isBlank, textOf } from "../table";
import type { Choices, Look } from "../trouble";
import { decimalOf } from "../troubles/amounts";
import { repeatedHeadingsIn } from "../troubles/repeated";
import { rowsOutAsTheyStand } from "../troubles/rows";
import type { Sums } from "./figures";
import { type Totals, totalsIn } from "./totals";

/** A column of figures that a model asks for. */
export interface Figure {
  /** Of the question. */
  readonly id: string;
  readonly column: number;
  readonly sums: Sums;
}

/** Columns from which a model wants one row for each customer; there is at least one of figures. */
export interface Wanted {
  /** The question that the customers answer. */
  readonly question: string;
  readonly customer: number;
  readonly figures: readonly Figure[];
}

/** A look in which the first column of figures plays the amount: rows that are sums show it there. */
export interface CustomerLook extends Look {
  readonly wanted: Wanted;
  /** Sums by the first column of figures; those that are sure are among the look's totals, as are repeated headings. */
  readonly sums: Totals;
}

const NO_COLUMN = { certain: true, asks: false, reason: "none", rivals: [] } as const;

export function lookAt(table: Table, wanted: Wanted, choices: Choices): CustomerLook {
  const { customer, figures } = wanted;
  const [{ column: amount }] = figures;
  const roles = Object.fromEntries(
    ROLES.map((role): [Role, RoleCheck] => [role, { role, ...NO_COLUMN }]),
  ) as Record<Role, RoleCheck>;
  roles.customer = { ...roles.customer, column: customer };
  roles.amount = { ...roles.amount, column: amount };
  const headings = repeatedHeadingsIn(table);
  const look: Look = {
    ...{ table, columns: columnsOf(table), roles, choices, totals: headings },
    figures: figures.map(({ column }) => column),
  };
  const decimal = decimalOf(look, []);
  const values = Float64Array.from(table.rows, (row) => readAmount(row[amount], decimal));
  const out = rowsOutAsTheyStand(table, choices);
  const sums = totalsIn(table.rows, customer, values, (i) => headings.has(i) || out.has(i));
  return { ...look, wanted, sums, totals: new Set([...headings, ...out, ...sums.sure]) };
}

/** The customer of each row, "" where it counts for none; `isFilled`: blanks below a name are that customer's. */
export function ownersIn({ table, totals, wanted }: CustomerLook, isFilled: boolean): string[] {
  let above = "";
  return table.rows.map((row, i) => {
    if (totals.has(i) || row.every(isBlank)) return "";
    const cell = row[wanted.customer];
    if (isBlank(cell)) return isFilled ? above : "";
    above = isUnknown(cell) ? "" : textOf(cell);
    return above;
  });
}
