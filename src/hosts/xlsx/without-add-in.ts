/** A workbook that needs the add-in no more: what its functions came to, with the formulas in notes. */
import type { NotePlan } from "../../models/plan";
import { callsAddIn } from "./formulas";
import { type FileCell, type FileSheet, type FileWorkbook, isFormula } from "./workbook";
import { cellAt } from "./zones";

export const withoutAddIn = (workbook: FileWorkbook): FileWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(settled),
    notes: notesOf(sheet),
  })),
});

function settled(cell: FileCell): FileCell {
  const { content } = cell;
  if (!isFormula(content) || !callsAddIn(content.formula)) return cell;
  return { ...cell, content: { computed: content.result[0][0] } };
}

/** The sheet's own notes, each with the formula of its cell below, and notes for the other formulas. */
function notesOf({ cells, notes }: FileSheet): NotePlan[] {
  const texts = new Map(notes.map(({ cell, text }) => [cell, text]));
  for (const { row, column, content } of cells) {
    if (!isFormula(content) || !callsAddIn(content.formula)) continue;
    const at = cellAt(row, column);
    const own = texts.get(at);
    texts.set(at, own === undefined ? content.formula : `${own}\n${content.formula}`);
  }
  return [...texts].map(([cell, text]) => ({ cell, text }));
}
