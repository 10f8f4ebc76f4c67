/** The preview of satisfaction: the sheet's key figures, and who buys again. */
import { LEVELS as LEVEL_IDS } from "../../domain/satisfaction";
import { type Locale, texts } from "../../locales";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { LEVELS } from "./questions";
import type { Computed } from "./survey";

export function preview(
  { nps, csat, fiveLevels, steps, repurchase, read }: Computed,
  locale: Locale,
): Preview {
  const say = texts(locale).models.satisfaction;
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const all = steps.reduce((sum, { answers }) => sum + answers, 0);
  const held = fiveLevels?.heldBackBy
    ? LEVELS[LEVEL_IDS.indexOf(fiveLevels.heldBackBy)]
    : undefined;
  const oneDigit = (number: number) =>
    number.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    figures: [
      {
        label: say.figures.heldBack,
        value: fiveLevels ? (held ? say.levels[held].name : "–") : say.toFillIn,
      },
      {
        label: say.figures.nps,
        value: nps.toLocaleString(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
      },
      { label: say.figures.csat, value: csat.toLocaleString(locale, { style: "percent" }) },
      {
        label: say.figures.overall,
        value: fiveLevels ? oneDigit(fiveLevels.overall) : say.toFillIn,
      },
    ],
    chart: {
      title: repurchase ? say.chart.again : say.chart.steps,
      kind: "column",
      categories: say.steps,
      series: [
        {
          name: repurchase ? say.chart.againPercent : say.chart.sharePercent,
          values: steps.map(({ answers, again }) =>
            percent(repurchase ? again || 0 : answers / all),
          ),
          color: PALETTE[1],
        },
      ],
    },
    read,
  };
}
