/** How the sheets of a Plan go on paper, as steps. */
import type { Plan, SheetPlan } from "../../models/plan";
import { FOOTER, MARGINS, type PrintedSheet, pageSetUp } from "../print";
import { cornerOf } from "../resolve";
import type { SheetOf, Step } from "./steps";

const DOING = "setting up for print";

/**
 * The last steps of all, and ones that may fail: an Excel without a printer may refuse them, and a model that cannot be
 * printed is a model all the same.
 */
export const printSteps = ({ sheets }: Plan, sheetOf: SheetOf): Step[] =>
  sheets.map((sheet) => ({
    doing: `${DOING} ${sheet.name}`,
    queue: () => queueSetUp(sheetOf(sheet.name), sheet),
  }));

export const isPrintStep = (doing: string | undefined): boolean =>
  doing?.startsWith(DOING) === true;

function queueSetUp(worksheet: Excel.Worksheet, sheet: SheetPlan): void {
  const layout = worksheet.pageLayout;
  const { landscape, centred, pages, breaks } = pageSetUp(printed(sheet));
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = centred;
  layout.setPrintMargins("Inches", MARGINS);
  layout.zoom = { horizontalFitToPages: 1, ...(pages && { verticalFitToPages: pages }) };
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = FOOTER.left;
  footer.rightFooter = FOOTER.right;
  if (sheet.freeze?.rows) layout.setPrintTitleRows(`$1:$${sheet.freeze.rows}`);
  for (const row of breaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** What spills counts with the room that is planned for it. */
function printed(sheet: SheetPlan): PrintedSheet {
  const { blocks, columns = [], rowHeights = {}, charts = [], freeze } = sheet;
  const filled = new Set<number>();
  let [lastRow, lastColumn] = [0, 0];
  for (const { at, cells, spill } of blocks) {
    const { row, column } = cornerOf(at);
    const rows = Math.max(cells.length, spill?.rows ?? 0);
    for (let i = 0; i < rows; i++)
      if (i >= cells.length || cells[i].some((cell) => cell !== null)) filled.add(row + i);
    lastRow = Math.max(lastRow, row + rows - 1);
    lastColumn = Math.max(lastColumn, column + Math.max(cells[0].length, spill?.columns ?? 0) - 1);
  }
  return { columns, rowHeights, charts, lastRow, lastColumn, filled, repeated: freeze?.rows ?? 0 };
}
