/** What the portfolio reads from the user's columns, and the preview it makes of them. */
import { type IdColumn, readColumns } from "../../domain/support/columns";
import { shareOfTop } from "../../domain/pareto";
import { allocate } from "../../domain/profit";
import { sum } from "../../domain/support/sum";
import { strategies, tierSummary } from "../../domain/tier";
import type { Locale } from "../../locales";
import { money } from "../currency";
import { oneRowEach } from "../customers";
import { type Making, previewChart, previewFigures } from "../define";
import type { Preview, RangeAnswer } from "../model";
import { PALETTE } from "../plan";
import { refusing, withoutHeading } from "../ranges";
import { filled, parts } from "../sheet/texts";
import type { Inputs } from ".";
import type { Texts } from "./texts/en";

const HIGH_SHARE = 0.5;
/** Where the tiers end that are proposed, as shares of customers, and how much of the budget a customer of each gets. */
export const CUTOFFS = [0.2, 0.5];
export const WEIGHTS = [4, 2, 1];
/** The 80/20 curve goes in steps of five per cent. */
export const CURVE_SHARES = Array.from({ length: 21 }, (_, i) => i / 20);

/** The ranges without their heading, and what came of them. */
export interface Computed {
  readonly ranges: Pick<Inputs, "customers" | "realised" | "potential" | "influence">;
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  /** Realised, potential and influence value together, of each customer that counts. */
  readonly totals: Float64Array;
  readonly read: string;
}

/** The same reading and grading as CV.TIER.STRATEGY; what it refuses is refused here, in a sentence that says so. */
export function computed(
  { customers, realised, potential, influence }: Inputs,
  locale: Locale,
  say: Texts,
): Computed {
  return refusing(
    (reason) => filled(say.unreadable, { reason }),
    locale,
    () => {
      const values = readColumns({
        customers: { cells: customers.cells, as: "id", optional: true },
        realised: { cells: realised.cells, as: "number" },
        potential: { cells: potential.cells, as: "number" },
        ...(influence && { influence: { cells: influence.cells, as: "number", optional: true } }),
      });
      const listed = { customers: values.customers as IdColumn, rows: values.rows };
      oneRowEach({ range: customers, ...listed, values: values.realised }, locale);
      const known = values.influence?.map((value) => (Number.isNaN(value) ? 0 : value));
      const graded = strategies({ ...values, influence: known }, HIGH_SHARE);
      const totals = Float64Array.from(graded, ({ total }) => total);
      shareOfTop(totals, 1); // a portfolio that brings nothing has no best customers
      const rows = (range: RangeAnswer) => (values.header ? withoutHeading(range) : range);
      const count = (number: number) => number.toLocaleString(locale);
      return {
        ranges: {
          customers: rows(customers),
          realised: rows(realised),
          potential: rows(potential),
          influence: influence && rows(influence),
        },
        rows: rows(realised).cells.length,
        totals,
        read: [
          filled(say.read, { customers: count(values.count) }),
          ...(values.skipped ? [filled(say.skipped, { rows: count(values.skipped) })] : []),
        ].join(say.separator),
      };
    },
  );
}

/** The tier in which an hour, or a unit of money, stands for the most value, if the budget is shared out as proposed. */
function nextTier(totals: Float64Array, budget: number, labels: readonly string[]): string {
  const tiers = tierSummary(totals, { cutoffs: CUTOFFS, labels });
  const weighted = Float64Array.from(tiers, ({ customers }, i) => customers * WEIGHTS[i]);
  const shares = allocate(budget, weighted);
  const worth = tiers.map(({ value }, i) => (shares[i] ? value / shares[i] : 0));
  const most = Math.max(...worth);
  return most > 0 ? labels[worth.indexOf(most)] : "–";
}

export function preview({ inputs, result, say, locale }: Making<Inputs, Computed, Texts>): Preview {
  const { totals, read } = result;
  const count = (number: number) => number.toLocaleString(locale);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const curve = { color: PALETTE[0], line: true };
  return {
    figures: previewFigures(say.sheets.page, {
      customers: count(totals.length),
      value: money(inputs.currency)(sum(totals)),
      bestFifth: shareOfTop(totals, 0.2).toLocaleString(locale, { style: "percent" }),
      next: nextTier(totals, inputs.budget, parts(say.tiers)),
    }),
    chart: previewChart(say.preview, {
      kind: "scatter",
      categories: CURVE_SHARES.map(percent),
      series: [
        { ...curve, values: CURVE_SHARES.map((share) => percent(shareOfTop(totals, share))) },
        { ...curve, values: CURVE_SHARES.map(percent), color: PALETTE[5] },
      ],
    }),
    read,
  };
}
