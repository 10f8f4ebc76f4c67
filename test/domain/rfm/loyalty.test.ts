import { forecast, type ForecastOptions } from "../../../src/domain/forecast";
import { rfm } from "../../../src/domain/rfm";
import { LOYALTY_GROUPS, loyaltyByCode, loyaltyValues } from "../../../src/domain/rfm/loyalty";
import { LOYALTY } from "../../../src/domain/rfm/segments";
import { cdnowRows, ledgerOf } from "../../support/ledger";

const options: ForecastOptions = {
  ...{ horizon: 52, unit: "week", discount: 0.001, margin: 0.3 },
  model: "pnbd",
};
const ledger = ledgerOf(cdnowRows());
const scored = rfm(ledger);
const size = ledger.customers.values.length;
const groups = loyaltyValues({ ...ledger, ...loyaltyByCode(scored, size) }, options);

test("groups come in order of loyalty and hold every customer and all of the revenue", () => {
  expect(groups.map(({ loyalty }) => loyalty)).toEqual(["Loyal", "Moderately loyal", "Less loyal"]);
  expect(groups.reduce((all, { customers }) => all + customers, 0)).toBe(2357);
  const revenue = cdnowRows().reduce((all, [, , amount]) => all + amount, 0);
  expect(groups.reduce((all, { realised }) => all + realised, 0)).toBeCloseTo(0.3 * revenue, 6);
});

test("each adds up what RFM and the forecast say of its customers, joined by name", () => {
  const { summary, alive, value } = forecast(ledger, options);
  const loyaltyOf = new Map(scored.customers.map((name, i) => [name, LOYALTY[scored.segments[i]]]));
  for (const { loyalty, customers, active, churn, future, realised, lifetime } of groups) {
    const members = summary.customers.flatMap((name, i) =>
      loyaltyOf.get(name) === loyalty ? [i] : [],
    );
    const sumOf = (column: Float64Array) => members.reduce((all, i) => all + column[i], 0);
    expect(customers).toBe(members.length);
    expect(active).toBeCloseTo(sumOf(alive), 9);
    expect(churn).toBeCloseTo(1 - sumOf(alive) / members.length, 12);
    expect(future).toBeCloseTo(sumOf(value), 6);
    expect(lifetime).toBe(realised + future);
  }
});

test("the less loyal a group, the more of it have left and the less it will bring", () => {
  for (let i = 1; i < groups.length; i++) {
    expect(groups[i].churn).toBeGreaterThan(groups[i - 1].churn!);
    expect(groups[i].future / groups[i].customers).toBeLessThan(
      groups[i - 1].future / groups[i - 1].customers,
    );
  }
});

test("a group without customers has no churn and no value", () => {
  const everybody = { group: new Uint8Array(size), revenue: new Float64Array(size) };
  const [all, ...others] = loyaltyValues({ ...ledger, ...everybody }, options);
  expect(all.customers).toBe(2357);
  expect(others).toEqual(
    LOYALTY_GROUPS.slice(1).map((loyalty) => ({
      ...{ loyalty, customers: 0, realised: 0, active: 0 },
      ...{ churn: null, future: 0, lifetime: 0 },
    })),
  );
});

test("a customer without an expected amount adds nothing to the future, and stays a customer", () => {
  // more is returned later than its repeat purchases were worth
  const rows = [...cdnowRows(), ["0001", "1998-06-30", -1000] as const];
  const refunded = ledgerOf(rows);
  const result = loyaltyValues({ ...refunded, ...loyaltyByCode(rfm(refunded), size) }, options);
  expect(result.reduce((all, { customers }) => all + customers, 0)).toBe(2357);
  for (const { future } of result) expect(future).toBeGreaterThan(0);
});
