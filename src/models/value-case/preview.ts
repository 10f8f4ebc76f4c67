/** The preview: the example's case, computed by the formulas' own domain. */
import { paybackPeriods } from "../../domain/lifetime";
import { sum } from "../../domain/support/sum";
import { customerValue } from "../../domain/value";
import { estimateValue } from "../../domain/value/estimate";
import { money } from "../currency";
import { previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { filled, parts } from "../sheet/texts";
import { CASES, GAINS, MONTHS, MONTHS_TO_FULL_EFFECT, ONE_TIME_COSTS } from "./example";
import { RUNNING_COSTS, moneyOf } from "./example";
import type { ValueCase } from "./page";

const likely = (lines: readonly Parameters<typeof moneyOf>[0][]) =>
  Float64Array.from(lines, (line) => moneyOf(line).likely);

export function preview({ inputs, say, locale }: ValueCase): Preview {
  const amount = money(inputs.currency);
  const [gains, costs] = [likely(GAINS), likely(RUNNING_COSTS)];
  const [, , range] = estimateValue(GAINS.map(moneyOf), RUNNING_COSTS.map(moneyOf));
  const flows = cashflows(sum(gains), sum(costs), sum(likely(ONE_TIME_COSTS)));
  const months = (paybackPeriods(flows) - 1).toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const { page } = say.sheets;
  return {
    figures: previewFigures(page, {
      gain: amount(customerValue(gains, costs)),
      atLeast: amount(range.p10!),
      payback: filled(say.months, { months }),
      firstYear: amount(sum(flows.slice(0, 13))),
    }),
    chart: previewChart(page["chart.gains"], {
      kind: "bar",
      categories: GAINS.map(({ id }) => parts(say.lines[id])[0]),
      series: [{ values: Array.from(gains), color: PALETTE[0] }],
    }),
    read: filled(say.read, {
      prospect: inputs.prospect,
      cases: CASES.length.toLocaleString(locale),
    }),
  };
}

/** From the moment of signing: one-time costs first, then months in which the gain grows to its full size. */
function cashflows(gain: number, cost: number, once: number): Float64Array {
  return Float64Array.from({ length: 1 + MONTHS }, (_, month) =>
    month === 0 ? -once : (gain * Math.min(1, month / MONTHS_TO_FULL_EFFECT) - cost) / 12,
  );
}
