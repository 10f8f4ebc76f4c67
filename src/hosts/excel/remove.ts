/** Takes an insertion out of the workbook again, and nothing else. */
import { splitAddress } from "../../a1";
import { inExcel } from "./run";

/** What applying a Plan has added so far, or may have added when the request that adds it failed. */
export interface Insertion {
  /** Begins the names that the new sheets have at first; nobody else uses it. */
  readonly mark: string;
  sheetIds: readonly string[];
  /** Defined names, by their final names. */
  names: readonly string[];
  settings: Readonly<Record<string, string>>;
}

export const newInsertion = (): Insertion => ({
  mark: `cv-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`,
  sheetIds: [],
  names: [],
  settings: {},
});

export const removeInsertion = (insertion: Insertion): Promise<void> =>
  inExcel("removing what was added", async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const sheets = worksheets.items.filter(
      ({ id, name }) => insertion.sheetIds.includes(id) || name.startsWith(insertion.mark),
    );
    const sheetNames = sheets.map(({ name }) => name);
    for (const item of names.items)
      if (insertion.names.includes(item.name) && sheetNames.includes(sheetIn(item.formula)))
        item.delete();
    for (const item of settings.items)
      if (insertion.settings[item.key] === item.value) item.delete();
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  });

/** "Ledger" for "=Ledger!$B$2"; "" for a name that is not for a range. */
const sheetIn = (formula: unknown): string => splitAddress(String(formula)).sheet ?? "";
