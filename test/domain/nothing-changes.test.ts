/**
 * What must not matter does not: the order of the rows, other ids in the same order, another unit of money (a power of two,
 * so that every digit stays), and orders split into lines.
 */
import fc from "fast-check";
import { forecast } from "../../src/domain/forecast";
import { schedule } from "../../src/domain/lifetime";
import { shareOfTop } from "../../src/domain/pareto";
import { allocate } from "../../src/domain/profit";
import { influence } from "../../src/domain/referral";
import { cohorts } from "../../src/domain/retention/cohorts";
import { rfm, rfmSummary } from "../../src/domain/rfm";
import { loyaltyByCode, loyaltyValues } from "../../src/domain/rfm/loyalty";
import { tierOf, tierSummary } from "../../src/domain/tier";
import { valueDrivers } from "../../src/domain/value/drivers";
import { valueBySegment } from "../../src/domain/value/segments";
import { CustomerValueError } from "../../src/domain/support/errors";
import { idColumn } from "../support/cells";

interface Row {
  readonly who: string;
  readonly day: number;
  readonly amount: number;
  readonly cost: number;
  readonly order: string;
}

/** Days are those of the orders: an order has one customer and one day, wherever its lines stand. */
const rows = fc
  .array(
    fc.record({
      who: fc.constantFrom("A", "B", "C", "D", "Z"),
      day: fc.integer({ min: 45_000, max: 45_400 }),
      amount: fc.integer({ min: -200, max: 2000 }).map((tenths) => tenths / 10),
      cost: fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((list): Row[] => [
    { who: "M", day: 45_000, amount: 12.3, cost: 4.5, order: "first" },
    ...list.map((row, i) => ({ ...row, order: `order ${i}` })),
  ]);

const column = (list: readonly Row[], of: (row: Row) => number) => Float64Array.from(list, of);
const ids = (list: readonly Row[], of: (row: Row) => string | null) => idColumn(list.map(of));
const ledger = (list: readonly Row[]) => ({
  customers: ids(list, ({ who }) => who),
  dates: column(list, ({ day }) => day),
  amounts: column(list, ({ amount }) => amount),
  orders: ids(list, ({ order }) => order),
});

/** Another id for each, in the same order. */
const renamed = (id: string) => `customer ${id}${id}`;
/** Who referred whom, whatever they are called. */
const REFERRERS = new Map([
  ["B", "A"],
  ["C", "A"],
  ["D", "C"],
  ["Z", "D"],
]);
const withNames = new Map([...REFERRERS].map(([who, by]) => [renamed(who), renamed(by)]));
const referrer = (who: string) => REFERRERS.get(who) ?? withNames.get(who) ?? null;

const OPTIONS = {
  horizon: 52,
  unit: "week",
  discount: 0.002,
  margin: 0.5,
  model: "mbgnbd",
} as const;
const TIERS = { cutoffs: [0.2, 0.5], labels: ["High", "Medium", "Low"] };

interface Subject {
  readonly name: string;
  /** The answer; customers by name, money under keys of `money`. Undefined where there is none. */
  readonly answer: (list: readonly Row[]) => unknown;
  /** Keys of what is money in the answer, or true if all numbers are. */
  readonly money: readonly string[] | true;
  /** Whether lines of one order are put together again. */
  readonly byOrder?: boolean;
  /** Whether money is fitted: its logarithms have another last digit in another unit. */
  readonly fitted?: boolean;
}

const subjects: Subject[] = [
  {
    name: "RFM",
    answer: (list) => ({ ...rfm(ledger(list)), codes: null }),
    money: ["monetary", "revenue"],
    byOrder: true,
  },
  {
    name: "RFM, money in total",
    answer: (list) => ({ ...rfm(ledger(list), { monetary: "total" }), codes: null }),
    money: ["monetary", "revenue"],
    byOrder: true,
  },
  {
    name: "RFM.SUMMARY",
    answer: (list) => rfmSummary(rfm(ledger(list))),
    money: ["revenue", "averageMonetary"],
    byOrder: true,
  },
  {
    name: "RFM.LOYALTY",
    answer: (list) => {
      const read = ledger(list);
      const byCode = loyaltyByCode(rfm(read), read.customers.values.length);
      return loyaltyValues({ ...read, ...byCode }, OPTIONS);
    },
    money: ["realised", "future", "lifetime"],
    byOrder: true,
    fitted: true,
  },
  {
    name: "FORECAST",
    answer: (list) => {
      const read = ledger(list);
      const { summary, alive, chance, purchases, amount, value } = forecast(read, OPTIONS);
      return Array.from(summary.codes, (code, i) => ({
        customer: read.customers.values[code],
        ...{ frequency: summary.frequency[i], recency: summary.recency[i], age: summary.age[i] },
        ...{ alive: alive[i], chance: chance[i], purchases: purchases[i] },
        ...{ amount: amount[i], value: value[i] },
      })).sort((a, b) => (a.customer < b.customer ? -1 : 1));
    },
    money: ["amount", "value"],
    byOrder: true,
    fitted: true,
  },
  {
    name: "REFERRAL",
    answer: (list) =>
      influence(
        {
          customers: ids(list, ({ who }) => who),
          referrers: ids(list, ({ who }) => referrer(who)),
          amounts: column(list, ({ amount }) => amount),
        },
        0.5,
        (i) => i + 1,
      ),
    money: ["own", "direct", "indirect", "influence", "total"],
    byOrder: true,
  },
  {
    name: "LIFETIME.SCHEDULE",
    answer: (list) => {
      const customers = ids(list, ({ who }) => who);
      const own = customers.labels.findIndex((label) => label.endsWith("M"));
      const years = column(list, ({ day }) => day % 4);
      const amounts = column(list, ({ amount }) => amount);
      return schedule({ years, customers, amounts }, [], own);
    },
    money: ["own", "referred", "total", "cost", "profit", "cumulative"],
    byOrder: true,
  },
  {
    name: "RETENTION.COHORT",
    answer: (list) => cohorts(ledger(list), { unit: "month" }),
    money: [],
    byOrder: true,
  },
  {
    name: "PARETO",
    answer: (list) =>
      shareOfTop(
        column(list, ({ cost }) => cost),
        0.3,
      ),
    money: [],
  },
  {
    name: "TIER.SUMMARY",
    answer: (list) =>
      tierSummary(
        column(list, ({ amount }) => amount),
        TIERS,
      ),
    money: ["value", "average"],
  },
  {
    name: "TIER",
    answer: (list) =>
      byOrderId(
        list,
        tierOf(
          column(list, ({ amount }) => amount),
          TIERS,
        ),
      ),
    money: [],
  },
  {
    name: "VALUE.SEGMENTS",
    answer: (list) =>
      valueBySegment({
        segments: ids(list, ({ who }) => who),
        benefits: column(list, ({ amount }) => Math.abs(amount)),
        costs: column(list, ({ cost }) => cost),
      }),
    money: ["benefits", "costs", "value"],
  },
  {
    name: "VALUE.DRIVERS",
    answer: (list) => {
      const values = column(list, ({ amount }) => amount);
      return valueDrivers([
        { name: "Group", kind: "text", groups: ids(list, ({ who }) => who), values },
        { name: "Day", kind: "number", numbers: column(list, ({ day }) => day), values },
      ]);
    },
    money: [],
  },
  {
    name: "PROFIT.ALLOCATE",
    // equal drivers may be a last digit apart, so that all add up to the cost: the shares are compared by size
    answer: (list) =>
      allocate(
        123.45,
        column(list, ({ cost }) => cost),
      ).sort(),
    money: [], // drivers are hours or orders: in another unit they share the cost alike
  },
];

/** What stands beside each row, by its id. */
const byOrderId = (list: readonly Row[], beside: ArrayLike<number>) =>
  Object.fromEntries(list.map(({ order }, i) => [order, beside[i]]).sort());

/** The answer, or the trouble that there is none. */
function answerOf({ answer }: Subject, list: readonly Row[]): unknown {
  try {
    return answer(list);
  } catch (error) {
    if (error instanceof CustomerValueError) return error.message;
    throw error;
  }
}

/** An answer with its texts and amounts changed. */
function changed(
  value: unknown,
  { text = (s: string) => s, money = (x: number) => x, keys = [] as readonly string[] | true },
  isMoney = keys === true,
): unknown {
  const again = (inner: unknown, key = "") =>
    changed(inner, { text, money, keys }, isMoney || (keys !== true && keys.includes(key)));
  if (typeof value === "number") return isMoney ? money(value) : value;
  if (typeof value === "string") return text(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, (x) => again(x));
  if (Array.isArray(value)) return value.map((inner) => again(inner));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, again(inner, key)]),
    );
  return value;
}

