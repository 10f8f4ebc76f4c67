import fc from "fast-check";
import { readColumns } from "../../src/domain/support/columns";
import { parseDate } from "../../src/domain/support/dates";
import { type RfmOptions, rfm, rfmSummary } from "../../src/domain/rfm";
import { scores } from "../../src/domain/rfm/scores";
import { LOYALTY, SEGMENTS, segmentOf } from "../../src/domain/rfm/segments";
import { cdnow } from "../support/samples";

type Row = [customer: string | number, date: number, amount: number];

const purchases = (rows: Row[]) =>
  readColumns({
    customers: { cells: rows.map(([customer]) => [customer]), as: "id" },
    dates: { cells: rows.map(([, date]) => [date]), as: "date" },
    amounts: { cells: rows.map(([, , amount]) => [amount]), as: "number" },
  });

const scored = (rows: Row[], options?: RfmOptions) => rfm(purchases(rows), options);

const ledger = readCdnow();
function readCdnow() {
  const { customers, dates, amounts } = cdnow();
  return readColumns({
    customers: { cells: customers, as: "id" },
    dates: { cells: dates, as: "date" },
    amounts: { cells: amounts, as: "number" },
  });
}

describe("correctness", () => {
  test("scores follow min(bins, ⌊bins × (2 × worse + equal) / (2 × all)⌋ + 1)", () => {
    // all 10, worse 0 1 2 … : ⌊5 × (2w + 1) / 20⌋ + 1
    expect([...scores(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 5)]).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    // six equal of ten: worse 0, equal 6: ⌊30 / 20⌋ + 1 = 2; then worse 6, 7, 8, 9
    expect([...scores(Float64Array.from([1, 1, 1, 1, 1, 1, 2, 3, 4, 5]), 5)]).toEqual([
      2, 2, 2, 2, 2, 2, 4, 4, 5, 5,
    ]);
  });

  test("scores agree with counting for every customer, one by one", () => {
    const byCounting = (values: number[], bins: number) =>
      values.map((value) => {
        const worse = values.filter((other) => other < value).length;
        const equal = values.filter((other) => other === value).length;
        return Math.min(bins, Math.floor((bins * (2 * worse + equal)) / (2 * values.length)) + 1);
      });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (values, bins) => {
          expect([...scores(Float64Array.from(values), bins)]).toEqual(byCounting(values, bins));
        },
      ),
    );
  });

  test("recency counts days to the last purchase of all, frequency purchases, money the mean", () => {
    const result = scored([
      ["A", 45000, 10],
      ["B", 45010, 40],
      ["A", 45004.5, 30],
    ]);
    expect(result.asOf).toBe(45010);
    expect(result.customers).toEqual(["B", "A"]);
    expect([...result.lastPurchase]).toEqual([45010, 45004]);
    expect([...result.recency]).toEqual([0, 6]);
    expect([...result.frequency]).toEqual([1, 2]);
    expect([...result.monetary]).toEqual([40, 20]);
    expect([
      ...scored(
        [
          ["A", 45000, 10],
          ["A", 45004, 30],
        ],
        { monetary: "total" },
      ).monetary,
    ]).toEqual([40]);
  });

  test("a return is no purchase and no last purchase, and whoever returned all is not above who kept it", () => {
    const alone = scored([
      ["A", 45000, 100],
      ["A", 45009, -100],
    ]);
    expect([alone.asOf, alone.frequency[0], alone.recency[0], alone.revenue[0]]).toEqual([
      45009, 1, 9, 0,
    ]);
    const two: Row[] = [
      ["Ann", 45000, 100],
      ["Ann", 45007, -100],
      ["Bob", 45000, 100],
    ];
    expect(scored(two, { asOf: 45010 }).customers).toEqual(["Bob", "Ann"]);
  });

  test("the rows of a customer on one day are one purchase", () => {
    const { frequency, monetary } = scored([
      ["a", 45000, 18],
      ["a", 45000, 2],
      ["b", 45001, 20],
    ]);
    expect([...frequency]).toEqual([1, 1]);
    expect([...monetary]).toEqual([20, 20]);
  });

  test("averages of a segment are over its customers", () => {
    const pair: Row[] = ["a", "b"].flatMap((customer): Row[] => [
      [customer, 45000, 10],
      [customer, 45001, 20],
      [customer, 45004, 60],
    ]);
    const summary = rfmSummary(scored(pair, { asOf: 45006 }));
    expect(summary).toHaveLength(1);
    expect(summary[0]).toMatchObject({ averageRecency: 2, averageFrequency: 3, orders: 6 });
    expect(summary[0]).toMatchObject({ averageMonetary: 30, revenue: 180, revenueShare: 1 });
  });

  test("every pair of positions has the segment that functions.md gives it", () => {
    const name = (r: number, fm: number) => segmentOf(r, fm, fm);
    expect([1, 2, 3, 4, 5].map((fm) => name(1, fm))).toEqual([
      "Hibernating",
      "Hibernating",
      "At Risk",
      "At Risk",
      "Can't Lose Them",
    ]);
    expect([1, 2, 3, 4, 5].map((fm) => name(2, fm))).toEqual([
      "Hibernating",
      "Hibernating",
      "At Risk",
      "At Risk",
      "Can't Lose Them",
    ]);
    expect([1, 2, 3, 4, 5].map((fm) => name(3, fm))).toEqual([
      "About To Sleep",
      "About To Sleep",
      "Need Attention",
      "Loyal Customers",
      "Loyal Customers",
    ]);
    expect([1, 2, 3, 4, 5].map((fm) => name(4, fm))).toEqual([
      "Promising",
      "Potential Loyalists",
      "Potential Loyalists",
      "Loyal Customers",
      "Loyal Customers",
    ]);
    expect([1, 2, 3, 4, 5].map((fm) => name(5, fm))).toEqual([
      "New Customers",
      "Potential Loyalists",
      "Potential Loyalists",
      "Champions",
      "Champions",
    ]);
  });

  test("frequency and money share a position, halves up; other bins are stretched to five", () => {
    expect(segmentOf(4, 4, 1)).toBe("Potential Loyalists"); // 2.5 → 3
    expect(segmentOf(2, 2, 2, 2)).toBe("Champions");
    expect(segmentOf(1, 1, 1, 2)).toBe("Need Attention"); // ⌈5 / 2⌉ = 3
    expect(segmentOf(9, 9, 8, 9)).toBe("Champions");
    expect(segmentOf(1, 1, 2, 9)).toBe("Hibernating");
  });

  test("the best come first; equals in money are sorted by customer", () => {
    const { customers } = scored([
      ["b", 45000, 5],
      ["a", 45000, 5],
      ["c", 45000, 6],
    ]);
    expect(customers).toEqual(["c", "a", "b"]);
  });

  test("the CDNOW orders: 2,357 customers, 6,919 rows on 6,696 days of theirs, the last on 1998-06-30", () => {
    const result = rfm(ledger);
    expect(result.customers).toHaveLength(2357);
    expect(result.asOf).toBe(parseDate("1998-06-30"));
    expect(result.frequency.reduce((a, b) => a + b)).toBe(6696);
    expect(result.customers).toContain("0001");
  });
});

