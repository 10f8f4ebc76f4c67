import { parseDate } from "../../src/domain/support/dates";
import { readCdnow } from "../support/cdnow";
import { loadExcel, type Scalar } from "../support/excel";

const excel = loadExcel();
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);
const call = (id: string, ...args: unknown[]) =>
  excel.call(id, ...(args as Scalar[])) as Scalar[][];

const purchases = readCdnow();

/** Cohorts of CDNOW, one of whose dates is another. */
const cdnowCohorts = (unit: string, date: string) =>
  call(
    "RETENTION.COHORT",
    column(...purchases.map(({ customer }) => customer)),
    column(...purchases.map((purchase, i) => parseDate(i === 5000 ? date : purchase.date))),
    unit,
  );

test("retention and churn add up to 1", () => {
  for (const args of [
    [200, 190, 30],
    [7, 3, null],
    [1, 1, 1],
  ])
    expect(
      (excel.call("RETENTION", ...args) as number) +
        (excel.call("RETENTION.CHURN", ...args) as number),
    ).toBeCloseTo(1, 14);
});

describe("RETENTION.CURVE", () => {
  const regular = column("Survivors", 1000, 631, 468, 382, 326, 289, 262, 241);
  const curve = call("RETENTION.CURVE", regular, 12);

  test("projects the published survival of years 8–12", () => {
    expect(curve.length).toBe(14);
    expect(curve[0]).toEqual(["Period", "Survival", "Retention", "Actual"]);
    [0.2201, 0.2044, 0.1912, 0.1799, 0.17].forEach((share, i) =>
      expect(curve[9 + i]).toEqual([8 + i, expect.closeTo(share, 4), expect.any(Number), ""]),
    );
  });

  test("begins with all of the cohort and shows what was observed", () => {
    expect(curve[1]).toEqual([0, 1, "", 1]);
    expect(curve[8][3]).toBe(0.241);
  });

  test("is the product of its retention rates", () => {
    for (let t = 2; t < curve.length; t++)
      expect((curve[t - 1][1] as number) * (curve[t][2] as number)).toBeCloseTo(
        curve[t][1] as number,
        12,
      );
  });
});

