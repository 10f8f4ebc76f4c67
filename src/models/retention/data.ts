/** Retention's sheet behind the page: survivors, what is projected of them, the cash they bring, and every retention rate. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { letterOf } from "./cohorts";
import { SURVIVORS } from "./example";
import { CURVE, FIRST, HEADER, MOST_PERIODS, POOLED, RATES, periods } from "./places";
import type { Inputs } from "./questions";

const SHARE = "0.0%";

type Say = Texts["models"]["retention"];

/** 0, 1, … : periods after the first purchase. */
const PERIODS = [0, ...counting(MOST_PERIODS)];

/** `drawn` is the last period of the chart. */
export function dataSheet(
  inputs: Inputs,
  drawn: number,
  { retention: say }: Texts["models"],
): SheetPlan {
  return {
    id: "data",
    name: say.data.sheet,
    tabColor: PALETTE[1],
    columns: [
      ...[64, 96, 96, 84, 84, 64, 84, 84, 84, 20],
      ...[96, 110, 110, 20, 84, 84, 84, 84, 20],
      ...[84, 110],
    ].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER, columns: 1 },
    rows: FIRST + RATES,
    blocks: [
      text("A1", say.data.title, "title"),
      text("A2", inputs.visits ? say.data.subtitlePurchases : say.data.subtitle, "subtitle"),
      ...survivors(inputs, say),
      ...projection(say),
      ...cash(say, inputs.currency),
      ...chartRows(drawn, say),
      ...rateRows(say, inputs.currency),
    ],
    notes: [
      { cell: `C${HEADER}`, text: say.notes.used },
      { cell: `F${HEADER}`, text: say.notes.curve },
      { cell: `L${HEADER}`, text: say.notes.cash },
    ],
    validations: inputs.visits
      ? []
      : [
          {
            range: periods("B"),
            rule: { kind: "number", min: 0 },
            message: say.messages.survivors,
          },
        ],
  };
}

const rowOf = (period: number): number => FIRST + period;
const byPeriod = (make: (row: number, period: number) => string): PlanCell[][] =>
  column(PERIODS.map((period) => formula(make(rowOf(period), period))));

function survivors({ visits }: Inputs, { data }: Say): Block[] {
  const typed = column(PERIODS.map((period) => SURVIVORS[period] ?? null));
  const counted = byPeriod((_, period) => {
    const cell = (row: number) => `{{cohorts}}!${letterOf(period + 2)}$${row}`;
    const share = cell(POOLED + 1);
    return unlessError(share, `IF(${share}="","",${share}*{{cohorts}}!$B$${POOLED})`);
  });
  return [
    heading("A3", data.survivors, 5),
    { at: `A${HEADER}`, cells: [data.survivorColumns], style: "number heading" },
    { at: `A${FIRST}`, cells: column(PERIODS), style: "result" },
    {
      at: `B${FIRST}`,
      cells: visits ? counted : typed,
      style: visits ? "result" : "input",
      format: "#,##0",
    },
    {
      at: `C${FIRST}`,
      cells: byPeriod((row) =>
        unlessError(`B${row}`, `IF(OR(B${row}="",A${row}>{{fit-until}}),"",B${row})`),
      ),
      style: "result",
      format: "#,##0",
    },
    {
      at: `D${FIRST}`,
      cells: byPeriod((row) => unlessError(`B${row}`, `IF(B${row}="","",B${row}/B$${FIRST})`)),
      style: "result",
      format: SHARE,
    },
    {
      at: `E${FIRST}`,
      cells: byPeriod((row) =>
        unlessError(CURVE, `IF(OR(D${row}="",A${row}<={{fit-until}}),"",G${row}-D${row})`),
      ),
      style: "result",
      format: SHARE,
    },
  ];
}

const projection = ({ data }: Say): Block[] => [
  heading("F3", data.projection, 4),
  { at: `F${HEADER}`, cells: [data.projectionColumns], style: "number heading" },
  {
    at: `F${FIRST}`,
    cells: [[formula(`=CV.RETENTION.CURVE({{used}},${MOST_PERIODS},FALSE)`)]],
    style: "result",
    spill: { rows: PERIODS.length, columns: 1 },
  },
  {
    at: `G${FIRST}`,
    cells: [[null]],
    style: "result",
    format: SHARE,
    spill: { rows: PERIODS.length, columns: 3 },
  },
];

/** Each period's margin from a customer as projected, discounted, less in the first what it cost to win it. */
function cash({ data }: Say, currency: string): Block[] {
  const money = moneyFormats(currency);
  const share = (row: number, period: number) => {
    if (period === 0) return `IF({{timing}}=0,G${row},0)`;
    const later = `IF(A${row}>{{horizon}},0,IF({{timing}}=1,G${row},G${row - 1}))`;
    return `IF({{timing}}=0,IF(A${row}<{{horizon}},G${row},0),${later})`;
  };
  const flow = (row: number, period: number) =>
    `{{margin}}*${share(row, period)}/(1+{{discount}})^A${row}${period === 0 ? "-{{acquisition}}" : ""}`;
  return [
    heading("K3", data.cash, 3),
    { at: `K${HEADER}`, cells: [data.cashColumns], style: "number heading" },
    {
      at: `K${FIRST}`,
      cells: byPeriod((row) => `=IF(A${row}=0,1,{{retention}}^A${row})`),
      style: "result",
      format: SHARE,
    },
    {
      at: `L${FIRST}`,
      cells: byPeriod((row, period) => unlessError(CURVE, flow(row, period))),
      style: "result",
      format: money.price,
    },
    {
      at: `M${FIRST}`,
      cells: byPeriod((row) => `=SUM(L$${FIRST}:L${row})`),
      style: "result",
      format: money.price,
    },
  ];
}

/** What the chart of survival draws: what is not known is not drawn (#N/A). */
function chartRows(drawn: number, { data }: Say): Block[] {
  const rows = PERIODS.slice(0, drawn + 1).map((period): PlanCell[] => {
    const row = rowOf(period);
    return [
      unlessError(`D${row}`, `IF(D${row}="",NA(),D${row})`),
      unlessError(CURVE, `G${row}`),
      `=K${row}`,
      `=IF(A${row}={{fit-until}},1,0)`,
    ].map(formula);
  });
  return [
    heading("O3", data.drawn, 4),
    { at: `O${HEADER}`, cells: [data.drawnColumns], style: "number heading" },
    { at: `O${FIRST}`, cells: rows, style: "result", format: "0%" },
  ];
}

function rateRows({ data }: Say, currency: string): Block[] {
  const rows = Array.from({ length: RATES }, (_, i) => FIRST + i);
  return [
    heading("T3", data.rates, 2),
    { at: `T${HEADER}`, cells: [data.rateColumns], style: "number heading" },
    {
      at: `T${FIRST}`,
      cells: column(rows.map((_, i) => i / (RATES - 1))),
      style: "result",
      format: "0%",
    },
    {
      at: `U${FIRST}`,
      cells: column(
        rows.map((row) =>
          formula(
            `=CV.LIFETIME.RETAINED({{margin}},T${row},{{discount}},{{horizon}},{{acquisition}},{{timing}})`,
          ),
        ),
      ),
      style: "result",
      format: moneyFormats(currency).amount,
    },
  ];
}
