/** Addresses of cells. */
import fc from "fast-check";
import {
  cellAt,
  columnOf,
  cornerOf,
  fixedAt,
  lettersOf,
  rangeAt,
  rangeOf,
  zoneOf,
} from "../src/a1";

const COLUMNS = fc.integer({ min: 0, max: 16_383 });
const ROWS = fc.integer({ min: 0, max: 1_048_575 });

test("letters count as Excel does", () => {
  const known = {
    0: "A",
    25: "Z",
    26: "AA",
    51: "AZ",
    52: "BA",
    701: "ZZ",
    702: "AAA",
    16383: "XFD",
  };
  for (const [column, letters] of Object.entries(known)) {
    expect(lettersOf(Number(column))).toBe(letters);
    expect(columnOf(letters)).toBe(Number(column));
  }
});

test("an address and its cell are each other's", () => {
  fc.assert(
    fc.property(ROWS, COLUMNS, (row, column) => {
      expect(cornerOf(cellAt(row, column))).toEqual({ row, column });
      expect(cornerOf(fixedAt(row, column))).toEqual({ row, column });
    }),
  );
});

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["B4:D5", { top: 3, left: 1, bottom: 4, right: 3 }],
])("%s is a zone", (range, zone) => {
  expect(zoneOf(range)).toEqual(zone);
  expect(rangeOf(zone)).toBe(range);
});

test.each(["A:B", "2:5", "", "A1:B2:C3", "Orders", "ABCD1"])("%j is no zone", (range) => {
  expect(zoneOf(range)).toBeUndefined();
});

test("a range grows from its top left cell", () => {
  expect(rangeAt("B4", 2, 3)).toBe("B4:D5");
  expect(rangeAt("Z9", 1, 2, 1)).toBe("Z10:AA10");
});
