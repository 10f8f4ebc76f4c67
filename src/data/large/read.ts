/**
 * A large file to a ledger of purchases, as a stream: text with separated values, zipped or not, and Parquet. Where its bytes
 * come from, a browser's File or a path, is not known here.
 */
import type { Check } from "../check";
import { currenciesInFormats } from "../number-formats";
import { openText } from "../open/csv";
import { encodingOf } from "../open/text";
import { type Cell, type Table, tableOf } from "../table";
import { FIRST_ROWS, LargeCsv, LONGEST_ROW, refuseOneColumn, tooLong, type Witness } from "./csv"; // prettier-ignore
import type { Ledger } from "../../domain/forecast/summary";
import { cellOf } from "./columns";
import { formatOf, refuseArchives } from "./format";
import type { ParquetLibrary } from "./pages";
import { openParquet, readParquet } from "./parquet";
import { type Choose, type LargeAccount, LargeFileError } from "./refused";
import { type Earlier, readUntilSettled } from "./survey";

/** A file, by its bytes. */
export interface LargeSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Day of its last change, 2025-01-31. */
  readonly modified: string;
  /** All bytes in order. */
  bytes(): AsyncIterable<Uint8Array>;
  /** What gzip has packed; fails with `CutOff` where the bytes end too early or are broken. */
  unzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  slice(from: number, to: number): Promise<ArrayBuffer>;
  /** Takes bytes in order; gives their SHA-256 in hexadecimal digits. */
  checksum(): { update(bytes: Uint8Array): void; hex(): string };
  /** The library that decodes Parquet, and what unpacks its pages. */
  parquet(): Promise<ParquetLibrary>;
}

/** What `LargeSource.unzipped` throws. */
export class CutOff extends Error {}

export interface Progress {
  /** Of the file's size. */
  readonly bytes: number;
  readonly size: number;
  readonly rows: number;
}

export interface LargeRead {
  readonly ledger: Ledger;
  readonly account: LargeAccount;
  readonly check: Check;
  readonly file: LargeFile;
}

/** What a workbook says of the file it was made from. */
export interface LargeFile {
  readonly name: string;
  readonly size: number;
  readonly modified: string;
  /** SHA-256. */
  readonly checksum: string;
}

/** The first rows, for the check that a person sees. */
export interface FirstRows {
  readonly table: Table;
  readonly cells: readonly (readonly Cell[])[];
}

/** How a file is read. */
export interface Reading {
  readonly source: LargeSource;
  readonly choose: Choose;
  report(bytes: number, rows: number): void;
  /** Rows looked at before the others are read. */
  readonly firstRows: number;
}

/** Reads a file whole. Throws `LargeFileError` or `OpenQuestions`. */
export async function readLarge(
  source: LargeSource,
  choose: Choose,
  progress: (progress: Progress) => void,
  firstRows = FIRST_ROWS,
): Promise<LargeRead> {
  const report = (bytes: number, rows: number) => progress({ bytes, size: source.size, rows });
  const isParquet = (await formatOf(source)) === "parquet";
  const read = isParquet ? readParquet : readText;
  const { checksum, ...rest } = await read({ source, choose, report, firstRows });
  const { name, size, modified } = source;
  return { ...rest, file: { name, size, modified, checksum } };
}

/** Looks at the first rows only. */
export async function firstRows(source: LargeSource): Promise<FirstRows> {
  if ((await formatOf(source)) === "parquet") {
    const { names, nested, first } = await openParquet(source);
    const rows = (await first(FIRST_ROWS)).map((record) => record.map(cellOf));
    if (!rows.length) throw new LargeFileError("empty", 1);
    const table = { headings: names, rows, headingRow: 1, firstRow: 2, nested };
    return { table, cells: [names, ...rows] };
  }
  const parts: Uint8Array[] = [];
  let rows = 0;
  let bytes = 0;
  let open = 0;
  try {
    for await (const part of decoded(source, source.bytes())) {
      parts.push(part.slice());
      bytes += part.length;
      const last = part.lastIndexOf(NEWLINE);
      open = last < 0 ? open + part.length : part.length - last - 1;
      for (const byte of part) if (byte === NEWLINE) rows++;
      if (open > LONGEST_ROW) throw tooLong(parts, rows + 1);
      if (rows > FIRST_ROWS || bytes > MOST_BYTES) break;
    }
  } catch (error) {
    throw refusalOf(error, rows + 1);
  }
  const text = new TextDecoder().decode(joined(parts, bytes));
  const isAll = rows <= FIRST_ROWS && bytes <= MOST_BYTES;
  const { cells, currencies } = openText(isAll ? text : text.slice(0, text.lastIndexOf("\n") + 1));
  const table = tableOf(cells, currenciesInFormats(currencies));
  if (!text.trim() || !table.rows.length) throw new LargeFileError("empty", 1);
  refuseOneColumn(table);
  return { table, cells };
}

