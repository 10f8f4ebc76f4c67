/** Large file, walked through: a file chosen, checked, read in its worker, inserted; Parquet under the page's policy; broken files. */
import fs from "fs";
import os from "os";
import path from "path";
import zlib from "zlib";
import { customerBase } from "../../src/domain/forecast/base";
import { cohorts } from "../../src/domain/retention/cohorts";
import { type OpenWorkbench, openWorkbench } from "../support/browser";
import { type PaneInPage, paneIn } from "../support/pane";
import { duckdb } from "../support/warehouse/engines";
import { ledgerFrom, simulatedRows } from "../support/warehouse/ledger";

let bench: OpenWorkbench;
let pane: PaneInPage;
const CODECS = ["snappy", "zstd", "gzip", "brotli"];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "large-"));
const rows = simulatedRows(800, 5).filter(({ customer, amount }) => customer && amount !== null);
const csv = [
  "customer,date,amount",
  ...rows.map(({ customer, date, amount }) => `${customer},${date},${amount}`),
].join("\n");
const file = (name: string, bytes?: string | Buffer) => {
  const whole = path.join(folder, name);
  if (bytes !== undefined) fs.writeFileSync(whole, bytes);
  return whole;
};

beforeAll(async () => {
  file("purchases.csv", csv);
  const engine = await duckdb();
  for (const codec of CODECS)
    await engine.run(
      `COPY (SELECT * FROM '${file("purchases.csv")}') TO '${file(`${codec}.parquet`)}' (FORMAT parquet, CODEC ${codec})`,
    );
  await engine.close();
  bench = await openWorkbench();
  pane = paneIn(bench.page);
});
afterAll(async () => {
  await bench.close();
  fs.rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await bench.page.goto(`${bench.address}/workbench/?lang=en`);
  await bench.page.waitForFunction(() => "workbench" in window);
});
afterEach(() => expect(bench.errors).toEqual([]));

const choose = (name: string) =>
  pane.root.locator('input[type="file"]').setInputFiles(path.join(folder, name));
const read = async (name: string) => {
  await choose(name);
  await pane.root.locator(".large .range").getByText(name).waitFor();
  await pane.says("rows were checked").waitFor();
  await pane.root.locator(".read-file").click();
};
const summary = `${rows.length.toLocaleString("en")} purchases by`;

test("a packed file becomes the customer base of its purchases, and is asked for again on Update", async () => {
  file("purchases.csv.gz", zlib.gzipSync(csv));
  await pane.card("Large file").click();
  await read("purchases.csv.gz");
  await pane.says(summary).waitFor();
  await pane.root.locator('[data-large-model="histories"]').click();
  await pane.says("From the file").waitFor();
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  const settings = { unit: "day", discount: 1.1 ** (1 / 365.25) - 1, margin: 1, model: "mbgnbd" } as const; // prettier-ignore
  const worth = customerBase(ledgerFrom(rows, false), { ...settings, by: "all" }).at(-1)!;
  const residual = (await bench.read("Base from histories!A14")).value as number;
  expect(residual / worth.residual!).toBeCloseTo(1, 9);

  await pane.button("Done").click();
  await pane.root.locator(".in-workbook .card").click();
  await pane.says("Made from the file").waitFor();
  await pane.root.locator(".choose-file").click();
  const half = csv.split("\n").slice(0, Math.floor(rows.length / 2));
  file("newer.csv", half.join("\n"));
  await read("newer.csv");
  await pane.root.locator(".use-file").click();
  await pane.root.locator(".insert-model").click();
  await pane.says("Up to date").waitFor();
  const customers = new Set(half.slice(1).map((line) => line.split(",")[0])).size;
  // the formulas read another sheet now and calculate anew
  const shown = async () => (await bench.read("Base from histories!A6")).value;
  while ((await shown()) !== customers) await bench.page.waitForTimeout(50);
});

test("retention of a file is the living page of its survivors, which a newer file brings up to date", async () => {
  const at = (name: string) => bench.read(name).then(({ value }) => value);
  const buyersIn = (those: typeof rows) =>
    cohorts(ledgerFrom(those, false), { unit: "year" }).rows.reduce(
      (all, [, size]) => all + Number(size),
      0,
    );
  await pane.card("Large file").click();
  await read("purchases.csv");
  await pane.says(summary).waitFor();
  await pane.root.locator('[data-large-model="retention"]').click();
  await pane.says("From the file").waitFor();
  await pane.says("customers, followed over").waitFor();
  // the file was counted as of its day: another one here would change nothing
  expect(await pane.answer("As-of date").isVisible()).toBe(false);
  await pane.button("Insert into workbook").click();
  await pane.says("Added to your workbook").waitFor();
  expect(await at("Retention data!B5")).toBe(buyersIn(rows));
  expect(await at("Retention data!B6")).toBe(await at("Cohorts of the file!B3"));
  await bench.enter("Retention!B24", "quarter");
  expect(await at("Retention data!B6")).toBe(await at("Cohorts of the file!D3"));

  await pane.button("Done").click();
  await pane.root.locator(".in-workbook .card").click();
  await pane.says("Made from the file").waitFor();
  expect(await pane.answer("Length of a period").inputValue()).toBe("quarter");
  expect(await pane.answer("Still customers by month").inputValue()).toBe("1");
  await pane.root.locator(".choose-file").click();
  const half = rows.slice(0, Math.floor(rows.length / 2));
  const lines = csv.split("\n").slice(0, half.length + 1);
  file("half.csv", lines.join("\n"));
  await read("half.csv");
  await pane.root.locator(".use-file").click();
  await pane.root.locator(".insert-model").click();
  await pane.says("Up to date").waitFor();
  while ((await at("Retention data!B5")) !== buyersIn(half)) await bench.page.waitForTimeout(50);
});

