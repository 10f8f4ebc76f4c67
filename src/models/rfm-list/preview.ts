/** What is read from the user's list of customers, and the preview it makes of it. */
import { type IdColumn, readColumns } from "../../domain/support/columns";
import { formatDate } from "../../domain/support/dates";
import { refusePlaceholders } from "../../domain/support/far-dates";
import { sum } from "../../domain/support/sum";
import { scoresOn } from "../../domain/rfm/scores";
import { LOYALTY, SEGMENTS, type Segment, segmentOf } from "../../domain/rfm/segments";
import type { Locale } from "../../locales";
import { money } from "../currency";
import { oneRowEach } from "../customers";
import { type Making, previewChart, previewFigures } from "../define";
import type { Preview, RangeAnswer } from "../model";
import { PALETTE } from "../plan";
import { refusing, withoutHeading } from "../ranges";
import { refuse } from "../refuse";
import { filled, parts } from "../sheet/texts";
import type { Inputs } from ".";
import type { Texts } from "./texts/en";

/** The ranges without their heading, and what came of them. */
export interface Computed {
  readonly ranges: Pick<Inputs, "customers" | "last" | "orders" | "spent">;
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  /** Of the customers that count, in the order of the list. */
  readonly orders: Float64Array;
  readonly spent: Float64Array;
  readonly segments: readonly Segment[];
  readonly read: string;
}

export type RfmList = Making<Inputs, Computed, Texts>;

/** The same reading as the list's formulas, and the same scores as CV.RFM.SCORE. */
export function computed(inputs: Inputs, locale: Locale, say: Texts): Computed {
  const { customers, last, orders, spent } = inputs;
  return refusing(
    (reason) => filled(say.unreadable, { reason }),
    locale,
    () => {
      const list = readColumns({
        customers: { cells: customers.cells, as: "id", optional: true },
        last: { cells: last.cells, as: "date", optional: true },
        orders: { cells: orders.cells, as: "number" },
        spent: { cells: spent.cells, as: "number", optional: true },
      });
      const { codes } = list.customers as IdColumn;
      const named = { customers: list.customers as IdColumn, rows: list.rows };
      oneRowEach({ range: customers, ...named, values: list.spent }, locale);
      const rows = list.rows;
      const cellAt = ({ cells }: RangeAnswer, i: number) => cells[rows[i] - 1][0] as unknown;
      const rowOf = (i: number) => rows[i].toLocaleString(locale);
      const kept: number[] = [];
      let [without, blank] = [0, list.skipped];
      for (let i = 0; i < list.count; i++) {
        const count = list.orders[i];
        if (count < 0 || !Number.isInteger(count))
          throw refuse(filled(say.notWhole, { row: rowOf(i), value: String(count) }));
        if (count === 0) without++;
        else if (codes[i] < 0 || Number.isNaN(list.last[i]) || Number.isNaN(list.spent[i])) blank++;
        else if (typeof cellAt(last, i) === "string")
          throw refuse(filled(say.textDate, { row: rowOf(i), text: String(cellAt(last, i)) }));
        else kept.push(i);
      }
      if (!kept.length) throw refuse(say.nobody);
      const pick = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]);
      const days = pick(list.last).map(Math.floor);
      refusePlaceholders(days, inputs.asOf);
      const latest = days.reduce((a, b) => Math.max(a, b));
      const asOf = Math.floor(inputs.asOf ?? latest);
      if (asOf < latest) throw refuse(filled(say.asOfTooEarly, { last: formatDate(latest) }));
      const own = { orders: pick(list.orders), spent: pick(list.spent) };
      const range = (answer: RangeAnswer) => (list.header ? withoutHeading(answer) : answer);
      const count = (number: number) => number.toLocaleString(locale);
      return {
        ...own,
        segments: segmentsOf({ ...own, recency: days.map((day) => asOf - day) }, inputs),
        ranges: {
          ...{ customers: range(customers), last: range(last) },
          ...{ orders: range(orders), spent: range(spent) },
        },
        rows: range(orders).cells.length,
        read: [
          filled(say.read, { customers: count(kept.length), last: formatDate(latest) }),
          ...(without ? [filled(say.without, { customers: count(without) })] : []),
          ...(blank ? [filled(say.blank, { rows: count(blank) })] : []),
        ].join(say.separator),
      };
    },
  );
}

type Columns = Readonly<Record<"recency" | "orders" | "spent", Float64Array>>;

function segmentsOf({ recency, orders, spent }: Columns, { bins, monetary }: Inputs): Segment[] {
  const worth = monetary === "total" ? spent : spent.map((total, i) => total / orders[i]);
  const r = scoresOn(recency, { bins, better: "low" });
  const [f, m] = [orders, worth].map((values) => scoresOn(values, { bins, better: "high" }));
  return Array.from(r, (score, i) => segmentOf(score, f[i], m[i], bins));
}

export function preview({ result, inputs, say, locale }: RfmList): Preview {
  const { segments, orders, spent, read } = result;
  const count = (number: number) => number.toLocaleString(locale);
  const revenue = sum(spent);
  const spentBy = (isIn: (segment: Segment) => boolean) =>
    sum(spent.filter((_, i) => isIn(segments[i])));
  const loyalShare = spentBy((segment) => LOYALTY[segment] === "Loyal") / revenue;
  const percent = (share: number) => Math.round(share * 1000) / 10 || 0;
  return {
    figures: previewFigures(say.sheets.page, {
      customers: count(segments.length),
      purchases: count(sum(orders)),
      revenue: money(inputs.currency)(revenue),
      loyalShare: Number.isFinite(loyalShare)
        ? loyalShare.toLocaleString(locale, { style: "percent" })
        : "–",
    }),
    chart: previewChart(say.preview, {
      kind: "column",
      categories: SEGMENTS.map((segment) => parts(say.segments[segment])[0]),
      series: [
        {
          values: SEGMENTS.map((name) =>
            percent(segments.filter((each) => each === name).length / segments.length),
          ),
          color: PALETTE[0],
        },
        {
          values: SEGMENTS.map((name) => percent(spentBy((each) => each === name) / revenue)),
          color: PALETTE[1],
        },
      ],
    }),
    read,
  };
}
