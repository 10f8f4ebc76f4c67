/** What adds rows up gives the same order and the same digits in whatever order the rows come. */
import fc from "fast-check";
import { promotersBySegment } from "../../src/domain/nps";
import { influence } from "../../src/domain/referral";
import { tierSummary } from "../../src/domain/tier";
import { valueDrivers } from "../../src/domain/value/drivers";
import { valueBySegment } from "../../src/domain/value/segments";
import { ids, numbers } from "../support/cells";

/** Names and tenths: as binary fractions, sums of tenths depend on the order in which they are added plainly. */
const rows = fc.array(
  fc.record({
    name: fc.constantFrom("A", "B", "C", "Z"),
    one: fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10),
    other: fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10),
  }),
  { minLength: 3, maxLength: 40 },
);
type Rows = { name: string; one: number; other: number }[];

const names = (list: Rows) => ids(...list.map(({ name }) => name));
const ones = (list: Rows) => numbers(...list.map(({ one }) => one));
const others = (list: Rows) => numbers(...list.map(({ other }) => other));

/** Who referred whom: B and C were referred by A, Z by C. */
const REFERRERS: Record<string, string | null> = { A: null, B: "A", C: "A", Z: "C" };

const tiers = { cutoffs: [0.2, 0.5], labels: ["Top", "Middle", "Rest"] };

const answers: [string, (list: Rows) => unknown][] = [
  [
    "value by segment",
    (list) => valueBySegment({ segments: names(list), benefits: ones(list), costs: others(list) }),
  ],
  [
    "referral value",
    (list) =>
      influence(
        {
          customers: names(list),
          referrers: ids(...list.map(({ name }) => REFERRERS[name])),
          amounts: ones(list),
        },
        0.3,
        (i) => i + 1,
      ),
  ],
  ["tiers", (list) => tierSummary(ones(list), tiers)],
  [
    "recommendation by segment",
    (list) => promotersBySegment({ segments: names(list), scores: ones(list).map(Math.floor) }),
  ],
];

test.each(answers)("R5 – %s", (_name, answer) => {
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      ([list, shuffled]) => {
        expect(answer(shuffled)).toEqual(answer(list));
        expect(answer([...list].reverse())).toEqual(answer(list));
      },
    ),
  );
});

test("drivers of value", () => {
  const answer = (list: Rows) =>
    valueDrivers([
      { name: "Group", kind: "text", groups: names(list), values: ones(list) },
      { name: "Size", kind: "number", numbers: others(list), values: ones(list) },
    ]);
  fc.assert(
    fc.property(rows, (list) => {
      fc.pre(new Set(list.map(({ one }) => one)).size > 1);
      expect(answer([...list].reverse())).toEqual(answer(list));
    }),
  );
});

test("R5 – segments whose tenths add up alike stand by name", () => {
  const segments = ["Z", "Z", "Z", "A", "A", "A"];
  const tenths = [0.1, 0.2, 0.3, 0.3, 0.2, 0.1];
  const of = (order: number[]) =>
    valueBySegment({
      segments: ids(...order.map((i) => segments[i])),
      benefits: numbers(...order.map((i) => tenths[i])),
      costs: numbers(...order.map(() => 0)),
    });
  const forwards = of([0, 1, 2, 3, 4, 5]);
  expect(forwards.map(({ segment }) => segment)).toEqual(["A", "Z"]);
  expect(forwards[0].benefits).toBe(forwards[1].benefits);
  expect(of([5, 4, 3, 2, 1, 0])).toEqual(forwards);
});

test("customers worth the same to the last digit but one stand by name", () => {
  const rows = influence(
    {
      customers: ids("B", "B", "A"),
      referrers: ids(null, null, null),
      amounts: numbers(0.1, 0.2, 0.3),
    },
    1,
    (i) => i + 1,
  );
  expect(rows.map(({ customer }) => customer)).toEqual(["A", "B"]);
});
