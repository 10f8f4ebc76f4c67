/** What the customer base reads from the user's purchases, and the preview it makes of them. */
import { type BaseOptions, type CohortWorth, customerBase } from "../../domain/forecast/base";
import { ratePer } from "../../domain/forecast/summary";
import { formatDate } from "../../domain/support/dates";
import type { Locale } from "../../locales";
import { money } from "../currency";
import { type Making, previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { COLOURS } from "../plan";
import { fromPurchases, readSentence, usedOf } from "../purchases";
import type { Inputs } from "./inputs";
import type { Texts } from "./texts/en";

export interface Computed {
  /** The earliest first. */
  readonly cohorts: readonly CohortWorth[];
  readonly total: CohortWorth;
  /** Months of first purchase that there are. */
  readonly months: number;
  /** What was read, in a sentence. */
  readonly read: string;
}

export type Base = Making<Inputs, Computed, Texts>;

/** The same reading and worth as CV.FORECAST.BASE; what it refuses is refused here, in a sentence that says so. */
export function computed(inputs: Inputs, locale: Locale): Computed {
  const { margin, model, asOf, by } = inputs;
  return fromPurchases(inputs, locale, (purchases) => {
    const options: BaseOptions = {
      ...{ margin, model, asOf, by, unit: "week", discount: ratePer("week", inputs.discount) },
    };
    const all = customerBase(purchases, options);
    const total = all[all.length - 1];
    const last = asOf ?? Math.floor(purchases.dates.reduce((a, b) => Math.max(a, b)));
    const known = purchases.dates.filter((day) => Math.floor(day) <= last);
    return {
      ...{ cohorts: all.slice(0, -1), total },
      months: new Set(Array.from(known, (day) => formatDate(day).slice(0, 7))).size,
      read: readSentence(purchases, usedOf(purchases, last), locale),
    };
  });
}

export function preview({ result, inputs, say, locale }: Base): Preview {
  const { cohorts, total, read } = result;
  const inCells = money(inputs.currency);
  const amount = (value: number | null) => (value === null ? "–" : inCells(value));
  return {
    figures: previewFigures(say.sheets.page, {
      worth: amount(total.residual),
      range: total.low === null ? "–" : `${inCells(total.low)} – ${inCells(total.high!)}`,
      realised: amount(total.realised),
      buyers: total.buyers.toLocaleString(locale, { maximumFractionDigits: 0 }),
    }),
    chart: previewChart(say.preview, {
      kind: "stacked bar",
      categories: cohorts.map(({ cohort }) => cohort ?? ""),
      series: [
        { values: cohorts.map(({ realised }) => realised), color: COLOURS.own },
        { values: cohorts.map(({ residual }) => residual ?? 0), color: COLOURS.potential },
      ],
    }),
    read,
  };
}
