/** The page's tables: both offers beside each other, how sure the estimates are, what moves them, and the price. */
import type { Texts } from "../../locales";
import { column, counting, formula, heading, text, unlessError } from "../cells";
import type { Block } from "../plan";
import { MONTHS, WORKINGS, fixedCells } from "./places";
import type { Inputs } from "./questions";
import { ESTIMATES, MAP, verdictOf } from "./workings";

type Say = Texts["models"]["perceivedValue"];

export const RATIO = "0.00";
const SHARE = "0%";

/** Elements shown, the most important first. */
export const RANKED = { first: 23, count: 8 } as const;

const OURS = "{{our-benefits}},{{our-costs}}";
const THEIRS = "{{alt-benefits}},{{alt-costs}}";

/** Rows 16 to 22. */
export function comparison({ offer, alternative }: Inputs, amount: string, { page }: Say): Block[] {
  const { benefits, price, otherCosts, costs, value, ratio } = page.rows;
  const line = (row: number, ours: string, theirs: string, difference = `=B${row}-C${row}`) =>
    [ours, theirs, difference].map(formula);
  return [
    heading("A15", page.comparison, 4),
    text("A16", page.perYear, "column heading"),
    { at: "B16", cells: [[offer, alternative]], style: "input" },
    text("D16", page.difference, "number heading"),
    { at: "A17", cells: column([benefits, price, otherCosts]), style: "row heading" },
    {
      at: "B17",
      cells: [
        line(17, "=SUM({{our-benefits}})", "=SUM({{alt-benefits}})"),
        line(18, "={{our-price}}", "={{alt-price}}"),
        line(19, "=SUM({{our-other-costs}})", "=SUM({{alt-other-costs}})"),
      ],
      style: "result",
      format: amount,
    },
    {
      at: "A20",
      cells: [
        [costs, ...line(20, "=B18+B19", "=C18+C19")],
        [
          value,
          ...line(
            21,
            `=CV.VALUE(${OURS})`,
            `=CV.VALUE(${THEIRS})`,
            `=CV.VALUE.ADDED(${OURS},${THEIRS})`,
          ),
        ],
      ],
      style: "total",
      format: amount,
    },
    { at: "A22", cells: [[ratio]], style: "row heading" },
    {
      at: "B22",
      cells: [line(22, `=CV.VALUE.RATIO(${OURS})`, `=CV.VALUE.RATIO(${THEIRS})`)],
      style: "result",
      format: RATIO,
    },
  ];
}

/** Rows 16 to 19, on the right. */
export function uncertainty(amount: string, { page, workings }: Say): Block[] {
  const rows = Object.values(ESTIMATES);
  const cell = (row: number, letter: string) =>
    formula(unlessError(`{{workings}}!$A$${row}`, `{{workings}}!${letter}${row + 2}`));
  return [
    heading("F15", page.uncertainty, 6),
    text("F16", page.valueOf, "column heading"),
    {
      at: "G16",
      cells: [[workings.expected, page.low, page.middle, page.high, page.aboveZero]],
      style: "number heading",
    },
    {
      at: "F17",
      cells: column([formula("=B16"), formula("=C16"), page.valueAdded]),
      style: "row heading",
    },
    {
      at: "G17",
      cells: rows.map((row) => ["B", "D", "E", "F"].map((letter) => cell(row, letter))),
      style: "result",
      format: amount,
    },
    {
      at: "K17",
      cells: column(rows.map((row) => cell(row, "G"))),
      style: "result",
      format: "0.0%",
    },
  ];
}

/** Rows 22 to 30, on the right: the elements by their swing. */
export function ranking(amount: string, { page }: Say): Block[] {
  const { all } = WORKINGS;
  const ranks = fixedCells("workings", all, "K");
  const rows = counting(RANKED.count).map((_, i) => RANKED.first + i);
  const find = (row: number, letter: string) => {
    const rank = `ROWS(F$${RANKED.first}:F${row})`;
    const cells = fixedCells("workings", all, letter);
    return formula(`=IF(${rank}>MAX(${ranks}),"",INDEX(${cells},MATCH(${rank},${ranks},0)))`);
  };
  return [
    heading("F21", page.ranking, 6),
    text("F22", page.element, "column heading"),
    { at: "G22", cells: [[page.worst, page.best, page.swing]], style: "number heading" },
    {
      at: `F${RANKED.first}`,
      cells: column(rows.map((row) => find(row, "A"))),
      style: "row heading",
    },
    {
      at: `G${RANKED.first}`,
      cells: rows.map((row) => ["H", "I", "J"].map((letter) => find(row, letter))),
      style: "result",
      format: amount,
    },
  ];
}

/** Rows 25 to 32: from the alternative's price to the highest that is accepted, and where ours stands. */
export function pricing(amount: string, { page }: Say): Block[] {
  const { altPrice, unused, moreValue, highest, fair, ours, room, verdict } = page.pricing;
  const highestPrice =
    "=CV.VALUE.PRICE({{our-benefits}},{{our-other-costs}},{{alt-benefits}},{{alt-other-costs}},{{alt-price}})";
  const fairPrice = unlessError(`{{workings}}!$G$${MAP}`, `{{workings}}!I${MAP}-B19`);
  return [
    heading("A24", page.pricing.heading, 4),
    text("A25", altPrice, "row heading"),
    { at: "B25", cells: [[formula("=C18")]], style: "result", format: amount },
    {
      at: "A26",
      cells: [[unused, formula(`={{months}}!K${MONTHS.last + 1}`)]],
      style: "note",
      format: amount,
    },
    text("A27", moreValue, "row heading"),
    {
      at: "B27",
      cells: [[formula("=(B17-B19)-(C17-C19)")]],
      style: "result",
      format: amount,
    },
    { at: "A28", cells: [[highest, formula(highestPrice)]], style: "total", format: amount },
    { at: "A29", cells: column([fair, ours, room, verdict]), style: "row heading" },
    {
      at: "B29",
      cells: column([formula(fairPrice), formula("=B18")]),
      style: "result",
      format: amount,
    },
    { at: "B31", cells: [[formula('=IF(B30=0,"–",B28/B30-1)')]], style: "result", format: SHARE },
    { at: "B32", cells: [[formula(verdictOf(MAP))]], style: "text" },
  ];
}
