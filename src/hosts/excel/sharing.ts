/** The workbook in Excel as sharing wants it. */
import type { HostValue } from "../host";
import type { CellBlock, SharedWorkbook } from "../shared-workbook";
import { rangeAt } from "../../a1";
import { inExcel } from "./run";
import { keepSetting, readSetting } from "./settings";
import { makeChanges } from "./changes";
import { readContents } from "./contents";

export const excelSharing = (): SharedWorkbook => ({
  get knowsLambda() {
    // LAMBDA came with no requirement set; Excel 2021, which has none, ends before this one.
    return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
  },
  contents: () => inExcel("reading the formulas of the workbook", readContents),
  values: (blocks) =>
    inExcel("reading what stands in the place of formulas", (context) =>
      readBlocks(context, blocks),
    ),
  change: makeChanges,
  setting: readSetting,
  keep: keepSetting,
});

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<(HostValue[][] | undefined)[]> {
  const sheets = new Map(
    blocks.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
  );
  await context.sync();
  const ranges = blocks.map(({ sheet: name, cell, rows, columns }) => {
    const sheet = sheets.get(name)!;
    if (sheet.isNullObject) return undefined;
    const range = sheet.getRange(rangeAt(cell, rows, columns));
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range?.values);
}
