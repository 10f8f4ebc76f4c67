/** The workbook in Excel as sharing wants it. */
import type { SharedWorkbook } from "../shared-workbook";
import { makeChanges } from "./changes";
import { readContents } from "./contents";
import { readBlocks, readEntered } from "./entered";
import { inExcel } from "./run";
import { excelSettings } from "./settings";

export const excelSharing = (): SharedWorkbook => ({
  get knowsLambda() {
    // LAMBDA came with no requirement set; Excel 2021, which has none, ends before this one.
    return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
  },
  contents: (sheets) =>
    inExcel("reading the formulas of the workbook", (context) => readContents(context, sheets)),
  values: (blocks) =>
    inExcel("reading what stands in the place of formulas", (context) =>
      readBlocks(context, blocks),
    ),
  entered: (places) => inExcel("reading formulas again", (context) => readEntered(context, places)),
  change: makeChanges,
  async startAddIn(isNeeded) {
    const { load, none } = Office.StartupBehavior;
    // Where Excel cannot do this, functions start with the first calculation.
    await Office.addin.setStartupBehavior(isNeeded ? load : none).catch(() => undefined);
  },
  settings: excelSettings,
});
