/** Satisfaction's tables of answers: recommendation and satisfaction by segment, and who buys again by satisfaction. */
import type { Texts } from "../../locales";
import { column, formula, heading, unlessError } from "../cells";
import type { Block } from "../plan";
import { SEGMENTS, STEP_ROWS, answersIn, rowsFor } from "./places";
import { type Computed, STEPS } from "./survey";

type Say = Texts["models"]["satisfaction"];

const COUNT = "#,##0";
const SHARE = "0%";
const POINTS = "+0;-0;0";

/** All answers first; the segments below come from one formula, and there is room for more. */
export function segmentTable(result: Computed, { page, columns }: Say): Block[] {
  const { rows, repurchase } = result;
  const { segmentRows } = rowsFor(result);
  const first = SEGMENTS + 1;
  const scores = answersIn("recommendation", rows);
  const share = (criteria: string) => `=COUNTIFS(${scores},${criteria})/B${SEGMENTS}`;
  const look = (letter: string, format: string, columnsWide = 1): Block => ({
    at: `${letter}${first}`,
    cells: [[null]],
    style: "result",
    format,
    spill: { rows: segmentRows, columns: columnsWide },
  });
  const bySegment = (letter: string, content: (own: string) => string): Block => ({
    at: `${letter}${first}`,
    cells: column(
      Array.from({ length: segmentRows }, (_, i) => {
        const own = `${answersIn("segments", rows)},"="&$A${first + i}`;
        return formula(`=IF($A${first + i}="","",${content(own)})`);
      }),
    ),
    style: "result",
    format: SHARE,
  });
  const satisfied = answersIn("satisfaction", rows);
  const all = (at: string, cells: readonly string[], format: string): Block => ({
    at: `${at}${SEGMENTS}`,
    cells: [cells.map(formula)],
    style: "total",
    format,
  });
  return [
    heading(`A${SEGMENTS - 2}`, page.segments, 9),
    { at: `A${SEGMENTS - 1}`, cells: [[columns.segments]], style: "column heading" },
    {
      at: `B${SEGMENTS - 1}`,
      cells: [
        [
          ...[columns.answers, columns.promoters, columns.passives, columns.detractors],
          ...[columns.nps, columns.margin, columns.csat, repurchase ? columns.again : null],
        ],
      ],
      style: "number heading",
    },
    { at: `A${SEGMENTS}`, cells: [[page.all]], style: "total" },
    all("B", [`=COUNT(${scores})`], COUNT),
    all("C", [share('">8"'), `=1-C${SEGMENTS}-E${SEGMENTS}`, share('"<7"')], SHARE),
    all("F", [`=CV.NPS(${scores})`], POINTS),
    all(
      "G",
      [
        `=196*SQRT(MAX(0,C${SEGMENTS}+E${SEGMENTS}-(C${SEGMENTS}-E${SEGMENTS})*(C${SEGMENTS}-E${SEGMENTS}))/B${SEGMENTS})`,
      ],
      "0",
    ),
    all("H", [`=CV.CSAT(${satisfied},{{satisfied-from}})`], SHARE),
    ...(repurchase ? [all("I", [`=AVERAGE(${answersIn("again", rows)})`], SHARE)] : []),
    {
      at: `A${first}`,
      cells: [[formula(`=CV.NPS.SEGMENTS(${answersIn("segments", rows)},${scores},FALSE)`)]],
      style: "result",
      spill: { rows: segmentRows, columns: 1 },
    },
    look("B", COUNT),
    look("C", SHARE, 3),
    look("F", POINTS),
    look("G", "0"),
    bySegment(
      "H",
      (own) =>
        `IF(COUNTIFS(${own},${satisfied},">0")=0,"–",COUNTIFS(${own},${satisfied},">="&{{satisfied-from}})/COUNTIFS(${own},${satisfied},">0"))`,
    ),
    ...(repurchase
      ? [
          bySegment(
            "I",
            (own) =>
              `IF(COUNTIFS(${own},${answersIn("again", rows)},">=0")=0,"–",AVERAGEIFS(${answersIn("again", rows)},${own}))`,
          ),
        ]
      : []),
  ];
}

/** From very dissatisfied to very satisfied: how many answer so, and how many of them buy again. */
export function stepTable(result: Computed, { page, columns, steps: say }: Say): Block[] {
  const { rows, repurchase } = result;
  const first = STEP_ROWS;
  const last = first + STEPS.length - 1;
  const satisfied = answersIn("satisfaction", rows);
  const again = answersIn("again", rows);
  const cells = (letter: string, content: (row: number, step: number) => string, format: string) =>
    ({
      at: `${letter}${first}`,
      cells: column(STEPS.map((step, i) => formula(content(first + i, step)))),
      style: "result",
      format,
    }) satisfies Block;
  const rate = (step: number) =>
    unlessError(
      `SUM(${again})`,
      `IF(COUNTIFS(${satisfied},${step},${again},">=0")=0,"–",AVERAGEIFS(${again},${satisfied},${step}))`,
    );
  return [
    heading(`A${first - 2}`, repurchase ? page.again : page.steps, 4),
    { at: `A${first - 1}`, cells: [[columns.satisfaction]], style: "column heading" },
    {
      at: `B${first - 1}`,
      cells: [[columns.answers, columns.share, repurchase ? columns.again : null]],
      style: "number heading",
    },
    { at: `A${first}`, cells: column(say), style: "row heading" },
    cells("B", (_, step) => `=COUNTIF(${satisfied},${step})`, COUNT),
    cells("C", (row) => `=IF(B$${last + 1}=0,0,B${row}/B$${last + 1})`, SHARE),
    ...(repurchase ? [cells("D", (_, step) => rate(step), SHARE)] : []),
    {
      at: `A${last + 1}`,
      cells: [[page.all, formula(`=SUM(B${first}:B${last})`)]],
      style: "total",
      format: COUNT,
    },
    {
      at: `C${last + 1}`,
      cells: [[formula(`=SUM(C${first}:C${last})`)]],
      style: "total",
      format: SHARE,
    },
    ...(repurchase
      ? [
          {
            at: `D${last + 1}`,
            cells: [[formula(`=AVERAGE(${again})`)]],
            style: "total",
            format: SHARE,
          } satisfies Block,
          {
            at: `A${last + 2}`,
            cells: [[page.fiveAgainstFour, null, null, formula(times(last))]],
            style: "result",
            format: '0.0"×"',
          } satisfies Block,
        ]
      : []),
  ];
}

/** How much more often the very satisfied buy again than the satisfied. */
const times = (last: number): string =>
  unlessError(
    `D${last}`,
    `IF(COUNT(D${last - 1}:D${last})<2,"–",IF(D${last - 1}=0,"–",D${last}/D${last - 1}))`,
  );
