/** Rows that take back another one which is left out already: taken off once more, its money would be missing. */
import { wordsOf } from "../headings";
import { likenessKey } from "../ids";
import { isUndone } from "../status";
import { textOf } from "../table";
import { Found, type Look, type Trouble, type TroubleKind, cellOf, chosenCures, moneyRole } from "../trouble"; // prettier-ignore
import { readAmount } from "../amounts";
import { marksOf } from "./marks";
import { isReturn, statesOut } from "./states";

/** "Cancelled document", "Reference Txn ID": names the row that is taken back. */
const REFERENCE =
  /^(cancelled|canceled|reversed|voided|original|reference|referenced|refunded|related|stornierter?|ursprünglicher?) ((bill|billing|sale|accounting) )*(document|doc|invoice|order|transaction|txn|beleg|rechnung)( no| number| id)*$|^(原|关联|關聯|被?冲销|被?沖銷)(订单|訂單|发票|發票|单据|單據|单|單)(号|號|编号|編號)?$/;

interface Reversals {
  readonly rows: readonly number[];
  /** Whether a row that counts is as likely what one of them takes back. */
  readonly isDoubtful: boolean;
}

function reversalsIn(look: Look, cures: ReadonlyMap<TroubleKind, string>): Reversals {
  const { table, columns } = look;
  const out = rowsOut(look, cures);
  if (!out.size) return { rows: [], isDoubtful: false };
  const references = columns.filter(({ heading }) => REFERENCE.test(wordsOf(heading)));
  const names = namesOf(look, references.map(({ index }) => index)); // prettier-ignore
  const waiting = new Map<string, number[]>();
  const counting = new Set<string>();
  table.rows.forEach((_, i) => {
    const key = keyOf(look, i);
    if (out.has(i)) waiting.set(key, [...(waiting.get(key) ?? []), i]);
    else if (!takesBack(look, i)) counting.add(key);
  });
  const rows: number[] = [];
  let isDoubtful = false;
  table.rows.forEach((row, i) => {
    if (out.has(i) || !takesBack(look, i)) return;
    const named = references.flatMap(({ index }) => names.get(textOf(row[index])) ?? []);
    const order = textOf(cellOf(look, "order", i));
    const sameOrder = order ? (names.get(order) ?? []).filter((other) => other !== i) : [];
    const meant = named.length ? named : sameOrder;
    if (meant.length) {
      if (meant.every((other) => out.has(other))) rows.push(i);
      return;
    }
    const key = keyOf(look, i);
    if (waiting.get(key)?.shift() === undefined) return;
    if (counting.has(key)) isDoubtful = true;
    rows.push(i);
  });
  return { rows, isDoubtful };
}

/** What tells that row i may be taken back, or takes another one back: two rows that share one of these belong together. */
export interface Side {
  readonly row: number;
  readonly isOut: boolean;
  readonly keys: readonly string[];
}

/** Both sides of all reversals that may be, for a reader who does not see all rows at once. */
export function sidesOf(look: Look, cures: ReadonlyMap<TroubleKind, string>): readonly Side[] {
  const out = rowsOut(look, cures);
  const references = look.columns
    .filter(({ heading }) => REFERENCE.test(wordsOf(heading)))
    .map(({ index }) => index);
  const numbered = [look.roles.order.column, numberedBy(look, references)];
  return look.table.rows.flatMap((cells, row): Side[] => {
    const isOut = out.has(row);
    if (!isOut && !takesBack(look, row)) return [];
    const columns = [...numbered, ...(isOut ? [] : references)];
    const names = columns.map((column) => (column === undefined ? "" : textOf(cells[column])));
    return [{ row, isOut, keys: [keyOf(look, row), ...names.filter(Boolean)] }];
  });
}

const keyOf = (look: Look, i: number): string =>
  `${likenessKey(cellOf(look, "customer", i), LIKE)}|${moneyOf(look, i)}`;

const LIKE = new Set(["artefact", "case"] as const);

/** Sales that were made, undone and are left out for it. */
function rowsOut(look: Look, cures: ReadonlyMap<TroubleKind, string>): ReadonlySet<number> {
  const out = new Set<number>();
  const states = statesOut(look, cures);
  look.table.rows.forEach((_, i) => {
    const state = textOf(cellOf(look, "status", i));
    if (states.has(state) && isUndone(state) && !isReturn(look, i, state)) out.add(i);
  });
  if (cures.get("cancelled-rows") === "leave-out")
    for (const [i, [meaning]] of marksOf(look)) if (meaning === "cancelled") out.add(i);
  return out;
}

/** Whether row i gives money back: below 0, or called a return. */
const takesBack = (look: Look, i: number): boolean =>
  marksOf(look).get(i)?.[0] === "return" || amountOf(look, i) < 0;

function amountOf(look: Look, i: number): number {
  const amount = readAmount(cellOf(look, moneyRole(look), i), ".");
  if (moneyRole(look) === "amount") return amount;
  return amount * readAmount(cellOf(look, "quantity", i), ".");
}

const moneyOf = (look: Look, i: number): number => Math.abs(amountOf(look, i));

/** What numbers the rows: the order, or else the first column that holds what the references name. */
function numberedBy(look: Look, references: readonly number[]): number | undefined {
  const { table, roles, columns } = look;
  const wanted = references
    .flatMap((index) => table.rows.map((row) => textOf(row[index])))
    .filter(Boolean);
  if (!wanted.length) return roles.order.column;
  const holdsThem = (index: number) => {
    const values = new Set(table.rows.map((row) => textOf(row[index])));
    return wanted.some((name) => values.has(name));
  };
  const { column } = roles.order;
  if (column !== undefined && holdsThem(column)) return column;
  return columns.find(({ index }) => !references.includes(index) && holdsThem(index))?.index;
}

/** Rows by their number. */
function namesOf(look: Look, references: readonly number[]): ReadonlyMap<string, number[]> {
  const { table } = look;
  const column = numberedBy(look, references);
  const names = new Map<string, number[]>();
  if (column === undefined) return names;
  table.rows.forEach((row, i) => {
    const name = textOf(row[column]);
    if (name) names.set(name, [...(names.get(name) ?? []), i]);
  });
  return names;
}

/** The rows that are left out for it. */
export const takenBack = (look: Look, before: readonly Trouble[]): ReadonlySet<number> => {
  const cures = chosenCures(before);
  return new Set(cures.get("reversals") === "leave-out" ? reversalsIn(look, cures).rows : []);
};

export function reversals(look: Look, before: readonly Trouble[]): Trouble | undefined {
  const found = new Found(look.table);
  const { rows, isDoubtful } = reversalsIn(look, chosenCures(before));
  for (const i of rows) found.add(i, textOf(cellOf(look, moneyRole(look), i)));
  return found.trouble(
    "reversals",
    { cures: ["leave-out", "keep"], safe: !isDoubtful, changing: ["leave-out"] },
    look.choices,
  );
}
