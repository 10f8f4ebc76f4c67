/** Files too large for a sheet, read as a stream: CSV (also .gz) and Parquet, to the model of histories. */
const fs = require("fs");
const path = require("path");
const crypto = require("crypto");
const { TextDecoder } = require("util");
const zlib = require("zlib");
require("../typescript-require.cjs");
const { LargeCsv, LargeFileError, OpenQuestions } = require("../../src/data/large/csv.ts");
const { LargeRecords } = require("../../src/data/large/records.ts");
const { Undecided, checkText, indices, known } = require("./data.cjs");
const { encodingOf } = require("../../src/data/open/text.ts");
const { formatDate } = require("../../src/domain/support/dates.ts");
const { forecastKinds, kindsOf } = require("../../src/domain/forecast/kinds.ts");
const { summarisePurchases } = require("../../src/domain/forecast/summary.ts");
const { fateText } = require("../../src/data/words.ts");
const { texts } = require("../../src/locales/index.ts");
const { kindsSample } = require("../../src/models/histories/sample.ts");
const { inBands } = require("../../src/warehouse/spending-nodes.ts");

/** Larger files are read as a stream, for the models that take histories. */
const LARGE_BYTES = 64_000_000;
/** Histories that a workbook made here may hold; days count together until there are no more. */
const MOST_HISTORIES = 60_000;
const STEPS = [1, 2, 3, 7, 14, 30];

const isLarge = (file) =>
  /\.(gz|parquet)$/i.test(file) || (fs.existsSync(file) && fs.statSync(file).size > LARGE_BYTES);

/** Reads a file to a ledger. Gives what was found, and how the file was read. */
async function readLarge(
  file,
  { choices = () => ({}), locale = "en", progress = () => undefined } = {},
) {
  const name = path.basename(file);
  const say = texts(locale).data.large;
  const started = performance.now();
  let size;
  try {
    size = fs.statSync(file).size;
  } catch (error) {
    throw new Error(`'${file}' cannot be read: ${error.code ?? error.message}.`);
  }
  const hash = crypto.createHash("sha256");
  const report = (bytes, rows) => progress({ bytes, size, rows, seconds: (performance.now() - started) / 1000 }); // prettier-ignore
  try {
    const read = /\.parquet$/i.test(file)
      ? await readParquet(file, hash, choices, report)
      : await readText(file, hash, choices, report);
    const modified = fs.statSync(file).mtime.toISOString().slice(0, 10);
    return { ...read, name, size, modified, checksum: hash.digest("hex") };
  } catch (error) {
    if (error instanceof LargeFileError)
      throw new Error(`'${name}': ${say.refusals[error.refusal](error.row.toLocaleString(locale), error.detail)}`); // prettier-ignore
    throw error;
  }
}

async function readText(file, hash, choices, report) {
  const csv = new LargeCsv(choices);
  let bytes = 0;
  const raw = fs.createReadStream(file, { highWaterMark: 1 << 20 });
  raw.on("data", (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  const isGzip = /\.gz$/i.test(file);
  const stream = isGzip ? raw.pipe(zlib.createGunzip({ chunkSize: 1 << 20 })) : raw;
  if (isGzip) raw.on("error", (error) => stream.destroy(error));
  let decoder;
  let isFirst = true;
  try {
    for await (const chunk of stream) {
      if (isFirst) {
        isFirst = false;
        const encoding = encodingOf(chunk.subarray(0, 200_000));
        if (encoding !== "utf-8") decoder = new TextDecoder(encoding, { fatal: true });
      }
      csv.push(decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk);
      report(bytes, csv.account.rows);
    }
    if (decoder) csv.push(Buffer.from(decoder.decode()));
  } catch (error) {
    if (error.code === "Z_BUF_ERROR" || error.code === "Z_DATA_ERROR")
      throw new LargeFileError("cut-off", csv.account.rows + 1);
    if (error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new LargeFileError("encoding", csv.account.rows + 1);
    throw error;
  }
  const ledger = csv.end();
  return { ledger: ledger.ledger(), account: csv.account, check: csv.check };
}

async function readParquet(file, hash, choices, report) {
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 22 }))
    hash.update(chunk);
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetRead, parquetSchema } = await import("hyparquet"); // prettier-ignore
  const { compressors } = await import("hyparquet-compressors");
  const buffer = await asyncBufferFromFile(file);
  let metadata;
  try {
    metadata = await parquetMetadataAsync(buffer);
  } catch {
    throw new LargeFileError("cut-off", 1);
  }
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const records = new LargeRecords(names, choices);
  const total = Number(metadata.num_rows);
  const first = await parquetReadObjects({ file: buffer, metadata, compressors, rowStart: 0, rowEnd: Math.min(total, 20_000) }); // prettier-ignore
  const wanted = records.begin(first.map((row) => names.map((name) => row[name])));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const columns = new Map(wanted.map((name) => [name, []]));
    await parquetRead({
      ...{ file: buffer, metadata, compressors, columns: wanted, rowStart, rowEnd },
      onChunk: ({ columnName, columnData, rowStart: from }) => columns.get(columnName).push({ from, data: columnData }), // prettier-ignore
    });
    const whole = (name) => columns.get(name).sort((a, b) => a.from - b.from).flatMap(({ data }) => Array.from(data)); // prettier-ignore
    records.push(new Map(wanted.map((name) => [name, whole(name)])));
    rowStart = rowEnd;
    report((rowEnd / total) * buffer.byteLength, records.account.rows);
  }
  return { ledger: records.end().ledger(), account: records.account, check: records.check };
}

/** What was read, as sample data for the model of histories, with the audit of the file beside it. */
async function largeSample(file, { columns = {}, cures = {} }, locale, progress) {
  const choices = (headings) => ({ columns: indices(columns, headings), cures: known(cures) });
  const read = await readLarge(file, { choices, locale, progress }).catch((error) => {
    if (!(error instanceof OpenQuestions)) throw error;
    const source = { name: path.basename(file), encoding: "utf-8", delimiter: "," };
    throw new Undecided(checkText({ check: error.check, file: source }, locale));
  });
  const { ledger } = read;
  const summary = summarisePurchases(ledger, { unit: "day" });
  const exact = kindsOf(summary);
  let kinds = exact;
  let step = 1;
  for (const next of STEPS) {
    step = next;
    kinds = next === 1 ? exact : kindsOf(summary, undefined, 0, next);
    if (kinds.frequency.length <= MOST_HISTORIES) break;
  }
  const banded = { ...kinds, spending: inBands(exact.spending) };
  const notes = auditOf(read, { summary, step, histories: exact.frequency.length }, locale);
  return { sample: kindsSample(banded, locale, notes), read, summary, exact };
}

function auditOf(
  { name, size, modified, checksum, account },
  { summary, step, histories },
  locale,
) {
  const words = texts(locale).data;
  const say = words.large;
  const count = (figure) => figure.toLocaleString(locale);
  const left = [...account.leftOut].map(
    ([fate, rows]) => `${words.sheet.leftOut}: ${fateText(fate, rows, words)}`,
  );
  return [
    say.file(name, count(size), modified),
    say.checksum(checksum),
    say.rows(count(account.rows), count(account.kept)),
    ...left,
    say.summary(count(summary.customers.length), formatDate(summary.asOf)),
    ...(step > 1 ? [say.step(count(histories), step)] : []),
  ];
}

module.exports = { OpenQuestions, forecastKinds, isLarge, largeSample, readLarge };
