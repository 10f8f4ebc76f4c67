/** Large files from the command line: read as a stream, by the same rules, to the customer base; or refused in a sentence. */
import fs from "fs";
import os from "os";
import path from "path";
import zlib from "zlib";
import crypto from "crypto";
import { forecast } from "../../src/domain/forecast";
import { rfm, rfmSummary } from "../../src/domain/rfm";
import { startCommandLine } from "../support/command-line";
import { ledgerOf } from "../support/ledger";
import { duckdb } from "../support/warehouse/engines";
import { simulatedRows } from "../support/warehouse/ledger";
import { readXlsx } from "../support/xlsx-reader";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "large-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));
const inFolder = (name: string) => path.join(folder, name);

const commands = startCommandLine();
afterAll(() => commands.close());
const model = commands.run;

const rows = simulatedRows(600, 21).filter(({ customer, amount }) => customer && amount !== null);
const csv = ["customer,date,amount", ...rows.map(({ customer, date, amount }) => `${customer},${date},${amount}`)].join("\n"); // prettier-ignore
const total = (figures: Iterable<number>) => [...figures].reduce((all, each) => all + (Number.isNaN(each) ? 0 : each), 0); // prettier-ignore
const expected = forecast(
  ledgerOf(rows.map(({ customer, date, amount }) => [customer!, date, amount!])),
  { horizon: 365, unit: "day", discount: 1.1 ** (1 / 365.25) - 1, margin: 1, model: "mbgnbd" },
);

async function keyFigures(name: string) {
  const file = await readXlsx(fs.readFileSync(inFolder(name)));
  const page = file.sheet(file.sheets[0]);
  return ["A6", "A8", "A10", "A12"].map((cell) => page.cell(cell).value as number);
}

const figures = [
  expected.summary.customers.length,
  total(expected.alive),
  total(expected.chance),
  total(expected.purchases.map((count, i) => count * expected.amount[i])),
];

test("a compressed CSV gives the customer base, with an audit that names the file", async () => {
  fs.writeFileSync(inFolder("p.csv.gz"), zlib.gzipSync(`${csv}\nNA,2024-01-05,7`));
  const said = model("forecast", inFolder("csv.xlsx"), "--data", inFolder("p.csv.gz"));
  expect(said).toEqual({ status: 0, stdout: "csv.xlsx is written.\n", stderr: "" });
  const found = await keyFigures("csv.xlsx");
  found.forEach((figure, i) => expect(figure / figures[i]).toBeCloseTo(1, 9));
  const file = await readXlsx(fs.readFileSync(inFolder("csv.xlsx")));
  const data = file.sheet(file.sheets.at(-1)!);
  const notes = [2, 3, 4, 5].map((row) => data.cell(`O${row}`).value);
  const bytes = fs.readFileSync(inFolder("p.csv.gz"));
  const sum = crypto.createHash("sha256").update(bytes).digest("hex");
  expect(notes[0]).toMatch(
    `File p.csv.gz, ${bytes.length.toLocaleString("en")} bytes, last changed`,
  );
  expect(notes[1]).toBe(`SHA-256 ${sum}.`);
  expect(notes[2]).toBe(`Rows read: ${(rows.length + 1).toLocaleString("en")}; purchases kept: ${rows.length.toLocaleString("en")}.`); // prettier-ignore
  expect(notes[3]).toBe("Left out: 1 row names no customer");
});

test("Parquet gives the same", async () => {
  fs.writeFileSync(inFolder("p.csv"), csv);
  const engine = await duckdb();
  await engine.run(`COPY (SELECT * FROM '${inFolder("p.csv")}') TO '${inFolder("p.parquet")}' (FORMAT parquet, COMPRESSION zstd)`); // prettier-ignore
  await engine.close();
  expect(model("histories", inFolder("pq.xlsx"), "--data", inFolder("p.parquet")).status).toBe(0);
  const found = await keyFigures("pq.xlsx");
  found.forEach((figure, i) => expect(figure / figures[i]).toBeCloseTo(1, 9));
});

