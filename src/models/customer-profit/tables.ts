/** Customer profit's tables: shared costs and drivers, the way from turnover to profit, the best and the worst customers. */
import type { Texts } from "../../locales";
import { column, counting, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block } from "../plan";
import { EXTREMES, POOLS, POOL_COUNT, STATEMENT, columnIn, letter, listLetters } from "./places";
import type { Computed } from "./accounts";
import { COSTS } from "./questions";
import { RANKING } from "./ranking";

type Say = Texts["models"]["customerProfit"];

const COUNT = "#,##0";
const LAST_POOL = POOLS + POOL_COUNT - 1;

/** Costs, and what each is allocated by; what one unit of the driver costs follows. */
export function pools({ pools: shared, currency }: Computed, { page }: Say): Block[] {
  const { amount, price } = moneyFormats(currency);
  const rows = shared.map((_, i) => POOLS + i);
  return [
    heading(`A${POOLS - 2}`, page.pools, 5),
    { at: `A${POOLS - 1}`, cells: [[page.pool]], style: "column heading" },
    { at: `B${POOLS - 1}`, cells: [[page.perYear]], style: "number heading" },
    { at: `C${POOLS - 1}`, cells: [[page.driver]], style: "column heading" },
    { at: `D${POOLS - 1}`, cells: [[page.units, page.perUnit]], style: "number heading" },
    { at: `A${POOLS}`, cells: column(shared.map(({ label }) => label)), style: "input" },
    {
      at: `B${POOLS}`,
      cells: column(shared.map(({ cost }) => cost)),
      style: "input",
      format: amount,
    },
    { at: `C${POOLS}`, cells: column(shared.map(({ driver }) => driver)), style: "input" },
    {
      at: `D${POOLS}`,
      cells: column(
        rows.map((row) => formula(`=INDEX({{driver-totals}},MATCH(C${row},{{drivers}},0))`)),
      ),
      style: "result",
      format: COUNT,
    },
    {
      at: `E${POOLS}`,
      cells: column(rows.map((row) => formula(`=IF(D${row}=0,0,B${row}/D${row})`))),
      style: "result",
      format: price,
    },
    {
      at: `A${LAST_POOL + 1}`,
      cells: [[page.total, formula(`=SUM(B${POOLS}:B${LAST_POOL})`)]],
      style: "total",
      format: amount,
    },
  ];
}

/** What costs can be allocated by; the names are the drop-down's. */
export function drivers({ drivers: known, rows }: Computed, { page }: Say): Block[] {
  return [
    heading(`G${POOLS - 2}`, page.drivers, 2),
    { at: `G${POOLS - 1}`, cells: [[page.driver]], style: "column heading" },
    { at: `H${POOLS - 1}`, cells: [[page.units]], style: "number heading" },
    { at: `G${POOLS}`, cells: column(known.map(({ label }) => label)), style: "row heading" },
    {
      at: `H${POOLS}`,
      cells: column(known.map((_, i) => formula(`=SUM(${columnIn("list", letter(7 + i), rows)})`))),
      style: "result",
      format: COUNT,
    },
  ];
}

export const recruiting = ({ years }: Computed, { page }: Say): Block[] => [
  heading(`J${POOLS - 2}`, page.recruiting, 2),
  { at: `J${POOLS}`, cells: [[page.spread]], style: "row heading" },
  { at: `K${POOLS}`, cells: [[years]], style: "input", format: "0" },
];

/** Turnover, every kind of cost and what is left: the sums of the list, and each of turnover. */
export function statement(
  { rows, drivers: known, pools: shared, currency }: Computed,
  { page, columns }: Say,
): Block[] {
  const { amount } = moneyFormats(currency);
  const at = listLetters(known.length);
  const sum = (place: string) => `SUM(${columnIn("list", place, rows)})`;
  const anchor = sum(at.profit);
  const firstPool = 7 + known.length;
  const lines = [
    { label: columns.turnover, result: sum(at.turnover) },
    ...COSTS.map((cost) => ({
      label: columns[cost],
      result: `-${sum(at[cost])}${cost === "recruiting" ? "/{{recruiting-years}}" : ""}`,
    })),
    ...shared.map((_, i) => ({
      label: formula(`=A${POOLS + i}`),
      result: `-${sum(letter(firstPool + i))}`,
    })),
  ];
  const share = (row: number) => formula(`=IF(B$${STATEMENT}=0,0,B${row}/B$${STATEMENT})`);
  const last = STATEMENT + lines.length;
  return [
    heading(`A${STATEMENT - 2}`, page.statement, 3),
    { at: `A${STATEMENT - 1}`, cells: [[page.line]], style: "column heading" },
    { at: `B${STATEMENT - 1}`, cells: [[page.perYear, page.ofTurnover]], style: "number heading" },
    { at: `A${STATEMENT}`, cells: column(lines.map(({ label }) => label)), style: "row heading" },
    {
      at: `B${STATEMENT}`,
      cells: column(lines.map(({ result }) => formula(unlessError(anchor, result)))),
      style: "result",
      format: amount,
    },
    {
      at: `C${STATEMENT}`,
      cells: column(lines.map((_, i) => share(STATEMENT + i))),
      style: "result",
      format: "0.0%",
    },
    {
      at: `A${last}`,
      cells: [[columns.profit, formula(`=${anchor}`)]],
      style: "total",
      format: amount,
    },
    { at: `C${last}`, cells: [[share(last)]], style: "total", format: "0.0%" },
  ];
}

/** The first of the ranking, and the last. */
export function extremes({ rows, currency }: Computed, { page, columns }: Say): Block[] {
  const { amount } = moneyFormats(currency);
  const count = Math.min(EXTREMES, rows);
  const profits = columnIn("ranking", RANKING.profit, rows);
  const first = (i: number) => `${i + 1}`;
  const last = (i: number) => `COUNT(${profits})-${i}`;
  const table = (row: number, title: string, rank: (i: number) => string): Block[] => {
    const cells = (place: string, of: keyof typeof RANKING, format?: string): Block => ({
      at: `${place}${row + 2}`,
      cells: column(
        counting(count).map((_, i) =>
          formula(
            unlessError(
              `SUM(${profits})`,
              `IF(${i + 1}>COUNT(${profits}),"",INDEX(${columnIn("ranking", RANKING[of], rows)},${rank(i)}))`,
            ),
          ),
        ),
      ),
      style: "result",
      format,
    });
    return [
      heading(`G${row}`, title, 5),
      { at: `G${row + 1}`, cells: [[columns.customer]], style: "column heading" },
      {
        at: `H${row + 1}`,
        cells: [[columns.turnover, columns.costToServe, columns.profit, columns.share]],
        style: "number heading",
      },
      cells("G", "customer"),
      cells("H", "turnover", amount),
      cells("I", "costToServe", amount),
      cells("J", "profit", amount),
      cells("K", "share", "0%"),
    ];
  };
  const top = STATEMENT - 2;
  return [...table(top, page.best, first), ...table(top + EXTREMES + 3, page.worst, last)];
}
