/** The sheet of workings: value, recommendation and drivers by segment, as the functions give them. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, heading, text, unlessError } from "../cells";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { DRIVERS, FIRST, PROMOTERS, VALUE, after } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["segments"];

/** `count` is how many segments there are in the answers now. */
export function workingsSheet(
  inputs: Inputs,
  count: number,
  { segments: say }: Texts["models"],
): SheetPlan {
  const { sheet, title, subtitle } = say.workings;
  return {
    id: "workings",
    name: sheet,
    tabColor: PALETTE[5],
    columns: [
      ...[150, ...Array<number>(6).fill(84), 24],
      ...[150, ...Array<number>(6).fill(84), 24],
      ...[150, ...Array<number>(5).fill(96)],
    ].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [FIRST - 1]: HEIGHTS.twoLines },
    blocks: [
      text("A1", title, "title"),
      text("A2", subtitle, "subtitle"),
      ...value(inputs, count, say),
      ...promoters(inputs, count, say),
      ...(inputs.drivers.length ? drivers(inputs, count, say) : []),
      ...advice(say),
    ],
  };
}

function value({ segments, benefits, costs }: Inputs, count: number, { workings: say }: Say) {
  const ranges = [segments, benefits, costs].map(({ address }) => address).join();
  return [
    heading(`${VALUE}${FIRST - 2}`, say.value, 7),
    text(`${VALUE}${FIRST - 1}`, say.columns.segment, "column heading"),
    numbers(after(VALUE, 1), [
      ...[say.columns.respondents, say.columns.benefits, say.columns.costs, say.columns.value],
      ...[say.columns.ratio, say.columns.positive],
    ]),
    spilled(VALUE, `=CV.VALUE.SEGMENTS(${ranges},FALSE)`, count, 2),
    ...formatted(VALUE, count, ["0.0", "0.0", "0.0", "0.00", "0%"], 2),
  ];
}

function promoters({ segments, scores }: Inputs, count: number, { workings: say }: Say) {
  return [
    heading(`${PROMOTERS}${FIRST - 2}`, say.promoters, 7),
    text(`${PROMOTERS}${FIRST - 1}`, say.columns.segment, "column heading"),
    numbers(after(PROMOTERS, 1), [
      ...[say.columns.answers, say.columns.promoters, say.columns.passives],
      ...[say.columns.detractors, say.columns.nps, say.columns.margin],
    ]),
    spilled(PROMOTERS, `=CV.NPS.SEGMENTS(${segments.address},${scores.address},FALSE)`, count, 2),
    ...formatted(PROMOTERS, count, ["0%", "0%", "0%", "+0;-0;0", "0"], 2),
  ];
}

/** Share of the differences in value that each driver explains, in each segment; nothing for fewer than three respondents. */
function drivers(
  { segments, benefits, costs, drivers: columns }: Inputs,
  count: number,
  { workings: say }: Say,
): Block[] {
  const known = `ISNUMBER(${benefits.address})*ISNUMBER(${costs.address})`;
  const worth = `${benefits.address}-${costs.address}`;
  const share = (row: number, driver: string) => {
    const members = `EXACT(${segments.address},$${DRIVERS}${row})`;
    const values = `IF(${members}*${known},${worth},"")`;
    return `=IF($B${row}<3,"",INDEX(CV.VALUE.DRIVERS(${values},${driver},FALSE),1,2))`;
  };
  const rows = counting(count).map((place) => FIRST + place - 1);
  return [
    heading(`${DRIVERS}${FIRST - 2}`, say.drivers, columns.length + 1),
    text(`${DRIVERS}${FIRST - 1}`, say.columns.segment, "column heading"),
    {
      at: `${after(DRIVERS, 1)}${FIRST - 1}`,
      cells: [columns.map(({ address }) => formula(`=INDEX(${address},1,1)`))],
      style: "number heading",
    },
    {
      at: `${DRIVERS}${FIRST}`,
      cells: column(
        rows.map((row) => formula(unlessError(`$${VALUE}$${FIRST}`, `${VALUE}${row}`))),
      ),
      style: "text",
    },
    {
      at: `${after(DRIVERS, 1)}${FIRST}`,
      cells: rows.map((row) => columns.map(({ address }) => formula(share(row, address)))),
      style: "result",
      format: "0%",
    },
  ];
}

/** The advice of the cards, to be read from here. */
export const ADVICE = { first: FIRST + 10, order: ["repair", "win", "deepen", "refer"] } as const;

function advice({ workings: say, advice: words }: Say): Block[] {
  return [
    heading(`A${ADVICE.first - 2}`, say.advice, 7),
    text(`A${ADVICE.first - 1}`, say.case, "column heading"),
    {
      at: `B${ADVICE.first - 1}`,
      cells: [[say.step, null, null, null, null, null]],
      style: "column heading",
    },
    {
      at: `A${ADVICE.first}`,
      cells: column(ADVICE.order.map((id) => words[id].when)),
      style: "text",
    },
    {
      at: `B${ADVICE.first}`,
      cells: column(ADVICE.order.map((id) => words[id].step)),
      style: "input",
    },
  ];
}

const numbers = (at: string, names: string[]): Block => ({
  at: `${at}${FIRST - 1}`,
  cells: [names],
  style: "number heading",
});

const spilled = (at: string, text: string, rows: number, columns: number): Block => ({
  at: `${at}${FIRST}`,
  cells: [[formula(text)]],
  style: "result",
  spill: { rows, columns },
});

/** Looks of the columns after the first `skip` of a spilled table. */
const formatted = (at: string, rows: number, formats: string[], skip: number): Block[] =>
  formats.map((format, i) => ({
    at: `${after(at, skip + i)}${FIRST}`,
    cells: [[null]],
    style: "result",
    format,
    spill: { rows, columns: 1 },
  }));
