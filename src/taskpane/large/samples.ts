/** What a large file comes to, as a sheet of data for a model: its customers counted by history, with the audit of the file. */
import type { LargeRead } from "../../data/large/read";
import { chosenCures } from "../../data/trouble";
import { currencyOf } from "../../data/troubles/amounts";
import { countLines } from "../../data/words";
import { type Kinds, kindsOf } from "../../domain/forecast/kinds";
import { forecast } from "../../domain/forecast";
import { type Ledger, lastDate, ratePer, summarisePurchases } from "../../domain/forecast/summary";
import { distinctRows } from "../../domain/numerics/distinct";
import { formatDate } from "../../domain/support/dates";
import { type Locale, texts } from "../../locales";
import { isKnownCurrency } from "../../models/currency";
import { kindsSample } from "../../models/histories/sample";
import { en as portfolioEn } from "../../models/portfolio/texts/en";
import { zhCN as portfolioZhCN } from "../../models/portfolio/texts/zh-CN";
import { zhTW as portfolioZhTW } from "../../models/portfolio/texts/zh-TW";
import { countsSample } from "../../models/retention/sample";
import { en as retentionEn } from "../../models/retention/texts/en";
import { zhCN as retentionZhCN } from "../../models/retention/texts/zh-CN";
import { zhTW as retentionZhTW } from "../../models/retention/texts/zh-TW";
import { customersSample } from "../../models/rfm-list/sample";
import { type Sample, sampleOf } from "../../models/sample";
import { parts } from "../../models/sheet/texts";
import {
  COHORT_UNITS,
  cohorts,
  type CohortUnit,
  type Cohorts,
  visitsUpTo,
} from "../../domain/retention/cohorts";
import { type NamedLedger, rfm } from "../../domain/rfm";
import { inBands } from "../../warehouse/spending-nodes";
import { MOST_LISTED } from "./models";

/** Histories that a workbook made here may hold; days count together until there are no more. */
const MOST_HISTORIES = 60_000;
const STEPS = [1, 2, 3, 7, 14, 30];

export interface LargeOptions {
  readonly locale: Locale;
  /** Serial of the last day that is known; if omitted, the last one that leaves room for the hold-out. */
  readonly asOf?: number;
  /** Days after it whose purchases test the forecast. */
  readonly holdout?: number;
}

/** The sample of a model by its id. */
export function largeSample(model: string, read: LargeRead, options: LargeOptions): Sample {
  const make = SAMPLES.get(model);
  if (!make) throw new Error(`no ${model} from a large file`);
  const sample = make(read, options);
  const currency = currencyIn(read, options);
  return currency ? { ...sample, answers: { ...sample.answers, currency } } : sample;
}

/** The currency that the first rows say, where models have it; another one further down would have been asked about. */
function currencyIn({ check }: LargeRead, { locale }: LargeOptions): string | undefined {
  const { usual } = texts(locale).models.currency;
  const found = currencyOf(check, chosenCures(check.troubles), usual);
  return found && isKnownCurrency(found) ? found : undefined;
}

const SAMPLES = new Map<string, (read: LargeRead, options: LargeOptions) => Sample>([
  ["histories", historiesOf],
  ["portfolio", portfolioOf],
  ["rfm-list", customersOf],
  ["retention", cohortsOf],
]);

/** Customers that a sheet lists at most; the best of them where there are more. */
export const MOST_CUSTOMERS = 50_000;

/** A ledger whose customers can be sorted by name. */
export const named = (ledger: Ledger): NamedLedger => ({
  ...ledger,
  customers: { ...ledger.customers, labels: ledger.customers.values.map(String) },
});

function historiesOf(read: LargeRead, { locale, holdout = 0, ...options }: LargeOptions): Sample {
  const { ledger } = read;
  const asOf = options.asOf ?? Math.floor(lastDate(ledger)) - holdout;
  const summary = summarisePurchases(ledger, { asOf, unit: "day" });
  const later = holdout ? ledger : undefined;
  const exact = kindsOf(summary, later, holdout);
  const step = STEPS.find((days) => histories(exact, days) <= MOST_HISTORIES) ?? STEPS.at(-1)!;
  const kinds = step === 1 ? exact : kindsOf(summary, later, holdout, step);
  const say = texts(locale).data.large;
  const count = (figure: number) => figure.toLocaleString(locale);
  return kindsSample({ ...kinds, spending: inBands(exact.spending) }, locale, [
    ...auditOf(read, locale),
    say.summary(count(summary.customers.length), formatDate(summary.asOf)),
    ...(step > 1 ? [say.step(count(exact.frequency.length), step)] : []),
  ]);
}

