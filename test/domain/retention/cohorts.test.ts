/** Survivors of cohorts, counted one customer after the other. */
import { cohorts } from "../../../src/domain/retention/cohorts";
import { parseDate } from "../../../src/domain/support/dates";
import { seededRandom } from "../../../src/domain/support/random";

test("survivors are those who bought in a period or later", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed);
    const codes = Int32Array.from({ length: 200 }, () => Math.floor(60 * random()));
    const dates = Float64Array.from(codes, () => 45_000 + Math.floor(400 * random()));
    const customers = { codes, values: [] } as never;
    const { rows } = cohorts({ customers, dates }, { unit: "week", asOf: 45_500 }, true);
    const { rows: active } = cohorts({ customers, dates }, { unit: "week", asOf: 45_500 });
    const week = (day: number) => Math.floor((day + 5) / 7);
    const spans = new Map<number, number[]>();
    codes.forEach((code, i) => spans.set(code, [...(spans.get(code) ?? []), week(dates[i])]));
    const firsts = [...spans.values()].map((weeks) => Math.min(...weeks));
    const lasts = [...spans.values()].map((weeks) => Math.max(...weeks));
    const names = [...new Set(firsts)].sort((one, other) => one - other);
    expect(rows).toHaveLength(names.length);
    rows.forEach((row, i) => {
      row.slice(2).forEach((share, since) => {
        expect(share === null).toBe(active[i][since + 2] === null);
        if (share === null) return;
        const mine = firsts.flatMap((first, c) => (first === names[i] ? [lasts[c] - first] : []));
        const there = mine.filter((span) => span >= since).length;
        expect(share).toBeCloseTo(there / mine.length, 12);
      });
    });
  }
});

test("an order of several days counts on its first, with or without amounts", () => {
  const visits = {
    customers: { codes: Int32Array.of(0, 0, 1, 1), labels: ["A", "B"], values: ["A", "B"] },
    dates: Float64Array.from(["2025-01-31", "2025-02-02", "2025-01-05", "2025-02-10"], parseDate),
  };
  const orders = { codes: Int32Array.of(0, 0, 1, 2) };
  const amounts = Float64Array.of(5, 5, 5, 5);
  const options = { unit: "month", asOf: parseDate("2025-02-28") } as const;
  const month = (more: object) => cohorts({ ...visits, ...more }, options).rows;
  expect(month({})).toEqual([["2025-01", 2, 1, 1]]);
  expect(month({ orders })).toEqual([["2025-01", 2, 1, 0.5]]);
  expect(month({ orders, amounts })).toEqual([["2025-01", 2, 1, 0.5]]);
});
