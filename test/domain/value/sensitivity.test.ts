/** The price sensitivity meter, beside a computation of its own: shares counted one by one, crossings found by halving. */
import fc from "fast-check";
import { priceCurves, priceSensitivity } from "../../../src/domain/value/sensitivity";

type Person = readonly [number, number, number, number];
const answersOf = (people: readonly Person[]) => {
  const [tooCheap, cheap, expensive, tooExpensive] = [0, 1, 2, 3].map((i) =>
    Float64Array.from(people, (prices) => prices[i]),
  );
  return { tooCheap, cheap, expensive, tooExpensive };
};
const meter = (people: readonly Person[]) => priceSensitivity(priceCurves(answersOf(people)));

const FOUR: Person[] = [[10, 15, 20, 25], [15, 20, 25, 30], [30, 35, 40, 50], [20, 25, 35, 40]]; // prettier-ignore

test("four people by hand", () =>
  expect(meter(FOUR)).toEqual({
    marginalCheapness: { price: 17.5, share: 0.375 },
    optimal: { price: 25, share: 0.25 },
    indifference: { price: 22.5, share: 0.375 },
    marginalExpensiveness: { price: 30, share: 0.5 },
  }));

test("only answers whose prices rise count; four zeros are a blank row of older Excel", () => {
  const more: Person[] = [[20, 20, 30, 40], [0, 0, 0, 0], [9, 8, 20, 30], [1, 2, 4, 3]]; // prettier-ignore
  const { used, leftOut } = priceCurves(answersOf([...FOUR, ...more]));
  expect([used, leftOut]).toEqual([4, 3]);
  expect(meter([...FOUR, ...more])).toEqual(meter(FOUR));
  expect(() => priceCurves(answersOf(more))).toThrow("rise in none of the 3 answers");
  expect(() => priceCurves(answersOf([]))).toThrow("no answers");
});

const person = fc
  .tuple(fc.integer({ min: 0, max: 20 }), ...[1, 2, 3].map(() => fc.integer({ min: 1, max: 12 })))
  .map(([first, ...steps]) => {
    const prices = [first];
    for (const step of steps) prices.push(prices[prices.length - 1] + step);
    return prices as unknown as Person;
  });
const people = fc.array(person, { minLength: 1, maxLength: 12 });

/** The curves by counting at each price, straight between the prices named; where two of them meet, by halving. */
function byHand(all: readonly Person[]) {
  const prices = [...new Set(all.flat())].sort((a, b) => a - b);
  const atMost = (column: number) => (price: number) =>
    all.filter((each) => each[column] <= price).length / all.length;
  const straight = (at: (price: number) => number) => (price: number) => {
    const i = Math.min(Math.max(prices.findIndex((named) => named >= price), 1), prices.length - 1); // prettier-ignore
    const part = (price - prices[i - 1]) / (prices[i] - prices[i - 1]);
    return at(prices[i - 1]) + part * (at(prices[i]) - at(prices[i - 1]));
  };
  const rising = (column: number) => straight(atMost(column));
  const falling = (column: number) => straight((price) => 1 - atMost(column)(price));
  const meet = (up: (price: number) => number, down: (price: number) => number) => {
    let [low, high] = [prices[0], prices[prices.length - 1]];
    if (up(low) >= down(low) - 1e-12) return low;
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (up(middle) >= down(middle) - 1e-12) high = middle;
      else low = middle;
    }
    return high;
  };
  return [
    meet(rising(1), falling(0)),
    meet(rising(3), falling(0)),
    meet(rising(2), falling(1)),
    meet(rising(3), falling(2)),
  ];
}

test("crossings of random answers are those found by halving", () => {
  fc.assert(
    fc.property(people, (all) => {
      const found = Object.values(meter(all)).map(({ price }) => price);
      byHand(all).forEach((price, i) => expect(found[i]).toBeCloseTo(price, 8));
    }),
  );
});

test("points lie in their order within the prices named; the order and number of people alike change nothing", () => {
  fc.assert(
    fc.property(people, (all) => {
      const points = meter(all);
      const { marginalCheapness, optimal, indifference, marginalExpensiveness } = points;
      for (const { price, share } of Object.values(points)) {
        expect(price).toBeGreaterThanOrEqual(Math.min(...all.flat()));
        expect(price).toBeLessThanOrEqual(Math.max(...all.flat()));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const { price } of [optimal, indifference]) {
        expect(price).toBeGreaterThanOrEqual(marginalCheapness.price);
        expect(price).toBeLessThanOrEqual(marginalExpensiveness.price);
      }
      expect(meter([...all].reverse())).toEqual(points);
      const twice = Object.values(meter([...all, ...all]));
      Object.values(points).forEach(({ price, share }, i) => {
        expect(twice[i].price).toBeCloseTo(price, 9);
        expect(twice[i].share).toBeCloseTo(share, 9);
      });
    }),
  );
});

test("a change of currency changes the prices alike, and no share", () => {
  fc.assert(
    fc.property(people, (all) => {
      const cents = all.map((prices) => prices.map((price) => price * 8) as unknown as Person);
      const points = Object.values(meter(all));
      Object.values(meter(cents)).forEach(({ price, share }, i) => {
        expect(price).toBeCloseTo(8 * points[i].price, 8);
        expect(share).toBeCloseTo(points[i].share, 12);
      });
    }),
  );
});
