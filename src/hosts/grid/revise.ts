/** Changes of sheets that exist, as one step of the history. */
import type { Model } from "@odoo/o-spreadsheet";
import {
  type Following,
  HostError,
  type Revision,
  type RewordedList,
  type Stretch,
  isReworded,
} from "../host";
import { addressOf } from "../resolve";
import { rowBefore, rowsOf, zoneAfter } from "../stretch";
import { type Step, runInSlices } from "./batch";
import { CellBlock, type CellUpdate, WRITE_BLOCK } from "./blocks";
import { refuseBadFormula } from "./cells";
import { DOCUMENT_COMMANDS } from "./document";
import { cellUpdate, gridFormat } from "./literals";
import { lookSteps, redrawingSteps } from "./reshape";
import { settingStep } from "./settings";
import { step } from "./step";
import { type Zone, rangeOf, zoneAt, zoneOf } from "./zones";

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

export async function revise(
  model: Model,
  { sheets, charts = [], settings }: Revision,
  following?: Following,
): Promise<void> {
  const steps = [
    // before anything is written, since what is written refers to where rows are afterwards
    ...sheets.flatMap(({ name, stretch }) =>
      stretch ? [stretching(idOf(model, name), name, stretch)] : [],
    ),
    ...sheets.flatMap((sheet) => sheetSteps(model, sheet)),
    ...sheets.flatMap(({ name, stretch, lists = [] }) =>
      lists.flatMap((list) => rewording(model, name, list, stretch)),
    ),
    ...redrawingSteps(model, charts),
    ...Object.entries(settings).map(([key, value]) => settingStep(key, value)),
  ];
  await runInSlices(model, steps, following);
}

function sheetSteps(model: Model, sheet: Revision["sheets"][number]): Step[] {
  const { name, blocks, stretch } = sheet;
  const sheetId = idOf(model, name);
  const dressed = (sheet.looks?.now.dressed ?? []).map((each) => ({
    ...each,
    zone: zoneOf(each.range),
  }));
  const zones = [...blocks.map(zoneOfBlock), ...dressed.map(({ zone }) => zone)];
  // formats that come with the revision, too, are those of what is written there
  const formatted = blocks.filter(({ format }) => format !== undefined);
  const formats = [
    ...dressed,
    ...formatted.map((block) => ({ ...block, zone: zoneOfBlock(block) })),
  ].reverse();
  const bared = (sheet.looks?.now.bared ?? []).map(zoneOf);
  const widened = Object.keys(sheet.looks?.now.widths ?? {}).map(Number);
  const last = zones.reduce((most, { bottom }) => Math.max(most, bottom), -1);
  const columns = Math.max(...widened, ...zones.map(({ right }) => right + 1));
  const room = (dimension: "ROW" | "COL", there: number, wanted: number) =>
    roomFor(sheetId, name, dimension, there, wanted);
  return [
    ...room("ROW", model.getters.getNumberRows(sheetId) + (stretch?.by ?? 0), last + 1),
    ...room("COL", model.getters.getNumberCols(sheetId), columns),
    ...lookSteps(sheet, sheetId),
    ...blocks.map((block) => {
      const zone = zoneOfBlock(block);
      return step(`writing ${addressOf(name, rangeOf(zone))}`, () => {
        const cells = updates(model, sheetId, block, zone, stretch, { formats, bared });
        return [
          WRITE_BLOCK,
          { sheetId, block: new CellBlock(zone.left, zone.top, cells, undefined) },
        ];
      });
    }),
  ];
}

interface ChangedLooks {
  /** The latest first. */
  readonly formats: readonly { readonly zone: Zone; readonly format?: string }[];
  readonly bared: readonly Zone[];
}

