/** What the RFM model reads from the user's purchases, and the preview it makes of them. */
import { type Rfm, type SegmentSummary, rfm as score, rfmSummary } from "../../domain/rfm";
import { SEGMENTS } from "../../domain/rfm-segments";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { fromPurchases, readSentence } from "../purchases";
import type { Inputs } from "./questions";

/** What was read from the user's ranges, and what came of it. */
export interface Computed {
  readonly scored: Rfm;
  readonly segments: readonly SegmentSummary[];
  /** What was read, in a sentence. */
  readonly read: string;
}

/** The same reading and scoring as CV.RFM. */
export function computed(inputs: Inputs, locale: Locale): Computed {
  return fromPurchases(inputs, locale, (purchases) => {
    const scored = score(purchases, inputs);
    const segments = rfmSummary(scored);
    const used = {
      asOf: scored.asOf,
      purchases: segments.reduce((sum, { orders }) => sum + orders, 0),
      customers: scored.customers.length,
    };
    return { scored, segments, read: readSentence(purchases, used, locale) };
  });
}

export function preview(result: Computed, { currency }: Inputs, locale: Locale): Preview {
  const say = texts(locale).models.rfm;
  const { segments, scored, read } = result;
  const count = (number: number) => number.toLocaleString(locale);
  const sumOf = (figure: "orders" | "revenue", rows = segments) =>
    rows.reduce((sum, row) => sum + row[figure], 0);
  const loyal = segments.filter(({ loyalty }) => loyalty === "Loyal");
  const loyalShare = sumOf("revenue", loyal) / sumOf("revenue");
  const percent = (figure: "share" | "revenueShare") =>
    SEGMENTS.map((name) => {
      const share = segments.find(({ segment }) => segment === name)?.[figure] ?? 0;
      return Math.round(share * 1000) / 10;
    });
  return {
    figures: [
      { label: say.figures.customers, value: count(scored.customers.length) },
      { label: say.figures.purchases, value: count(sumOf("orders")) },
      { label: say.figures.revenue, value: money(currency, locale)(sumOf("revenue")) },
      {
        label: say.figures.loyalShare,
        value: Number.isFinite(loyalShare)
          ? loyalShare.toLocaleString(locale, { style: "percent" })
          : "–",
      },
    ],
    chart: {
      title: say.chart,
      kind: "column",
      categories: SEGMENTS.map((segment) => say.segments[segment].name),
      series: [
        { name: say.previewSeries.customers, values: percent("share"), color: PALETTE[0] },
        { name: say.previewSeries.revenue, values: percent("revenueShare"), color: PALETTE[1] },
      ],
    },
    read,
  };
}
