/** The portfolio's tables: tiers and what they bring, the budget shared out among them, and the strategies. */
import type { Texts } from "../../locales";
import { column, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { ALLOCATION, ANCHOR, STRATEGIES, TIERS, type listColumns } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["portfolio"];
type List = ReturnType<typeof listColumns>;

const COUNT = "#,##0";
const SHARE = "0%";
const tierRows = (first: number) => [first, first + 1, first + 2];

/** What the tiers bring; the first six columns are one formula. */
export function tiers({ currency }: Inputs, list: List, { page, columns }: Say): Block[] {
  const { amount } = moneyFormats(currency);
  const anchor = `$A$${TIERS}`;
  const part = (row: number, values: string) =>
    formula(unlessError(anchor, `SUMIF(${list.tier},"="&$A${row},${values})`));
  const total = (letter: string) =>
    formula(unlessError(anchor, `SUM(${letter}${TIERS}:${letter}${TIERS + 2})`));
  const look = (letter: string, format: string): Block => ({
    at: `${letter}${TIERS}`,
    cells: [[null]],
    style: "result",
    format,
    spill: { rows: 3, columns: 1 },
  });
  const sums = (at: string, letters: readonly string[], format: string): Block => ({
    at: `${at}${TIERS + 3}`,
    cells: [letters.map((letter) => (letter ? total(letter) : null))],
    style: "total",
    format,
  });
  return [
    heading(`A${TIERS - 2}`, page.tiers, 9),
    { at: `A${TIERS - 1}`, cells: [[page.tier]], style: "column heading" },
    {
      at: `B${TIERS - 1}`,
      cells: [
        [
          ...[columns.customers, columns.share, columns.value, columns.valueShare],
          ...[columns.average, columns.realised, columns.potential, columns.influence],
        ],
      ],
      style: "number heading",
    },
    {
      at: `A${TIERS}`,
      cells: [[formula(`=CV.TIER.SUMMARY(${list.total},{{tier-cutoffs}},{{tier-names}},FALSE)`)]],
      style: "result",
      spill: { rows: 3, columns: 1 },
    },
    look("B", COUNT),
    look("C", SHARE),
    look("D", amount),
    look("E", SHARE),
    look("F", amount),
    {
      at: `G${TIERS}`,
      cells: tierRows(TIERS).map((row) =>
        [list.realised, list.potential, list.influence].map((values) => part(row, values)),
      ),
      style: "result",
      format: amount,
    },
    { at: `A${TIERS + 3}`, cells: [[page.total]], style: "total" },
    sums("B", ["B"], COUNT),
    sums("C", ["C"], SHARE),
    sums("D", ["D"], amount),
    sums("E", ["E"], SHARE),
    sums("F", ["", "G", "H", "I"], amount),
  ];
}

/** The budget shared out by weight, to the last unit; the next hour goes where the value behind an hour is greatest. */
export function allocation({ unit, currency }: Inputs, say: Say): Block[] {
  const { page, columns } = say;
  const words = say.units[unit];
  const { amount, price } = moneyFormats(currency);
  const [whole, parts] = unit === "hours" ? [COUNT, "#,##0.0"] : [amount, price];
  const rows = tierRows(ALLOCATION);
  const all = (letter: string) => `${letter}$${ALLOCATION}:${letter}$${ALLOCATION + 2}`;
  const cells = (letter: string, content: (row: number) => string, format: string): Block => ({
    at: `${letter}${ALLOCATION}`,
    cells: column(rows.map((row) => formula(content(row)))),
    style: "result",
    format,
  });
  const tier = (row: number) => row - ALLOCATION + TIERS;
  const weight = (row: number) => `INDEX({{tier-weights}},${row - ALLOCATION + 1})`;
  return [
    heading(`A${ALLOCATION - 2}`, words.title, 9),
    { at: `A${ALLOCATION - 1}`, cells: [[page.tier]], style: "column heading" },
    {
      at: `B${ALLOCATION - 1}`,
      cells: [
        [
          ...[columns.customers, page.weighted, words.tier, page.budgetShare],
          ...[words.perCustomer, words.value],
        ],
      ],
      style: "number heading",
    },
    { at: `H${ALLOCATION - 1}`, cells: [[words.nextHere, null]], style: "centred heading" },
    cells("A", (row) => `=A${tier(row)}`, "@"),
    cells("B", (row) => `=B${tier(row)}`, COUNT),
    cells("C", (row) => `=B${row}*${weight(row)}`, "#,##0.0"),
    {
      at: `D${ALLOCATION}`,
      cells: [[formula("=CV.PROFIT.ALLOCATE({{budget}},{{weighted}})")]],
      style: "result",
      format: whole,
      spill: { rows: 3, columns: 1 },
    },
    cells("E", (row) => `=IF({{budget}}=0,0,D${row}/{{budget}})`, SHARE),
    cells("F", (row) => `=IF(B${row}=0,0,D${row}/B${row})`, parts),
    cells("G", (row) => `=IF(D${row}=0,0,D${tier(row)}/D${row})`, amount),
    {
      at: `H${ALLOCATION}`,
      cells: column(
        rows.map((row) => formula(`=IF(AND(G${row}>0,G${row}=MAX(${all("G")})),"◄","")`)),
      ),
      style: "centred",
    },
    { at: `A${ALLOCATION + 3}`, cells: [[page.total]], style: "total" },
    {
      at: `B${ALLOCATION + 3}`,
      cells: [[formula(`=SUM(${all("B")})`), formula(`=SUM(${all("C")})`)]],
      style: "total",
      format: "#,##0.0",
    },
    {
      at: `D${ALLOCATION + 3}`,
      cells: [[formula(unlessError(`$D$${ALLOCATION}`, `SUM(${all("D")})`))]],
      style: "total",
      format: whole,
    },
  ];
}

/** Grades of realised and of potential value that make each strategy, as CV.TIER.STRATEGY names it. */
const STRATEGY_GRADES = [
  ["protect", "High", "High", "Protect and grow"],
  ["maintain", "High", "Low", "Maintain"],
  ["invest", "Low", "High", "Invest"],
  ["serve", "Low", "Low", "Serve at low cost"],
] as const;

export function strategies({ currency }: Inputs, list: List, say: Say): Block[] {
  const { page, columns } = say;
  const { amount } = moneyFormats(currency);
  const last = STRATEGIES + STRATEGY_GRADES.length - 1;
  const sum = (letter: string) =>
    formula(unlessError(ANCHOR, `SUM(${letter}${STRATEGIES}:${letter}${last})`));
  const cells = (
    letter: string,
    content: (grades: string, row: number) => string,
    format: string,
  ): Block => ({
    at: `${letter}${STRATEGIES}`,
    cells: column(
      STRATEGY_GRADES.map(([, realised, potential], i) => {
        const grades = `${list.realisedGrade},"${realised}",${list.potentialGrade},"${potential}"`;
        return formula(unlessError(ANCHOR, content(grades, STRATEGIES + i)));
      }),
    ),
    style: "result",
    format,
  });
  return [
    heading(`A${STRATEGIES - 2}`, page.strategies, 11),
    { at: `A${STRATEGIES - 1}`, cells: [[page.strategy]], style: "column heading" },
    {
      at: `B${STRATEGIES - 1}`,
      cells: [[columns.customers, page.advocates, columns.value, columns.valueShare]],
      style: "number heading",
    },
    {
      at: `F${STRATEGIES - 1}`,
      cells: [[null, page.action, null, null, null, page.id]],
      style: "column heading",
    },
    {
      at: `A${STRATEGIES}`,
      cells: column(STRATEGY_GRADES.map(([id]) => say.strategies[id].name)),
      style: "row heading",
    },
    cells("B", (grades) => `COUNTIFS(${grades})`, COUNT),
    cells("C", (grades) => `COUNTIFS(${grades},${list.influenceGrade},"High")`, COUNT),
    cells("D", (grades) => `SUMIFS(${list.total},${grades})`, amount),
    cells("E", (_, row) => `IF(SUM(${list.total})=0,0,D${row}/SUM(${list.total}))`, SHARE),
    {
      at: `G${STRATEGIES}`,
      cells: column(STRATEGY_GRADES.map(([id]) => say.strategies[id].action)),
      style: "text",
    },
    {
      at: `K${STRATEGIES}`,
      cells: column(STRATEGY_GRADES.map(([, , , name]) => name)),
      style: "note",
    },
    { at: `A${last + 1}`, cells: [[page.total]], style: "total" },
    { at: `B${last + 1}`, cells: [[sum("B"), sum("C")]], style: "total", format: COUNT },
    { at: `D${last + 1}`, cells: [[sum("D")]], style: "total", format: amount },
    { at: `E${last + 1}`, cells: [[sum("E")]], style: "total", format: SHARE },
  ];
}
