/** Ids that a spreadsheet shortened when it opened and saved the file: "1.23457E+18" may have been many different ones. */
import { type Cell, textOf } from "../table";
import { Found, type Look, type Trouble, cellOf } from "../trouble";

/** What was lost cannot be mended here: a person must know it, and open the original. */
export function spoiledIds(look: Look): Trouble | undefined {
  const { table, roles, choices } = look;
  const found = new Found(table);
  for (const role of ["customer", "order"] as const) {
    if (roles[role].column === undefined) continue;
    const cells = table.rows.map((_, i) => cellOf(look, role, i));
    const isByChance = endByChance(cells);
    cells.forEach((cell, i) => {
      if (isSpoiled(cell) && !(isByChance && isDigits(cell))) found.add(i, textOf(cell));
    });
  }
  return found.trouble("spoiled-ids", { cures: ["keep"], safe: false, changing: [] }, choices);
}

const isDigits = (cell: Cell): boolean => typeof cell === "string" && /^\s*\d{16,}\s*$/.test(cell);
/** One number in ten ends in a zero, one in a thousand in three. */
const BY_CHANCE = 0.2;

/** Whether most numbers of more than fifteen digits have kept them all: then a few end in zeros as any number may. */
function endByChance(cells: readonly Cell[]): boolean {
  const long = cells.filter(isDigits);
  return long.filter(isSpoiled).length < BY_CHANCE * long.length;
}

/** In scientific notation, or a number beyond the fifteen digits that a cell holds, so that zeros stand at its end. */
export const isSpoiled = (cell: unknown): boolean =>
  typeof cell === "number"
    ? Number.isInteger(cell) && Math.abs(cell) >= 1e15
    : typeof cell === "string" && /^\s*\d([.,]\d+)?E\+\d{1,3}\s*$|^\s*\d{15}0+\s*$/i.test(cell);
