/** What the RFM model reads from the user's purchases, and the preview it makes of them. */
import { type Rfm, type SegmentSummary, rfm as score, rfmSummary } from "../../domain/rfm";
import { SEGMENTS } from "../../domain/rfm/segments";
import type { Locale } from "../../locales";
import { money } from "../currency";
import { type Making, previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { fromPurchases, readSentence } from "../purchases";
import { parts } from "../sheet/texts";
import type { Inputs } from ".";
import type { Texts } from "./texts/en";

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

export function preview({ result, inputs, say, locale }: Making<Inputs, Computed, Texts>): Preview {
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
    figures: previewFigures(say.sheets.page, {
      customers: count(scored.customers.length),
      purchases: count(sumOf("orders")),
      revenue: money(inputs.currency)(sumOf("revenue")),
      loyalShare: Number.isFinite(loyalShare)
        ? loyalShare.toLocaleString(locale, { style: "percent" })
        : "–",
    }),
    chart: previewChart(say.preview, {
      kind: "column",
      categories: SEGMENTS.map((segment) => parts(say.segments[segment])[0]),
      series: [
        { values: percent("share"), color: PALETTE[0] },
        { values: percent("revenueShare"), color: PALETTE[1] },
      ],
    }),
    read,
  };
}
