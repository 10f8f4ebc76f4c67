/** Every function that takes a row per customer or per purchase, at 100,000 rows, beside one plain pass over its input. */
const ROWS = 100_000;

module.exports = ({ functions, medians, report, random }) => {
  const next = random(2);
  const column = (make) => Array.from({ length: ROWS }, (_, i) => [make(i)]);
  const amounts = column(() => Math.round(next() * 20000) / 100);
  const others = column(() => Math.round(next() * 20000) / 100);
  const openings = column(() => 500);
  const cheapest = column(() => Math.round(next() * 200) / 10);
  const prices = [0, 5, 10, 15].map((more) => cheapest.map(([price]) => [price + more]));
  const answers = column(() => Math.floor(next() * 11));
  const segments = column(() => `Segment ${Math.floor(next() * 40)}`);
  const customers = column((i) => `C${i}`);
  const referrers = column((i) => (i < 10 ? null : `C${Math.floor(next() * i)}`));
  const buyers = column(() => `C${Math.floor(next() * 20_000)}`);
  const dates = column(() => 45000 + Math.floor(next() * 730));
  const years = column(() => 2020 + Math.floor(next() * 5));
  const scores = column(() => 1 + Math.floor(next() * 5));
  const flows = column((i) => (i ? 1 : -ROWS / 2));
  const descriptors = [
    ["Industry", "Seats", "Region"],
    ...segments.map(([segment], i) => [segment, scores[i][0], `Region ${scores[i][0]}`]),
  ];

  const calls = {
    VALUE: [amounts, others],
    "VALUE.RATIO": [amounts, others],
    "VALUE.ADDED": [amounts, others, others, amounts],
    "VALUE.SEGMENTS": [segments, amounts, others],
    "VALUE.DRIVERS": [[["Value"], ...amounts], descriptors],
    "VALUE.MAP": [amounts, others, amounts, others],
    "VALUE.SENSITIVITY": prices,
    PROFIT: [amounts, others, others, others],
    "PROFIT.ALLOCATE": [123_456.78, amounts],
    "RFM.SEGMENT": [scores, scores, scores],
    "RFM.SCORE": [amounts],
    "RFM.AUDIT": [buyers, dates, amounts],
    LIFETIME: [scores, amounts, others],
    "LIFETIME.PAYBACK": [flows],
    "LIFETIME.SCHEDULE": [years, buyers, amounts],
    REFERRAL: [customers, referrers, amounts],
    "RETENTION.COHORT": [buyers, dates],
    "RETENTION.REVENUE": [openings, amounts, amounts, others],
    NPS: [answers],
    "NPS.SEGMENTS": [segments, answers],
    CSAT: [scores],
    PARETO: [amounts],
    TIER: [amounts],
    "TIER.SUMMARY": [amounts],
    "TIER.STRATEGY": [amounts, others, answers],
    "FORECAST.HOLDOUT": [buyers, dates, amounts],
    "FORECAST.BASE": [buyers, dates, amounts, 0.002],
  };
  for (const [id, args] of Object.entries(calls)) {
    const whole = new Array(10).fill(null);
    const { floor, ours } = medians(
      7,
      { floor: pass, ours: (...cells) => functions[id](...Object.assign([...whole], cells)) },
      // new arrays for every run, as Excel hands them over: nothing may be remembered from the run before
      () => args.map((cells) => (Array.isArray(cells) ? cells.slice() : cells)),
    );
    report(
      `CV.${id}, 100,000 rows`,
      `${ours.toFixed(1)} ms, ${(ours / floor).toFixed(1)} × one plain pass (${floor.toFixed(1)} ms)`,
    );
  }
};

/** Touches every cell once. */
function pass(...ranges) {
  let total = 0;
  let texts = 0;
  for (const cells of ranges) {
    if (!Array.isArray(cells)) continue;
    for (const row of cells)
      for (const cell of row) {
        if (typeof cell === "number") total += cell;
        else if (cell !== null) texts++;
      }
  }
  return total + texts;
}
