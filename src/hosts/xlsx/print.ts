/** How a sheet of a file goes on paper. */
import { FOOTER, MARGINS, pageSetUp } from "../print";
import type { Library } from "./library";
import type { FileSheet } from "./workbook";

type Worksheet = ReturnType<InstanceType<Library["Workbook"]>["addWorksheet"]>;

/** A4, in Excel's numbering. */
const PAPER = 9;

export function setUpPage(worksheet: Worksheet, sheet: FileSheet): void {
  const { left, right, top, bottom, header, footer } = MARGINS;
  const { landscape, centred, pages } = setUpOf(sheet);
  worksheet.setPaperSize(PAPER).setPrintFitToPages(1, pages).setPrintCenterHorizontally(centred);
  worksheet.setMargins(left, right, top, bottom, header, footer);
  worksheet.setFooter(`&L${FOOTER.left}&R${FOOTER.right}`);
  if (landscape) worksheet.setLandscape();
  if (sheet.freeze.rows) worksheet.setRepeatRows(0, sheet.freeze.rows - 1);
}

/** Rows before which a new page begins, which the library has no word for. */
export const breaksIn = (sheet: FileSheet): readonly number[] => setUpOf(sheet).breaks;

function setUpOf(sheet: FileSheet) {
  const filled = new Set<number>();
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column, content } of sheet.cells) {
    if (content === null) continue;
    filled.add(row);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return pageSetUp({ ...sheet, lastRow, lastColumn, filled, repeated: sheet.freeze.rows ?? 0 });
}
