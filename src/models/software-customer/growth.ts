/** Where growth comes from: sales by kind, the two cases with and without referrals, and who brought whom. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, type ChartPlan, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { type Inputs, KINDS } from "./example";
import { SCHEDULE, rowsFor, yearCells } from "./places";

type Say = Texts["models"]["softwareCustomer"];
type Rows = ReturnType<typeof rowsFor>;

/** Columns of the kinds, as they stand in the table: first, up-sell, cross-sell, referral. */
const KIND_COLUMNS = ["B", "C", "D", "E"] as const;
/** Customers the table of influence has looks for; it spills further if there are more. */
const NETWORK_ROWS = 20;

export function growthSheet(inputs: Inputs, { softwareCustomer: say }: Texts["models"]): SheetPlan {
  const rows = rowsFor(inputs.years);
  const { kinds, comparison, network } = rows.growth;
  return {
    id: "growth",
    name: say.growth.sheet,
    tabColor: PALETTE[2],
    columns: [150, ...Array<number>(8).fill(104)].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      [network]: HEIGHTS.twoLines,
      [comparison + 4]: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", say.growth.title, "title"),
      text("A2", say.growth.subtitle, "subtitle"),
      ...salesByKind(inputs, rows, say),
      ...comparisonOfCases(inputs, rows, say),
      ...casesByYear(inputs, rows, say),
      ...influence(inputs, rows, say),
    ],
    charts: charts(rows, say),
    notes: [
      { cell: `F${kinds.header}`, text: say.notes.unclassified },
      { cell: `A${comparison}`, text: say.notes.comparison },
      { cell: `A${network}`, text: say.notes.network },
    ],
  };
}

/** Every purchase by the kind it is called in the ledger; what has no kind stands in a column of its own. */
function salesByKind(
  { years, currency }: Inputs,
  { growth }: Rows,
  { page, ledger, growth: say }: Say,
): Block[] {
  const { kinds } = growth;
  const { amount } = moneyFormats(currency);
  const byYear = Array.from({ length: years }, (_, i): PlanCell[] => {
    const row = kinds.first + i;
    const cells = KIND_COLUMNS.map((letter) =>
      formula(`=SUMIFS({{counted}},{{years}},$A${row},{{kinds}},${letter}$${kinds.header})`),
    );
    return [
      i + 1,
      ...cells,
      formula(`=G${row}-SUM(B${row}:E${row})`),
      formula(`=SUMIFS({{counted}},{{years}},$A${row})`),
    ];
  });
  const letters = [...KIND_COLUMNS, "F", "G"];
  const all = `$G${kinds.sums}`;
  return [
    heading(`A${kinds.header - 1}`, say.kinds, 7),
    {
      at: `A${kinds.header}`,
      cells: [
        [
          page.columns.year,
          ...KINDS.map((kind) => ledger.kinds[kind]),
          say.unclassified,
          page.columns.total,
        ],
      ],
      style: "number heading",
    },
    { at: `A${kinds.first}`, cells: byYear.map(([year]) => [year]), style: "result" },
    {
      at: `B${kinds.first}`,
      cells: byYear.map(([, ...cells]) => cells),
      style: "result",
      format: amount,
    },
    {
      at: `A${kinds.sums}`,
      cells: [
        [page.total, ...letters.map((letter) => formula(`=SUM(${yearCells(letter, kinds)})`))],
      ],
      style: "total",
      format: amount,
    },
    { at: `A${kinds.sums + 1}`, cells: [[say.share]], style: "row heading" },
    {
      at: `B${kinds.sums + 1}`,
      cells: [letters.map((letter) => formula(`=IF(${all}=0,0,${letter}${kinds.sums}/${all})`))],
      style: "result",
      format: "0%",
    },
  ];
}

