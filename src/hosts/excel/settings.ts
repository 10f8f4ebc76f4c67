/**
 * What Excel's workbook remembers. A text may be longer than one of Excel's settings can be: then it is kept in pieces, and a piece
 * is only taken away when the setting no longer says it.
 */
import type { Settings } from "../settings";
import { divide, headIn, joined, keptPieces, pieceGone, pieceSteps, removePieces } from "./pieces";
import { inExcel } from "./run";
import { keepSetting, readSetting } from "./short-settings";
import { runSteps } from "./steps";

export const excelSettings: Settings = { read: readText, keep: keepText };

async function readText(key: string): Promise<string | undefined> {
  const setting = await readSetting(key);
  const head = headIn(setting);
  if (!head) return setting;
  const text = joined(key, head, await inExcel(`reading the pieces of ${key}`, keptPieces));
  if (text === undefined) throw pieceGone(key, head);
  return text;
}

async function keepText(key: string, text: string | undefined): Promise<void> {
  const before = headIn(await readSetting(key));
  const { setting, pieces } =
    text === undefined
      ? { setting: text, pieces: [] }
      : divide(key, text, (before?.edition ?? 0) + 1);
  if (pieces.length) {
    await removing(key, (edition) => edition !== before?.edition); // of an earlier attempt
    await inExcel(`keeping the pieces of ${key}`, (context) =>
      runSteps(context, pieceSteps(context, pieces), () => undefined),
    );
  }
  await keepSetting(key, setting);
  if (before) await removing(key, (edition) => edition === before.edition);
}

const removing = (key: string, isGoing: (edition: number) => boolean): Promise<void> =>
  inExcel(`removing pieces of ${key}`, (context) =>
    removePieces(context, (piece) => piece.key === key && isGoing(piece.edition)),
  );
