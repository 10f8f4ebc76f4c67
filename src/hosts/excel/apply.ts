/**
 * Applies a Plan in two or three requests, and one more for every few megabytes of cells:
 * 1. which names are taken; blank sheets under names that nobody else uses, so that whatever happens later it is certain
 *    which sheets are ours;
 * 2. everything in them, in an order in which nothing refers to what is not there yet;
 * 3. the series of the charts, since Excel guesses some when a chart is added.
 * The sheets are set up for print last of all.
 */
import type { Plan } from "../../models/plan";
import type { Progress } from "../host";
import { type Resolved, resolveNames } from "../resolve";
import { type DraftChart, chartSteps, seriesSteps } from "./charts";
import { cellSteps } from "./cells";
import { ADDING_SHEETS, asHostError } from "./errors";
import { extraSteps, nameSteps, tableSteps } from "./furnishings";
import { lookSteps } from "./looks";
import { divideAll, pieceSteps } from "./pieces";
import { isPrintStep, printSteps } from "./print";
import type { Insertion } from "./remove";
import { settingStep } from "./short-settings";
import { type SheetOf, type Step, runSteps, sizeOf } from "./steps";

/** Applies a Plan. What is added is noted in `insertion`, also when it fails half way. */
export async function applyPlan(
  context: Excel.RequestContext,
  wanted: Plan,
  insertion: Insertion,
  progress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Resolved> {
  const { workbook } = context;
  const { resolved, sheets, pieces } = await addSheets(context, wanted, insertion);
  const { plan } = resolved;
  const sheetOf: SheetOf = (name) =>
    sheets[plan.sheets.findIndex((sheet) => sheet.name === name)] ??
    workbook.worksheets.getItem(name);

  const drafts: DraftChart[] = [];
  const first = [
    ...plan.sheets.map(({ name }, i) => naming(sheets[i], name)),
    ...cellSteps(plan, sheetOf, "constants"),
    ...tableSteps(plan, sheetOf),
    ...nameSteps(plan, sheetOf, workbook),
    ...cellSteps(plan, sheetOf, "formulas"),
    ...lookSteps(plan, sheetOf),
    ...extraSteps(plan, sheetOf, workbook),
    ...chartSteps(plan, sheetOf, drafts),
  ];
  const last = [
    ...pieceSteps(context, pieces),
    ...Object.entries(insertion.settings).map(([key, value]) => settingStep(context, key, value)),
    showing(plan, sheetOf),
    ...printSteps(plan, sheetOf),
  ];
  const total = sizeOf([...first, ...last]);
  const sent = (bytes: number) => progress({ done: bytes / total });
  const hasCharts = plan.sheets.some(({ charts = [] }) => charts.length > 0);
  if (hasCharts) await runSteps(context, first, sent, signal);
  try {
    if (hasCharts)
      await runSteps(
        context,
        [...seriesSteps(drafts, sheetOf), ...last],
        () => sent(total),
        signal,
      );
    else await runSteps(context, [...first, ...last], sent, signal);
  } catch (error) {
    // Where Excel refuses to set up a sheet for print, whatever comes before that is done.
    if (!isPrintStep(asHostError(error, "").step)) throw error;
    sent(total);
  }
  return resolved;
}

async function addSheets(context: Excel.RequestContext, wanted: Plan, insertion: Insertion) {
  const { worksheets, names, tables, settings } = context.workbook;
  context.trace(`${ADDING_SHEETS}sheets`);
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  settings.load("items/key");
  insertion.sheetNames = wanted.sheets.map((_, i) => `${insertion.mark} ${i + 1}`);
  const sheets = insertion.sheetNames.map((name) => worksheets.add(name));
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  insertion.sheetIds = sheets.map(({ id }) => id);
  const resolved = resolveNames(wanted, {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    settings: settings.items.map(({ key }) => key),
  });
  insertion.sheetNames = resolved.plan.sheets.map(({ name }) => name);
  insertion.names = resolved.plan.names.map(({ name }) => name);
  const { settings: kept, pieces } = divideAll(resolved.plan.settings ?? {});
  insertion.settings = kept;
  return { resolved, sheets, pieces };
}

const naming = (sheet: Excel.Worksheet, name: string): Step => ({
  doing: `${ADDING_SHEETS}the sheet ${name}`,
  queue: () => void (sheet.name = name),
});

/** Shows the plan's cell; it takes the screen there only now that all is done. */
function showing({ sheets, select }: Plan, sheetOf: SheetOf): Step {
  const { sheet: name, cell } = select ?? { sheet: sheets[0].name, cell: "A1" };
  return {
    doing: `showing ${name}`,
    queue() {
      const sheet = sheetOf(name);
      sheet.activate();
      sheet.getRange(cell).untrack().select();
    },
  };
}
