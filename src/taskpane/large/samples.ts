/** What a large file comes to, as a sheet of data for a model: its customers counted by history, with the audit of the file. */
import type { LargeRead } from "../../data/large/read";
import { countLines } from "../../data/words";
import { kindsOf } from "../../domain/forecast/kinds";
import { lastDate, summarisePurchases } from "../../domain/forecast/summary";
import { formatDate } from "../../domain/support/dates";
import { type Locale, texts } from "../../locales";
import { kindsSample } from "../../models/histories/sample";
import type { Sample } from "../../models/sample";
import { inBands } from "../../warehouse/spending-nodes";

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
  return make(read, options);
}

const SAMPLES = new Map<string, (read: LargeRead, options: LargeOptions) => Sample>([
  ["histories", historiesOf],
]);

export function historiesOf(
  read: LargeRead,
  { locale, holdout = 0, ...options }: LargeOptions,
): Sample {
  const { ledger } = read;
  const asOf = options.asOf ?? Math.floor(lastDate(ledger)) - holdout;
  const summary = summarisePurchases(ledger, { asOf, unit: "day" });
  const later = holdout ? ledger : undefined;
  const exact = kindsOf(summary, later, holdout);
  let kinds = exact;
  let step = 1;
  for (const next of STEPS) {
    step = next;
    kinds = next === 1 ? exact : kindsOf(summary, later, holdout, next);
    if (kinds.frequency.length <= MOST_HISTORIES) break;
  }
  const say = texts(locale).data.large;
  const count = (figure: number) => figure.toLocaleString(locale);
  return kindsSample({ ...kinds, spending: inBands(exact.spending) }, locale, [
    ...auditOf(read, locale),
    say.summary(count(summary.customers.length), formatDate(summary.asOf)),
    ...(step > 1 ? [say.step(count(exact.frequency.length), step)] : []),
  ]);
}

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
