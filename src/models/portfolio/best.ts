/** The best customers, living: whoever has the greatest total value stands first. */
import type { Texts } from "../../locales";
import { column, counting, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { ANCHOR, BEST, BEST_CUSTOMERS, type listColumns } from "./places";
import type { Inputs } from "./questions";

export function best(
  { currency }: Inputs,
  list: ReturnType<typeof listColumns>,
  { page, columns }: Texts["models"]["portfolio"],
): Block[] {
  const { amount } = moneyFormats(currency);
  const rows = counting(BEST_CUSTOMERS).map((number) => BEST + number - 1);
  const cells = (letter: string, content: (row: number) => string, format?: string): Block => ({
    at: `${letter}${BEST}`,
    cells: column(rows.map((row) => formula(content(row)))),
    style: "result",
    format,
  });
  const found = (values: string) => (row: number) =>
    `=IF($H${row}="","",INDEX(${values},$H${row}))`;
  /** The row of the list, the next one down where the value is that of the customer before. */
  const place = (row: number): string => {
    const after = row === BEST ? "" : `,${list.number},">"&IF(D${row}=D${row - 1},H${row - 1},0)`;
    return `=IF(D${row}="","",MINIFS(${list.number},${list.total},D${row}${after}))`;
  };
  return [
    heading(`A${BEST - 2}`, page.best, 11),
    { at: `A${BEST - 1}`, cells: [[columns.customer]], style: "column heading" },
    { at: `B${BEST - 1}`, cells: [[page.rank]], style: "number heading" },
    { at: `C${BEST - 1}`, cells: [[page.tier]], style: "centred heading" },
    {
      at: `D${BEST - 1}`,
      cells: [[columns.value, columns.realised, columns.potential, columns.influence]],
      style: "number heading",
    },
    { at: `H${BEST - 1}`, cells: [[page.place]], style: "centred heading" },
    { at: `I${BEST - 1}`, cells: [[page.strategy, null, null]], style: "column heading" },
    cells("A", found(list.customer)),
    { at: `B${BEST}`, cells: column(counting(BEST_CUSTOMERS)), style: "result" },
    { ...cells("C", found(list.tier)), style: "centred" },
    cells(
      "D",
      (row) =>
        unlessError(ANCHOR, `IF(B${row}>COUNT(${list.total}),"",LARGE(${list.total},B${row}))`),
      amount,
    ),
    cells("E", found(list.realised), amount),
    cells("F", found(list.potential), amount),
    cells("G", found(list.influence), amount),
    cells("I", found(list.strategy)),
    { ...cells("H", place, "#,##0"), style: "centred" },
  ];
}
