/** Files too large for a sheet, read as a stream: CSV (also .gz) and Parquet. */
const fs = require("fs");
const path = require("path");
const crypto = require("crypto");
const zlib = require("zlib");
require("../typescript-require.cjs");
const { WORDS, unread } = require("./words.cjs");
const { CutOff, readLarge: readSource } = require("../../src/data/large/read.ts");
const { LargeFileError, OpenQuestions } = require("../../src/data/large/refused.ts");
const { samplePlan } = require("../../src/models/sample.ts");
const { madeFrom } = require("../../src/taskpane/large/models.ts");
const { largeSample: sampleOf } = require("../../src/taskpane/large/samples.ts");
const { largeTables } = require("../../src/taskpane/large/tables.ts");
const { Undecided, checkText, chosenBy, indices, largeWords } = require("./data.cjs");
const { formatDate } = require("../../src/domain/support/dates.ts");
const { firstDate, lastDate } = require("../../src/domain/support/purchases.ts");

/** Larger files are read as a stream. */
const LARGE_BYTES = 64_000_000;

const isLarge = (file) =>
  /\.(gz|parquet)$/i.test(file) ||
  (fs.existsSync(file) && (fs.statSync(file).size > LARGE_BYTES || isPacked(file)));

/** What gzip has packed, and Parquet, under any name. */
function isPacked(file) {
  let handle;
  try {
    handle = fs.openSync(file);
    const letters = Buffer.alloc(4);
    fs.readSync(handle, letters, 0, 4, 0);
    return letters.readUInt16BE() === 0x1f8b || letters.toString("latin1") === "PAR1";
  } catch {
    return false; // a folder, or nobody may read it: whoever reads it says so
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/** A path as a source of bytes. */
function sourceOf(file) {
  let stats;
  try {
    stats = fs.statSync(file);
    fs.closeSync(fs.openSync(file));
  } catch (error) {
    throw unread(file, error);
  }
  const slice = async (from, to) => {
    const handle = await fs.promises.open(file);
    try {
      const part = new Uint8Array(to - from);
      const { bytesRead } = await handle.read(part, 0, to - from, from);
      return bytesRead === part.length ? part.buffer : part.buffer.slice(0, bytesRead);
    } finally {
      await handle.close();
    }
  };
  return {
    name: path.basename(file),
    size: stats.size,
    modified: stats.mtime.toISOString().slice(0, 10),
    bytes: () => fs.createReadStream(file, { highWaterMark: 1 << 20 }),
    unzipped,
    slice,
    checksum() {
      const hash = crypto.createHash("sha256");
      return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
    },
    async parquet() {
      const { compressors } = await import("hyparquet-compressors");
      const parts = [
        await import("hyparquet"),
        await import("hyparquet/src/column.js"),
        await import("hyparquet/src/convert.js"),
        await import("hyparquet/src/datapage.js"),
        await import("hyparquet/src/encoding.js"),
        await import("hyparquet/src/plain.js"),
      ];
      return Object.assign({}, ...parts, { compressors });
    },
  };
}

async function* unzipped(bytes) {
  const gunzip = zlib.createGunzip({ chunkSize: 1 << 20 });
  const { Readable } = require("stream");
  const packed = Readable.from(bytes, { objectMode: false });
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    yield* packed.pipe(gunzip);
  } catch (error) {
    throw String(error.code).startsWith("Z_") ? new CutOff(error.message) : error;
  }
}

/** Reads a file to a ledger. Gives what was found, and how the file was read. */
async function readLarge(file, { choices = () => ({}), locale = "en", progress, firstRows } = {}) {
  const started = performance.now();
  const report = (done) => progress?.({ ...done, seconds: (performance.now() - started) / 1000 });
  try {
    return await readSource(sourceOf(file), choices, report, firstRows);
  } catch (error) {
    if (!(error instanceof LargeFileError)) throw error;
    throw new Error(WORDS[locale].refused(path.basename(file), largeWords(error, locale)));
  }
}

/** The user's choices once the headings are known. */
const choicesOf =
  ({ columns = {}, cures = {} }, locale) =>
  (headings) =>
    chosenBy({ columns: indices(columns, headings), cures }, locale);

/** What the check says of a file, read to its end; where a person must decide, as far as that. */
async function checkLarge(file, { locale, ...given }) {
  const name = path.basename(file);
  try {
    const read = await readLarge(file, { choices: choicesOf(given, locale), locale });
    return {
      ...{ check: read.check, file: { name } },
      whole: {
        ...{ account: read.account, customers: read.ledger.customers.values.length },
        period: [firstDate, lastDate].map((of) => formatDate(of(read.ledger))),
      },
    };
  } catch (error) {
    if (!(error instanceof OpenQuestions)) throw error;
    return { check: error.check, file: { name } };
  }
}

/** The plan of a model made from a file; or of finished tables of its figures, where its page would be too large. */
async function largePlan(modelCalled, id, file, { asOf, holdout, ...given }, locale, progress) {
  const choices = choicesOf(given, locale);
  const read = await readLarge(file, { choices, locale, progress }).catch((error) => {
    if (!(error instanceof OpenQuestions)) throw error;
    const source = { name: path.basename(file) };
    throw new Undecided(checkText({ check: error.check, file: source }, locale));
  });
  progress?.({ step: "count" });
  const { models, tables } = madeFrom(read.ledger.customers.values.length);
  const [made] = MADE.get(id).filter((each) => models.includes(each) || tables.includes(each));
  if (tables.includes(made)) return largeTables(made, read, { locale, asOf });
  const sample = sampleOf(made, read, { locale, asOf, holdout });
  return samplePlan({ ...modelCalled(made), sample: () => sample });
}

/** What a large file makes of the models that can be asked for: the first that there is for so many customers. */
const MADE = new Map([
  // the forecast of customers of whom only histories are known
  ...["forecast", "customer-base", "histories"].map((id) => [id, ["histories"]]),
  ["portfolio", ["portfolio"]],
  ...["rfm", "rfm-list"].map((id) => [id, ["rfm-list", "rfm"]]),
  ["retention", ["retention"]],
]);

module.exports = { LARGE_IDS: [...MADE.keys()], checkLarge, isLarge, largePlan, readLarge };
