/** Every formula of the workbook in Excel, and its notes. */
import type { HostValue } from "../host";
import type { Contents, FoundFormula } from "../shared-workbook";
import { cellAt } from "../../a1";
import { withEnglishSeparators } from "./local";
import { locatedNotes } from "./notes";
import { spillsOf } from "./spills";
import { readArea } from "./read";
import { type LoadedRules, loadRules, rulesIn } from "./rules";

/** A sheet with what is loaded of it. */
interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rules: LoadedRules;
}

export async function readContents(
  context: Excel.RequestContext,
  only?: readonly string[],
): Promise<Contents> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => only?.includes(name) ?? true).map(loadSheet);
  await context.sync();
  const notes = await locatedNotes(context);
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
    notes: notes.map(({ item, sheet, cell }) => ({ sheet, cell, text: item.content })),
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
  formula: withEnglishSeparators(String(formula)),
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
