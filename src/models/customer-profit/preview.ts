/** The preview of customer profit: the sheets' key figures and the whale curve. */
import { sum } from "../../domain/sum";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import type { Computed } from "./accounts";

export function preview({ profits, sales, currency, read }: Computed, locale: Locale): Preview {
  const say = texts(locale).models.customerProfit;
  const amount = money(currency, locale);
  const total = sum(profits);
  const losses = profits.filter((profit) => profit < 0);
  const ranked = profits.slice().sort((a, b) => b - a);
  let soFar = 0;
  const cumulative = ranked.map((profit) => (soFar += profit));
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    figures: [
      { label: say.figures.profit, value: amount(total) },
      {
        label: say.figures.margin,
        value: sales === 0 ? "–" : (total / sales).toLocaleString(locale, SHARE),
      },
      {
        label: say.figures.losing,
        value: say.losing(
          losses.length.toLocaleString(locale),
          profits.length.toLocaleString(locale),
        ),
      },
      { label: say.figures.lost, value: amount(sum(losses)) },
    ],
    chart: {
      title: say.whale.title,
      kind: "scatter",
      categories: ranked.map((_, i) => percent((i + 1) / ranked.length)),
      series: [
        {
          name: say.whale.cumulative,
          values: cumulative,
          color: PALETTE[0],
          line: true,
        },
        { name: say.whale.total, values: ranked.map(() => total), color: PALETTE[5], line: true },
      ],
      xTitle: say.whale.xPercent,
    },
    read,
  };
}

const SHARE = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
