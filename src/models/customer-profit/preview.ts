/** The preview of customer profit: the sheets' key figures and the whale curve. */
import { sum } from "../../domain/support/sum";
import { money } from "../currency";
import { previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { filled } from "../sheet/texts";
import type { CustomerProfit } from "./inputs";

export function preview({ inputs, result, say, locale }: CustomerProfit): Preview {
  const { profits, sales, read } = result;
  const amount = money(inputs.currency);
  const count = (number: number) => number.toLocaleString(locale);
  const total = sum(profits);
  const losses = profits.filter((profit) => profit < 0);
  const ranked = profits.slice().sort((a, b) => b - a);
  let soFar = 0;
  const cumulative = ranked.map((profit) => (soFar += profit));
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    figures: previewFigures(say.sheets.page, {
      profit: amount(total),
      margin: sales === 0 ? "–" : (total / sales).toLocaleString(locale, SHARE),
      losing: filled(say.losing, { losing: count(losses.length), all: count(profits.length) }),
      lost: amount(sum(losses)),
    }),
    chart: previewChart(say.preview, {
      kind: "scatter",
      categories: ranked.map((_, i) => percent((i + 1) / ranked.length)),
      series: [
        { values: cumulative, color: PALETTE[0], line: true },
        { values: ranked.map(() => total), color: PALETTE[5], line: true },
      ],
    }),
    read,
  };
}

const SHARE = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
