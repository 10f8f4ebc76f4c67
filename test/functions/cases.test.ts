/** Inputs that people have met, on the shipped functions.js; the letters are those of the list they come from. */
import { type ExcelError, loadExcel, type Scalar } from "../support/excel";

const excel = loadExcel();
const call = (id: string, ...args: Parameters<typeof excel.call>[1][]) => excel.call(id, ...args);
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);

/** What a call is refused with. */
function refusal(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    const { code, message } = error as ExcelError;
    return `${code} ${message}`;
  }
  throw new Error("not refused");
}

const days = (cells: Scalar[]) =>
  refusal(() =>
    call("RFM", column(...cells.map(() => "Ann")), column(...cells), column(...cells.map(() => 1))),
  );

describe("reading", () => {
  test("T9: dates and text with the day first in one column: the file was opened in the wrong order", () => {
    const said = days([45_000, "25-12-2024", 45_030, "13-01-2025"]);
    expect(said).toMatch(
      /^#VALUE! dates, row 2: '25-12-2024' is not a date that can be read without guessing/,
    );
    expect(said).toContain("(and 1 more)");
    expect(said).toContain("wrong order");
    expect(said).toContain("do not convert the column, open the file again");
  });

  test.each([
    "2026-03-30 08:33:02 +0500", "2024-01-05T10:00:00+08:00", "2024-01-05 10:00:00 UTC", "2024年1月5日",
    "2024.01.05", "20240105", "Jan 5, 2024", "5 January 2024", "2024-01-05 3:20 PM",
  ])("T10: %s is read", (date) => {
    const [row] = call("RFM", "Ann", date, 1, undefined, undefined, undefined, false) as Scalar[][];
    expect(row[1]).toBe(date.startsWith("2026") ? 46_111 : 45_296);
  }); // prettier-ignore

  test.each([
    [[202401, 202402, 202403], "202401 is a year and a month, not a date (and 2 more); give a day of it, the first for instance: =DATE(INT(A2/100),MOD(A2,100),1)"],
    [[2022, 2023, 2022], "2022 is a year, not a date (and 2 more); give a day of it, the last for instance: =DATE(A2,12,31)"],
    [[1130501, "", 1130503], "1130501 is a day of the Republic of China calendar, not a date (and 1 more); make a date of it: =DATE(1911+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))"],
    [[240105, 240131], "240105 is a day with a year of two digits, not a date (and 1 more); make a date of it: =DATE(2000+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))"],
    [[200105, 200112], "200105 would be the day 2447-11-12, and no date lies before 2101 (and 1 more); give days of purchases as dates"],
  ])("a column of numbers that are no days is refused: %j", (cells, words) =>
    expect(days(cells)).toBe(`#VALUE! dates, row 1: ${words}`),
  ); // prettier-ignore

  test.each([
    [[1, 40, 365], "days of a trial"],
    [[7306, 9000], "1920 to 1924"],
    [[2023, 45_000], "a mistyped day beside others"],
    [[2022, "1905-09-01"], "1905, as the text beside it says"],
    [[20240105, 20240106], "days without dashes"],
    [[44_927.75, 73_000], "up to 2099"],
  ])("what may be right is not refused: %j, %s", (cells) => {
    const table = call("RFM.AUDIT", column(...cells.map(() => "Ann")), column(...cells), column(...cells.map(() => 1))) as Scalar[][];
    expect(table.find(([item]) => item === "Rows used")?.[1]).toBe(cells.length);
  }); // prettier-ignore

  test("a date as text where a number is asked for is said to be that", () => {
    for (const text of ["2024-01-05", "05.01.2024"])
      expect(refusal(() => call("PARETO", column(5, text, 3)))).toBe(
        `#VALUE! values, row 2: '${text}' is not a number but a date; choose the column of numbers; where a year is asked for, =YEAR(A2) of a date gives it`,
      );
  });

  test.each([
    ["113/2/30", "Minguo + 1911"],
    ["113/5/1", "Minguo + 1911"],
    ["1130501", "Minguo + 1911"],
    ["民國113年5月1日", "Minguo + 1911"],
    ["中华民国99年5月1日", "Minguo + 1911"],
    ["113年5月1日", "Minguo + 1911"],
    ["24年5月1日", "four digits"],
    ["5月1日", "four digits"],
    ["５月１日", "four digits"],
    ["2024-02-30", "the month has no such day"],
  ])("a date as Chinese write it is refused with how to write it: %s, %s", (date, words) => {
    expect(days(["2024-01-05", date])).toContain(`dates, row 2: '${date}' is not a date`);
    expect(days(["2024-01-05", date])).toContain(words);
  });

  test.each([[["24.5.1", "24.5.2"]], [["24/5/1", "24/5/2"]]])(
    "a column of dates that begin with a short year: %j",
    (dates) =>
      expect(days(dates)).toContain("with the order in which it was written (DMY, MDY or YMD)"),
  );

  // 990101 is a day of 1999, or one of 2010 in the years of the Republic
  test.each([
    [[990101, 981231], "a day with a year of two digits, not a date (and 1 more); write the year with four digits: 2025-01-31"],
    [[990101, 1000101], "a day of the Republic of China calendar, not a date (and 1 more); make a date of it: =DATE(1911+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))"],
  ])("years of two digits that may be Minguo: %j", (cells, words) =>
    expect(days(cells)).toBe(`#VALUE! dates, row 1: 990101 is ${words}`),
  ); // prettier-ignore

  // to take a sign out of these would change the number ten times or more
  test.each(["12萬", "3.5万", "1億2000萬", "2千", "12,5元", "12,5", "1.234,50 €", "1,23,4"])(
    "an amount that is not its digits is never to be stripped of its signs: %s",
    (amount) =>
      expect(refusal(() => call("PARETO", column(amount, 20, 10)))).toBe(
        `#VALUE! values, row 1: '${amount}' is not a number but text; write the number in full: 120000 for 12万, 12.5 for 12,5`,
      ),
  );

  test("an amount above one that is not its digits has the advice that suits both", () =>
    expect(refusal(() => call("PARETO", column("NT$1,234", "300元", "12,5元")))).toBe(
      "#VALUE! values, row 1: 'NT$1,234' is not a number but text (and 2 more); write the number in full: 120000 for 12万, 12.5 for 12,5",
    ));

  test.each(["１２３", "1２３"])("digits of full width are a number as text: %s", (number) =>
    expect(refusal(() => call("PARETO", column(number, 20, 10)))).toContain(
      "is not a number but text; convert the cells to numbers",
    ),
  );

  test.each(["12-5", "5-10"])("a span is no amount with signs: %s", (span) =>
    expect(refusal(() => call("PARETO", column(span, 20, 10)))).toBe(
      `#VALUE! values, row 1: '${span}' is not a number`,
    ),
  );

  test.each(["-￥1,234.5", "￥-5", "1,00,000", "5-", "（45）", "１，２３４元"])(
    "an amount with signs is named as that: %s",
    (amount) =>
      expect(refusal(() => call("PARETO", column(amount, 20, 10)))).toContain(
        "is not a number but text with a currency or thousands signs",
      ),
  );

  test("headings without rows are named as that", () => {
    const said = refusal(() => call("RFM", "Customer", "Date", "Amount"));
    expect(said).toBe("#N/A there are headings only: no rows stand below them");
    expect(refusal(() => call("NPS", "Score"))).toBe("#VALUE! scores: 'Score' is not a number");
  });

  test("the audit counts dates that mean never or not known", () => {
    const table = (...dates: Scalar[]) =>
      call("RFM.AUDIT", column(...dates.map(() => "Ann")), column(...dates), column(...dates.map(() => 1))) as Scalar[][];
    const counted = (rows: Scalar[][]) => rows.find(([item]) => item === "Dates that mean never or not known")?.[1];
    expect(counted(table("1900-01-01", "1970-01-01", "9999-12-31", "2204-02-09", "2024-01-05"))).toBe(4);
    expect(counted(table("2024-01-05", "2024-01-06"))).toBeUndefined();
  }); // prettier-ignore

  test("T11: a column of text dates is refused with how many there are and how to convert it", () => {
    const said = days(Array.from({ length: 213 }, (_, i) => `12/${1 + (i % 12)}/2010 8:26`));
    expect(said).toContain(
      "dates, row 1: '12/1/2010 8:26' is not a date that can be read without guessing (and 212 more)",
    );
    expect(said).toContain("Data › Text to Columns › Date");
  });

  test.each(["¥1,234", "99元", "(45.00)", "$1,234.50", "500 USD", "NT$ 1,200", "1，234"])(
    "T12: %s is an amount as text, and said to be that",
    (amount) => {
      const said = refusal(() => call("PARETO", column(amount, 20, amount, 10)));
      expect(said).toBe(
        `#VALUE! values, row 1: '${amount}' is not a number but text with a currency or thousands signs (and 1 more); ` +
          "take the signs out (Find & Replace), then VALUE() in a column beside; or let the pane's check of your data do it",
      );
    },
  );

  test("T12: numbers as text are counted, and the column's cure is named", () => {
    expect(refusal(() => call("PARETO", column("12", "13", 20)))).toBe(
      "#VALUE! values, row 1: '12' is not a number but text (and 1 more); " +
        "convert the cells to numbers: VALUE() in a column beside, or in Excel Data › Text to Columns › Finish",
    );
  });

  test("T13: white space only is blank, in ranges and arguments", () => {
    expect(call("NPS", column(10, " ", "\u3000", 3))).toBe(0);
    expect(call("PARETO", column(50, 20, 10, 10, 10), " ")).toBe(0.5);
  });

  test("T16: a first row with a digit is data", () => {
    expect(refusal(() => call("NPS", column("10 - very likely", 9, 3)))).toMatch(
      /^#VALUE! scores, row 1: '10 - very likely'/,
    );
    expect(refusal(() => call("PARETO", column("50 USD", 20, 10, 10, 10)))).toMatch(
      /^#VALUE! values, row 1: '50 USD'/,
    );
    expect(call("NPS", column("Score", 10, 9, 8, 3))).toBe(25);
  });

  test("how many more there are is told of values out of bounds, too", () => {
    expect(refusal(() => call("NPS", column(10, 11, 12, 9.5)))).toContain(
      "scores, row 2: 11 is not a whole number from 0 to 10 (and 2 more)",
    );
    expect(refusal(() => call("CSAT", column(5, -1, -1)))).toContain(
      "row 2: -1 is negative (and 1 more)",
    );
    expect(refusal(() => call("RFM.SEGMENT", column(6, 7), column(1, 1), column(1, 1)))).toContain(
      "r, row 1: 6 is not a whole number from 1 to 5 (and 1 more)",
    );
  });
});

