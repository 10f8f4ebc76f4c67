import fc from "fast-check";
import { parseDate } from "../../../src/domain/support/dates";
import { type Bought, type Ledger, visitBuyers } from "../../../src/domain/support/purchases";
import { seededRandom } from "../../../src/domain/support/random";
import { readCdnow } from "../../support/cdnow";
import { cdnowRows, ledgerOf, type Row, shuffled } from "../../support/ledger";

const END = 45_100;

/** What is said of each customer, under its name, and of the ledger. */
function visited(ledger: Ledger, end: number) {
  const buyers: Record<string, Bought> = {};
  const counts = visitBuyers(ledger, end, (code, { count, days, amounts, ...sums }) => {
    const own = { days: days.slice(0, count), amounts: amounts.slice(0, count) };
    buyers[ledger.customers.values[code]] = { count, ...own, ...sums };
  });
  return { buyers, ...counts };
}

/** Each customer's purchases as [day, amount], under its name. */
function purchases(rows: readonly Row[], orders?: readonly (number | null)[], end = END) {
  const ledger: Ledger = {
    ...ledgerOf(rows),
    orders: orders && { codes: Int32Array.from(orders, (code) => code ?? -1) },
  };
  return Object.fromEntries(
    Object.entries(visited(ledger, end).buyers).map(([name, { days, amounts }]) => [
      name,
      Array.from(days, (day, i) => [day, amounts[i]]),
    ]),
  );
}

describe("rows of one day", () => {
  test("are one purchase, at whatever time", () =>
    expect(purchases([["a", 45_000, 18], ["a", 45_000.7, 2], ["a", 45_001, 20]])).toEqual({
      a: [[45_000, 20], [45_001, 20]],
    })); // prettier-ignore

  test("of several customers are several", () =>
    expect(purchases([["b", 45_000, 1], ["a", 45_000, 2]])).toEqual({
      a: [[45_000, 2]],
      b: [[45_000, 1]],
    })); // prettier-ignore

  test("of CDNOW are counted as by hand", () => {
    const days = new Set(readCdnow().map(({ customer, date }) => `${customer} ${date}`));
    const { purchases, buyers } = visited(ledgerOf(cdnowRows()), parseDate("1998-06-30"));
    expect(purchases).toBe(days.size);
    expect(Object.values(buyers).reduce((all, { count }) => all + count, 0)).toBe(days.size);
  });
});

describe("returns", () => {
  test("are no purchases, but their money counts", () => {
    const { buyers, returns, purchases } = visited(
      ledgerOf([["A", 45_000, 100], ["A", 45_009, -100]]), END); // prettier-ignore
    expect([...buyers.A.days]).toEqual([45_000]);
    expect(buyers.A).toMatchObject({ count: 1, revenue: 0, turnover: 200, returnedLater: -100 });
    expect({ returns, purchases }).toEqual({ returns: 1, purchases: 1 });
  });

  test("on the day of a purchase reduce it", () =>
    expect(purchases([["A", 45_000, -30], ["A", 45_000, 100]])).toEqual({ A: [[45_000, 70]] })); // prettier-ignore

  test("that leave nothing, and what is free, are purchases of 0", () =>
    expect(purchases([["A", 45_000, 0.1], ["A", 45_000, 0.2], ["A", 45_000, -0.3], ["B", 45_000, 0]])).toEqual({
      A: [[45_000, 0]],
      B: [[45_000, 0]],
    })); // prettier-ignore

  test("alone make no customer; such are counted", () => {
    const rows: Row[] = [["A", 45_000, -1], ["B", 45_001, 5], ["A", 45_002, -2]]; // prettier-ignore
    expect(purchases(rows)).toEqual({ B: [[45_001, 5]] });
    const { returns, returnsOnly, rowsUsed } = visited(ledgerOf(rows), END);
    expect({ returns, returnsOnly, rowsUsed }).toEqual({ returns: 2, returnsOnly: 1, rowsUsed: 3 });
    expect(() => purchases(rows.slice(0, 1))).toThrow(
      "no purchases: every day with an amount gives more back than it brings, so there are returns only",
    );
  });
});

describe("orders", () => {
  test("are one purchase each, on their first day", () =>
    expect(
      purchases([["A", 45_003, 5], ["A", 45_000, 10], ["A", 45_002, 7], ["A", 45_000, 1]], [2, 1, 2, 3]),
    ).toEqual({ A: [[45_000, 10], [45_000, 1], [45_002, 12]] })); // prettier-ignore

  test("of one id by two customers are two", () =>
    expect(purchases([["A", 45_000, 1], ["B", 45_000, 2]], [7, 7])).toEqual({
      A: [[45_000, 1]],
      B: [[45_000, 2]],
    })); // prettier-ignore

  test("that are not named are those of a day", () =>
    expect(purchases([["A", 45_000, 1], ["A", 45_000, 2], ["A", 45_000, 4]], [null, 1, null])).toEqual({
      A: [[45_000, 5], [45_000, 2]],
    })); // prettier-ignore

  test("returned in part are still one purchase, returned on their own a return", () =>
    expect(purchases([["A", 45_000, 50], ["A", 45_005, -20], ["A", 45_005, -30]], [1, 1, 2])).toEqual({
      A: [[45_000, 30]],
    })); // prettier-ignore
});

test("the order of the rows changes no digit, with and without order ids, few or many", () => {
  const random = seededRandom(11);
  for (const [customers, rows] of [
    [2, 300],
    [40, 300],
  ]) {
    const ledger = Array.from({ length: rows }, (): [Row, number] => [
      [Math.floor(customers * random()), 45_000 + Math.floor(60 * random()), Math.round(1e4 * random() - 3e3) / 100],
      Math.floor(rows * random()),
    ]); // prettier-ignore
    // an id has one code per ledger, so that codes stay with their rows
    const read = (list: typeof ledger, withOrders: boolean) => {
      const all = purchases(list.map(([row]) => row), withOrders ? list.map(([, order]) => order) : undefined); // prettier-ignore
      for (const bought of Object.values(all)) bought.sort(([a, x], [b, y]) => a - b || x - y);
      return all;
    };
    const mixed = shuffled(random, ledger);
    for (const withOrders of [false, true])
      expect(read(mixed, withOrders)).toEqual(read(ledger, withOrders));
  }
});

test("no money is lost: the revenue is that of the rows", () => {
  const cents = fc.integer({ min: -900, max: 2000 }); // whole numbers add up exactly
  const row = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 45_000, max: 45_009 }), cents); // prettier-ignore
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const ledger = ledgerOf([...rows, ["z", 45_000, 1]]);
      for (const [name, { amounts, returnedLater, revenue }] of Object.entries(
        visited(ledger, END).buyers,
      )) {
        const own = [...rows, ["z", 45_000, 1] as Row].filter(([customer]) => customer === name);
        const bought = amounts.reduce((a, b) => a + b);
        expect(revenue).toBe(own.reduce((all, [, , amount]) => all + amount, 0));
        expect(returnedLater).toBeLessThanOrEqual(0);
        expect(bought + returnedLater).toBeGreaterThanOrEqual(revenue); // returns before the first purchase
      }
    }),
  );
});

test("amounts too large to add up are refused", () =>
  expect(() => purchases([["A", 45_000, 1.7e308], ["A", 45_001, 1.7e308]])).toThrow("too large")); // prettier-ignore
