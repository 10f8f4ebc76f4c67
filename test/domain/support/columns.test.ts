import { readColumns, readNumbers } from "../../../src/domain/support/columns";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ledger = (customers: unknown[], dates: unknown[], amounts: unknown[]) =>
  readColumns({
    customers: { cells: column(...customers), as: "id" },
    dates: { cells: column(...dates), as: "date" },
    amounts: { cells: column(...amounts), as: "number" },
  });

describe("the place of a value", () => {
  test("is in the column that is asked about, counted with its heading and rows that were skipped", () => {
    const { place } = ledger(
      ["Customer", "A", "", "B"],
      ["Date", 45000, 45001, 45002],
      ["Amount", 1, 2, 3],
    );
    for (const name of ["customers", "dates", "amounts"]) {
      expect(place(name, 0)).toMatchObject({ argument: name, row: 2 });
      expect(place(name, 1)).toMatchObject({ argument: name, row: 4 });
    }
  });
});

test("arguments that hold nothing are named", () => {
  const { blank } = ledger(["A", "B"], ["", ""], [1, 2]);
  expect(blank).toEqual(["dates"]);
});

describe("ids", () => {
  test("compare as text, exactly: 7 is '7', but '007' is another and so is 'a' beside 'A'", () => {
    const { ids } = readColumns({
      ids: { cells: column(7, "7", "007", "a", "A", true), as: "id" },
    });
    expect([...ids.codes]).toEqual([0, 0, 1, 2, 3, 4]);
    expect(ids.labels).toEqual(["7", "007", "a", "A", "TRUE"]);
  });

  test("may have an error's name in them; the error itself is none", () => {
    const texts = ["see #N/A", "#N/A (late)", "#N/A"];
    const read = (...cells: string[]) =>
      readColumns({ ids: { cells: column(...cells), as: "id" } }).ids.labels;
    expect(read(...texts.slice(0, 2))).toEqual(texts.slice(0, 2));
    expect(() => read("Ann", ...texts)).toThrow("ids, row 4: #N/A");
  });

  test("keep the type in which they first stood", () => {
    const { ids } = readColumns({ ids: { cells: column(7, "7", "8", 8), as: "id" } });
    expect(ids.values).toEqual([7, "8"]);
  });

  test("leave no trace of rows that were skipped", () => {
    const { customers, count } = ledger(
      ["Customer", "A", "gone", "B"],
      ["Date", 45000, "", 45001],
      ["Amount", 1, 2, 3],
    );
    expect(customers.labels).toEqual(["A", "B"]);
    expect([...customers.codes]).toEqual([0, 1]);
    expect(count).toBe(2);
  });
});

describe("height", () => {
  test("reaches down to the last row in which any column has something", () => {
    const { height, count } = readColumns({
      ids: { cells: column("A", "B", "C", "D", null), as: "id" },
      numbers: { cells: column(1, 2, null, null, null), as: "number" },
    });
    expect([height, count]).toEqual([4, 2]);
  });

  test("is that of what data types hold: of an entity its text, of a date shown as 0 nothing", () => {
    const entity = (text: string) => ({ type: "Entity", text, basicType: "Error" });
    const none = {
      type: "FormattedNumber",
      basicType: "Double",
      basicValue: 0,
      text: "1900-01-00",
    };
    const { height, customers } = readColumns({
      customers: { cells: column(entity("Ann"), entity(" "), entity(" ")), as: "id" },
      dates: { cells: column(45_000, none, none), as: "date" },
    });
    expect(height).toBe(1);
    expect(customers.labels).toEqual(["Ann"]);
  });
});

