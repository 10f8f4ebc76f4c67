/**
 * Finished tables from a large file: RFM segments that count every customer, with the best customers.
 * They are values, by the same functions as those of the cells; the page of a model needs the purchases, which are not kept.
 */
import { lettersOf } from "../../a1";
import type { LargeRead } from "../../data/large/read";
import { rfm, rfmSummary } from "../../domain/rfm";
import { LOYALTY } from "../../domain/rfm/segments";
import { formatDate } from "../../domain/support/dates";
import { texts } from "../../locales";
import { column } from "../../models/cells";
import { resultIn } from "../../locales/results";
import type { ColumnPlan, Plan, PlanCell, SheetPlan } from "../../models/plan";
import { parts } from "../../models/sheet/texts";
import { sampleSheet } from "../../models/sample";
import { en as rfmEn } from "../../models/rfm/texts/en";
import { zhCN as rfmZhCN } from "../../models/rfm/texts/zh-CN";
import { zhTW as rfmZhTW } from "../../models/rfm/texts/zh-TW";
import { MOST_LISTED } from "./models";
import { auditOf, type LargeOptions, MOST_CUSTOMERS, named } from "./samples";

const RFM = { en: rfmEn, "zh-CN": rfmZhCN, "zh-TW": rfmZhTW };

/** The plan of finished tables, by the id of the model whose figures they are. */
export function largeTables(id: string, read: LargeRead, options: LargeOptions): Plan {
  const make = TABLES.get(id);
  if (!make) throw new Error(`no tables of ${id} from a large file`);
  return make(read, options);
}

const TABLES = new Map<string, (read: LargeRead, options: LargeOptions) => Plan>([
  ["rfm", rfmTables],
]);

const COUNT = { width: 90, format: "#,##0" };
const SHARE = { width: 90, format: "0.0%" };
/** Room for thousands of millions: yen and Taiwan dollars come in large numbers. */
const MONEY = { width: 150, format: "#,##0.00" };
const ONE_DIGIT = { width: 100, format: "#,##0.0" };
const WORDS = { width: 170 };
const SCORE = { width: 90, format: "@" };

/** A sheet of values with what is known of the file beside it. */
function sheetOf(
  [id, name, table]: readonly [id: string, name: string, table: string],
  columns: readonly (readonly [heading: string, look: ColumnPlan])[],
  rows: readonly (readonly PlanCell[])[],
  notes: readonly string[],
  locale: LargeOptions["locale"],
): SheetPlan {
  const sheet = sampleSheet({
    ...{ id, name, table, rows, notes, about: texts(locale).data.sheet.about },
    headings: columns.map(([heading]) => heading),
    columns: columns.map(([, look]) => look),
  });
  return { ...sheet, blocks: withHeadingsOver(sheet.blocks, columns) };
}

/** Headings stand over what they head: those of numbers at the right. */
function withHeadingsOver(
  [, ...others]: SheetPlan["blocks"],
  columns: readonly (readonly [heading: string, look: ColumnPlan])[],
): SheetPlan["blocks"] {
  const isOfWords = ({ format }: ColumnPlan) => format === undefined || format === "@";
  const headings = columns.map(([heading, look], i) => ({
    ...{ at: `${lettersOf(i)}1`, cells: [[heading]] },
    style: isOfWords(look) ? ("column heading" as const) : ("number heading" as const),
  }));
  return [...headings.slice(0, 1), ...others, ...headings.slice(1)];
}

/** The sheet with lines below its rows, where they are read before what stands beside the table. */
function withLinesBelow(sheet: SheetPlan, rows: number, lines: readonly string[]): SheetPlan {
  const first = rows + 3;
  return {
    ...sheet,
    rows: Math.max(sheet.rows ?? 0, first + lines.length - 1),
    blocks: [...sheet.blocks, { at: `A${first}`, cells: column(lines), style: "note" }],
  };
}

/** A line for each sentence, so that it can be read without a wider column. */
const sentences = (text: string): string[] => text.match(/[^.。]+[.。]\s*/g)!.map((line) => line.trim()); // prettier-ignore

function rfmTables(read: LargeRead, { locale, asOf }: LargeOptions): Plan {
  const say = RFM[locale];
  const { data } = texts(locale);
  const found = rfm(named(read.ledger), { asOf });
  const word = (english: string) => resultIn(locale, english);
  const [, ...averages] = parts(say.sheets.averages.summary);
  const [, ...list] = parts(say.sheets.list.list);
  const listed = Math.min(found.customers.length, MOST_CUSTOMERS);
  const count = (figure: number) => figure.toLocaleString(locale);
  const values = data.large.values(count(MOST_LISTED));
  const notes = [
    ...auditOf(read, locale),
    data.large.summary(count(found.customers.length), formatDate(found.asOf)),
    values,
  ];
  const summary = rfmSummary(found);
  const segments = sheetOf(
    ["segments", say.sheets.averages.sheet, "RFM_segments"],
    averages.map((heading, i) => [heading, [WORDS, WORDS, COUNT, SHARE, COUNT, MONEY, SHARE, ONE_DIGIT, ONE_DIGIT, MONEY][i]]), // prettier-ignore
    summary.map((each) => [
      ...[word(each.segment), word(each.loyalty), each.customers, each.share, each.orders],
      ...[each.revenue, each.revenueShare, each.averageRecency, each.averageFrequency],
      each.averageMonetary,
    ]),
    notes,
    locale,
  );
  const customers = sheetOf(
    ["customers", say.sheets.list.sheet, "RFM_customers"],
    list.map((heading, i) => [heading, [WORDS, { width: 110, format: "yyyy-mm-dd" }, COUNT, COUNT, MONEY, COUNT, COUNT, COUNT, SCORE, WORDS, WORDS][i]]), // prettier-ignore
    Array.from({ length: listed }, (_, i) => [
      ...[found.customers[i], found.lastPurchase[i], found.recency[i], found.frequency[i]],
      ...[found.monetary[i], found.r[i], found.f[i], found.m[i]],
      `${found.r[i]}${found.f[i]}${found.m[i]}`,
      ...[word(found.segments[i]), word(LOYALTY[found.segments[i]])],
    ]),
    [
      ...notes,
      ...(listed < found.customers.length
        ? [data.large.listed(count(listed), count(found.customers.length - listed))]
        : []),
    ],
    locale,
  );
  const explained = withLinesBelow(segments, summary.length, sentences(values));
  return { title: say.title, names: [], sheets: [explained, customers] };
}
