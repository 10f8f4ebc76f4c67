/** Customer profit's list: each customer with its own costs, its part of the shared ones, and what is left. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, text, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { echo } from "../ranges";
import { FIRST, HEADER, POOLS, allocatedIn, letter, listLetters } from "./places";
import type { Computed } from "./accounts";
import { COSTS } from "./questions";

const COUNT = "#,##0";

export function listSheet(result: Computed, { customerProfit: say }: Texts["models"]): SheetPlan {
  const { rows, drivers, pools, customers, turnover, costs, currency } = result;
  const at = listLetters(drivers.length);
  const { amount } = moneyFormats(currency);
  const numbers = counting(rows).map((number) => HEADER + number);
  const spilled = (place: string, content: PlanCell, format?: string): Block => ({
    at: `${place}${FIRST}`,
    cells: [[content]],
    style: "result",
    format,
    spill: { rows, columns: 1 },
  });
  const byRow = (place: string, content: (row: number) => string, format: string): Block => ({
    at: `${place}${FIRST}`,
    cells: column(numbers.map((row) => formula(content(row)))),
    style: "result",
    format,
  });
  const shared = (row: number) => `${at.firstPool}${row}:${at.lastPool}${row}`;
  const allocated = allocatedIn("", drivers.length);
  const profit = (row: number) =>
    `CV.PROFIT(C${row},E${row},SUM(D${row},F${row},${shared(row)}),G${row},{{recruiting-years}})`;
  const costToServe = (row: number) =>
    `SUM(E${row}:F${row},${shared(row)})+SUM(G${row})/{{recruiting-years}}`;
  const widths = [
    44,
    180,
    ...Array<number>(5).fill(92),
    ...drivers.map(() => 84),
    ...pools.map(() => 92),
  ];
  return {
    id: "list",
    name: say.list.sheet,
    tabColor: PALETTE[2],
    columns: [...widths, 100, 100, 100, 72, 100].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER, columns: 2 },
    rows: HEADER + rows,
    blocks: [
      text("A1", say.list.title, "title"),
      text("A2", say.list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[say.list.number]], style: "centred heading" },
      { at: `B${HEADER}`, cells: [[say.columns.customer]], style: "column heading" },
      {
        at: `C${HEADER}`,
        cells: [[say.columns.turnover, ...COSTS.map((cost) => say.columns[cost])]],
        style: "number heading",
      },
      {
        at: `${at.firstDriver}${HEADER}`,
        cells: [drivers.map((_, i) => formula(`={{page}}!G${POOLS + i}`))],
        style: "number heading",
      },
      {
        at: `${at.firstPool}${HEADER}`,
        cells: [pools.map((_, i) => formula(`={{page}}!A${POOLS + i}`))],
        style: "number heading",
      },
      {
        at: `${at.margin}${HEADER}`,
        cells: [
          [
            ...[say.columns.margin, say.columns.costToServe, say.columns.profit],
            ...[say.columns.share, say.columns.breakEven],
          ],
        ],
        style: "number heading",
      },
      { at: `A${FIRST}`, cells: column(counting(rows)), style: "centred" },
      spilled("B", formula(`=${echo(customers)}`)),
      spilled("C", formula(`=${echo(turnover)}`), amount),
      ...COSTS.map((cost, i) => {
        const range = costs[cost];
        return spilled(letter(3 + i), range ? formula(`=${echo(range)}`) : null, amount);
      }),
      ...drivers.map(({ id, range }, i) => {
        const own = id === "turnover" ? (row: number) => `MAX(0,SUM(C${row}))` : () => "1";
        return range
          ? spilled(letter(7 + i), formula(`=${echo(range)}`), COUNT)
          : byRow(letter(7 + i), (row) => `=IF(B${row}="","",${own(row)})`, COUNT);
      }),
      ...pools.map((_, i) => {
        const block = `$${at.firstDriver}$${FIRST}:$${at.lastDriver}$${HEADER + rows}`;
        const row = `{{page}}!$C$${POOLS + i}`;
        const driver = `INDEX(${block},0,MATCH(${row},{{drivers}},0))`;
        const cost = `SUM({{page}}!$B$${POOLS + i})`;
        return spilled(
          letter(7 + drivers.length + i),
          formula(`=CV.PROFIT.ALLOCATE(${cost},${driver})`),
          amount,
        );
      }),
      byRow(at.margin, (row) => `=IF(B${row}="",0,SUM(C${row})-SUM(D${row}))`, amount),
      byRow(
        at.costToServe,
        (row) => unlessError(allocated, `IF(B${row}="",0,${costToServe(row)})`),
        amount,
      ),
      byRow(at.profit, (row) => unlessError(allocated, `IF(B${row}="","",${profit(row)})`), amount),
      byRow(
        at.share,
        (row) => `=IF(SUM(C${row})=0,"",IF(B${row}="","",${at.profit}${row}/C${row}))`,
        "0%",
      ),
      byRow(at.breakEven, (row) => `=${at.margin}${row}`, amount),
    ],
    notes: [
      { cell: `${at.firstPool}${HEADER}`, text: say.notes.allocated },
      { cell: `${at.costToServe}${HEADER}`, text: say.notes.costToServe },
      { cell: `${at.profit}${HEADER}`, text: say.notes.profit },
      { cell: `${at.breakEven}${HEADER}`, text: say.notes.breakEven },
    ],
  };
}
