/** The bar under the grid, where it falls short of what a reader is used to. */
import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Locale } from "../locales";

type Parts = Record<string, { readonly components: Parts; readonly prototype: Statistic }>;
interface Statistic {
  getComposedFnName(name: string): string;
}

/** "求和：5", not "求和: 5". */
export function mendStatistics(reader: () => Locale): void {
  const { BottomBar } = (Spreadsheet as unknown as { components: Parts }).components;
  const { prototype } = BottomBar.components.BottomBarStatistic;
  const composed = prototype.getComposedFnName;
  prototype.getComposedFnName = function (this: Statistic, name) {
    const text = composed.call(this, name);
    return reader() === "en" ? text : text.replace(": ", "：");
  };
}