test.each([
  ["en", ["Counting customers …", "Calculating the sheets …", "Writing the workbook …"]],
  ["zh-TW", ["正在統計客戶……", "正在計算各工作表……", "正在寫入活頁簿……"]],
])(
  "--progress tells each step on stderr, %s",
  (locale, steps) => {
    fs.writeFileSync(inFolder("t.csv.gz"), zlib.gzipSync(csv));
    const words = ["retention", inFolder("t.xlsx"), "--data", inFolder("t.csv.gz"), "--locale", locale, "--progress"]; // prettier-ignore
    const { status, stdout, stderr } = model(...words);
    expect([status, stderr.trim().split("\n")]).toEqual([0, steps]);
    expect(stdout).toContain("t.xlsx");
  },
  120_000,
);

test("RFM of a file is the living page, of the same customers and money as in cells", async () => {
  fs.writeFileSync(inFolder("r.csv.gz"), zlib.gzipSync(csv));
  expect(model("rfm", inFolder("rfm.xlsx"), "--data", inFolder("r.csv.gz")).status).toBe(0);
  const cells = ledgerOf(rows.map(({ customer, date, amount }) => [customer!, date, amount!]));
  const summary = rfmSummary(rfm(cells));
  const sum = (of: (each: (typeof summary)[number]) => number) => summary.reduce((all, each) => all + of(each), 0); // prettier-ignore
  const loyal = summary.filter(({ loyalty }) => loyalty === "Loyal");
  const revenue = sum((each) => each.revenue);
  const found = await keyFigures("rfm.xlsx");
  const wanted = [
    ...[sum((each) => each.customers), sum((each) => each.orders), revenue],
    loyal.reduce((all, each) => all + each.revenue, 0) / revenue,
  ];
  found.forEach((figure, i) => expect(figure / wanted[i]).toBeCloseTo(1, 12));
});

test("retention of a file is the living page, equal to that of the purchases in cells", async () => {
  fs.writeFileSync(inFolder("c.csv"), csv);
  fs.writeFileSync(inFolder("c.csv.gz"), zlib.gzipSync(csv));
  for (const name of ["c.csv", "c.csv.gz"])
    expect(model("retention", inFolder(`${name}.xlsx`), "--data", inFolder(name)).status).toBe(0);
  // these simulated buyers tell no curve, so that all rests on the survivors and the one rate
  const cells = await readXlsx(fs.readFileSync(inFolder("c.csv.xlsx")));
  const file = await readXlsx(fs.readFileSync(inFolder("c.csv.gz.xlsx")));
  const survivors = Array.from({ length: 12 }, (_, i) => ["Retention data", `B${i + 5}`] as const);
  for (const [sheet, cell] of [["Retention", "A7"], ["Retention", "A9"], ...survivors]) {
    const [found, wanted] = [file, cells].map((each) => each.sheet(sheet).cell(cell).value);
    expect([cell, (found as number) / (wanted as number)]).toEqual([cell, expect.closeTo(1, 12)]);
  }
  expect(file.sheets).toEqual(["Retention", "Retention data", "Cohorts of the file"]);
  const counted = file.sheet("Cohorts of the file");
  expect(counted.cell("G2").value).toContain("File c.csv.gz");
  expect(counted.cell("B2").value).toBe(expected.summary.customers.length);
});

