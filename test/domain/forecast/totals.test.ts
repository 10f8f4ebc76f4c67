import { parseDate } from "../../../src/domain/support/dates";
import type { ForecastOptions } from "../../../src/domain/forecast";
import { forecast } from "../../../src/domain/forecast";
import { compareHoldout, splitLedger } from "../../../src/domain/forecast/holdout";
import { fitBuying, MODEL_NAMES } from "../../../src/domain/forecast/models";
import { summarisePurchases } from "../../../src/domain/forecast/summary";
import { coverageOf, rangesUpTo, totalsOf } from "../../../src/domain/forecast/totals";
import { type Range, totalRange } from "../../../src/domain/numerics/total-range";
import { seededRandom } from "../../../src/domain/support/random";
import { cdnowRows, ledgerOf, type Row } from "../../support/ledger";
import { bgnbdTimes, mbgnbdTimes, pnbdTimes } from "../../support/simulate/histories";

const cdnow = ledgerOf(cdnowRows());
const asOf = parseDate("1997-09-30");
const options = (model: ForecastOptions["model"]): ForecastOptions => ({
  ...{ horizon: 39, asOf, unit: "week", discount: 0, margin: 1, model },
});
const total = (numbers: Float64Array) => numbers.reduce((sum, x) => sum + x, 0);

describe.each(MODEL_NAMES)("all of CDNOW's customers together, by %s", (model) => {
  const summary = summarisePurchases(cdnow, options(model));
  const fitted = fitBuying(model, summary);
  const totals = totalsOf(summary, fitted, 39);
  const single = forecast(cdnow, options(model));

  test("buy as often as each of them", () => {
    expect(totals.purchases.value).toBeCloseTo(total(single.purchases), 8);
    expect(totals.buyers.value).toBeCloseTo(total(single.chance), 8);
  });

  test("have errors of the parameters as a bootstrap of the estimates would give them", () => {
    // from customers drawn anew, 12 times; so few tell a standard deviation to about a fifth
    const random = seededRandom(4);
    const [frequency, recency, age] = [summary.frequency, summary.recency, summary.age];
    const drawn = Array.from({ length: 12 }, () => {
      const picked = frequency.map(() => Math.floor(frequency.length * random()));
      const pick = (column: Float64Array) => picked.map((i) => column[i]);
      const again = fitBuying(model, { frequency: pick(frequency), recency: pick(recency), age: pick(age) }); // prettier-ignore
      return totalsOf({ ...summary }, again, 39).purchases.value;
    });
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
    const deviation = Math.sqrt(
      drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (drawn.length - 1),
    );
    expect(totals.purchases.error / deviation).toBeGreaterThan(0.5);
    expect(totals.purchases.error / deviation).toBeLessThan(2);
  });
});

test("the parameters of a doubled ledger are surer by √2, and totals with them", () => {
  const summary = summarisePurchases(cdnow, options("mbgnbd"));
  const once = totalsOf(summary, fitBuying("mbgnbd", summary), 39);
  const weights = summary.frequency.map(() => 2);
  const twice = totalsOf(summary, fitBuying("mbgnbd", { ...summary, weights }), 39);
  expect(twice.purchases.value).toBeCloseTo(once.purchases.value, 6);
  expect(once.purchases.error / twice.purchases.error).toBeCloseTo(Math.SQRT2, 6);
});

