import fc from "fast-check";
import { type Movements, revenueRetention } from "../../../src/domain/retention/revenue";

const at = (i: number) => ({ argument: "lost", row: i + 1 });
const column = (...values: number[]) => Float64Array.from(values);
const movements = (rows: readonly (readonly number[])[]): Movements => {
  const [opening, expansion, contraction, lost, joined] = [0, 1, 2, 3, 4].map((i) =>
    Float64Array.from(rows, (row) => row[i]),
  );
  return { opening, expansion, contraction, lost, joined };
};

test("opening 100, expansion 15, contraction 5, lost 10, new 20", () =>
  expect(revenueRetention(movements([[100, 15, 5, 10, 20]]), at)).toEqual([
    { net: 1, gross: 0.85, churn: 0.15, quick: expect.closeTo(35 / 15, 12) },
  ]));

test("without new revenue, and without losses, there is no quick ratio", () => {
  const known = { ...movements([[100, 15, 5, 10, 0]]), joined: undefined };
  expect(revenueRetention(known, at)[0].quick).toBeNull();
  expect(revenueRetention(movements([[100, 15, 0, 0, 20]]), at)[0].quick).toBeNull();
});

test("a period that opens with nothing has no shares; if all do, there is no answer", () => {
  const [first, second] = revenueRetention(movements([[0, 0, 0, 0, 50], [50, 5, 0, 0, 0]]), at); // prettier-ignore
  expect(first).toEqual({ net: null, gross: null, churn: null, quick: null });
  expect(second.net).toBeCloseTo(1.1, 12);
  expect(() => revenueRetention(movements([[0, 0, 0, 0, 50]]), at)).toThrow("opening is 0");
});

test("no more can be lost than there was: the first period is named, and how many more", () => {
  const rows = [[100, 0, 50, 50, 0], [100, 0, 30, 90, 0], [10, 0, 0, 11, 0]]; // prettier-ignore
  expect(() => revenueRetention(movements(rows), at)).toThrow(
    "lost, row 2: contraction and lost together, 120, are more than the opening 100 (and 1 more)",
  );
});

test("parts that add up to the whole but for rounding lose exactly everything", () => {
  const parts = { opening: column(0.3), expansion: column(0), contraction: column(0.1), lost: column(0.2) }; // prettier-ignore
  expect(revenueRetention(parts, at)[0]).toMatchObject({ gross: 0, churn: 1 });
});

test("net is gross and expansion; gross and churn make 1; the unit of money does not matter", () => {
  const money = fc.integer({ min: 0, max: 1_000_000 });
  const period = fc
    .tuple(
      fc.integer({ min: 1, max: 1_000_000 }),
      money,
      fc.double({ min: 0, max: 1, noNaN: true }),
      money,
    ) // prettier-ignore
    .map(([opening, expansion, part, joined]) => {
      const gone = Math.floor(opening * part);
      return [opening, expansion, Math.floor(gone / 3), gone - Math.floor(gone / 3), joined];
    });
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 6 }), (rows) => {
      const kept = revenueRetention(movements(rows), at);
      kept.forEach(({ net, gross, churn }, i) => {
        expect(net).toBeCloseTo(gross! + rows[i][1] / rows[i][0], 9);
        expect(gross! + churn!).toBeCloseTo(1, 12);
      });
      const cents = rows.map((row) => row.map((amount) => amount / 128));
      expect(revenueRetention(movements(cents), at)).toEqual(kept);
    }),
  );
});
