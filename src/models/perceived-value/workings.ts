/** The sheet of workings: estimates completed and ranked, their uncertainty, and the value map. Nothing to enter here. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, formula, heading, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { ELEMENTS, WORKINGS, cellsIn, numbersOf } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["perceivedValue"];

/** Where the spilled estimates begin: four rows each, of which the third is the value. */
export const ESTIMATES = { ours: 35, alternative: 41, added: 47 } as const;
/** The offers on the value map, ours first, then two ends of the line. */
export const MAP = 54;
const VERDICTS = 60;

export function workingsSheet({ currency }: Inputs, { perceivedValue: say }: Texts["models"]) {
  const { amount } = moneyFormats(currency);
  const { sheet, title, subtitle } = say.workings;
  return {
    id: "workings",
    name: sheet,
    tabColor: PALETTE[5],
    columns: [236, ...Array<number>(10).fill(92)].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, 4: HEIGHTS.twoLines, [MAP - 1]: HEIGHTS.twoLines },
    blocks: [
      text("A1", title, "title"),
      text("A2", subtitle, "subtitle"),
      ...completed(amount, say),
      ...estimates(amount, say),
      ...map(amount, say),
      ...verdicts(say),
    ],
  } satisfies SheetPlan;
}

/** Every element once, low and high taken as the likely figure where they are left empty, and its swing. */
function completed(amount: string, { workings: say }: Say): Block[] {
  const { all } = WORKINGS;
  const { element, forLow, forLikely, forHigh } = say.columns;
  const { againstLow, againstLikely, againstHigh, worst, best, swing, rank } = say.columns;
  const rows = (["benefits", "costs"] as const).flatMap((side) =>
    numbersOf(WORKINGS[side]).map((row, i) => line(row, ELEMENTS[side].first + i, side)),
  );
  return [
    { at: "A4", cells: [[element]], style: "column heading" },
    {
      at: "B4",
      cells: [
        [
          ...[forLow, forLikely, forHigh, againstLow, againstLikely, againstHigh],
          ...[worst, best, swing, rank],
        ],
      ],
      style: "number heading",
    },
    { at: `A${all.first}`, cells: column(rows.map(([name]) => name)), style: "text" },
    {
      at: `B${all.first}`,
      cells: rows.map((row) => row.slice(1, -1)),
      style: "result",
      format: amount,
    },
    { at: `K${all.first}`, cells: column(rows.map((row) => row[10])), style: "result" },
  ];
}

/** A benefit of ours speaks for it, a cost against it; with the alternative it is the other way round. */
function line(row: number, from: number, side: "benefits" | "costs"): PlanCell[] {
  const { first, last } = WORKINGS.all;
  const at = (letter: string) => `{{elements}}!${letter}${from}`;
  const unlessEmpty = (result: string) =>
    formula(`=IF(COUNTA({{elements}}!D${from}:I${from})=0,"",${result})`);
  const three = (low: string, likely: string, high: string) => [
    unlessEmpty(`IF(${at(low)}="",${at(likely)}+0,${at(low)})`),
    unlessEmpty(`${at(likely)}+0`),
    unlessEmpty(`IF(${at(high)}="",${at(likely)}+0,${at(high)})`),
  ];
  const [ours, alternative] = [three("D", "E", "F"), three("G", "H", "I")];
  const ifAny = (result: string) => formula(`=IF(C${row}="","",${result})`);
  const above = `(J$${first}:J$${last}>J${row})*ISNUMBER(J$${first}:J$${last})`;
  const equalSoFar = `(J$${first}:J${row}=J${row})*ISNUMBER(J$${first}:J${row})`;
  return [
    formula(`=IF(${at("A")}="","",${at("A")})`),
    ...(side === "benefits" ? [...ours, ...alternative] : [...alternative, ...ours]),
    ifAny(`B${row}-C${row}-(G${row}-F${row})`),
    ifAny(`D${row}-C${row}-(E${row}-F${row})`),
    ifAny(`I${row}-H${row}`),
    // equal swings rank in the order of the list
    ifAny(`SUMPRODUCT(${above})+SUMPRODUCT(${equalSoFar})`),
  ];
}

