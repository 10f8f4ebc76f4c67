/** Cells of a sheet in the grid: what they hold, what their formulas come to, how they look. */
import type { Model } from "@odoo/o-spreadsheet";
import type { HostValue } from "../../host";
import { valueAt } from "../../grid/values";
import { storedFormula } from "../formulas";
import { resultAt } from "../grid-results";
import type { Content, FileCell, FileStyle } from "../workbook";

type Position = Parameters<Model["getters"]["getEvaluatedCell"]>[0];

export function cellsOf(model: Model, sheetId: string): FileCell[] {
  const { getters } = model;
  const positions = new Map<string, Position>();
  for (const { id } of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(id);
    positions.set(`${position.row},${position.col}`, position);
  }
  for (const position of getters.getEvaluatedCellsPositions(sheetId))
    positions.set(`${position.row},${position.col}`, position);
  return [...positions.values()].map((position) => cellOf(model, position));
}

function cellOf(model: Model, position: Position): FileCell {
  const format = model.getters.getCell(position)?.format;
  const style = styleOf(model, position);
  return {
    ...{ row: position.row, column: position.col, content: contentOf(model, position) },
    ...(style && { style }),
    ...(format && { format }),
  };
}

function contentOf(model: Model, position: Position): Content {
  if (model.getters.getCell(position)?.isFormula) {
    const formula = model.getters.getCellText(position, { showFormula: true });
    const result = resultAt(model, position);
    return canBeStored(formula) ? { formula, result } : { computed: result[0][0] };
  }
  const value: HostValue = valueAt(model, position);
  if (model.getters.getArrayFormulaSpreadingOn(position)) return { computed: value };
  return value === "" ? null : value;
}

/** The grid lets some formulas stand that are none. */
function canBeStored(formula: string): boolean {
  try {
    return storedFormula(formula) !== "";
  } catch {
    return false;
  }
}

function styleOf({ getters }: Model, position: Position): FileStyle | undefined {
  const style = getters.getCell(position)?.style;
  const borders = getters.getCellBorder(position);
  if (!style && !borders) return undefined;
  const { bold, italic, underline, strikethrough, fontSize, textColor, fillColor } = style ?? {};
  const lines = Object.entries(borders ?? {}).map(([side, line]) => [side, hex(line?.color)]);
  return {
    ...{ bold, italic, underline, strikethrough, size: fontSize, align: style?.align },
    ...(textColor && { color: hex(textColor) }),
    ...(fillColor && { fill: hex(fillColor) }),
    ...(style?.wrapping === "wrap" && { wrap: true }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
  };
}

/** "#0b6e75", of what may be "#0B6E75" or "#0B6E75FF". */
const hex = (color = "#000000"): string => color.slice(0, 7).toLowerCase();
