/** A row for each customer: totals and customers on several rows are refused by their rows, harmless tables pass. */
import { customerProfit } from "../../src/models/customer-profit";
import type { Answers } from "../../src/models/model";
import { portfolio } from "../../src/models/portfolio";

type Row = readonly [name: string | number, figure: number];

/** Both models on a table in rows 4 to … of a sheet, with headings. */
function answersOf(rows: readonly Row[], top = 4): { profit: Answers; values: Answers } {
  const range = (letter: string, cells: unknown[]) => ({
    address: `Data!${letter}${top}:${letter}${top + cells.length - 1}`,
    cells: cells.map((cell) => [cell]),
  });
  const customers = range("A", ["Customer", ...rows.map(([name]) => name)]);
  const figures = range("B", ["Turnover", ...rows.map(([, figure]) => figure)]);
  return {
    profit: { customers, turnover: figures },
    values: { customers, realised: figures, potential: figures },
  };
}

const refusals = (rows: readonly Row[], locale: "en" | "zh-CN" | "zh-TW" = "en") => {
  const { profit, values } = answersOf(rows);
  const said = (preview: () => unknown) => {
    try {
      preview();
    } catch (error) {
      return String((error as { refusal?: { text?: string } }).refusal?.text ?? error);
    }
    return "taken";
  };
  return [
    said(() => customerProfit(locale).preview(profit)),
    said(() => portfolio(locale).preview(values)),
  ];
};

const NORTH: Row[] = [["Ann", 100], ["Bo", 50], ["Cy", 25]]; // prettier-ignore
const SOUTH: Row[] = [["Dee", 10], ["Eve", 7]]; // prettier-ignore

describe("customers on several rows", () => {
  test("are named with their rows, how many others, and the way out", () => {
    for (const refused of refusals([...NORTH, ["Bo", 5], ["Ann", 1], ["Ann", 1]])) {
      expect(refused).toContain('Customer "Bo" stands on rows 6 and 8');
      expect(refused).toContain("and 1 more customer stands on several rows");
      expect(refused).toContain("PivotTable or GROUPBY");
    }
  });

  test("are named in Chinese, too", () => {
    expect(refusals([...NORTH, ["Bo", 5]], "zh-CN")[0]).toContain(
      "客户“Bo”出现在第 6 行和第 8 行。",
    );
    expect(refusals([...NORTH, ["Bo", 5]], "zh-TW")[1]).toContain(
      "客戶「Bo」出現在第 6 列和第 8 列。",
    );
  });

  test("are one customer where white space differs only", () => {
    for (const refused of refusals([...NORTH, ["Bo ", 5]]))
      expect(refused).toContain("rows 6 and 8");
  });
});

describe("totals", () => {
  const total = (rows: readonly Row[], name = "Total"): Row => [
    name,
    rows.reduce((sum, [, figure]) => sum + figure, 0),
  ];

  test.each(["Total", "Grand Total", "TOTALS:", "合计", "小計"])(
    "%s is refused by its row",
    (name) => {
      for (const refused of refusals([...NORTH, total(NORTH, name)]))
        expect(refused).toContain(`Row 8, "${name}", is a total of other rows.`);
    },
  );

  test("of parts are known by their sums, and counted", () => {
    const rows = [
      ...[...NORTH, total(NORTH, "North total")],
      ...[...SOUTH, total(SOUTH, "South total"), total([...NORTH, ...SOUTH])],
    ];
    for (const refused of refusals(rows))
      expect(refused).toContain(
        'Row 8, "North total", is a total of other rows, and so are 2 more.',
      );
  });

  test("without a name are none of the portfolio's customers", () => {
    const [profit, values] = refusals([...NORTH, total(NORTH, "")]);
    expect(profit).toBe("taken"); // what belongs to no customer counts nowhere
    expect(values).toContain("Row 8, without a customer, is a total of other rows.");
  });
});

describe("harmless tables are taken", () => {
  test.each<[string, Row[]]>([
    ["customers called like totals", [["Total Wine", 9], ["Sumitomo", 5], ["TotalEnergies", 14], ["Subtotal Ltd", 3]]],
    ["a customer as large as all others together", [["Ann", 2], ["Bo", 3], ["Cy", 5]]],
    ["numbers as ids", [[1, 2], [2, 3], [12, 5]]],
    ["names that differ in capitals, as ids may", [["a1", 2], ["A1", 3]]],
  ])("%s", (_, rows) => expect(refusals(rows)).toEqual(["taken", "taken"])); // prettier-ignore
});
