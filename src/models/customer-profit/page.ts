/** Customer profit's page: key figures, the whale curve, shared costs and their drivers, and who earns and who loses. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { textNaming } from "../sample";
import { charts } from "./charts";
import { ABOUT, POOLS, POOL_COUNT, STATEMENT, columnIn, listLetters } from "./places";
import type { Computed } from "./accounts";
import { drivers, extremes, pools, recruiting, statement } from "./tables";

export function pageSheet(result: Computed, models: Texts["models"]): SheetPlan {
  const say = models.customerProfit;
  const { figures, notes, messages } = say;
  const { amount } = moneyFormats(result.currency);
  const at = listLetters(result.drivers.length);
  const profits = columnIn("list", at.profit, result.rows);
  const turnover = columnIn("list", at.turnover, result.rows);
  const total = `SUM(${profits})`;
  return {
    id: "page",
    name: say.page.sheet,
    tabColor: PALETTE[0],
    columns: [192, 112, 120, 84, 84, 24, 150, 100, 100, 100, 54].map((width) => ({ width })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
    },
    blocks: [
      text("A1", say.page.title, "title"),
      text("A2", say.page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.profit, result: `=${total}`, format: amount },
        {
          label: figures.margin,
          result: `=IF(SUM(${turnover})=0,0,${total}/SUM(${turnover}))`,
          format: "0.0%",
        },
        {
          label: figures.losing,
          result: unlessError(total, `COUNTIF(${profits},"<0")`),
          format: say.losingFormat,
        },
        {
          label: figures.lost,
          result: unlessError(total, `SUMIF(${profits},"<0")`),
          format: amount,
        },
      ]),
      ...pools(result, say),
      ...drivers(result, say),
      ...recruiting(result, say),
      ...statement(result, say),
      ...extremes(result, say),
      ...aboutProfit(result, models),
    ],
    charts: charts(result, say),
    notes: [
      { cell: `A${POOLS - 1}`, text: notes.pools },
      { cell: `C${POOLS - 1}`, text: notes.driver },
      { cell: `E${POOLS - 1}`, text: notes.perUnit },
      { cell: `K${POOLS}`, text: notes.years },
      { cell: `A${STATEMENT - 1}`, text: notes.statement },
    ],
    validations: [
      {
        range: `B${POOLS}:B${POOLS + POOL_COUNT - 1}`,
        rule: { kind: "number", min: 0 },
        message: messages.cost,
      },
      {
        range: `C${POOLS}:C${POOLS + POOL_COUNT - 1}`,
        rule: {
          kind: "list from",
          source: { sheet: "page", range: `G${POOLS}:G${POOLS + result.drivers.length - 1}` },
        },
        message: messages.driver,
      },
      { range: `K${POOLS}`, rule: { kind: "number", min: 1 }, message: messages.years },
    ],
  };
}

function aboutProfit({ customers, turnover, read }: Computed, models: Texts["models"]): Block[] {
  const say = models.customerProfit.about;
  return about(
    ABOUT,
    11,
    [
      [say.question, say.questionText],
      [say.data, textNaming(say.dataText(customers.address, turnover.address))],
      [say.whenMade, read],
      ...say.entries.map(([label, content]): AboutEntry => [label, content]),
    ],
    models.about,
  );
}
