/** What there is in the workbook by name: in two requests, however much it is, and one for each piece of a long setting. */
import type { Overview } from "../host";
import { isCells, splitAddress } from "../../a1";
import { headIn, joined, keptPieces } from "./pieces";
import { inExcel } from "./run";
import { broughtIn, broughtSettings } from "./short-settings";
import { addressOf } from "../resolve";

export const lookOver = (): Promise<Overview> =>
  inExcel("looking over the workbook", async (context) => {
    const { worksheets, names, tables, settings } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/type,items/formula");
    tables.load("items/name");
    settings.load("items/key,items/value");
    const part = broughtIn(context);
    await context.sync();
    const brought = await broughtSettings(context, part);
    // A name's formula speaks the user's language (office-js 2834); cells are the same in all, whatever else is asked for.
    const named = names.items.filter(({ type }) => type === "Range");
    const places = tables.items.map((table) => table.getRange().load("address"));
    if (places.length) await context.sync();
    const computed = await rangesOf(
      context,
      named.filter(({ formula }) => !isPlain(formula)),
    );
    return {
      sheets: worksheets.items.map(({ name }) => name),
      ranges: Object.fromEntries([
        ...named
          .filter(({ formula }) => isPlain(formula))
          .map(({ name, formula }) => [name, plain(String(formula))]),
        ...computed,
        ...tables.items.map(({ name }, i) => [name, plain(places[i].address)]),
      ]),
      settings: {
        ...brought,
        ...(await textsOf(context, settings.items)),
      },
    };
  });

/** Settings with their texts, those in pieces put together; of one that has lost a piece only what the setting says. */
async function textsOf(
  context: Excel.RequestContext,
  items: readonly Excel.Setting[],
): Promise<Record<string, string>> {
  const settings = items.map(({ key, value }) => [key, String(value)] as const);
  const kept = settings.some(([, value]) => headIn(value)) ? await keptPieces(context) : [];
  return Object.fromEntries(
    settings.map(([key, value]) => {
      const head = headIn(value);
      return [key, (head && joined(key, head, kept)) ?? value];
    }),
  );
}

/** Where names stand for what their formulas compute, "=OFFSET(Page!$A$1,1,0)"; those that are none now are left out. */
async function rangesOf(
  context: Excel.RequestContext,
  items: readonly Excel.NamedItem[],
): Promise<[name: string, address: string][]> {
  if (!items.length) return [];
  const ranges = items.map((item) => item.getRangeOrNullObject().load("address"));
  try {
    await context.sync();
  } catch {
    return []; // several ranges as one name, for instance: nothing that we have put there
  }
  return items.flatMap(({ name }, i) =>
    ranges[i].isNullObject ? [] : [[name, plain(ranges[i].address)]],
  );
}

/** Whether a formula is one range with its sheet. */
function isPlain(formula: unknown): boolean {
  const { sheet, range } = splitAddress(String(formula));
  return sheet !== undefined && isCells(range);
}

/** "=Page!$B$4" as "Page!B4". */
function plain(address: string): string {
  const { sheet = "", range } = splitAddress(address);
  return addressOf(sheet, range.replace(/\$/g, ""));
}
