/**
 * Pieces of custom XML, in which the workbook keeps what is longer than a setting can be: Excel's settings hold about 2 MB in
 * all, and one of them about 1 MB. The setting itself then says only which pieces its text is in.
 */
import { HostError } from "../host";
import type { Step } from "./steps";

/** The namespace of the pieces; it must never change, since workbooks have them. */
const NAMESPACE = "urn:customer-value:pieces";

/** The longest text that a setting holds itself, in characters; a few bytes each with their escapes. */
const LONGEST_SETTING = 200_000;

/** The longest piece, in characters. */
const LONGEST_PIECE = 400_000;

/** What the setting of a long text says. */
export interface Head {
  readonly pieces: number;
  /** Tells the pieces of one text from those of an earlier one. */
  readonly edition: number;
}

export interface Piece {
  readonly key: string;
  readonly edition: number;
  readonly index: number;
  readonly text: string;
}

/** A piece that is in the workbook. */
export interface KeptPiece extends Piece {
  readonly part: Excel.CustomXmlPart;
}

export function headIn(setting: string | undefined): Head | undefined {
  if (!setting?.startsWith('{"pieces":')) return undefined;
  return JSON.parse(setting) as Head;
}

/** A text as its setting is to hold it, and the pieces it is in; none if it is short enough for the setting. */
export function divide(
  key: string,
  text: string,
  edition = crypto.getRandomValues(new Uint32Array(1))[0],
): { readonly setting: string; readonly pieces: readonly Piece[] } {
  if (text.length <= LONGEST_SETTING) return { setting: text, pieces: [] };
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, index) => ({
    ...{ key, edition, index },
    text: text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  }));
  const head: Head = { pieces: pieces.length, edition };
  return { setting: JSON.stringify(head), pieces };
}

/** The same for several settings. */
export function divideAll(texts: Readonly<Record<string, string>>): {
  readonly settings: Readonly<Record<string, string>>;
  readonly pieces: readonly Piece[];
} {
  const divided = Object.entries(texts).map(([key, text]) => ({ key, ...divide(key, text) }));
  return {
    settings: Object.fromEntries(divided.map(({ key, setting }) => [key, setting])),
    pieces: divided.flatMap(({ pieces }) => pieces),
  };
}

/** The text that is in the pieces; undefined if one of them is gone. */
export function joined(key: string, head: Head, kept: readonly Piece[]): string | undefined {
  const own = kept.filter((piece) => piece.key === key && piece.edition === head.edition);
  const texts = Array.from(
    { length: head.pieces },
    (_, i) => own.find(({ index }) => index === i)?.text,
  );
  return texts.includes(undefined) ? undefined : texts.join("");
}

export const pieceGone = (key: string, { pieces }: Head): HostError =>
  new HostError(
    `what the workbook remembers (${key}) is in ${pieces} pieces, and one of them is gone`,
  );

export const pieceSteps = (context: Excel.RequestContext, pieces: readonly Piece[]): Step[] =>
  pieces.map((piece) => {
    const xml = xmlOf(piece);
    return {
      doing: `keeping a piece of ${piece.key}`,
      bytes: 3 * xml.length,
      queue: () => void context.workbook.customXmlParts.add(xml),
    };
  });

function xmlOf({ key, edition, index, text }: Piece): string {
  const document = new DOMParser().parseFromString(
    `<piece xmlns="${NAMESPACE}"/>`,
    "application/xml",
  );
  const root = document.documentElement;
  root.setAttribute("key", key);
  root.setAttribute("edition", String(edition));
  root.setAttribute("index", String(index));
  // JSON has no control characters, which XML could not hold, nor half a character where a piece ends
  root.textContent = JSON.stringify(text).replace(/[\ud800-\udfff\ufffe\uffff]/g, escaped);
  return new XMLSerializer().serializeToString(document);
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16)}`;

/** All pieces of all texts and editions: a request each, and one to know them. */
export async function keptPieces(context: Excel.RequestContext): Promise<KeptPiece[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const pieces: KeptPiece[] = [];
  // eslint-disable-next-line office-addins/load-object-before-read -- the rule does not know scoped collections
  for (const part of parts.items) {
    const xml = part.getXml();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as much as one answer should hold
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call needs no load
    const root = new DOMParser().parseFromString(xml.value, "application/xml").documentElement;
    const number = (name: string) => Number(root.getAttribute(name));
    pieces.push({
      ...{ part, key: root.getAttribute("key") ?? "" },
      ...{ edition: number("edition"), index: number("index") },
      text: JSON.parse(root.textContent) as string,
    });
  }
  return pieces;
}

/** Takes pieces away. */
export async function removePieces(
  context: Excel.RequestContext,
  isGoing: (piece: Piece) => boolean,
): Promise<void> {
  const going = (await keptPieces(context)).filter(isGoing);
  for (const { part } of going) part.delete();
  if (going.length) await context.sync();
}
