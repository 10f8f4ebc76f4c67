/** How charts of a sheet are called as objects: by what they show, which is in the reader's language, unlike Excel's "Chart 1". */
import type { ChartPlan } from "../models/plan";

/** One for each, no two alike; undefined for one without a title, which keeps the program's own. */
export function chartNames(charts: readonly Pick<ChartPlan, "title">[]): (string | undefined)[] {
  const used = new Map<string, number>();
  return charts.map(({ title }) => {
    const name = title.trim();
    if (name === "") return undefined;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
