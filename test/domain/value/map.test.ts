import fc from "fast-check";
import { valueMap } from "../../../src/domain/value/map";
import { numbers } from "../../support/cells";

const competitors = { quality: numbers(7, 9), price: numbers(90, 110) };
const offer = (quality: number, price: number) => ({
  quality: numbers(quality),
  price: numbers(price),
});

test("quality and price relative to the competitors' mean, the price on the fair-value line", () => {
  expect(valueMap(offer(9, 110), competitors, 0.5)).toEqual([
    { relativeQuality: 1.125, relativePrice: 1.1, fairPrice: 112.5, value: "better" },
  ]);
});

test("the weight of quality is the slope of the line: 0 makes price all that counts", () => {
  expect(valueMap(offer(9, 110), competitors, 0)[0]).toMatchObject({
    fairPrice: 100,
    value: "worse",
  });
  expect(valueMap(offer(9, 110), competitors, 0.75)[0].fairPrice).toBeCloseTo(137.5, 10);
});

test("an offer at its own fair price is fair, a little below better, a little above worse", () => {
  const weight = fc.double({ min: 0, max: 0.95, noNaN: true });
  const quality = fc.double({ min: 7, max: 20, noNaN: true });
  fc.assert(
    fc.property(quality, weight, (q, w) => {
      const [{ fairPrice }] = valueMap(offer(q, 1), competitors, w);
      fc.pre(fairPrice > 1);
      const verdict = (price: number) => valueMap(offer(q, price), competitors, w)[0].value;
      expect([0.999, 1, 1.001].map((factor) => verdict(factor * fairPrice))).toEqual([
        "better",
        "fair",
        "worse",
      ]);
    }),
  );
});

test("the competitors' mean offer is fair value at every weight", () => {
  for (const weight of [0, 0.3, 0.5, 0.9])
    expect(valueMap(offer(8, 100), competitors, weight)[0]).toEqual({
      relativeQuality: 1,
      relativePrice: 1,
      fairPrice: 100,
      value: "fair",
    });
});

test("another currency or another scale of quality changes no verdict", () => {
  const dear = {
    quality: competitors.quality.map((q) => 10 * q),
    price: competitors.price.map((p) => 7 * p),
  };
  expect(valueMap(offer(85, 7 * 104), dear, 0.5)[0].value).toBe(
    valueMap(offer(8.5, 104), competitors, 0.5)[0].value,
  );
});

test.each([
  [offer(9, 110), { quality: numbers(0), price: numbers(9) }, "the mean of competitorQuality is 0"],
  [offer(9, 110), { quality: numbers(9), price: numbers(0) }, "the mean of competitorPrice is 0"],
  [offer(9, 110), { quality: numbers(), price: numbers() }, "no competitor"],
  [{ quality: numbers(), price: numbers() }, competitors, "no offer"],
  [
    offer(1e308, 1),
    { quality: numbers(1e-5), price: numbers(9) },
    "the relative quality is too large",
  ],
])("is refused: %#", (offers, others, message) => {
  expect(() => valueMap(offers, others, 0.5)).toThrow(message);
});