describe("blanks", () => {
  test.each([
    ["null, as on the web", null],
    ["empty text, as from a formula", ""],
    ["undefined", undefined],
    ["0 in an id or date column, as on the desktop", 0],
  ])("%s: the row is skipped", (_, blank) => {
    const read = ledger(["A", blank, "C", "D"], [45000, 45001, blank, 45003], [1, 2, 3, 4]);
    expect([...read.amounts]).toEqual([1, 4]);
    expect([...read.rows]).toEqual([1, 4]);
    expect(read.skipped).toBe(2);
  });

  test("0 is a number in a column of numbers", () => {
    expect([...readNumbers("costs", column(0, 1))]).toEqual([0, 1]);
  });

  test("a blank amount does not hide a readable row beneath it", () => {
    const read = ledger(["A", "B"], [45000, 45001], [null, 2]);
    expect(read.customers.labels).toEqual(["B"]);
  });

  test("whole columns: 1,048,576 rows of which three are used", () => {
    const whole = (...cells: unknown[]) =>
      Array.from({ length: 1_048_576 }, (_, i) => [cells[i] ?? null]);
    const read = readColumns({
      customers: { cells: whole("Customer", "A", "B"), as: "id" },
      amounts: { cells: whole("Amount", 10, 20), as: "number" },
    });
    expect([...read.amounts]).toEqual([10, 20]);
  });

  test("a range of nothing gives no rows", () => {
    expect(ledger([null, null], [null, ""], [null, ""]).count).toBe(0);
    expect(readNumbers("benefits", [])).toHaveLength(0);
  });

  test("of an optional column are kept, as NaN", () => {
    const read = readColumns({
      a: { cells: column(1, 2, 3), as: "number" },
      b: { cells: column(5, null, null), as: "number", optional: true },
    });
    expect([...read.a]).toEqual([1, 2, 3]);
    expect([...read.b]).toEqual([5, NaN, NaN]);
  });
});

describe("a header row", () => {
  test("is a first row with no number or date where one is needed", () => {
    const read = ledger(["Customer", "A"], ["Date", 45000], ["Amount", 5]);
    expect(read.header).toBe(true);
    expect([...read.rows]).toEqual([2]);
  });

  test("may stand below blank rows and in any language", () => {
    expect([...readNumbers("scores", column(null, "分数", 9, 8))]).toEqual([9, 8]);
  });

  test("is not a first row that holds one good figure: the other is then a mistake", () => {
    expect(() => ledger(["A", "B"], ["soon", 45000], [5, 6])).toThrow(
      "dates, row 1: 'soon' is not a date",
    );
  });

  test("needs data beneath it", () => {
    expect(() => readNumbers("benefits", column("Benefit", null))).toThrow(
      "benefits, row 1: 'Benefit' is not a number",
    );
    expect(() => readNumbers("benefits", column("Benefit"))).toThrow(
      "benefits: 'Benefit' is not a number",
    );
  });

  test.each(["12", "1,200", "-3.5", "$40", "01/02/2025", "31 Jan 2025", "2025年1月31日", "#N/A"])(
    "is not %s, which is data gone wrong",
    (cell) => {
      expect(() => readNumbers("amounts", column(cell, 1, 2))).toThrow("amounts, row 1: ");
    },
  );

  test.each(["ten", "Nine", "十分", "九", "一百二十元", "两"])(
    "is not %s, a number in words",
    (cell) => {
      expect(() => readNumbers("scores", column(cell, 9, 8))).toThrow("scores, row 1: ");
    },
  );

  test.each(["一月", "万元", "一次性费用", "one-time", "Tenure", "半年"])("may be %s", (cell) => {
    expect([...readNumbers("amounts", column(cell, 9, 8))]).toEqual([9, 8]);
  });

  test("of a block is its first row", () => {
    const block = [
      ["Quality", "Service"],
      [1, 2],
      [3, 4],
    ];
    expect([...readNumbers("benefits", block)]).toEqual([1, 2, 3, 4]);
  });
});

