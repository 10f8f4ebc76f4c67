/** The portfolio's page: key figures, the 80/20 curve, tiers, where the next hour goes, strategies and the best customers. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, column, heading, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, type ChartPlan, PALETTE, type SheetPlan } from "../plan";
import { textNaming } from "../sample";
import { best } from "./best";
import {
  ABOUT,
  ALLOCATION,
  ANCHOR,
  BEST,
  SETTINGS,
  STRATEGIES,
  TIERS,
  curveCells,
  listColumns,
} from "./places";
import type { Computed } from "./preview";
import type { Inputs } from "./questions";
import { allocation, strategies, tiers } from "./tables";

type Say = Texts["models"]["portfolio"];

const COUNT = "#,##0";

export function pageSheet(inputs: Inputs, result: Computed, models: Texts["models"]): SheetPlan {
  const say = models.portfolio;
  const { figures, notes, messages } = say;
  const { amount } = moneyFormats(inputs.currency);
  const list = listColumns(result.rows);
  const nextHour = `INDEX({{tier-names}},MATCH("◄",H${ALLOCATION}:H${ALLOCATION + 2},0))`;
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [190, 74, 74, 110, 102, 98, 106, 96, 96, 80, 90].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      ...Object.fromEntries([SETTINGS, ALLOCATION].map((row) => [row - 1, HEIGHTS.twoLines])),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        {
          label: figures.customers,
          result: unlessError(ANCHOR, `COUNT(${list.total})`),
          format: COUNT,
        },
        {
          label: figures.value,
          result: unlessError(ANCHOR, `SUM(${list.total})`),
          format: amount,
        },
        { label: figures.bestFifth, result: `=CV.PARETO(${list.total},0.2)`, format: "0%" },
        {
          label: say.units[inputs.unit].next,
          result: unlessError(`$G$${ALLOCATION}`, nextHour),
          format: "@",
        },
      ]),
      ...settings(inputs, say),
      ...tiers(inputs, list, say),
      ...allocation(inputs, say),
      ...strategies(inputs, list, say),
      ...best(inputs, list, say),
      ...aboutPortfolio(result, models),
    ],
    charts: charts(say),
    notes: [
      { cell: `B${SETTINGS - 1}`, text: notes.cutoffs },
      { cell: `C${SETTINGS - 1}`, text: notes.weights },
      { cell: `I${SETTINGS}`, text: notes.budget },
      { cell: `I${SETTINGS + 1}`, text: notes.highShare },
      { cell: `A${TIERS - 1}`, text: notes.tiers },
      { cell: `D${ALLOCATION - 1}`, text: notes.allocation },
      { cell: `G${ALLOCATION - 1}`, text: notes.perUnit },
      { cell: `K${STRATEGIES - 1}`, text: notes.id },
      { cell: `A${BEST - 1}`, text: notes.best },
    ],
    validations: [
      {
        range: `B${SETTINGS}:B${SETTINGS + 1}`,
        rule: { kind: "number", min: 0, max: 1 },
        message: messages.share,
      },
      {
        range: `C${SETTINGS}:C${SETTINGS + 2}`,
        rule: { kind: "number", min: 0 },
        message: messages.weight,
      },
      { range: `I${SETTINGS}`, rule: { kind: "number", min: 0 }, message: messages.budget },
      {
        range: `I${SETTINGS + 1}`,
        rule: { kind: "number", min: 0, max: 1 },
        message: messages.share,
      },
    ],
  };
}

/** The tiers as the user wants them, and what there is to share out among them. */
function settings({ budget, unit, currency }: Inputs, { page, tiers: names, units }: Say): Block[] {
  return [
    heading(`A${SETTINGS - 2}`, page.settings, 3),
    { at: `A${SETTINGS - 1}`, cells: [[page.tier]], style: "column heading" },
    { at: `B${SETTINGS - 1}`, cells: [[page.upTo, page.weight]], style: "number heading" },
    { at: `A${SETTINGS}`, cells: column(names), style: "input" },
    { at: `B${SETTINGS}`, cells: column([0.2, 0.5]), style: "input", format: "0%" },
    { at: `B${SETTINGS + 2}`, cells: [[page.rest]], style: "centred" },
    { at: `C${SETTINGS}`, cells: column([4, 2, 1]), style: "input", format: "#,##0.0" },
    heading(`E${SETTINGS - 2}`, page.budget, 5),
    {
      at: `E${SETTINGS}`,
      cells: column([units[unit].budget, page.highShare]),
      style: "row heading",
    },
    {
      at: `I${SETTINGS}`,
      cells: [[budget]],
      style: "input",
      format: unit === "hours" ? COUNT : moneyFormats(currency).amount,
    },
    { at: `I${SETTINGS + 1}`, cells: [[0.5]], style: "input", format: "0%" },
  ];
}

function charts({ curve, page, columns }: Say): ChartPlan[] {
  const tier = (letter: string) => ({
    sheet: "page",
    range: `${letter}${TIERS}:${letter}${TIERS + 2}`,
  });
  const curveRange = (letter: "N" | "O" | "P") => ({ sheet: "list", range: curveCells(letter) });
  const whole = { min: 0, max: 1 };
  return [
    {
      title: curve.title,
      kind: "scatter",
      categories: curveRange("N"),
      series: [
        { name: curve.value, values: curveRange("O"), color: PALETTE[0], line: true },
        { name: curve.equal, values: curveRange("P"), color: PALETTE[5], line: true },
      ],
      at: "B4",
      width: 450,
      height: 290,
      xTitle: curve.x,
      yTitle: curve.y,
      xLimits: whole,
      yLimits: whole,
    },
    {
      title: page.tierChart,
      kind: "stacked column",
      categories: tier("A"),
      series: [
        { name: columns.realised, values: tier("G"), color: PALETTE[0] },
        { name: columns.potential, values: tier("H"), color: PALETTE[1] },
        { name: columns.influence, values: tier("I"), color: PALETTE[2] },
      ],
      at: "G4",
      width: 460,
      height: 290,
    },
  ];
}

function aboutPortfolio({ ranges, read }: Computed, models: Texts["models"]): Block[] {
  const say = models.portfolio.about;
  const { customers, realised, potential, influence } = ranges;
  const data = say.dataText(
    customers.address,
    realised.address,
    potential.address,
    influence?.address,
  );
  return about(
    ABOUT,
    11,
    [
      [say.question, say.questionText],
      [say.data, textNaming(data)],
      [say.whenMade, read],
      ...say.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
