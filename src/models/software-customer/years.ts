/** The page's tables: year by year, the cost per customer, and the lifetime value from its terms. */
import type { Texts } from "../../locales";
import { column, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { type Inputs, costsOf } from "./example";
import { SCHEDULE, rowsFor, yearCells } from "./places";

type Say = Texts["models"]["softwareCustomer"];

const COUNT = "#,##0";

export function schedule({ years, currency }: Inputs, { page }: Say): Block[] {
  const { year, own, referred, total, cost, profit, cumulative } = page.columns;
  const rows = rowsFor(years).schedule;
  const { amount } = moneyFormats(currency);
  const sums = ["E", "F", "G", "H", "I"].map((letter) =>
    formula(unlessError(SCHEDULE, `SUM(${yearCells(letter, rows)})`)),
  );
  return [
    heading(`D${rows.header - 1}`, page.schedule, 7),
    {
      at: `D${rows.header}`,
      cells: [[year, own, referred, total, cost, profit, cumulative]],
      style: "number heading",
    },
    {
      at: `D${rows.first}`,
      cells: [
        [
          formula(
            "=CV.LIFETIME.SCHEDULE({{years}},{{customers}},{{counted}},{{costs}},{{customer}},FALSE)",
          ),
        ],
      ],
      style: "result",
      format: COUNT,
      spill: { rows: years, columns: 1 },
    },
    {
      at: `E${rows.first}`,
      cells: [[null]],
      style: "result",
      format: amount,
      spill: { rows: years, columns: 6 },
    },
    { at: `D${rows.sums}`, cells: [[page.total, ...sums, null]], style: "total", format: amount },
  ];
}

/** The cost of each year is an input; without referrals the customer itself is the only one. */
export function costs(inputs: Inputs, { page }: Say): Block[] {
  const { year, cost, customers, perCustomer } = page.columns;
  const rows = rowsFor(inputs.years).costs;
  const { amount } = moneyFormats(inputs.currency);
  const perYear = costsOf(inputs).map((figure, i) => ({
    figure,
    year: i + 1,
    row: rows.first + i,
  }));
  const at = (letter: string) => `${letter}${rows.first}`;
  return [
    heading(`D${rows.header - 1}`, page.costs, 4),
    {
      at: `D${rows.header}`,
      cells: [[year, cost, customers, perCustomer]],
      style: "number heading",
    },
    { at: at("D"), cells: column(perYear.map((each) => each.year)), style: "result" },
    {
      at: at("E"),
      cells: column(perYear.map(({ figure }) => figure)),
      style: "input",
      format: amount,
    },
    {
      at: at("F"),
      cells: column(
        perYear.map(({ row }) =>
          formula(
            `=IF({{referrals-counted}}={{not-counted}},COUNTIFS({{joined}},"<="&D${row},{{customers}},"="&{{customer}}),COUNTIF({{joined}},"<="&D${row}))`,
          ),
        ),
      ),
      style: "result",
      format: COUNT,
    },
    {
      at: at("G"),
      cells: column(perYear.map(({ row }) => formula(`=IF(F${row}=0,0,E${row}/F${row})`))),
      style: "result",
      format: amount,
    },
  ];
}

/** The lifetime value from its four terms, and how many first sales that is; the average is shown to the cent. */
export function lifetime({ years, currency }: Inputs, { page }: Say): Block[] {
  const { transactions, average, cost, referral, lifetimeValue, firstSale } = page.terms;
  const { schedule: sums, costs: rows } = rowsFor(years);
  const { amount, price } = moneyFormats(currency);
  const total = (letter: string) => `${letter}${sums.sums}`;
  const first = rows.header;
  const purchases = `=SUMPRODUCT(EXACT({{customers}},{{customer}})*({{amounts}}<>""))`;
  return [
    heading(`I${first - 1}`, page.lifetime, 2),
    {
      at: `I${first}`,
      cells: column([transactions, average, cost, referral]),
      style: "row heading",
    },
    { at: `J${first}`, cells: [[formula(purchases)]], style: "result", format: COUNT },
    {
      at: `J${first + 1}`,
      cells: [[formula(`=IF(J${first}=0,0,${total("E")}/J${first})`)]],
      style: "result",
      format: price,
    },
    {
      at: `J${first + 2}`,
      cells: column([formula(`=${total("H")}`), formula(`=${total("F")}`)]),
      style: "result",
      format: amount,
    },
    {
      at: `I${first + 4}`,
      cells: [
        [
          lifetimeValue,
          formula(`=CV.LIFETIME(J${first},J${first + 1},J${first + 2},J${first + 3})`),
        ],
      ],
      style: "total",
      format: amount,
    },
    {
      at: `I${first + 5}`,
      cells: [[firstSale, formula("=INDEX({{amounts}},MATCH({{customer}},{{customers}},0))")]],
      style: "result",
      format: amount,
    },
  ];
}
