/** Excel's side of the self-check. */
import type { Belongings, Furniture, Inspection } from "../inspection";
import { splitAddress } from "../../a1";
import { headIn, keptPieces, removePieces } from "./pieces";
import { hasNotes, inExcel } from "./run";

export const excelInspection = (): Inspection => ({
  belongings: () => inExcel("looking over the workbook", belongingsIn),
  furniture: (sheet, cells) =>
    inExcel(`looking at ${sheet}`, (context) => furnitureOf(context, sheet, cells)),
  calculate: (sheets) => inExcel("calculating", (context) => calculate(context, sheets)),
  async startsAddIn() {
    // An Excel that cannot tell has not been told either.
    const behavior = await Office.addin.getStartupBehavior().catch(() => undefined);
    return behavior === Office.StartupBehavior.load;
  },
  get enterFormatted() {
    // An office.js that lacks the property would take it without a word, and enter nothing.
    const isKnown = "valuesAsJson" in Excel.Range.prototype;
    return isKnown && Office.context.requirements.isSetSupported("ExcelApi", "1.16")
      ? enterFormatted
      : undefined;
  },
  remove: (belongings) =>
    inExcel("removing what was added", (context) => remove(context, belongings)),
});

/** A piece of a setting that no setting says counts as one, so that none is left behind unseen. */
async function belongingsIn(context: Excel.RequestContext): Promise<Belongings> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  settings.load("items/key,items/value");
  await context.sync();
  const said = new Map(settings.items.map(({ key, value }) => [key, headIn(String(value))]));
  const idle = (await keptPieces(context)).filter(
    ({ key, edition }) => said.get(key)?.edition !== edition,
  );
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    settings: [
      ...settings.items.map(({ key }) => key),
      ...idle.map(({ key, edition, index }) => `${key} (piece ${index + 1} of edition ${edition})`),
    ],
  };
}

async function furnitureOf(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly string[],
): Promise<Furniture> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(sheetName);
  const annotations = hasNotes() ? workbook.notes : workbook.comments;
  const { charts, tables } = sheet;
  charts.load("count");
  tables.load("count");
  annotations.load("items/content");
  const rules = cells.map((cell) => sheet.getRange(cell).dataValidation.load("type"));
  await context.sync();
  const places = annotations.items.map((item) => item.getLocation().load("address"));
  if (places.length) await context.sync();
  return {
    charts: charts.count,
    tables: tables.count,
    notes: places.filter(({ address }) => splitAddress(address).sheet === sheetName).length,
    validated: rules.filter(({ type }) => String(type) !== "None").length,
  };
}

/** A workbook that is calculated on demand only would show no results. */
async function calculate(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== "Manual") return;
  for (const name of sheets) worksheets.getItem(name).calculate(true);
  await context.sync();
}

const enterFormatted = (address: string, value: number, format: string): Promise<void> =>
  inExcel(`entering a formatted number in ${address}`, async (context) => {
    const { sheet = "", range } = splitAddress(address);
    const cell = context.workbook.worksheets.getItem(sheet).getRange(range);
    cell.valuesAsJson = [
      [{ type: "FormattedNumber", basicType: "Double", basicValue: value, numberFormat: format }],
    ];
    await context.sync();
  });

/**
 * Names and settings go first: a name whose sheet is gone is found no more by what it was for. Pieces of settings go last,
 * when no setting says them.
 */
async function remove(context: Excel.RequestContext, belongings: Belongings): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  const items = [
    ...belongings.names.map((name) => names.getItemOrNullObject(name)),
    ...belongings.settings.map((key) => settings.getItemOrNullObject(key)),
    ...belongings.sheets.map((name) => worksheets.getItemOrNullObject(name)),
  ];
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await context.sync();
  if (belongings.settings.length)
    await removePieces(context, ({ key }) => belongings.settings.includes(key));
}
