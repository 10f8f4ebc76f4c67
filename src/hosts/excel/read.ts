/** Reads the values of a range in requests small enough for Excel on the web, which hands over 5 MB at most. */
import { HostError, type HostValue } from "../host";
import { codeOf } from "./errors";
import { type Area, findRange } from "./ranges";
import { inExcel } from "./run";

/** A few megabytes of numbers or short texts; where they are longer, requests are halved. */
const CELLS_PER_REQUEST = 100_000;

export async function readRange(address: string): Promise<HostValue[][]> {
  const place = await findRange(address);
  if (!place) throw new HostError(`there is no range '${address}'`, `reading ${address}`);
  const { info, area } = place;
  return inExcel(`reading ${area.address}`, async (context) => {
    const sheet = context.workbook.worksheets.getItem(info.sheet);
    const values: HostValue[][] = [];
    const perRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columnCount));
    while (values.length < area.rowCount) {
      const count = Math.min(perRequest, area.rowCount - values.length);
      for (const row of await readRows(context, sheet, area, values.length, count))
        values.push(row);
    }
    return values;
  });
}

/** Reads rows of an area at once or, when that is too much for one answer, in halves. */
async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  from: number,
  count: number,
): Promise<HostValue[][]> {
  const { rowIndex, columnIndex, columnCount } = area;
  const range = sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
  range.load("values");
  try {
    await context.sync();
    return range.values;
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
    const half = Math.ceil(count / 2);
    const first = await readRows(context, sheet, area, from, half);
    return [...first, ...(await readRows(context, sheet, area, from + half, count - half))];
  }
}
