/** A stream of bytes gives the same purchases as the whole table would, however it is cut; what cannot be read is said by row. */
import { checkPurchases } from "../../../src/data/check";
import { curePurchases } from "../../../src/data/cure";
import { LargeCsv } from "../../../src/data/large/csv";
import { LargeFileError, OpenQuestions } from "../../../src/data/large/refused";
import { plainAmount, plainDay } from "../../../src/data/large/fields";
import { openText } from "../../../src/data/open/csv";
import { tableOf } from "../../../src/data/table";
import { forecast } from "../../../src/domain/forecast";
import { parseDate } from "../../../src/domain/support/dates";
import { simulatedRows } from "../../support/warehouse/ledger";
import { ledgerOf } from "../../support/ledger";

const encode = (text: string) => new TextEncoder().encode(text);

/** The purchases of a text that comes in pieces of so many bytes. */
function streamed(text: string | Uint8Array, size: number, choices = {}) {
  const bytes = typeof text === "string" ? encode(text) : text;
  const file = new LargeCsv(() => choices);
  for (let at = 0; at < bytes.length; at += size) file.push(bytes.subarray(at, at + size));
  return { ledger: file.end().ledger(), account: file.account };
}

/** The same by opening the file whole. */
function whole(text: string, choices = {}) {
  return curePurchases(checkPurchases(tableOf(openText(text).cells), choices));
}

const purchases = (ledger: ReturnType<typeof streamed>["ledger"]) =>
  Array.from(ledger.customers.codes, (code, i) => [
    ledger.customers.values[code],
    ledger.dates[i],
    ledger.amounts[i],
  ]);

const rows = simulatedRows(3000, 11).filter(({ customer, amount }) => customer && amount !== null);
const csv = [
  "Customer,Order date,Amount",
  ...rows.map(({ customer, date, amount }) => `${customer},${date},${amount}`),
].join("\n");

test.each([997, 65_536, 1e8])("pieces of %i bytes are the file", (size) => {
  const { ledger, account } = streamed(csv, size);
  const cured = whole(csv);
  expect(purchases(ledger)).toEqual(cured.customers.map((id, i) => [id, cured.dates[i], cured.amounts[i]])); // prettier-ignore
  expect(account.rows).toBe(rows.length);
  expect(account.kept).toBe(rows.length);
});

test("ids that are alike become one customer at the end, as in the whole table", () => {
  const text = [
    "Email,Date,Amount",
    ...["ann1@x.com", "Ann1@X.com", "bo@y.com", "ann1@x.com", "BO@y.com"].map(
      (email, i) => `${email},2024-01-0${i + 1},${i + 1}`,
    ),
  ].join("\n");
  const { ledger, account } = streamed(text, 7);
  const { customers } = whole(text);
  expect(purchases(ledger).map(([customer]) => customer)).toEqual(customers);
  expect(new Set(customers).size).toBe(2);
  expect(account.changed.get("alike-spelling")).toBe(2);
});

test("forecasts are those of the cells, to the last digit", () => {
  const options = {
    horizon: 52,
    unit: "week",
    discount: 0.001,
    margin: 1,
    model: "mbgnbd",
  } as const;
  const found = forecast(streamed(csv, 4096).ledger, options);
  const cells = ledgerOf(rows.map(({ customer, date, amount }) => [customer!, date, amount!]));
  const expected = forecast(cells, options);
  expect(found.summary.customers).toEqual(expected.summary.customers);
  for (const column of ["alive", "chance", "purchases", "amount", "value"] as const)
    expect(found[column]).toEqual(expected[column]);
  expect(found.buying.fit).toEqual(expected.buying.fit);
});

test("a blank row of another width is blank, and not the row above it once more", () => {
  const text = "note,customer,date,amount\nx,Ann,2024-01-05,40\n \nx,Bob,2024-01-06,50";
  const { ledger } = streamed(text, 7);
  expect(purchases(ledger)).toEqual([
    ["Ann", parseDate("2024-01-05"), 40],
    ["Bob", parseDate("2024-01-06"), 50],
  ]);
});

