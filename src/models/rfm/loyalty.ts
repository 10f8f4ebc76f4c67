/** RFM's table of loyalty groups: what they have brought, what they will bring, and how many of their customers have gone. */
import { LOYALTY_GROUPS } from "../../domain/rfm-loyalty";
import type { Texts } from "../../locales";
import { column, formula, heading, unlessError } from "../cells";
import { moneyFormats } from "../currency";
import type { Block, PlanCell } from "../plan";
import { LOYALTY_VALUE, cvLoyalty } from "./places";
import type { Inputs } from "./questions";

const FIRST = 25;
const TOTAL = FIRST + LOYALTY_GROUPS.length;
const COUNT = "#,##0";
const SHARE = "0.0%";

/** The spilled table stands between the groups' names in the user's language and what is reckoned from it. */
export function loyaltyValue(inputs: Inputs, { page, loyalty }: Texts["models"]["rfm"]): Block[] {
  const money = moneyFormats(inputs.currency);
  const rows = LOYALTY_GROUPS.map((_, i) => FIRST + i);
  const [id, ...columns] = page.loyaltyColumns;
  const each = (row: number): PlanCell[] =>
    ["G", "H"].map((letter) =>
      formula(unlessError(LOYALTY_VALUE, `IF($C${row}=0,"",${letter}${row}/$C${row})`)),
    );
  const share = (row: number) =>
    formula(unlessError(LOYALTY_VALUE, `IF($H$${TOTAL}=0,"",H${row}/$H$${TOTAL})`));
  const total = (letter: string) =>
    formula(unlessError(LOYALTY_VALUE, `SUM(${letter}${FIRST}:${letter}${TOTAL - 1})`));
  const spilled = (letter: string, columnCount: number, format: string): Block => ({
    at: `${letter}${FIRST}`,
    cells: [Array<null>(columnCount).fill(null)],
    spill: { rows: rows.length, columns: columnCount },
    style: "result",
    format,
  });
  const sums = (at: string, cells: PlanCell[], format: string): Block => ({
    at: `${at}${TOTAL}`,
    cells: [cells],
    style: "total",
    format,
  });
  return [
    heading(`A${FIRST - 2}`, page.loyaltyValue, 12),
    { at: `A${FIRST - 1}`, cells: [[page.loyaltyLabel, id]], style: "column heading" },
    {
      at: `C${FIRST - 1}`,
      cells: [[...columns, null, page.loyaltyShare]],
      style: "number heading",
    },
    {
      at: `A${FIRST}`,
      cells: column(LOYALTY_GROUPS.map((group) => loyalty[group])),
      style: "row heading",
    },
    {
      at: `B${FIRST}`,
      cells: [[formula(cvLoyalty(inputs))]],
      spill: { rows: rows.length, columns: 1 },
      style: "note",
    },
    spilled("C", 1, COUNT),
    spilled("D", 1, money.amount),
    spilled("E", 1, COUNT),
    spilled("F", 1, SHARE),
    spilled("G", 2, money.amount),
    { at: `I${FIRST}`, cells: rows.map(each), style: "result", format: money.amount },
    { at: `L${FIRST}`, cells: column(rows.map(share)), style: "result", format: SHARE },
    { at: `A${TOTAL}`, cells: [[page.total, null]], style: "total" },
    sums("C", [total("C")], COUNT),
    sums("D", [total("D")], money.amount),
    sums("E", [total("E")], COUNT),
    sums(
      "F",
      [formula(unlessError(LOYALTY_VALUE, `IF(C${TOTAL}=0,"",1-E${TOTAL}/C${TOTAL})`))],
      SHARE,
    ),
    sums("G", [total("G"), total("H")], money.amount),
    sums("I", each(TOTAL), money.amount),
    { at: `K${TOTAL}`, cells: [[null]], style: "total" },
    sums("L", [share(TOTAL)], SHARE),
  ];
}
