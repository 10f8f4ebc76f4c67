/** After another language is chosen: cells that say what is wrong with them say it again, in that language. */
import type { Model } from "@odoo/o-spreadsheet";
import type { PendingResults } from "./pending";

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** A formula as the grid keeps it; what of it is not in the grid's public types. */
interface Formula {
  readonly id: number;
  readonly isFormula: boolean;
  readonly compiledFormula: {
    readonly isBadExpression: boolean;
    execute: unknown;
    toFormulaString(getters: Model["getters"]): string;
  };
}

/** Works out anew every formula that shows an error with a message, and what depends on it; nothing else. */
export function sayErrorsAnew(model: Model, pending: PendingResults): void {
  const { getters } = model;
  const failed: number[] = [];
  for (const sheetId of getters.getSheetIds())
    for (const cell of getters.getCells(sheetId) as unknown as Formula[]) {
      if (!cell.isFormula || !showsError(model, cell.id)) continue;
      failed.push(cell.id);
      sayUnreadable(model, sheetId, cell);
    }
  if (!failed.length) return;
  pending.forgetErrors();
  model.dispatch("EVALUATE_CELLS", { cellIds: failed });
}

/** In its own cell, or in one of those that its result fills. */
function showsError({ getters }: Model, id: number): boolean {
  const at: Position = getters.getCellPosition(id);
  const filled = getters.getSpreadZone(at);
  if (!filled) return isError(getters.getEvaluatedCell(at));
  for (let row = filled.top; row <= filled.bottom; row++)
    for (let col = filled.left; col <= filled.right; col++)
      if (isError(getters.getEvaluatedCell({ sheetId: at.sheetId, row, col }))) return true;
  return false;
}

const isError = ({ type, message }: { readonly type: string; readonly message?: unknown }) =>
  type === "error" && !!message;

/** What cannot be read as a formula keeps the sentence that it was refused with when it was entered. */
function sayUnreadable({ getters }: Model, sheetId: string, { compiledFormula }: Formula): void {
  if (!compiledFormula.isBadExpression) return;
  const refused = getters.evaluateFormulaResult(sheetId, compiledFormula.toFormulaString(getters));
  compiledFormula.execute = () => refused;
}
