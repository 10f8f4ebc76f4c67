/** Customer profit's ranking: the most profitable first, living, and the profit all of them so far have made together. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type SheetPlan } from "../plan";
import { FIRST, HEADER, columnIn, listLetters } from "./places";
import type { Computed } from "./accounts";

/** Columns of the ranking that other sheets look into. */
export const RANKING = {
  customer: "B",
  turnover: "C",
  costToServe: "D",
  profit: "E",
  share: "F",
} as const;

/** The sum of all profits, and how many there are. */
const TOTAL = `I$${FIRST}`;
const COUNTED = `K$${FIRST}`;

export function rankingSheet(
  { rows, drivers, currency }: Computed,
  { customerProfit: say }: Texts["models"],
): SheetPlan {
  const { amount } = moneyFormats(currency);
  const at = listLetters(drivers.length);
  const list = (place: string) => columnIn("list", place, rows);
  const profits = list(at.profit);
  const numbers = counting(rows).map((number) => HEADER + number);
  const cells = (place: string, content: (row: number) => string, format?: string): Block => ({
    at: `${place}${FIRST}`,
    cells: column(numbers.map((row) => formula(content(row)))),
    style: "result",
    format,
  });
  const found = (place: string) => (row: number) =>
    `=IF($J${row}="","",INDEX(${list(place)},$J${row}))`;
  /** The row of the list, the next one down where the profit is that of the customer before. */
  const place = (row: number): string => {
    const after = row === FIRST ? "" : `,${list("A")},">"&IF(E${row}=E${row - 1},J${row - 1},0)`;
    return `=IF(E${row}="","",MINIFS(${list("A")},${profits},E${row}${after}))`;
  };
  return {
    id: "ranking",
    name: say.ranking.sheet,
    tabColor: PALETTE[1],
    columns: [60, 180, 110, 110, 110, 84, 120, 96, 110, 70, 84].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER, columns: 2 },
    rows: HEADER + rows,
    blocks: [
      text("A1", say.ranking.title, "title"),
      text("A2", say.ranking.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[say.ranking.rank]], style: "centred heading" },
      { at: `B${HEADER}`, cells: [[say.columns.customer]], style: "column heading" },
      {
        at: `C${HEADER}`,
        cells: [
          [
            ...[say.columns.turnover, say.columns.costToServe, say.columns.profit],
            ...[say.columns.share, say.whale.cumulative, say.ranking.customers, say.whale.total],
          ],
        ],
        style: "number heading",
      },
      { at: `J${HEADER}`, cells: [[say.ranking.place]], style: "centred heading" },
      { at: `A${FIRST}`, cells: column(counting(rows)), style: "centred" },
      cells("B", found("B")),
      cells("C", found("C"), amount),
      cells("D", found(at.costToServe), amount),
      cells(
        "E",
        (row) => unlessError(TOTAL, `IF(A${row}>${COUNTED},"",LARGE(${profits},A${row}))`),
        amount,
      ),
      cells("F", found(at.share), "0%"),
      // each from the row above: summed or counted anew in every row, a thousand customers would take a minute
      cells("G", (row) => (row === FIRST ? `=SUM(E${row})` : `=SUM(G${row - 1},E${row})`), amount),
      cells("H", (row) => `=IF(${COUNTED}=0,0,MIN(1,A${row}/${COUNTED}))`, "0%"),
      cells("I", (row) => (row === FIRST ? `=SUM(${profits})` : `=${TOTAL}`), amount),
      { ...cells("J", place, "0"), style: "centred" },
      { at: `K${HEADER}`, cells: [[say.ranking.counted]], style: "number heading" },
      { at: `K${FIRST}`, cells: [[formula(`=COUNT(${profits})`)]], style: "result" },
    ],
    notes: [{ cell: `G${HEADER}`, text: say.notes.whale }],
  };
}
