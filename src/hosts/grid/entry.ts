/** Typing into a cell, with what the grid's own editor does: validation, room for results that spill, calculated columns. */
import { type Model, helpers } from "@odoo/o-spreadsheet";
import { HostError } from "../host";
import { addressOf } from "../resolve";
import { type Step, runSteps } from "./batch";
import { type CellPosition, documentOf } from "./document";
import { rangeOf } from "./zones";

const { isDateTime, isFormula, isNumber, toNumber } = helpers;

/** Enters text in a cell as one step of the history. Throws a HostError, with its message, if a validation refuses it. */
export function enterText(model: Model, position: CellPosition, text: string): void {
  const { col, row, sheetId } = position;
  const cell = rangeOf({ left: col, right: col, top: row, bottom: row });
  const doing = `entering in ${addressOf(model.getters.getSheetName(sheetId), cell)}`;
  const content = asFormula(model, text);
  refuseInvalid(model, position, content, doing);
  const update = { ...position, content };
  if (model.canDispatch("UPDATE_CELL", update).isCancelledBecause("NoChanges" as never)) return;
  runSteps(model, [
    ...roomFor(model, position, content, doing),
    { doing, command: "UPDATE_CELL", payload: update },
  ]);
  model.dispatch("AUTOFILL_TABLE_COLUMN", position);
}

/** Like Excel, the grid takes +A1 for =+A1. */
const asFormula = (model: Model, text: string): string =>
  text.startsWith("+") && !isNumber(text, model.getters.getLocale()) ? `=${text}` : text;

function refuseInvalid(model: Model, position: CellPosition, content: string, step: string): void {
  const rule = model.getters.getValidationRuleForCell(position);
  if (!rule?.isBlocking || content === "") return;
  const value = typedValue(model, position, content);
  if (Array.isArray(value)) return;
  const result = model.getters.getValidationResultForCellValue(value, position);
  if (result.isValid) return;
  throw new HostError(documentOf(model).getRefusal(position) ?? result.error, step);
}

/**
 * A plan's own message where the grid's editor has refused what was typed into the active cell, in words of its own
 * that name the cell; undefined if it spoke of something else.
 */
export function refusalAt(model: Model, words: string): string | undefined {
  const position = model.getters.getActivePosition();
  const message = documentOf(model).getRefusal(position);
  return words.includes(helpers.toXC(position.col, position.row)) ? message : undefined;
}

function typedValue(model: Model, { sheetId }: CellPosition, content: string) {
  if (isFormula(content)) return model.getters.evaluateFormula(sheetId, content);
  const locale = model.getters.getLocale();
  if (isNumber(content, locale) || isDateTime(content, locale))
    return toNumber({ value: content }, locale);
  if (/^(true|false)$/i.test(content)) return content.toLowerCase() === "true";
  return content.replace(/^'/, "");
}

/** Adds the columns and rows that a formula lacks to spill, once its result has come later than it was entered. */
export function makeRoom(model: Model, position: CellPosition): void {
  const { getters } = model;
  const cell = getters.getCell(position);
  const isSpillError = getters.getEvaluatedCell(position).value === "#SPILL!";
  if (!cell?.isFormula || !isSpillError || getters.isArrayFormulaSpillBlocked(position)) return;
  const steps = roomFor(model, position, cell.compiledFormula.toFormulaString(getters), "spilling");
  if (steps.length) runSteps(model, steps);
}

/** Columns and rows added at once beyond those a result needs, so that the next need not add its own. */
const SPARE = { COL: 20, ROW: 50 };

/** Steps that add the columns and rows a formula's result needs to spill. */
function roomFor(
  model: Model,
  { sheetId, col, row }: CellPosition,
  content: string,
  doing: string,
): Step[] {
  if (!isFormula(content)) return [];
  const result = model.getters.evaluateFormula(sheetId, content, { sheetId, col, row });
  if (!Array.isArray(result)) return [];
  const sheetName = model.getters.getSheetName(sheetId);
  const add = (dimension: "COL" | "ROW", end: number): Step[] => {
    const size = model.getters.getNumberHeaders(sheetId, dimension);
    if (end <= size) return [];
    const quantity = end - size + SPARE[dimension];
    const where = { base: size - 1, position: "after" };
    return [
      {
        doing,
        command: "ADD_COLUMNS_ROWS",
        payload: { sheetId, sheetName, dimension, quantity, ...where },
      },
    ];
  };
  return [...add("COL", col + result.length), ...add("ROW", row + (result[0]?.length ?? 0))];
}
