/** Troubles with the columns of figures of a table of which each customer has several rows, and how each becomes one figure. */
import { readAmount } from "../amounts";
import { currenciesIn } from "../table-currency";
import { Found, type Trouble, type TroubleKind, countsText } from "../trouble";
import { decimalOf } from "../troubles/amounts";
import { type Shape, isRate, isSoFar, shapeOf } from "./figures";
import type { CustomerLook, Figure } from "./wanted";

/** How the figures of a customer become one. */
export type Way = "add" | "last";

/** What can be added up by no cure: rates, amounts in several currencies. */
export function hindranceIn(look: CustomerLook): Trouble | undefined {
  const { table, columns, choices, wanted } = look;
  const rates = wanted.figures.filter(({ column }) =>
    isRate(
      columns[column],
      table.rows.map((row) => row[column]),
    ),
  );
  if (rates.length) return named(look, rates).trouble("rates", {}, choices);
  const { counts } = currenciesIn(table, look.figures!, choices.yuan);
  if (counts.length < 2) return undefined;
  const found = new Found(table);
  counts.forEach(([currency], i) => found.add(i, currency));
  found.example = countsText(counts);
  return found.trouble("currencies", {}, choices);
}

/** Columns counted in the place of rows, named by their headings. */
function named({ table }: CustomerLook, figures: readonly Figure[]): Found {
  const found = new Found(table);
  figures.forEach((_, i) => found.add(i, ""));
  found.example = figures.map(({ column }) => table.headings[column]).join(", ");
  return found;
}

/** What each column of figures looks like, customer by customer. */
export function shapesOf(look: CustomerLook, owners: readonly string[]): readonly Shape[] {
  const decimal = decimalOf(look, []);
  return look.wanted.figures.map(({ column }) => {
    const each = new Map<string, number[]>();
    look.table.rows.forEach((row, i) => {
      const figure = readAmount(row[column], decimal);
      if (!owners[i] || !figure) return;
      const own = each.get(owners[i]);
      if (own) own.push(figure);
      else each.set(owners[i], [figure]);
    });
    return shapeOf(each.values());
  });
}

/** Whether a column holds what is said once for a customer, or all that was before, so that its figures are no parts. */
const isStanding = (
  { columns }: CustomerLook,
  { column, sums }: Figure,
  { isRepeated, isRunning }: Shape,
): boolean => isRepeated && (sums === "whole" || isRunning || isSoFar(columns[column]));

const isSame = (look: CustomerLook, figure: Figure, shape: Shape): boolean =>
  shape.isSame && !isStanding(look, figure, shape);

/** What may be one figure rather than parts of a sum: asked. */
export function alikeFigures(
  look: CustomerLook,
  shapes: readonly Shape[],
): readonly (Trouble | undefined)[] {
  const { figures } = look.wanted;
  const asked = (kind: TroubleKind, cures: readonly string[], is: typeof isStanding) => {
    const found = named(
      look,
      figures.filter((figure, i) => is(look, figure, shapes[i])),
    );
    return found.trouble(kind, { cures, safe: false }, look.choices);
  };
  return [
    asked("same-figures", ["add", "once"], isSame),
    asked("standing-figures", ["last", "add"], isStanding),
  ];
}

/** The way of each column, in the order of the figures. */
export const waysOf = (
  look: CustomerLook,
  shapes: readonly Shape[],
  cures: ReadonlyMap<TroubleKind, string>,
): readonly Way[] =>
  look.wanted.figures.map((figure, i) => {
    if (isStanding(look, figure, shapes[i]))
      return cures.get("standing-figures") === "add" ? "add" : "last";
    return isSame(look, figure, shapes[i]) && cures.get("same-figures") === "once" ? "last" : "add";
  });