function estimates(amount: string, { workings: say, page }: Say): Block[] {
  const { benefits, costs, all } = WORKINGS;
  const [forUs, againstUs] = [
    (rows: typeof all) => cellsIn(rows, "B", "D"),
    (rows: typeof all) => cellsIn(rows, "E", "G"),
  ];
  const block = (row: number, name: PlanCell, gains: string, losses: string): Block[] => [
    { at: `A${row - 1}`, cells: [[name]], style: "column heading" },
    {
      at: `B${row - 1}`,
      cells: [[say.expected, say.deviation, "P10", "P50", "P90", say.probability]],
      style: "number heading",
    },
    {
      at: `A${row}`,
      cells: [[formula(`=CV.VALUE.ESTIMATE(${gains},${losses},FALSE)`)]],
      style: "result",
      format: amount,
      spill: { rows: 3, columns: 6 },
    },
    ratioRow(row + 3),
    {
      at: `G${row}`,
      cells: [[null], [null], [null], [null]],
      style: "result",
      format: "0.0%",
    },
  ];
  const ratioRow = (row: number): Block => ({
    at: `A${row}`,
    cells: [Array<null>(6).fill(null)],
    style: "result",
    format: "0.00",
  });
  return [
    heading("A33", say.uncertainty, 11),
    ...block(ESTIMATES.ours, formula("={{page}}!$B$16"), forUs(benefits), againstUs(costs)),
    ...block(ESTIMATES.alternative, formula("={{page}}!$C$16"), againstUs(benefits), forUs(costs)),
    ...block(ESTIMATES.added, page.valueAdded, forUs(all), againstUs(all)),
  ];
}

/** The points of the map's chart; a cell without a point is empty, so that the chart leaves it out. */
function map(amount: string, { workings: say }: Say): Block[] {
  const [ours, theirs, end] = [MAP, MAP + 1, MAP + 3];
  const sum = (name: string) => formula(`=SUM({{${name}}})`);
  const { costs, line, benefits, relativeBenefits, relativeCosts, fairCosts, verdict } = say.map;
  const offers = `F${ours}:F${theirs},B${ours}:B${theirs},F${theirs},B${theirs}`;
  return [
    heading(`A${MAP - 2}`, say.map.title, 11),
    { at: `A${MAP - 1}`, cells: [[say.map.offer]], style: "column heading" },
    {
      at: `B${MAP - 1}`,
      cells: [
        [
          ...[costs, formula("={{page}}!$B$16"), formula("={{page}}!$C$16"), line, benefits],
          ...[relativeBenefits, relativeCosts, fairCosts],
        ],
      ],
      style: "number heading",
    },
    { at: `J${MAP - 1}`, cells: [[verdict]], style: "column heading" },
    {
      at: `A${ours}`,
      cells: column([
        formula("={{page}}!$B$16"),
        formula("={{page}}!$C$16"),
        say.map.start,
        say.map.end,
      ]),
      style: "text",
    },
    {
      at: `B${ours}`,
      cells: [
        [sum("our-costs"), sum("our-benefits"), null, null, formula(`=C${ours}`)],
        [sum("alt-costs"), null, sum("alt-benefits"), null, formula(`=D${theirs}`)],
        [0, null, null, 0, null],
        [
          formula(`=1.15*MAX(B${ours}:B${theirs})`),
          null,
          null,
          formula(`=B${end}*D${theirs}/B${theirs}`),
          null,
        ],
      ],
      style: "result",
      format: amount,
    },
    {
      at: `G${ours}`,
      cells: [[formula(`=CV.VALUE.MAP(${offers},,FALSE)`)]],
      style: "result",
      format: "0.00",
      spill: { rows: 2, columns: 2 },
    },
    { at: `I${ours}`, cells: column([null, null]), style: "result", format: amount },
    { at: `J${ours}`, cells: column([null, null]), style: "text" },
  ];
}

/** What CV.VALUE.MAP says, and what the page says for it. */
function verdicts({ workings: say, verdicts: words }: Say): Block[] {
  return [
    { at: `A${VERDICTS - 1}`, cells: [[say.inFormulas, say.onPage]], style: "column heading" },
    { at: `A${VERDICTS}`, cells: Object.entries(words), style: "text" },
  ];
}

/** The page's word for an offer's place on the map. */
export const verdictOf = (row: number): string =>
  `=INDEX({{workings}}!$B$${VERDICTS}:$B$${VERDICTS + 2},MATCH({{workings}}!J${row},{{workings}}!$A$${VERDICTS}:$A$${VERDICTS + 2},0))`;
