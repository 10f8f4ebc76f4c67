/** What the forecast reads from the user's purchases, and the preview it makes of them. */
import { CustomerValueError } from "../../domain/support/errors";
import { LIMITS } from "../../domain/forecast/audit";
import { forecast, type Forecast, type ForecastOptions } from "../../domain/forecast";
import {
  checkByFrequency,
  type FrequencyCheck,
  trackForecast,
  type TrackedPeriod,
} from "../../domain/forecast/plots";
import { ratePer } from "../../domain/forecast/summary";
import { sum } from "../../domain/support/sum";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { filled } from "../sheet/texts";
import { fromPurchases, readSentence, usedOf } from "../purchases";
import { previewChart, previewFigures } from "../define";
import { GROUPS } from "../buying";
import type { ForecastMaking, Inputs } from "./inputs";

export interface Computed {
  readonly result: Forecast;
  /** Period by period, by a model that did not see the last of them; none if no model can be had without them. */
  readonly tracked: readonly TrackedPeriod[];
  /** How far off the part held out was foretold, as a share of it; NaN or infinite where that cannot be said. */
  readonly miss: number;
  /** What was read, in a sentence. */
  readonly read: string;
}

/** The same reading and forecast as CV.FORECAST; what it refuses is refused here, in a sentence that says so. */
export function computed(inputs: Inputs, locale: Locale): Computed {
  const options: ForecastOptions = {
    ...inputs,
    discount: ratePer(inputs.unit, inputs.discount),
  };
  return fromPurchases(inputs, locale, (purchases) => {
    const result = forecast(purchases, options);
    return {
      result,
      tracked: available(() => trackForecast(purchases, options)) ?? [],
      miss: missOf(available(() => checkByFrequency(purchases, options, GROUPS - 1)) ?? []),
      read: readSentence(purchases, usedOf(purchases, result.summary.asOf), locale),
    };
  });
}

/** What was computed, or nothing where the data cannot tell. */
function available<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomerValueError) return undefined;
    throw error;
  }
}

const MISS = { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" } as const;

export function preview({ result: made, inputs, say, locale, word }: ForecastMaking): Preview {
  const { result, tracked, miss, read } = made;
  const { purchases, amount, chance, buying } = result;
  const { separator, stop } = texts(locale).models.purchases;
  const limits = buying.fit.limits.map((limit) => word(LIMITS[limit]));
  const sales = purchases.map((count, i) => (Number.isNaN(amount[i]) ? 0 : count * amount[i]));
  const count = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 0 });
  return {
    figures: previewFigures(say.sheets.page, {
      buying: count(sum(chance)),
      purchases: count(sum(purchases)),
      sales: money(inputs.currency)(sum(sales)),
      miss: Number.isFinite(miss) ? miss.toLocaleString(locale, MISS) : "–",
    }),
    chart: previewChart(say.preview, {
      kind: "line",
      categories: tracked.map(({ period }) => period),
      series: [
        { values: tracked.map(({ actualSoFar }) => actualSoFar), color: PALETTE[0] },
        {
          values: tracked.map(({ expectedSoFar }) => expectedSoFar),
          ...{ color: PALETTE[1], dashed: true },
        },
      ],
    }),
    read: [
      read,
      ...(limits.length ? [filled(say.limit, { limits: limits.join(separator) })] : []),
    ].join(stop),
  };
}

/** By how much the purchases held out were foretold too high or too low, as a share of them. */
function missOf(groups: readonly FrequencyCheck[]): number {
  const all = (figure: "purchasesExpected" | "purchasesMade") =>
    sum(groups.map((group) => group.customers * (group[figure] ?? 0)));
  return all("purchasesExpected") / all("purchasesMade") - 1;
}
