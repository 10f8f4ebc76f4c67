/** What a large file comes to is, to the last digit, what the functions say of the same purchases in cells. */
import { LargeCsv } from "../../src/data/large/csv";
import { yuanOf } from "../../src/data/table-currency";
import { texts } from "../../src/locales";
import type { LargeRead } from "../../src/data/large/read";
import { forecast } from "../../src/domain/forecast";
import { kindsOf } from "../../src/domain/forecast/kinds";
import { lastDate, ratePer, summarisePurchases } from "../../src/domain/forecast/summary";
import { COHORT_UNITS, cohorts } from "../../src/domain/retention/cohorts";
import { rfm, rfmSummary } from "../../src/domain/rfm";
import { formatDate } from "../../src/domain/support/dates";
import { SEGMENTS } from "../../src/domain/rfm/segments";
import type { RangeAnswer } from "../../src/models/model";
import { retention } from "../../src/models/retention";
import { rfmList } from "../../src/models/rfm-list";
import { madeFrom } from "../../src/taskpane/large/models";
import { largeSample } from "../../src/taskpane/large/samples";
import { largeTables } from "../../src/taskpane/large/tables";
import { cdnowRows, ledgerOf } from "../support/ledger";

const rows = cdnowRows();
const cells = ledgerOf(rows);
const read = ((): LargeRead => {
  const csv = new LargeCsv();
  const lines = rows.map(([customer, date, amount]) => `${customer},${typeof date === "number" ? formatDate(date) : date},${amount}`); // prettier-ignore
  csv.push(new TextEncoder().encode(["customer,date,amount", ...lines].join("\n")));
  const ledger = csv.end().ledger();
  const file = { name: "cdnow.csv", size: 1, modified: "2025-01-31", checksum: "ab" };
  return { ledger, account: csv.account, check: csv.check!, file };
})();
const table = (plan: ReturnType<typeof largeTables>, sheet: number) =>
  plan.sheets[sheet].blocks[1].cells;

test("RFM: segments count all customers, scores are those of CV.RFM", () => {
  const plan = largeTables("rfm", read, { locale: "en" });
  const expected = rfm(cells);
  expect(table(plan, 0)).toEqual(
    rfmSummary(expected).map((each) => [
      ...[each.segment, each.loyalty, each.customers, each.share, each.orders, each.revenue],
      ...[each.revenueShare, each.averageRecency, each.averageFrequency, each.averageMonetary],
    ]),
  );
  // why there are no formulas, and what to do, is read below the segments
  const below = plan.sheets[0].blocks.at(-1)!;
  expect(below.at).toBe(`A${rfmSummary(expected).length + 3}`);
  expect(below.cells.flat()).toEqual([
    expect.stringMatching(/^Values, worked out from all purchases/),
    "No formulas: a sheet that scores more than 100,000 customers would calculate for too long.",
    "To count anew, read the file again.",
    expect.stringMatching(/^A file of fewer customers/),
  ]);
  for (const locale of ["zh-CN", "zh-TW"] as const)
    expect(largeTables("rfm", read, { locale }).sheets[0].blocks.at(-1)!.cells).toHaveLength(4);
  const found = table(plan, 1);
  expect(found.map(([customer]) => String(customer))).toEqual(expected.customers.map(String));
  expect(found.map((row) => row[4])).toEqual([...expected.monetary]);
  expect(found.map((row) => row[9])).toEqual(expected.segments);
});

test.each([
  ["99元", "zh-TW", "TWD"],
  ["99元", "zh-CN", "CNY"],
  ["人民幣 99", "zh-TW", "CNY"],
  ["€99", "zh-TW", "EUR"],
  ["99", "zh-TW", undefined],
  ["CHF 99", "en", undefined],
] as const)("%s in a large file, to a reader of %s: %s", (amount, locale, currency) => {
  const csv = new LargeCsv(() => ({ yuan: yuanOf(texts(locale).models.currency.usual) }));
  const lines = [1, 2, 3].map((day) => `A${day},2024-01-0${day},${amount}`);
  csv.push(new TextEncoder().encode(["customer,date,amount", ...lines].join("\n")));
  const ledger = csv.end().ledger();
  const found = { ...read, ledger, account: csv.account, check: csv.check! };
  expect(largeSample("rfm-list", found, { locale }).answers.currency).toBe(currency);
});

test("RFM of a list: of each customer what CV.RFM reads, so that the page scores the same", () => {
  for (const asOf of [undefined, lastDate(cells) - 100]) {
    const { answers } = largeSample("rfm-list", read, { locale: "zh-TW", asOf });
    const found = rfm(cells, { asOf });
    const column = (id: string) =>
      (answers[id] as RangeAnswer).cells.slice(1).map(([cell]) => cell);
    expect(column("customers").map(String)).toEqual(found.customers.map(String));
    expect(column("last")).toEqual([...found.lastPurchase]);
    expect(column("orders")).toEqual([...found.frequency]);
    expect(column("spent")).toEqual([...found.revenue]);
    const { chart } = rfmList("zh-TW").preview(answers);
    const shares = new Map(rfmSummary(found).map(({ segment, share }) => [segment, share]));
    expect(chart.series[0].values).toEqual(
      SEGMENTS.map((segment) => Math.round(1000 * (shares.get(segment) ?? 0)) / 10),
    );
  }
});

