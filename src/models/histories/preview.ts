/** What the model reads from histories, and the preview it makes of them. */
import { readColumns } from "../../domain/support/columns";
import { calendar, formatDate } from "../../domain/support/dates";
import {
  forecastKinds,
  type Kinds,
  type KindsForecast,
  type KindsOptions,
  residualRange,
} from "../../domain/forecast/kinds";
import type { Range } from "../../domain/numerics/total-range";
import { sum } from "../../domain/support/sum";
import type { Locale } from "../../locales";
import { money } from "../currency";
import { type Making, previewChart, previewFigures } from "../define";
import type { Preview, RangeAnswer } from "../model";
import { ratePer } from "../../domain/forecast/summary";
import { PALETTE } from "../plan";
import { refusing, withoutBlankEnd, withoutHeading } from "../ranges";
import { refuse } from "../refuse";
import { filled } from "../sheet/texts";
import type { Inputs } from ".";
import type { Texts } from "./texts/en";

type Column = Exclude<keyof Inputs, "asOf" | "holdout" | "horizon" | "model" | "margin" | "discount" | "currency">; // prettier-ignore

/** Before the year of a first row that takes in earlier ones, in any language. */
export const UP_TO = "≤ ";
/** Cohorts that have a row of their own; those before share one. */
const MOST_YEARS = 12;

export interface Computed {
  /** Without their heading. */
  readonly ranges: Readonly<Record<Exclude<Column, "later" | "squares">, RangeAnswer>> & {
    readonly later?: RangeAnswer;
    readonly squares?: RangeAnswer;
  };
  readonly rows: number;
  readonly kinds: Kinds;
  readonly result: KindsForecast;
  /** Of the value of all purchases to come. */
  readonly range?: Range;
  /** The latest year of first purchases, and how many rows of them there are. */
  readonly years: number;
  /** Whether the first of them takes in earlier ones. */
  readonly isCut: boolean;
  readonly read: string;
}

/** Two tables of unlike lengths stand beside each other: the shorter one ends where its cells do. */
const eachToItsEnd = (inputs: Inputs): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([id, input]) => [
      id,
      typeof input === "object" && "cells" in input ? withoutBlankEnd(input) : input,
    ]),
  ) as unknown as Inputs;

/** Where nobody's repeat purchases cost anything, the list of amounts has a heading only. */
function spendingIn(
  inputs: Inputs,
  number: (range: RangeAnswer) => { cells: any[][]; as: "number"; min: number },
) {
  const { spendFrequency, spendAmount, spendCustomers } = inputs;
  const none = new Float64Array(0);
  if ([spendFrequency, spendAmount, spendCustomers].every(({ cells }) => cells.length <= 1))
    return { spendFrequency: none, spendAmount: none, spendCustomers: none, header: false };
  return readColumns({
    spendFrequency: number(spendFrequency),
    spendAmount: number(spendAmount),
    spendCustomers: number(spendCustomers),
  });
}

