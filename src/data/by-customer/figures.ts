/** Which columns of figures can be added up by customer: parts of a sum can, rates and averages never, what is said once is asked about. */
import { has, wordsOf } from "../headings";
import type { Column } from "../roles";
import { type Cell, isBlank } from "../table";

/** What the figures on several rows of one customer are: parts of one sum, of one year's, or one figure for the customer as a whole. */
export type Sums = "parts" | "yearly" | "whole";

const RATE =
  /%|(^| )(percent|percentage|pct|rates?|ratios?|shares?|scores?|ratings?|index|indices|rank|ranking|grade|nps|csat|ces|probability|likelihood|average|avg|mean|median|aov|arpu|arpa|per (unit|piece|order|hour|customer|user|seat)|anteil|durchschnitt|prozent|taux|moyenne|tasa|promedio)( |$)/;
const RATE_IN_CHINESE =
  /率|占比|佔比|比例|比率|百分|平均|均价|均價|人均|客单价|客單價|单价|單價|评分|評分|得分|分数|分數|打分|排名|指数|指數|等级|等級|概率|满意度|滿意度/;

/** Everything up to the row's day, or what stands on an account then: the next row's holds it again. */
const SO_FAR =
  /(^| )(balance|to date|ytd|year to date|cumulative|cumulated|cum|running (total|sum|balance)|lifetime|accumulated|arr|run rate|saldo|solde|kumuliert|cumulé|acumulado)( |$)|累计|累計|余额|餘額|至今|历史总|歷史總|年化/;

/** Whether adding up would make nonsense of a column: 12 % and 30 % are not 42 %. */
export function isRate(column: Column, cells: readonly Cell[]): boolean {
  const words = `${column.heading} ${wordsOf(column.heading)}`.toLowerCase();
  if (RATE.test(words) || RATE_IN_CHINESE.test(words) || has(column, "unit")) return true;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell === "string" && /\d\s*[%％]\s*$/.test(cell))) return true;
  const { meaning, contents } = column;
  // sales of 0.3 are millions, a loyalty of 0.3 is a share
  return (
    meaning.concept !== "amount" &&
    contents.numbers === filled.length &&
    contents.whole < contents.numbers &&
    filled.length > 2 &&
    filled.every((cell) => Math.abs(cell as number) <= 1)
  );
}

/** Whether each row's figure holds those before it, by its heading. */
export const isSoFar = ({ heading }: Column): boolean =>
  SO_FAR.test(`${heading} ${wordsOf(heading)}`.toLowerCase());

/** What the figures of the customers look like: each list is one customer's, blanks and zeros left out. */
export interface Shape {
  /** Whether some customer has several. */
  readonly isRepeated: boolean;
  /** Whether each customer has the same in all. */
  readonly isSame: boolean;
  /** Whether they rise from row to row for several customers and fall for none, or the other way round: running totals do. */
  readonly isRunning: boolean;
}

/** Customers, and rows of each, from which on rising figures are no chance. */
const ENOUGH = 3;

export function shapeOf(figures: Iterable<readonly number[]>): Shape {
  let [isRepeated, isSame, isRising, isFalling] = [false, true, true, true];
  let long = 0;
  for (const each of figures) {
    if (each.length < 2) continue;
    isRepeated = true;
    isSame &&= each.every((figure) => figure === each[0]);
    const steps = each.slice(1).map((figure, i) => figure - each[i]);
    isRising &&= steps.every((step) => step > 0);
    isFalling &&= steps.every((step) => step < 0);
    if (each.length >= ENOUGH) long++;
  }
  const isRunning = long >= ENOUGH && (isRising || isFalling);
  return { isRepeated, isSame: isRepeated && isSame, isRunning };
}