describe("consistency", () => {
  test("the summary adds up to its customers", () => {
    const result = rfm(ledger);
    const summary = rfmSummary(result);
    const total = (key: "customers" | "orders" | "revenue" | "share" | "revenueShare") =>
      summary.reduce((sum, row) => sum + row[key]!, 0);
    expect(total("customers")).toBe(2357);
    expect(total("orders")).toBe(6696);
    expect(total("share")).toBeCloseTo(1, 12);
    expect(total("revenueShare")).toBeCloseTo(1, 12);
    expect(total("revenue")).toBeCloseTo(
      ledger.amounts.reduce((a, b) => a + b),
      6,
    );
    for (const row of summary) {
      const members = result.segments
        .map((s, i) => (s === row.segment ? i : -1))
        .filter((i) => i >= 0);
      expect(members).toHaveLength(row.customers);
      expect(row.loyalty).toBe(LOYALTY[row.segment]);
      const mean = members.reduce((sum, i) => sum + result.monetary[i], 0) / members.length;
      expect(row.averageMonetary).toBeCloseTo(mean, 9);
    }
  });

  test("the summary lists segments from the most loyal on and leaves out empty ones", () => {
    const names = rfmSummary(rfm(ledger)).map(({ segment }) => segment);
    expect(names).toEqual(SEGMENTS.filter((segment) => names.includes(segment)));
    expect(rfmSummary(scored([["A", 45000, 5]]))).toHaveLength(1);
  });

  test("leaving out what came after asOf equals never having had it", () => {
    const rows: Row[] = [
      ["A", 45000, 5],
      ["B", 45002, 7],
      ["A", 45009, 8],
      ["C", 45010, 1],
    ];
    expect(scored(rows, { asOf: 45005 })).toEqual(scored(rows.slice(0, 2), { asOf: 45005 }));
  });
});

