/** The grid's side of the self-check. */
import type { Model } from "@odoo/o-spreadsheet";
import { HostError } from "../host";
import type { Belongings, Furniture, Inspection } from "../inspection";
import { type Step, runSteps } from "./batch";
import { keepUndo } from "./undo";
import { DOCUMENT_COMMANDS, documentOf } from "./document";
import { zoneOf } from "./zones";

export const gridInspection = (model: Model): Inspection => ({
  belongings: async () => belongingsOf(model),
  furniture: async (sheet, cells) => furnitureOf(model, sheet, cells),
  calculate: async () => undefined,
  keepUndo: () => keepUndo(model),
  remove: async (belongings) => {
    leave(model, belongings.sheets);
    const steps = removing(model, belongings);
    if (steps.length) runSteps(model, steps);
  },
});

function belongingsOf(model: Model): Belongings {
  const { getters } = model;
  return {
    sheets: getters.getSheetIds().map((id) => getters.getSheetName(id)),
    names: getters.getNamedRanges().map(({ name }) => name),
    settings: documentOf(model).getSettingKeys(),
  };
}

function furnitureOf(model: Model, sheet: string, cells: readonly string[]): Furniture {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw new HostError(`there is no sheet '${sheet}'`);
  const ruleAt = (cell: string) => {
    const { left: col, top: row } = zoneOf(cell);
    return getters.getValidationRuleForCell({ sheetId, col, row });
  };
  return {
    charts: getters.getChartIds(sheetId).length,
    tables: getters.getCoreTables(sheetId).length,
    notes: documentOf(model).getNotes(sheetId).length,
    validated: cells.filter(ruleAt).length,
  };
}

/** Shows another sheet before the one that is shown goes: the grid draws what it shows between the two. */
function leave(model: Model, sheets: readonly string[]): void {
  const { getters } = model;
  const sheetIdFrom = getters.getActiveSheetId();
  if (!sheets.includes(getters.getSheetName(sheetIdFrom))) return;
  const sheetIdTo = getters.getSheetIds().find((id) => !sheets.includes(getters.getSheetName(id)));
  if (sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
}

function removing(model: Model, { sheets, names, settings }: Belongings): Step[] {
  const there = belongingsOf(model);
  const doing = (what: string) => `removing ${what}`;
  return [
    ...names
      .filter((name) => there.names.includes(name))
      .map((name) => ({ doing: doing(name), command: "DELETE_NAMED_RANGE", payload: { name } })),
    ...settings
      .filter((key) => there.settings.includes(key))
      .map((key) => ({ doing: doing(key), command: DOCUMENT_COMMANDS.setting, payload: { key } })),
    ...sheets
      .filter((name) => there.sheets.includes(name))
      .map((sheetName) => ({
        doing: doing(sheetName),
        command: "DELETE_SHEET",
        payload: { sheetId: model.getters.getSheetIdByName(sheetName), sheetName },
      })),
  ];
}
