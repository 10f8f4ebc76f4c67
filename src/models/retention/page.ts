/** Retention's page: what a customer is worth as it is kept, two charts, settings, sensitivity, break-even, what was assumed. */
import { COHORT_UNITS } from "../../domain/retention-cohorts";
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan, type ValidationPlan } from "../plan";
import { textNaming } from "../sample";
import { FITTED_UNTIL } from "./example";
import { CURVE, FIRST, MOST_PERIODS, perPeriod, rates } from "./places";
import { type Inputs, TIMINGS } from "./questions";
import { breakEven, fit, percentBetter, sensitivity, SENSITIVITY_INPUTS } from "./tables";

type Say = Texts["models"]["retention"];

const ABOUT_ROW = 38;
const RATE = "0.0%";
/** The first cell of the fitted curve, seen from the page. */
const PROJECTED = `{{data}}!${CURVE}`;

/** `read` says what was read when the sheet was made; `drawn` is the last period of the chart, `fitUntil` of the fit. */
export function pageSheet(
  inputs: Inputs,
  { read, drawn, fitUntil }: { read?: string; drawn: number; fitUntil: number },
  models: Texts["models"],
): SheetPlan {
  const say = models.retention;
  const { figures, notes } = say;
  const money = moneyFormats(inputs.currency);
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [210, 112, 20, ...Array<number>(8).fill(94)].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11, 13].map((row) => [row, HEIGHTS.keyFigure])),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        {
          label: figures.projected,
          result: unlessError(PROJECTED, "SUM({{cash}})"),
          format: money.amount,
        },
        { label: figures.constant, result: `=${CONSTANT}`, format: money.amount },
        { label: figures.rate, result: "={{retention}}", format: RATE },
        { label: figures.payback, result: PAYBACK, format: "0.0" },
        {
          label: figures.most,
          result: unlessError(PROJECTED, "SUM({{cash}})+{{acquisition}}"),
          format: money.amount,
        },
      ]),
      ...settings(inputs, fitUntil, say),
      ...fit(say),
      ...sensitivity(say, inputs.currency),
      ...percentBetter(say, inputs.currency),
      ...breakEven(say),
      ...aboutRetention(inputs, read, models),
    ],
    charts: charts(drawn, say),
    notes: [
      { cell: "B17", text: notes.margin },
      { cell: "B21", text: notes.timing },
      { cell: "B22", text: notes.rate },
      { cell: "B23", text: notes.fitUntil },
      { cell: "A5", text: notes.projected },
      { cell: "A7", text: notes.constant },
      { cell: "A11", text: notes.payback },
    ],
    validations: validations(say),
  };
}

/** The lifetime value at one retention rate throughout. */
const CONSTANT =
  "CV.LIFETIME.RETAINED({{margin}},{{retention}},{{discount}},{{horizon}},{{acquisition}},{{timing}})";

const PAYBACK = unlessError(PROJECTED, 'IFERROR(CV.LIFETIME.PAYBACK({{cash}}),"–")');

/** Years in a period of the unit set. */
const YEARS = 'IF({{unit}}="year",1,IF({{unit}}="quarter",1/4,IF({{unit}}="month",1/12,7/365.25)))';