/** The page's switch takes its two words from here. */
function comparisonOfCases(
  { currency }: Inputs,
  { growth }: Rows,
  { page, figures, growth: say, yearFormat }: Say,
): Block[] {
  const { comparison, twoCases } = growth;
  const { amount } = moneyFormats(currency);
  const years = yearCells("A", twoCases);
  const sales = [["C", "F"] as const, ["B", "E"] as const].map(([total, cumulative], i) => {
    const row = comparison + 1 + i;
    const profits = yearCells(cumulative, twoCases);
    return {
      money: [
        formula(`=SUM(${yearCells(total, twoCases)})`),
        formula(`=SUM(${yearCells("D", twoCases)})`),
        formula(`=B${row}-C${row}`),
      ],
      multiple: formula(`=IF({{first-sale}}=0,0,D${row}/{{first-sale}})`),
      breakEven: formula(
        unlessError(
          `D${row}`,
          `IF(COUNTIF(${profits},">=0")=0,"–",MINIFS(${years},${profits},">=0"))`,
        ),
      ),
    };
  });
  const at = (letter: string) => `${letter}${comparison + 1}`;
  return [
    heading(`A${comparison - 1}`, say.comparison, 6),
    { at: `A${comparison}`, cells: [[page.referralsCounted]], style: "column heading" },
    {
      at: `B${comparison}`,
      cells: [
        [
          page.columns.total,
          page.columns.cost,
          figures.lifetimeValue,
          say.multiple,
          figures.breakEven,
        ],
      ],
      style: "number heading",
    },
    { at: at("A"), cells: [[page.yes], [page.no]], style: "row heading" },
    { at: at("B"), cells: sales.map(({ money }) => money), style: "result", format: amount },
    {
      at: at("E"),
      cells: sales.map(({ multiple }) => [multiple]),
      style: "result",
      format: '0.0"×"',
    },
    {
      at: at("F"),
      cells: sales.map(({ breakEven }) => [breakEven]),
      style: "result",
      format: yearFormat,
    },
  ];
}

/** Both cases by year, whichever the page shows. */
function casesByYear(
  { years, currency }: Inputs,
  { schedule, costs, growth }: Rows,
  { page, growth: say }: Say,
): Block[] {
  const { header, first } = growth.twoCases;
  const numbers = Array.from({ length: years }, (_, i) => i);
  const cells = numbers.map((i) => {
    const row = first + i;
    const own = unlessError(`{{page}}!${SCHEDULE}`, `{{page}}!E${schedule.first + i}`);
    return [
      formula(own),
      formula(`=SUMIFS({{amounts}},{{years}},$A${row})`),
      formula(`={{page}}!E${costs.first + i}`),
      formula(`=SUM(B$${first}:B${row})-SUM(D$${first}:D${row})`),
      formula(`=SUM(C$${first}:C${row})-SUM(D$${first}:D${row})`),
    ];
  });
  return [
    {
      at: `A${header}`,
      cells: [
        [
          page.columns.year,
          page.columns.own,
          say.allSales,
          page.columns.cost,
          say.without,
          say.with,
        ],
      ],
      style: "number heading",
    },
    { at: `A${first}`, cells: column(numbers.map((i) => i + 1)), style: "result" },
    { at: `B${first}`, cells, style: "result", format: moneyFormats(currency).amount },
  ];
}

/** One formula for everybody in the ledger; nothing stands below, so that it can grow. */
function influence({ currency }: Inputs, { growth }: Rows, { growth: say }: Say): Block[] {
  const { network } = growth;
  const { amount } = moneyFormats(currency);
  const [customer, referredBy, ...figures] = say.network.columns;
  const looks = (at: string, columns: number, format: string): Block => ({
    at: `${at}${network + 1}`,
    cells: [[null]],
    style: "result",
    format,
    spill: { rows: NETWORK_ROWS, columns },
  });
  return [
    heading(`A${network - 1}`, say.network.title, 9),
    { at: `A${network}`, cells: [[customer, referredBy]], style: "column heading" },
    { at: `C${network}`, cells: [figures], style: "number heading" },
    {
      at: `A${network + 1}`,
      cells: [[formula("=CV.REFERRAL({{customers}},{{referrers}},{{counted}},,FALSE)")]],
      style: "result",
      spill: { rows: NETWORK_ROWS, columns: 2 },
    },
    looks("C", 5, amount),
    looks("H", 2, "#,##0"),
  ];
}

function charts(
  { growth: { kinds, twoCases } }: Rows,
  { page, ledger, growth: say }: Say,
): ChartPlan[] {
  const range = (letter: string, rows: typeof kinds) => ({
    sheet: "growth",
    range: yearCells(letter, rows),
  });
  return [
    {
      title: say.kindsChart,
      kind: "stacked column",
      categories: range("A", kinds),
      series: KINDS.map((kind, i) => ({
        name: ledger.kinds[kind],
        values: range(KIND_COLUMNS[i], kinds),
        color: PALETTE[[0, 4, 2, 1][i]],
      })),
      at: "A4",
      width: 556,
      height: 276,
      xTitle: page.columns.year,
    },
    {
      title: say.casesChart,
      kind: "line",
      categories: range("A", twoCases),
      series: [
        { name: say.with, values: range("F", twoCases), color: PALETTE[1] },
        { name: say.without, values: range("E", twoCases), color: PALETTE[0] },
      ],
      at: "F4",
      width: 410,
      height: 276,
      xTitle: page.columns.year,
    },
  ];
}
