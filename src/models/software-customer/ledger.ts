/** The software customer's ledger: its purchases and those of the customers it referred, with room for more. */
import type { Texts } from "../../locales";
import { HEIGHTS, blanks, column, counting, formula, text } from "../cells";
import { moneyFormats } from "../currency";
import { PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { HEADER, LEDGER_ROWS, PRODUCT_CELLS, ledgerCells } from "./places";
import { type Inputs, KINDS, purchasesIn } from "./example";

const FIRST = HEADER + 1;

export function ledgerSheet(inputs: Inputs, { softwareCustomer: say }: Texts["models"]): SheetPlan {
  const { ledger, messages, notes } = say;
  const { year, amount, joined, counted, ...words } = ledger.columns;
  const { amount: money } = moneyFormats(inputs.currency);
  const rows = counting(LEDGER_ROWS).map((number) => number + HEADER);
  return {
    id: "ledger",
    name: ledger.sheet,
    tabColor: PALETTE[1],
    columns: [60, 130, 130, 120, 190, 90, 104, 96].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: HEADER },
    blocks: [
      text("A1", ledger.title, "title"),
      text("A2", ledger.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[year]], style: "number heading" },
      { at: `B${HEADER}`, cells: [Object.values(words)], style: "column heading" },
      { at: `F${HEADER}`, cells: [[amount, joined, counted]], style: "number heading" },
      { at: `A${FIRST}`, cells: entries(inputs, say), style: "input" },
      {
        at: `F${FIRST}`,
        cells: column(
          rows.map((row) =>
            formula(`=IF(E${row}="","",INDEX({{prices}},MATCH(E${row},{{products}},0)))`),
          ),
        ),
        style: "result",
        format: money,
      },
      {
        at: `G${FIRST}`,
        // a name that begins with = or < would be an operator without the = before it
        cells: column(
          rows.map((row) =>
            formula(
              `=IF(OR(A${row}="",B${row}=""),"",IF(COUNTIF(B$${FIRST}:B${row},"="&B${row})>1,"",MINIFS({{years}},{{customers}},"="&B${row})))`,
            ),
          ),
        ),
        style: "result",
        format: "0",
      },
      {
        at: `H${FIRST}`,
        // what if nobody referred? Then others' purchases count as 0, and everything follows
        cells: column(
          rows.map((row) =>
            formula(
              `=IF(F${row}="","",IF(AND({{referrals-counted}}={{not-counted}},NOT(EXACT(B${row},{{customer}}))),0,F${row}))`,
            ),
          ),
        ),
        style: "result",
        format: money,
      },
    ],
    rows: HEADER + LEDGER_ROWS,
    tables: [{ id: "purchases", name: "Purchases", range: `A${HEADER}:H${HEADER + LEDGER_ROWS}` }],
    notes: [
      { cell: `F${HEADER}`, text: notes.amount },
      { cell: `G${HEADER}`, text: notes.joined },
      { cell: `H${HEADER}`, text: notes.counted },
    ],
    validations: [
      {
        range: ledgerCells("A"),
        rule: { kind: "whole number", min: 1, max: inputs.years },
        message: messages.year(inputs.years),
      },
      {
        range: ledgerCells("D"),
        rule: { kind: "list", values: KINDS.map((kind) => ledger.kinds[kind]) },
        message: messages.kind,
      },
      {
        range: ledgerCells("E"),
        rule: { kind: "list from", source: { sheet: "page", range: PRODUCT_CELLS } },
        message: messages.product,
      },
    ],
  };
}

/** Year, customer, referred by, kind and product of each purchase, then empty rows. */
function entries(
  { customer, years }: Inputs,
  { designer, ledger, products }: Texts["models"]["softwareCustomer"],
): PlanCell[][] {
  const purchases = purchasesIn(years).map((purchase): PlanCell[] => [
    purchase.year,
    purchase.customer === 0 ? customer : designer(purchase.customer),
    purchase.customer === 0 ? null : customer,
    ledger.kinds[purchase.kind],
    products[purchase.product],
  ]);
  return [...purchases, ...blanks(LEDGER_ROWS - purchases.length, 5)];
}
