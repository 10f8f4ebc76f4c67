/** What the retention model reads or begins with, and the preview it makes of it. */
import { type Columns, readColumns } from "../../domain/support/columns";
import { formatDate } from "../../domain/support/dates";
import { CustomerValueError } from "../../domain/support/errors";
import { paybackPeriods, retainedValue, type Timing } from "../../domain/lifetime";
import { cohorts, type CohortUnit } from "../../domain/retention/cohorts";
import { movements } from "../../domain/retention/movements";
import { fitRetention, survivalCurve } from "../../domain/retention";
import { settled } from "../../domain/numerics/fit";
import { sum } from "../../domain/support/sum";
import { type Locale, sentence, texts } from "../../locales";
import { money } from "../currency";
import type { Preview, RangeAnswer } from "../model";
import { type Purchases, readPurchases } from "../purchases";
import { PALETTE } from "../plan";
import { refusing } from "../ranges";
import { previewChart, previewFigures } from "../define";
import { filled } from "../sheet/texts";
import { FITTED_UNTIL, MOST_PERIODS, SURVIVORS } from "./example";
import type { Counts, Inputs, Retention, Visits } from "./inputs";
import type { Texts } from "./texts/en";

/** Years in a period. */
const YEARS: Readonly<Record<CohortUnit, number>> = {
  year: 1,
  quarter: 1 / 4,
  month: 1 / 12,
  week: 7 / 365.25,
};

export interface Computed {
  /** Customers of one cohort, or of all together: all, then those still there after each period. */
  readonly survivors: Float64Array;
  /** Last period of the fit, and of the chart. */
  readonly fitUntil: number;
  readonly drawn: number;
  /** Share still there after each period as projected; without it, why not, in a sentence. */
  readonly curve?: Float64Array;
  readonly trouble?: string;
  /** Periods that the cohorts reach over, by the shortest unit. */
  readonly widest: number;
  /** Periods of revenue that are over; 0 without amounts. */
  readonly wholePeriods: number;
  /** What was read, in a sentence; nothing where survivors are typed. */
  readonly read?: string;
}

export function computed(inputs: Inputs, locale: Locale, { counted }: Texts): Computed {
  const { visits, counts, unit, asOf, horizon, amounts } = inputs;
  const say = texts(locale).models;
  const prepared =
    visits && refusing(say.purchases.unreadable, locale, () => readVisits(visits, amounts));
  const followed = (by: CohortUnit) =>
    refusing(say.purchases.unreadable, locale, () => cohorts(prepared!, { unit: by, asOf }, true));
  const unreadable = (reason: string) => filled(counted.unreadable, { reason });
  const survivors = prepared
    ? survivorsOf(followed(unit).rows)
    : counts
      ? refusing(unreadable, locale, () => readCounts(counts, unit))
      : Float64Array.from(SURVIVORS);
  const observed = survivors.length - 1;
  const fitUntil = visits || counts ? Math.min(MOST_PERIODS, Math.max(2, observed)) : FITTED_UNTIL;
  return {
    ...{ survivors, fitUntil },
    ...projected(survivors.subarray(0, fitUntil + 1), locale),
    drawn: Math.min(MOST_PERIODS, Math.max(horizon, observed)),
    widest: prepared ? followed("week").periods.length : 0,
    wholePeriods:
      prepared && "amounts" in prepared
        ? refusing(say.purchases.unreadable, locale, () => wholePeriods(prepared, inputs))
        : 0,
    read: prepared
      ? readSentence(prepared, asOf, locale)
      : counts && filled(counted.read, inWords(survivors, locale)),
  };
}

/** How many periods of revenue are over. */
const wholePeriods = (sales: Purchases, { unit, asOf }: Inputs): number =>
  movements(sales, { unit, asOf }).filter(({ closing }) => closing !== null).length;

type ReadVisits = Columns<{
  customers: { cells: any[][]; as: "id" };
  dates: { cells: any[][]; as: "date" };
}>;

/** With amounts, returns can be told from purchases. */
const readVisits = (visits: Visits, amounts: RangeAnswer | undefined): ReadVisits | Purchases =>
  amounts
    ? readPurchases({ ...visits, amounts })
    : readColumns({
        customers: { cells: visits.customers.cells, as: "id" },
        dates: { cells: visits.dates.cells, as: "date" },
      });

/** How many customers were followed, and over how many periods. */
const inWords = (survivors: Float64Array, locale: Locale) => ({
  customers: (survivors[0] ?? 0).toLocaleString(locale),
  periods: Math.max(survivors.length - 1, 0).toLocaleString(locale),
});

/** The counts by a length of period; NaN for one that is not known, nothing where that length was not counted. */
function readCounts(counts: Counts, unit: CohortUnit): Float64Array {
  const cells = counts[unit]?.cells;
  if (!cells) return new Float64Array();
  const { count, ...columns } = readColumns({
    [unit]: { cells, as: "number", min: 0, optional: true },
  });
  return (columns[unit] as Float64Array).subarray(0, Math.min(count, MOST_PERIODS + 1));
}

