import { bgnbdExpected } from "../../src/domain/bgnbd";
import { parseDate } from "../../src/domain/support/dates";
import { isPhrase } from "../../src/domain/support/phrases";
import { resultIn } from "../../src/locales/results";
import { auditForecast, type AuditLine } from "../../src/domain/forecast/audit";
import { forecast, type ForecastOptions } from "../../src/domain/forecast";
import { fitBuying } from "../../src/domain/forecast/models";
import { compareHoldout, correlation, splitLedger } from "../../src/domain/forecast/holdout";
import { summarisePurchases } from "../../src/domain/forecast/summary";
import { expectedSpend, type GammaGammaParameters } from "../../src/domain/gg";
import { seededRandom } from "../../src/domain/support/random";
import { cdnowRows, ledgerOf, type Row, shuffled } from "../support/ledger";
import { gamma } from "../support/simulate/draws";
import { bgnbdTimes } from "../support/simulate/histories";

const calibration = parseDate("1997-09-30");

const options: ForecastOptions = {
  horizon: 39,
  asOf: calibration,
  unit: "week",
  discount: 0,
  margin: 1,
  model: "bgnbd",
};

const cdnow = ledgerOf(cdnowRows());

const result = forecast(cdnow, options);

const total = (numbers: Float64Array) => numbers.reduce((sum, x) => sum + x, 0);

/** A ledger of simulated customers who buy by a BG/NBD and spend by a Gamma-Gamma, in days from serial 45,000. */
function simulatedRows(seed: number, count: number, spending: GammaGammaParameters): Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, customer) => {
    const start = 45_000 + Math.floor(100 * random());
    const times = bgnbdTimes(random, { r: 0.8, alpha: 30, a: 0.8, b: 2.5 }, 45_400 - start);
    const rate = gamma(random, spending.q, spending.gamma);
    return [0, ...times].map((time): Row => [
      customer,
      start + Math.ceil(time),
      gamma(random, spending.p, rate),
    ]);
  }).flat();
}

const at = (more: Partial<ForecastOptions>) => forecast(cdnow, { ...options, ...more });

const rows = simulatedRows(1, 400, { p: 4, q: 4, gamma: 30 });

const days: ForecastOptions = { ...options, asOf: 45_400, unit: "day", horizon: 90 };

const normal = forecast(ledgerOf(rows), days);

const read = { blank: 3, header: true };

const said = (cell: AuditLine[number]) => (isPhrase(cell) ? resultIn("en", cell) : cell);

const find = (lines: AuditLine[], item: string) =>
  lines.map((line) => line.map(said)).find(([name]) => name === item)!;

const lines = auditForecast(cdnow, options, read);

const value = (item: string) => find(lines, item)[1];

