/** A table with several rows for each customer becomes one with a row each: what is added up, what is asked, what never is. */
import fc from "fast-check";
import { addUp } from "../../../src/data/by-customer/add-up";
import { type Sums, checkCustomers } from "../../../src/data/by-customer/check";
import { type Cell, tableOf } from "../../../src/data/table";
import type { Choices } from "../../../src/data/trouble";

const ADD: Choices = { cures: { "customer-rows": "add-up" } };

/** The check of a table whose first column names the customers; `sums` says which of the others hold figures. */
function checked(
  cells: readonly (readonly Cell[])[],
  sums: Readonly<Record<string, Sums>> = { Turnover: "parts" },
  choices: Choices = {},
) {
  const table = tableOf(cells);
  const figures = Object.entries(sums).map(([heading, sums]) => ({
    ...{ id: heading.toLowerCase(), column: table.headings.indexOf(heading), sums },
  }));
  const customer = table.headings.indexOf("Customer");
  return checkCustomers(table, { question: "customers", customer, figures }, choices);
}

/** Figures by customer. */
function sumsOf(...given: Parameters<typeof checked>): Record<string, (number | string)[]> {
  const check = checked(...given)!;
  expect(check.questions.map(({ kind }) => kind)).toEqual([]);
  const { customers, figures } = addUp(check);
  return Object.fromEntries(
    customers.map((customer, i) => [
      String(customer),
      [...figures.values()].map((column) => column[i]),
    ]),
  );
}

const kinds = (check: ReturnType<typeof checked>) => check?.questions.map(({ kind }) => kind);

const MONTHS: Cell[][] = [
  ["Customer", "Month", "Turnover"],
  ["Ann", "2024-01", 100],
  ["Bo", "2024-01", 50],
  ["Ann", "2024-02", 30.1],
  ["Cy", "2024-02", 7],
  ["Ann", "2024-03", 0.2],
];

describe("tables with a row for each customer", () => {
  test.each<[string, Cell[][]]>([
    ["plain", [["Customer", "Turnover"], ["Ann", 1], ["Bo", 2]]],
    ["with one blank name", [["Customer", "Turnover"], ["Ann", 1], ["", 2], ["Cy", 2], ["Di", 3], ["Ed", 3], ["Flo", 4]]],
  ])("%s: nothing to add up", (_, cells) => expect(checked(cells)).toBeUndefined()); // prettier-ignore
});

describe("a total below a row for each customer", () => {
  const LIST: Cell[][] = [["Customer", "Turnover"], ["Ann", 1], ["Bo", 2]]; // prettier-ignore

  test.each<[string, Cell[]]>([
    ["by name", ["Total", 3]],
    ["by name, whatever it says", ["合计", 9]],
    ["without a name", ["", 3]],
  ])("is left out, and nothing is asked: %s", (_, total) => {
    expect(sumsOf([...LIST, total])).toEqual({ Ann: [1], Bo: [2] });
    const check = checked([...LIST, total])!;
    expect(check.troubles.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ["total-rows", "leave-out"],
    ]);
    expect([...addUp(check).account.leftOut]).toEqual([["total-rows", [4]]]);
  });

  test("figures that are no parts of a sum stay as they are", () => {
    const cells = [["Customer", "Margin %", "Turnover to date"], ["Ann", 12, 1], ["Bo", 30, 2], ["Total", 21, 3]]; // prettier-ignore
    const sums = { "Margin %": "parts", "Turnover to date": "parts" } as const;
    expect(sumsOf(cells, sums)).toEqual({ Ann: [12, 1], Bo: [30, 2] });
  });

  test("names that differ in letters only are not added up unasked", () => {
    expect(sumsOf([...LIST, ["ANN", 4], ["Total", 7]])).toEqual({ Ann: [1], Bo: [2], ANN: [4] });
  });
});

