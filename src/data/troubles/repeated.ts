/** Rows in the midst that repeat the headings, as page breaks of a report leave them. */
import { type Table, textOf } from "../table";
import { Found, type Look, type Trouble } from "../trouble";

/** Indices of the rows whose cells are the headings again. */
export function repeatedHeadingsIn(table: Table): ReadonlySet<number> {
  const known = REPEATED.get(table);
  if (known) return known;
  const { headings, rows, headingRow } = table;
  const found = new Set<number>();
  if (headingRow > 0 && headings.length > 1)
    rows.forEach((row, i) => {
      const isHeadings = (cell: unknown, at: number) =>
        textOf(cell as string).replace(/\s+/g, " ") === headings[at];
      if (row.every(isHeadings)) found.add(i);
    });
  REPEATED.set(table, found);
  return found;
}
const REPEATED = new WeakMap<Table, ReadonlySet<number>>();

/** Left out, since they hold no purchase: nothing to decide, but said. */
export function repeatedHeadings({ table, choices }: Look): Trouble | undefined {
  const found = new Found(table);
  for (const i of repeatedHeadingsIn(table)) found.add(i, table.headings.join(", "));
  return found.trouble("repeated-headings", { cures: ["leave-out"] }, choices);
}
