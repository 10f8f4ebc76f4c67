/** A plan whose names are final, and what its formulas come to, as the workbook that a file is to hold. */
import {
  type Block,
  type Plan,
  type PlanCell,
  type SheetPlan,
  STYLES,
  type StyleName,
} from "../../models/plan";
import type { Results } from "./results";
import {
  type Content,
  type FileCell,
  type FileSheet,
  type FileStyle,
  type FileWorkbook,
  SIDES,
  isFormula,
} from "./workbook";
import { COLUMNS, type Zone, cellAt, rangeOf, zoneAt, zoneOf } from "./zones";

export function compose(plan: Plan, results: Results): FileWorkbook {
  const { title, sheets, names, settings = {}, select } = plan;
  const { sheet, cell } = select ?? { sheet: sheets[0]?.name ?? "", cell: "A1" };
  return {
    ...{ title, names, settings },
    sheets: sheets.map((each) => composeSheet(each, results)),
    selected: { sheet, ranges: [cell] },
  };
}

function composeSheet(sheet: SheetPlan, results: Results): FileSheet {
  const { columns = [], rowHeights = {}, freeze = {}, gridLines = false, ...parts } = sheet;
  const { tables = [], charts = [], notes = [], validations = [], scales = [] } = parts;
  return {
    name: sheet.name,
    cells: cellsOf(sheet, results),
    ...{ columns, rowHeights, freeze, gridLines, tables, charts, notes, validations, scales },
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
  };
}

/** A cell while blocks are laid over each other: what a later one says holds. */
interface Draft {
  readonly row: number;
  readonly column: number;
  content: Content;
  style?: StyleName;
  format?: string;
}

function cellsOf(sheet: SheetPlan, results: Results): FileCell[] {
  const drafts = new Map<number, Draft>();
  const draftAt = (row: number, column: number): Draft => {
    const key = row * COLUMNS + column;
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { row, column, content: null }));
    return draft;
  };
  for (const block of sheet.blocks) layDown(block, draftAt);
  const formulas = Array.from(drafts.values()).filter(({ content }) => isFormula(content));
  spill(formulas, draftAt, results.get(sheet.name));
  // plain assignments: there may be a million cells, and spreading takes five times as long
  return Array.from(drafts.values(), ({ row, column, content, style, format }) => {
    const shown = format ?? sheet.columns?.[column]?.format;
    const cell: { -readonly [K in keyof FileCell]: FileCell[K] } = { row, column, content };
    if (style) cell.style = LOOKS.get(style);
    if (shown !== undefined) cell.format = shown;
    return cell;
  });
}

/** The styles of plans as the looks of cells, the same for every cell. */
const LOOKS = new Map(
  Object.entries(STYLES).map(([name, { border, borderColor = "#000000", ...style }]) => {
    const sides = border === "all" ? SIDES : border ? [border] : [];
    const borders = Object.fromEntries(sides.map((side) => [side, borderColor]));
    return [name, { ...style, ...(border && { borders }) } satisfies FileStyle];
  }),
);

type DraftAt = (row: number, column: number) => Draft;

function layDown(block: Block, draftAt: DraftAt): void {
  const { cells, style, format } = block;
  const { top, left, bottom, right } = zoneOfBlock(block);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = cells[row - top]?.[column - left] ?? null;
      if (cell === null && style === undefined && format === undefined) continue;
      const draft = draftAt(row, column);
      if (cell !== null) draft.content = contentOf(cell);
      if (style !== undefined) draft.style = style;
      if (format !== undefined) draft.format = format;
    }
}

/** A formula's result is put in when all formulas are known. */
const contentOf = (cell: NonNullable<PlanCell>): Content =>
  typeof cell === "object" ? { formula: cell.formula, result: [[""]] } : cell;

/** Puts the results of formulas into their cells and into those they fill. */
function spill(
  drafts: readonly Draft[],
  draftAt: DraftAt,
  results: ReturnType<Results["get"]>,
): void {
  for (const draft of drafts) {
    const { content, row, column } = draft;
    if (!isFormula(content)) continue;
    const result = results?.get(cellAt(row, column));
    if (!result) throw new Error(`nobody has computed ${cellAt(row, column)}, ${content.formula}`);
    draft.content = { ...content, result };
    result.forEach((values, i) =>
      values.forEach((computed, j) => {
        if (i > 0 || j > 0) draftAt(row + i, column + j).content = { computed };
      }),
    );
  }
}

/** The range a block styles: its cells, or what its formula spills over. */
export function zoneOfBlock({ at, cells, spill }: Block): Zone {
  const { top, left } = zoneOf(at);
  const width = cells[0]?.length ?? 0;
  if (width === 0) throw new Error(`the block at ${at} has no cells`);
  if (cells.some((row) => row.length !== width))
    throw new Error(`the rows of the block at ${at} differ in length`);
  return zoneOf(rangeOf(zoneAt(top, left, spill?.rows ?? cells.length, spill?.columns ?? width)));
}
