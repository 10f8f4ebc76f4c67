/** What every host must do. Each host has a test file that runs these cases on workbooks of its own. */
import { describeCells } from "./contract/cells";
import { describeInsertions } from "./contract/insertions";
import { describeModels } from "./contract/models";
import { describeRanges } from "./contract/ranges";
import { describeRevisions } from "./contract/revisions";
import type { TestedWorkbook } from "./contract/workbook";
import type { FIRST_LANGUAGE } from "../models/in-turn";

/** Runs the contract on a host; `newWorkbook` gives a workbook of one empty sheet, "Sheet1". */
export function describeContract(
  host: keyof typeof FIRST_LANGUAGE,
  newWorkbook: () => TestedWorkbook,
): void {
  describeModels(host, newWorkbook);
  describeCells(newWorkbook);
  describeInsertions(newWorkbook);
  describeRanges(newWorkbook);
  describeRevisions(newWorkbook);
}
