/** "Rules for every function" of the catalogue, on the shipped functions.js: blanks, headings, shapes, whole columns, errors. */
import { loadExcel, type Scalar } from "../support/excel";
import { softwareCustomer } from "../support/samples";

const excel = loadExcel();
const call = (id: string, ...args: Parameters<typeof excel.call>[1][]) => excel.call(id, ...args);
const column = (...cells: (Scalar | undefined)[]) => cells.map((cell) => [cell]);

describe("a range may be a cell, a column, a row, a block, a whole column", () => {
  const whole = [
    ...column("Score", 10, 9, null, 8, 3),
    ...Array.from({ length: 1_048_570 }, () => [null]),
  ];

  test.each([
    ["a cell", 10, 100],
    ["a column", column(10, 9, 8, 3), 25],
    ["a row", [[10, 9, 8, 3]], 25],
    [
      "a block",
      [
        [10, 9],
        [8, 3],
      ],
      25,
    ],
    ["a column with a heading and blanks", column("Score", "", 10, 9, null, 8, 3, null), 25],
    ["a whole column", whole, 25],
  ])("%s", (_what, scores, nps) => {
    expect(call("NPS", scores)).toBe(nps);
  });

  test("the rows of a block of answers make no difference to their score", () => {
    expect(
      call("CSAT", [
        [5, 4],
        [3, null],
        ["", 2],
      ]),
    ).toBe(0.5);
  });
});

describe("results stand beside their cells", () => {
  test("TIER keeps the shape: headings and blanks stay empty", () => {
    const values = column("Value", 500, null, 40, 90, "", 10, 60, null);
    expect(call("TIER", values)).toEqual(column("", "High", "", "Low", "Medium", "", "Low", "Low"));
    expect(call("TIER", [[500, null, 40]], [[0.5]])).toEqual([["Tier 1", "", "Tier 2"]]);
    expect(call("TIER", 7)).toEqual([["Low"]]); // one of one is more than half
  });

  test("PROFIT.ALLOCATE keeps the shape", () => {
    expect(call("PROFIT.ALLOCATE", 90, column("Hours", 1, "", 2, 0))).toEqual(
      column("", 30, "", 60, 0),
    );
    expect(call("PROFIT.ALLOCATE", 90, [[1, null, 2]])).toEqual([[30, "", 60]]);
  });

  test("TIER.STRATEGY keeps its rows; a heading makes room for the table's own", () => {
    const strategies = call(
      "TIER.STRATEGY",
      column("Realised", 90, null, 10),
      column("Potential", 5, null, 60),
    );
    expect(strategies).toEqual([
      ["Total", "Realised grade", "Potential grade", "Influence grade", "Strategy"],
      [95, "High", "Low", "", "Maintain"],
      ["", "", "", "", ""],
      [70, "Low", "High", "", "Invest"],
    ]);
    expect(
      call("TIER.STRATEGY", column(90, 10), column(5, 60), undefined, undefined, false),
    ).toHaveLength(2);
    expect(call("TIER.STRATEGY", [[90, 10]], [[5, 60]], undefined, undefined, false)).toHaveLength(
      2,
    );
  });

  test("VALUE.MAP keeps its rows", () => {
    const map = call(
      "VALUE.MAP",
      column(9, null, 8),
      column(110, 5, 120),
      column(7, 9),
      column(90, 110),
      undefined,
      false,
    );
    expect(map).toEqual([
      [1.125, 1.1, 112.5, "better"],
      ["", "", "", ""],
      [1, 1.2, 100, "worse"],
    ]);
  });
});

describe("paired ranges are skipped row by row", () => {
  test("VALUE.SEGMENTS: without a segment, or without any benefit or cost", () => {
    const segments = column("Segment", "A", null, "A", "B", 0);
    const benefits = [
      ["Speed", "Trust"],
      [1, 2],
      [9, 9],
      [null, 5],
      [null, null],
      [7, 7],
    ];
    expect(
      call("VALUE.SEGMENTS", segments, benefits, column("Cost", 1, 1, 1, 1, 1), false),
    ).toEqual([["A", 2, 4, 1, 3, 4, 1]]);
  });

  test("NPS.SEGMENTS: ids that are numbers stay numbers, 007 stays text, 0 is blank", () => {
    const rows = call(
      "NPS.SEGMENTS",
      column(7, "007", 0, 7),
      column(10, 9, 3, 0),
      false,
    ) as Scalar[][];
    expect(rows.map(([segment, answers]) => [segment, answers])).toEqual([
      ["007", 1],
      [7, 2],
    ]);
  });

  test("REFERRAL: blank referrers are nobody, on the desktop (0) and on the web (null)", () => {
    const [customers, amounts] = [column("A", "B"), column(5, 6)];
    for (const blank of [null, "", 0])
      expect(call("REFERRAL", customers, column(blank, "A"), amounts, undefined, false)).toEqual([
        ["A", "", 5, 6, 0, 6, 11, 1, 1],
        ["B", "A", 6, 0, 0, 0, 6, 0, 0],
      ]);
  });
});

