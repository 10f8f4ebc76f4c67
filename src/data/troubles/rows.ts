/** Rows that are no purchases: titles, totals, other states, duplicates, blanks. */
import { isTotalWord } from "../../domain/support/total-words";
import { type Column, NEEDED, type Role, type RoleCheck } from "../roles";
import { type Cell, type Table, isBlank, textOf } from "../table";
import { type Choices, Found, type Look, type Trouble, type TroubleKind, areOfPayments, cellOf, chosenCures } from "../trouble"; // prettier-ignore
import { repeatedHeadingsIn } from "./repeated";
import { linesWithoutMoney } from "./orders";
import { rowsOfOtherSide } from "./other-side";
import { sidesOf } from "../sides";
import { whyNotBought } from "./states";

/** Titles above the headings: nothing to decide, but said. */
export function titleRows({ table, choices }: Look): Trouble | undefined {
  const found = new Found(table);
  for (let row = 1; row < table.headingRow; row++) found.add(row - table.firstRow, "");
  return found.trouble("title-rows", {}, choices);
}

/** The file ends in the middle of its last row: only a person knows whether more is missing. */
export function cutOff({ table, choices }: Look): Trouble | undefined {
  const found = new Found(table);
  if (table.cutOff !== undefined)
    found.add(table.cutOff, table.rows[table.cutOff].map(textOf).filter(Boolean).join(", "));
  return found.trouble("cut-off", { cures: ["leave-out", "keep"], safe: false, changing: ["leave-out"] }, choices); // prettier-ignore
}

/** Rows that a filter or a person has hidden in the file. */
export function hiddenRows({ table, choices }: Look): Trouble | undefined {
  const found = new Found(table);
  for (const i of table.hidden ?? [])
    if (i >= 0 && !table.rows[i]?.every(isBlank)) found.add(i, "");
  return found.trouble("hidden-rows", { cures: ["keep", "leave-out"], changing: ["leave-out"] }, choices); // prettier-ignore
}

/** Indices of rows that do not count for how they stand in the file, so that nothing else is asked of them. */
export function rowsOutAsTheyStand(
  { hidden, cutOff }: Table,
  { cures = {} }: Choices,
): ReadonlySet<number> {
  const isCut = cutOff !== undefined && cures["cut-off"] !== "keep";
  return new Set([...(isCut ? [cutOff] : []), ...(cures["hidden-rows"] === "leave-out" ? (hidden ?? []) : [])]); // prettier-ignore
}

/** Why a row is left out for how it stands in the file. */
export function outAsItStands(
  { table }: Pick<Look, "table">,
  cures: ReadonlyMap<TroubleKind, string>,
): (i: number) => "cut-off" | "hidden-rows" | undefined {
  const isCut = cures.get("cut-off") === "leave-out";
  const hidden = cures.get("hidden-rows") === "leave-out" ? table.hidden : undefined;
  return (i) =>
    isCut && i === table.cutOff ? "cut-off" : hidden?.has(i) ? "hidden-rows" : undefined;
}

/** At the end of a table: rows that call themselves totals, or whose amount is the sum of all rows above. */
export function totalRowsOf(
  { rows }: Table,
  columns: readonly Column[],
  roles: Readonly<Record<Role, RoleCheck>>,
): ReadonlySet<number> {
  const totals = new Set<number>();
  const amount = roles.amount.column ?? columns.find(({ holds }) => holds === "number")?.index;
  rows.forEach((row, i) => {
    if (row.some((cell) => typeof cell === "string" && isTotalWord(cell)) && isSparse(row, columns))
      totals.add(i);
  });
  const last = rows.length - 1;
  if (amount !== undefined && last >= 2 && !totals.has(last) && isSparse(rows[last], columns)) {
    const above = rows.slice(0, last).map((row) => row[amount]);
    const sum = above.reduce<number>((all, cell) => all + (typeof cell === "number" ? cell : 0), 0);
    const value = rows[last][amount];
    if (typeof value === "number" && value !== 0 && Math.abs(value - sum) <= 1e-9 * Math.abs(sum))
      totals.add(last);
  }
  return totals;
}

/** A total leaves cells blank that other rows fill; a table of one column has none to leave. */
const isSparse = (row: readonly Cell[], columns: readonly Column[]): boolean =>
  columns.length === 1 ||
  columns.some(
    ({ index, contents }) => isBlank(row[index]) && contents.blank < contents.cells / 2,
  ) ||
  row.some((cell) => typeof cell === "string" && isTotalWord(cell));

export function totalRows(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  const { column = 0 } = look.roles.amount;
  const headings = repeatedHeadingsIn(look.table);
  const out = rowsOutAsTheyStand(look.table, look.choices);
  look.totals.forEach((i) => {
    if (!headings.has(i) && !out.has(i)) found.add(i, textOf(look.table.rows[i][column]));
  });
  return found.trouble(
    "total-rows",
    { cures: ["leave-out", "keep"], changing: ["leave-out"] },
    look.choices,
  );
}

/** Indices of rows that repeat an earlier row in every cell; headings that do are no purchases anyway. */
export function duplicatesIn(table: Table): readonly number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  const headings = repeatedHeadingsIn(table);
  table.rows.forEach((row, i) => {
    if (row.every(isBlank) || headings.has(i)) return;
    const key = JSON.stringify(row);
    if (seen.has(key)) repeated.push(i);
    seen.add(key);
  });
  return repeated;
}

/** Kept unless the user says otherwise: two cups of coffee on one day are two rows alike. */
export function duplicates(look: Look): Trouble | undefined {
  const found = new Found(look.table);
  for (const i of duplicatesIn(look.table)) found.add(i, textOf(cellOf(look, "customer", i)));
  return found.trouble(
    "duplicates",
    { cures: ["keep", "leave-out"], changing: ["leave-out"] },
    look.choices,
  );
}

/** In a table of payments: rows whose date is blank were never paid. */
export const unpaid = (look: Look, before: readonly Trouble[]): Trouble | undefined =>
  areOfPayments(look) ? withGaps(look, before, "unpaid") : undefined;

/** Rows with a gap in a column that is needed. */
export const incomplete = (look: Look, before: readonly Trouble[]): Trouble | undefined =>
  withGaps(look, before, "incomplete");

function withGaps(
  look: Look,
  before: readonly Trouble[],
  kind: "unpaid" | "incomplete",
): Trouble | undefined {
  const { table, roles, columns, choices } = look;
  const found = new Found(table);
  const cures = chosenCures(before);
  const lines = linesWithoutMoney(look);
  const notBought = kind === "unpaid" ? undefined : whyNotBought(look, cures);
  const isFilled = { customer: "fill-customers", date: "fill-dates", amount: undefined } as const;
  const elsewhere = rowsOfOtherSide(look);
  const isEither = roles.amount.asks && sidesOf(columns) !== undefined;
  const needed = NEEDED.filter((role) => {
    const filling = isFilled[role];
    // of "Debit or credit?" each row fills one
    if (role === "amount" && isEither) return false;
    return roles[role].column !== undefined && !(filling && cures.get(filling) === "fill");
  });
  table.rows.forEach((row, i) => {
    if (look.totals.has(i) || lines.has(i) || row.every(isBlank)) return;
    const gap = needed.find(
      (role) => isBlank(cellOf(look, role, i)) && !(role === "amount" && elsewhere.has(i)),
    );
    if (!gap || notBought?.(i) || (gap === "date" && areOfPayments(look)) !== (kind === "unpaid"))
      return;
    found.add(i, columns[roles[gap].column!].heading);
  });
  return found.trouble(kind, {}, choices);
}