describe("invariants", () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      fc.integer({ min: 45000, max: 45030 }),
      fc.integer({ min: -500, max: 2000 }).map((cents) => cents / 100),
    ),
    { minLength: 1, maxLength: 60 },
  );
  const scoreText = (result: ReturnType<typeof scored>) =>
    result.customers.map(
      (c, i) => `${c} ${result.r[i]}${result.f[i]}${result.m[i]} ${result.segments[i]}`,
    );

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(rows, fc.integer(), (some, seed) => {
        const ledger: Row[] = [...some, ["z", 45000, 1]];
        const shuffled = ledger
          .map((row, i) => [row, Math.sin(seed + i * 7919)] as const)
          .sort((a, b) => a[1] - b[1])
          .map(([row]) => row);
        expect(scoreText(scored(shuffled as Row[]))).toEqual(scoreText(scored(ledger as Row[])));
      }),
    );
  });

  test("the unit of currency changes nothing", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(100, 0.01, 7.1, 1e9, 1e-7), (some, unit) => {
        const ledger: Row[] = [...some, ["z", 45000, 1]];
        const changed = ledger.map(([c, d, amount]) => [c, d, amount * unit] as Row);
        expect(scoreText(scored(changed))).toEqual(scoreText(scored(ledger as Row[])));
      }),
    );
  });

  test("equal values always score equal, even where sums differ in their last digit", () => {
    const result = scored(
      [
        ["A", 45000, 0.1],
        ["A", 45000, 0.2],
        ["B", 45000, 0.15],
        ["B", 45000, 0.15],
      ],
      { monetary: "total" },
    );
    expect(result.m[0]).toBe(result.m[1]);
    expect(result.customers).toEqual(["A", "B"]);
  });

  test("what refunds leave of nothing is nothing", () => {
    const result = scored([
      ["A", 45000, 0.1],
      ["A", 45000, 0.2],
      ["A", 45000, -0.3],
      ["B", 45000, 1],
      ["B", 45000, 1],
      ["B", 45000, -2],
    ]);
    expect(result.m[0]).toBe(result.m[1]);
  });

  test("better in one measure never scores worse in it", () => {
    const { recency, frequency, monetary, r, f, m } = rfm(ledger);
    const rises = (values: Float64Array, scored: Uint8Array, sign: number) => {
      const order = [...values.keys()].sort((a, b) => sign * (values[a] - values[b]));
      order.slice(1).forEach((i, k) => expect(scored[i]).toBeGreaterThanOrEqual(scored[order[k]]));
    };
    rises(recency, r, -1);
    rises(frequency, f, 1);
    rises(monetary, m, 1);
  });
});

describe("input checks", () => {
  test("no purchase at all", () => {
    expect(() => scored([])).toThrow(
      "no purchases: not one row has a customer, a date and an amount",
    );
  });

  test("no purchase up to asOf", () => {
    expect(() => scored([["A", 45688, 5]], { asOf: 45000 })).toThrow(
      "no purchases up to asOf (2023-03-15); the first is later, choose a later asOf",
    );
  });
});
