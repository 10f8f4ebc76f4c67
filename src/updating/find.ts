/** The models a workbook remembers, as far as their sheets are still there. */
import { splitAddress } from "../a1";
import type { Host, Overview } from "../hosts/host";
import { addressOf } from "../hosts/resolve";
import type { Answer } from "../models/model";
import { type InsertedRecord, RECORD_KEY, readRecord } from "../hosts/record";

/** A model in the workbook. */
export interface InsertedModel {
  /** Of the setting that remembers it. */
  readonly key: string;
  readonly record: InsertedRecord;
  /** What its sheets are called now, by their ids; nothing for one that is gone. */
  readonly sheets: Readonly<Record<string, string | undefined>>;
}

export async function insertedModels(host: Host): Promise<InsertedModel[]> {
  return modelsIn(await host.overview());
}

/** In the order in which they were inserted; those without any of their sheets are left out. */
export const modelsIn = (overview: Overview): InsertedModel[] =>
  Object.entries(overview.settings).flatMap(([key, text]) => {
    if (!key.startsWith(RECORD_KEY)) return [];
    const record = readRecord(text);
    if (!record) return [];
    const sheets = sheetsNow(record, overview);
    return Object.values(sheets).some((name) => name !== undefined)
      ? [{ key, record, sheets }]
      : [];
  });

/** What the workbook's amounts are in: the currency of the model that was inserted first among those that have one. */
export const currencyIn = (inserted: readonly InsertedModel[]): Answer =>
  inserted
    .map(({ record }) => record.answers.currency)
    .find((answer) => answer !== undefined && answer !== "none");

/**
 * A sheet is known by the names on it, which follow it wherever it is moved and whatever it is called; one without any
 * by its own.
 */
function sheetsNow(
  { anchors, names, sheetIds }: InsertedRecord,
  { ranges, sheets }: Overview,
): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const id of sheetIds) {
    const places = anchors
      .filter(({ sheet }) => sheet === id)
      .flatMap((anchor) => ranges[names[anchor.id]] ?? []);
    const name = places.length ? (splitAddress(places[0]).sheet ?? "") : names[id];
    found[id] = sheets.includes(name) ? name : undefined;
  }
  return found;
}

/** Whether every name and table stands where it was put; rows that were added to a table are none of its business. */
export const isAsInserted = (
  { record: { anchors, names }, sheets }: InsertedModel,
  { ranges }: Overview,
): boolean =>
  anchors.every(({ id, sheet, range }) => {
    const now: string | undefined = ranges[names[id]];
    const wanted = addressOf(sheets[sheet] ?? "", range);
    return now !== undefined && now.split(":")[0] === wanted.split(":")[0];
  });
