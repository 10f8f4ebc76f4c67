/**
 * Changes of sheets that exist, in two requests, and one more for every few megabytes: what stands in the cells, then what
 * is to stand there. Excel does not take back half a request, so when one fails, what stood there is written again, and
 * looked at, until it stands there.
 */
import type { PlanCell } from "../../models/plan";
import { type Following, type HostError, type Remnant, type Revision, withRemains } from "../host";
import { addressOf } from "../resolve";
import { cellAt, rangeAt, zoneOf } from "../../a1";
import { contentSteps, formatSteps } from "./cells";
import { Lists } from "./lists";
import { changedLookSteps } from "./looks";
import { type Piece, divideAll, headIn, pieceSteps, removePieces } from "./pieces";
import { drawAsBefore, redraw } from "./redraw";
import { inExcel, inOneUndo } from "./run";
import { settingStep } from "./short-settings";
import { type Standing, lookAt, standingOf } from "./standing";
import { type SheetOf, type Step, fitOneRequest, runSteps, sizeOf as stepsSize } from "./steps";
import { Stretching } from "./stretching";
import { inverse, planAfter } from "../stretch";

type Before = Awaited<ReturnType<typeof lookAt>>;

/** Makes the changes; the function it gives takes them back, and says what of them remains. */
export async function revise(
  wanted: Revision,
  { progress, signal }: Following = {},
): Promise<() => Promise<readonly Remnant[]>> {
  const { settings, pieces } = divideAll(wanted.settings);
  const revision: Revision = { ...wanted, settings };
  const keys = Object.keys(settings);
  const doing = `changing ${revision.title}`;
  const stretching = new Stretching(revision);
  const concerned = asItStands(revision);
  // Nothing is changed yet, so that what fails here leaves nothing.
  const before = await inExcel(doing, (context) => lookAt(context, concerned));
  // a request for nothing is one, too
  const lists = revision.sheets.some((sheet) => sheet.lists?.length)
    ? await inExcel(doing, (context) => Lists.lookAt(context, revision))
    : Lists.none;
  const { charts = [] } = wanted;
  let areChartsDrawn = false;
  const restore = async () => {
    const rows = await stretching.takeBack();
    if (rows.length) return [...rows, ...remnants(before.cells, settingsOf(before), false)];
    // number formats, which looks take along, come back with the cells
    const looks = await putBackLooks(revision);
    const remains = [...looks, ...(await putBack(concerned, before)), ...(await lists.putBack())];
    if (areChartsDrawn) remains.push(...(await drawAsBefore(charts)));
    if (pieces.length && !remains.some(({ kind }) => kind === "setting"))
      await removeIdle(keys, (piece) => isSaid(piece, settings));
    return remains;
  };
  const change = (context: Excel.RequestContext) => {
    const steps = changing(context, revision, stretching, lists);
    const total = stepsSize(steps);
    return runSteps(context, steps, (bytes) => progress?.({ done: bytes / total }), signal);
  };
  try {
    if (pieces.length)
      await inExcel(doing, (context) =>
        runSteps(context, pieceSteps(context, pieces), () => undefined),
      );
    // what moves rows must not be done twice
    const isOne = stretching.isAny || isOneRequest(revision, lists);
    await (isOne ? inExcel : inOneUndo)(doing, change);
    // a chart begins with what its cells have come to
    areChartsDrawn = true;
    await redraw(charts);
  } catch (failure) {
    throw withRemains(failure as HostError, await restore());
  }
  if (pieces.length || Object.values(before.settings).some(headIn))
    // what was there before stays for the undo
    await removeIdle(keys, (piece) => !isSaid(piece, settings) && !isSaid(piece, before.settings));
  return async () => {
    await stretching.markAgain();
    return restore();
  };
}

const settingsOf = (before: Before): SettingBefore[] => Object.entries(before.settings);

/** The cells that a revision changes, where they stand before rows come or go, and those in the rows that go. */
function asItStands({ sheets, ...revision }: Revision): Revision {
  return {
    ...revision,
    sheets: sheets.map(({ name, stretch, blocks: written, taken = [], looks }) => {
      const blocks = [...written, ...(looks?.now.bared ?? []).map(withFormats)];
      if (!stretch) return { name, blocks };
      const sheet = { id: name, name, blocks };
      const plan = { title: "", names: [], sheets: [sheet] };
      const [before] = planAfter(plan, new Map([[name, inverse(stretch)]])).sheets;
      return { name, blocks: [...before.blocks, ...taken] };
    }),
  };
}

/** A range of which the number formats change, and nothing else. */
function withFormats(range: string): Revision["sheets"][number]["blocks"][number] {
  const { top, left, bottom, right } = zoneOf(range)!;
  const cells = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => null),
  );
  return { at: cellAt(top, left), cells, format: "General" };
}

/** Once rows are where they were. */
async function putBackLooks({ title, sheets }: Revision): Promise<readonly Remnant[]> {
  const changed = sheets.filter(({ looks }) => looks);
  if (!changed.length) return [];
  try {
    await inExcel(`putting back ${title}`, (context) => {
      const sheetOf = sheetsIn(context);
      const steps = changed.flatMap(({ name, looks }) =>
        changedLookSteps(name, looks!.before, sheetOf),
      );
      return runSteps(context, steps, () => undefined);
    });
    return [];
  } catch {
    return changed.flatMap(({ name, looks }) =>
      looks!.before.bared.map((range): Remnant => ({
        ...{ kind: "cells", what: addressOf(name, range), isCertain: false },
      })),
    );
  }
}