describe("several rows for a customer", () => {
  test("are asked about first, by an example", () => {
    const check = checked(MONTHS)!;
    expect(kinds(check)).toEqual(["customer-rows"]);
    const [{ count, rows, example, cures }] = check.questions;
    expect({ count, rows, example, cures }).toEqual({
      ...{ count: 3, rows: [2, 4, 6], example: "Ann", cures: ["add-up"] },
    });
  });

  test("are added up, in the order of the customers, with an account of every row", () => {
    expect(sumsOf(MONTHS, undefined, ADD)).toEqual({ Ann: [130.3], Bo: [50], Cy: [7] });
    const { account, counts } = addUp(checked(MONTHS, undefined, ADD)!);
    expect(counts).toEqual([3, 1, 1]);
    expect(account).toMatchObject({ rows: 5, kept: 5 });
    expect([...account.leftOut]).toEqual([]);
  });

  test("a figure of which all cells are blank stays blank, and is no 0", () => {
    const cells = [
      ["Customer", "Turnover", "Costs"],
      ["Ann", 1, ""],
      ["Ann", 2, ""],
      ["Bo", 3, 4],
    ];
    const sums = { Turnover: "parts", Costs: "parts" } as const;
    expect(sumsOf(cells, sums, ADD)).toEqual({ Ann: [3, ""], Bo: [3, 4] });
  });

  test("are customers whose names differ in white space, or in letters where that is decided", () => {
    const cells = [
      ...[["Customer", "Turnover"], ["Ann", 1], ["Ann ", 2], ["ANN", 4]], // prettier-ignore
    ];
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [7] });
    const cures = { ...ADD.cures, "alike-spelling": "apart" };
    expect(sumsOf(cells, undefined, { cures })).toEqual({ Ann: [3], ANN: [4] });
  });

  test("of a list in groups, with the name on the first row only", () => {
    const cells = [
      ["Customer", "Month", "Turnover"],
      ...[["Ann", "Jan", 1], ["", "Feb", 2], ["", "Mar", 5]], // prettier-ignore
      ...[["Bo", "Jan", 4], ["", "Feb", 8]], // prettier-ignore
    ];
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [8], Bo: [12] });
  });

  test("amounts as text are converted, thousands and all, and those without a figure leave their row out", () => {
    const cells = [
      ["Customer", "Turnover"],
      ...[["Ann", "$1,234.50"], ["Ann", "(34.50)"], ["Bo", 5]], // prettier-ignore
      ...Array.from({ length: 30 }, (_, i) => [`C${i}`, i]),
      ["Bo", "to come"],
    ];
    const check = checked(cells, undefined, ADD)!;
    expect(sumsOf(cells, undefined, ADD)).toMatchObject({ Ann: [1200], Bo: [5] });
    expect([...addUp(check).account.leftOut]).toEqual([["unreadable-amounts", [35]]]);
    expect([...addUp(check).account.changed]).toEqual([["text-amounts", [2, 3]]]);
  });

  test("a customer that nobody knows is none", () => {
    const cells = [["Customer", "Turnover"], ["NA", 9], ["Ann", 1], ["NA", 9], ["Ann", 2]]; // prettier-ignore
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [3] });
  });

  test("text that is one for all rows of each customer comes along; what differs does not", () => {
    const cells = [
      ["Customer", "Region", "Note", "Turnover"],
      ["Ann", "North", "x", 1],
      ["Ann", "North", "y", 2],
      ["Bo", "South", "z", 3],
    ];
    expect(addUp(checked(cells, undefined, ADD)!).traits).toEqual([
      { heading: "Region", values: ["North", "South"] },
    ]);
  });
});

describe("totals are never added", () => {
  const totalled = (...total: Cell[][]) => [...MONTHS, ...total];
  test.each<[string, Cell[][]]>([
    ["by name", totalled(["Total", "", 187.3])],
    ["by name, whatever it says", totalled(["合计", "", 1])],
    ["in another column", totalled(["", "Grand total", 187.3])],
    ["in another column, of one customer", totalled(["Ann", "Total", 130.3])],
    ["without a name", totalled(["", "", 187.3])],
    ["called like a part", totalled(["All of 2024, total", "", 187.3])],
  ])("%s", (_, cells) => {
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [130.3], Bo: [50], Cy: [7] });
    expect([...addUp(checked(cells, undefined, ADD)!).account.leftOut]).toEqual([
      ["total-rows", [7]],
    ]);
  });

  test("of each customer, with the customer's own name", () => {
    const cells: Cell[][] = [
      ["Customer", "Month", "Turnover"],
      ...[["Ann", "Jan", 1], ["Ann", "Feb", 2], ["Ann total", "", 3]], // prettier-ignore
      ...[["Bo", "Jan", 4], ["Bo", "Feb", 9], ["Bo total", "", 13]], // prettier-ignore
      ["Grand total", "", 16],
    ];
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [3], Bo: [13] });
  });

  test("that do not call themselves so are asked about where most customers have one: quarters after months", () => {
    const quarter = (name: string, ...figures: number[]): Cell[][] => [
      ...figures.map((figure, i) => [name, ["Jan", "Feb", "Mar"][i], figure]),
      [name, "Q1", figures.reduce((sum, figure) => sum + figure)],
    ];
    const cells = [
      ["Customer", "Period", "Turnover"],
      ...[...quarter("Ann", 1, 2, 4), ...quarter("Bo", 10, 20, 40), ...quarter("Cy", 5, 5, 7)],
    ];
    expect(kinds(checked(cells, undefined, ADD))).toEqual(["total-rows"]);
    const cures = (cure: string) => ({ cures: { ...ADD.cures, "total-rows": cure } });
    expect(sumsOf(cells, undefined, cures("leave-out"))).toEqual({ Ann: [7], Bo: [70], Cy: [17] });
    expect(sumsOf(cells, undefined, cures("keep"))).toEqual({ Ann: [14], Bo: [140], Cy: [34] });
  });

  test("a customer that happens to buy once as much as before is asked nothing", () => {
    const cells = [
      ["Customer", "Turnover"],
      ...[["Ann", 1], ["Ann", 2], ["Ann", 3], ["Bo", 5], ["Bo", 6], ["Bo", 8], ["Cy", 5], ["Cy", 1], ["Cy", 9]], // prettier-ignore
    ];
    expect(kinds(checked(cells, undefined, ADD))).toEqual([]);
  });
});

