/** Every formula of the workbook in Excel, and its notes. */
import type { HostValue } from "../host";
import type { Contents, FoundFormula } from "../shared-workbook";
import { absolute, cellAt, splitAddress } from "../../a1";
import { readArea } from "./read";
import { hasNotes } from "./run";
import { type LoadedRules, loadRules, rulesIn } from "./rules";

/** A sheet with what is loaded of it. */
interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rules: LoadedRules;
}

export async function readContents(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets, names } = context.workbook;
  const annotations = hasNotes() ? context.workbook.notes : context.workbook.comments;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  annotations.load("items/content");
  await context.sync();
  const sheets = worksheets.items.map(loadSheet);
  const locations = annotations.items.map((item) => item.getLocation().load("address"));
  await context.sync();
  const cells = await cellFormulas(context, sheets);
  const rules = await rulesIn(
    context,
    sheets.map(({ rules }) => rules),
  );
  return {
    sheets: sheets.map(({ sheet }) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
    })),
    formulas: [
      ...cells,
      ...names.items.map(named),
      ...sheets.flatMap(({ sheet }) => sheet.names.items.map((item) => named(item, sheet.name))),
      ...rules,
    ],
    notes: annotations.items.map(({ content }, i) => {
      const { sheet, range } = splitAddress(locations[i].address);
      return { sheet: sheet!, cell: range, text: content };
    }),
  };
}

function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/formula");
  return { sheet, used, rules: loadRules(sheet) };
}

const named = ({ name, formula }: Excel.NamedItem, sheet?: string | number): FoundFormula => ({
  place: { kind: "name", name, ...(typeof sheet === "string" && { sheet }) },
  formula: String(formula),
});

async function cellFormulas(
  context: Excel.RequestContext,
  sheets: readonly LoadedSheet[],
): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  for (const { sheet, used } of sheets)
    if (!used.isNullObject)
      for (const each of await formulasIn(context, sheet, used)) found.push(each);
  return found;
}

async function formulasIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Excel.Range,
): Promise<FoundFormula[]> {
  const entered = await readArea(context, sheet, area, "formulas");
  const isFormula = (cell: HostValue) => typeof cell === "string" && cell.startsWith("=");
  if (!entered.some((row) => row.some(isFormula))) return [];
  const values = await readArea(context, sheet, area, "values");
  const cells = entered.flatMap((row, i) =>
    row.flatMap((formula, j) =>
      // text that looks like a formula shows itself
      isFormula(formula) && values[i][j] !== formula
        ? [{ formula: formula as string, row: i, column: j }]
        : [],
    ),
  );
  const spills = await spillsOf(context, sheet, area, cells);
  return cells.flatMap((cell, i): FoundFormula[] => {
    const { formula, row, column } = cell;
    const { rows, columns, isOthers } = spills[i];
    if (isOthers) return [];
    const shown = values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    const address = cellAt(area.rowIndex + row, area.columnIndex + column);
    return [{ place: { kind: "cell", sheet: sheet.name, cell: address }, formula, values: shown }];
  });
}

interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** The cell only shows the formula whose spill it is in. */
  readonly isOthers?: boolean;
}

const ALONE: Spill = { rows: 1, columns: 1 };

/** How far formulas spill; asked only of those for which it matters, since Excel has to be asked for each. */
async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex }: Excel.Range,
  cells: readonly { formula: string; row: number; column: number }[],
): Promise<Spill[]> {
  const asked = cells.map(({ formula, row, column }) => {
    if (!/CV|#/i.test(formula)) return undefined;
    const cell = sheet.getCell(rowIndex + row, columnIndex + column);
    const to = cell.getSpillingToRangeOrNullObject();
    const from = cell.getSpillParentOrNullObject();
    cell.load("address");
    to.load("rowCount,columnCount");
    from.load("address");
    return { cell, to, from };
  });
  await context.sync();
  return asked.map((each) => {
    if (!each) return ALONE;
    const { cell, to, from } = each;
    if (!from.isNullObject && absolute(from.address) !== absolute(cell.address))
      return { ...ALONE, isOthers: true };
    return to.isNullObject ? ALONE : { rows: to.rowCount, columns: to.columnCount };
  });
}
