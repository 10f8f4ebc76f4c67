/** The software customer's page: key figures, charts, assumptions, the years and how the lifetime value is made. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, blanks, column, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { charts } from "./charts";
import { type Inputs, PRICES, PRODUCTS } from "./example";
import { PRICE_CELLS, PRICE_ROWS, SCHEDULE, ledgerCells, rowsFor, yearCells } from "./places";
import { costs, lifetime, schedule } from "./years";

type Say = Texts["models"]["softwareCustomer"];

export function pageSheet(inputs: Inputs, models: Texts["models"]): SheetPlan {
  const say = models.softwareCustomer;
  const { notes, messages } = say;
  const rows = rowsFor(inputs.years);
  const { amount } = moneyFormats(inputs.currency);
  const total = (letter: string) => `${letter}${rows.schedule.sums}`;
  const choices = {
    sheet: "growth",
    range: `A${rows.growth.comparison + 1}:A${rows.growth.comparison + 2}`,
  };
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [190, 96, 24, 56, 106, 106, 106, 106, 106, 106].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11, 13].map((row) => [row, HEIGHTS.keyFigure])),
    },
    blocks: [
      text("A1", say.page.title(inputs.years), "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: say.figures.lifetimeValue, result: "={{lifetime-value}}", format: amount },
        { label: say.figures.profit(inputs.years), result: `=${total("I")}`, format: amount },
        {
          label: say.figures.referredShare,
          result: `=IF(${total("G")}=0,0,${total("F")}/${total("G")})`,
          format: "0%",
        },
        {
          label: say.figures.breakEven,
          result: breakEven(yearCells("D", rows.schedule), yearCells("J", rows.schedule)),
          format: say.yearFormat,
        },
        {
          label: say.figures.multiple,
          result: "=IF({{first-sale}}=0,0,{{lifetime-value}}/{{first-sale}})",
          format: TIMES,
        },
      ]),
      ...assumptions(inputs, say),
      ...schedule(inputs, say),
      ...costs(inputs, say),
      ...lifetime(inputs, say),
      ...about(
        rows.about,
        10,
        say.about(inputs.years).map(([label, content]): AboutEntry => [label, content]),
        models.about,
      ),
    ],
    charts: charts(rows, say),
    notes: [
      { cell: "B17", text: notes.customer },
      { cell: "B18", text: notes.referralsCounted },
      { cell: "A22", text: notes.prices },
      { cell: `E${rows.costs.header}`, text: notes.costs },
      { cell: `F${rows.costs.header}`, text: notes.customers },
      { cell: `I${rows.costs.header + 5}`, text: notes.firstSale },
    ],
    validations: [
      {
        range: "B17",
        rule: { kind: "list from", source: { sheet: "ledger", range: ledgerCells("B") } },
        message: messages.customer,
      },
      {
        range: "B18",
        rule: { kind: "list from", source: choices },
        message: messages.referralsCounted,
      },
      {
        range: yearCells("E", rows.costs),
        rule: { kind: "number", min: 0 },
        message: messages.cost,
      },
      { range: PRICE_CELLS, rule: { kind: "number", min: 0 }, message: messages.price },
    ],
  };
}

const TIMES = '0.0"×"';

/** The first year whose cumulative profit is not negative; a dash where there is none. */
const breakEven = (years: string, cumulative: string): string =>
  unlessError(
    SCHEDULE,
    `IF(COUNTIF(${cumulative},">=0")=0,"–",MINIFS(${years},${cumulative},">=0"))`,
  );

function assumptions(inputs: Inputs, say: Say): Block[] {
  const { questions, page, products } = say;
  const spare = blanks(PRICE_ROWS - PRODUCTS.length, 1);
  return [
    heading("A15", page.assumptions, 2),
    text("A16", page.input, "column heading"),
    text("B16", page.value, "number heading"),
    { at: "A17", cells: column([questions.customer, page.referralsCounted]), style: "row heading" },
    { at: "B17", cells: column([inputs.customer, page.yes]), style: "input" },
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
      format: moneyFormats(inputs.currency).amount,
    },
  ];
}