describe("correctness", () => {
  describe("CDNOW", () => {
    // Fader, Hardie & Lee (2005), section 4.2: correlations of .626 (BG/NBD) and .630 (Pareto/NBD) with what came about.
    test.each([
      ["bgnbd", 0.626],
      ["pnbd", 0.63],
    ] as const)(
      "foretells weeks 40–78 by %s with the published correlation",
      (model, published) => {
        const summary = summarisePurchases(cdnow, options);
        const { expected, actual, isLater } = compareHoldout(
          splitLedger(cdnow, summary, options, () => fitBuying(model, summary)),
        );
        expect(isLater).toBe(true);
        expect(correlation(expected, actual)).toBeCloseTo(published, 3);
      },
    );

    test("is plain data, which a worker can hand over", () =>
      expect(structuredClone(result)).toEqual(result));
  });

  describe("lifetime value", () => {
    test("discounts the purchases of each unit of time, k = 1 … horizon", () => {
      const { value, summary, amount, buying } = at({ discount: 0.01, horizon: 5 });
      const parameters = buying.fit.parameters as Parameters<typeof bgnbdExpected>[0];
      const until = (k: number) =>
        bgnbdExpected(parameters, { ...summary, horizon: summary.age.map(() => k) });
      const steps = [0, 1, 2, 3, 4, 5].map(until);
      value.forEach((x, i) => {
        const discounted = [1, 2, 3, 4, 5].reduce(
          (sum, k) => sum + (steps[k][i] - steps[k - 1][i]) / 1.01 ** k,
          0,
        );
        expect(x).toBeCloseTo(amount[i] * discounted, 10);
      });
    });

    test("counts the last part of a unit as one", () => {
      const whole = at({ discount: 0.1, horizon: 1 });
      const half = at({ discount: 0.1, horizon: 0.5 });
      const undiscounted = at({ horizon: 0.5 });
      half.value.forEach((x, i) => expect(x).toBeCloseTo(undiscounted.value[i] / 1.1, 10));
      expect(total(half.value)).toBeLessThan(total(whole.value));
    });

    test("is nothing at horizon 0", () => {
      expect(total(at({ horizon: 0 }).purchases)).toBe(0);
      expect(total(at({ horizon: 0, discount: 0.1 }).value)).toBe(0);
    });
  });

  describe("amounts", () => {
    test("that are nothing leave a customer without expected amount and value, and change nothing else about it", () => {
      const customer = normal.summary.frequency.findIndex((x) => x > 2);
      const refunded = forecast(
        ledgerOf(rows.map((row): Row => (row[0] === customer ? [row[0], row[1], 0] : row))),
        days,
      );
      expect(refunded.amount[customer]).toBeNaN();
      expect(refunded.value[customer]).toBeNaN();
      expect(refunded.alive).toEqual(normal.alive);
      expect(refunded.purchases).toEqual(normal.purchases);
      expect(refunded.amount.filter(Number.isNaN).length).toBe(1);
    });

    test("that are always the same are what to expect of everybody", () => {
      const oneADay = [...new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row])).values()];
      const same = oneADay.map(([customer, date]): Row => [customer, date, 9.99]);
      const constant = forecast(ledgerOf(same), days);
      expect(constant.spending).toEqual({ kind: "constant", amount: expect.closeTo(9.99, 12) });
      expect(constant.amount.every((amount) => Math.abs(amount - 9.99) < 1e-12)).toBe(true);
    });

    test("that are all nothing or refunds leave every amount unknown", () => {
      const free = forecast(
        ledgerOf(rows.map(([customer, date]): Row => [customer, date, 0])),
        days,
      );
      expect(free.spending.kind).toBe("unknown");
      expect(free.amount.every(Number.isNaN)).toBe(true);
      expect(free.purchases).toEqual(normal.purchases);
    });

    test("with an infinite mean leave customers without repeat purchases without one", () => {
      const wild = forecast(ledgerOf(simulatedRows(2, 1500, { p: 5, q: 0.7, gamma: 10 })), days);
      if (wild.spending.kind !== "gamma-gamma") throw new Error("no Gamma-Gamma");
      expect(wild.spending.fit.parameters.q).toBeLessThan(1);
      wild.amount.forEach((amount, i) =>
        expect(Number.isNaN(amount)).toBe(wild.summary.frequency[i] === 0),
      );
    });
  });

  describe("the audit", () => {
    test("accounts for every row", () => {
      expect(value("Rows read")).toBe(6919 + 3 + 1);
      expect(
        [
          "Heading rows skipped",
          "Rows skipped for a blank",
          "Rows after the as-of date",
          "Rows used",
        ]
          .map((item) => value(item) as number)
          .reduce((a, b) => a + b),
      ).toBe(value("Rows read"));
      expect(value("Customers")).toBe(2357);
      expect(value("Customers with repeat purchases")).toBe(946);
      expect(value("Purchases")).toBe(total(result.summary.frequency) + 2357);
    });

    test("names dates, unit and models", () => {
      expect(value("First date")).toBe("1997-01-01");
      expect(value("Last date")).toBe("1998-06-30");
      expect(find(lines, "As-of date").slice(1)).toEqual(["1997-09-30", null, "given"]);
      expect(find(lines, "Unit of time").slice(1)).toEqual(["week", null, "7 days"]);
      expect(value("Model of buying")).toBe("BG/NBD");
      expect(value("Model of spending")).toBe("Gamma-Gamma");
    });

    test("shows parameters with standard errors, log-likelihood and convergence", () => {
      const r = find(lines, "r");
      expect(r[1]).toBeCloseTo(0.2425945, 6);
      expect(r[2]).toBeCloseTo(0.012557, 5);
      expect(find(lines, "gamma")[2]).toBeCloseTo(4.1594, 3);
      expect(value("Log-likelihood")).toBeCloseTo(-9582.4292, 4);
      expect(value("Converged")).toBe("yes");
    });

    test("compares with what came after the as-of date", () => {
      const after = summarisePurchases(cdnow, { unit: "week" });
      expect(value("Hold-out check")).toBe("1997-10-01 to 1998-06-30");
      expect(value("Purchases made")).toBe(
        total(after.frequency) - total(result.summary.frequency),
      );
      expect(value("Purchases expected")).toBeCloseTo(total(result.purchases), 9);
      const off = Math.round(100 * Math.abs(Number(value("Expected against made"))));
      expect(value("How far to trust this")).toContain(`it was ${off} % off`);
    });

    test("holds the last part out where nothing comes after: as long as the horizon, at most half", () => {
      const whole = { ...options, asOf: undefined };
      expect(find(auditForecast(cdnow, whole, read), "Hold-out check")[1]).toBe(
        "1997-10-01 to 1998-06-30",
      );
      const far = find(auditForecast(cdnow, { ...whole, horizon: 500 }, read), "Hold-out check")[1];
      expect(far).toBe("1997-10-01 to 1998-06-30"); // 545 days / 2, rounded
      const short = find(auditForecast(cdnow, { ...whole, horizon: 4 }, read), "Hold-out check")[1];
      expect(short).toBe("1998-06-03 to 1998-06-30");
    });
  });

  test("everybody alike: one rate, nobody leaves or one chance of it", () => {
    const rows = [0, 1, 2, 3].flatMap((c): Row[] => [
      [c, 45_000, 5],
      [c, 45_010, 5],
      [c, 45_040, 5],
    ]);
    const { buying, purchases } = forecast(ledgerOf(rows), { ...options, asOf: undefined });
    expect(buying.fit.limits).toContain("one rate");
    expect(purchases.every((x) => x > 0)).toBe(true);
  });
});