/** Takes pieces away. What Excel refuses here takes room, but does no harm, and goes with the next change. */
const removeIdle = (keys: readonly string[], isIdle: (piece: Piece) => boolean): Promise<void> =>
  inExcel("removing pieces of settings", (context) =>
    removePieces(context, (piece) => keys.includes(piece.key) && isIdle(piece)),
  ).catch(() => undefined);

/** Whether one of the settings says the piece. */
const isSaid = ({ key, edition }: Piece, settings: Before["settings"]): boolean =>
  headIn(settings[key])?.edition === edition;

/** How often Excel is asked before what is not as it was remains so. */
const ROUNDS = 4;

/** Writes what stood there wherever that does not stand there, and gives what does not after that; usually nothing. */
async function putBack(revision: Revision, before: Before): Promise<readonly Remnant[]> {
  for (let round = 0; round < ROUNDS; round++)
    try {
      const isAsBefore = await inExcel(`putting back ${revision.title}`, async (context) => {
        const now = await lookAt(context, revision);
        const { cells, settings } = differing(before, now);
        if (!cells.length && !settings.length) return true;
        await runSteps(context, restoring(context, cells, settings), () => undefined);
        return false;
      });
      if (isAsBefore) return [];
    } catch {
      // the next look tells what that has left
    }
  return lookForRest(revision, before);
}

/** What is not as it was; if Excel does not even let itself be looked at, all that may not be. */
const lookForRest = (revision: Revision, before: Before): Promise<readonly Remnant[]> =>
  inExcel(`looking at ${revision.title}`, async (context) => {
    const { cells, settings } = differing(before, await lookAt(context, revision));
    return remnants(cells, settings, true);
  }).catch(() => remnants(before.cells, Object.entries(before.settings), false));

type SettingBefore = readonly [key: string, value: string | undefined];

const differing = (before: Before, now: Before) => ({
  cells: before.cells.filter((each, i) => standingOf(each) !== standingOf(now.cells[i])),
  settings: Object.entries(before.settings).filter(
    ([key, value]): boolean => now.settings[key] !== value,
  ),
});

const remnants = (
  cells: readonly Standing[],
  settings: readonly SettingBefore[],
  isCertain: boolean,
): Remnant[] => [
  ...cells.map(({ sheet, range }): Remnant => ({
    ...{ kind: "cells", what: addressOf(sheet, range), isCertain },
  })),
  ...settings.map(([what]): Remnant => ({ kind: "setting", what, isCertain })),
];

/** Nothing is queued to find out, so that it takes no workbook. */
const isOneRequest = (revision: Revision, lists: Lists): boolean =>
  fitOneRequest(changing({} as Excel.RequestContext, revision, new Stretching(revision), lists));

const changing = (
  context: Excel.RequestContext,
  { sheets, settings }: Revision,
  stretching: Stretching,
  lists: Lists,
): Step[] => {
  const sheetOf = sheetsIn(context);
  return [
    ...stretching.steps(context, sheetOf),
    ...sheets.flatMap(({ name, looks }) =>
      looks ? changedLookSteps(name, looks.now, sheetOf) : [],
    ),
    ...sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap(({ at, cells, format, spill }) => [
        ...(format === undefined
          ? []
          : oneFormat(name, rangeAt(at, ...sizeOf(cells, spill)), format, sheetOf)),
        ...contentSteps(name, at, cells, sheetOf),
      ]),
    ),
    ...lists.steps(sheetOf),
    ...Object.entries(settings).map(([key, value]) => settingStep(context, key, value)),
    ...stretching.unmarking(context),
  ];
};

/** The size of a block: that of its cells or, for a formula that spills, of those it is to fill. */
const sizeOf = (
  cells: readonly (readonly PlanCell[])[],
  spill: { readonly rows: number; readonly columns: number } | undefined,
): [rows: number, columns: number] =>
  spill ? [spill.rows, spill.columns] : [cells.length, cells[0].length];

const restoring = (
  context: Excel.RequestContext,
  before: readonly Standing[],
  settings: readonly SettingBefore[],
): Step[] => {
  const sheetOf = sheetsIn(context);
  return [
    ...before.flatMap(({ sheet, at, cells, formats }) => [
      ...(formats ? formatSteps(at, formats, sheet, sheetOf) : []),
      ...contentSteps(sheet, at, cells, sheetOf),
    ]),
    ...settings.map(([key, value]) => settingStep(context, key, value)),
  ];
};

const sheetsIn =
  (context: Excel.RequestContext): SheetOf =>
  (name) =>
    context.workbook.worksheets.getItem(name);

/** Before the contents: what looks like a number stays text in a cell of text. */
const oneFormat = (sheet: string, range: string, format: string, sheetOf: SheetOf): Step[] => [
  {
    doing: `formatting ${addressOf(sheet, range)}`,
    queue: () => void (sheetOf(sheet).getRange(range).untrack().numberFormat = [[format]]),
  },
];