const NAMES = new Map(["A", "B", "C", "D", "M", "Z"].map((id) => [id, renamed(id)]));

describe.each(subjects.map((subject) => [subject.name, subject] as const))("%s", (_, subject) => {
  const { money, byOrder, fitted } = subject;
  const holds = (property: (list: Row[], seed: number) => void) =>
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1e6 }), property),
      fitted ? { numRuns: 6, seed: 12, endOnFailure: true } : { numRuns: 60 },
    );
  const asData = (list: readonly Row[]) => changed(answerOf(subject, list), {});

  test("the order of the rows", () =>
    holds((list, seed) => {
      expect(asData(mixed(list, seed))).toEqual(asData(list));
    }));

  test("other ids in the same order", () =>
    holds((list) => {
      const others = list.map((row) => ({ ...row, who: renamed(row.who) }));
      const text = (s: string) => NAMES.get(s) ?? s;
      expect(asData(others)).toEqual(changed(answerOf(subject, list), { text }));
    }));

  test("another unit of money", () =>
    holds((list, seed) => {
      const unit = 2 ** ((seed % 41) - 20);
      const others = list.map((row) => ({
        ...row,
        amount: row.amount * unit,
        cost: row.cost * unit,
      }));
      const inUnit = (x: number) => x * unit;
      const expected = changed(answerOf(subject, list), { money: inUnit, keys: money });
      const nearly = { money: (x: number) => Number(x.toPrecision(9)), keys: money };
      if (fitted) expect(changed(asData(others), nearly)).toEqual(changed(expected, nearly));
      else expect(asData(others)).toEqual(expected);
    }));

  if (!byOrder) return;
  test("orders split into lines", () =>
    holds((list, seed) => {
      // in whole sixteenths, so that the lines add up to the very amount
      const whole = list.map((row) => ({ ...row, amount: Math.round(row.amount * 16) / 16 }));
      const lines = whole.flatMap((row, i) =>
        (seed + i) % 3
          ? [
              { ...row, amount: row.amount - i - 0.5 },
              { ...row, amount: i + 0.5 },
            ]
          : [row],
      );
      expect(asData(mixed(lines, seed))).toEqual(asData(whole));
    }));
});

/** The rows in an order that a number says. */
const mixed = (list: readonly Row[], seed: number): Row[] =>
  list
    .map((row, i) => [row, Math.sin(seed + i * 7919)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([row]) => row);
