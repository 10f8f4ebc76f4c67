/**
 * CV.RFM of 1,000,000 purchases of 100,000 customers beside DuckDB giving the same table, and beside a bare pass over the rows.
 * All begin from the same cells, made anew for each run, and take turns. What DuckDB does is timed with the loading of the
 * cells into its table, which the goal is about, and the query alone.
 */
const ROWS = 1_000_000;
const CUSTOMERS = 100_000;
const RUNS = 7;
const GOALS = { duckdb: 0.6, pass: 2.5 };

/** Rows of DuckDB's own chunks. */
const CHUNK = 2048;

/** The table of CV.RFM; a customer's rows of one day are one purchase. No amount is negative here, so nothing is a return. */
const QUERY = `
  WITH customers AS (
    SELECT customer, max(day) AS last, count(DISTINCT day) AS purchases, 
      round(sum(amount) / count(DISTINCT day), 9) AS money -- else equal averages differ by rounding
    FROM ledger GROUP BY customer
  ), ranks AS (
    SELECT *, count(*) OVER () AS n,
      rank() OVER (ORDER BY last) - 1 AS r_worse, count(*) OVER (PARTITION BY last) AS r_equal,
      rank() OVER (ORDER BY purchases) - 1 AS f_worse, count(*) OVER (PARTITION BY purchases) AS f_equal,
      rank() OVER (ORDER BY money) - 1 AS m_worse, count(*) OVER (PARTITION BY money) AS m_equal
    FROM customers
  ), scored AS (
    SELECT customer, last, (SELECT max(day) FROM ledger) - last AS recency, purchases, money,
      least(5, 5 * (2 * r_worse + r_equal) // (2 * n) + 1) AS r,
      least(5, 5 * (2 * f_worse + f_equal) // (2 * n) + 1) AS f,
      least(5, 5 * (2 * m_worse + m_equal) // (2 * n) + 1) AS m
    FROM ranks
  )
  SELECT *, concat(r, f, m) AS score FROM scored ORDER BY r + f + m DESC, money DESC, customer`;

module.exports = async ({ functions, report, random }) => {
  const duckdb = installed();
  if (!duckdb) {
    report("CV.RFM beside DuckDB", "skipped: @duckdb/node-api is not installed");
    return;
  }
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const ledger = simulate(random(1));
  const rfm = (cells) => functions.RFM(...cells, null, null, null, null);
  const times = { pass: [], rfm: [], loaded: [], query: [] };
  let differing = 0;
  for (let run = 0; run <= RUNS; run++) {
    const cells = ledger.map((column) => column.map((cell) => [cell]));
    const pass = await timed(() => barePass(cells));
    const ours = await timed(() => rfm(cells));
    const load = await timed(() => loadInto(duckdb, connection, cells));
    const query = await timed(async () => (await connection.runAndReadAll(QUERY)).getColumnsJS());
    if (run === 0) {
      differing = differences(ours.result, query.result); // the first run warms up
      continue;
    }
    times.pass.push(pass.ms);
    times.rfm.push(ours.ms);
    times.query.push(query.ms);
    times.loaded.push(load.ms + query.ms);
  }
  connection.closeSync();
  instance.closeSync();

  const [pass, ours, query, loaded] = ["pass", "rfm", "query", "loaded"].map((name) => middle(times[name])); // prettier-ignore
  const beside = (other, goal) => `${(ours / other).toFixed(2)} ×${goal ? ` (goal ${goal})` : ""}`;
  const slowest = Math.max(...times.rfm);
  report("bare pass: last day, rows and money by id in a Map", `${pass.toFixed(0)} ms`);
  report("CV.RFM, 1,000,000 purchases, fresh cells", `${ours.toFixed(0)} ms, slowest of ${RUNS} ${slowest.toFixed(0)} ms`); // prettier-ignore
  report("  beside the bare pass", beside(pass, GOALS.pass));
  report(`  beside DuckDB from the cells (${loaded.toFixed(0)} ms)`, beside(loaded, GOALS.duckdb));
  report(`  beside DuckDB's query alone (${query.toFixed(0)} ms)`, beside(query));
  report("  customers whose row differs between the two", String(differing));
};

/** The package, if it is there: it has no build for some machines, and nothing else needs it. */
function installed() {
  try {
    return require("@duckdb/node-api");
  } catch {
    return undefined;
  }
}

function simulate(next) {
  const column = (make) => Array.from({ length: ROWS }, make);
  const ids = Array.from({ length: CUSTOMERS }, (_, i) => `C${String(i).padStart(6, "0")}`);
  return [
    column(() => ids[Math.floor(next() * CUSTOMERS)]),
    column(() => 45000 + Math.floor(next() * 730)),
    column(() => Math.round(next() * 20000) / 100),
  ];
}

/** Each begins with the garbage collected, so that it pays for its own only. */
async function timed(run) {
  globalThis.gc?.();
  const start = performance.now();
  const result = await run();
  return { result, ms: performance.now() - start };
}

const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

function barePass([customers, dates, amounts]) {
  const byId = new Map();
  for (let i = 0; i < customers.length; i++) {
    const [id] = customers[i];
    const [date] = dates[i];
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { last: date, rows: 1, money: amounts[i][0] });
    else {
      if (date > known.last) known.last = date;
      known.rows++;
      known.money += amounts[i][0];
    }
  }
  return byId;
}

async function loadInto(duckdb, connection, [customers, dates, amounts]) {
  const { VARCHAR, INTEGER, DOUBLE, DuckDBDataChunk } = duckdb;
  await connection.run("CREATE OR REPLACE TABLE ledger (customer VARCHAR, day INTEGER, amount DOUBLE)"); // prettier-ignore
  const appender = await connection.createAppender("ledger");
  for (let from = 0; from < customers.length; from += CHUNK) {
    const part = (cells) => cells.slice(from, from + CHUNK).map(([cell]) => cell);
    const chunk = DuckDBDataChunk.create([VARCHAR, INTEGER, DOUBLE]);
    chunk.setColumns([part(customers), part(dates), part(amounts)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** How many customers have another day, number of purchases, score or (beyond rounding) money in the one table than in the other. */
function differences([, ...rows], [customers, last, recency, purchases, money, , , , scores]) {
  const ours = new Map(rows.map((row) => [row[0], row]));
  if (ours.size !== customers.length) return Math.abs(ours.size - customers.length);
  return customers.filter((customer, i) => {
    const row = ours.get(customer);
    if (!row) return true;
    const whole = [last[i], recency[i], purchases[i]].some(
      (value, j) => Number(value) !== row[j + 1],
    );
    return whole || Math.abs(money[i] - row[4]) > 1e-9 * row[4] || scores[i] !== row[8];
  }).length;
}
