/** Sixty made-up customers: a few bring most, some could bring more, and one small one brings many others. */
import values from "../../../assets/samples/customer-values.csv";
import { type SampleTable, type SampleTexts, inWords, nameOf } from "../sample";
import { rowsOf } from "./csv";

const money = { width: 132, format: "#,##0" };

/** Customer, realised, potential and influence value, in the reader's currency. */
export const portfolioCustomers = (say: SampleTexts): SampleTable =>
  inWords(say, {
    ...{ id: "customers", table: "Customer_values" },
    rows: rowsOf(values).map((each, i) => [nameOf(say, i), ...each.map(Number)]),
    columns: [{ width: 180 }, money, money, money],
  });