describe("consistency", () => {
  test("correlation is 1 of what rises together, −1 of what goes against, and what the definition says", () => {
    const of = (...numbers: number[]) => Float64Array.from(numbers);
    expect(correlation(of(1, 2, 3), of(10, 20, 30))).toBeCloseTo(1, 14);
    expect(correlation(of(1, 2, 3), of(3, 2, 1))).toBeCloseTo(-1, 14);
    expect(correlation(of(1, 2, 4), of(1, 3, 2))).toBeCloseTo(1 / Math.sqrt((14 / 3) * 2), 14);
    expect(correlation(of(1, 1), of(1, 2))).toBeUndefined();
  });

  describe("CDNOW", () => {
    test("gives each customer what the models give, fitted to the same histories", () => {
      const { summary, buying, spending, alive, purchases, amount, value } = result;
      const parameters = buying.fit.parameters as Parameters<typeof bgnbdExpected>[0];
      expect(parameters.r).toBeCloseTo(0.2425945, 6);
      const expected = bgnbdExpected(parameters, {
        ...summary,
        rows: undefined,
        horizon: summary.age.map(() => 39),
      });
      expected.forEach((x, i) => expect(purchases[i]).toBeCloseTo(x, 12));
      if (spending.kind !== "gamma-gamma") throw new Error("no Gamma-Gamma");
      expect(spending.fit.parameters.p).toBeCloseTo(6.249573, 5);
      summary.frequency.forEach((x, i) => {
        const spend = expectedSpend(spending.fit.parameters, x, summary.monetary[i]);
        expect(amount[i]).toBe(spend);
        expect(value[i]).toBeCloseTo(spend * purchases[i], 10);
        expect(alive[i]).toBeLessThanOrEqual(1);
      });
    });
  });

  describe("lifetime value", () => {
    test("is margin × amount × purchases without a discount", () =>
      at({ margin: 0.3 }).value.forEach((value, i) =>
        expect(value).toBeCloseTo(0.3 * result.value[i], 10),
      ));
  });

  test("what is expected of simulated customers comes about", () => {
    const rows = simulatedRows(5, 6000, { p: 4, q: 4, gamma: 30 });
    const ledger = ledgerOf(rows);
    const before = { ...options, asOf: 45_250, unit: "day", horizon: 150 } as const;
    const summary = summarisePurchases(ledger, before);
    const { expected, actual } = compareHoldout(
      splitLedger(ledger, summary, before, () => fitBuying("bgnbd", summary)),
    );
    expect(Math.abs(total(actual) / total(expected) - 1)).toBeLessThan(0.08);
  });
});

