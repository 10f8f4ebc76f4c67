/** What stands in the workbook before steps and after they have failed, so that what is said of it is what was seen. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Remnant } from "../host";
import { addressOf } from "../resolve";
import type { Step } from "./batch";
import { type CellBlock, WRITE_BLOCK } from "./blocks";
import { DOCUMENT_COMMANDS, documentOf } from "./document";
import { type Zone, rangeOf, zoneAt } from "./zones";

type Known = ReadonlyMap<string, string | undefined>;

export interface Standing {
  /** Names and sizes, by id. */
  readonly sheets: ReadonlyMap<string, SheetSize>;
  /** What defined names and tables stand for. */
  readonly names: Known;
  readonly settings: Known;
  /** What was entered, and the formats, where the steps write in sheets that were there before them. */
  readonly cells: Known;
}

interface SheetSize {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that steps write. */
interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

export function lookAt(model: Model, steps: readonly Step[]): Standing {
  const { getters } = model;
  const sheets = new Map(
    getters.getSheetIds().map((id) => [
      id,
      {
        name: getters.getSheetName(id),
        rows: getters.getNumberRows(id),
        columns: getters.getNumberCols(id),
      },
    ]),
  );
  const named = [...getters.getNamedRanges(), ...documentOf(model).getNamedTables()];
  const settings = documentOf(model).getSettingKeys();
  return {
    sheets,
    names: new Map(
      named.map(({ name, range: { sheetId, zone } }) => [name, `${sheetId} ${rangeOf(zone)}`]),
    ),
    settings: new Map(settings.map((key) => [key, documentOf(model).getSetting(key)])),
    cells: new Map(
      areasOf(steps)
        .filter(({ sheetId }) => sheets.has(sheetId))
        .map((area) => [
          addressOf(sheets.get(area.sheetId)!.name, rangeOf(area.zone)),
          enteredIn(model, area),
        ]),
    ),
  };
}

/** What is not as it was; if the workbook does not even let itself be looked at, all that may not be. */
export function remnantsOf(model: Model, steps: readonly Step[], before: Standing): Remnant[] {
  let now: Standing;
  try {
    now = lookAt(model, steps);
  } catch {
    return perhaps(steps, before);
  }
  const seen = (kind: Remnant["kind"], one: Known, other: Known) =>
    differing(one, other).map((what): Remnant => ({ kind, what, isCertain: true }));
  return [
    ...seen("sheet", namesOf(before), namesOf(now)).map((remnant) => ({
      ...remnant,
      what: (now.sheets.get(remnant.what) ?? before.sheets.get(remnant.what)!).name,
    })),
    ...seen("name", before.names, now.names),
    ...seen("setting", before.settings, now.settings),
    ...[...before.sheets].flatMap(([id, size]) => added(size, now.sheets.get(id))),
    ...seen("cells", before.cells, new Map([...before.cells.keys()].map(inNow(now.cells)))),
  ];
}

const inNow =
  (cells: Known) =>
  (address: string): [string, string | undefined] => [address, cells.get(address)];

const namesOf = ({ sheets }: Standing): Known =>
  new Map([...sheets].map(([id, { name }]) => [id, name]));

const differing = (before: Known, now: Known): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (key) => before.has(key) !== now.has(key) || before.get(key) !== now.get(key),
  );

/** Rows and columns that a sheet did not have. */
function added({ name, rows, columns }: SheetSize, now: SheetSize | undefined): Remnant[] {
  if (!now) return [];
  const zones = [
    ...(now.rows > rows ? [zoneAt(0, rows, now.columns, now.rows - rows)] : []),
    ...(now.columns > columns ? [zoneAt(columns, 0, now.columns - columns, now.rows)] : []),
  ];
  return zones.map((zone) => ({
    ...{ kind: "cells", what: addressOf(name, rangeOf(zone)), isCertain: true },
  }));
}

/** All that the steps were to add or change. */
function perhaps(steps: readonly Step[], before: Standing): Remnant[] {
  const all = (kind: Remnant["kind"], command: string, key: "name" | "key") =>
    steps
      .filter((step) => step.command === command)
      .map(({ payload }): Remnant => {
        const what = (payload as Record<typeof key, string>)[key];
        return { kind, what, isCertain: false };
      });
  return [
    ...all("sheet", "CREATE_SHEET", "name"),
    ...all("name", "CREATE_NAMED_RANGE", "name"),
    ...all("name", DOCUMENT_COMMANDS.tableName, "name"),
    ...all("setting", DOCUMENT_COMMANDS.setting, "key"),
    ...[...before.cells.keys()].map((what): Remnant => ({ kind: "cells", what, isCertain: false })),
  ];
}

export const areasOf = (steps: readonly Step[]): Area[] =>
  steps.flatMap(({ command, payload }): Area[] => {
    if (command === WRITE_BLOCK) {
      const { sheetId, block } = payload as { sheetId: string; block: CellBlock };
      const columns = block.rows[0]?.length ?? 0;
      if (!columns) return [];
      return [{ sheetId, zone: zoneAt(block.left, block.top, columns, block.rows.length) }];
    }
    if (command !== "UPDATE_CELL") return [];
    const { sheetId, col, row } = payload as { sheetId: string; col: number; row: number };
    return [{ sheetId, zone: zoneAt(col, row, 1, 1) }];
  });

function enteredIn({ getters }: Model, { sheetId, zone }: Area): string {
  const parts: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = getters.getCell({ sheetId, col, row });
      const content = cell?.isFormula
        ? cell.compiledFormula.toFormulaString(getters)
        : (cell?.content ?? "");
      parts.push(content, cell?.format ?? "");
    }
  return JSON.stringify(parts);
}
