import { customerOrder } from "../../../src/domain/forecast/customer-order";
import { seededRandom } from "../../../src/domain/support/random";

/** Ids sorted by comparing them, as the order is defined. */
const compared = (ids: readonly (string | number)[]) => [
  ...ids.filter((id): id is number => typeof id === "number").sort((a, b) => a - b),
  ...ids.filter((id): id is string => typeof id === "string").sort((a, b) => (a < b ? -1 : 1)),
];

const random = seededRandom(7);
const from = (letters: string, most: number) =>
  Array.from({ length: Math.floor(most * random()) }, () => {
    const units = letters.split("");
    return units[Math.floor(units.length * random())];
  }).join("");

const KINDS: Record<string, (i: number) => string | number> = {
  "numbered, of one length": () => `C${String(Math.floor(1e7 * random())).padStart(7, "0")}`,
  "numbered, of any length": () => `C${Math.floor(1e7 * random())}`,
  "one the beginning of another": (i) => "a".repeat(i % 40) + from("ab", 30),
  "long ones that differ at the end": () =>
    `customer of ${from("xyz", 9)} the year ${from("01", 40)}`,
  "beyond Latin": () => from("王李張陈é😀zZ", 6),
  "every code unit": () =>
    String.fromCharCode(...[0, 1, 2].map(() => Math.floor(65536 * random()))),
  "numbers among them": (i) => (i % 3 ? from("qrs", 12) : Math.floor(1e6 * random()) / 4),
};

test.each(Object.entries(KINDS))("orders ids, %s, as comparing them does", (_name, make) => {
  const values = [...new Set(Array.from({ length: 4000 }, (_, i) => make(i)))];
  const codes = Int32Array.from(values.keys()).filter((code) => code % 7 !== 3); // some have no purchase
  const order = customerOrder(values, codes);
  expect(Array.from(order, (c) => values[codes[c]])).toEqual(
    compared(Array.from(codes, (code) => values[code])),
  );
});

test("orders none, one and two", () => {
  expect(customerOrder([], new Int32Array(0))).toHaveLength(0);
  expect([...customerOrder(["x"], Int32Array.of(0))]).toEqual([0]);
  expect([...customerOrder(["x", "", 3], Int32Array.of(0, 1, 2))]).toEqual([2, 1, 0]);
});
