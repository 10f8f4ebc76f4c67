/** The software customer's page: key figures, charts, assumptions, the five years and how the lifetime value is made. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, blanks, column, counting, formula, heading, text, unlessError } from "../cells";
import { keyFigures } from "../key-figures";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { PRICE_CELLS, PRICE_ROWS, ledgerCells } from "./places";
import { charts } from "./charts";
import { type Inputs, PRICES, PRODUCTS, YEARS } from "./example";

type Say = Texts["models"]["softwareCustomer"];

const ABOUT_ROW = 24 + PRICE_ROWS;

/** The schedule spills over D17:J21; its first cell tells whether it could be computed. */
const SCHEDULE = "$D$17";
const AMOUNT = "#,##0";

export function pageSheet(inputs: Inputs, models: Texts["models"]): SheetPlan {
  const say = models.softwareCustomer;
  const { notes, messages } = say;
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [190, 96, 24, 56, 106, 106, 106, 106, 106, 106].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: say.figures.lifetimeValue, result: "={{lifetime-value}}", format: AMOUNT },
        { label: say.figures.profit, result: "=I22", format: AMOUNT },
        { label: say.figures.referredShare, result: "=IF(G22=0,0,F22/G22)", format: "0%" },
        { label: say.figures.breakEven, result: BREAK_EVEN, format: say.yearFormat },
      ]),
      ...assumptions(inputs, say),
      ...schedule(say),
      ...costs(say),
      ...lifetime(say),
      ...about(
        ABOUT_ROW,
        10,
        say.about.map(([label, content]): AboutEntry => [label, content]),
        models.about,
      ),
    ],
    charts: charts(say),
    notes: [
      { cell: "B17", text: notes.customer },
      { cell: "B18", text: notes.acquisitionCost },
      { cell: "B19", text: notes.costToServe },
      { cell: "A22", text: notes.prices },
      { cell: "F25", text: notes.customers },
    ],
    validations: [
      {
        range: "B17",
        rule: { kind: "list from", source: { sheet: "ledger", range: ledgerCells("B") } },
        message: messages.customer,
      },
      { range: "B18:B19", rule: { kind: "number", min: 0 }, message: messages.cost },
      { range: PRICE_CELLS, rule: { kind: "number", min: 0 }, message: messages.price },
    ],
  };
}

const BREAK_EVEN = unlessError(
  SCHEDULE,
  `IF(COUNTIF(J17:J21,">=0")=0,"–",MINIFS(D17:D21,J17:J21,">=0"))`,
);

function assumptions(inputs: Inputs, say: Say): Block[] {
  const { questions, page, products } = say;
  const spare = blanks(PRICE_ROWS - PRODUCTS.length, 1);
  return [
    heading("A15", page.assumptions, 2),
    text("A16", page.input, "column heading"),
    text("B16", page.value, "number heading"),
    {
      at: "A17",
      cells: column([questions.customer, questions.acquisitionCost, questions.costToServe]),
      style: "row heading",
    },
    {
      at: "B17",
      cells: column([inputs.customer, inputs.acquisitionCost, inputs.costToServe]),
      style: "input",
      format: AMOUNT,
    },
    heading("A21", page.prices, 2),
    text("A22", page.product, "column heading"),
    text("B22", page.price, "number heading"),
    {
      at: "A23",
      cells: [...column(PRODUCTS.map((product) => products[product])), ...spare],
      style: "input",
    },
    {
      at: "B23",
      cells: [...column(PRODUCTS.map((product) => PRICES[product])), ...spare],
      style: "input",
      format: AMOUNT,
    },
  ];
}

function schedule({ page }: Say): Block[] {
  const { year, own, referred, total, cost, profit, cumulative } = page.columns;
  const sums = ["E", "F", "G", "H", "I"].map((letter) =>
    formula(unlessError(SCHEDULE, `SUM(${letter}17:${letter}21)`)),
  );
  return [
    heading("D15", page.schedule, 7),
    {
      at: "D16",
      cells: [[year, own, referred, total, cost, profit, cumulative]],
      style: "number heading",
    },
    {
      at: "D17",
      cells: [
        [
          formula(
            "=CV.LIFETIME.SCHEDULE({{years}},{{customers}},{{amounts}},{{costs}},{{customer}},FALSE)",
          ),
        ],
      ],
      style: "result",
      format: AMOUNT,
      spill: { rows: YEARS, columns: 7 },
    },
    { at: "D22", cells: [[page.total, ...sums, null]], style: "total", format: AMOUNT },
  ];
}

function costs({ page }: Say): Block[] {
  const { year, cost, customers, perCustomer } = page.columns;
  const rows = counting(YEARS).map((number) => number + 25);
  return [
    heading("D24", page.costs, 4),
    { at: "D25", cells: [[year, cost, customers, perCustomer]], style: "number heading" },
    {
      at: "D26",
      cells: rows.map((row, i) => [
        i + 1,
        formula(`=IF(D${row}=1,{{acquisition-cost}},{{cost-to-serve}})`),
        formula(`=COUNTIF({{joined}},"<="&D${row})`),
        formula(`=IF(F${row}=0,0,E${row}/F${row})`),
      ]),
      style: "result",
      format: AMOUNT,
    },
  ];
}

/** The lifetime value from its four terms; the average is shown to the cent. */
function lifetime({ page: { lifetime: title, terms } }: Say): Block[] {
  const { transactions, average, cost, referral, lifetimeValue } = terms;
  const purchases = `=SUMPRODUCT(EXACT({{customers}},{{customer}})*({{amounts}}<>""))`;
  return [
    heading("I24", title, 2),
    { at: "I25", cells: column([transactions, average, cost, referral]), style: "row heading" },
    { at: "J25", cells: [[formula(purchases)]], style: "result", format: AMOUNT },
    {
      at: "J26",
      cells: [[formula("=IF(J25=0,0,E22/J25)")]],
      style: "result",
      format: "#,##0.00",
    },
    {
      at: "J27",
      cells: column([formula("=H22"), formula("=F22")]),
      style: "result",
      format: AMOUNT,
    },
    {
      at: "I29",
      cells: [[lifetimeValue, formula("=CV.LIFETIME(J25,J26,J27,J28)")]],
      style: "total",
      format: AMOUNT,
    },
  ];
}
