/** The vocabulary of sheets, by the example of words.ts and by what it refuses. */
import { cellAt, cornerOf } from "../../src/a1";
import { cellsOf, withAddresses } from "../../src/models/sheet/references";
import { STYLES, shrinks } from "../../src/models/plan";
import { newGrid } from "../support/grid";
import { filled } from "../../src/models/sheet/texts";
import { workbook } from "../../src/models/sheet/workbook";
import {
  atLeast,
  chart,
  charts,
  entry,
  figure,
  figures,
  input,
} from "../../src/models/sheet/words";
import { beside, label, number, row, settings, sheet, table } from "../../src/models/sheet/words";
import { words } from "../../src/models/sheet/words";

const ABOUT = {
  heading: "About",
  madeWith: "Made with",
  product: (version: string) => version,
  colours: "Colours",
  coloursText: "Blue is yours.",
  valuesOf: () => "Values.",
  followsNoMore: () => "Blue was yours.",
};

const PAGE = {
  sheet: "Shops",
  title: "What shops earn",
  revenue: "Revenue | Of all shops",
  settings: "Settings | Setting | Value",
  margin: "Margin | What is left | 0 or more",
  shops: "Shops | Shop | Revenue | Profit",
  "shops.revenue": "- | An amount of 0 or more",
  "shops.profit": "Revenue × margin",
  "shops.total": "All shops",
  "chart.shops": "Revenue by shop | Revenue | x=Shop",
};

const shops = (profit = "[@revenue]*{{margin}}", texts: typeof PAGE = PAGE) =>
  workbook(
    [
      sheet("page", {
        tab: 0,
        widths: [150, 80, 80],
        sections: [
          beside([
            [
              figures([figure("revenue", "shops[#total revenue]", "#,##0")]),
              settings([input("margin", "Shop_margin", 0.4, atLeast(0), "0%")]),
            ],
            charts([
              [
                chart("shops", "column", [300, 120], {
                  of: "shops",
                  by: "name",
                  series: ["revenue"],
                }),
              ],
            ]),
          ]),
          table("shops", 2, [
            label("name", ["North", "South"]),
            entry("revenue", [120, 80], { total: "sum", rule: atLeast(0) }),
            number("profit", "#,##0", { each: profit, total: "sum" }),
          ]),
        ],
      }),
    ],
    { sheets: { page: texts }, about: ABOUT },
  );

test("amounts shrink to their column; what is said about the model runs on, whatever its format", () => {
  expect(shrinks(STYLES.text, "#,##0")).toBe(false);
  expect(shrinks(undefined, "[$¥]#,##0")).toBe(true);
  expect(shrinks(STYLES["key figure"], undefined)).toBe(true);
});

