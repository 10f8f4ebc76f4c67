/** The page: which segment gains most, who would recommend us, what each values, and what to do next. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, formula, text, unlessError } from "../cells";
import { keyFigures } from "../key-figures";
import { type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { textNaming } from "../sample";
import { ROWS, cards } from "./cards";
import { COLUMN_ROOM, FIRST, PROMOTERS, VALUE, after, columnsFor, letter } from "./places";
import type { Inputs } from "./questions";

type Say = Texts["models"]["segments"];

/** `count` segments in the answers now; `read` says what was read when the sheet was made. */
export function pageSheet(
  inputs: Inputs,
  count: number,
  read: string,
  models: Texts["models"],
): SheetPlan {
  const say = models.segments;
  const { page, figures, notes } = say;
  const last = FIRST + count - 1;
  const columns = columnsFor(count);
  const width = Math.floor(COLUMN_ROOM / columns);
  const values = `{{workings}}!$${VALUE}$${FIRST}`;
  const cells = (at: string) => `{{workings}}!${at}${FIRST}:${at}${last}`;
  return {
    id: "page",
    name: page.sheet,
    tabColor: PALETTE[0],
    columns: [190, ...Array<number>(columns).fill(width)].map((pixels) => ({ width: pixels })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      [ROWS.who]: 26,
      [ROWS.who + 1]: 26,
      [ROWS.step]: 52,
    },
    blocks: [
      text("A1", page.title, "title"),
      text("A2", page.subtitle, "subtitle"),
      text("A4", figures.best, "key label"),
      {
        at: "A5",
        cells: [[formula(unlessError(values, `{{workings}}!${VALUE}${FIRST}`))]],
        style: "heading",
      },
      ...keyFigures("A", 6, [
        {
          label: figures.value,
          result: unlessError(values, `SUMPRODUCT(${cells("B")},${cells("E")})/SUM(${cells("B")})`),
          format: "#,##0.0",
        },
        {
          label: figures.nps,
          result: `=CV.NPS(${inputs.scores.address})`,
          format: "+0;-0;0",
        },
        {
          label: figures.respondents,
          result: unlessError(values, `SUM(${cells("B")})`),
          format: "#,##0",
        },
      ]),
      ...cards(inputs, count, say),
      ...about(ROWS.step + 2, columns + 1, entries(inputs, read, say), models.about),
    ],
    charts: charts(last, columns, say),
    notes: [
      { cell: `A${ROWS.who}`, text: notes.who },
      { cell: `A${ROWS.value}`, text: notes.value },
      { cell: `A${ROWS.margin}`, text: notes.margin },
      ...(inputs.drivers.length ? [{ cell: `A${ROWS.driver}`, text: notes.driver }] : []),
      { cell: `A${ROWS.step}`, text: notes.step },
    ],
  };
}

function charts(last: number, columns: number, { page }: Say): ChartPlan[] {
  const range = (at: string) => ({ sheet: "workings", range: `${at}${FIRST}:${at}${last}` });
  const half = (columns / 2) * Math.floor(COLUMN_ROOM / columns);
  const { benefits, costs, promoters, passives, detractors } = page.series;
  return [
    {
      title: page.valueChart,
      kind: "column",
      categories: range(VALUE),
      series: [
        { name: benefits, values: range("C"), color: PALETTE[0] },
        { name: costs, values: range("D"), color: PALETTE[3] },
      ],
      at: "B4",
      width: half - 12,
      height: 316,
    },
    {
      title: page.promoterChart,
      kind: "stacked bar",
      categories: range(PROMOTERS),
      series: [
        { name: promoters, values: range(after(PROMOTERS, 2)), color: PALETTE[0] },
        { name: passives, values: range(after(PROMOTERS, 3)), color: PALETTE[1] },
        { name: detractors, values: range(after(PROMOTERS, 4)), color: PALETTE[3] },
      ],
      at: `${letter(1 + columns / 2)}4`,
      width: half,
      height: 316,
      yLimits: { min: 0, max: 1 },
    },
  ];
}

function entries(inputs: Inputs, read: string, { about: say }: Say): AboutEntry[] {
  const { segments, benefits, costs, scores } = inputs;
  const data = say.dataText(segments.address, benefits.address, costs.address, scores.address);
  return [
    [say.question, say.questionText],
    [say.data, textNaming(data)],
    [say.whenMade, read],
    ...say.entries.map(([label, content]): AboutEntry => [label, content]),
  ];
}
