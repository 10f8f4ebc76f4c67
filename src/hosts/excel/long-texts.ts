/**
 * Texts kept with the workbook that may be longer than a setting can be: Excel's settings hold about 2 MB in all. A long one
 * is kept in pieces of custom XML, and its setting says which. A piece is only taken away when the setting no longer says it.
 */
import { HostError } from "../host";
import { inExcel } from "./run";
import { keepSetting, readSetting } from "./settings";

/** The namespace of the pieces; it must never change, since workbooks have them. */
const NAMESPACE = "urn:customer-value:pieces";

/** The longest text that a setting holds, and the longest piece, in characters; a few bytes each with their escapes. */
const LONGEST = 400_000;

/** What the setting of a long text says. */
interface Head {
  readonly pieces: number;
  /** Tells the pieces of one text from those of an earlier one. */
  readonly edition: number;
}

export async function readText(key: string): Promise<string | undefined> {
  const setting = await readSetting(key);
  const head = headIn(setting);
  if (!head) return setting;
  const kept = (await piecesOf(key)).filter(({ edition }) => edition === head.edition);
  const texts = Array.from({ length: head.pieces }, (_, i) => {
    const piece = kept.find(({ index }) => index === i);
    if (piece) return piece.text;
    throw new HostError(
      `what the workbook remembers (${key}) is in ${head.pieces} pieces, and one of them is gone`,
    );
  });
  return texts.join("");
}

/** Without a text, it goes. */
export async function keepText(key: string, text: string | undefined): Promise<void> {
  const before = headIn(await readSetting(key));
  if (text === undefined || text.length <= LONGEST) await keepSetting(key, text);
  else {
    const edition = (before?.edition ?? 0) + 1;
    const pieces = Math.ceil(text.length / LONGEST);
    await removePieces(key, (each) => each !== before?.edition); // of an earlier attempt
    for (let i = 0; i < pieces; i++)
      await addPiece(key, edition, i, text.slice(i * LONGEST, (i + 1) * LONGEST));
    await keepSetting(key, JSON.stringify({ pieces, edition } satisfies Head));
  }
  if (before) await removePieces(key, (edition) => edition === before.edition);
}

function headIn(setting: string | undefined): Head | undefined {
  if (!setting?.startsWith('{"pieces":')) return undefined;
  return JSON.parse(setting) as Head;
}

interface Piece {
  readonly part: Excel.CustomXmlPart;
  readonly edition: number;
  readonly index: number;
  readonly text: string;
}

/** The pieces of a text, of all its editions: a request each. */
const piecesOf = (key: string): Promise<Piece[]> =>
  inExcel(`reading the pieces of ${key}`, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const pieces: Piece[] = [];
    // eslint-disable-next-line office-addins/load-object-before-read -- the rule does not know scoped collections
    for (const part of parts.items) {
      const xml = part.getXml();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each piece is as much as one answer should hold
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call needs no load
      const root = new DOMParser().parseFromString(xml.value, "application/xml").documentElement;
      if (root.getAttribute("key") !== key) continue;
      const number = (name: string) => Number(root.getAttribute(name));
      const text = JSON.parse(root.textContent) as string;
      pieces.push({ part, edition: number("edition"), index: number("index"), text });
    }
    return pieces;
  });

const addPiece = (key: string, edition: number, index: number, text: string): Promise<void> =>
  inExcel(`keeping a piece of ${key}`, async (context) => {
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
    context.workbook.customXmlParts.add(new XMLSerializer().serializeToString(document));
    await context.sync();
  });

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16)}`;

async function removePieces(key: string, isGoing: (edition: number) => boolean): Promise<void> {
  const going = (await piecesOf(key)).filter(({ edition }) => isGoing(edition));
  if (!going.length) return;
  const ids = new Set(going.map(({ part }) => part.id));
  await inExcel(`removing pieces of ${key}`, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the rule does not know scoped collections
    for (const part of parts.items) if (ids.has(part.id)) part.delete();
    await context.sync();
  });
}
