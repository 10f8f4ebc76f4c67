/**
 * Purchases too many for a sheet, as CSV and as Parquet: read, checked, summarised and forecast here, beside DuckDB doing the
 * summary alone; then DuckDB scoring every customer by the query we write. `CV_ROWS=10000000 npm run bench -- large-file`;
 * by default 100,000. Each part runs in a process of its own, so that memory is its own too.
 */
const fs = require("fs");
const os = require("os");
const path = require("path");
const { fork } = require("child_process");
require("../typescript-require.cjs");
const { texts } = require("../../src/locales/index.ts");

const ROWS = Number(process.env.CV_ROWS ?? 100_000);
const DAYS = 730;

module.exports = async ({ report, random }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "large-file-"));
  try {
    const csv = path.join(folder, "purchases.csv");
    const customers = simulate(csv, random(1));
    report("purchases, customers, bytes", [ROWS, customers, fs.statSync(csv).size].map((n) => n.toLocaleString("en")).join(", ")); // prettier-ignore
    await part("parquet", csv, folder);
    for (const file of [csv, `${csv}.parquet`]) {
      const kind = path.extname(file).slice(1);
      const other = await part("duckdb", file, folder);
      const ours = await part("ours", file, folder);
      report(`${kind}: DuckDB's summary`, `${seconds(other.summary)}, ${other.rows.toLocaleString("en")} rows; by weeks ${seconds(other.weeks)}, ${other.weekRows.toLocaleString("en")} rows`); // prettier-ignore
      report(`${kind}: read, checked, summarised here`, `${seconds(ours.read + ours.summary)}, ${ratio(ours.read + ours.summary, other.summary)}`); // prettier-ignore
      report(`${kind}: and forecast`, `${seconds(ours.all)}, ${ratio(ours.all, other.summary)}, ${ours.memory} MB at most`); // prettier-ignore
      if (kind === "csv") {
        fs.writeFileSync(path.join(folder, "scores.sql"), ours.scores);
        const scored = await part("score", file, folder);
        report(`scores of every customer in DuckDB`, `${seconds(scored.score)} for ${scored.rows.toLocaleString("en")}, query of ${Math.round(ours.scores.length / 1000)} kB`); // prettier-ignore
        const off = Math.abs(scored.purchases / ours.purchases - 1);
        report("  expected purchases, both ways: off by", off.toExponential(1));
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const ratio = (one, other) => `${(one / other).toFixed(2)} × DuckDB`;

/** Purchases day by day: rates Gamma(1, 100 days), leaving Beta(1, 4), amounts Gamma-Gamma; customers come in the first half. */
function simulate(file, next) {
  const byDay = Array.from({ length: DAYS }, () => []);
  const exponential = () => -Math.log(1 - next());
  let made = 0;
  let customers = 0;
  for (; made < ROWS; customers++) {
    let day = Math.floor((next() * DAYS) / 2);
    const rate = exponential() / 60;
    const leaving = 1 - next() ** (1 / 4);
    const nu = (exponential() + exponential() + exponential()) / 40;
    while (day < DAYS && made < ROWS) {
      byDay[day].push(
        customers,
        Math.max(1, Math.round((100 * (exponential() + exponential())) / nu)),
      );
      made++;
      if (next() < leaving) break;
      day += Math.max(1, Math.round(exponential() / rate));
    }
  }
  const out = fs.openSync(file, "w");
  fs.writeSync(out, "customer_id,order_date,amount\n");
  byDay.forEach((list, day) => {
    const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
    for (let from = 0; from < list.length; from += 20_000) {
      let text = "";
      for (let i = from; i < Math.min(list.length, from + 20_000); i += 2)
        text += `C${String(list[i]).padStart(8, "0")},${date},${(list[i + 1] / 100).toFixed(2)}\n`;
      fs.writeSync(out, text);
    }
    byDay[day] = undefined;
  });
  fs.closeSync(out);
  return customers;
}

/** Runs one part of the bench in a process of its own. */
function part(name, file, folder) {
  const child = fork(path.join(__dirname, "large-file.bench.cjs"), [name, file, folder], {
    execArgv: ["--max-old-space-size=6000"],
  });
  return new Promise((resolve, reject) => {
    let answer;
    child.on("message", (message) => (answer = message));
    child.on("exit", (code) =>
      code === 0 ? resolve(answer) : reject(new Error(`${name} failed`)),
    );
  });
}

const PARTS = { duckdb: summaries, parquet: toParquet, ours, score };
const QUESTION = { dialect: "duckdb", table: ["purchases"], customer: "customer_id", date: "order_date", amount: "amount", comments: texts("en").pane.warehouse.comments }; // prettier-ignore
const timed = async (run) => {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
};

async function connected(file) {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE VIEW purchases AS SELECT * FROM '${file}'`);
  return connection;
}

async function toParquet(file) {
  const connection = await connected(file);
  await connection.run(`COPY purchases TO '${file}.parquet' (FORMAT parquet)`);
}

async function summaries(file) {
  require("../typescript-require.cjs");
  const { summaryQuery } = require("../../src/warehouse/summary.ts");
  const connection = await connected(file);
  const rows = async (step) => (await connection.runAndReadAll(summaryQuery({ ...QUESTION, step }))).currentRowCount; // prettier-ignore
  const [summary, count] = await timed(() => rows(1));
  const [weeks, weekRows] = await timed(() => rows(7));
  return { summary, rows: count, weeks, weekRows };
}

async function ours(file) {
  const { readLarge } = require("../model/large.cjs");
  const { kindsOf } = require("../../src/domain/forecast/kinds.ts");
  const { summarisePurchases } = require("../../src/domain/forecast/summary.ts");
  const { inBands } = require("../../src/warehouse/spending-nodes.ts");
  const { scoringFrom, scoringQuery } = require("../../src/warehouse/scoring.ts");
  const { forecastKinds } = require("../../src/domain/forecast/kinds.ts");
  const settings = { horizon: 365, discount: 0.1, margin: 1, model: "mbgnbd" };
  const [read, { ledger }] = await timed(() => readLarge(file));
  const [summary, kinds] = await timed(() => {
    const whole = kindsOf(summarisePurchases(ledger, { unit: "day" }));
    return { ...whole, spending: inBands(whole.spending) };
  });
  const perDay = { ...settings, unit: "day", discount: 1.1 ** (1 / 365.25) - 1 };
  const [fit, forecast] = await timed(() => forecastKinds(kinds, perDay));
  const purchases = forecast.purchases.reduce((all, each, i) => all + each * kinds.customers[i], 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const scores = scoringQuery(QUESTION, scoringFrom(kinds, settings));
  return { read, summary, all: read + summary + fit, purchases, memory, scores };
}

async function score(file, folder) {
  const connection = await connected(file);
  const query = fs.readFileSync(path.join(folder, "scores.sql"), "utf8");
  const [ms] = await timed(() => connection.run(`CREATE TABLE scores AS ${query}`));
  const reader = await connection.runAndReadAll(
    "SELECT COUNT(*), SUM(expected_purchases) FROM scores",
  );
  const [[rows, purchases]] = reader.getRows();
  return { score: ms, rows: Number(rows), purchases: Number(purchases) };
}

if (require.main === module && process.send) {
  const [name, file, folder] = process.argv.slice(2);
  PARTS[name](file, folder).then((answer) => {
    process.send(answer ?? {}, () => process.exit(0));
  });
}
