/** Customers with what is known of each, as sample data: added up from purchases, or read from a large file. */
import { END_OF_TIME } from "../../domain/support/dates";
import { visitBuyers } from "../../domain/support/purchases";
import { type Locale, texts } from "../../locales";
import type { PlanCell } from "../plan";
import { type PurchaseRanges, readPurchases } from "../purchases";
import { type Sample, type SampleTable, sampleOf } from "../sample";
import { parts } from "../sheet/texts";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** Customer, serial of the day of the last purchase, purchases, money in all. */
export type ListedCustomer = readonly [
  customer: PlanCell,
  last: number,
  orders: number,
  spent: number,
];

const TEXTS = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** What stands beside them, and what their sheet is called; `remarks` as in SampleTable. */
interface Told extends Pick<SampleTable, "notes" | "remarks"> {
  readonly as: "cdnow" | "list";
}

export function customersSample(
  rows: readonly ListedCustomer[],
  { as, ...told }: Told,
  locale: Locale,
): Sample {
  const { sample: say } = TEXTS[locale];
  return sampleOf(
    {
      ...{ id: "customers", name: say[as], table: "Customer_list", rows, ...told },
      ...{ headings: parts(say.columns), about: texts(locale).models.samples.cdnow.about },
      columns: [
        { width: 140, format: "@" },
        { width: 120, format: "yyyy-mm-dd" },
        { width: 84, format: "#,##0" },
        { width: 120, format: "#,##0.00" },
      ],
    },
    ["customers", "last", "orders", "spent"],
  );
}

/** The customers of a sample of purchases. */
export function customersIn({ answers }: Pick<Sample, "answers">): ListedCustomer[] {
  const ledger = readPurchases(answers as unknown as PurchaseRanges);
  const listed: ListedCustomer[] = [];
  visitBuyers(ledger, END_OF_TIME, (code, { count, days, revenue }) =>
    listed.push([ledger.customers.values[code], days[count - 1], count, revenue]),
  );
  return listed;
}
