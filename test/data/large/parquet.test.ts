/** Parquet in all its encodings gives the purchases that were written, whatever the types of its columns. */
import { type ChildProcess, fork } from "child_process";
import fs from "fs";
import os from "os";
import path from "path";
import Papa from "papaparse";
import { parseDate } from "../../../src/domain/support/dates";
import type { Choices } from "../../../src/data/trouble";
import { LATE } from "../../support/late";
import { curedOf, linesOf, purchase } from "../../support/large-csv";
import { duckdb, type Engine } from "../../support/warehouse/engines";

/** The order of a purchase that has none. */
const NONE = -1;

interface Read {
  readonly purchases: readonly (string | number)[][];
  readonly customers: number;
  readonly rows: number;
  readonly leftOut: Record<string, number>;
  readonly refusal?: string;
}

let folder: string;
let engine: Engine;
let reader: ChildProcess;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "parquet-"));
  engine = await duckdb();
  reader = fork(path.resolve("test/support/large-read.cjs"), { execArgv: [] });
  // customers of all kinds, some rows without a value, several groups of rows
  await engine.run(`CREATE TABLE p AS SELECT
    CASE WHEN i % 97 = 0 THEN NULL WHEN i % 89 = 0 THEN 'guest' WHEN i % 83 = 0 THEN ' K7 ' ELSE 'K' || (i * 7919 % 613) END AS customer,
    CASE WHEN i % 71 = 0 THEN NULL ELSE DATE '2023-01-01' + CAST(i % 700 AS INTEGER) END AS date,
    CASE WHEN i % 61 = 0 THEN NULL ELSE CAST(i * 37 % 9973 AS DOUBLE) / 100 END AS amount
    FROM range(7000) t(i)`);
});
afterAll(async () => {
  reader.kill();
  await engine.close();
  fs.rmSync(folder, { recursive: true });
});

/** Reads a file whose first rows are few, so that most are read as a stream. */
const ask = (file: string, choices: Choices = {}) =>
  new Promise<Read>((resolve) => {
    reader.once("message", resolve);
    reader.send({ file, firstRows: 200, choices });
  });

/** Writes a query's rows as Parquet, and reads them. */
async function written(query: string, options: string, choices: Choices = {}): Promise<Read> {
  const file = path.join(folder, "p.parquet");
  await engine.run(`COPY (${query}) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 2048${options})`);
  return ask(file, choices);
}

/** What must come of the table: purchases in their order, and how many rows say too little, as in a table read whole. */
async function expected() {
  const { rows } = await engine.query("SELECT customer, date, amount FROM p");
  const isFilled = rows.filter((row) => row.some((value) => value !== null));
  const isKnown = isFilled.filter(([customer]) => customer !== "guest");
  const purchases = isKnown
    .filter((row) => row.every((value) => value !== null))
    .map(([customer, date, amount]) => [(customer as string).trim(), parseDate(date as string), amount]); // prettier-ignore
  return {
    purchases,
    customers: new Set(purchases.map(([customer]) => customer)).size,
    rows: rows.length,
    leftOut: {
      "blank-rows": rows.length - isFilled.length,
      "unknown-customers": isFilled.length - isKnown.length,
      incomplete: isKnown.length - purchases.length,
    },
  };
}

test.each([
  ["Snappy, dictionaries", ""],
  ["no dictionaries", ", DICTIONARY_SIZE_LIMIT 1"],
  ["version 2, deltas", ", PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1"],
  ["version 2, dictionaries", ", PARQUET_VERSION v2"],
  ["not packed", ", COMPRESSION uncompressed"],
  ["gzip", ", COMPRESSION gzip"],
  ["zstd", ", COMPRESSION zstd"],
  ["LZ4", ", COMPRESSION lz4_raw"],
  ["Brotli", ", COMPRESSION brotli"],
])("%s", async (_name, options) => {
  expect(await written("SELECT * FROM p", options)).toEqual(await expected());
});

test.each([
  ["moments", "customer, CAST(date AS TIMESTAMP) AS date, amount"],
  ["moments in milliseconds", "customer, CAST(date AS TIMESTAMP_MS) AS date, amount"],
  ["moments in nanoseconds", "customer, CAST(date AS TIMESTAMP_NS) AS date, amount"],
  ["days as text", "customer, strftime(date, '%Y-%m-%d') AS date, amount"],
  ["decimals", "customer, date, CAST(amount AS DECIMAL(9, 2)) AS amount"],
  ["large decimals", "customer, date, CAST(amount AS DECIMAL(30, 2)) AS amount"],
  ["amounts as text", "customer, date, CAST(amount AS VARCHAR) AS amount"],
])("%s", async (_name, columns) => {
  const found = await expected();
  for (const options of ["", ", DICTIONARY_SIZE_LIMIT 1"])
    expect(await written(`SELECT ${columns} FROM p`, options)).toEqual(found);
});

