/** The grid's workbook as sharing wants it. */
import type { Model } from "@odoo/o-spreadsheet";
import { HostError, type HostValue } from "../host";
import {
  type CellBlock as Block,
  type CellPlace,
  type Change,
  type Contents,
  type FoundFormula,
  type Refusal,
  type SharedWorkbook,
  type Place,
  keyOf,
} from "../shared-workbook";
import { addressOf } from "../resolve";
import { type Step, runSteps } from "./batch";
import { CellBlock, WRITE_BLOCK } from "./blocks";
import { DOCUMENT_COMMANDS, documentOf } from "./document";
import { cellUpdate } from "./literals";
import { ruleFormulas, ruleStep } from "./rules";
import { gridSettings } from "./settings";
import { valueAt, valuesIn } from "./values";
import { rangeOf, zoneAt, zoneOf } from "./zones";

export const gridSharing = (model: Model): SharedWorkbook => ({
  knowsLambda: false,
  contents: async (sheets) => contentsOf(model, sheets),
  values: async (blocks) => blocks.map((block) => valuesOf(model, block)),
  entered: async (places) => enteredIn(model, places),
  change: async (changes) => changed(model, changes),
  settings: gridSettings(model),
});

function contentsOf(model: Model, only?: readonly string[]): Contents {
  const { getters } = model;
  const sheetIds = getters
    .getSheetIds()
    .filter((id) => only?.includes(getters.getSheetName(id)) ?? true);
  return {
    sheets: sheetIds.map((id) => ({
      name: getters.getSheetName(id),
      isProtected: getters.isSheetLocked(id),
    })),
    formulas: sheetIds.flatMap((id) => [...cellFormulas(model, id), ...ruleFormulas(model, id)]),
    notes: sheetIds.flatMap((id) =>
      documentOf(model)
        .getNotes(id)
        .map(({ range, text }) => ({
          sheet: getters.getSheetName(id),
          cell: rangeOf(range.zone),
          text,
        })),
    ),
  };
}

/** From the top down, row by row. */
function cellFormulas(model: Model, sheetId: string): FoundFormula[] {
  const { getters } = model;
  const sheet = getters.getSheetName(sheetId);
  const formulas = getters
    .getCells(sheetId)
    .flatMap((cell) => (cell.isFormula ? [{ cell, at: getters.getCellPosition(cell.id) }] : []))
    .sort((one, other) => one.at.row - other.at.row || one.at.col - other.at.col);
  return formulas.map(({ cell, at }): FoundFormula => {
    const alone = { left: at.col, right: at.col, top: at.row, bottom: at.row };
    return {
      place: { kind: "cell", sheet, cell: rangeOf(alone) },
      formula: cell.compiledFormula.toFormulaString(getters),
      values: valuesIn(model, { sheetId, zone: getters.getSpreadZone(at) ?? alone }),
    };
  });
}

function valuesOf(model: Model, block: Block): HostValue[][] | undefined {
  const sheetId = model.getters.getSheetIdByName(block.sheet);
  return sheetId === undefined
    ? undefined
    : valuesIn(model, { sheetId, zone: zoneOfBlock(block, block.rows, block.columns) });
}

/** The formula in each place, else its value. */
function enteredIn(model: Model, places: readonly Place[]): (HostValue | undefined)[] {
  const { getters } = model;
  const sheets = new Set(places.flatMap(({ kind, sheet }) => (kind === "rule" ? sheet : [])));
  const rules = new Map(
    [...sheets].flatMap((sheet) => {
      const id = getters.getSheetIdByName(sheet);
      return id === undefined
        ? []
        : ruleFormulas(model, id).map(({ place, formula }) => [keyOf(place), formula] as const);
    }),
  );
  return places.map((place) => {
    if (place.kind !== "cell") return rules.get(keyOf(place));
    const sheetId = getters.getSheetIdByName(place.sheet);
    if (sheetId === undefined) return undefined;
    const { left: col, top: row } = zoneOf(place.cell);
    const cell = getters.getCell({ sheetId, col, row });
    return cell?.isFormula
      ? cell.compiledFormula.toFormulaString(getters)
      : valueAt(model, { sheetId, col, row });
  });
}

const zoneOfBlock = ({ cell }: CellPlace, rows: number, columns: number) => {
  const { left, top } = zoneOf(cell);
  return zoneAt(left, top, columns, rows);
};

/** All as one step of the history; if one cannot be made, each as a step of its own. */
function changed(model: Model, changes: readonly Change[]): Refusal[] {
  const attempt = (some: readonly Change[]): string | undefined => {
    try {
      const steps = some.flatMap((change) => stepsFor(model, change));
      if (steps.length) runSteps(model, steps);
      return undefined;
    } catch (error) {
      return (error as HostError).message;
    }
  };
  if (attempt(changes) === undefined) return [];
  return changes.flatMap((change) => {
    const reason = attempt([change]);
    return reason === undefined ? [] : [{ change, reason }];
  });
}

function stepsFor(model: Model, change: Change): Step[] {
  switch (change.kind) {
    case "name":
      throw new HostError("the grid has no names for LAMBDAs");
    case "note": {
      const { text, place } = change;
      const cell = locate(model, place);
      const payload = { ...cell.position, text };
      return [{ doing: cell.doing, command: DOCUMENT_COMMANDS.note, payload }];
    }
    case "values":
      return [writing(model, locate(model, change.place), change.values)];
    case "formula": {
      const { place, formula, over = { rows: 1, columns: 1 } } = change;
      if (place.kind !== "cell") return [ruleStep(model, change)];
      const cell = locate(model, place);
      const blanks = new Array<HostValue[]>(over.rows).fill(new Array(over.columns).fill(""));
      const payload = { ...cell.position, content: formula };
      return [writing(model, cell, blanks), { doing: cell.doing, command: "UPDATE_CELL", payload }];
    }
  }
}

interface LocatedCell {
  readonly position: { readonly sheetId: string; readonly col: number; readonly row: number };
  readonly doing: string;
}

function locate(model: Model, { sheet, cell }: CellPlace): LocatedCell {
  const sheetId = model.getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw new HostError(`there is no sheet '${sheet}'`);
  const { left: col, top: row } = zoneOf(cell);
  return { position: { sheetId, col, row }, doing: `changing ${addressOf(sheet, cell)}` };
}

/** Writes values from a cell on; text stays text. */
function writing(
  model: Model,
  { position: { sheetId, col, row }, doing }: LocatedCell,
  values: readonly (readonly HostValue[])[],
): Step {
  const locale = model.getters.getLocale();
  const rows = values.map((cells, i) =>
    cells.map((value, j) => {
      const cell = model.getters.getCell({ sheetId, col: col + j, row: row + i });
      return cellUpdate(value, cell?.format, locale);
    }),
  );
  const block = new CellBlock(col, row, rows, undefined);
  return { doing, command: WRITE_BLOCK, payload: { sheetId, block } };
}
