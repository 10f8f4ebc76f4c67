import { readRowSums } from "../../../src/domain/support/rows";
import { column } from "../../support/cells";

const segments = column("A", "B", "A");

test("ranges of one column are read as they are", () => {
  const rows = readRowSums(segments, { benefits: column(1, 2, 3), costs: column(4, 5, 6) });
  expect([...rows.benefits]).toEqual([1, 2, 3]);
  expect([...rows.costs]).toEqual([4, 5, 6]);
  expect([...rows.segments.codes]).toEqual([0, 1, 0]);
});

test("several columns are summed by row below their headings; a single blank adds nothing", () => {
  const benefits = [
    ["Quality", "Speed"],
    [1, 2],
    [3, null],
    [null, ""],
    [5, 6],
  ];
  const rows = readRowSums(column("Segment", "A", "B", "C", "A"), {
    benefits,
    costs: column("Costs", 1, 1, 1, 1),
  });
  expect([...rows.benefits]).toEqual([3, 3, 11]); // C has no benefit at all
  expect(Array.from(rows.segments.codes, (code) => rows.segments.labels[code])).toEqual([
    "A",
    "B",
    "A",
  ]);
});

test("ranges along a row are paired cell by cell", () => {
  const rows = readRowSums([["A", "B"]], { benefits: [[1, 2]] });
  expect([...rows.benefits]).toEqual([1, 2]);
});

test.each([
  [
    [
      [1, 2],
      [3, "x"],
      [5, 6],
    ],
    "benefits, row 2, column 2: 'x' is not a number",
  ],
  [
    [
      [1, 2],
      [3, 4],
    ],
    "benefits has 4 cells but segments has 3 rows; paired ranges must be of equal length",
  ],
])("%j is refused", (benefits, message) => {
  expect(() => readRowSums(segments, { benefits })).toThrow(message);
});