describe("invariants", () => {
  describe("CDNOW", () => {
    test("has the same digits whatever the order of the rows", () => {
      const again = forecast(ledgerOf(shuffled(seededRandom(8), cdnowRows())), options);
      for (const name of ["alive", "purchases", "amount", "value"] as const)
        expect(again[name]).toEqual(result[name]);
      expect(again.summary.customers).toEqual(result.summary.customers);
    });

    test("asks for the same purchases in days as in weeks", () => {
      const days = forecast(cdnow, { ...options, unit: "day", horizon: 273 });
      days.purchases.forEach((x, i) => expect(x / result.purchases[i]).toBeCloseTo(1, 9));
      days.alive.forEach((x, i) => expect(x).toBeCloseTo(result.alive[i], 9));
    });
  });

  describe("amounts", () => {
    test("in another currency change the values alone, in proportion", () => {
      const other = forecast(ledgerOf(rows.map(([c, d, amount]): Row => [c, d, 7 * amount])), days);
      other.value.forEach((value, i) => expect(value / normal.value[i]).toBeCloseTo(7, 8));
      expect(other.purchases).toEqual(normal.purchases);
    });
  });
});

describe("input checks", () => {
  describe("the audit", () => {
    test("explains a model that cannot be fitted instead of failing", () => {
      const once = ledgerOf([["A", 45_000, 5], ["B", 45_010, 5]]); // prettier-ignore
      const explained = auditForecast(once, { ...options, asOf: undefined }, read);
      expect(find(explained, "Model of buying")).toEqual([
        "Model of buying",
        "none",
        null,
        expect.objectContaining({ id: "noRepeats" }),
      ]);
      expect(find(explained, "Model of spending")[3]).toBe(
        "no repeat purchase has a positive amount",
      );
      expect(find(explained, "Hold-out check")[1]).toBe("none");
      // the three models would only say the same three times more
      expect(said(explained.at(-1)![0])).toBe("Hold-out check");
    });

    test("counts negative amounts as refunds, and an amount of 0 as none", () => {
      const some = ledgerOf([
        ["A", 45_000, 5],
        ["A", 45_010, 0],
        ["B", 45_010, 5],
        ["B", 45_020, -2],
      ]);
      const counted = auditForecast(some, { ...options, asOf: undefined }, read);
      expect(find(counted, "Refunds among all rows")[1]).toBe(1);
    });

    test("leaves the correlation empty where all have bought equally often", () => {
      const twice = [5, 9, 14, 30, 42, 70].flatMap((amount, customer): Row[] => [
        [customer, 45_000, amount],
        [customer, 45_020 + customer, amount],
      ]);
      const explained = auditForecast(ledgerOf(twice), { ...days, asOf: 45_100 }, read);
      expect(find(explained, "Correlation of frequency and average amount")[1]).toBe("");
    });
  });

  test.each([
    [
      "one-time buyers only",
      [
        ["A", 45_000, 5],
        ["B", 45_010, 5],
      ],
      "BG/NBD: no customer bought again",
    ],
  ] as [string, Row[], string][])("%s: no forecast, but a reason", (_case, rows, message) =>
    expect(() => forecast(ledgerOf(rows), { ...options, asOf: undefined })).toThrow(message),
  );
});