const NEWLINE = 10;
/** Of the first rows, should they be very long. */
const MOST_BYTES = 16_000_000;

const readText = (reading: Reading) =>
  readUntilSettled<Witness, Awaited<ReturnType<typeof readOnce>>>((earlier) =>
    readOnce(reading, earlier),
  );

async function readOnce({ source, choose, report, firstRows }: Reading, earlier: Earlier<Witness>) {
  const csv = new LargeCsv(choose, { ...earlier, firstRows });
  const hash = source.checksum();
  let bytes = 0;
  const noted = async function* () {
    for await (const chunk of source.bytes()) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    for await (const chunk of decoded(source, noted())) {
      csv.push(chunk);
      report(bytes, csv.account.rows);
    }
  } catch (error) {
    throw refusalOf(error, csv.rows + 1);
  }
  const ledger = csv.end();
  if (!ledger.length) throw new LargeFileError("empty", csv.account.rows + 1);
  return { ledger: ledger.ledger(), account: csv.account, check: csv.check!, checksum: hash.hex() };
}

class WrongEncoding extends Error {
  /** `rows` is how many rows of the bytes at hand are sound before it. */
  constructor(readonly rows: number) {
    super("no text in this encoding");
  }
}
class NoText extends Error {}

/** What breaks in the bytes before there is a row to blame, as a refusal that names the next one. */
function refusalOf(error: unknown, row: number): unknown {
  if (error instanceof CutOff) return new LargeFileError("packing", row);
  if (error instanceof NoText) return new LargeFileError("no-text", 1);
  if (error instanceof WrongEncoding) return new LargeFileError("encoding", row + error.rows);
  return error;
}

/**
 * How many rows come before the one that is no text. Bytes of a new line are part of no other sign, but in UTF-16, where the
 * row stays unknown. The first row may have begun earlier: it is to blame where no other is.
 */
function soundRows(bytes: Uint8Array, encoding: string): number {
  if (encoding.startsWith("utf-16")) return 0;
  let row = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0;) {
    row++;
    const end = bytes.indexOf(NEWLINE, at + 1);
    try {
      // the last row may go on in the next bytes
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(at, end < 0 ? undefined : end), { stream: end < 0 }); // prettier-ignore
    } catch {
      return row;
    }
    at = end;
  }
  return 0;
}

/** The text as UTF-8, unpacked first where it is packed. */
async function* decoded(
  source: LargeSource,
  bytes: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  const text = (chunk?: Uint8Array) => {
    try {
      return encoder.encode(chunk ? decoder!.decode(chunk, { stream: true }) : decoder!.decode());
    } catch {
      throw new WrongEncoding(chunk ? soundRows(chunk, decoder!.encoding) : 0);
    }
  };
  const isPacked = (await formatOf(source)) === "gzip";
  for await (const chunk of isPacked ? source.unzipped(bytes) : bytes) {
    if (isFirst) {
      isFirst = false;
      refuseArchives(chunk);
      const encoding = encodingOf(chunk.subarray(0, 200_000));
      // pictures, workbooks and packed files have a zero early on; text has one in UTF-16 only
      if (!encoding.startsWith("utf-16") && chunk.subarray(0, 1000).includes(0)) throw new NoText();
      if (encoding !== "utf-8") decoder = new TextDecoder(encoding, { fatal: true });
    }
    yield decoder ? text(chunk) : chunk;
  }
  if (decoder) yield text();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
