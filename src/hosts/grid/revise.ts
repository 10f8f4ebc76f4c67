/** Changes of sheets that exist, as one step of the history. */
import type { Model } from "@odoo/o-spreadsheet";
import { HostError, type Revision } from "../host";
import { addressOf } from "../resolve";
import { type Step, runSteps } from "./batch";
import { CellBlock, type CellUpdate, WRITE_BLOCK } from "./blocks";
import { refuseBadFormula } from "./cells";
import { DOCUMENT_COMMANDS } from "./document";
import { cellUpdate } from "./literals";
import { step } from "./step";
import { type Zone, rangeOf, zoneAt, zoneOf } from "./zones";

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

export function revise(model: Model, { sheets, settings }: Revision): void {
  const steps = [
    ...sheets.flatMap(({ name, blocks }) => sheetSteps(model, name, blocks)),
    ...Object.entries(settings).map(([key, value]) =>
      step(`keeping the setting ${key}`, () => [DOCUMENT_COMMANDS.setting, { key, value }]),
    ),
  ];
  if (steps.length) runSteps(model, steps);
}

function sheetSteps(model: Model, name: string, blocks: readonly RevisedBlock[]): Step[] {
  const sheetId = model.getters.getSheetIdByName(name);
  if (sheetId === undefined) throw new HostError(`there is no sheet '${name}'`);
  const last = blocks.reduce((bottom, block) => Math.max(bottom, zoneOfBlock(block).bottom), -1);
  return [
    ...roomFor(model, sheetId, name, last + 1),
    ...blocks.map((block) => {
      const zone = zoneOfBlock(block);
      return step(`writing ${addressOf(name, rangeOf(zone))}`, () => [
        WRITE_BLOCK,
        {
          sheetId,
          block: new CellBlock(
            zone.left,
            zone.top,
            updates(model, sheetId, block, zone),
            undefined,
          ),
        },
      ]);
    }),
  ];
}

function updates(
  model: Model,
  sheetId: string,
  { cells, format }: RevisedBlock,
  { left, right, top, bottom }: Zone,
): CellUpdate[][] {
  const locale = model.getters.getLocale();
  return Array.from({ length: bottom - top + 1 }, (_row, i) =>
    Array.from({ length: right - left + 1 }, (_column, j) => {
      const cell = cells[i]?.[j] ?? null;
      if (cell === null) return format === undefined ? {} : { format };
      if (typeof cell === "object") refuseBadFormula(cell.formula);
      const standing = model.getters.getCell({ sheetId, col: left + j, row: top + i });
      return cellUpdate(cell, format ?? standing?.format, locale);
    }),
  );
}

function zoneOfBlock({ at, cells, spill }: RevisedBlock): Zone {
  const { left, top } = zoneOf(at);
  return zoneAt(left, top, spill?.columns ?? cells[0].length, spill?.rows ?? cells.length);
}

/** Adds the rows that blocks need below those there are. */
function roomFor(model: Model, sheetId: string, sheetName: string, rows: number): Step[] {
  const missing = rows - model.getters.getNumberRows(sheetId);
  if (missing <= 0) return [];
  const where = { base: rows - missing - 1, position: "after", dimension: "ROW" };
  return [
    step(`adding rows to ${sheetName}`, () => [
      "ADD_COLUMNS_ROWS",
      { sheetId, sheetName, quantity: missing, ...where },
    ]),
  ];
}
