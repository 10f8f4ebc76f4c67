/** The purchases of CDNOW's customers as sample data; assets/samples/README.md says where they come from. */
import cdnow from "../../../assets/samples/cdnow-sample.csv";
import { parseDate } from "../../domain/support/dates";
import { type Locale, texts } from "../../locales";
import type { PlanCell } from "../plan";
import { type Sample, type SampleTable, inWords, sampleOf } from "../sample";
import { rowsOf } from "./csv";

const ROWS: readonly (readonly PlanCell[])[] = rowsOf(cdnow).map(
  ([customer, date, cds, amount]) => [customer, parseDate(date), Number(cds), Number(amount)],
);

/** Customer, date, number of CDs, amount in US dollars. */
export const cdnowOrders = (locale: Locale): SampleTable =>
  inWords(texts(locale).models.samples.cdnow, {
    ...{ id: "orders", table: "Orders", rows: ROWS },
    columns: [
      { width: 110, format: "@" },
      { width: 110, format: "yyyy-mm-dd" },
      { width: 72 },
      { width: 96, format: "#,##0.00" },
    ],
  });

/** For models of purchases: customers, dates and amounts. */
export function purchaseSample(locale: Locale): Sample {
  const columns = ["customers", "dates", undefined, "amounts"];
  const { sheet, answers } = sampleOf(cdnowOrders(locale), columns);
  return { sheet, answers: { ...answers, currency: "USD" } };
}