describe("what cannot be read is refused by argument, row and value", () => {
  test.each([
    ["text", "abc", "amounts, row 2: 'abc' is not a number"],
    [
      "a number stored as text",
      "12",
      "amounts, row 2: '12' is not a number but text; convert the cells to numbers",
    ],
    ["a truth value", true, "amounts, row 2: TRUE is not a number"],
    ["an error value as text", "#DIV/0!", "amounts, row 2: #DIV/0! is not a number"],
    ["an error value as an object", { code: "#N/A" }, "amounts, row 2: #N/A is not a number"],
    ["NaN", NaN, "amounts, row 2: NaN is not a number"],
    ["infinity", Infinity, "amounts, row 2: Infinity is not a number"],
    ["very long text", "x".repeat(99), `amounts, row 2: '${"x".repeat(39)}…' is not a number`],
  ])("%s where a number is needed", (_, cell, message) => {
    expect(() => readNumbers("amounts", column(1, cell))).toThrow(message);
  });

  test.each([
    [
      "01/02/2025",
      "'01/02/2025' is not a date that can be read without guessing; other cells are dates already",
    ],
    ["2025-02-30", "'2025-02-30' is not a date; the month has no such day"],
    [
      "2025-13-30",
      "'2025-13-30' is not a date that can be read without guessing; write it as 2025-01-31",
    ],
    [
      "5-Jan-24",
      "'5-Jan-24' is not a date that can be read without guessing; write the year with four digits: 2025-01-31",
    ],
    ["abc", "'abc' is not a date"],
    [-1, "-1 is not a date"],
    [0.5, "0.5 is not a date"],
    [2_958_466, "2958466 is not a date"],
  ])("%p where a date is needed", (cell, message) => {
    expect(() => readColumns({ dates: { cells: column(45000, cell), as: "date" } })).toThrow(
      `dates, row 2: ${message}`,
    );
  });

  test("a column number is named in a block", () => {
    expect(() =>
      readNumbers("benefits", [
        [1, 2],
        [3, "x"],
      ]),
    ).toThrow("benefits, row 2, column 2: 'x' is not a number");
  });

  test("a number below the minimum", () => {
    expect(() => readNumbers("weights", column("Weight", 1, -1), 0)).toThrow(
      "weights, row 3: -1 is negative",
    );
  });

  test("an error value where an id is needed", () => {
    expect(() => readColumns({ customers: { cells: column("A", "#REF!"), as: "id" } })).toThrow(
      "customers, row 2: #REF! is not an id",
    );
  });

  test("ranges of different length", () => {
    expect(() => ledger(["A", "B"], [45000, 45001], [1])).toThrow(
      "amounts has 1 row but customers has 2 rows; paired ranges must be of equal length",
    );
  });
});

test("several functions over one array read it once", () => {
  const cells = column(1, 2, 3);
  expect(readNumbers("a", cells)).toBe(readNumbers("b", cells));
});

describe("white space", () => {
  test("never separates ids, and is none of its own", () => {
    const cells = [["ACME"], ["ACME "], [" ACME"], ["   "], ["\u3000"], ["acme"]];
    const { ids, rows } = readColumns({ ids: { cells, as: "id" } });
    expect(ids.labels).toEqual(["ACME", "acme"]);
    expect(ids.values).toEqual(["ACME", "acme"]);
    expect([...ids.codes]).toEqual([0, 0, 0, 1]);
    expect([...rows]).toEqual([1, 2, 3, 6]);
  });

  test("is a blank among numbers and dates", () => {
    expect([...readNumbers("values", [[1], [" "], [2], ["\t"]])]).toEqual([1, 2]);
    const { dates } = readColumns({ dates: { cells: [[45000], ["  "]], as: "date" } });
    expect([...dates]).toEqual([45000]);
  });
});

test("a date without signs between may be text or a number", () =>
  expect([
    ...readColumns({ dates: { cells: [["20250131"], [20250131], [45_688]], as: "date" } }).dates,
  ]).toEqual([45_688, 45_688, 45_688]));
