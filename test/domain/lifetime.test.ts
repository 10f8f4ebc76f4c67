import fc from "fast-check";
import { readColumns } from "../../src/domain/support/columns";
import {
  lifetimeValue,
  paybackPeriods,
  retainedValue,
  type RetainedCustomer,
  schedule,
  type Timing,
} from "../../src/domain/lifetime";
import { readPeriods, readYears } from "../../src/domain/support/periods";
import { softwareCustomer } from "../support/samples";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const period = (...figures: number[]) => Float64Array.from(figures);

const { years, customers, amounts } = softwareCustomer();

const ledger = readColumns({
  years: { cells: years, as: "number" },
  customers: { cells: customers, as: "id" },
  amounts: { cells: amounts, as: "number" },
});

const costs = readYears("costs", column(600, 60, 60, 60, 60), 1);

/** One purchase of each amount per period, at no cost. */
const margin = (...figures: number[]) => ({
  transactions: period(...figures.map(() => 1)),
  average: period(...figures),
  cost: period(...figures.map(() => 0)),
  referral: period(...figures.map(() => 0)),
});

const small = (rows: [number, string, number][]) =>
  readColumns({
    years: { cells: rows.map(([year]) => [year]), as: "number" },
    customers: { cells: rows.map(([, who]) => [who]), as: "id" },
    amounts: { cells: rows.map(([, , amount]) => [amount]), as: "number" },
  });

const customer = (details: Partial<RetainedCustomer> = {}): RetainedCustomer => ({
  margin: 100,
  retention: 0.8,
  discount: 0.1,
  periods: Infinity,
  acquisition: 0,
  timing: 0,
  ...details,
});

const timings = [0, 1, 2] as const;

describe("correctness", () => {
  describe("the five-year software customer", () => {
    test("its schedule is the table of the source, with our illustrative amounts", () => {
      expect(schedule(ledger, costs).map((row) => Object.values(row))).toEqual([
        [1, 495, 0, 495, 600, -105, -105],
        [2, 839, 495, 1334, 60, 1274, 1169],
        [3, 694, 1039, 1733, 60, 1673, 2842],
        [4, 278, 2228, 2506, 60, 2446, 5288],
        [5, 1018, 2060, 3078, 60, 3018, 8306],
      ]);
    });

    test("its lifetime value in one sum: 10 purchases of 332.40, less 840, plus 5822 referred", () => {
      const once = {
        transactions: period(10),
        average: period(332.4),
        cost: period(840),
        referral: period(5822),
      };
      expect(lifetimeValue(once)).toBe(8306);
    });
  });

  describe("lifetimeValue", () => {
    test("discounts and loses customers from period 2 on: 100 + 80/1.1 + 64/1.21", () => {
      expect(lifetimeValue(margin(100, 100, 100), 0.1, 0.8)).toBeCloseTo(
        100 + 80 / 1.1 + 64 / 1.21,
        10,
      );
    });

    test("with nobody kept, only period 1 counts, and its cost", () => {
      expect(lifetimeValue({ ...margin(100, 100), cost: period(30, 5) }, 0.1, 0)).toBe(70);
    });
  });

  describe("schedule", () => {
    test("years without purchases appear, and years that only cost", () => {
      const rows = schedule(
        small([
          [2024, "A", 100],
          [2026, "A", 50],
        ]),
        [{ year: 2027, figure: 20 }],
      );
      expect(rows.map(({ year, profit }) => [year, profit])).toEqual([
        [2024, 100],
        [2025, 0],
        [2026, 50],
        [2027, -20],
      ]);
    });
  });

  describe("retainedValue", () => {
    test.each([
      [0, 366.6667],
      [1, 266.6667],
      [2, 333.3333],
    ] as const)("timing %d: margin 100, retention 0.8, discount 0.1 give %d", (timing, value) => {
      expect(retainedValue(customer({ timing }))).toBeCloseTo(value, 4);
    });

    test.each([
      [0.6, "1.15"],
      [0.7, "1.67"],
      [0.8, "2.50"],
      [0.9, "4.09"],
    ])("the published margin multiple at 12 %%, retention %d, is %s", (retention, published) => {
      const multiple = retainedValue(customer({ margin: 1, retention, discount: 0.12, timing: 1 }));
      expect(multiple.toFixed(2)).toBe(published);
    });

    test("nobody ever leaves at no discount: as many margins as periods, less acquisition", () => {
      const loyal = customer({ retention: 1, discount: 0, periods: 12, acquisition: 200 });
      expect(retainedValue(loyal)).toBe(1000);
      expect(retainedValue({ ...loyal, discount: 1e-15 })).toBeCloseTo(1000, 9);
    });

    test("nobody stays: one margin now, none at the end of the period", () => {
      expect(retainedValue(customer({ retention: 0 }))).toBe(100);
      expect(retainedValue(customer({ retention: 0, timing: 1 }))).toBe(0);
    });
  });

  describe("paybackPeriods", () => {
    test.each([
      [[-100, 100.5], 1 + 100 / 100.5],
      [[-105, 1274, 1673], 1 + 105 / 1274],
      [[-100, 100], 2],
      [[-100, 25, 25, 50, 80], 4],
      [[50, 60], 0],
      [[0.5, 0.2], 0],
      [[0, -10, 20], 2.5],
      [[10, -50, 100], 2.4],
      [[-10, 20, -50, 60], 1.5],
      [[-0.8, 0.1, 0.7], 3],
      [[-1e-300, 1e-300], 2],
    ])("%j is paid back after %d periods", (cashflows, periods) => {
      expect(paybackPeriods(period(...cashflows))).toBeCloseTo(periods, 12);
    });
  });

  describe("ranges by period", () => {
    test("a single cell counts in period 1, a blank as 0, what is not given as 0", () => {
      const read = readPeriods({
        transactions: { cells: column(1, null, 3) },
        average: { cells: column(9) },
        cost: { cells: null },
      });
      expect([...read.transactions]).toEqual([1, 0, 3]);
      expect([...read.average]).toEqual([9, 0, 0]);
      expect([...read.cost]).toEqual([0, 0, 0]);
    });

    test("headings above are skipped together", () => {
      const read = readPeriods({
        transactions: { cells: column("Purchases", 1, 2) },
        average: { cells: column("Average", 5, 6) },
      });
      expect([...read.average]).toEqual([5, 6]);
    });

    test("years: a list from the first year on, two columns, or a row", () => {
      expect(readYears("costs", column(5, null, 6), 2024)).toEqual([
        { year: 2024, figure: 5 },
        { year: 2025, figure: 0 },
        { year: 2026, figure: 6 },
      ]);
      expect(
        readYears(
          "costs",
          [
            ["Year", "Cost"],
            [2025, 7],
            [null, null],
          ],
          2024,
        ),
      ).toEqual([{ year: 2025, figure: 7 }]);
      expect(readYears("costs", [[5, 6]], 1)).toEqual([
        { year: 1, figure: 5 },
        { year: 2, figure: 6 },
      ]);
      expect(
        readYears(
          "costs",
          [
            [1, 7],
            [0, 0],
          ],
          1,
        ),
      ).toEqual([{ year: 1, figure: 7 }]);
    });
  });
});