describe("a sheet in the vocabulary", () => {
  const { sheets, names } = shops();
  const [page] = sheets;
  const cells: Record<string, unknown> = {};
  for (const { at, cells: rows } of page.blocks) {
    const { row, column } = cornerOf(at)!;
    rows.forEach((line, i) =>
      line.forEach((cell, j) => {
        if (cell === null) return;
        cells[cellAt(row + i, column + j)] = typeof cell === "object" ? cell.formula : cell;
      }),
    );
  }

  test("stands from the top down, with a row between sections", () => {
    expect(cells).toEqual({
      ...{ A1: "What shops earn", A4: "Revenue", A5: "=$B$15" },
      ...{ A7: "Settings", A8: "Setting", B8: "Value", A9: "Margin", B9: 0.4 },
      ...{ A11: "Shops", A12: "Shop", B12: "Revenue", C12: "Profit" },
      ...{ A13: "North", B13: 120, C13: "=B13*{{margin}}" },
      ...{ A14: "South", B14: 80, C14: "=B14*{{margin}}" },
      ...{ A15: "All shops", B15: "=SUM($B$13:$B$14)", C15: "=SUM($C$13:$C$14)" },
    });
  });

  test("gives names, notes, validations, heights and the chart's ranges", () => {
    expect(names).toEqual([
      { id: "margin", name: "Shop_margin", sheet: "page", range: "B9", setting: "margin" },
    ]);
    expect(page.notes).toEqual([
      { cell: "A5", text: "Of all shops" },
      { cell: "B9", text: "What is left" },
      { cell: "C12", text: "Revenue × margin" },
    ]);
    const rule = { kind: "number", min: 0 };
    expect(page.validations).toEqual([
      { range: "B9", rule, message: "0 or more" },
      { range: "B13:B14", rule, message: "An amount of 0 or more" },
    ]);
    expect(page.rowHeights).toEqual({ 1: 34, 5: 36 });
    expect(page.charts).toEqual([
      {
        ...{ title: "Revenue by shop", kind: "column", at: "C4", width: 300, height: 120 },
        categories: { sheet: "page", range: "A13:A14" },
        series: [
          { name: "Revenue", values: { sheet: "page", range: "B13:B14" }, color: "#0b6e75" },
        ],
        xTitle: "Shop",
      },
    ]);
  });

  test.each([
    ["[@revenu]", 'table "shops" has no column "revenu"; it has name, revenue, profit'],
    ["shop[revenue]", /^there is no table "shop"; there are .*shops/],
    ["shops[#sum revenue]", 'table "shops" has no row "sum"; it has total'],
    ["shops[#3 revenue]", 'table "shops" has no row "3"; it has total'],
  ])("says at once what is wrong with %s", (formula, message) => {
    expect(() => shops(formula)).toThrow(message);
  });

  test("a key figure says beside it what it is compared with; what cannot be told is left empty", () => {
    const spec = sheet("page", {
      ...{ tab: 0, widths: [150, 80] },
      sections: [
        figures([
          figure("revenue", "120", "#,##0", {
            says: { values: { change: ["A4/100-1", "+0%;-0%"] }, pick: "IF(A4>0,1,NA())" },
          }),
        ]),
      ],
    });
    const page = {
      sheet: "Page",
      revenue: "Revenue",
      "revenue.says": "{change} on the year before",
    };
    const made = workbook([spec], { sheets: { page }, about: ABOUT });
    expect(made.sheets[0].blocks.at(-1)).toEqual({
      ...{ at: "B5", style: "comparison" },
      cells: [
        [
          {
            formula:
              '=IFERROR(CHOOSE(IF(A4>0,1,NA()),TEXT(A4/100-1,"+0%;-0%")&" on the year before"),"")',
          },
        ],
      ],
    });
    expect(made.shows!.figures).toEqual([
      { id: "revenue", label: "Revenue", cell: "A5", format: "#,##0", compared: "B5" },
    ]);
  });

  test.each([
    [300, "Names that are longer tha… lead by 7"],
    [600, "Names that are longer than any chart is wide lead by 7"],
  ])("a finding above a chart of %s pixels shortens names of any length", async (width, said) => {
    const spec = sheet("page", {
      ...{ tab: 0, widths: [100, 100, 100] },
      sections: [
        table("teams", 1, [
          label("name", ["Names that are longer than any chart is wide"]),
          entry("lead", [7]),
        ]),
        charts([
          [
            chart("teams", "bar", [width, 100], {
              ...{ of: "teams", by: "name", series: ["lead"] },
              says: { values: { name: ["teams[#1 name]"], lead: ["teams[#1 lead]", "0"] } },
            }),
          ],
        ]),
      ],
    });
    const page = {
      ...{ sheet: "Page", teams: "- | Team | Lead" },
      "chart.teams": "Leads | Lead",
      "chart.teams.says": "Of all teams | {name} lead by {lead}",
    };
    const made = workbook([spec], { sheets: { page }, about: ABOUT });
    const { host } = newGrid();
    const { names } = await host.apply({ title: "Teams", ...made });
    const { at } = made.sheets[0].blocks.find(({ style }) => style === "chart title")!;
    expect(await host.read(`'${names.page}'!${at}`)).toEqual([[said]]);
  });

  test("a column may be typed in its first cells only, or be filled by one formula", () => {
    const [{ blocks, validations }] = workbook(
      [
        sheet("page", {
          tab: 0,
          widths: [],
          sections: [
            table("tiers", 3, [
              entry("upTo", [0.2, 0.5, "all others"], { typed: 2, rule: atLeast(0) }),
              number("doubled", "0%", { spill: "2*[upTo]" }),
            ]),
          ],
        }),
      ],
      {
        sheets: {
          page: {
            sheet: "Tiers",
            tiers: "- | Up to | Doubled",
            "tiers.upTo": "- | A share",
          },
        },
        about: ABOUT,
      },
    ).sheets;
    expect(blocks.slice(-3)).toEqual([
      { at: "A5", cells: [[0.2], [0.5]], style: "input" },
      { at: "A7", cells: [["all others"]], style: "centred" },
      {
        ...{ at: "B5", cells: [[{ formula: "=2*$A$5:$A$7" }]], style: "result", format: "0%" },
        spill: { rows: 3, columns: 1 },
      },
    ]);
    expect(validations).toEqual([
      { range: "A5:A6", rule: { kind: "number", min: 0 }, message: "A share" },
    ]);
  });

  test("says at once which text is missing", () => {
    expect(() => shops(undefined, { ...PAGE, shops: "Shops | Shop | Revenue" })).toThrow(
      'table "shops" has 3 columns to head (name, revenue, profit) and 2 headings: Shop, Revenue',
    );
    const others = Object.entries(PAGE).filter(([id]) => id !== "shops.total");
    expect(() => shops(undefined, Object.fromEntries(others) as typeof PAGE)).toThrow(
      'sheet "Shops" has no text "shops.total"; it has sheet, title, ',
    );
    expect(() => shops(undefined, { ...PAGE, "shops.revenue": "A note" })).toThrow(
      "B13:B14 has a rule and no message for values that it refuses",
    );
  });
});

