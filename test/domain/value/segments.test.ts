import fc from "fast-check";
import { valueBySegment } from "../../../src/domain/value/segments";
import { ids, numbers } from "../../support/cells";

const customers = fc.array(
  fc.record({
    segment: fc.constantFrom("A", "B", "C"),
    benefits: fc.integer({ min: 0, max: 100 }),
    costs: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 1, maxLength: 30 },
);
const columns = (rows: { segment: string; benefits: number; costs: number }[]) => ({
  segments: ids(...rows.map(({ segment }) => segment)),
  benefits: numbers(...rows.map(({ benefits }) => benefits)),
  costs: numbers(...rows.map(({ costs }) => costs)),
});

test("means, ratio and share of customers who gain, the most valuable segment first", () => {
  const rows = valueBySegment({
    segments: ids("Retail", "Agency", "Agency"),
    benefits: numbers(30, 60, 40),
    costs: numbers(40, 30, 40),
  });
  expect(rows.map((row) => Object.values(row))).toEqual([
    ["Agency", 2, 50, 35, 15, 50 / 35, 0.5],
    ["Retail", 1, 30, 40, -10, 0.75, 0],
  ]);
});

test("equal values stand by name; ids that are numbers stay numbers; no ratio to no costs", () => {
  const rows = valueBySegment({
    segments: ids("B", 7, "A"),
    benefits: numbers(1, 1, 1),
    costs: numbers(0, 0, 0),
  });
  expect(rows.map(({ segment }) => segment)).toEqual([7, "A", "B"]);
  expect(rows.map(({ ratio }) => ratio)).toEqual([null, null, null]);
});

test("customers add up, and means weighted by customers are the mean of all", () => {
  fc.assert(
    fc.property(customers, (list) => {
      const rows = valueBySegment(columns(list));
      const total = rows.reduce((sum, { customers, value }) => sum + customers * value, 0);
      expect(rows.reduce((sum, row) => sum + row.customers, 0)).toBe(list.length);
      expect(total).toBeCloseTo(
        list.reduce((sum, row) => sum + row.benefits - row.costs, 0),
        9,
      );
    }),
  );
});

test("the order of customers changes nothing", () => {
  fc.assert(
    fc.property(customers, (list) => {
      expect(valueBySegment(columns([...list].reverse()))).toEqual(valueBySegment(columns(list)));
    }),
  );
});

test("no customers, no segments", () => {
  const none = { segments: ids(), benefits: numbers(), costs: numbers() };
  expect(() => valueBySegment(none)).toThrow(
    "no customers: not one row has a segment, benefits and costs",
  );
});