/**
 * Customers still there, from those who bought then or later: of all cohorts old enough, and never more than in the period before.
 */
export function survivorsOf(rows: readonly (readonly (string | number | null)[])[]): Float64Array {
  const customers = rows.map(([, size]) => size as number);
  const known = rows[0].slice(2).filter((share) => share !== null).length; // the earliest cohort reaches furthest
  const periods = Math.min(MOST_PERIODS + 1, known);
  const all = sum(customers);
  let atMost = 1;
  return Float64Array.from({ length: periods }, (_, since) => {
    const shares = rows.map((row) => row[since + 2] as number | null);
    const seen = customers.filter((_size, i) => shares[i] !== null);
    const share = sum(customers.map((size, i) => size * (shares[i] ?? 0))) / sum(seen);
    return all * (atMost = Math.min(atMost, share));
  });
}

function readSentence(
  { count, customers, dates, skipped }: ReadVisits,
  asOf = Infinity,
  locale: Locale,
): string {
  const say = texts(locale).models.purchases;
  const shown = (number: number) => number.toLocaleString(locale);
  const isKnown = (_: number, i: number) => Math.floor(dates[i]) <= asOf;
  const days = dates.filter(isKnown);
  const buyers = new Set(customers.codes.filter(isKnown)).size;
  const later = count - days.length;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const parts = [
    say.read(shown(days.length), shown(buyers), formatDate(first), formatDate(last)),
    ...(skipped ? [say.skipped(shown(skipped))] : []),
    ...(later ? [say.later(shown(later))] : []),
  ];
  return parts.join(say.separator);
}

export function preview({ result, inputs: answered, say, locale }: Retention): Preview {
  const { survivors, fitUntil, drawn, read, curve, trouble } = result;
  const { stop } = texts(locale).models.purchases;
  const inputs = { ...answered, discount: (1 + answered.discount) ** YEARS[answered.unit] - 1 };
  const used = survivors.subarray(0, fitUntil + 1).filter((count) => !Number.isNaN(count));
  const isKnown = used.length > 1; // one period observed tells no rate
  const constant = (sum(used) - used[0]) / (sum(used) - used[used.length - 1]);
  const flows = curve && cashFlows(curve, inputs);
  const amount = money(inputs.currency);
  const percent = { style: "percent", maximumFractionDigits: 1 } as const;
  const share = (value: number) => Math.round(1000 * value) / 10;
  const periods = Array.from({ length: drawn + 1 }, (_, period) => period);
  // fewer periods may have been observed than are drawn
  const actual = periods.map((period) => share((survivors[period] ?? NaN) / survivors[0]));
  const valueAtOneRate = () =>
    amount(retainedValue({ ...inputs, retention: constant, periods: inputs.horizon }));
  return {
    figures: previewFigures(say.sheets.page, {
      projected: flows ? amount(sum(flows)) : "–",
      constant: isKnown ? valueAtOneRate() : "–",
      rate: isKnown ? constant.toLocaleString(locale, percent) : "–",
      payback: flows ? payback(flows, locale) : "–",
    }),
    chart: previewChart(say.preview, {
      kind: "line",
      categories: periods,
      series: [
        { values: actual, color: PALETTE[0] },
        ...(curve
          ? [{ values: periods.map((period) => share(curve[period])), color: PALETTE[1] }]
          : []),
      ],
    }),
    read: [read ?? say.readExample, trouble].filter(Boolean).join(stop),
  };
}

/** The curve fitted to survivors, or why they do not tell one. */
function projected(survivors: Float64Array, locale: Locale): Pick<Computed, "curve" | "trouble"> {
  try {
    const { parameters } = settled("retention", fitRetention(survivors));
    return { curve: survivalCurve(parameters, MOST_PERIODS) };
  } catch (error) {
    if (error instanceof CustomerValueError) return { trouble: sentence(error, locale) };
    throw error;
  }
}

/** Margins of each period discounted, less in the first what it cost to win the customer. */
function cashFlows(
  curve: Float64Array,
  { margin, discount, acquisition, horizon, timing }: Inputs,
): Float64Array {
  return curve.map((_, period) => {
    const flow = (margin * shareOf(curve, period, horizon, timing)) / (1 + discount) ** period;
    return period === 0 ? flow - acquisition : flow;
  });
}

/** Share of a margin that comes at a period's end, or with timing 0 at its beginning. */
function shareOf(curve: Float64Array, period: number, horizon: number, timing: Timing): number {
  if (timing === 0) return period < horizon ? curve[period] : 0;
  if (period === 0 || period > horizon) return 0;
  return timing === 1 ? curve[period] : curve[period - 1];
}

function payback(flows: Float64Array, locale: Locale): string {
  try {
    return paybackPeriods(flows).toLocaleString(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  } catch (error) {
    if (error instanceof CustomerValueError) return "–";
    throw error;
  }
}