function settings(inputs: Inputs, fitUntil: number, { page, questions }: Say): Block[] {
  const { unit, margin, discount, acquisition, horizon, timing, currency } = inputs;
  const money = moneyFormats(currency);
  // of all who were there at the start of a period, those kept: the most likely rate if everybody had the same
  const pooled = "(SUM({{used}})-MAX({{used}}))/(SUM({{used}})-MIN({{used}}))";
  return [
    heading("A15", page.settings, 2),
    text("A16", page.setting, "column heading"),
    text("B16", page.value, "number heading"),
    {
      at: "A17",
      cells: column([
        ...[questions.margin, questions.discount, questions.acquisition, questions.horizon],
        ...[questions.timing, page.rateGiven, page.fitUntil],
        ...[questions.unit, page.rate, page.years, page.discount],
      ]),
      style: "row heading",
    },
    { at: "B17", cells: [[margin]], style: "input", format: money.price },
    { at: "B18", cells: [[discount]], style: "input", format: RATE },
    { at: "B19", cells: [[acquisition]], style: "input", format: money.price },
    { at: "B20", cells: column([horizon, timing]), style: "input" },
    { at: "B22", cells: [[null]], style: "input", format: RATE },
    { at: "B23", cells: [[fitUntil]], style: "input" },
    { at: "B24", cells: [[unit]], style: "input" },
    {
      at: "B25",
      cells: [[formula(`=IF({{retention-given}}="",${pooled},{{retention-given}})`)]],
      style: "result",
      format: RATE,
    },
    { at: "B26", cells: [[formula(`=${YEARS}`)]], style: "result", format: "0.0000" },
    {
      at: "B27",
      cells: [[formula(`=${perPeriod("{{yearly-discount}}")}`)]],
      style: "result",
      format: "0.00%",
    },
  ];
}

function validations({ messages }: Say): ValidationPlan[] {
  const share = { kind: "number", min: 0, max: 1 } as const;
  const [retentionInputs, discountInputs] = SENSITIVITY_INPUTS;
  return [
    { range: "B17", rule: { kind: "number", min: 0 }, message: messages.amount },
    { range: "B18", rule: { kind: "number", min: 0 }, message: messages.discount },
    { range: "B19", rule: { kind: "number", min: 0 }, message: messages.amount },
    {
      range: "B20",
      rule: { kind: "whole number", min: 1, max: MOST_PERIODS },
      message: messages.horizon,
    },
    { range: "B21", rule: { kind: "list", values: TIMINGS.map(String) }, message: messages.timing },
    { range: "B22", rule: share, message: messages.rate },
    {
      range: "B23",
      rule: { kind: "whole number", min: 2, max: MOST_PERIODS },
      message: messages.fitUntil,
    },
    { range: "B24", rule: { kind: "list", values: COHORT_UNITS }, message: messages.unit },
    { range: retentionInputs, rule: share, message: messages.rate },
    { range: discountInputs, rule: { kind: "number", min: 0 }, message: messages.discount },
  ];
}

function charts(drawn: number, { charts: say }: Say): ChartPlan[] {
  const size = { width: 366, height: 278 };
  const data = (range: string) => ({ sheet: "data", range });
  const rows = (letter: string) => data(`${letter}${FIRST}:${letter}${FIRST + drawn}`);
  return [
    {
      title: say.survival.title,
      kind: "combination",
      categories: rows("A"),
      series: [
        { name: say.survival.limit, values: rows("R"), color: "#c9d3d7" },
        { name: say.survival.actual, values: rows("O"), color: PALETTE[0], line: true },
        { name: say.survival.projected, values: rows("P"), color: PALETTE[1], line: true },
        { name: say.survival.constant, values: rows("Q"), color: PALETTE[2], line: true },
      ],
      at: "D4",
      ...size,
      xTitle: say.survival.xTitle,
      yLimits: { min: 0, max: 1 },
    },
    {
      title: say.value.title,
      kind: "scatter",
      categories: data(rates("T")),
      series: [{ name: say.value.series, values: data(rates("U")), color: PALETTE[0], line: true }],
      at: "H4",
      ...size,
      xTitle: say.value.xTitle,
      xLimits: { min: 0, max: 1 },
    },
  ];
}

function aboutRetention(
  { visits }: Inputs,
  read: string | undefined,
  models: Texts["models"],
): Block[] {
  const { purchases, retention: say } = models;
  const data = visits
    ? textNaming(say.about.dataPurchases(visits.customers.address, visits.dates.address))
    : say.about.dataExample;
  return about(
    ABOUT_ROW,
    11,
    [
      [say.about.question, say.about.questionText],
      [purchases.data, data],
      [purchases.whenMade, read ?? say.about.madeExample],
      ...say.about.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}

export const firstFit = (visits: boolean, observed: number): number =>
  visits ? Math.min(MOST_PERIODS, Math.max(2, observed)) : FITTED_UNTIL;