describe("figures that are no parts of a sum", () => {
  test.each<[string, Cell[]]>([
    ["Margin %", [12, 30, 25]],
    ["Gross margin rate", [12, 30, 25]],
    ["毛利率", [12, 30, 25]],
    ["Average order value", [12, 30, 25]],
    ["客单价", [12, 30, 25]],
    ["Satisfaction score", [8, 9, 7]],
    ["滿意度評分", [8, 9, 7]],
    ["Unit price", [5, 6, 7]],
    ["Value", ["12%", "30%", "25%"]],
    ["Loyalty", [0.12, 0.3, 0.25]],
  ])("%s is refused", (heading, [a, b, c]) => {
    const cells = [["Customer", heading], ["Ann", a], ["Ann", b], ["Bo", c]]; // prettier-ignore
    const check = checked(cells, { [heading]: "parts" });
    expect(check!.hindrance).toMatchObject({ kind: "rates", example: heading });
  });

  test.each(["Turnover", "Discount amount", "Operating expense", "Shared costs", "Hours", "订单数", "服务费用"])(
    "%s is added up",
    (heading) => {
      const cells = [["Customer", heading], ["Ann", 1], ["Ann", 2.5], ["Bo", 4]]; // prettier-ignore
      expect(checked(cells, { [heading]: "parts" })!.hindrance).toBeUndefined();
    },
  ); // prettier-ignore

  test("sales of less than one, in millions, are added up", () => {
    const cells = [["Customer", "Turnover"], ["Ann", 0.12], ["Ann", 0.3], ["Bo", 0.25]]; // prettier-ignore
    expect(sumsOf(cells, undefined, ADD)).toEqual({ Ann: [0.42], Bo: [0.25] });
  });

  test("amounts in two currencies are refused", () => {
    const cells = [["Customer", "Turnover", "Currency"], ["Ann", 1, "USD"], ["Ann", 2, "EUR"], ["Bo", 4, "USD"]]; // prettier-ignore
    expect(checked(cells)!.hindrance).toMatchObject({ kind: "currencies" });
  });

  test("one figure on every row of a customer may be one, or a part each time: asked", () => {
    const cells = [["Customer", "Turnover"], ["Ann", 9], ["Bo", 4], ["Ann", 9], ["Bo", 4]]; // prettier-ignore
    const check = checked(cells, undefined, ADD)!;
    expect(kinds(check)).toEqual(["same-figures"]);
    expect(check.questions[0].example).toBe("Turnover");
    const cured = (cure: string) => ({ cures: { ...ADD.cures, "same-figures": cure } });
    expect(sumsOf(cells, undefined, cured("add"))).toEqual({ Ann: [18], Bo: [8] });
    expect(sumsOf(cells, undefined, cured("once"))).toEqual({ Ann: [9], Bo: [4] });
  });

  test("what a customer has once, as a potential, is asked about wherever it stands twice", () => {
    const cells = [
      ["Customer", "Turnover", "Potential"],
      ...[["Ann", 1, 50], ["Bo", 2, 20], ["Ann", 3, 60]], // prettier-ignore
    ];
    const sums = { Turnover: "parts", Potential: "whole" } as const;
    expect(kinds(checked(cells, sums, ADD))).toEqual(["standing-figures"]);
    const cured = (cure: string) => ({ cures: { ...ADD.cures, "standing-figures": cure } });
    expect(sumsOf(cells, sums, cured("last"))).toEqual({ Ann: [4, 60], Bo: [2, 20] });
    expect(sumsOf(cells, sums, cured("add"))).toEqual({ Ann: [4, 110], Bo: [2, 20] });
  });

  test("and is not asked about where it stands once", () => {
    const cells = [
      ["Customer", "Turnover", "Potential"],
      ...[["Ann", 1, 50], ["Bo", 2, 20], ["Ann", 3, ""]], // prettier-ignore
    ];
    const sums = { Turnover: "parts", Potential: "whole" } as const;
    expect(sumsOf(cells, sums, ADD)).toEqual({ Ann: [4, 50], Bo: [2, 20] });
  });

  test.each(["Turnover to date", "累计销售额", "YTD sales", "Account balance"])(
    "%s stands for all before it: asked",
    (heading) => {
      const cells = [["Customer", heading], ["Ann", 1], ["Bo", 9], ["Ann", 3]]; // prettier-ignore
      expect(kinds(checked(cells, { [heading]: "parts" }, ADD))).toEqual(["standing-figures"]);
    },
  );

  test("figures that only grow, customer by customer, may be running totals: asked", () => {
    const cells = [
      ["Customer", "Turnover"],
      ...["Ann", "Bo", "Cy"].flatMap((name, i) => [10, 25, 27 + i].map((figure) => [name, figure])),
    ];
    expect(kinds(checked(cells, undefined, ADD))).toEqual(["standing-figures"]);
  });
});

