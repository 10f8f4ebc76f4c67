/** What is wrong with a plan is found when it is applied, not when the file is written. */
import type { Plan, PlanCell, SheetPlan, TablePlan } from "../../models/plan";
import { HostError } from "../host";
import { addressOf } from "../resolve";
import { zoneOfBlock } from "./compose";
import { storedFormula } from "./formulas";
import { validationsXml } from "./validations";
import { type Zone, cellAt, intersect, zoneOf } from "./zones";

/** The most characters a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Throws a HostError that says which step of applying a plan, whose names are final, would fail, and why. */
export function checkPlan({ sheets, names }: Plan): void {
  for (const { name, sheet, range } of names)
    step(`naming ${addressOf(sheet, range)} ${name}`, () => zoneOf(range));
  for (const sheet of sheets) {
    step(`adding the sheet ${sheet.name}`, () => checkLayout(sheet));
    for (const block of sheet.blocks) {
      const zone = step(`writing ${addressOf(sheet.name, block.at)}`, () => zoneOfBlock(block));
      block.cells.forEach((row, i) =>
        row.forEach((cell, j) => {
          const at = cellAt(zone.top + i, zone.left + j);
          step(`writing ${addressOf(sheet.name, at)}`, () => checkCell(cell));
        }),
      );
    }
    checkFurnishing(sheet);
  }
}

/** Does something, or says what was being done when it failed. */
function step<T>(doing: string, what: () => T): T {
  try {
    return what();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError(`${doing} failed: ${reason}`, doing);
  }
}

function checkLayout({ freeze = {}, rowHeights = {} }: SheetPlan): void {
  const { rows = 0, columns = 0 } = freeze;
  zoneOf(cellAt(rows, columns));
  for (const row of Object.keys(rowHeights)) zoneOf(`A${row}`);
}

function checkCell(cell: PlanCell): void {
  if (typeof cell === "number" && !Number.isFinite(cell))
    throw new Error(`${cell} is not a number that a cell can hold`);
  if (typeof cell === "string" && cell.length > LONGEST_TEXT)
    throw new Error(`a cell holds ${LONGEST_TEXT} characters, and a text has ${cell.length}`);
  if (typeof cell === "object" && cell !== null) storedFormula(cell.formula);
}

function checkFurnishing(sheet: SheetPlan): void {
  const { name, tables = [], charts = [], notes = [], validations = [], scales = [] } = sheet;
  tables.forEach((table, i) =>
    making(sheet, table, (zone) => {
      if (tables.slice(0, i).some(({ range }) => intersect(zone, zoneOf(range))))
        throw new Error("tables overlap");
    }),
  );
  for (const table of tables) making(sheet, table, (zone) => checkHeadings(sheet, zone));
  for (const validation of validations)
    step(`validating ${addressOf(name, validation.range)}`, () => {
      zoneOf(validation.range);
      validationsXml([validation]);
    });
  for (const { range } of scales) step(`colouring ${addressOf(name, range)}`, () => zoneOf(range));
  for (const { title, at, categories, series } of charts)
    step(`drawing the chart ${title} at ${addressOf(name, at)}`, () => {
      for (const range of [at, categories.range, ...series.map(({ values }) => values.range)])
        zoneOf(range);
    });
  for (const { cell } of notes) step(`noting ${addressOf(name, cell)}`, () => zoneOf(cell));
}

const making = (sheet: SheetPlan, { name, range }: TablePlan, check: (zone: Zone) => void): void =>
  step(`making ${addressOf(sheet.name, range)} the table ${name}`, () => check(zoneOf(range)));

/** A table's headings are texts, each another one. */
function checkHeadings({ blocks }: SheetPlan, { top, left, bottom, right }: Zone): void {
  if (bottom === top) throw new Error("a table has a row below its headings");
  const headings = new Map<number, PlanCell>();
  for (const block of blocks) {
    const zone = zoneOfBlock(block);
    block.cells[top - zone.top]?.forEach((cell, i) => headings.set(zone.left + i, cell));
  }
  const seen = new Set<string>();
  for (let column = left; column <= right; column++) {
    const heading = headings.get(column);
    if (typeof heading !== "string" || heading === "")
      throw new Error(`its heading in ${cellAt(top, column)} is not a text`);
    if (seen.has(heading.toLowerCase())) throw new Error(`two columns are called '${heading}'`);
    seen.add(heading.toLowerCase());
  }
}