test("a table that spills has no column that takes two: the figures would slip from their headings", () => {
  const spec = (span: number) =>
    sheet("page", {
      ...{ tab: 0, widths: [] },
      sections: [
        table("fit", { rows: 1, spill: ["r", "CV.BGNBD.FIT(A1:A9,B1:B9,C1:C9)"] }, [
          label("model", ["BG/NBD"], { span: 2 }),
          number("r", "0.00", { span }),
          number("alpha", "0.00"),
        ]),
      ],
    });
  const made = (span: number) =>
    workbook([spec(span)], {
      sheets: { page: { sheet: "Fit", fit: "- | Model | r | alpha" } },
      about: ABOUT,
    });
  expect(made(1).sheets).toHaveLength(1);
  expect(() => made(2)).toThrow('table "fit" spills over column "r", which spans two');
});

test("rows, headings and messages of a table's own", () => {
  const { sheets } = workbook(
    [
      sheet("page", {
        ...{ tab: 0, widths: [150], freeze: { columns: 1 } },
        sections: [
          table(
            "months",
            {
              rows: 2,
              above: [row("between", undefined, { style: "column heading" })],
              below: [
                row("copy", { month: "[#1 low]", low: "[#1 high]" }, { format: "0" }),
                row("none", undefined, {
                  ...{ format: "0", cells: { month: null, low: null, high: null } },
                  except: { high: { style: "note", format: "0%" } },
                }),
              ],
            },
            [
              words("month", (i) => i, { heading: "=Name", headingStyle: "heading" }),
              entry("low", [1, 2], { rule: atLeast(0), message: "amount" }),
              entry("high", [3, 4], { rule: atLeast(0), message: "amount" }),
            ],
          ),
        ],
      }),
    ],
    {
      sheets: {
        page: {
          sheet: "Months",
          months: "- | Low | High",
          "months.between": "Between",
          "months.amount": "- | 0 or more",
        },
      },
      about: ABOUT,
    },
  );
  expect(sheets[0].freeze).toEqual({ columns: 1 });
  expect(sheets[0].blocks).toEqual([
    { at: "A4", cells: [["=Name"]], style: "heading" },
    { at: "B4", cells: [["Low", "High"]], style: "number heading" },
    { at: "A6", cells: [[0], [1]], style: "result" },
    {
      at: "B6",
      cells: [
        [1, 3],
        [2, 4],
      ],
      style: "input",
    },
    { at: "A5", cells: [["Between", null, null]], style: "column heading" },
    { at: "A8", cells: [[{ formula: "=$B$6" }], [null]], style: "result", format: "0" },
    { at: "B8", cells: [[{ formula: "=$C$6" }], [null]], style: "input", format: "0" },
    { at: "C9", cells: [[null]], style: "note", format: "0%" },
  ]);
  const rule = { kind: "number", min: 0 };
  expect(sheets[0].validations).toEqual([
    { range: "B6:B7", rule, message: "0 or more" },
    { range: "C6:C7", rule, message: "0 or more" },
  ]);
});

