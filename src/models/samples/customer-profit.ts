/** Thirty made-up customers: some large ones order little at a time and call often, so that they lose money. */
import accounts from "../../../assets/samples/customer-accounts.csv";
import { type SampleTable, type SampleTexts, inWords, nameOf } from "../sample";
import { rowsOf } from "./csv";

/** The shared costs of the year, by orders, by support hours and by turnover. */
export const SAMPLE_SHARED_COSTS = {
  firstCost: 96000,
  secondCost: 124000,
  overheads: 56000,
} as const;

const money = { width: 120, format: "#,##0" };

/** One row per customer: turnover, costs (recruiting once), orders and support hours of a year, in the reader's currency. */
export const customerAccounts = (say: SampleTexts): SampleTable =>
  inWords(say, {
    ...{ id: "accounts", table: "Customer_accounts" },
    rows: rowsOf(accounts).map((figures, i) => [nameOf(say, i), ...figures.map(Number)]),
    columns: [{ width: 180 }, money, money, money, money, money, { width: 80 }, { width: 124 }],
  });
