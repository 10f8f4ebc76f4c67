/** Where pages end: never inside a chart or a block of cells that a page can hold whole. */
import fc from "fast-check";
import { type PaperRows, pageBreaks } from "../../src/hosts/page-breaks";

/** Rows of 20 pixels with something in all but the blank ones. */
const rows = (
  count: number,
  blank: readonly number[],
  more: Partial<PaperRows> = {},
): PaperRows => ({
  count,
  height: () => 20,
  filled: new Set(
    Array.from({ length: count }, (_, row) => row).filter((row) => !blank.includes(row)),
  ),
  together: [],
  repeated: 0,
  ...more,
});
/** A page of 50 rows. */
const PAGE = 1000;

test.each<[string, PaperRows, number[]]>([
  ["what fits has no break", rows(50, [10, 20]), []],
  ["a block that would be cut begins on the next page", rows(70, [9, 39]), [40]],
  ["so does the next one that would be", rows(120, [9, 39, 79]), [40, 80]],
  ["a block that begins on a page of its own is said to", rows(70, [49]), [50]],
  ["a list longer than a page flows on", rows(500, [2]), []],
  ["unless fewer than six of its rows stand below its beginning", rows(500, [45]), [46]],
  [
    "a chart beside a long list is not cut",
    rows(500, [2], { together: [{ first: 40, last: 55 }] }),
    [40],
  ],
  [
    "a chart alone is a block",
    rows(41, [39], { count: 66, together: [{ first: 45, last: 65 }] }),
    [45],
  ],
  [
    "a chart higher than a page is cut",
    rows(500, [2], { together: [{ first: 40, last: 99 }] }),
    [],
  ],
  ["rows on every page take room on all but the first", rows(109, [49, 99], { repeated: 3 }), [50]],
  ["which may be what pushes a block over", rows(98, [49, 89], { repeated: 3 }), [50, 90]],
  ["nothing has no pages", rows(0, []), []],
])("%s", (_what, paper, breaks) => {
  expect(pageBreaks(paper, PAGE)).toEqual(breaks);
});

test("whatever the sheet, breaks go downwards and stand before blocks, never inside one", () => {
  const heights = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.boolean()), {
    maxLength: 150,
  });
  fc.assert(
    fc.property(heights, (each) => {
      const filled = new Set(each.flatMap(([, isFilled], row) => (isFilled ? [row] : [])));
      const height = (row: number) => each[row][0];
      const breaks = pageBreaks(
        { count: each.length, height, filled, together: [], repeated: 0 },
        PAGE,
      );
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
      for (const row of breaks) {
        expect(row).toBeGreaterThan(0);
        expect(row).toBeLessThan(each.length);
        if (!filled.has(row - 1) || !filled.has(row)) continue;
        throw new Error(`the break before row ${row} cuts a block`);
      }
    }),
  );
});
