/**
 * The lifetime models: fits to CDNOW, fits to simulated customers from 10,000 to 1,000,000, and CV.FORECAST of 1,000,000
 * purchases. An evaluation is one pass over all distinct customers for the likelihood and both its derivatives.
 */
const domain = require("./forecast-domain.cjs");

const TRUTH = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };

module.exports = ({ functions, median, medians, report }) => {
  const fits = {
    "BG/NBD": domain.fitBgnbd,
    "Pareto/NBD": domain.fitPnbd,
    "Gamma-Gamma": domain.fitGammaGamma,
  };
  const goals = { "BG/NBD": 15, "Pareto/NBD": 60, "Gamma-Gamma": 10 };
  const cdnow = domain.cdnowHistories();
  for (const [name, fit] of Object.entries(fits)) {
    for (let i = 0; i < 30; i++) fit(cdnow); // warm
    reportFit(
      `${name}, CDNOW (2,357 customers)`,
      median(21, () => fit(cdnow)),
      fit(cdnow),
      goals[name],
    );
  }

  for (const customers of [10_000, 100_000, 1_000_000]) {
    const histories = simulate(customers);
    const ms = median(customers < 1e6 ? 9 : 5, () => domain.fitBgnbd(histories));
    const name = `BG/NBD, ${customers.toLocaleString("en")} simulated customers`;
    reportFit(name, ms, domain.fitBgnbd(histories), customers === 1_000_000 ? 1000 : undefined);
  }

  const ledger = simulateLedger(1_000_000);
  const fresh = () => ledger.map((cells) => cells.slice());
  const { floor, forecast } = medians(
    5,
    {
      floor: ([...customers]) => new Set(customers.map(([id]) => id)).size,
      forecast: (...cells) => functions.FORECAST(...cells, 52, null, null, null, null, null, null),
    },
    fresh,
  );
  const customers = functions.FORECAST(...fresh(), 52, null, null, null, null, null, false).length;
  report(
    `CV.FORECAST, 1,000,000 purchases of ${customers.toLocaleString("en")} customers`,
    `${forecast.toFixed(0)} ms (goal 3000), ${(forecast / floor).toFixed(1)} × a Set of the ids`,
  );

  function reportFit(what, ms, { evaluations, sampleEvaluations }, goal) {
    const sample = sampleEvaluations ? ` + ${sampleEvaluations} of a sample` : "";
    const aim = goal ? ` (goal ${goal})` : "";
    report(
      what,
      `${ms.toFixed(1)} ms${aim}, ${evaluations} evaluations${sample}, ${(ms / evaluations).toFixed(2)} ms each`,
    );
  }
};

function simulate(customers) {
  const random = domain.seededRandom(1);
  const times = (until) => domain.bgnbdTimes(random, TRUTH, until);
  return domain.histories(domain.customers(random, customers, [27, 39], times));
}

/** Cells of a ledger in order of date: customers who join within a year, seen for two. */
function simulateLedger(rows) {
  const random = domain.seededRandom(2);
  const buying = { r: 0.8, alpha: 40, a: 0.8, b: 2.5 };
  const purchases = [];
  for (let customer = 0; purchases.length < rows; customer++) {
    const joined = 45_000 + Math.floor(365 * random());
    const rate = domain.gamma(random, 4, 15);
    for (const time of [0, ...domain.bgnbdTimes(random, buying, 45_730 - joined)])
      purchases.push([
        `C${String(customer).padStart(7, "0")}`,
        joined + Math.ceil(time),
        Math.ceil(100 * domain.gamma(random, 6, rate)) / 100,
      ]);
  }
  const sorted = purchases.slice(0, rows).sort((one, other) => one[1] - other[1]);
  return [0, 1, 2].map((c) => sorted.map((purchase) => [purchase[c]]));
}
