/** Survivors of cohorts, counted one customer after the other. */
import { cohorts } from "../../../src/domain/retention/cohorts";
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
