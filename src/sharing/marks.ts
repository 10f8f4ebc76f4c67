/** What tells readers of a workbook that formulas have given way: notes on cells, and texts of pages. */
import type { CellPlace, Change, SharedWorkbook } from "../hosts/shared-workbook";
import type { FrozenFormula } from "./memory";
import type { Said } from "./pages";
import type { Remainder } from "./report";

export type NoteChange = Extract<Change, { kind: "note" }>;

/** Changes notes, and says which could not be changed. */
export async function noted(
  workbook: SharedWorkbook,
  changes: readonly NoteChange[],
): Promise<Remainder[]> {
  const refusals = await workbook.change(changes);
  const refused = new Set(refusals.map(({ change }) => change));
  return changes
    .filter((change) => refused.has(change))
    .map(({ place }) => ({ kind: "note", place }));
}

/** Writes texts of pages, and says which could not be written. */
export async function written(
  workbook: SharedWorkbook,
  texts: readonly (CellPlace & { readonly text: string })[],
): Promise<Remainder[]> {
  const changes = texts.map(({ sheet, cell, text }) => {
    return { kind: "values" as const, place: { sheet, cell }, values: [[text]] };
  });
  const refused = new Set((await workbook.change(changes)).map(({ change }) => change));
  return changes
    .filter((change) => refused.has(change))
    .map(({ place }) => ({ kind: "text", place }));
}

/** What pages said before they said of which day their values are; other words that stand there now stay. */
export async function unsaid(
  workbook: SharedWorkbook,
  said: readonly Said[],
): Promise<Remainder[]> {
  const blocks = said.map(({ sheet, cell }) => ({ sheet, cell, rows: 1, columns: 1 }));
  try {
    const values = await workbook.values(blocks);
    const ours = said.filter(({ text }, i) => values[i]?.[0][0] === text);
    return await written(
      workbook,
      ours.map(({ before, ...place }) => ({ ...place, text: before })),
    );
  } catch {
    return said.map(({ sheet, cell }) => ({ kind: "text", place: { sheet, cell } }));
  }
}

export const placeOf = ({ sheet, cell }: FrozenFormula) => ({ sheet, cell });

export const noting = (frozen: FrozenFormula): NoteChange => ({
  kind: "note",
  place: placeOf(frozen),
  text: frozen.note!.text,
});
