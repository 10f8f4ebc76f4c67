/** The figures by which the field judges a forecast, after Fader, Hardie & Lee (2005). */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE, type SeriesPlan } from "../plan";
import { BINS, BIN_ROW, FIRST, GROUPS, HEADER, LABEL_ROW } from "./places";

type Say = Texts["models"]["forecast"];

const [ACTUAL, EXPECTED, QUIET, LIMIT] = [PALETTE[0], PALETTE[1], "#9fb4bc", PALETTE[5]];

const range = (cells: string) => ({ sheet: "plots", range: cells });
const rows = (letter: string, first: number, count: number) =>
  range(`${letter}${first}:${letter}${first + count - 1}`);

/** The page's charts: two of the purchases over time, two of the customers. */
export function charts(points: number, { charts: say }: Say): ChartPlan[] {
  const size = { width: 358, height: 278 };
  const point = (letter: string) => rows(letter, FIRST, points);
  const overTime = (
    chart: { readonly title: string; readonly yTitle: string },
    [expected, actual, limit]: readonly string[],
    at: string,
  ): ChartPlan => ({
    title: chart.title,
    kind: "combination",
    categories: point("O"),
    series: [
      { name: say.limit, values: point(limit), color: LIMIT },
      { name: say.actual, values: point(actual), color: ACTUAL, line: true },
      { name: say.expected, values: point(expected), color: EXPECTED, line: true },
    ],
    at,
    ...size,
    xTitle: say.periods,
    yTitle: chart.yTitle,
  });
  return [
    overTime(say.cumulative, ["R", "S", "T"], "D4"),
    overTime(say.incremental, ["P", "Q", "U"], "H4"),
    {
      title: say.conditional.title,
      kind: "line",
      categories: rows("I", LABEL_ROW, GROUPS),
      series: compared(say, "M", "L"),
      at: "D15",
      ...size,
      height: 230,
      xTitle: say.conditional.xTitle,
    },
    {
      title: say.alive.title,
      kind: "stacked column",
      categories: rows("I", BIN_ROW, BINS),
      series: [
        { name: say.alive.again, values: rows("M", BIN_ROW, BINS), color: ACTUAL },
        { name: say.alive.once, values: rows("L", BIN_ROW, BINS), color: QUIET },
      ],
      at: "H15",
      ...size,
      height: 230,
      yTitle: say.alive.yTitle,
    },
  ];
}

/** Whether the model fits what it learnt from; it stands with the data behind the charts. */
export const customersChart = ({ charts: say }: Say): ChartPlan => ({
  title: say.customers.title,
  kind: "column",
  categories: rows("I", LABEL_ROW, GROUPS),
  series: compared(say, "J", "K"),
  at: `W${HEADER}`,
  width: 480,
  height: 300,
  xTitle: say.conditional.xTitle,
  yTitle: say.alive.yTitle,
});

const compared = (say: Say["charts"], actual: string, expected: string): SeriesPlan[] => [
  { name: say.actual, values: rows(actual, FIRST, GROUPS), color: ACTUAL },
  { name: say.expected, values: rows(expected, FIRST, GROUPS), color: EXPECTED },
];
