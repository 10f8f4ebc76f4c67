/** Histories with their numbers, beside the ledger they were counted from. */
import { customerBase } from "../../../src/domain/forecast/base";
import { forecastKinds, kindsOf, residualRange } from "../../../src/domain/forecast/kinds";
import { MODEL_NAMES } from "../../../src/domain/forecast/models";
import { summarisePurchases } from "../../../src/domain/forecast/summary";
import { cdnowRows, ledgerOf, type Row } from "../../support/ledger";

const few = cdnowRows().filter(([customer]) => Number(customer) % 5 === 0);
const alike = few.map(([customer, date]): Row => [customer, date, 10]);
const settings = { asOf: 35_795, unit: "day", discount: 0.0003, margin: 0.4 } as const;

test.each(
  MODEL_NAMES.flatMap((model) => [
    [model, "", few] as const,
    [model, ", all spending alike", alike] as const,
  ]),
)("the range of what is to come is that of the ledger to 1e-9, %s%s", (model, _, rows) => {
  const ledger = ledgerOf(rows);
  const { residual, low, high } = customerBase(ledger, { ...settings, model, by: "all" }).at(-1)!;
  const kinds = kindsOf(summarisePurchases(ledger, settings), ledger);
  const options = { ...settings, model, horizon: 365 };
  const found = forecastKinds(kinds, options);
  const range = residualRange(kinds, found, options)!;
  expect(found.residual.reduce((total, each) => total + each) / residual!).toBeCloseTo(1, 9);
  expect(range.low / low!).toBeCloseTo(1, 9);
  expect(range.high / high!).toBeCloseTo(1, 9);
});

test("without the squares of mean amounts there is no range", () => {
  const kinds = kindsOf(summarisePurchases(ledgerOf(few), settings));
  const options = { ...settings, model: "mbgnbd", horizon: 365 } as const;
  expect(
    residualRange({ ...kinds, squares: undefined }, forecastKinds(kinds, options), options),
  ).toBeUndefined();
});

describe("histories of a ledger that one can count by hand", () => {
  const ledger = ledgerOf([
    ["A", 45_000, 10],
    ["A", 45_010, 20],
    ["A", 45_035, 5],
    ["A", 45_040, 5], // two orders of one day are one purchase
    ["A", 45_040, 7],
    ["B", 45_000, 10],
    ["B", 45_010, 40],
    ["B", 45_051, 9], // after the hold-out
    ["C", 45_005, 9],
    ["C", 45_050, 9], // its last day
    ["D", 45_001, 10],
    ["D", 45_010, 6],
  ]);
  const summary = summarisePurchases(ledger, { asOf: 45_030, unit: "week" });
  const historiesOf = (step?: number) => {
    const kinds = kindsOf(summary, ledger, 20, step);
    return Array.from(kinds.customers, (customers, i) => ({
      history: [kinds.frequency[i], kinds.recencyDays[i], kinds.ageDays[i]],
      customers,
      spend: [kinds.spenders[i], kinds.spent[i], kinds.squares![i]],
      revenue: kinds.revenue[i],
      later: kinds.later[i],
    })).sort((a, b) => a.customers - b.customers || a.revenue - b.revenue);
  };
  const once = { history: [0, 0, 25], customers: 1, spend: [0, 0, 0], revenue: 9, later: 1 };

  test("day by day: who is how old and came back when, what they spend, and what they buy in the hold-out", () => {
    expect(historiesOf()).toEqual([
      once,
      { history: [1, 9, 29], customers: 1, spend: [1, 6, 36], revenue: 16, later: 0 },
      { history: [1, 10, 30], customers: 2, spend: [2, 60, 2000], revenue: 80, later: 2 },
    ]);
  });

  test("in steps of seven days those of the same steps share the mean of their times", () => {
    expect(historiesOf(7)).toEqual([
      once,
      {
        history: [1, 29 / 3, 89 / 3],
        customers: 3,
        spend: [3, 66, 2036],
        revenue: 96,
        later: 2,
      },
    ]);
  });
});
