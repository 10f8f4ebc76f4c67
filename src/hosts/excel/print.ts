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
    queue: () => queueSetUp(sheetOf(sheet.name).pageLayout, sheet),
  }));

export const isPrintStep = (doing: string | undefined): boolean =>
  doing?.startsWith(DOING) === true;

function queueSetUp(layout: Excel.PageLayout, sheet: SheetPlan): void {
  const { landscape, pages } = pageSetUp(printed(sheet));
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.setPrintMargins("Inches", MARGINS);
  layout.zoom = { horizontalFitToPages: 1, ...(pages && { verticalFitToPages: pages }) };
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = FOOTER.left;
  footer.rightFooter = FOOTER.right;
  if (sheet.freeze?.rows) layout.setPrintTitleRows(`$1:$${sheet.freeze.rows}`);
}

/** What spills counts with the room that is planned for it. */
function printed({ blocks, columns = [], rowHeights = {}, charts = [] }: SheetPlan): PrintedSheet {
  const ends = blocks.map(({ at, cells, spill }) => {
    const { row, column } = cornerOf(at);
    return {
      lastRow: row + Math.max(cells.length, spill?.rows ?? 0) - 1,
      lastColumn: column + Math.max(cells[0].length, spill?.columns ?? 0) - 1,
    };
  });
  return {
    ...{ columns, rowHeights, charts },
    lastRow: ends.reduce((last, { lastRow }) => Math.max(last, lastRow), 0),
    lastColumn: ends.reduce((last, { lastColumn }) => Math.max(last, lastColumn), 0),
  };
}
