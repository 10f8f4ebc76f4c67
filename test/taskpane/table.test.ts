import type { Host, HostValue, RangeInfo } from "../../src/hosts/host";
import { checkOf } from "../../src/taskpane/controls/your-data";
import {
  columnAddress,
  headOf,
  lettersOf,
  readTable,
  unusedNumbers,
} from "../../src/taskpane/table";

/** A host of which only reading is asked; notes what was read. */
function hostOf(cells: HostValue[][]) {
  const reads: string[] = [];
  const read = async (address: string) => {
    reads.push(address);
    return cells;
  };
  return { host: { read } as unknown as Host, reads };
}

const info = (address: string, rows: number, columns: number): RangeInfo => ({
  address,
  sheet: "Orders",
  rows,
  columns,
});

test("a table below other rows names its rows as the sheet counts them", () => {
  const cells = [
    ["Customer", "Date", "Amount"],
    ["Ann", "2024-01-05", 10],
    ["Ann", "soon", 20],
    ["Bob", "2024-02-05", 30],
  ];
  const rows = (address: string) => {
    const given = { cells: cells.map((row) => [...row]), info: info(address, 4, 3) };
    const { troubles } = checkOf(given, {});
    return troubles.find(({ kind }) => kind === "unreadable-dates")?.rows;
  };
  expect(rows("Orders!A1:C4")).toEqual([3]);
  expect(rows("Orders!B5:D8")).toEqual([7]);
});

describe("columnAddress", () => {
  const cases: [address: string, column: number, expected: string][] = [
    ["Orders!A1:D9", 1, "Orders!B1:B9"],
    ["'My orders'!C5:F20", 0, "'My orders'!C5:C20"],
    ["'What! A1:B2'!$Y$1:$AB$1048576", 2, "'What! A1:B2'!AA1:AA1048576"],
    ["Orders!B2", 0, "Orders!B2:B2"],
    ["A1:B2", 1, "B1:B2"],
  ];
  test.each(cases)("%s, %i → %s", (address, column, expected) =>
    expect(columnAddress(address, column)).toBe(expected),
  );
  test("refuses what is not the address of a range", () => {
    expect(() => columnAddress("Orders!A:D", 0)).toThrow(
      "Orders!A:D is not the address of a range",
    );
  });
});

describe("readTable", () => {
  test("takes a first row of words as headings and hands out columns with it", async () => {
    const { host } = hostOf([
      ["Customer", " Date "],
      ["Ann", 45000],
    ]);
    const table = await readTable(host, info("Orders!B3:C4", 2, 2));
    expect(table.headings).toEqual(["Customer", "Date"]);
    expect(table.sample).toEqual([["Ann", 45000]]);
    expect(table.column(1)).toEqual({ address: "Orders!C3:C4", cells: [[" Date "], [45000]] });
    expect(lettersOf(table, 1)).toBe("C");
  });

  test("reads the range once, and a column is always the same object", async () => {
    const { host, reads } = hostOf([["Customer"], ["Ann"]]);
    const table = await readTable(host, info("Orders!A1:A2", 2, 1));
    expect(table.column(0)).toBe(table.column(0));
    expect(reads).toEqual(["Orders!A1:A2"]);
  });

  const headless: [what: string, cells: HostValue[][]][] = [
    [
      "a number in the first row",
      [
        ["Ann", 5],
        ["Bo", 6],
      ],
    ],
    [
      "a date in the first row",
      [
        ["Ann", "2025-01-31"],
        ["Bo", "2025-02-01"],
      ],
    ],
    [
      "a date in words in the first row",
      [
        ["Ann", "31 Jan 2025"],
        ["Bo", "1 Feb 2025"],
      ],
    ],
    ["a single row", [["Customer", "Date"]]],
    [
      "an empty first row",
      [
        ["", ""],
        ["Ann", 5],
      ],
    ],
  ];
  test.each(headless)("%s is no heading", async (_, cells) => {
    const table = await readTable(hostOf(cells).host, info("S!A1:B9", cells.length, 2));
    expect(table.headings).toEqual(["", ""]);
  });
});

test("headOf reads only the top of a long range", async () => {
  const { host, reads } = hostOf([["Customer"], ["Ann"]]);
  await headOf(host, info("Orders!A1:D1000000", 1_000_000, 4));
  expect(reads).toEqual(["Orders!A1:D50"]);
});

describe("unusedNumbers", () => {
  const headings = ["客戶", "銷售額", "售後", "First order date", "備註", "Parking"];
  const sample = [
    ["甲", 1000, 400, 45000, "好", "NT$1,200"],
    ["乙", 2000, "", 45001, "5", ""],
    ["丙", 3000, 10, 45002, "", "NT$80"],
  ];
  test("names columns of numbers that nothing uses, amounts in words among them", () =>
    expect(unusedNumbers({ headings, sample, cells: [] }, new Set([0, 1]))).toEqual([
      "售後",
      "Parking",
    ]));
  test("and no other: dates, words, columns without a heading", () => {
    expect(unusedNumbers({ headings, sample, cells: [] }, new Set([1, 2, 5, undefined]))).toEqual(
      [],
    );
    expect(unusedNumbers({ headings: ["", ""], sample: [[1, 2]], cells: [] }, new Set())).toEqual(
      [],
    );
  });
});
