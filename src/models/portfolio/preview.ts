/** What the portfolio reads from the user's columns, and the preview it makes of them. */
import { readColumns } from "../../domain/columns";
import { shareOfTop } from "../../domain/pareto";
import { strategies } from "../../domain/tier";
import { sum } from "../../domain/sum";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview, RangeAnswer } from "../model";
import { PALETTE } from "../plan";
import { refusing, withoutHeading } from "../ranges";
import { CURVE_STEPS } from "./places";
import type { Inputs } from "./questions";

const HIGH_SHARE = 0.5;

/** The ranges without their heading, and what came of them. */
export interface Computed {
  readonly ranges: Pick<Inputs, "customers" | "realised" | "potential" | "influence">;
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  /** Realised, potential and influence value together, of each customer that counts. */
  readonly totals: Float64Array;
  readonly protect: number;
  readonly read: string;
}

/** The same reading and grading as CV.TIER.STRATEGY; what it refuses is refused here, in a sentence that says so. */
export function computed(
  { customers, realised, potential, influence }: Inputs,
  locale: Locale,
): Computed {
  const say = texts(locale).models.portfolio;
  return refusing(say.unreadable, locale, () => {
    const values = readColumns({
      customers: { cells: customers.cells, as: "id", optional: true },
      realised: { cells: realised.cells, as: "number" },
      potential: { cells: potential.cells, as: "number" },
      ...(influence && { influence: { cells: influence.cells, as: "number", optional: true } }),
    });
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
      protect: graded.filter(({ strategy }) => strategy.startsWith("Protect and grow")).length,
      read: [
        say.read(count(values.count)),
        ...(values.skipped ? [say.skipped(count(values.skipped))] : []),
      ].join(say.separator),
    };
  });
}

export function preview(
  { currency }: Inputs,
  { totals, protect, read }: Computed,
  locale: Locale,
): Preview {
  const say = texts(locale).models.portfolio;
  const count = (number: number) => number.toLocaleString(locale);
  const shares = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => i / CURVE_STEPS);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    figures: [
      { label: say.figures.customers, value: count(totals.length) },
      { label: say.figures.value, value: money(currency, locale)(sum(totals)) },
      {
        label: say.figures.bestFifth,
        value: shareOfTop(totals, 0.2).toLocaleString(locale, { style: "percent" }),
      },
      { label: say.figures.protect, value: count(protect) },
    ],
    chart: {
      title: say.curve.title,
      kind: "scatter",
      categories: shares.map(percent),
      series: [
        {
          name: say.curve.value,
          values: shares.map((share) => percent(shareOfTop(totals, share))),
          color: PALETTE[0],
          line: true,
        },
        { name: say.curve.equal, values: shares.map(percent), color: PALETTE[5], line: true },
      ],
      xTitle: say.curve.xPercent,
      yTitle: say.curve.yPercent,
    },
    read,
  };
}
