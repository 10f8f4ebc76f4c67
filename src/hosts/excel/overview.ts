/** What there is in the workbook by name: in two requests, however much it is. */
import type { Overview } from "../host";
import { splitAddress } from "../../a1";
import { inExcel } from "./run";
import { broughtIn, broughtSettings } from "./settings";
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
    const places = tables.items.map((table) => table.getRange().load("address"));
    if (places.length) await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      ranges: Object.fromEntries([
        ...names.items
          .filter(({ type }) => type === "Range")
          .map(({ name, formula }) => [name, plain(String(formula))]),
        ...tables.items.map(({ name }, i) => [name, plain(places[i].address)]),
      ]),
      settings: {
        ...brought,
        ...Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)])),
      },
    };
  });

/** "=Page!$B$4" as "Page!B4". */
function plain(address: string): string {
  const { sheet = "", range } = splitAddress(address);
  return addressOf(sheet, range.replace(/\$/g, ""));
}