/** Weeks that a customer's potential counts, and what money a year later is worth less. */
const [AHEAD, DISCOUNT] = [52, 0.1];

/** What each customer has brought, and what is to be expected of it in the coming year; those of greatest value first. */
function portfolioOf(read: LargeRead, { locale, asOf }: LargeOptions): Sample {
  const { summary, value, buying } = forecast(read.ledger, {
    ...{ asOf, horizon: AHEAD, unit: "week", margin: 1, model: "mbgnbd" },
    discount: ratePer("week", DISCOUNT),
  });
  const { customers, revenue } = summary;
  const total = revenue.map((each, i) => each + (value[i] || 0));
  // equal ones stay in the order of their names
  const order = Uint32Array.from(total.keys()).sort((a, b) => total[b] - total[a] || a - b);
  const listed = order.subarray(0, MOST_LISTED);
  const say = PORTFOLIO[locale].sample;
  const { large } = texts(locale).data;
  const count = (figure: number) => figure.toLocaleString(locale);
  return sampleOf(
    {
      ...{ id: "customers", name: say.sheet, table: "Customer_values", about: say.about },
      headings: parts(say.columns).slice(0, 3),
      rows: Array.from(listed, (i) => [customers[i], revenue[i], value[i] || 0]),
      columns: [{ width: 180 }, MONEY, MONEY],
      notes: [
        ...auditOf(read, locale),
        large.summary(count(customers.length), formatDate(summary.asOf)),
        large.values52(buying.title),
        ...(listed.length < order.length
          ? [large.best(count(listed.length), count(order.length - listed.length))]
          : []),
      ],
      remarks: MOST_REMARKS,
    },
    ["customers", "realised", "potential"],
  );
}

/** What RFM takes of each customer, the best first. */
function customersOf(read: LargeRead, { locale, asOf }: LargeOptions): Sample {
  const found = rfm(named(read.ledger), { asOf });
  const { customers, lastPurchase, frequency, revenue } = found;
  const rows = customers.map(
    (customer, i) => [customer, lastPurchase[i], frequency[i], revenue[i]] as const,
  );
  const { large } = texts(locale).data;
  const notes = [
    ...auditOf(read, locale),
    large.summary(customers.length.toLocaleString(locale), formatDate(found.asOf)),
    large.listing,
  ];
  const { sheet, answers } = customersSample(
    rows,
    { as: "list", notes, remarks: MOST_REMARKS },
    locale,
  );
  return { sheet, answers: { ...answers, ...(asOf && { asOf: formatDate(asOf) }) } };
}

/** Who was still a customer, by every length of a period: the page's drop-down chooses among them. */
function cohortsOf(read: LargeRead, { locale, asOf }: LargeOptions): Sample {
  const { codes, dates, end } = visitsUpTo(read.ledger, asOf);
  const visits = { customers: { codes, values: [] }, dates };
  const followed = (unit: CohortUnit, survivors: boolean) =>
    cohorts(visits, { unit, asOf: end }, survivors);
  const kept = COHORT_UNITS.map((unit) => [unit, followed(unit, true)] as const);
  const active = followed("month", false);
  const { data } = texts(locale);
  const customers = active.rows.reduce((all, [, size]) => all + (size as number), 0);
  return countsSample(
    Object.fromEntries(kept) as Record<CohortUnit, Cohorts>,
    active,
    {
      about: data.sheet.about,
      notes: [
        ...auditOf(read, locale),
        data.large.summary(customers.toLocaleString(locale), formatDate(end)),
      ],
      remarks: MOST_REMARKS,
    },
    RETENTION[locale],
  );
}

const PORTFOLIO = { en: portfolioEn, "zh-CN": portfolioZhCN, "zh-TW": portfolioZhTW };
const RETENTION = { en: retentionEn, "zh-CN": retentionZhCN, "zh-TW": retentionZhTW };
const MONEY = { width: 132, format: "#,##0.00" };
/** As many as there are kinds of what can become of a row, and more. */
const MOST_REMARKS = 40;

/** How many histories there would be if so many days counted as one. */
const histories = ({ frequency, recencyDays, ageDays }: Kinds, days: number): number => {
  if (days === 1) return frequency.length;
  const stepped = (column: Float64Array) => column.map((time) => Math.floor(time / days));
  return distinctRows([frequency, stepped(recencyDays), stepped(ageDays)]).counts.length;
};

/** Which file it was, and what became of its rows. */
export function auditOf({ file, account }: LargeRead, locale: Locale): string[] {
  const words = texts(locale).data;
  const count = (figure: number) => figure.toLocaleString(locale);
  return [
    words.large.file(file.name, count(file.size), file.modified),
    words.large.checksum(file.checksum),
    ...countLines(account, words, count),
  ];
}
