/** Reads ranges in requests small enough for Excel on the web, which hands over 5 MB at most. */
import { HostError, type HostValue } from "../host";
import { codeOf } from "./errors";
import { type Area, findRange } from "./ranges";
import { inExcel } from "./run";

/** A few megabytes of numbers or short texts; where they are longer, requests are halved. */
const CELLS_PER_REQUEST = 100_000;

export const readFormats = async (address: string): Promise<string[][]> =>
  (await readRange(address, "numberFormat")).map((row) => row.map(String));

export async function readRange(address: string, what: Facet = "values"): Promise<HostValue[][]> {
  const place = await findRange(address);
  if (!place) throw new HostError(`there is no range '${address}'`, `reading ${address}`);
  const { info, area } = place;
  return inExcel(`reading ${area.address}`, (context) =>
    readArea(context, context.workbook.worksheets.getItem(info.sheet), area, what),
  );
}

/** What the cells of an area show, what is entered in them, or how numbers look there. */
type Facet = "values" | "formulas" | "numberFormat";

export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Omit<Area, "address">,
  what: Facet,
): Promise<HostValue[][]> {
  const cells: HostValue[][] = [];
  const perRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columnCount));
  while (cells.length < area.rowCount) {
    const count = Math.min(perRequest, area.rowCount - cells.length);
    for (const row of await readRows(context, sheet, area, what, cells.length, count))
      cells.push(row);
  }
  return cells;
}

/** Reads rows of an area at once or, when that is too much for one answer, in halves. */
async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Omit<Area, "address">,
  what: Facet,
  from: number,
  count: number,
): Promise<HostValue[][]> {
  const { rowIndex, columnIndex, columnCount } = area;
  const range = sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
  // eslint-disable-next-line office-addins/no-empty-load -- `what` says what
  range.load(what);
  try {
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded above
    return range[what];
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
    const half = Math.ceil(count / 2);
    const first = await readRows(context, sheet, area, what, from, half);
    return [...first, ...(await readRows(context, sheet, area, what, from + half, count - half))];
  }
}
