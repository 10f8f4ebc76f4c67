/**
 * Takes an insertion out of the workbook again, and nothing else. It does not rely on Excel having done what it was asked:
 * it looks, and asks again for what is still there.
 */
import { splitAddress } from "../../a1";
import type { Remnant } from "../host";
import { headIn, keptPieces } from "./pieces";
import { inExcel } from "./run";

/** What applying a Plan has added so far, or may have added when the request that adds it failed. */
export interface Insertion {
  /** Begins the names that the new sheets have at first; nobody else uses it. */
  readonly mark: string;
  /** What the sheets are called, as far as is known. */
  sheetNames: readonly string[];
  sheetIds: readonly string[];
  /** Defined names, by their final names. */
  names: readonly string[];
  /** As the settings themselves hold them: of one in pieces, which ones. */
  settings: Readonly<Record<string, string>>;
}

export const newInsertion = (): Insertion => ({
  mark: `cv-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`,
  sheetNames: [],
  sheetIds: [],
  names: [],
  settings: {},
});

/** A part of the insertion that is in the workbook. */
interface Part {
  readonly kind: Remnant["kind"];
  readonly what: string;
  delete(): void;
}

/** How often Excel is asked before what is still there remains. */
const ROUNDS = 4;

/** Removes what was added, and gives what is still there after that; usually nothing. */
export async function removeInsertion(insertion: Insertion): Promise<readonly Remnant[]> {
  for (let round = 0; round < ROUNDS; round++)
    try {
      if (await removeOnce(insertion, round === 0)) return [];
    } catch {
      // the next look tells what that has left
    }
  return lookForRest(insertion);
}

/** Whether there was nothing to remove. All goes in one request, or one part after the other, where that was refused. */
const removeOnce = (insertion: Insertion, inOneRequest: boolean): Promise<boolean> =>
  inExcel("removing what was added", async (context) => {
    const parts = await partsIn(context, insertion);
    if (inOneRequest) {
      for (const part of parts) part.delete();
      if (parts.length) await context.sync();
      return parts.length === 0;
    }
    for (const part of parts) {
      part.delete();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what Excel refuses must not keep the others
      await context.sync().catch(() => undefined);
    }
    return parts.length === 0;
  });

/** Names and settings come first: a name whose sheet is gone is no longer known by it. */
async function partsIn(context: Excel.RequestContext, insertion: Insertion): Promise<Part[]> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/type,items/formula");
  settings.load("items/key,items/value");
  await context.sync();
  const sheets = worksheets.items.filter(
    ({ id, name }) => insertion.sheetIds.includes(id) || name.startsWith(insertion.mark),
  );
  const ours = Object.entries(insertion.settings);
  const pieces = ours.some(([, value]) => headIn(value)) ? await keptPieces(context) : [];
  const isOurs = (sheet: string) => sheets.some(({ name }) => name === sheet);
  return [
    ...names.items
      .filter(({ name }) => insertion.names.includes(name))
      .filter(({ type, formula }) => type === "Error" || isOurs(sheetIn(formula)))
      .map((item): Part => ({ kind: "name", what: item.name, delete: () => item.delete() })),
    ...ours.flatMap(([what, wanted]): Part[] => {
      const edition = headIn(wanted)?.edition;
      const items = [
        ...settings.items.filter(({ key, value }) => key === what && value === wanted),
        ...pieces
          .filter((piece) => piece.key === what && piece.edition === edition)
          .map(({ part }) => part),
      ];
      const remove = () => items.forEach((item) => item.delete());
      return items.length ? [{ kind: "setting", what, delete: remove }] : [];
    }),
    ...sheets.map((item): Part => ({
      ...{ kind: "sheet", what: item.name, delete: () => item.delete() },
    })),
  ];
}

/** What is still there; if Excel does not even let itself be looked at, all that may be. */
const lookForRest = (insertion: Insertion): Promise<readonly Remnant[]> =>
  inExcel("looking for what was added", async (context) => {
    const parts = await partsIn(context, insertion);
    return parts.map(({ kind, what }) => ({ kind, what, isCertain: true }));
  }).catch(() => {
    const perhaps = (kind: Remnant["kind"]) => (what: string) => ({ kind, what, isCertain: false });
    return [
      ...insertion.sheetNames.map(perhaps("sheet")),
      ...insertion.names.map(perhaps("name")),
      ...Object.keys(insertion.settings).map(perhaps("setting")),
    ];
  });

/** "Ledger" for "=Ledger!$B$2"; "" for a name that is not for a range. */
const sheetIn = (formula: unknown): string => splitAddress(String(formula)).sheet ?? "";
