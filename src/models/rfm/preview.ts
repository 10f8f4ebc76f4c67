/** What the RFM model reads from the user's purchases, and the preview it makes of them. */
import { type Columns, readColumns } from "../../domain/columns";
import { formatDate } from "../../domain/dates";
import { CustomerValueError, invalid } from "../../domain/errors";
import { type Rfm, type SegmentSummary, rfm as score, rfmSummary } from "../../domain/rfm";
import { SEGMENTS } from "../../domain/rfm-segments";
import { type Locale, texts } from "../../locales";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import type { Inputs } from "./questions";

/** What was read from the user's ranges, and what came of it. */
export interface Computed {
  readonly ledger: Columns<{
    customers: { cells: any[][]; as: "id" };
    dates: { cells: any[][]; as: "date" };
    amounts: { cells: any[][]; as: "number" };
  }>;
  readonly scored: Rfm;
  readonly segments: readonly SegmentSummary[];
}

/** The same reading and scoring as CV.RFM; what it refuses is refused here, in a sentence that says so. */
export function computed(
  { customers, dates, amounts, ...options }: Inputs,
  locale: Locale,
): Computed {
  try {
    const ledger = readColumns({
      customers: { cells: customers.cells, as: "id" },
      dates: { cells: dates.cells, as: "date" },
      amounts: { cells: amounts.cells, as: "number" },
    });
    const scored = score(ledger, options);
    return { ledger, scored, segments: rfmSummary(scored) };
  } catch (error) {
    if (error instanceof CustomerValueError)
      throw invalid(texts(locale).models.rfm.unreadable(error.message));
    throw error;
  }
}

export function preview(result: Computed, locale: Locale): Preview {
  const say = texts(locale).models.rfm;
  const { segments, scored } = result;
  const count = (number: number) => number.toLocaleString(locale);
  const amount = (number: number) => number.toLocaleString(locale, { maximumFractionDigits: 0 });
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
      { label: say.figures.revenue, value: amount(sumOf("revenue")) },
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
    read: readSentence(result, locale),
  };
}

/** "6,919 purchases by 2,357 customers, 1997-01-01 to 1998-06-30; rows skipped because a cell is blank: 3". */
export function readSentence({ ledger, scored, segments }: Computed, locale: Locale): string {
  const say = texts(locale).models.rfm;
  const count = (number: number) => number.toLocaleString(locale);
  const used = segments.reduce((sum, { orders }) => sum + orders, 0);
  const days = ledger.dates.filter((date) => Math.floor(date) <= scored.asOf);
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const parts = [
    say.read(count(used), count(scored.customers.length), formatDate(first), formatDate(last)),
    ...(ledger.skipped ? [say.skipped(count(ledger.skipped))] : []),
    ...(ledger.count > used ? [say.later(count(ledger.count - used))] : []),
  ];
  return parts.join(say.separator);
}