describe("the software customer's ledger, heading included", () => {
  const { customers, referrers, amounts } = softwareCustomer();
  const table = call(
    "REFERRAL",
    [["Customer"], ...customers],
    [["Referred by"], ...referrers],
    [["Amount"], ...amounts],
  ) as Scalar[][];

  test("the studio has influence", () => {
    expect(table[0]).toEqual([
      "Customer",
      "Referred by",
      "Own value",
      "Direct referral value",
      "Indirect referral value",
      "Influence value",
      "Total value",
      "Customers referred",
      "Customers in network",
    ]);
    expect(table[1]).toEqual(["Studio", "", 3324, 5822, 0, 5822, 9146, 4, 4]);
  });
});

describe("errors have Excel's code and name what is wrong", () => {
  test.each<[string, Parameters<typeof excel.call>[1][], string, string]>([
    ["TIER.SUMMARY", [column(null, "")], "#N/A", "no customers: not one row has a value"],
    [
      "TIER",
      [column(1, 2), column(0.5, 1.5)],
      "#VALUE!",
      "cutoffs, row 2: 1.5 is not a share above 0 and up to 1",
    ],
    ["PROFIT", [1000, undefined, 5, 5], "#VALUE!", "marketing is missing"],
    [
      "PARETO",
      [column("1", 2)],
      "#VALUE!",
      "values, row 1: '1' is not a number but text; convert the cells to numbers: VALUE() in a column beside, or in Excel Data › Text to Columns › Finish",
    ],
    ["NPS", [column(null)], "#N/A", "no answers: scores hold no number"],
    ["SATISFACTION", [column(9, 8, 7, 6, 11)], "#VALUE!", "levels, row 5: 11 is more than 10"],
    [
      "SATISFACTION",
      [column(9, 8, 7, 6, 5), column(1, 2)],
      "#VALUE!",
      "weights must be five numbers, one per level, not 2",
    ],
    [
      "SATISFACTION",
      [column(9, 8, 7, 6, 5), column(0, 0, 0, 0, 0)],
      "#DIV/0!",
      "weights add up to 0; at least one must be above 0",
    ],
    ["VALUE", [column(1.7e308, 1.7e308), 1], "#NUM!", "the value is too large to be a number"],
    ["VALUE.PRICE", [1, 1, 1, 1], "#VALUE!", "altPrice is missing"],
    [
      "REFERRAL",
      [column("A"), column("B"), column(1), 1.5],
      "#VALUE!",
      "decay: 1.5 is more than 1; write 40 % as 0.4 or 40%, not as 40",
    ],
    [
      "REFERRAL.FORECAST",
      [1, 1, 1, 0],
      "#VALUE!",
      "generations must be a whole number from 1 to 100, not 0",
    ],
    [
      "LIFETIME.RETAINED",
      [100, 0.8, 0.1, 0],
      "#VALUE!",
      "periods must be a whole number of at least 1, not 0",
    ],
  ])("%s %j is %s", (id, args, code, message) => {
    expect(() => call(id, ...args)).toThrow(expect.objectContaining({ code, message }));
  });
});

test("five levels may stand side by side, or as many answers per level", () => {
  const expected = [
    ["Overall score", "Level reached", "Held back by"],
    [7.4, 2, "Technical performance"],
  ];
  expect(call("SATISFACTION", [[9, 8, 6, 9, 10]])).toEqual(expected);
  const survey = [
    ["Ann", "Bob"],
    [10, 8],
    [8, null],
    [5, 7],
    [9, 9],
    ["", 10],
  ];
  expect(call("SATISFACTION", survey)).toEqual(expected);
});