describe("references", () => {
  const spec = table("cash", { rows: 3, spill: ["low", "F()"] }, [
    label("month"),
    number("low", "0"),
    number("high", "0"),
    number("sum", "0"),
  ]);
  const placed = {
    ...{ spec, sheet: "cash", head: 3, first: 4, rows: 3 },
    columns: new Map(spec.columns.map(({ id }, i) => [id, i])),
    rowsById: new Map([["total", 7]]),
  };
  const tables = new Map([["cash", placed]]);
  const inside = { sheet: "cash", table: placed, row: 5, column: "sum" };

  test.each([
    ["[@low]", "B6"],
    ["[@low:high]", "B6:C6"],
    ["[@-1 sum]", "D5"],
    ["[@]", "D6"],
    ["[]", "$D$5:$D$7"],
    ["cash[low]", "$B$5:$B$7"],
    ["[low:high]", "$B$5:$C$7"],
    ["[#so-far low]", "B$5:B6"],
    ["[#total low]", "$B$8"],
    ["[#total]", "$D$8"],
    ["[#first]", "$B$5"],
    ["[#first month]", "$A$5"],
    ["[#last month]", "$A$7"],
    ["[#2 high]", "$C$6"],
    ["[#1:#2 high]", "$C$5:$C$6"],
    ["[#head low]", "B$4"],
    ["[#head low:high]", "B$4:C$4"],
    ["IF([@low]=\"[@low]\",'My [x]'!A1,{{name}})", "IF(B6=\"[@low]\",'My [x]'!A1,{{name}})"],
  ])("%s in the table is %s", (formula, address) => {
    expect(withAddresses(formula, inside, tables)).toBe(address);
  });

  test("the same row of another table is as far from its first", () => {
    const other = { ...placed, spec: { ...spec, id: "costs" }, head: 9, first: 10 };
    const both = new Map([...tables, ["costs", other]]);
    expect(withAddresses("[@low]-costs[@low]", inside, both)).toBe("B6-B12");
    expect(withAddresses("costs[@-1 low]", inside, both)).toBe("B11");
  });

  test("from another sheet they name theirs", () => {
    expect(withAddresses("SUM(cash[low])", { sheet: "page" }, tables)).toBe(
      "SUM({{cash}}!$B$5:$B$7)",
    );
    expect(cellsOf("cash[low]", tables)).toMatchObject({
      sheet: "cash",
      zone: { top: 4, left: 1, bottom: 6, right: 1 },
    });
  });
});

test("gaps in texts are filled, those without a value stay", () => {
  expect(filled({ a: ["After {years} years", "{x}"], b: 1 }, { years: 5 })).toEqual({
    a: ["After 5 years", "{x}"],
    b: 1,
  });
});
