/** The sheet of histories that the model reads: of CDNOW's customers as sample data, or what a warehouse or a large file came to. */
import { lettersOf } from "../../a1";
import { type Kinds, kindsOf } from "../../domain/forecast/kinds";
import { summarisePurchases } from "../../domain/forecast/summary";
import { formatDate, parseDate } from "../../domain/support/dates";
import type { Locale } from "../../locales";
import { column } from "../cells";
import { type PlanCell, PALETTE } from "../plan";
import { type PurchaseRanges, readPurchases } from "../purchases";
import type { Sample } from "../sample";
import { purchaseSample } from "../samples/cdnow";
import type { RangeAnswer } from "../model";
import { parts } from "../sheet/texts";
import { en, type Texts } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

const TEXTS = { en, "zh-CN": zhCN, "zh-TW": zhTW };

const HISTORY = ["frequency", "recency", "age", "customers", "spenders", "amounts", "revenue", "later", "squares"] as const; // prettier-ignore
const SPENDING = ["spendFrequency", "spendAmount", "spendCustomers"] as const;

/** As many as there are kinds of what can become of a row of a file, and more. */
const MOST_NOTES = 40;

/** Kinds of customers as a sheet of two tables beside each other, and the answers that point there. */
export function kindsSample(kinds: Kinds, locale: Locale, notes: readonly string[]): Sample {
  const say = TEXTS[locale].data;
  const { frequency, recencyDays, ageDays, customers, spenders, spent, revenue, later } = kinds;
  const squares = kinds.squares ? [kinds.squares] : [];
  const history = HISTORY.slice(0, HISTORY.length - 1 + squares.length);
  const left = table(parts(say.histories).slice(0, history.length), [
    ...[frequency, recencyDays, ageDays, customers, spenders, spent, revenue, later, ...squares],
  ]);
  const { weights } = kinds.spending;
  const right = table(parts(say.spending), [
    ...[kinds.spending.frequency, kinds.spending.monetary],
    weights ?? new Float64Array(kinds.spending.frequency.length).fill(1),
  ]);
  const from = history.length + 1;
  const beside = from + SPENDING.length + 1;
  const places = [...history.map((id, i) => [id, i, left] as const), ...SPENDING.map((id, i) => [id, from + i, right] as const)]; // prettier-ignore
  const answers = places.map(([id, i, cells]): [string, RangeAnswer] => {
    const at = i < from ? i : i - from;
    return [
      id,
      {
        address: `{{histories-data}}!${lettersOf(i)}1:${lettersOf(i)}${cells.length}`,
        cells: cells.map((row) => [row[at]]),
      },
    ];
  });
  const rows = Math.max(left.length, right.length);
  return {
    sheet: {
      id: "histories-data",
      name: say.sheet,
      tabColor: PALETTE[2],
      freeze: { rows: 1 },
      gridLines: true,
      rows,
      columns: [
        ...[90, 90, 90, 90, 90].map((width) => ({ width })),
        ...[150, 130].map((width) => ({ width, format: "#,##0.00" })),
        { width: 170 },
        ...squares.map(() => ({ width: 150, format: "#,##0.00" })),
        ...[24, 170].map((width) => ({ width })),
        ...[160, 180].map((width) => ({ width, format: "#,##0.00" })),
        { width: 24 },
        { width: 480 },
      ],
      blocks: [
        { at: "A1", cells: [left[0]], style: "column heading" },
        { at: "A2", cells: left.slice(1) },
        { at: `${lettersOf(from)}1`, cells: [right[0]], style: "column heading" },
        ...(right.length > 1 ? [{ at: `${lettersOf(from)}2`, cells: right.slice(1) }] : []),
        { at: `${lettersOf(beside)}1`, cells: [[say.about]], style: "column heading" },
        {
          ...{
            at: `${lettersOf(beside)}2`,
            cells: column([...notes, ...say.notes]),
            style: "note",
          },
          // they come and go with the data
          ...{ isLoose: true, spill: { rows: MOST_NOTES, columns: 1 } },
        },
      ],
      tables: [
        {
          id: "histories-table",
          name: "Histories",
          range: `A1:${lettersOf(history.length - 1)}${left.length}`,
        },
      ],
    },
    range: `A1:${lettersOf(beside - 2)}${rows}`,
    answers: {
      ...Object.fromEntries(answers),
      asOf: formatDate(kinds.asOf),
      holdout: kinds.holdout,
    },
  };
}

function table(headings: readonly string[], columns: readonly Float64Array[]): PlanCell[][] {
  const rows: PlanCell[][] = [[...headings]];
  for (let i = 0; i < columns[0].length; i++) rows.push(columns.map((column) => column[i]));
  return rows;
}

/** One customer of CDNOW's sample in so many: enough to see what histories are, and quickly calculated. */
const ONE_IN = 5;

/** Their histories up to 1997; the half year after tests the forecast. */
export function historiesSample(locale: Locale, say: Texts): Sample {
  const { customers, dates, amounts } = purchaseSample(locale).answers as unknown as PurchaseRanges;
  const isChosen = customers.cells.map(([id], i) => i === 0 || Number(id) % ONE_IN === 0);
  const chosen = (range: RangeAnswer) => ({
    ...range,
    cells: range.cells.filter((_, i) => isChosen[i]),
  });
  const ledger = readPurchases({
    ...{ customers: chosen(customers), dates: chosen(dates), amounts: chosen(amounts) },
  });
  const asOf = parseDate("1997-12-31");
  const kinds = kindsOf(summarisePurchases(ledger, { asOf, unit: "day" }), ledger, 181);
  const { sheet, answers: found } = kindsSample(kinds, locale, say.data.sample);
  return { sheet, answers: { ...found, currency: "USD" } };
}
