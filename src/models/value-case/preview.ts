/** The preview: the example's case, computed by the formulas' own domain. */
import { paybackPeriods } from "../../domain/lifetime";
import { sum } from "../../domain/sum";
import { customerValue } from "../../domain/value";
import { estimateValue } from "../../domain/value-estimate";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import {
  CASES,
  GAINS,
  MONTHS_TO_FULL_EFFECT,
  ONE_TIME_COSTS,
  RUNNING_COSTS,
  moneyOf,
} from "./example";
import { CASH_ROWS } from "./places";
import type { Inputs } from "./questions";

const likely = (lines: readonly Parameters<typeof moneyOf>[0][]) =>
  Float64Array.from(lines, (line) => moneyOf(line).likely);

export function preview({ prospect, currency }: Inputs, locale: Locale): Preview {
  const { valueCase: say } = texts(locale).models;
  const amount = money(currency, locale);
  const [gains, costs] = [likely(GAINS), likely(RUNNING_COSTS)];
  const [, , range] = estimateValue(GAINS.map(moneyOf), RUNNING_COSTS.map(moneyOf));
  const flows = cashflows(sum(gains), sum(costs), sum(likely(ONE_TIME_COSTS)));
  const months = (paybackPeriods(flows) - 1).toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    figures: [
      { label: say.figures.gain, value: amount(customerValue(gains, costs)) },
      { label: say.figures.atLeast, value: amount(range.p10!) },
      { label: say.figures.payback, value: say.page.monthsOf(months) },
      { label: say.figures.firstYear, value: amount(sum(flows.slice(0, 13))) },
    ],
    chart: {
      title: say.page.gainChart,
      kind: "bar",
      categories: GAINS.map(({ id }) => say.lines[id].name),
      series: [{ name: say.page.columns.likely, values: Array.from(gains), color: PALETTE[0] }],
    },
    read: say.read(prospect, CASES.length.toLocaleString(locale)),
  };
}

/** From the moment of signing: one-time costs first, then months in which the gain grows to its full size. */
function cashflows(gain: number, cost: number, once: number): Float64Array {
  return Float64Array.from({ length: CASH_ROWS.last - CASH_ROWS.first + 1 }, (_, month) =>
    month === 0 ? -once : (gain * Math.min(1, month / MONTHS_TO_FULL_EFFECT) - cost) / 12,
  );
}