describe("consistency", () => {
  describe("the five-year software customer", () => {
    test("the sum by year is the last cumulative profit of the schedule", () => {
      const rows = schedule(ledger, costs);
      const byYear = {
        transactions: period(1, 3, 2, 2, 2),
        average: Float64Array.from(rows, (row, i) => row.own / [1, 3, 2, 2, 2][i]),
        cost: Float64Array.from(rows, (row) => row.cost),
        referral: Float64Array.from(rows, (row) => row.referred),
      };
      expect(lifetimeValue(byYear)).toBeCloseTo(rows[4].cumulative, 9);
    });
  });

  describe("lifetimeValue", () => {
    test("converges to m / (1 − r / (1 + d)) over many periods", () => {
      expect(lifetimeValue(margin(...new Array(400).fill(100)), 0.1, 0.8)).toBeCloseTo(
        100 / (1 - 0.8 / 1.1),
        8,
      );
    });
  });

  describe("schedule", () => {
    test("another customer's own sales are the referred ones of the first", () => {
      const rows = small([
        [1, "A", 100],
        [1, "B", 50],
      ]);
      expect(schedule(rows, [], 1)[0]).toMatchObject({ own: 50, referred: 100, total: 150 });
    });

    test("own + referred = total, total − cost = profit", () => {
      for (const { own, referred, total, cost, profit } of schedule(ledger, costs)) {
        expect(own + referred).toBe(total);
        expect(total - cost).toBe(profit);
      }
    });
  });

  describe("retainedValue", () => {
    test.each(timings)("timing %d: n periods are the sum of n terms", (timing: Timing) => {
      const rates = fc.record({
        retention: fc.double({ min: 0, max: 1, noNaN: true }),
        discount: fc.double({ min: -0.5, max: 2, noNaN: true }),
        periods: fc.integer({ min: 1, max: 30 }),
      });
      fc.assert(
        fc.property(rates, ({ retention, discount, periods }) => {
          const terms = Array.from({ length: periods }, (_, k) => {
            const kept = retention ** (timing === 1 ? k + 1 : k);
            return (100 * kept) / (1 + discount) ** (timing === 0 ? k : k + 1);
          });
          const expected = terms.reduce((a, b) => a + b, 0);
          const value = retainedValue(customer({ retention, discount, periods, timing }));
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-300);
        }),
      );
    });

    test("more and more periods converge to the value for ever", () => {
      const limit = retainedValue(customer());
      const gaps = [1, 5, 20, 80].map((periods) => limit - retainedValue(customer({ periods })));
      expect(gaps.every((gap, i) => gap > 0 && (i === 0 || gap < gaps[i - 1]))).toBe(true);
      expect(retainedValue(customer({ periods: 1000 }))).toBeCloseTo(limit, 10);
    });

    test("the first margin now is lifetimeValue of a constant margin", () => {
      const constant = margin(...new Array(7).fill(100));
      expect(retainedValue(customer({ periods: 7 }))).toBeCloseTo(
        lifetimeValue(constant, 0.1, 0.8),
        10,
      );
    });
  });
});

