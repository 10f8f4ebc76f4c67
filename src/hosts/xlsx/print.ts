/** How a sheet of a file goes on paper. */
import { FOOTER, MARGINS, pageSetUp } from "../print";
import type { Library } from "./library";
import type { FileSheet } from "./workbook";

type Worksheet = ReturnType<InstanceType<Library["Workbook"]>["addWorksheet"]>;

/** A4, in Excel's numbering. */
const PAPER = 9;

export function setUpPage(worksheet: Worksheet, sheet: FileSheet): void {
  const { left, right, top, bottom, header, footer } = MARGINS;
  const { landscape, pages } = pageSetUp({ ...sheet, ...lastIn(sheet) });
  worksheet.setPaperSize(PAPER).setPrintFitToPages(1, pages);
  worksheet.setMargins(left, right, top, bottom, header, footer);
  worksheet.setFooter(`&L${FOOTER.left}&R${FOOTER.right}`);
  if (landscape) worksheet.setLandscape();
  if (sheet.freeze.rows) worksheet.setRepeatRows(0, sheet.freeze.rows - 1);
}

/** The last row and column with something in it. */
const lastIn = ({ cells }: FileSheet) =>
  cells.reduce(
    (last, { row, column, content }) =>
      content === null
        ? last
        : {
            lastRow: Math.max(last.lastRow, row),
            lastColumn: Math.max(last.lastColumn, column),
          },
    { lastRow: 0, lastColumn: 0 },
  );
