/** Files whose first rows tell nothing of what follows. */
import type { Choices } from "../../src/data/trouble";

export const FIRST = 300;
export const day = (i: number) => `2024-0${1 + (i % 9)}-${10 + (i % 19)}`;
export const harmless = (more = "", date: (i: number) => string = day) =>
  Array.from({ length: FIRST }, (_, i) => `C${i % 37},${date(i)},${10 + (i % 23)}.5${more}`);
/** So many rows; # is a number, @ a day. */
const rows = (row: string, count = 20) =>
  Array.from({ length: count }, (_, i) => row.replace("#", String(i % 11)).replace("@", day(i)));

const american = (i: number) => day(i).replace(/(\d+)-(\d+)-(\d+)/, "$2/$3/$1");

const month = (i: number) =>
  `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}-01`;

interface Late {
  readonly headings: string;
  readonly first: readonly string[];
  readonly late: readonly string[];
  readonly cures?: readonly NonNullable<Choices["cures"]>[];
}

export const LATE: Record<string, Late> = {
  "another currency in its column": {
    headings: "customer,date,amount,currency",
    first: harmless(",USD"),
    late: [...rows("C#,@,100,EUR"), ...rows("C#,@,20.5,USD", 50)],
    cures: [{ currencies: "only USD" }, { currencies: "only EUR" }],
  },
  "another currency beside its amounts": {
    headings: "customer,date,amount",
    first: harmless().map((row) => row.replace(/,([\d.]+)$/, ",$$$1")),
    late: rows("C#,@,€100"),
  },
  "another currency beside a converted column": {
    headings: "customer,date,amount,currency,amount in company currency",
    first: harmless(",USD,5"),
    late: rows("C#,@,100,EUR,77"),
  },
  "a currency, and none before": {
    headings: "customer,date,amount,currency",
    first: harmless(","),
    late: rows("C#,@,100,JPY", 60),
    cures: [{ "blank-currencies": "same" }, { "blank-currencies": "leave-out" }],
  },
  "no currency, as hardly ever before": {
    headings: "customer,date,amount,currency",
    first: harmless(",USD"),
    late: rows("C#,@,100,", 5),
  },
  "orders called NA": {
    headings: "customer,date,amount,order id",
    first: harmless().flatMap((row, i) => [`${row},o${i}`, `${row.replace(/5$/, "75")},o${i}`]),
    late: [...rows("C#,@,100,NA"), ...rows("C#,@,20.5,-"), ...rows("C#,@,20.5,无")],
  },
  "orders called NA among orders of one line": {
    headings: "customer,date,amount,order id",
    first: Array.from({ length: FIRST }, (_, i) => `C${i},${day(i)},${10 + (i % 23)}.5,o${i}`),
    late: rows("K#,@,100,n/a", 9),
  },
  "test orders by who bought": {
    headings: "customer,date,amount",
    first: harmless(),
    late: [...rows("test@shop.cn,@,100", 3), ...rows("C#,@,100", 90)],
    cures: [{ "test-orders": "keep" }],
  },
  "test orders by a tag": {
    headings: "customer,date,amount,tags",
    first: harmless().map((row, i) => `${row},t${i}`),
    late: [...rows('C#,@,100,"vip; test"', 3), ...rows("C#,@,100,#", 90)],
  },
  "days of the future": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("C#,2089-05-06,100", 5),
  },
  "amounts of 0 by month": {
    headings: "month,account,mrr",
    first: harmless().map((_, i) => `${month(Math.floor(i / 20))},A${i % 20},20`),
    late: Array.from({ length: 20 }, (_, i) => `${month(15)},A${i},${i % 2 ? 0 : 20}`),
    cures: [{ "zero-amounts": "leave-out" }, { "zero-amounts": "keep" }],
  },
  "error codes for customers": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("#REF!,@,100".replace("#", "\u0023")).map((row) => row.replace(/^\d+/, "#")),
  },
  "customers in other letters": {
    headings: "customer,date,amount",
    first: harmless().map((row, i) => row.replace(/^C\d+/, `Ann ${"xyz"[i % 3]}`)),
    late: rows("ann x,@,100"),
  },
  "quotation marks within fields": {
    headings: "customer,date,amount,product",
    first: harmless(',12" disc'),
    late: [
      ...rows('C#,@,100,3/4" pipe', 7),
      ...rows('C"#",@,100,x"y', 6),
      ...rows('C#,@,5,"a, b"'),
    ],
  },
  "a state that is no purchase": {
    headings: "customer,date,amount,status",
    first: harmless(",paid"),
    late: rows("C#,@,100,cancelled"),
  },
  "a state that nobody knows": {
    headings: "customer,date,amount,financial status",
    first: harmless(",paid"),
    late: [...rows("C#,@,100,refunded"), ...rows("C#,@,7,zork")],
  },
  "days of cancelling": {
    headings: "customer,date,amount,cancelled at",
    first: harmless(","),
    late: rows("C#,@,100,2024-05-06"),
  },
  "a flag": {
    headings: "customer,date,amount,cancelled",
    first: harmless(",no"),
    late: rows("C#,@,100,yes"),
  },
  "returns among sales": {
    headings: "customer,date,amount,transaction type",
    first: harmless(",Sale"),
    late: rows("C#,@,100,Return"),
    cures: [{ "return-rows": "subtract" }, { "return-rows": "leave-out" }],
  },
  "invoices below their payments": {
    headings: "customer,date,amount,transaction type",
    first: harmless(",Payment"),
    late: rows("C#,@,100,Invoice"),
  },
  "money given back": {
    headings: "customer,date,amount,refunded amount",
    first: harmless(",0"),
    late: rows("C#,@,100,40"),
  },
  "several pieces": {
    headings: "customer,date,price,quantity",
    first: harmless(",1"),
    late: rows("C#,@,100,4"),
    cures: [{ "quantity-price": "multiply" }],
  },
  "a discount": {
    headings: "customer,date,price,quantity,discount",
    first: harmless(",1,0"),
    late: rows("C#,@,100,4,5"),
    cures: [{ "quantity-price": "multiply" }],
  },
  "the other order of day and month": {
    headings: "customer,date,amount",
    first: harmless("", american),
    late: rows("C#,25/01/2024,100"),
  },
  "decimal commas": {
    headings: "customer,date,amount",
    first: harmless().map((row) => row.replace(".5", "")),
    late: [...rows('C#,@,"1.234,50"'), ...rows('C#,@,"1.234"', 3)],
  },
  "test orders": {
    headings: "customer,date,amount,is test",
    first: harmless(",false"),
    late: rows("C#,@,100,true"),
  },
  "days of the Minguo calendar": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("C#,113/05/06,100"),
  },
  "days that mean never": {
    headings: "customer,date,amount",
    first: harmless(),
    late: ["9999-12-31", "1900-01-01", "1970-01-01", "0000-00-00"].flatMap((date) =>
      rows(`C#,${date},100`, 2),
    ),
  },
  "nobody's purchases": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("guest,@,100", 200),
  },
  "purchases without a customer": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows(",@,100"),
  },
  "ids that a spreadsheet shortened": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("1.23E+12,@,100"),
    cures: [{ "spoiled-ids": "keep" }],
  },
  "errors of a spreadsheet": {
    headings: "customer,date,amount",
    first: harmless(),
    late: [...rows("C#,@,#REF!", 5), ...rows("C#,@,#N/A", 5)],
  },
  "a sum of all": { headings: "customer,date,amount", first: harmless(), late: ["Total,,8000"] },
  "headings once more": {
    headings: "customer,date,amount,currency",
    first: harmless(",USD"),
    late: ["customer,date,amount,currency", ...rows("C#,@,100,USD")],
  },
  "negative amounts": {
    headings: "customer,date,amount",
    first: harmless(),
    late: rows("C#,@,-100"),
  },
  "orders of several lines, each with the total": {
    headings: "customer,date,order total,order id",
    first: harmless().map((row, i) => `${row},o${i}`),
    late: Array.from({ length: 40 }, (_, i) => `C${i >> 2},2024-02-02,100,p${i >> 2}`),
    cures: [{ "order-totals": "once" }, { "order-totals": "each" }],
  },
  "something that says nothing": {
    headings: "customer,date,amount,country,note",
    first: harmless(",US,"),
    late: rows("C#,@,100,DE,hello"),
  },
};