describe("sums, shares, small samples", () => {
  test("S1: sums that cancel but for rounding are 0", () => {
    expect(refusal(() => call("PARETO", column(1.1, 2.2, -3.3)))).toMatch(
      /^#DIV\/0! values add up to 0/,
    );
    expect(refusal(() => call("VALUE.RATIO", 1, column(0.1, 0.2, -0.3)))).toMatch(
      /^#DIV\/0! costs add up to 0/,
    );
    // in a table the share alone is without a value: its cell is empty, as wherever a table has none
    const tiers = call(
      "TIER.SUMMARY",
      column(0.1, 0.2, -0.3),
      undefined,
      undefined,
      false,
    ) as Scalar[][];
    expect(tiers.map((row) => row[4])).toEqual(["", "", ""]);
    const segments = call(
      "RFM.SUMMARY",
      column("a", "b", "c", "c"),
      column(45_000, 45_001, 45_002, 45_003),
      column(0.1, 0.2, 0, -0.3),
      undefined,
      undefined,
      undefined,
      false,
    ) as Scalar[][];
    expect(new Set(segments.map((row) => row[6]))).toEqual(new Set([""]));
  });

  test("S2: dust is not positive", () => {
    const [[, , , , , , positive]] = call(
      "VALUE.SEGMENTS",
      "A",
      [[0.1, 0.2]],
      [[0.3, 0]],
      false,
    ) as Scalar[][];
    expect(positive).toBe(0);
  });

  test("S3: a blank among survivors keeps its place", () => {
    const [[alpha, beta]] = call(
      "RETENTION.FIT",
      column(1000, 631, null, 382, 326, 289, 262, 241),
    ) as number[][];
    expect([alpha, beta]).toEqual([expect.closeTo(0.70655, 5), expect.closeTo(1.1907, 4)]);
  });

  test("S4: a few answers are never certain (adjusted Wald)", () => {
    const margin = (...scores: number[]) =>
      (
        call(
          "NPS.SEGMENTS",
          scores.map(() => ["A"]),
          column(...scores),
          false,
        ) as number[][]
      )[0][6];
    expect(margin(10, 9)).toBeCloseTo(64.4, 1);
    expect(margin(10, 0)).toBeLessThan(100);
    expect(margin(7)).toBeGreaterThan(0);
  });

  test("S5: zeros are never in the best tier", () => {
    const tiers = call("TIER", column(100, 0, 0, 0, 0, 0, 0, 0, 0, 0)) as Scalar[][];
    expect(tiers.flat().filter((tier) => tier === "High")).toHaveLength(1);
    expect(tiers[0]).toEqual(["High"]);
  });

  test("S6: a blank among the estimates of a row is named", () => {
    expect(refusal(() => call("VALUE.ESTIMATE", [[1, null, 3]], [[1, 2, 3]]))).toBe(
      "#VALUE! benefits, row 1, column 2: is blank; give low, likely and high, or leave the whole row blank",
    );
    expect(call("VALUE.ESTIMATE", [[1, 2, 3], [null, null, null]], [[1, 1, 1]], false)).toHaveLength(4); // prettier-ignore
  });
});