test.each(["INTEGER", "BIGINT", "UBIGINT", "DOUBLE", "VARCHAR"])("ids as %s", async (type) => {
  const query = `SELECT CAST(i * 7919 % 613 AS ${type}) AS customer, DATE '2023-01-01' + CAST(i % 700 AS INTEGER) AS date, 1.5 + i % 9 AS amount FROM range(7000) t(i)`;
  for (const options of ["", ", DICTIONARY_SIZE_LIMIT 1"]) {
    const { purchases, customers } = await written(query, options, { columns: { customer: 0 } });
    expect(customers).toBe(613);
    expect(purchases.map(([id]) => String(id).replace(/\.0$/, ""))).toEqual(
      Array.from({ length: 7000 }, (_, i) => String((i * 7919) % 613)),
    );
  }
});

test("rows of one order stay together, and ids of 64 bits are told apart", async () => {
  const id = "9007199254740993 + i // 2 % 5";
  const { purchases, customers } = await written(`SELECT ${id} AS customer_id, 'O' || (i // 2) AS order_id, DATE '2023-01-01' + CAST(i // 2 AS INTEGER) AS order_date, 2.5 AS amount FROM range(900) t(i)`, ""); // prettier-ignore
  expect(customers).toBe(5);
  expect(purchases[0][0]).toBe("9007199254740993");
  expect(purchases.map(([, , , order]) => order)).toEqual(
    Array.from({ length: 900 }, (_, i) => i >> 1),
  );
});

test("columns of lists and records beside the others are not read", async () => {
  const beside =
    "{'id': i, 'of': ['x']} AS more, customer, [1, 2] AS items, date, MAP {'k': 1} AS labels, amount";
  const found = await expected();
  const rows = `SELECT p.*, row_number() OVER () AS i FROM p`;
  for (const options of ["", ", DICTIONARY_SIZE_LIMIT 1"])
    expect(await written(`SELECT ${beside} FROM (${rows}) ORDER BY i`, options)).toEqual(found);
});

test.each([
  [
    "a list",
    "[customer] AS customer, date, amount FROM p",
    "its columns customer hold lists or records, which are not read",
  ],
  [
    "bytes that are no text",
    "CASE WHEN i < 20000 THEN ('K' || i % 99)::BLOB ELSE '\\xFF\\xFE'::BLOB END AS customer, DATE '2023-01-01' + CAST(i % 700 AS INTEGER) AS date, 1.5 AS amount FROM range(21000) t(i)",
    "it cannot be decoded as Parquet (UTF-8)",
  ],
])("%s as a customer is refused", async (_name, query, words) => {
  expect((await written(`SELECT ${query}`, "")).refusal).toContain(words);
});

test.each([
  ["nothing but headings", (file: Buffer) => file, "there are no purchases in it"],
  ["the end is missing", (file: Buffer) => file.subarray(0, -9), "it seems to be cut off"],
  ["a picture", () => Buffer.from("\x89PNG\r\n\x1a\n more"), "it is no Parquet file"],
  ["nothing at all", () => Buffer.alloc(0), "there are no purchases in it"],
])("%s", async (name, change, words) => {
  const file = path.join(folder, "other.parquet");
  await engine.run(`COPY (SELECT * FROM p WHERE ${name.startsWith("nothing but") ? "false" : "true"}) TO '${file}' (FORMAT parquet)`); // prettier-ignore
  fs.writeFileSync(file, change(fs.readFileSync(file)));
  expect((await ask(file)).refusal).toContain(words);
});

describe.each(Object.keys(LATE))("%s, late", (name) => {
  const { headings, first, late, cures = [] } = LATE[name];

  test("counts as in the table read whole", async () => {
    const csv = path.join(folder, "late.csv");
    const text = [headings, ...first, ...late].join("\n");
    fs.writeFileSync(csv, text);
    // every value is a text, as in the file
    const query = `SELECT * REPLACE (${headings.split(",").map((each) => `coalesce("${each}", '') AS "${each}"`).join()}) FROM read_csv('${csv}', all_varchar = true, header = true)`; // prettier-ignore
    const file = path.join(folder, "late.parquet");
    await engine.run(`COPY (${query}) TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
    const { data } = Papa.parse<string[]>(text);
    const rows = data.slice(1).map((row) => headings.split(",").map((_, i) => row[i] ?? ""));
    const table = { headings: headings.split(","), rows, headingRow: 1, firstRow: 2 };
    for (const choices of [{}, ...cures.map((each) => ({ cures: each }))]) {
      const expected = curedOf(table, choices);
      const found = await ask(file, choices);
      const purchases = found.purchases?.map(([id, date, amount]) => purchase(id, +date, +amount)).sort(); // prettier-ignore
      const leftOut = Object.entries(found.leftOut ?? {}).filter(([, rows]) => rows);
      const lines = linesOf(found.purchases?.map(([, , , order = NONE]) => (order === NONE ? "" : order)) ?? []); // prettier-ignore
      expect({ ...found, purchases, lines, leftOut: Object.fromEntries(leftOut) }).toMatchObject(expected); // prettier-ignore
    }
  });
});
