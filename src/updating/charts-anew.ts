/** Which charts are drawn anew: the model's own, and those of a dashboard that draw the same cells. */
import { chartNames } from "../hosts/chart-names";
import type { RedrawnChart } from "../hosts/host";
import type { InsertedRecord } from "../hosts/record";
import { withNames } from "../hosts/resolve";
import { type Stretches, planAfter } from "../hosts/stretch";
import type { ChartPlan, Plan } from "../models/plan";
import type { InsertedModel } from "./find";

/** Charts that would draw other cells than the plan's, or stand elsewhere, once rows have come and gone. */
export function chartsAnew(
  record: InsertedRecord,
  now: Plan,
  stretches: Stretches,
  names: Readonly<Record<string, string>>,
): RedrawnChart[] {
  if (!record.charts) return [];
  const before = chartsIn(record, names);
  const standing = withNames(before, names);
  const followed = withNames(planAfter(before, stretches), names);
  return now.sheets.flatMap(({ id, name: sheet, charts = [] }) => {
    const i = record.sheetIds.indexOf(id);
    if (i < 0) return [];
    const were = standing.sheets[i].charts!;
    const there = followed.sheets[i].charts!;
    const [namesBefore, namesNow] = [chartNames(were), chartNames(charts)];
    return Array.from({ length: Math.max(were.length, charts.length) }, (_, k) => k).flatMap(
      (k): RedrawnChart[] => {
        const [old, wanted] = [were.at(k), charts.at(k)] as (ChartPlan | undefined)[];
        if (JSON.stringify(there.at(k)) === JSON.stringify(wanted)) return [];
        return [
          {
            sheet,
            ...(old && { before: { name: namesBefore[k] ?? "", plan: old } }),
            ...(wanted && { now: { name: namesNow[k] ?? "", plan: wanted } }),
            formats: now.sheets,
          },
        ];
      },
    );
  });
}

/** The charts of a record, on sheets with nothing else. */
const chartsIn = (
  { sheetIds, charts = [] }: InsertedRecord,
  standing: Readonly<Record<string, string>>,
): Plan => ({
  ...{ title: "", names: [], standing },
  sheets: sheetIds.map((id, i) => ({ id, name: id, blocks: [], charts: charts[i] })),
});

/** What other models show of the charts that are drawn anew: the same cells, wherever that is. */
export function chartsOfOthers(
  others: readonly InsertedModel[],
  anew: readonly RedrawnChart[],
): RedrawnChart[] {
  const known = new Map(
    anew.flatMap(({ before, now }) => (before && now ? [[drawnBy(before.plan), now.plan]] : [])),
  );
  if (!known.size) return [];
  return others.flatMap(({ record, sheets }) => {
    const names = { ...record.names, ...(sheets as Record<string, string>) };
    return withNames(chartsIn(record, names), names).sheets.flatMap(({ id, name, charts = [] }) => {
      if (sheets[id] === undefined) return [];
      const called = chartNames(charts);
      return charts.flatMap((plan, i): RedrawnChart[] => {
        const like = known.get(drawnBy(plan));
        if (!like) return [];
        const { at, width, height } = plan;
        const before = { name: called[i] ?? "", plan };
        const now = { ...before, plan: { ...like, at, width, height } };
        return [{ sheet: name, before, now, formats: anew[0].formats }];
      });
    });
  });
}

const drawnBy = ({ kind, categories, series }: ChartPlan): string =>
  JSON.stringify([kind, categories, series.map(({ values }) => values)]);
