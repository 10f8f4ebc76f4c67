/** Plans for the contract. */
import type { Block, ChartKind, Plan, PlanCell, SheetPlan } from "../../../src/models/plan";
import { LIST, ORDERS } from "../../models/answers-given";
import type { RangeAnswer } from "../../../src/models/model";

/** A plan of one sheet, "Page". */
export const planOf = (sheet: Partial<SheetPlan>, more: Partial<Plan> = {}): Plan => ({
  title: "Test",
  sheets: [{ id: "page", name: "Page", blocks: [], ...sheet }],
  names: [],
  ...more,
});

export const block = (cells: PlanCell[][], more: Partial<Block> = {}): Block => ({
  at: "A1",
  cells,
  ...more,
});

/** The orders and the list of customers that models of `planFor` refer to, on a sheet called Orders. */
export function ordersPlan(): Plan {
  const { customers, last, orders, spent } = LIST;
  const blocks = [
    block(rowsOf(Object.values(ORDERS))),
    block(rowsOf([customers, last, orders, spent]), { at: "H1" }),
  ];
  return { title: "Orders", sheets: [{ id: "orders", name: "Orders", blocks }], names: [] };
}

function rowsOf(answers: readonly unknown[]) {
  const [first, ...others] = answers as RangeAnswer[];
  return first.cells.map(([cell], i) => [cell, ...others.map(({ cells }) => cells[i][0])]);
}

/** A price that others follow, under a name, in a table, with all that a sheet can have. */
export const fullPlan: Plan = planOf(
  {
    blocks: [
      block([["Prices", "Twice"]], { style: "column heading" }),
      block([[5], [7]], { at: "A2", style: "input", format: "#,##0.00" }),
      block([[{ formula: "={{price}}*2" }], [{ formula: "={{page}}!A3*2" }]], {
        at: "B2",
        style: "result",
      }),
      block([[{ formula: "=SUM(B2:B3)" }]], { at: "B5", style: "total" }),
    ],
    columns: [{ width: 120 }, { width: 96, format: "0.0" }],
    rowHeights: { 1: 34 },
    freeze: { rows: 1, columns: 1 },
    tabColor: "#0b6e75",
    tables: [{ id: "prices", name: "Prices", range: "A1:B3" }],
    notes: [{ cell: "A2", text: "What it costs." }],
    validations: [
      { range: "A2:A3", rule: { kind: "number", min: 0 }, message: "A price is 0 or more." },
    ],
    charts: [
      {
        title: "Twice the price",
        kind: "column",
        categories: { sheet: "page", range: "A2:A3" },
        series: [{ name: "Twice", values: { sheet: "page", range: "B2:B3" } }],
        at: "D2",
        width: 400,
        height: 240,
      },
    ],
  },
  {
    names: [{ id: "price", name: "Price", sheet: "page", range: "A2" }],
    settings: { answers: '{"price":5}' },
    select: { sheet: "page", cell: "A2" },
  },
);

const CHART_KINDS = [
  ...["column", "stacked column", "bar", "stacked bar", "line", "scatter", "combination"],
] as readonly ChartKind[];

/** Each kind of chart, with what only it has. */
export const chartsPlan: Plan = planOf({
  blocks: [
    block([
      ["Year", "Own", "Referred", "Profit"],
      [1, 495, 0, -105],
      [2, 839, 495, 1169],
    ]),
  ],
  charts: CHART_KINDS.map((kind, i) => ({
    title: `A ${kind}`,
    kind,
    categories: { sheet: "page", range: "A2:A3" },
    series: [
      { name: "Own", values: { sheet: "page", range: "B2:B3" } },
      { name: "Referred", values: { sheet: "page", range: "C2:C3" }, color: "#123456" },
      ...(kind === "combination" || kind === "scatter"
        ? [
            {
              name: "Profit",
              values: { sheet: "page", range: "D2:D3" },
              line: true,
              secondary: kind === "combination",
            },
          ]
        : []),
    ],
    at: `F${2 + 16 * i}`,
    width: 480,
    height: 300,
    xTitle: "Year",
    yTitle: "Sales",
    ...(kind === "combination" && { y2Title: "Profit" }),
    ...(kind === "scatter" && { xLimits: { min: 0, max: 5 } }),
    ...(kind !== "combination" && { yLimits: { min: -200, max: 1200 } }),
  })),
});

/** A chart with every look of a series, and titles that stand in cells; cells coloured by what they hold. */
export const looksPlan: Plan = planOf({
  blocks: [
    block([
      ["Week", "Low", "Width", "Begins", "Made", "Expected", "Weeks of 2025"],
      [1, 4, 2, 9, 5, 5, "Purchases"],
      [2, 5, 3, 9, 7, 6, null],
    ]),
  ],
  charts: [
    {
      title: "Every look",
      kind: "combination",
      categories: { sheet: "page", range: "A2:A3" },
      series: [
        { name: "Low", values: { sheet: "page", range: "B2:B3" }, look: "lift" },
        {
          name: "Range",
          values: { sheet: "page", range: "C2:C3" },
          color: "#c0d0e0",
          look: "area",
        },
        {
          name: "Begins",
          values: { sheet: "page", range: "D2:D3" },
          color: "#5b6770",
          look: "upright",
        },
        { name: "Made", values: { sheet: "page", range: "E2:E3" }, line: true },
        { name: "Expected", values: { sheet: "page", range: "F2:F3" }, line: true, look: "dashed" },
      ],
      ...{ at: "I2", width: 480, height: 300, xTitle: "Weeks of 2025", yTitle: "Purchases" },
      xTitleCell: { sheet: "page", range: "G1" },
      yTitleCell: { sheet: "page", range: "G2" },
    },
  ],
  scales: [
    {
      range: "B2:C3",
      from: { value: 0, color: "#ffffff" },
      to: { value: 9.5, color: "#0b6e75" },
    },
  ],
});

/** Text that spreadsheets like to take for something else, or that pages like to take for markup. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  '=HYPERLINK("https://example.com")',
  "+1+1",
  "+49 30 123456",
  "-2+3",
  "-12",
  "@SUM(1)",
  "\t=1",
  "\n=1",
  "'quoted",
  "''",
  "'=1",
  "007",
  "1e3",
  "50%",
  "$5",
  "(5)",
  "1/2",
  "1/2/2025",
  "2025-01-31",
  "May 1",
  "1-Jan",
  "12:30",
  "5月1日",
  "TRUE",
  "false",
  "<b>bold</b><script>alert(1)</script>",
  "{{page}}",
  "\u202eright to left",
  " space before",
  "line\nbreak",
  "客户价值",
  "😀",
  "=" + "x".repeat(32_766),
  "x".repeat(32_767),
];
