import { rangeOf, splitAddress, zoneOf } from "../../src/a1";
import type { Host, HostValue, RangeInfo } from "../../src/hosts/host";
import { endsAt, grownBelow } from "../../src/taskpane/grown";

/** A sheet of which only reading is asked; where it ends it has no such range, as in the grid. */
function sheetOf(cells: readonly (readonly HostValue[])[], ends = Infinity) {
  const reads: string[] = [];
  const read = async (address: string) => {
    reads.push(address);
    const { top, bottom, left, right } = zoneOf(splitAddress(address).range)!;
    if (top >= ends) throw new Error(`there is no range '${address}'`);
    const rows = Math.min(bottom + 1, ends) - top;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => cells[top + i]?.[left + j] ?? ""),
    );
  };
  return { host: { read } as unknown as Host, reads };
}

const table = (rows: number): RangeInfo => {
  const range = rangeOf({ top: 0, left: 0, bottom: rows - 1, right: 1 });
  return { address: `'My orders'!${range}`, sheet: "My orders", rows, columns: 2 };
};

const rows = (count: number): HostValue[][] =>
  Array.from({ length: count }, (_, i) => [`c${i}`, i]);

test("rows directly below belong to the table, up to the first with nothing in its columns", async () => {
  const { host } = sheetOf([...rows(7), ["", "", "beside"], ...rows(2)]);
  expect(await grownBelow(host, table(3))).toEqual({
    rows: 4,
    info: { ...table(3), address: "'My orders'!A1:B7", rows: 7 },
  });
  expect(await endsAt(host, table(3))).toBe(false);
});

test("nothing below is nothing grown, and costs one read", async () => {
  const { host, reads } = sheetOf([...rows(3), [" ", ""]]);
  expect(await endsAt(host, table(3))).toBe(true);
  expect(reads).toEqual(["'My orders'!A4:B4"]);
  expect(await grownBelow(host, table(3))).toBeUndefined();
});

test("thousands of new rows are all read, also up to the end of the sheet", async () => {
  const { host } = sheetOf(rows(9000), 9000);
  expect((await grownBelow(host, table(3)))?.rows).toBe(8997);
  expect(await grownBelow(host, table(9000))).toBeUndefined();
});
