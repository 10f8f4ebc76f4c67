/** Charts of sheets that stand, taken away and drawn anew, in two requests as at first. */
import type { Plan } from "../../models/plan";
import type { NamedChart, RedrawnChart, Remnant } from "../host";
import { addressOf } from "../resolve";
import { type DraftChart, oneChartStep, seriesSteps } from "./charts";
import { inExcel } from "./run";
import { type SheetOf, runSteps } from "./steps";

/** Puts a chart in the place of another; where that is no longer there, somebody has removed it, and nothing comes. */
interface Exchange {
  readonly sheet: string;
  readonly from?: NamedChart;
  readonly to?: NamedChart;
  readonly formats: Plan["sheets"];
}

export const redraw = (charts: readonly RedrawnChart[]): Promise<void> =>
  exchange(charts.map(({ before: from, now: to, ...chart }) => ({ ...chart, from, to })));

/** Draws the charts of before where those of now stand; gives what remains, usually nothing. */
export async function drawAsBefore(charts: readonly RedrawnChart[]): Promise<readonly Remnant[]> {
  const back = charts.map(({ before: to, now: from, ...chart }) => ({ ...chart, from, to }));
  try {
    await exchange(back);
    return [];
  } catch {
    return back.map(({ sheet, from, to }): Remnant => ({
      ...{ kind: "cells", what: addressOf(sheet, (from ?? to)!.plan.at), isCertain: false },
    }));
  }
}

async function exchange(charts: readonly Exchange[]): Promise<void> {
  if (!charts.length) return;
  await inExcel("drawing charts", async (context) => {
    const sheetOf: SheetOf = (name) => context.workbook.worksheets.getItem(name);
    const standing = charts.map(({ sheet, from }) => {
      if (!from) return undefined;
      const chart = sheetOf(sheet).charts.getItemOrNullObject(from.name);
      chart.load("name");
      return chart;
    });
    await context.sync();
    const there = charts.filter((_, i) => !standing[i]?.isNullObject);
    for (const chart of standing) if (chart && !chart.isNullObject) chart.delete();
    const drafts: DraftChart[] = [];
    const steps = there.flatMap(({ sheet, to, formats }) =>
      to ? [oneChartStep(sheet, to, formats, sheetOf, drafts)] : [],
    );
    await runSteps(context, steps, () => undefined);
    await runSteps(context, seriesSteps(drafts, sheetOf), () => undefined);
  });
}