describe("what is not there", () => {
  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "R4: a customer called %s",
    (name) => {
      const rows = call(
        "RFM",
        column(name, "Ann"),
        column(45_000, 45_001),
        column(1, 2),
        undefined,
        undefined,
        undefined,
        "zh-CN",
      ) as Scalar[][];
      expect(rows.flat()).toContain(name);
    },
  );

  test("R10: blank cells are named, with what to do", () => {
    const blank = column(null, null);
    expect(refusal(() => call("RFM.SEGMENT", blank, column(5, 5), column(5, 5)))).toBe(
      "#N/A r: nothing is in the cells given; point to cells that hold something",
    );
    expect(refusal(() => call("RFM.SEGMENT", column(5, null), column(null, 5), column(5, 5)))).toBe(
      "#N/A not one row holds something in each of the ranges; point to ranges that belong together",
    );
    const model = [[0.5, 6, 0.9, 1.6]];
    for (const id of ["MBGNBD.ALIVE", "BGNBD.ALIVE", "PNBD.ALIVE"])
      expect(refusal(() => call(id, model, blank, blank, blank))).toMatch(
        /^#N\/A frequency, recency, age: nothing is in/,
      );
    expect(refusal(() => call("MBGNBD.NEW", model, blank))).toMatch(
      /^#N\/A horizon: nothing is in/,
    );
    expect(refusal(() => call("GG.SPEND", [[6, 4, 15]], blank, blank))).toMatch(/nothing is in/);
  });

  test("R11: no function shows -0", () => {
    const isNegativeZero = (shown: unknown) => [shown].flat(2).some((cell) => Object.is(cell, -0));
    expect(isNegativeZero(call("TIER.SUMMARY", -5))).toBe(false);
    expect(isNegativeZero(call("VALUE.RATIO", 0, -5))).toBe(false);
    expect(isNegativeZero(call("VALUE", -0, 0))).toBe(false);
    expect(isNegativeZero(call("PROFIT.ALLOCATE", -0, column(1, 2)))).toBe(false);
  });
});

test.each([...excel.metadata.keys()])("X9: %s takes empty arrays without a crash", async (id) => {
  const { parameters } = excel.metadata.get(id)!;
  for (const empty of [[], [[]]] as Scalar[][][]) {
    const args = parameters.map(({ dimensionality, optional }) =>
      dimensionality === "matrix" ? empty : optional ? undefined : 1,
    );
    const shown = await (async () => call(id, ...args))().catch((error: ExcelError) => {
      expect(error).toMatchObject({ code: expect.stringMatching(/^#/) });
      expect(error.message).not.toMatch(/unexpected|undefined|NaN/);
      return undefined;
    });
    if (shown !== undefined) expect(JSON.stringify(shown)).not.toContain("null");
  }
});
