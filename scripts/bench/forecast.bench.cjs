/**
 * The lifetime models: fits to CDNOW, fits to simulated customers from 10,000 to 1,000,000, as the domain does them and
 * from cells, and CV.FORECAST of 1,000,000 purchases with the memory it takes. An evaluation is one pass over all distinct
 * customers for the likelihood and both its derivatives.
 */
const path = require("path");
const domain = require("./forecast-domain.cjs");
const { simulateLedger } = require("./forecast-ledger.cjs");
const { memoryOf } = require("./forecast-memory.cjs");

const TRUTH = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };

module.exports = ({ functions, script, median, medians, report }) => {
  fitsToCdnow();
  fitsOfGrowingSize();
  forecastOfAMillion();

  function fitsToCdnow() {
    const fits = {
      "BG/NBD": domain.fitBgnbd,
      "Pareto/NBD": domain.fitPnbd,
      "Gamma-Gamma": domain.fitGammaGamma,
    };
    const goals = { "BG/NBD": 15, "Pareto/NBD": 60, "Gamma-Gamma": 10 };
    const cdnow = domain.cdnowHistories();
    for (const [name, fit] of Object.entries(fits)) {
      for (let i = 0; i < 30; i++) fit(cdnow); // warm
      const ms = median(21, () => fit(cdnow));
      reportFit(`${name}, CDNOW (2,357 customers)`, ms, fit(cdnow), goals[name]);
    }
  }

  function fitsOfGrowingSize() {
    for (const customers of [10_000, 100_000, 1_000_000]) {
      const histories = simulate(customers);
      const ms = median(customers < 1e6 ? 9 : 5, () => domain.fitBgnbd(histories));
      const name = `BG/NBD, ${customers.toLocaleString("en")} simulated customers`;
      const goal = customers === 1_000_000 ? 1000 : undefined;
      reportFit(name, ms, domain.fitBgnbd(histories), goal);
      if (!goal) continue;
      const cells = ["frequency", "recency", "age"].map((name) =>
        Array.from(histories[name], (value) => [value]),
      );
      const fromCells = median(
        5,
        (...columns) => functions["BGNBD.FIT"](...columns, null),
        () => cells.map((column) => column.slice()),
      );
      report("CV.BGNBD.FIT, the same from cells", `${fromCells.toFixed(0)} ms (goal ${goal})`);
    }
  }

  function forecastOfAMillion() {
    const { cells, customers } = simulateLedger(1_000_000);
    const fresh = () => cells.map((column) => column.slice());
    const forecast =
      (horizon, discount, model) =>
      (...ledger) =>
        functions.FORECAST(...ledger, horizon, null, null, discount, null, model, null);
    const runs = {
      floor: (column) => new Set(column.map(([id]) => id)).size,
      plain: forecast(52, null, null),
      discounted: forecast(52, 0.002, null),
      far: forecast(520, 0.002, null),
      pnbd: forecast(52, null, "pnbd"),
    };
    const ms = medians(5, runs, fresh);
    const shown = (name) =>
      `${ms[name].toFixed(0)} ms (goal 3000), ${(ms[name] / ms.floor).toFixed(1)} × a Set of the ids`;
    const ledger = `1,000,000 purchases of ${customers.toLocaleString("en")} customers`;
    report(`CV.FORECAST, ${ledger}`, shown("plain"));
    report("CV.FORECAST, the same, discounted", shown("discounted"));
    report("CV.FORECAST, the same, discounted over 520 weeks", shown("far"));
    report("CV.FORECAST, the same, by the Pareto/NBD", shown("pnbd"));

    if (process.platform !== "linux") return;
    const worker = path.join(path.dirname(script), "functions-worker.js");
    const codes = Int32Array.from(cells[0], ([id]) => Number(id.slice(1)));
    const columns = [codes, ...cells.slice(1).map((column) => Float64Array.from(column.flat()))];
    const options = { horizon: 52, unit: "week", discount: 0.002, margin: 1, model: "bgnbd" };
    const { given, most } = memoryOf(worker, "forecast", options, columns, customers);
    report(
      "CV.FORECAST, memory beside its columns",
      `${megabytes(most)} MB at most, ${(most / given).toFixed(1)} × the ${megabytes(given)} MB of them (goal below 3)`,
    );
  }

  function reportFit(what, ms, { evaluations, sampleEvaluations }, goal) {
    const sample = sampleEvaluations ? ` + ${sampleEvaluations} of a sample` : "";
    const aim = goal ? ` (goal ${goal})` : "";
    report(
      what,
      `${ms.toFixed(1)} ms${aim}, ${evaluations} evaluations${sample}, ${(ms / evaluations).toFixed(2)} ms each`,
    );
  }
};

const megabytes = (bytes) => (bytes / 1e6).toFixed(0);

function simulate(customers) {
  const random = domain.seededRandom(1);
  const times = (until) => domain.bgnbdTimes(random, TRUTH, until);
  return domain.histories(domain.customers(random, customers, [27, 39], times));
}
