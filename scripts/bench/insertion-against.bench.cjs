/** `npm run bench -- --against DIR`: inserting models of many customers into the grid, in turns with another checkout's. */
const { execFileSync } = require("child_process");
const path = require("path");

const SIZES = [
  ["portfolio", 20_000],
  ["portfolio", 100_000],
  ["customer-profit", 20_000],
];
const TURNS = 3;
const script = path.join(__dirname, "insertion.cjs");

module.exports = ({ report, againstFolder }) => {
  if (!againstFolder) return;
  const here = path.join(__dirname, "../..");
  for (const [model, customers] of SIZES) {
    const times = { here: [], there: [] };
    const run = (folder) => {
      try {
        const args = ["--max-old-space-size=4000", script, folder, model, String(customers)];
        return Number(
          execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] }),
        );
      } catch {
        return NaN;
      }
    };
    for (let i = 0; i < TURNS; i++) {
      times.here.push(run(here));
      times.there.push(run(path.resolve(againstFolder)));
    }
    const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(TURNS / 2)];
    const [ours, others] = [median(times.here), median(times.there)];
    const ratio = Number.isNaN(others)
      ? "the other fails"
      : `${(ours / others).toFixed(2)} of ${Math.round(others)} ms`;
    report(
      `inserting ${model}, ${customers.toLocaleString("en")} customers`,
      `${Math.round(ours)} ms, ${ratio}`,
    );
  }
};