test("RFM is a page of as many customers as formulas hold, and finished tables of more", () => {
  const others = ["histories", "portfolio", "retention"];
  expect(madeFrom(100_000)).toEqual({
    models: ["histories", "portfolio", "rfm-list", "retention"],
    tables: [],
  });
  expect(madeFrom(100_001)).toEqual({ models: others, tables: ["rfm"] });
});

test.each([undefined, lastDate(cells) - 100])(
  "retention: survivors of the file are those that the model counts of the purchases, as of %s",
  (asOf) => {
    const day = asOf && formatDate(asOf);
    const counted = largeSample("retention", read, { locale: "en", asOf });
    const column = (id: number) => ({ address: "Orders!A:A", cells: rows.map((row) => [row[id]]) });
    const purchases = { customers: column(0), dates: column(1), amounts: column(2), asOf: day };
    for (const unit of COHORT_UNITS) {
      const { figures, chart } = retention("en").preview({ ...counted.answers, unit });
      const expected = retention("en").preview({ ...purchases, unit });
      expect([unit, figures, chart]).toEqual([unit, expected.figures, expected.chart]);
    }
  },
);

test("retention: the cohorts by month stand beside the survivors, with the file that they are of", () => {
  for (const locale of ["en", "zh-CN", "zh-TW"] as const) {
    const { sheet } = largeSample("retention", read, { locale });
    const { periods, rows: expected } = cohorts(cells, { unit: "month" });
    const found = sheet.blocks.at(-1)!;
    expect([found.at, found.cells]).toEqual(["I2", expected]);
    expect(sheet.blocks.at(-2)!.cells[0].slice(1)).toEqual(periods.map(String));
    const notes = JSON.stringify(sheet.blocks[3].cells);
    expect(notes).toContain("cdnow.csv");
    expect(notes).toContain("SHA-256 ab");
    expect(notes).toContain(formatDate(lastDate(cells)));
  }
});

test("finished tables have their headings over their numbers, at the right", () => {
  const { sheets } = largeTables("rfm", read, { locale: "zh-TW" });
  for (const { blocks } of sheets) {
    const [first] = (blocks[1].cells as (string | number)[][]).filter(({ length }) => length > 0);
    first.forEach((cell, i) => {
      const at = `${String.fromCharCode(65 + (i % 26))}1`;
      // customers may be numbers or names
      if (i === 0 || i > 25 || cell === "") return;
      const heading = blocks.find((block) => block.at === at)!;
      const style = typeof cell === "number" ? "number heading" : "column heading";
      expect([at, heading.style]).toEqual([at, style]);
    });
  }
});

test("portfolio: what each customer has brought, and a year's expected value", () => {
  const { answers } = largeSample("portfolio", read, { locale: "en" });
  const column = (id: string) => (answers[id] as RangeAnswer).cells.slice(1).map(([cell]) => cell);
  const options = { horizon: 52, unit: "week", margin: 1, model: "mbgnbd" } as const;
  const { summary, value } = forecast(cells, { ...options, discount: ratePer("week", 0.1) });
  const at = new Map(summary.customers.map((customer, i) => [String(customer), i]));
  const order = column("customers").map((customer) => at.get(String(customer))!);
  expect(column("realised")).toEqual(order.map((i) => summary.revenue[i]));
  expect(column("potential")).toEqual(order.map((i) => value[i]));
  const totals = order.map((i) => summary.revenue[i] + value[i]);
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
});

test("portfolio: of more customers than it holds, those of greatest value; the sheet says that the others count nowhere", () => {
  const count = 100_003;
  const codes = Int32Array.from({ length: 2 * count }, (_, i) => i % count);
  const ledger = {
    customers: { codes, values: Array.from({ length: count }, (_, i) => `C${i}`) },
    dates: Float64Array.from(codes, (code, i) => (i < count ? 45_000 : 45_030 + (code % 90))),
    amounts: Float64Array.from(codes, (code) => 10 + (code % 1009)),
  };
  const { sheet, answers } = largeSample("portfolio", { ...read, ledger }, { locale: "en" });
  expect((answers.customers as RangeAnswer).cells).toHaveLength(1 + 100_000);
  expect(JSON.stringify(sheet.blocks)).toContain(
    "Only the 100,000 customers of greatest value are here",
  );
  expect(JSON.stringify(sheet.blocks)).toContain("3 others count in no figure");
});

test("days held out are counted after the as-of date", () => {
  const { answers } = largeSample("histories", read, { locale: "en", holdout: 90 });
  const asOf = lastDate(cells) - 90;
  const kinds = kindsOf(summarisePurchases(cells, { asOf, unit: "day" }), cells, 90);
  const later = (answers.later as RangeAnswer).cells.slice(1).map(([cell]) => cell);
  expect(later).toEqual([...kinds.later]);
  expect(answers.asOf).toBe(formatDate(asOf));
  expect(answers.holdout).toBe(90);
});

test("the sheet names the file, its size, date and checksum", () => {
  const { sheet } = largeSample("histories", read, { locale: "en" });
  const notes = JSON.stringify(sheet.blocks.at(-1)!.cells);
  expect(notes).toContain("cdnow.csv, 1 bytes, last changed 2025-01-31");
  expect(notes).toContain("SHA-256 ab");
});
