/** The parts of a workbook's archive, and which sheets it lists. */
import { unzipSync } from "fflate";
import { NotOpened } from "./file";

/** The text of a part by its path ("xl/workbook.xml"), unpacked when it is asked for; "" where there is none. */
export type Parts = (path: string) => string;

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By which the workbook's relations name its part. */
  readonly relation?: string;
}

/** Throws NotOpened where the bytes are no workbook's. */
export function partsOf(bytes: Uint8Array): Parts {
  const read: Parts = (path) => {
    const is = ({ name }: { readonly name: string }) => name.toLowerCase() === path.toLowerCase();
    const [part] = Object.values(unzipSync(bytes, { filter: is }));
    return part ? new TextDecoder().decode(part) : "";
  };
  try {
    if (read(LIST)) return read;
  } catch {
    // no archive
  }
  throw new NotOpened("no-workbook");
}

const LIST = "xl/workbook.xml";

/** The sheets that the workbook lists. */
export const sheetsOf = (parts: Parts): ListedSheet[] =>
  (parts(LIST).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []).map((tag) => ({
    name: plainText(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ""),
    isHidden: /\bstate="(hidden|veryHidden)"/.test(tag),
    relation: /\br:id="([^"]*)"/.exec(tag)?.[1],
  }));

/** The XML of a sheet, "" where it is not found. */
export function sheetXml(parts: Parts, { relation }: ListedSheet): string {
  const relations = parts("xl/_rels/workbook.xml.rels").match(/<Relationship\s[^>]*>/g);
  const found = relations?.find((each) => relation && each.includes(`Id="${relation}"`));
  const target = found && /\bTarget="([^"]*)"/.exec(found)?.[1];
  if (!target) return "";
  return parts(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

/** 0 for "A", 26 for "AA". */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

export const plainText = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10))
      : (ENTITIES.get(name) ?? whole),
  );
