/**
 * Changes of sheets that exist, in two requests, and one more for every few megabytes: what stands in the cells, then what
 * is to stand there. Excel does not take back half a request, so when one fails, what stood there is written again.
 */
import type { PlanCell } from "../../models/plan";
import { HostError, type Revision } from "../host";
import { addressOf } from "../resolve";
import { rangeAt } from "../../a1";
import { cellSteps } from "./cells";
import { inExcel } from "./run";
import { type SheetOf, type Step, runSteps } from "./steps";

type RevisedBlock = Revision["sheets"][number]["blocks"][number];

/** What stood somewhere before. */
interface Before {
  readonly sheet: string;
  readonly block: RevisedBlock;
  /** As `Revision` wants cells. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats?: string[][];
}

/** Makes the changes; the function it gives takes them back. */
export async function revise(revision: Revision): Promise<() => Promise<void>> {
  const doing = `changing ${revision.title}`;
  const before: Before[] = [];
  const settings: Record<string, string | undefined> = {};
  const restore = () =>
    inExcel(`putting back ${revision.title}`, async (context) => {
      const items = context.workbook.settings;
      items.load("items/key");
      await context.sync();
      const keys = new Set(items.items.map(({ key }) => key));
      const kept = Object.entries(settings).filter(([key]) => keys.has(key));
      await runSteps(context, restoring(context, before, kept), () => undefined);
    });
  try {
    await inExcel(doing, async (context) => {
      Object.assign(settings, await lookAt(context, revision, before));
      await runSteps(context, changing(context, revision), () => undefined);
    });
  } catch (failure) {
    await restoreAfter(failure as HostError, restore);
    throw failure;
  }
  return restore;
}

async function restoreAfter(failure: HostError, restore: () => Promise<void>): Promise<void> {
  try {
    await restore();
  } catch (error) {
    const { message } = error as HostError;
    throw new HostError(
      `${failure.message}; some may be changed, since ${message}`,
      failure.step,
      true,
    );
  }
}

/** Notes what stands in the cells, and gives the settings. */
async function lookAt(
  context: Excel.RequestContext,
  revision: Revision,
  before: Before[],
): Promise<Record<string, string | undefined>> {
  const { worksheets, settings } = context.workbook;
  const ranges = revision.sheets.flatMap(({ name, blocks }) =>
    blocks.map((block) => {
      const range = worksheets.getItem(name).getRange(rangeOf(block));
      if (block.format === undefined) range.load("formulas,values");
      else range.load("formulas,values,numberFormat");
      return { sheet: name, block, range };
    }),
  );
  settings.load("items/key,items/value");
  await context.sync();
  for (const { sheet, block, range } of ranges)
    before.push({
      ...{ sheet, block },
      cells: block.cells.map((row, i) =>
        row.map((cell, j) =>
          cell === null ? null : standing(range.formulas[i][j], range.values[i][j]),
        ),
      ),
      ...(block.format !== undefined && { formats: range.numberFormat }),
    });
  const known = new Map(settings.items.map(({ key, value }) => [key, String(value)]));
  return Object.fromEntries(Object.keys(revision.settings).map((key) => [key, known.get(key)]));
}

/** Text that looks like a formula shows itself. */
const standing = (formula: any, value: any): PlanCell =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;

const rangeOf = ({ at, cells, spill }: RevisedBlock): string =>
  rangeAt(at, spill?.rows ?? cells.length, spill?.columns ?? cells[0].length);

const changing = (context: Excel.RequestContext, { sheets, settings }: Revision): Step[] => {
  const sheetOf = sheetsIn(context);
  return [
    ...sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => [
        ...formatSteps(name, block, sheetOf, [[block.format]]),
        ...contentSteps(name, block.at, block.cells, sheetOf),
      ]),
    ),
    ...Object.entries(settings).map(([key, value]) => settingStep(context, key, value)),
  ];
};

const restoring = (
  context: Excel.RequestContext,
  before: readonly Before[],
  settings: readonly (readonly [key: string, value: string | undefined])[],
): Step[] => {
  const sheetOf = sheetsIn(context);
  return [
    ...before.flatMap(({ sheet, block, cells, formats }) => [
      ...formatSteps(sheet, block, sheetOf, formats),
      ...contentSteps(sheet, block.at, cells, sheetOf),
    ]),
    ...settings.map(([key, value]) => settingStep(context, key, value)),
  ];
};

const sheetsIn =
  ({ workbook }: Excel.RequestContext): SheetOf =>
  (name) =>
    workbook.worksheets.getItem(name);

function contentSteps(
  name: string,
  at: string,
  cells: readonly (readonly PlanCell[])[],
  sheetOf: SheetOf,
): Step[] {
  const plan = { title: "", names: [], sheets: [{ id: name, name, blocks: [{ at, cells }] }] };
  return [...cellSteps(plan, sheetOf, "constants"), ...cellSteps(plan, sheetOf, "formulas")];
}

/** Before the contents: what looks like a number stays text in a cell of text. */
const formatSteps = (
  sheet: string,
  block: RevisedBlock,
  sheetOf: SheetOf,
  formats: (string | undefined)[][] | undefined,
): Step[] =>
  block.format === undefined || !formats
    ? []
    : [
        {
          doing: `formatting ${addressOf(sheet, rangeOf(block))}`,
          queue: () =>
            void (sheetOf(sheet).getRange(rangeOf(block)).untrack().numberFormat = formats),
        },
      ];

const settingStep = (
  { workbook: { settings } }: Excel.RequestContext,
  key: string,
  value: string | undefined,
): Step => ({
  doing: `keeping the setting ${key}`,
  bytes: key.length + 3 * (value?.length ?? 0),
  queue: () =>
    void (value === undefined ? settings.getItem(key).delete() : settings.add(key, value)),
});