test("rows that are not plain go through the same check and cures", () => {
  const text = [
    "customer,date,amount",
    '"17850",2024-01-05,"1,200.50"',
    "007,2024-01-05 13:45,12.5",
    "NA,2024-01-06,5",
    "007,5 Feb 2024,-3",
    ",2024-01-06,5",
    "",
    "Ann,2024-02-01,40.00",
    "Ann,2024-02-30,7",
    " Ann ,2024-03-01,8",
    ...Array.from({ length: 300 }, (_, i) => `B${i % 90},2024-03-0${1 + (i % 9)},${i}.25`),
    "",
  ].join("\r\n");
  const asked = checkPurchases(tableOf(openText(text).cells)).questions;
  expect(asked).toEqual([]);
  const { ledger, account } = streamed(text, 7);
  const cured = whole(text);
  const sorted = (list: unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  const days = (list: (string | number)[][]) => list.map(([id, day, amount]) => [id, Math.floor(day as number), amount]); // prettier-ignore
  expect(sorted(days(purchases(ledger)))).toEqual(sorted(days(cured.customers.map((id, i) => [id, cured.dates[i], cured.amounts[i]])))); // prettier-ignore
  expect(account.kept).toBe(cured.account.kept);
  for (const fate of ["unknown-customers", "incomplete", "unreadable-dates"] as const)
    expect(account.leftOut.get(fate)).toBe(cured.account.leftOut.get(fate)!.length);
});

test("orders are kept where the file has them", () => {
  const text = "customer,date,amount,order id\nA,2024-01-01,5,o1\nA,2024-01-02,6,o1\nB,2024-01-02,6,o2\nA,2024-03-01,6,o3\n"; // prettier-ignore
  const { ledger } = streamed(text, 10);
  expect(Array.from(ledger.orders!.codes)).toEqual([0, 0, 1, 2]);
});

const refusal = (text: string | Uint8Array, size = 50, choices = {}) => {
  try {
    streamed(text, size, choices);
  } catch (error) {
    if (error instanceof LargeFileError) return [error.refusal, error.row];
    if (error instanceof OpenQuestions) return ["questions", error.check.questions.length];
    throw error;
  }
  return undefined;
};

test("what is cut off, mixed or mis-encoded is refused, by row", () => {
  const many = Array.from({ length: 25_000 }, (_, i) => `C${i % 900},2024-01-${10 + (i % 20)},${i % 50}.5`); // prettier-ignore
  const text = (rows: string[]) => ["customer,date,amount", ...rows].join("\n");
  expect(refusal(text(many), 9999)).toBeUndefined();
  expect(refusal(text([...many, "C1,2024-0"]), 9999)).toEqual(["cut-off", 25_002]);
  const mixed = [...many];
  mixed[24_000] = "C1,2024-01-01";
  expect(refusal(text(mixed), 9999)).toEqual(["columns", 24_002]);
  // with more fields than the headings, also where it stands among the first rows
  const wide = (row: number) => many.map((each, i) => (i === row ? `${each},more,most` : each));
  expect(refusal(text(wide(24_000)), 9999)).toEqual(["columns", 24_002]);
  expect(refusal(text(wide(7_000)), 9999)).toEqual(["columns", 7_002]);
  expect(refusal(text(many.map((each) => `${each},`)), 9999)).toBeUndefined();
  const latin = encode(text([...many.slice(0, 24_000), "CAF#,2024-01-05,7", ...many.slice(0, 9)]));
  latin[latin.indexOf("#".charCodeAt(0))] = 0xe9;
  expect(refusal(latin, 9999)).toEqual(["encoding", 24_002]);
  expect(refusal(text([...many, '"C1,2024-01-01,5', "C2,2024-01-01,5"]), 9999)?.[0]).toBe("open-quote"); // prettier-ignore
  expect(refusal("")).toEqual(["empty", 1]);
  expect(refusal("customer,date,amount\n")).toEqual(["empty", 1]);
  expect(refusal("customer,date,amount\nA,1/2/2024,5\nB,3/4/2024,6\n")).toEqual(["questions", 1]);
});

test("a cure that needs all rows at once is refused", () => {
  const text = "customer,date,amount\nA,2024-01-01,5\nA,2024-01-01,5\nB,2024-01-02,6\n";
  expect(refusal(text, 50, { cures: { duplicates: "leave-out" } })).toEqual(["duplicates", 1]);
});

test("plain fields are read as by Number and parseDate, others not at all", () => {
  const bytes = (text: string) => encode(text);
  const amount = (text: string) => plainAmount(bytes(text), 0, bytes(text).length);
  const day = (text: string) => plainDay(bytes(text), 0, bytes(text).length);
  for (const text of ["0", "12.50", "-3.07", "123456789.12345", "0.1", "999999999999999"])
    expect(amount(text)).toBe(Number(text));
  for (const text of ["", "-", ".5", "5.", "1e5", "1,000", "1.2.3", "1234567890123456", " 5"])
    expect(amount(text)).toBeNaN();
  for (const text of ["2024-02-29", "1999-12-31", "2024-02-29 13:45", "2024-02-29T23:59:59"])
    expect(day(text)).toBe(Math.floor(parseDate(text)));
  for (const text of [
    "2023-02-29",
    "2024-13-01",
    "2024-1-05",
    "01/02/2024",
    "2024-02-29 25:00",
    "2024-02-29x",
  ])
    // prettier-ignore
    expect(day(text)).toBe(0);
});

describe("the decimal sign", () => {
  const row = (i: number, amount: string) => `C${i % 900};2024-01-${10 + (i % 19)};${amount}`;
  const many = Array.from({ length: 20_100 }, (_, i) => row(i, String(100 + (i % 37))));
  const file = (...amounts: string[]) =>
    ["Customer;Date;Amount", ...many, ...amounts.map((amount, i) => row(i, amount)), ""].join("\n");
  const amountsOf = (text: string) => purchases(streamed(text, 65_536).ledger).map(([, , amount]) => amount); // prettier-ignore

  test("of the first rows holds for all: 1.234 beside decimal commas is a thousand", () => {
    const text = `Customer;Date;Amount\n${row(0, "12,50")}\n${many.join("\n")}\n${row(1, "1.234")}\n${row(2, "-1.234,75")}\n`;
    expect(amountsOf(text).filter((amount) => !Number.isInteger(amount) || +amount! > 500)).toEqual([12.5, 1234, -1234.75]); // prettier-ignore
  });
  test("is found in later rows where the first have whole amounts only", () => {
    expect(amountsOf(file("12,50", "1.234")).slice(-2).sort()).toEqual([12.5, 1234].sort());
    expect(amountsOf(file("12.50", "1,234.5", "-3.2")).reduce<number>((sum, amount) => sum + +amount!, 0)) // prettier-ignore
      .toBeCloseTo(many.reduce((sum, _, i) => sum + 100 + (i % 37), 0) + 12.5 + 1234.5 - 3.2, 6);
  });
  test("is asked where no row tells it", () =>
    expect(() => streamed(file("1.234", "250"), 65_536)).toThrow(OpenQuestions));
});

test.each([
  ["long-row", 1, "x".repeat(3 << 20)],
  ["long-row", 3001, `${csv.split("\n").slice(0, 3000).join("\n")}\n${"x".repeat(3 << 20)}`],
  ["open-quote", 2, `customer,date,amount\nA,"${"x".repeat(3 << 20)}`],
  ["one-column", 1, csv.replace(/,/g, "~")],
  [
    "encoding",
    3,
    new Uint8Array([
      ...encode("customer,date,amount\nA,2024-01-01,5\n"),
      0xe9,
      ...encode(",2024-01-02,5\n"),
    ]),
  ],
] as const)("%s in row %i is refused", (refusal, row, text) => {
  expect(() => streamed(text, 1 << 20)).toThrow(expect.objectContaining({ refusal, row }));
});