function updates(
  model: Model,
  sheetId: string,
  { cells, format }: RevisedBlock,
  { left, right, top, bottom }: Zone,
  stretch: Stretch | undefined,
  { formats, bared }: ChangedLooks,
): CellUpdate[][] {
  const locale = model.getters.getLocale();
  // a new row looks like the one below it
  const standingRow = (row: number) => rowBefore(stretch, row) ?? stretch!.row;
  return Array.from({ length: bottom - top + 1 }, (_row, i) =>
    Array.from({ length: right - left + 1 }, (_column, j) => {
      const cell = cells[i]?.[j] ?? null;
      if (cell === null) return format === undefined ? {} : { format: gridFormat(format) };
      if (typeof cell === "object") refuseBadFormula(cell.formula);
      const [row, col] = [top + i, left + j];
      const dress = formats.find(({ zone }) => isInside(zone, row, col));
      if (!dress && bared.some((zone) => isInside(zone, row, col)))
        return cellUpdate(cell, format, locale);
      const standing = dress ?? model.getters.getCell({ sheetId, col, row: standingRow(row) });
      return cellUpdate(cell, format ?? standing?.format, locale);
    }),
  );
}

const isInside = ({ left, right, top, bottom }: Zone, row: number, col: number): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

function zoneOfBlock({ at, cells, spill }: RevisedBlock): Zone {
  const { left, top } = zoneOf(at);
  return zoneAt(left, top, spill?.columns ?? cells[0].length, spill?.rows ?? cells.length);
}

function idOf(model: Model, name: string): string {
  const sheetId = model.getters.getSheetIdByName(name);
  if (sheetId === undefined) throw new HostError(`there is no sheet '${name}'`);
  return sheetId;
}

function stretching(sheetId: string, sheetName: string, stretch: Stretch): Step {
  const { first, count } = rowsOf(stretch);
  const where = { sheetId, sheetName, dimension: "ROW" };
  return stretch.by > 0
    ? step(`putting ${count} rows into ${sheetName}`, () => [
        "ADD_COLUMNS_ROWS",
        { ...where, base: first, position: "before", quantity: count },
      ])
    : step(`taking ${count} rows out of ${sheetName}`, () => [
        "REMOVE_COLUMNS_ROWS",
        { ...where, elements: Array.from({ length: count }, (_, i) => first + i) },
      ]);
}

/** A rule keeps its id and its cells, those that it was copied to included. */
function rewording(
  model: Model,
  sheetName: string,
  list: RewordedList,
  stretch: Stretch | undefined,
): Step[] {
  const sheetId = idOf(model, sheetName);
  const { left: col, top } = zoneOf(list.cell);
  const row = rowBefore(stretch, top);
  const rule =
    row === undefined ? undefined : model.getters.getValidationRuleForCell({ sheetId, col, row });
  if (rule?.criterion.type !== "isValueInList" || !isReworded(rule.criterion.values, list))
    return [];
  const doing = `listing words at ${addressOf(sheetName, list.cell)}`;
  const ranges = rule.ranges.flatMap(({ zone }) => {
    const after = stretch ? zoneAfter(stretch, zone) : zone;
    return after ? [{ _sheetId: sheetId, _zone: after }] : [];
  });
  const criterion = { ...rule.criterion, values: [...list.values] };
  return [
    step(doing, () => [
      "ADD_DATA_VALIDATION_RULE",
      { sheetId, ranges, rule: { ...{ id: rule.id, criterion }, isBlocking: rule.isBlocking } },
    ]),
    step(doing, () => [DOCUMENT_COMMANDS.refusal, { ruleId: rule.id, message: list.message }]),
  ];
}

/** Adds the rows or columns that are missing, behind those there are by then. */
function roomFor(
  sheetId: string,
  sheetName: string,
  dimension: "ROW" | "COL",
  there: number,
  wanted: number,
): Step[] {
  if (wanted <= there) return [];
  const where = { base: there - 1, position: "after", dimension };
  return [
    step(`adding ${dimension === "ROW" ? "rows" : "columns"} to ${sheetName}`, () => [
      "ADD_COLUMNS_ROWS",
      { sheetId, sheetName, quantity: wanted - there, ...where },
    ]),
  ];
}
