/** A simulated ledger, as Excel hands it over. */
const domain = require("./forecast-domain.cjs");

/** Cells of a ledger in order of date, and how many customers it has: they who join within a year, seen for two. */
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
  const cells = [0, 1, 2].map((c) => sorted.map((purchase) => [purchase[c]]));
  return { cells, customers: new Set(sorted.map(([id]) => id)).size };
}

module.exports = { simulateLedger };
