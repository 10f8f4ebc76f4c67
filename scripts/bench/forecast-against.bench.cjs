/**
 * `npm run bench -- --against DIR`: CV.FORECAST of 1,000,000 purchases by this build and by the one in DIR (a checkout that was
 * built, or its dist), in turns. Processor time, since other work on the machine would change what a clock shows; the
 * medians' ratios are what issues set goals for.
 */
const { simulateLedger } = require("./forecast-ledger.cjs");

module.exports = ({ functions, against, takeTurns, report }) => {
  if (!against) return;
  const { cells } = simulateLedger(1_000_000);
  const forecast =
    (build, horizon, discount, model) =>
    (...ledger) =>
      build.FORECAST(...ledger, horizon, null, null, discount, null, model, null);
  // the models are named on both sides: the default may have changed in between
  const contestants = {
    "BG/NBD, there": forecast(against, 52, null, "bgnbd"),
    "MBG/NBD": forecast(functions, 52, null, "mbgnbd"),
    "BG/NBD": forecast(functions, 52, null, "bgnbd"),
    "BG/NBD, discounted over 520 weeks, there": forecast(against, 520, 0.002, "bgnbd"),
    "MBG/NBD, discounted over 520 weeks": forecast(functions, 520, 0.002, "mbgnbd"),
    "BG/NBD, discounted over 520 weeks": forecast(functions, 520, 0.002, "bgnbd"),
    "Pareto/NBD, there": forecast(against, 52, null, "pnbd"),
    "Pareto/NBD": forecast(functions, 52, null, "pnbd"),
  };
  const ms = takeTurns(3, contestants, () => cells.map((column) => column.slice()));
  const compare = (name, there) =>
    report(
      `CV.FORECAST, ${name}`,
      `${(ms[name] / ms[there]).toFixed(2)} × ${there} (${ms[name].toFixed(0)} and ${ms[there].toFixed(0)} ms of processor time)`,
    );
  compare("MBG/NBD", "BG/NBD, there");
  compare("BG/NBD", "BG/NBD, there");
  compare("MBG/NBD, discounted over 520 weeks", "BG/NBD, discounted over 520 weeks, there");
  compare("BG/NBD, discounted over 520 weeks", "BG/NBD, discounted over 520 weeks, there");
  compare("MBG/NBD, discounted over 520 weeks", "BG/NBD, there");
  compare("Pareto/NBD", "Pareto/NBD, there");
  compare("Pareto/NBD", "BG/NBD, there");
};
