/** Rows that have been written directly below a table since a model was made from it, as one does month by month. */
import { type Zone, lettersOf, rangeOf, splitAddress, zoneOf } from "../a1";
import type { Host, HostValue, RangeInfo } from "../hosts/host";

/** What became of the rows that stand directly below a remembered table. */
export interface Grown {
  readonly rows: number;
  /** The table with them. */
  readonly info: RangeInfo;
  /** Whether they were read: nothing stood below the table when the model was made. Otherwise the user may have meant a part. */
  readonly isRead: boolean;
}

/** Whether the row below a range holds nothing in its columns. */
export const endsAt = async (host: Host, info: RangeInfo): Promise<boolean> =>
  !(await rowsBelow(host, info, 1));

/** The range with the rows directly below it, up to the first with nothing in its columns; undefined where there are none. */
export async function grownBelow(
  host: Host,
  info: RangeInfo,
): Promise<Omit<Grown, "isRead"> | undefined> {
  const rows = await rowsBelow(host, info);
  if (!rows) return undefined;
  const { sheet, zone } = corners(info);
  const address = sheet + rangeOf({ ...zone, bottom: zone.bottom + rows });
  return { rows, info: { ...info, address, rows: info.rows + rows } };
}

/** Sheet (with "!", quoted as it stands) and zone of a table. */
function corners({ address }: RangeInfo): { readonly sheet: string; readonly zone: Zone } {
  const { range } = splitAddress(address);
  const zone = zoneOf(range);
  if (!zone) throw new Error(`${address} is not the address of a range`);
  return { sheet: address.slice(0, address.length - range.length), zone };
}

/** Rows that a sheet has in Excel. */
const LAST_ROW = 1_048_576;

/** Rows read at a time: what is appended in a month fits in, and what is not there costs little. */
const SLICE = 2000;

async function rowsBelow(host: Host, info: RangeInfo, most = Infinity): Promise<number> {
  const { sheet, zone } = corners(info);
  const columns = [zone.left, zone.right].map(lettersOf);
  let rows = 0;
  while (rows < most) {
    const first = zone.bottom + rows + 2;
    const last = Math.min(first + Math.min(SLICE, most - rows) - 1, LAST_ROW);
    if (first > last) break;
    const address = `${sheet}${columns[0]}${first}:${columns[1]}${last}`;
    // a sheet of the grid may end here, and then there is nothing to read
    const cells = await host.read(address).catch((): HostValue[][] => []);
    const filled = cells.findIndex((row) => row.every(isBlank));
    rows += filled < 0 ? cells.length : filled;
    if (filled >= 0 || cells.length < last - first + 1) break;
  }
  return rows;
}

const isBlank = (value: HostValue): boolean => String(value).trim() === "";