export function computed(given: Inputs, locale: Locale, say: Texts): Computed {
  const inputs = eachToItsEnd(given);
  const { asOf } = inputs;
  if (asOf === undefined) throw refuse(say.noAsOf);
  return refusing(
    (reason) => filled(say.unreadable, { reason }),
    locale,
    () => {
      const number = ({ cells }: RangeAnswer) => ({ cells, as: "number", min: 0 }) as const;
      const { later, squares } = inputs;
      const histories = readColumns({
        frequency: number(inputs.frequency),
        recency: number(inputs.recency),
        age: number(inputs.age),
        customers: number(inputs.customers),
        spenders: number(inputs.spenders),
        amounts: number(inputs.amounts),
        revenue: { cells: inputs.revenue.cells, as: "number" },
        ...(later && { later: number(later) }),
        ...(squares && { squares: number(squares) }),
      });
      const spending = spendingIn(inputs, number);
      const kinds: Kinds = {
        asOf: Math.floor(asOf),
        frequency: histories.frequency,
        recencyDays: histories.recency,
        ageDays: histories.age,
        customers: histories.customers,
        spenders: histories.spenders,
        spent: histories.amounts,
        squares: histories.squares,
        revenue: histories.revenue,
        later: histories.later ?? new Float64Array(histories.count),
        holdout: later ? inputs.holdout : 0,
        spending: {
          frequency: spending.spendFrequency,
          monetary: spending.spendAmount,
          weights: spending.spendCustomers,
        },
      };
      const options: KindsOptions = {
        ...{ horizon: inputs.horizon, unit: "day", margin: inputs.margin, model: inputs.model },
        discount: ratePer("day", inputs.discount),
      };
      const result = forecastKinds(kinds, options);
      const rows = (range: RangeAnswer) => (histories.header ? withoutHeading(range) : range);
      const besides = (range: RangeAnswer) => (spending.header ? withoutHeading(range) : range);
      const oldest = kinds.ageDays.reduce((a, b) => Math.max(a, b), 0);
      const yearsOf = (day: number) => calendar(day).year;
      const span = yearsOf(kinds.asOf) - yearsOf(kinds.asOf - oldest) + 1;
      const count = (figure: number) => figure.toLocaleString(locale);
      return {
        ranges: {
          frequency: rows(inputs.frequency),
          recency: rows(inputs.recency),
          age: rows(inputs.age),
          customers: rows(inputs.customers),
          spenders: rows(inputs.spenders),
          amounts: rows(inputs.amounts),
          revenue: rows(inputs.revenue),
          ...(later && { later: rows(later) }),
          ...(squares && { squares: rows(squares) }),
          spendFrequency: besides(inputs.spendFrequency),
          spendAmount: besides(inputs.spendAmount),
          spendCustomers: besides(inputs.spendCustomers),
        },
        rows: rows(inputs.frequency).cells.length,
        ...{ kinds, result, range: residualRange(kinds, result, options) },
        years: Math.min(MOST_YEARS, span),
        isCut: span > MOST_YEARS,
        read: filled(say.read, {
          customers: count(sum(kinds.customers)),
          histories: count(histories.count),
          asOf: formatDate(kinds.asOf),
        }),
      };
    },
  );
}

export function preview({ inputs, result, say, locale }: Making<Inputs, Computed, Texts>): Preview {
  const { kinds, years, isCut, read, range } = result;
  const { alive, sales, residual, spending } = result.result;
  const isPaid = spending.kind !== "unknown";
  const count = (figure: number) => figure.toLocaleString(locale, { maximumFractionDigits: 0 });
  const amount = money(inputs.currency);
  const latest = calendar(kinds.asOf).year;
  const cohorts = Array.from({ length: years }, (_, i) => latest - years + 1 + i);
  const byCohort = (figures: Float64Array) =>
    cohorts.map((year, i) =>
      sum(
        figures.filter((_, kind) => {
          const first = calendar(kinds.asOf - kinds.ageDays[kind]).year;
          return i === 0 ? first <= year : first === year;
        }),
      ),
    );
  return {
    figures: previewFigures(say.sheets.page, {
      customers: count(sum(kinds.customers)),
      active: count(sum(alive.map((share, i) => share * kinds.customers[i]))),
      sales: isPaid ? amount(sum(sales)) : "–",
      residual: isPaid ? amount(sum(residual)) : "–",
      ...(range && { range: `${amount(range.low)} – ${amount(range.high)}` }),
    }),
    chart: previewChart(say.preview, {
      kind: "stacked column",
      categories: cohorts.map((year, i) => (i === 0 && isCut ? `${UP_TO}${year}` : year)),
      series: [
        {
          values: byCohort(kinds.revenue.map((paid) => inputs.margin * paid)),
          color: PALETTE[0],
        },
        { values: byCohort(residual), color: PALETTE[1] },
      ],
    }),
    read,
  };
}