test("reading can be cancelled and done after all, which leaves no word of the first time", async () => {
  const line = (i: number) =>
    `C${i % 4001},2024-0${1 + (i % 9)}-${10 + (i % 19)},${1 + (i % 97)}.5`;
  file("long.csv", ["customer,date,amount", ...Array.from({ length: 1_500_000 }, (_, i) => line(i))].join("\n")); // prettier-ignore
  await pane.card("Large file").click();
  await read("long.csv");
  await pane.button("Cancel").click();
  await pane.says("The reading was cancelled").waitFor();
  await pane.root.locator(".read-file").click();
  await pane.says("1,500,000 purchases by").waitFor();
  expect(await pane.says("The reading was cancelled").count()).toBe(0);
});

/** Dollars in all rows that are looked at first; some euros later. */
function dollarsAndEuros(): string {
  const day = (i: number) => `2024-0${1 + (i % 9)}-${10 + (i % 19)}`;
  const lines = Array.from({ length: 120_000 }, (_, i) => {
    const currency = i >= 100_000 && i < 100_050 ? "EUR" : "USD";
    return `C${i % 3701},${day(i)},${10 + (i % 23)}.5,${currency}`;
  });
  return ["customer,date,amount,currency", ...lines].join("\n");
}

test.each([
  {
    lang: "en",
    upTo: "Up to row 100,051",
    kept: "119,950 purchases by",
    added: "Added to your workbook",
  },
  {
    lang: "zh-CN",
    upTo: "在第 100,051 行之前",
    kept: "3,701 位客户的 119,950 笔购买",
    added: "已加入工作簿",
  },
])(
  "a currency that comes late is asked about, and the answer holds for all rows: $lang",
  async ({ lang, upTo, kept, added }) => {
    file("euros.csv", dollarsAndEuros());
    await bench.page.goto(`${bench.address}/workbench/?lang=${lang}`);
    await bench.page.waitForFunction(() => "workbench" in window);
    await pane.card(lang === "en" ? "Large file" : "大文件").click();
    await choose("euros.csv");
    await pane.root.locator(".read-file").click();
    await pane.says(upTo).waitFor();
    expect(await pane.root.locator("[data-large-model]:visible").count()).toBe(0);
    await pane.root.locator(".asked select").selectOption("only USD");
    await pane.root.locator(".read-file").click();
    await pane.says(kept).waitFor();
    await pane.root.locator('[data-large-model="histories"]').click();
    await pane.root.locator(".insert-model").click();
    await pane.says(added).waitFor();
  },
);

test("Parquet is read in the worker, however its pages are packed", async () => {
  await pane.card("Large file").click();
  for (const codec of CODECS) {
    await read(`${codec}.parquet`);
    await pane.says(summary).waitFor();
  }
});

test("broken files are a sentence, and nothing can be inserted", async () => {
  await pane.card("Large file").click();
  const packed = zlib.gzipSync(csv);
  file("cut.csv.gz", packed.subarray(0, packed.length / 2));
  await choose("cut.csv.gz");
  await pane.says("it cannot be unpacked beyond row").waitFor();
  file("joined.csv.gz", Buffer.concat([packed, zlib.gzipSync(csv)]));
  await choose("joined.csv.gz");
  await pane.says("several packed files put together").waitFor();
  file("cut.parquet", fs.readFileSync(file("zstd.parquet")).subarray(0, 2000));
  await choose("cut.parquet");
  await pane.says("the end of the Parquet file is missing").waitFor();
  const mixed = Buffer.concat([Buffer.from(csv), Buffer.from([10, 0xc4, 0xfa, 44, 0xff])]);
  file("mixed.csv", mixed);
  await choose("mixed.csv");
  // the file is short enough for its first rows to show it
  await pane.says("mixes encodings").waitFor();
  file("picture.csv", fs.readFileSync("assets/icons/customer-value-32.png"));
  await choose("picture.csv");
  await pane.says("it is no text").waitFor();
  expect(await pane.root.locator("[data-large-model]").count()).toBe(0);
});
