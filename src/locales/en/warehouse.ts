/** What the pane says of warehouses. */
import { counted } from "./counted";

export const warehouse = {
  title: "From a warehouse",
  summary:
    "Customer base, forecast and RFM for millions of customers: two queries to copy, nothing to send",
  intro:
    "The purchases stay where they are. A first query counts customers by their purchase history; its result comes here and makes the page. A second query scores every customer in the warehouse.",
  steps: {
    table: "1. Your table",
    summary: "2. First query: run it, copy its result",
    result: "3. Its result",
    base: "4. The customer base",
    scores: "5. Second query: score every customer",
    rfm: "RFM scores and segments of every customer",
  },
  rules: "Rules: orders, filter, days",
  fields: {
    dialect: "Warehouse",
    table:
      "Table | With its schema, as in your queries: sales.orders. Quotation marks may stay; without them Snowflake reads capitals.",
    customer: "Column of customers",
    date: "Column of dates",
    amount: "Column of amounts | A refund is negative.",
    order:
      "Column of orders | Rows of one order are one purchase. Without it, rows of one customer and day are.",
    filterColumn: "Only rows where this column | For instance the status of an order.",
    filterOperator: "is",
    filterValue: "this value",
    filterKind: "The value is | - | Text | Number | Date",
    asOf: "As-of date | The last day that counts as known; empty: the last one in the table.",
    holdout: "Days held out | Days after the as-of date whose purchases test the forecast.",
    step: "Days that count as one | 1 is exact. Take 7 if the result has more than 100,000 rows. | 1 | 7 | 30",
    pasted: "Paste the result, with its headings",
    horizon: "Horizon in days",
    model:
      "Model of buying | MBG/NBD suits most; BG/NBD lets nobody leave before buying again; Pareto/NBD at any time. | MBG/NBD | BG/NBD | Pareto/NBD",
    margin: "Margin on sales",
    discount: "Discount rate per year",
  },
  incomplete: "Fill in the table and its columns of customers, dates and amounts.",
  mend: "The query shows once what is marked above is mended.",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "The text is selected: press Ctrl+C.",
  query: {
    summary: "First query",
    scores: "Second query",
    rfm: "RFM query",
  },
  file: "Or choose a file (CSV or Excel)",
  reading: "Reading the result…",
  read: (customers: string, histories: string, asOf: string, people: number, kinds: number) =>
    `${customers} ${people === 1 ? "customer" : "customers"} with ${kinds === 1 ? "one history" : `${histories} different histories`}, as of ${asOf}.`,
  insert: "Insert the customer base",
  waiting: "Needs the result of the first query.",
  failed: (reason: string) => `This cannot be worked out: ${reason}`,
  source: (from: string) => `From ${from}.`,
  pastedFrom: (table: string, dialect: string) => `the table ${table} (${dialect})`,
  /** Comments in the queries, for whoever has to approve them. */
  comments: {
    rows: "the rows that count",
    end: "the last day that counts as known",
    endOfTable:
      "the last day that counts as known; days to come, 9999-12-31 for instance, are none",
    baskets:
      "rows of one customer and day are one purchase, or a return where more was given back than bought",
    orders: "rows of one order are one purchase, or a return where more was given back than bought",
    customers: "one row per customer: repeat purchases count days, times are in days",
    spending: "amounts: what rounding leaves of amounts that cancel is 0",
    later: "purchases after the last day known, for the test",
    bands: "where a mean amount lies in its band",
    endInExcel: "the last day known, as Excel counts days",
    curves: (isDiscounted: boolean, hasChance: boolean) =>
      `purchases to expect of an active customer${isDiscounted ? " (p), and discounted (w)" : ""}${hasChance ? ", chance of one (k)" : ""}: powers of z by repeat purchases and age`,
    leaving:
      "odds of having left later on (h): powers of z by repeat purchases and the day until which nothing is known of it",
    money:
      "equal sums of money must compare equal however they were added up: the last 13 of 53 bits do not count",
    places: "scores on a scale of five; frequency and money share one, halves up",
  },
  refusals: {
    name: (name: string) =>
      name.trim() ? `“${name}” is no name that this warehouse can have.` : "A name is missing.",
    text: () => "The value of the filter holds a character that no text may have.",
    number: (text: string) => `“${text}” is not a number that can be written in a query.`,
    date: (day: string) => `“${day}” is not a date; write it as 2025-01-31.`,
    days: (days: string) => `“${days}” is not a whole number of days, 0 to 3,653.`,
    column: (name: string) =>
      `The result has no column “${name}”. Copy it whole, with its headings, from the first query.`,
    cell: (where: string) => `Not a figure of ours: ${where}.`,
    empty: (detail: string) =>
      `The result is not whole${detail ? ` (${detail})` : ""}: some of its rows are missing. Copy all of them, with the headings.`,
    rows: (rows: string) =>
      `${counted(Number(rows), "row is", "rows are")} too many: let 7 days count as one, and run the first query again.`,
  },
};
