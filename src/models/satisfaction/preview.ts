/** The preview of satisfaction: the sheet's key figures, and who buys again. */
import { previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import type { Surveyed } from "./inputs";
import { stepNames } from "./scale";

export function preview({ result, say, locale, word }: Surveyed): Preview {
  const { nps, csat, fiveLevels, steps, repurchase, scale, read } = result;
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const all = steps.reduce((sum, { answers }) => sum + answers, 0);
  const held = fiveLevels?.heldBackBy;
  const oneDigit = (number: number) =>
    number.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    figures: previewFigures(say.sheets.page, {
      heldBack: fiveLevels ? (held ? word(held) : "–") : say.toFillIn,
      nps: nps.toLocaleString(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
      csat: csat.toLocaleString(locale, { style: "percent" }),
      overallScore: fiveLevels ? oneDigit(fiveLevels.overall) : say.toFillIn,
    }),
    chart: previewChart(repurchase ? say.preview.again : say.preview.steps, {
      kind: "column",
      categories: stepNames(scale, say.steps),
      series: [
        {
          values: steps.map(({ answers, again }) =>
            percent(repurchase ? again || 0 : answers / all),
          ),
          color: PALETTE[1],
        },
      ],
    }),
    read,
  };
}
