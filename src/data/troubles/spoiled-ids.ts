/** Ids that a spreadsheet shortened when it opened and saved the file: "1.23457E+18" may have been many different ones. */
import { textOf } from "../table";
import { Found, type Look, type Trouble, cellOf } from "../trouble";

/** What was lost cannot be mended here: a person must know it, and open the original. */
export function spoiledIds(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  const found = new Found(table);
  for (const role of ["customer", "order"] as const) {
    if (roles[role].column === undefined) continue;
    table.rows.forEach((_, i) => {
      const cell = cellOf(look, role, i);
      if (isSpoiled(cell)) found.add(i, textOf(cell));
    });
  }
  return found.trouble("spoiled-ids", { cures: ["keep"], safe: false, changing: [] }, choices);
}

/** In scientific notation, or a number beyond the fifteen digits that a cell holds, so that zeros stand at its end. */
export const isSpoiled = (cell: unknown): boolean =>
  typeof cell === "number"
    ? Number.isInteger(cell) && Math.abs(cell) >= 1e15
    : typeof cell === "string" && /^\s*\d([.,]\d+)?E\+\d{1,3}\s*$|^\s*\d{15}0+\s*$/i.test(cell);