describe("invariants", () => {
  describe("lifetimeValue", () => {
    test("is linear in the amounts", () => {
      const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), {
        minLength: 1,
        maxLength: 12,
      });
      fc.assert(
        fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (amounts, retention) => {
          const once = lifetimeValue(margin(...amounts), 0.1, retention);
          const thrice = lifetimeValue(margin(...amounts.map((a) => 3 * a)), 0.1, retention);
          expect(thrice).toBeCloseTo(3 * once, 6);
        }),
      );
    });
  });

  describe("schedule", () => {
    test("the order of the rows changes nothing but who comes first", () => {
      const reversed = readColumns({
        years: { cells: [...years].reverse(), as: "number" },
        customers: { cells: [...customers].reverse(), as: "id" },
        amounts: { cells: [...amounts].reverse(), as: "number" },
      });
      const studio = reversed.customers.labels.indexOf("Studio");
      expect(schedule(reversed, costs, studio)).toEqual(schedule(ledger, costs));
    });
  });

  describe("paybackPeriods", () => {
    test("a change of currency changes nothing", () => {
      const flows = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 });
      const outcome = (cashflows: number[]) => {
        try {
          return paybackPeriods(period(...cashflows)).toFixed(9);
        } catch (error) {
          return (error as Error).message;
        }
      };
      fc.assert(
        fc.property(flows, (cashflows) => {
          expect(outcome(cashflows.map((flow) => 7.3 * flow))).toBe(outcome(cashflows));
        }),
      );
    });
  });
});

describe("input checks", () => {
  describe("lifetimeValue", () => {
    test("too large for a number", () => {
      expect(() => lifetimeValue({ ...margin(1e308), transactions: period(1e10) })).toThrow(
        "the lifetime value is too large to be a number",
      );
    });
  });

  describe("schedule", () => {
    test.each([
      [() => schedule(small([])), "no purchases: not one row has a year, a customer and an amount"],
      [
        () =>
          schedule(
            small([
              [1, "A", 1],
              [45000, "A", 1],
            ]),
          ),
        "years run from 1 to 45000; more than 1000 years are not a schedule",
      ],
      [
        () =>
          schedule(
            small([
              [1, "A", 1e308],
              [1, "A", 1e308],
            ]),
          ),
        "the sales of year 1 are too large",
      ],
    ])("refuses what is none: %#", (run, message) => expect(run).toThrow(message));
  });

  describe("retainedValue", () => {
    test.each([
      [
        { retention: 1, discount: 0 },
        "retention equals 1 + discount, so a value for ever has no limit",
      ],
      [
        { retention: 1, discount: -0.1 },
        "retention is more than 1 + discount, so a value for ever",
      ],
      [{ margin: 1e308, periods: 100 }, "the lifetime value is too large to be a number"],
    ])("%j has no value", (details, message) => {
      expect(() => retainedValue(customer(details))).toThrow(message);
    });
  });

  describe("paybackPeriods", () => {
    test.each([
      [[-100, 20, 30], "the cumulative cash flow stays below 0"],
      [[0, 0], "cashflows hold no cash flow"],
      [[1e308, 1e308], "the cash flow is too large to be a number"],
    ])("%j has no payback", (cashflows, message) => {
      expect(() => paybackPeriods(period(...cashflows))).toThrow(message);
    });
  });

  describe("ranges by period", () => {
    test.each([
      [
        () =>
          readYears(
            "costs",
            [
              [1, 2],
              [2.5, 3],
            ],
            1,
          ),
        "costs, row 2, column 1: 2.5 is not a whole year",
      ],
      [
        () => readPeriods({ transactions: { cells: column(1, -1), min: 0 } }),
        "transactions, row 2: -1 is negative",
      ],
      [
        () =>
          readPeriods({
            transactions: { cells: column(1, 2, 3) },
            average: { cells: column(5, 6) },
            cost: { cells: column(1) }, // of period 1
          }),
        "average has 2 rows but transactions has 3 rows; paired ranges must be of equal length",
      ],
    ])("refuses by name: %#", (run, message) => expect(run).toThrow(message));
  });
});
