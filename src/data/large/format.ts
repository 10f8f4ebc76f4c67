/** What a file is, by its first bytes: its name may say something else. */
import type { LargeSource } from "./read";
import { LargeFileError } from "./refused";

export type Format = "text" | "gzip" | "parquet";

/** Throws `LargeFileError` where the file is called Parquet and is not. */
export async function formatOf({ name, size, slice }: LargeSource): Promise<Format> {
  const bytes = new Uint8Array(await slice(0, Math.min(size, 4)));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  const letters = textOf(bytes);
  if (letters === "PAR1") return "parquet";
  if (letters === "PARE") throw new LargeFileError("encrypted", 1);
  if (/\.parquet$/i.test(name)) throw new LargeFileError(size ? "not-parquet" : "empty", 1);
  return "text";
}

/** The beginnings of a zip archive, which Excel workbooks of today are, and of those before 2007. */
const [ZIP, OLD_WORKBOOK] = ["PK\x03\x04", "\xd0\xcf\x11\xe0"];
/** Where a workbook's first entries have their names. */
const NAMES = 4000;

/** Throws `LargeFileError` where the first bytes are those of a workbook or an archive. */
export function refuseArchives(first: Uint8Array): void {
  const letters = textOf(first.subarray(0, 4));
  if (letters === OLD_WORKBOOK) throw new LargeFileError("workbook", 1);
  if (letters !== ZIP) return;
  const isWorkbook = /\[Content_Types\]\.xml|xl\/|_rels\//.test(textOf(first.subarray(0, NAMES)));
  throw new LargeFileError(isWorkbook ? "workbook" : "zip", 1);
}

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
