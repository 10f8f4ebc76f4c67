/** The forecast's page: key figures, the field's four charts, settings, tables of living formulas, and what was assumed. */
import { UNITS } from "../../domain/forecast-summary";
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, formula, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { purchaseSource } from "../purchases";
import { charts } from "./charts";
import { FIRST, HEADER, LIST, MORE_TABLES, MOST_PERIODS, TABLES } from "./places";
import { type Inputs, MODEL_NAMES } from "./questions";
import { ahead, auditLine, auditTable, parameters, topCustomers } from "./tables";

type Say = Texts["models"]["forecast"];

const DATE = "yyyy-mm-dd";
const COUNT = "#,##0";
const ABOUT_ROW = MORE_TABLES + 9;

/** `read` says what was read when the sheet was made; `points` is how many the charts over time have. */
export function pageSheet(
  inputs: Inputs,
  read: string,
  points: number,
  models: Texts["models"],
): SheetPlan {
  const say = models.forecast;
  const { figures, notes, messages } = say;
  const money = moneyFormats(inputs.currency);
  const total = (result: string) => unlessError(LIST, result);
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [180, 168, 20, ...Array<number>(8).fill(92)].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11, 13].map((row) => [row, HEIGHTS.keyFigure])),
      [TABLES]: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        {
          label: figures.sales,
          result: total("SUMPRODUCT({{purchases}},{{amount}})"),
          format: money.amount,
        },
        { label: figures.purchases, result: total("SUM({{purchases}})"), format: COUNT },
        { label: figures.active, result: total("SUM({{alive}})"), format: COUNT },
        { label: figures.value, result: total("SUM({{value}})"), format: money.amount },
      ]),
      text("A12", figures.miss, "key label"),
      {
        at: "A13",
        cells: [[auditLine("Expected against made")]],
        style: "key figure",
        format: "+0.0%;-0.0%;0.0%",
      },
      ...settings(inputs, say),
      ...auditTable(say),
      ...topCustomers(say, inputs.currency),
      ...ahead(say, inputs.currency),
      ...parameters(say),
      ...aboutForecast(inputs, read, models),
    ],
    charts: charts(points, say),
    notes: [
      { cell: "B18", text: notes.unit },
      { cell: "B19", text: notes.asOf },
      { cell: "B20", text: notes.model },
      { cell: "B21", text: notes.margin },
      { cell: "A13", text: notes.miss },
      { cell: `K${TABLES}`, text: notes.place },
      { cell: `G${MORE_TABLES}`, text: notes.ahead },
      { cell: `K${MORE_TABLES}`, text: notes.errors },
    ],
    validations: [
      {
        range: "B17",
        rule: { kind: "whole number", min: 1, max: 36_525 },
        message: messages.horizon,
      },
      { range: "B18", rule: { kind: "list", values: UNITS }, message: messages.unit },
      { range: "B19", rule: { kind: "number", min: 1 }, message: messages.asOf },
      { range: "B20", rule: { kind: "list", values: MODEL_NAMES }, message: messages.model },
      { range: "B21:B22", rule: { kind: "number", min: 0 }, message: messages.rate },
    ],
  };
}

function settings(inputs: Inputs, { page, questions }: Say): Block[] {
  const { horizon, unit, asOf, model, margin, discount } = inputs;
  const days = 'IF({{unit}}="day",1,IF({{unit}}="week",7,IF({{unit}}="month",365.25/12,365.25)))';
  const lastDay = `IFERROR(MAX({{plots}}!$B$${FIRST}:$B$${HEADER + MOST_PERIODS}),INT(MAX(${inputs.dates.address})))`;
  const knownUntil = `=IF({{as-of}}="",${lastDay},INT({{as-of}}))`;
  return [
    heading("A15", page.settings, 2),
    text("A16", page.setting, "column heading"),
    text("B16", page.value, "number heading"),
    {
      at: "A17",
      cells: column([
        ...[questions.horizon, questions.unit, questions.asOf, questions.model],
        ...[questions.margin, questions.discount],
        ...[page.unitDays, page.discount, page.knownUntil],
      ]),
      style: "row heading",
    },
    { at: "B17", cells: column([horizon, unit]), style: "input" },
    { at: "B19", cells: [[asOf ?? null]], style: "input", format: DATE },
    { at: "B20", cells: [[model]], style: "input" },
    { at: "B21", cells: column([margin, discount]), style: "input", format: "0.0%" },
    { at: "B23", cells: [[formula(`=${days}`)]], style: "result", format: "0.00" },
    {
      at: "B24",
      cells: [[formula("=(1+{{yearly-discount}})^({{unit-days}}/365.25)-1")]],
      style: "result",
      format: "0.000%",
    },
    // without an as-of date the forecast begins with the last day there is a purchase
    {
      at: "B25",
      cells: [[formula(knownUntil)]],
      style: "result",
      format: DATE,
    },
  ];
}

function aboutForecast(inputs: Inputs, read: string, models: Texts["models"]): Block[] {
  const { purchases, forecast: say } = models;
  return about(
    ABOUT_ROW,
    11,
    [
      [say.about.question, say.about.questionText],
      [purchases.data, purchaseSource(inputs, models)],
      [purchases.whenMade, read],
      ...say.about.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
