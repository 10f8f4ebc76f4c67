/** Troubles with the rows of a table of which each customer has several. */
import { isBlank, textOf } from "../table";
import { Found, type Trouble } from "../trouble";
import { repeatedHeadingsIn } from "../troubles/repeated";
import { duplicatesIn } from "../troubles/rows";
import type { CustomerLook } from "./wanted";

/** Rows of customers that stand on several: whether they are to be added up, only a person knows. */
export function severalRows(look: CustomerLook, owners: readonly string[]): Trouble | undefined {
  const counts = new Map<string, number>();
  for (const owner of owners) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const found = new Found(look.table);
  owners.forEach((owner, i) => {
    if (owner && counts.get(owner)! > 1) found.add(i, owner);
  });
  return found.trouble("customer-rows", { cures: ["add-up"], safe: false }, look.choices);
}

/** Totals that say so are left out; what only holds a sum is asked about. */
export function totalRows({ table, choices, wanted, sums }: CustomerLook): Trouble | undefined {
  const { sure, doubtful } = sums;
  const found = new Found(table);
  table.rows.forEach((row, i) => {
    if (sure.has(i) || doubtful.has(i)) found.add(i, textOf(row[wanted.figures[0].column]));
  });
  const cures = doubtful.size ? ["leave-out", "keep"] : ["leave-out"];
  return found.trouble("total-rows", { cures, safe: !doubtful.size }, choices);
}

/** Two rows alike are no accident where nothing but a name and figures stands on them; otherwise a file may hold them twice. */
export function duplicates({ table, columns, choices, wanted, totals }: CustomerLook) {
  const { customer, figures } = wanted;
  const used = new Set([customer, ...figures.map(({ column }) => column)]);
  const isTold = columns.some(({ index, contents }) => !used.has(index) && contents.distinct > 1);
  const found = new Found(table);
  for (const i of duplicatesIn(table))
    if (!totals.has(i)) found.add(i, textOf(table.rows[i][customer]));
  const cures = isTold ? ["leave-out", "keep"] : ["keep", "leave-out"];
  return found.trouble("duplicates", { cures, safe: !isTold, changing: ["leave-out"] }, choices);
}

/** Rows that belong to nobody. */
export function unnamed(look: CustomerLook, owners: readonly string[]): Trouble | undefined {
  const { table, totals, wanted, columns, choices } = look;
  const found = new Found(table);
  table.rows.forEach((row, i) => {
    if (owners[i] || totals.has(i) || row.every(isBlank) || !isBlank(row[wanted.customer])) return;
    found.add(i, columns[wanted.customer].heading);
  });
  return found.trouble("incomplete", {}, choices);
}

/** Whether row i repeats the headings. */
export const isHeadings = ({ table }: CustomerLook, i: number): boolean =>
  repeatedHeadingsIn(table).has(i);