describe.each(MODEL_NAMES)("ranges of totals by %s", (name) => {
  const summary = summarisePurchases(cdnow, options(name));
  const model = fitBuying(name, summary);

  test("the error is that of slopes found with longer steps", () => {
    const { covariance } = model.fit;
    const n = Math.sqrt(covariance.length);
    const meanAt = (i: number, by: number) => {
      const moved = model.changed(
        Array.from({ length: n }, (_, j) => (i === j ? Math.exp(by) : 1)),
      );
      const alive = moved.alive(summary);
      return total(
        alive.map(
          (share, c) => share * moved.whileActive(39, summary.frequency[c], summary.age[c]),
        ),
      );
    };
    const slopes = Array.from(
      { length: n },
      (_, i) => (meanAt(i, 0.002) - meanAt(i, -0.002)) / 0.004,
    );
    const variance = slopes.reduce(
      (sum, one, i) =>
        sum + slopes.reduce((row, other, j) => row + one * other * covariance[i * n + j], 0),
      0,
    );
    expect(totalsOf(summary, model, 39).purchases.error / Math.sqrt(variance)).toBeCloseTo(1, 3);
  });

  test("chance alone is what the chances of 1, 2, … purchases of each customer make", () => {
    const few = summary.frequency.map((_, i) => i).filter((i) => i % 40 === 0);
    const pick = (column: Float64Array) => Float64Array.from(few, (i) => column[i]);
    const part = {
      ...summary,
      ...{
        frequency: pick(summary.frequency),
        recency: pick(summary.recency),
        age: pick(summary.age),
      },
    };
    const alive = model.alive(part);
    let [mean, variance, none] = [0, 0, 1];
    alive.forEach((share, i) => {
      const { atLeast } = model.range(39, part.frequency[i], part.age[i]);
      let [once, squares] = [0, 0];
      for (let k = 1; k < 400; k++) {
        const chance = share * atLeast(k);
        once += chance;
        squares += (2 * k - 1) * chance;
        if (chance < 1e-14) break;
      }
      mean += once;
      variance += squares - once ** 2;
      none *= 1 - share * model.chance(39, part.frequency[i], part.age[i]);
    });
    const { low, high } = totalRange({ mean, variance, none });
    const { purchases } = totalsOf(part, model, 39).ranges;
    expect(purchases.low).toBeCloseTo(low, 4);
    expect(purchases.high).toBeCloseTo(high, 4);
  });

  test("variances of chance and of the parameters add up", () => {
    const { ranges, wide, purchases } = totalsOf(summary, model, 39);
    const width = ({ low, high }: Range) => high - low;
    // of so many purchases all but normal: 80 % lie within 1.28155 standard deviations
    const both = Math.hypot(width(ranges.purchases), 2 * 1.28155 * purchases.error);
    expect(width(wide.purchases) / both).toBeCloseTo(1, 2);
  });

  test("of many horizons those that are worked out are as by themselves, those between near it", () => {
    const rangeIn = rangesUpTo(summary, model, 60);
    for (const horizon of [10, 20, 60]) {
      const { low, high } = totalsOf(summary, model, horizon).wide.purchases;
      expect(rangeIn(horizon).low).toBeCloseTo(low, 6);
      expect(rangeIn(horizon).high).toBeCloseTo(high, 6);
    }
    const between = totalsOf(summary, model, 25).wide.purchases;
    expect(rangeIn(25).high / between.high).toBeCloseTo(1, 3);
  });
});

/** Stories that the models tell, and what customers who live by them do until a day. */
const STORIES = {
  mbgnbd: [{ r: 0.6, alpha: 40, a: 0.9, b: 1.8 }, mbgnbdTimes],
  bgnbd: [{ r: 0.4, alpha: 40, a: 0.8, b: 2.5 }, bgnbdTimes],
  pnbd: [{ r: 0.6, alpha: 60, s: 0.6, beta: 80 }, pnbdTimes],
} as const;
/** `COVERAGE_RUNS=400` tells the share to two hundredths. */
const RUNS = Number(process.env.COVERAGE_RUNS ?? 8);

test.each(MODEL_NAMES)(
  "the 80 %% range by %s holds single customers, and totals by the true parameters or with the error of those fitted, in simulated ledgers",
  (model) => {
    const random = seededRandom(21);
    const [truth, timesOf] = STORIES[model] as [object, (...args: unknown[]) => number[]];
    let [wide, fitted, known, single] = [0, 0, 0, 0];
    for (let run = 0; run < RUNS; run++) {
      const rows = Array.from({ length: 500 }, (_, customer) => {
        const start = 45_000 + Math.floor(90 * random());
        const times = timesOf(random, truth, 45_540 - start);
        return [0, ...times].map((time): Row => [customer, start + Math.ceil(time), 1]);
      }).flat();
      const ledger = ledgerOf(rows);
      const split = { ...options(model), asOf: 45_270, unit: "day" } as const;
      const summary = summarisePurchases(ledger, split);
      const buying = fitBuying(model, summary);
      const parts = splitLedger(ledger, summary, split, () => buying);
      const { within, range } = coverageOf(parts);
      const made = total(compareHoldout(parts).actual);
      const estimates = Object.values(buying.fit.parameters) as number[];
      const told = buying.changed(Object.values(truth).map((value, i) => value / estimates[i]));
      const byTruth = totalsOf(parts.before, told, parts.after.asOf - parts.before.asOf).ranges
        .purchases;
      const narrow = totalsOf(parts.before, parts.model, parts.after.asOf - parts.before.asOf)
        .ranges.purchases;
      fitted += Number(narrow.low <= made && made <= narrow.high);
      wide += Number(range.low <= made && made <= range.high);
      known += Number(byTruth.low <= made && made <= byTruth.high);
      single += within;
    }
    const percent = (count: number) => `${((100 * count) / RUNS).toFixed(1)} %`;
    console.info(
      `${model}, ${RUNS} ledgers: totals ${percent(known)} by the true parameters, ${percent(fitted)} by those fitted, ${percent(wide)} with their error; single customers ${percent(single)}`,
    );
    expect(single / RUNS).toBeGreaterThan(0.8);
    expect(Math.abs(wide / RUNS - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / RUNS));
    expect(Math.abs(known / RUNS - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / RUNS));
  },
);