describe("RETENTION.COHORT", () => {
  const customers = column("Ann", "Bob", "Ann", "Cy", "Bob", "Ann");
  const dates = [
    "2024-11-30",
    "2025-01-02",
    "2025-01-03",
    "2025-02-01",
    "2025-04-01",
    "2025-01-31",
  ];

  test.each([
    ["month", [["2024-11", 1, 1, 0, 1, 0, 0, 0], ["2025-01", 1, 1, 0, 0, 1, "", ""], ["2025-02", 1, 1, 0, 0, "", "", ""]]], // prettier-ignore
    ["quarter", [["2024-Q4", 1, 1, 1, ""], ["2025-Q1", 2, 1, "", ""]]], // prettier-ignore
    ["year", [["2024", 1, 1, ""], ["2025", 2, 1, ""]]], // prettier-ignore
  ])("by %s, all of April known", (unit, rows) =>
    expect(
      call("RETENTION.COHORT", customers, column(...dates), unit, false, "2025-04-30"),
    ).toEqual(rows),
  );

  describe("a period that is not over", () => {
    const byMonth = (asOf?: Scalar) =>
      call("RETENTION.COHORT", customers, column(...dates), "month", false, asOf ?? null);

    test("is left empty: April has one day", () =>
      expect(byMonth()).toEqual([["2024-11", 1, 1, 0, 1, 0, 0, ""], ["2025-01", 1, 1, 0, 0, "", "", ""], ["2025-02", 1, 1, 0, "", "", "", ""]])); // prettier-ignore

    test("one day before its end it is still empty, on its last day it is not", () => {
      expect(byMonth("2025-03-30").map((row) => row.slice(2))).toEqual([[1, 0, 1, 0, ""], [1, 0, "", "", ""], [1, "", "", "", ""]]); // prettier-ignore
      expect(byMonth("2025-03-31").map((row) => row.slice(2))).toEqual([[1, 0, 1, 0, 0], [1, 0, 0, "", ""], [1, 0, "", "", ""]]); // prettier-ignore
    });

    test("later purchases are left out, and later periods in which nobody bought count as they are", () => {
      expect(byMonth("2024-12-31")).toEqual([["2024-11", 1, 1, 0]]);
      expect(byMonth("2025-05-31")[2]).toEqual(["2025-02", 1, 1, 0, 0, 0, "", "", ""]);
      expect(() => byMonth("2024-11-29")).toThrow("no purchases up to asOf (2024-11-29)");
    });

    test.each([
      ["week", "2025-04-06", "2025-04-05"],
      ["quarter", "2025-06-30", "2025-06-29"],
      ["year", "2025-12-31", "2025-12-30"],
    ])("by %s: over on %s, not on %s", (unit, over, notOver) => {
      const last = (asOf: string) =>
        call("RETENTION.COHORT", customers, column(...dates), unit, false, asOf)[0].pop();
      expect(last(over)).not.toBe("");
      expect(last(notOver)).toBe("");
    });
  });

  test("weeks begin on Monday, also where months are short", () => {
    const sunday = call(
      "RETENTION.COHORT",
      column("A", "A"),
      column("2024-02-25", "2024-03-03"),
      "week",
      false,
    );
    expect(sunday).toEqual([["2024-02-19", 1, 1, 1]]); // the day before Monday ends a week
    const monday = call(
      "RETENTION.COHORT",
      column("A", "A"),
      column("2024-02-26", "2024-03-03"),
      "week",
      false,
    );
    expect(monday).toEqual([["2024-02-26", 1, 1]]);
  });

  test("the order of rows does not matter, nor do purchases on one day", () => {
    const table = call("RETENTION.COHORT", customers, column(...dates));
    expect(
      call("RETENTION.COHORT", customers.slice().reverse(), column(...dates.slice().reverse())),
    ).toEqual(table);
    expect(
      call("RETENTION.COHORT", [...customers, ["Bob"]], column(...dates, "2025-01-02")),
    ).toEqual(table);
  });

  test("customers of all cohorts add up to all customers, and every cohort begins with all of its own", () => {
    const many = Array.from({ length: 3000 }, (_, i) => [(i * 7919) % 400]);
    const days = many.map((_, i) => [45_000 + ((i * 104_729) % 700)]);
    const [, ...rows] = call("RETENTION.COHORT", many, days);
    expect(rows.reduce((total, [, count]) => total + (count as number), 0)).toBe(399);
    for (const [, , first] of rows) expect(first).toBe(1);
  });

  describe("with amounts", () => {
    const buyers = column("Ann", "Bob", "Ann", "Bob", "Cy", "Dan", "Dan");
    const days = column(
      ...["2025-01-05", "2025-01-07", "2025-02-03", "2025-02-10", "2025-01-31", "2025-01-02"],
      "2025-01-20",
    );
    const paid = column(20, 30, -20, 10, -5, -8, 40);
    const known = (...more: Scalar[][][]) =>
      call("RETENTION.COHORT", buyers, days, "month", false, "2025-02-28", ...more);

    test("a return is no purchase, and who only returned is no customer", () => {
      expect(known()).toEqual([["2025-01", 4, 1, 0.5]]);
      // Ann's February is a return, Cy has nothing else, Dan's first day is one
      expect(known(paid)).toEqual([["2025-01", 3, 1, 1 / 3]]);
    });

    test("rows of one order are one purchase, on its first day", () => {
      const parts = [column("Ann", "Ann"), column("2025-01-05", "2025-02-03")];
      const until = (...more: (Scalar[][] | undefined)[]) =>
        call("RETENTION.COHORT", ...parts, "month", false, "2025-02-28", ...more);
      expect(until(column(20, 30))).toEqual([["2025-01", 1, 1, 1]]);
      expect(until(column(20, 30), column("a", "a"))).toEqual([["2025-01", 1, 1, 0]]);
      expect(until(undefined, column("a", "a"))).toEqual([["2025-01", 1, 1, 0]]);
    });

    test("its customers are those of CV.RFM", () => {
      const list = Array.from({ length: 150 }, (_, i) => [
        (i * 7919) % 90,
        45_000 + ((i * 104_729) % 300),
        ((i * 31) % 23) - 15,
      ]);
      const [who, when, what] = [0, 1, 2].map((j) => list.map((row) => [row[j]]));
      const rows = call("RETENTION.COHORT", who, when, "week", false, null, what);
      const customers = call("RFM", who, when, what, null, null, null, false);
      expect(rows.reduce((total, [, count]) => total + (count as number), 0)).toBe(
        customers.length,
      );
      expect(customers.length).toBeLessThan(89);
    });
  });

  test("a placeholder as the last date is refused, however few the dates", () =>
    expect(() =>
      call("RETENTION.COHORT", column("A", "A"), column("1951-01-01", "9999-12-31"), "week"),
    ).toThrow(
      "dates: 1 date lies after 1951-01-01, the furthest 9999-12-31; correct it or leave it out",
    ));

  test("too many periods for a sheet are refused", () =>
    expect(() =>
      call("RETENTION.COHORT", column("A"), column("1951-01-01"), "week", true, "9999-12-31"),
    ).toThrow("unit: these dates reach over 419977 weeks, too many columns for a sheet"));

  test.each([
    ["week", "9999-12-31", /^dates: 1 date lies after 1998-06-30, the furthest 9999-12-31/],
    ["month", "9999-12-31", /^dates: 1 date lies after 1998-06-30, the furthest 9999-12-31/],
  ])("CDNOW by %s with one date %s: refused, the date named", (unit, date, message) =>
    expect(() => cdnowCohorts(unit, date)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message) }),
    ),
  );

  test.each([
    ["week", 1114],
    ["month", 257],
  ])(
    "CDNOW by %s with one year mistyped as 2018: as many periods as lie between, no more",
    (unit, periods) => {
      const table = cdnowCohorts(unit, "2018-05-05");
      expect(table[0]).toHaveLength(2 + periods);
      expect(table.length).toBeLessThan(20);
    },
  );

  test("nothing to follow", () =>
    expect(() => call("RETENTION.COHORT", column(null), column("2025-01-01"))).toThrow(
      "no purchases",
    ));
});