test.each([
  ["cut.csv.gz", () => zlib.gzipSync(csv).subarray(0, 9000), "it cannot be unpacked beyond row"],
  ["cut.parquet", () => Buffer.from("PAR1 nothing more"), "it seems to be cut off"],
  ["pic.parquet", () => Buffer.from("\x89PNG\r\n and more"), "it is no Parquet file"],
  ["book.csv.gz", () => zlib.gzipSync("PK\x03\x04 [Content_Types].xml"), "it is a workbook"],
  [
    "rows.csv.gz",
    () => zlib.gzipSync(`${csv}\nK'00001,2024-05-05`),
    "it ends in the middle of row",
  ],
  [
    "gbk.csv.gz",
    () => {
      // 客户,日期,金额 in GBK, and a byte in row 8 that is none of it
      const row = (i: number) => Buffer.from([...Buffer.from(`C${i},2024-01-${10 + i},${i}.5,`), 0xbf, 0xcd, 0xbb, 0xa7, 10]); // prettier-ignore
      const rows = Array.from({ length: 12 }, (_, i) => row(i + 1));
      rows.splice(6, 0, Buffer.from([67, 0xff, 44, 10]));
      const headings = Buffer.from([0xbf, 0xcd, 0xbb, 0xa7, 44, 0xc8, 0xd5, 0xc6, 0xda, 44, 0xbd, 0xf0, 0xb6, 0xee, 44, 0xb1, 0xb8, 10]); // prettier-ignore
      return zlib.gzipSync(Buffer.concat([headings, ...rows]));
    },
    "in row 8 or soon after it are bytes that are no text",
  ],
  ["asks.csv.gz", () => zlib.gzipSync("customer,date,amount\nA,1/2/2024,5\nB,3/4/2024,6\nA,5/6/2024,5\n"), "--cure \"day-month"], // prettier-ignore
])("%s is refused in a sentence, and nothing is written", (name, bytes, words) => {
  fs.writeFileSync(inFolder(name), bytes());
  const { status, stderr } = model("forecast", inFolder("none.xlsx"), "--data", inFolder(name));
  expect(status).toBe(name.startsWith("asks") ? 2 : 1);
  expect(stderr).toContain(words);
  expect(fs.existsSync(inFolder("none.xlsx"))).toBe(false);
});

test("a check reads the file as a stream, too, and writes nothing", () => {
  fs.writeFileSync(inFolder("checked.csv.gz"), zlib.gzipSync(`${csv}\nNA,2024-01-05,7`));
  // packed, whatever its name says
  fs.copyFileSync(inFolder("checked.csv.gz"), inFolder("packed.csv"));
  for (const name of ["checked.csv.gz", "packed.csv"]) {
    const { status, stdout, stderr } = model("--data", inFolder(name), "--check");
    expect([status, stderr]).toEqual([0, ""]);
    const count = (figure: number) => figure.toLocaleString("en");
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining([
        name,
        expect.stringContaining(`${count(rows.length)} rows of purchases by `),
        `  Rows read: ${count(rows.length + 1)}; purchases kept: ${count(rows.length)}.`,
        "  Left out: 1 row names no customer",
      ]),
    );
    const { rows: read, account } = JSON.parse(model("--data", inFolder(name), "--check", "--json").stdout) as { rows: number; account: { kept: number } }; // prettier-ignore
    expect([read, account.kept]).toEqual([rows.length + 1, rows.length]);
  }
});

test("a broken file is refused however small it is, and where a column is asked for all are told", () => {
  const mixed = csv.split("\n").map((row, i) => (i < 400 ? row : row.replaceAll(",", ";")));
  fs.writeFileSync(inFolder("mixed.csv"), mixed.join("\n"));
  const said = model("forecast", inFolder("none.xlsx"), "--data", inFolder("mixed.csv"));
  expect(said).toEqual({
    ...{ status: 1, stdout: "" },
    stderr: "'mixed.csv': row 401 has another number of columns than the headings (1 ≠ 3).\n",
  });
  fs.writeFileSync(inFolder("unknown.csv"), csv.replace("date,", "x,"));
  const asked = model("forecast", inFolder("none.xlsx"), "--data", inFolder("unknown.csv"), "--column", "date=amount"); // prettier-ignore
  expect(asked.stderr).toContain("The file has customer, x, amount.");
  expect(fs.existsSync(inFolder("none.xlsx"))).toBe(false);
});

test("other models are not made from such a file", () => {
  fs.writeFileSync(inFolder("p.csv.gz"), zlib.gzipSync(csv));
  const words = ["satisfaction", inFolder("no.xlsx"), "--data", inFolder("p.csv.gz")];
  const { status, stderr } = model(...words);
  expect([status, stderr]).toEqual([1, expect.stringContaining("the models forecast, customer-base, histories, portfolio, rfm, rfm-list, retention only")]); // prettier-ignore
});
