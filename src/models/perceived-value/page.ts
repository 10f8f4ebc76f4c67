/** The page: value of both offers, what the customer would still pay, how sure that is, and what it depends on. */
import type { Texts } from "../../locales";
import { type AboutEntry, about } from "../about";
import { HEIGHTS, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { keyFigures } from "../key-figures";
import { PALETTE, type SheetPlan } from "../plan";
import { charts } from "./charts";
import { byKind } from "./kinds";
import type { Inputs } from "./questions";
import { RATIO, comparison, pricing, ranking, uncertainty } from "./tables";
import { ESTIMATES } from "./workings";

export function pageSheet(inputs: Inputs, models: Texts["models"]): SheetPlan {
  const say = models.perceivedValue;
  const { page, figures, notes } = say;
  const { amount } = moneyFormats(inputs.currency);
  const added = `{{workings}}!$A$${ESTIMATES.added}`;
  return {
    id: "page",
    name: page.sheet,
    tabColor: PALETTE[0],
    columns: [206, 100, 100, 100, 16, 170, ...Array<number>(5).fill(79)].map((width) => ({
      width,
    })),
    rowHeights: {
      1: HEIGHTS.title,
      ...Object.fromEntries([5, 7, 9, 11].map((row) => [row, HEIGHTS.keyFigure])),
      35: HEIGHTS.twoLines,
    },
    blocks: [
      text("A1", page.title, "title"),
      text("A2", page.subtitle, "subtitle"),
      ...keyFigures("A", 4, [
        { label: figures.valueAdded, result: "=D21", format: amount },
        {
          label: figures.atLeast,
          result: unlessError(added, `{{workings}}!D${ESTIMATES.added + 2}`),
          format: amount,
        },
        { label: figures.price, result: "=B28", format: amount },
        { label: figures.ratio, result: "=B22", format: RATIO },
      ]),
      ...comparison(inputs, amount, say),
      ...uncertainty(amount, say),
      ...ranking(amount, say),
      ...pricing(amount, say),
      ...byKind(amount, say),
      ...about(
        48,
        11,
        say.about.map(([label, content]): AboutEntry => [label, content]),
        models.about,
      ),
    ],
    charts: charts(say),
    notes: [
      { cell: "B16", text: notes.offer },
      { cell: "C16", text: notes.alternative },
      { cell: "H16", text: notes.percentiles },
      { cell: "G22", text: notes.worst },
      { cell: "A28", text: notes.highestPrice },
      { cell: "A29", text: notes.fairPrice },
    ],
  };
}
