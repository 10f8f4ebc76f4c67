/** What a person decided about a large file: columns by their headings, so that it holds for the next export, too. */
import type { Role } from "../../data/roles";
import type { Table as CheckedTable } from "../../data/table";
import type { Choices } from "../../data/trouble";
import type { FileRecord } from "../../models/plan";
import type { Memory } from "../pane";
import type { Table } from "../table";
import type { SomeRows } from "./messages";

export function decisionsOf({ check, choices = {} }: Memory): FileRecord["choices"] {
  const headings = check!.table.headings;
  const columns = Object.entries(choices.columns ?? {}).flatMap(([role, column]) =>
    column === undefined ? [] : [[role, column === null ? null : headings[column]] as const],
  );
  const cures = Object.entries(choices.cures ?? {}).filter(([, cure]) => cure);
  return { columns: Object.fromEntries(columns), cures: Object.fromEntries(cures) };
}

/** The same for a file with these headings; `missing` are headings that it no longer has. */
export function choicesFrom(
  { choices }: Pick<FileRecord, "choices">,
  headings: readonly string[],
): { readonly choices: Choices; readonly missing: readonly string[] } {
  const columns: Partial<Record<Role, number | null>> = {};
  const missing: string[] = [];
  for (const [role, heading] of Object.entries(choices.columns)) {
    const at = heading === null ? null : headings.indexOf(heading);
    if (at === -1) missing.push(heading!);
    else columns[role as Role] = at;
  }
  return { choices: { columns, cures: choices.cures }, missing };
}

/** Some rows as the check and its form know a table. */
export function tableOfRows({ cells, headingRow, firstRow, numbers, currencies }: SomeRows): {
  readonly checkedTable: CheckedTable;
  readonly table: Table;
} {
  const [headings, ...rows] = cells as [readonly string[], ...SomeRows["cells"]];
  const filled = cells.map((row) => row.map((cell) => cell ?? ""));
  return {
    checkedTable: { headings, rows, headingRow, firstRow, numbers, currencies },
    table: {
      ...{ headings, cells: filled, sample: filled.slice(1, SAMPLE_ROWS) },
      info: {
        sheet: "",
        address: `A1:A${rows.length + 1}`,
        rows: rows.length + 1,
        columns: headings.length,
      },
      column: (i) => ({ address: "", cells: filled.map((row) => [row[i]]) }),
    },
  };
}

const SAMPLE_ROWS = 50;