test("rows that repeat another in every cell are asked about where a column could tell them apart", () => {
  const doubled = [...MONTHS, ...MONTHS.slice(1)];
  expect(kinds(checked(doubled, undefined, ADD))).toEqual(["duplicates"]);
  const cures = { ...ADD.cures, duplicates: "leave-out" };
  expect(sumsOf(doubled, undefined, { cures })).toEqual({ Ann: [130.3], Bo: [50], Cy: [7] });
});

test("the order of rows and where a customer's figure is cut change no sum", () => {
  const row = fc.tuple(fc.constantFrom("Ann", "Bo", "Cy"), fc.integer({ min: -9999, max: 9999 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 40 }), fc.gen(), (rows, draw) => {
      const cells = (some: readonly (readonly [string, number])[]) => [
        ["Customer", "Number", "Turnover"],
        ...some.map(([name, figure], i) => [name, `I-${i}`, figure]),
      ];
      const all = { "total-rows": "keep", "same-figures": "add", "standing-figures": "add" };
      const choices: Choices = { cures: { ...ADD.cures, ...all } };
      const check = checked(cells(rows), undefined, choices);
      if (!check) return;
      const shuffled = draw(fc.shuffledSubarray, rows, { minLength: rows.length });
      const expected = new Map<string, number>();
      for (const [name, figure] of rows) expected.set(name, (expected.get(name) ?? 0) + figure);
      for (const some of [rows, shuffled])
        expect(sumsOf(cells(some), undefined, choices)).toEqual(
          Object.fromEntries([...expected].map(([name, figure]) => [name, [figure]])),
        );
    }),
  );
});

describe("amounts of a year", () => {
  const over = (heading: string, ...periods: Cell[]): Cell[][] => [
    ["Customer", heading, "Turnover"],
    ...periods.flatMap((period, i) => [["Ann", period, 10 + i], ["Bo", period, 30 - i * i]]), // prettier-ignore
  ];
  test.each<[string, Cell[][], boolean]>([
    ["two years in a column of years", over("Year", 2023, 2024), true],
    ["two years of months", over("Month", "2023-01", "2023-07", "2024-02"), true],
    ["months in Chinese", over("月份", "2023年1月", "2024年1月"), true],
    ["days as Excel keeps them", over("Date", 44927, 45300), true],
    ["a year from first to last day", over("Date", "2024-01-01", "2024-12-31"), false],
    ["twelve months", over("Month", "2024-01", "2024-12"), false],
    ["numbers that are no years", over("Code", 1999, 2024), false],
  ])("%s", (_, cells, isAsked) => {
    const check = checked(cells, { Turnover: "yearly" }, ADD);
    expect(kinds(check)).toEqual(isAsked ? ["several-years"] : []);
    expect(kinds(checked(cells, { Turnover: "parts" }, ADD))).toEqual([]);
  });
});
