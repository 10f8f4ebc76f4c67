import { movements } from "../../../src/domain/retention/movements";
import { seededRandom } from "../../../src/domain/support/random";

type Row = readonly [customer: number, day: number, amount: number];

const columns = (rows: readonly Row[]) => ({
  customers: {
    codes: Int32Array.from(rows, ([who]) => who),
    values: [] as string[],
    labels: [] as string[],
  },
  dates: Float64Array.from(rows, ([, day]) => day),
  amounts: Float64Array.from(rows, ([, , amount]) => amount),
});
const JANUARY = 45_658; // 2025-01-01

/** Some 300 purchases of 40 customers in eight months, returns among them. */
function simulated(): Row[] {
  const random = seededRandom(3);
  return Array.from({ length: 300 }, () => [
    Math.floor(40 * random()),
    JANUARY + Math.floor(242 * random()),
    Math.round(100 * (random() < 0.1 ? -50 : 80) * random()) / 100,
  ]);
}

describe("movements", () => {
  test("opening + new + returned + expansion − contraction − lost = closing, which the next period opens with", () => {
    const rows = movements(columns(simulated()), { unit: "month", asOf: JANUARY + 242 });
    expect(rows.length).toBe(8);
    rows.forEach(({ opening, joined, returned, expansion, contraction, lost, closing }, i) => {
      const sum = opening + joined! + returned! + expansion! - contraction! - lost!;
      expect(sum).toBeCloseTo(closing!, 9);
      if (i > 0) expect(opening).toBe(rows[i - 1].closing);
    });
  });

  test("are those of the customers' revenue by period, added up the plain way", () => {
    const rows = simulated();
    const known = movements(columns(rows), { unit: "month", asOf: JANUARY + 242 });
    const monthOf = (day: number) => new Date((day - 25_569) * 86_400_000).getUTCMonth();
    const revenue = Array.from({ length: 40 }, () => Array<number>(8).fill(0));
    for (const [who, day, amount] of rows)
      if (monthOf(day) < 8) revenue[who][monthOf(day)] += amount;
    const brought = revenue.map((months) => months.map((sum) => Math.max(0, sum)));
    known.forEach((movement, m) => {
      const sum = (of: (now: number, was: number, ever: boolean) => number) =>
        brought.reduce(
          (all, months) =>
            all +
            of(
              months[m],
              m ? months[m - 1] : 0,
              months.slice(0, m).some((each) => each > 0),
            ),
          0,
        );
      expect(movement.joined).toBeCloseTo(
        sum((now, _was, ever) => (ever ? 0 : now)),
        9,
      );
      expect(movement.returned).toBeCloseTo(
        sum((now, was, ever) => (ever && !was ? now : 0)),
        9,
      );
      expect(movement.expansion).toBeCloseTo(
        sum((now, was) => (was ? Math.max(0, now - was) : 0)),
        9,
      );
      expect(movement.contraction).toBeCloseTo(
        sum((now, was) => (now ? Math.max(0, was - now) : 0)),
        9,
      );
      expect(movement.lost).toBeCloseTo(
        sum((now, was) => (now ? 0 : was)),
        9,
      );
    });
  });

  test("of an unfinished period are unknown, but for what it opens with", () => {
    const rows: Row[] = [
      [0, JANUARY, 20],
      [0, JANUARY + 40, 30],
    ];
    const [, february] = movements(columns(rows), { unit: "month" });
    expect(february).toEqual({
      ...{ period: "2025-02", opening: 20, joined: null, returned: null, expansion: null },
      ...{ contraction: null, lost: null, closing: null },
    });
  });

  test("do not depend on the order of rows, and are no movement where sums differ by rounding", () => {
    const rows: Row[] = [
      ...[0.1, 0.2, 0.3].map((amount): Row => [0, JANUARY, amount]),
      ...[0.3, 0.2, 0.1].map((amount): Row => [0, JANUARY + 31, amount]),
    ];
    const [, february] = movements(columns(rows), { unit: "month", asOf: JANUARY + 58 });
    expect([february.expansion, february.contraction]).toEqual([0, 0]);
  });

  test("without purchases there are none", () =>
    expect(() => movements(columns([]), { unit: "month" })).toThrow("no purchases"));
});
