/** The forecast's sheet behind the charts: what was expected beside what came about, from formulas that follow the data. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, heading, text, unlessError } from "../cells";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { customersChart } from "./charts";
import {
  BINS,
  BIN_ROW,
  CHECK,
  FIRST,
  GROUPS,
  HEADER,
  LABEL_ROW,
  LIST,
  MOST_PERIODS,
  TRACK,
  cvCheck,
  cvTrack,
  filled,
} from "./places";
import type { Inputs } from "./questions";

const DATE = "yyyy-mm-dd";
const COUNT = "#,##0";
const TENTHS = "#,##0.0";
const MEAN = "#,##0.0";

/** More points than this are no better to look at. */
const MOST_POINTS = 104;

/** Points in which so many periods can be drawn, each of the same number of periods. */
export const pointsFor = (periods: number): number =>
  Math.ceil(periods / Math.ceil(periods / MOST_POINTS));

type Say = Texts["models"]["forecast"];

export function plotsSheet(
  inputs: Inputs,
  points: number,
  { forecast: say }: Texts["models"],
): SheetPlan {
  return {
    id: "plots",
    name: say.plots.sheet,
    tabColor: PALETTE[2],
    columns: [
      ...[72, 96, 84, 84, 96, 96, 84, 24],
      ...[112, 84, 96, 112, 112, 24],
      ...[72, 84, 84, 96, 96, 96, 96],
    ].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER },
    rows: HEADER + MOST_PERIODS,
    blocks: [
      text("A1", say.plots.title, "title"),
      text("A2", say.plots.subtitle, "subtitle"),
      ...periods(inputs, say),
      ...groups(inputs, say),
      ...bins(say),
      ...counts(points, say),
      ...drawn(points, say),
    ],
    charts: [customersChart(say)],
    notes: [
      { cell: `A${HEADER}`, text: say.notes.track },
      { cell: `I${HEADER}`, text: say.notes.check },
      { cell: `O${HEADER}`, text: say.notes.drawn },
      { cell: `L${BIN_ROW - 1}`, text: say.notes.once },
    ],
  };
}

/** Every period, as CV.FORECAST.TRACK gives them. */
const periods = (inputs: Inputs, { plots }: Say): Block[] => [
  heading("A3", plots.periods, 7),
  { at: `A${HEADER}`, cells: [plots.periodColumns], style: "number heading" },
  {
    at: `A${FIRST}`,
    cells: [[formula(cvTrack(inputs))]],
    style: "result",
    spill: { rows: MOST_PERIODS, columns: 1 },
  },
  filled(`B${FIRST}`, 1, MOST_PERIODS, DATE),
  filled(`C${FIRST}`, 4, MOST_PERIODS, TENTHS),
];

/** Customers by frequency, as CV.FORECAST.CHECK gives them, and what the charts write below their columns. */
function groups(inputs: Inputs, { plots }: Say): Block[] {
  const labels = counting(GROUPS).map((i) => {
    const cell = `I${HEADER + i}`;
    return formula(unlessError(CHECK, i < GROUPS ? `""&${cell}` : `${cell}&"+"`));
  });
  return [
    heading("I3", plots.groups, 5),
    { at: `I${HEADER}`, cells: [plots.groupColumns], style: "number heading" },
    {
      at: `I${FIRST}`,
      cells: [[formula(cvCheck(inputs))]],
      style: "result",
      spill: { rows: GROUPS, columns: 1 },
    },
    filled(`J${FIRST}`, 2, GROUPS, COUNT),
    filled(`L${FIRST}`, 2, GROUPS, MEAN),
    text(`I${LABEL_ROW - 1}`, plots.labels, "number heading"),
    { at: `I${LABEL_ROW}`, cells: column(labels), style: "result" },
  ];
}

/** Customers by P(alive), apart by whether they ever came back: those who did not are active for certain in the BG/NBD. */
function bins({ plots }: Say): Block[] {
  const count = (row: number, last: boolean, came: string) =>
    formula(
      unlessError(
        LIST,
        `COUNTIFS({{alive}},">="&J${row},{{alive}},"<${last ? "=" : ""}"&K${row},{{frequency}},"${came}")`,
      ),
    );
  const rows = counting(BINS).map((i): PlanCell[] => {
    const [row, last] = [BIN_ROW + i - 1, i === BINS];
    return [(i - 1) / BINS, i / BINS, count(row, last, "=0"), count(row, last, ">0")];
  });
  const percent = (i: number) => (100 * i) / BINS;
  return [
    heading(`I${BIN_ROW - 2}`, plots.bins, 5),
    { at: `I${BIN_ROW - 1}`, cells: [plots.binColumns], style: "number heading" },
    {
      at: `I${BIN_ROW}`,
      cells: column(counting(BINS).map((i) => `${percent(i - 1)}–${percent(i)}%`)),
      style: "row heading",
    },
    { at: `J${BIN_ROW}`, cells: rows.map((row) => row.slice(0, 2)), style: "result", format: "0%" },
    { at: `L${BIN_ROW}`, cells: rows.map((row) => row.slice(2)), style: "result", format: COUNT },
  ];
}

const COUNT_ROW = BIN_ROW + BINS + 3;
/** How many periods there are, how many the model knows, and how many go into a point. */
const [PERIODS, KNOWN, STEP] = [0, 1, 2].map((i) => `$M$${COUNT_ROW + i}`);

function counts(points: number, { plots }: Say): Block[] {
  const until = HEADER + MOST_PERIODS;
  const track = (result: string) => formula(unlessError(TRACK, result));
  return [
    heading(`I${COUNT_ROW - 1}`, plots.counts, 5),
    { at: `I${COUNT_ROW}`, cells: column(plots.countRows), style: "row heading" },
    {
      at: `M${COUNT_ROW}`,
      cells: column([
        track(`COUNT($A$${FIRST}:$A$${until})`),
        track(`COUNTIFS($A$${FIRST}:$A$${until},">0",$G$${FIRST}:$G$${until},FALSE)`),
        formula(`=INT((${PERIODS}+${points - 1})/${points})`),
      ]),
      style: "result",
      format: COUNT,
    },
  ];
}

/** The periods as they are drawn: as many points as now, whatever the unit; what is not there is not drawn (#N/A). */
function drawn(points: number, { plots }: Say): Block[] {
  const until = HEADER + MOST_PERIODS;
  const rows = counting(points).map((i): PlanCell[] => {
    const row = HEADER + i;
    const before = (letter: string) => (i === 1 ? "0" : `${letter}${row - 1}`);
    const end = `MIN(${before("O")}+${STEP},${PERIODS})`;
    const at = (letter: string) => `=INDEX($${letter}$${FIRST}:$${letter}$${until},O${row})`;
    const mark = (from: string, to: string) =>
      `=IF(AND(O${row}>${KNOWN},${before("O")}<=${KNOWN}),MAX($${from}$${FIRST}:$${to}$${until}),0)`;
    return [
      i === 1 ? `=${end}` : `=IF(O${row - 1}>=${PERIODS},NA(),${end})`,
      `=R${row}-${before("R")}`,
      `=S${row}-${before("S")}`,
      at("E"),
      at("F"),
      mark("E", "F"),
      `${mark("C", "D")}*${STEP}`,
    ].map(formula);
  });
  return [
    heading("O3", plots.drawn, 7),
    { at: `O${HEADER}`, cells: [plots.drawnColumns], style: "number heading" },
    { at: `O${FIRST}`, cells: rows.map((row) => row.slice(0, 1)), style: "result" },
    { at: `P${FIRST}`, cells: rows.map((row) => row.slice(1)), style: "result", format: COUNT },
  ];
}
