/** A forecast from a typical customer's path: what it spends, whom it refers, and what those spend in turn. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { type Inputs, typicalPath } from "./example";
import { rowsFor, yearCells } from "./places";

type Say = Texts["models"]["softwareCustomer"];
type Rows = ReturnType<typeof rowsFor>;

const COUNT = "#,##0.0";
const MOST_GENERATIONS = 10;

export function forecastSheet(
  inputs: Inputs,
  { softwareCustomer: say }: Texts["models"],
): SheetPlan {
  const { notes, messages } = say;
  const rows = rowsFor(inputs.years);
  const { header, first, sums } = rows.forecast;
  const { amount } = moneyFormats(inputs.currency);
  const total = (letter: string) => `${letter}${sums}`;
  return {
    id: "forecast",
    name: say.forecast.sheet,
    tabColor: PALETTE[4],
    columns: [150, 92, 92, 92, 16, 48, 64, ...Array<number>(7).fill(78)].map((width) => ({
      width,
    })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      [header]: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", say.forecast.title(inputs.years), "title"),
      text("A2", say.forecast.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: say.figures.profit(inputs.years), result: `=${total("M")}`, format: amount },
        { label: say.forecast.sales, result: `=${total("K")}`, format: amount },
        {
          label: say.figures.referredShare,
          result: `=IF(${total("K")}=0,0,1-${total("H")}/${total("K")})`,
          format: "0%",
        },
        { label: say.forecast.won, result: `=${total("G")}`, format: COUNT },
      ]),
      ...settings(say, amount),
      ...path(inputs, rows, say),
      ...outcome(inputs, rows, say),
      text(`A${sums + 2}`, say.forecast.reading, "note"),
    ],
    charts: charts(rows, say),
    notes: [
      { cell: "D16", text: notes.generations },
      { cell: "D17", text: notes.referralCost },
      { cell: `B${header}`, text: notes.ownPath },
      { cell: `C${header}`, text: notes.referredPath },
      { cell: `D${header}`, text: notes.referralsPath },
      { cell: `L${header}`, text: notes.inLedger },
    ],
    validations: [
      {
        range: "D16",
        rule: { kind: "whole number", min: 1, max: MOST_GENERATIONS },
        message: messages.generations,
      },
      { range: "D17", rule: { kind: "number", min: 0 }, message: messages.cost },
      {
        range: `B${first}:C${rows.forecast.last}`,
        rule: { kind: "number" },
        message: messages.spend,
      },
      {
        range: yearCells("D", rows.forecast),
        rule: { kind: "number", min: 0 },
        message: messages.referrals,
      },
    ],
  };
}

function settings({ forecast: say }: Say, amount: string): Block[] {
  return [
    heading("A15", say.settings, 4),
    { at: "A16", cells: column([say.generations, say.referralCost]), style: "row heading" },
    { at: "D16", cells: [[1]], style: "input", format: "0" },
    { at: "D17", cells: [[0]], style: "input", format: amount },
  ];
}

/** The studio's path and that of the first it referred, to be replaced by the user's own. */
function path({ years, currency }: Inputs, { forecast }: Rows, { forecast: say }: Say): Block[] {
  const { header, first } = forecast;
  const typical = typicalPath(years);
  return [
    heading(`A${header - 1}`, say.path, 4),
    {
      at: `A${header}`,
      cells: [[say.ownYear, say.ownSpend, say.referredSpend, say.referrals]],
      style: "number heading",
    },
    { at: `A${first}`, cells: column(typical.map((_, i) => i + 1)), style: "result" },
    {
      at: `B${first}`,
      cells: typical.map(({ own, referred }) => [own, referred]),
      style: "input",
      format: moneyFormats(currency).amount,
    },
    {
      at: `D${first}`,
      cells: column(typical.map(({ referrals }) => referrals)),
      style: "input",
      format: COUNT,
    },
  ];
}

/** One formula spills over F:K; ledger, profit and cumulative profit stand beside it. */
function outcome(
  { years, currency }: Inputs,
  { forecast, costs }: Rows,
  { page, forecast: say }: Say,
): Block[] {
  const { header, first, sums } = forecast;
  const { amount } = moneyFormats(currency);
  const anchor = `$F$${first}`;
  const beside = Array.from({ length: years }, (_, i) => {
    const row = first + i;
    const cost = `{{page}}!E${costs.first + i}`;
    return [
      formula(`=SUMIFS({{amounts}},{{years}},A${row})`),
      formula(unlessError(anchor, `K${row}-${cost}-G${row}*{{referral-cost}}`)),
      formula(unlessError(anchor, `SUM(M$${first}:M${row})`)),
    ];
  });
  const sum = (letter: string) =>
    formula(unlessError(anchor, `SUM(${yearCells(letter, forecast)})`));
  const look = (letter: string, columns: number, format: string): Block => ({
    at: `${letter}${first}`,
    cells: [[null]],
    style: "result",
    format,
    spill: { rows: years, columns },
  });
  return [
    heading(`F${header - 1}`, say.outcome, 9),
    {
      at: `F${header}`,
      cells: [
        [
          ...[page.columns.year, say.joined, page.columns.own, say.direct, say.indirect],
          ...[page.columns.total, say.inLedger, page.columns.profit, page.columns.cumulative],
        ],
      ],
      style: "number heading",
    },
    {
      at: `F${first}`,
      cells: [
        [
          formula(
            `=CV.REFERRAL.FORECAST({{own-path}},{{referred-path}},{{referrals-path}},{{generations}},${years},FALSE)`,
          ),
        ],
      ],
      style: "result",
      spill: { rows: years, columns: 1 },
    },
    look("G", 1, COUNT),
    look("H", 4, amount),
    { at: `L${first}`, cells: beside, style: "result", format: amount },
    { at: `F${sums}`, cells: [[page.total]], style: "total" },
    { at: `G${sums}`, cells: [[sum("G")]], style: "total", format: COUNT },
    {
      at: `H${sums}`,
      cells: [
        [
          ...["H", "I", "J", "K"].map(sum),
          formula(`=SUM(${yearCells("L", forecast)})`),
          sum("M"),
          null,
        ],
      ],
      style: "total",
      format: amount,
    },
  ];
}

function charts({ forecast }: Rows, { page, forecast: say }: Say): ChartPlan[] {
  const range = (letter: string) => ({ sheet: "forecast", range: yearCells(letter, forecast) });
  const categories = range("A");
  return [
    {
      title: say.salesChart,
      kind: "stacked column",
      categories,
      series: [
        { name: page.series.own, values: range("H"), color: PALETTE[0] },
        { name: say.directSeries, values: range("I"), color: PALETTE[1] },
        { name: say.indirectSeries, values: range("J"), color: PALETTE[2] },
      ],
      at: "C4",
      width: 456,
      height: 240,
      xTitle: page.columns.year,
    },
    {
      title: say.profitChart,
      kind: "combination",
      categories,
      series: [
        { name: say.joinedSeries, values: range("G"), color: PALETTE[3] },
        {
          name: page.series.cumulative,
          values: range("N"),
          color: PALETTE[0],
          line: true,
          secondary: true,
        },
      ],
      at: "J4",
      width: 386,
      height: 240,
      xTitle: page.columns.year,
      yTitle: say.joinedSeries,
      y2Title: page.series.cumulative,
    },
  ];
}
