/** The software customer's ledger: its purchases and those of the customers it referred, with room for more. */
import type { Texts } from "../../locales";
import { HEIGHTS, blanks, column, counting, formula, text } from "../cells";
import type { PlanCell, SheetPlan } from "../plan";
import { HEADER, LEDGER_ROWS, PRODUCT_CELLS, ledgerCells } from "./places";
import { type Inputs, KINDS, PURCHASES, YEARS } from "./example";

const FIRST = HEADER + 1;

export function ledgerSheet(inputs: Inputs, { softwareCustomer: say }: Texts["models"]): SheetPlan {
  const { ledger, messages, notes } = say;
  const { year, amount, joined, ...words } = ledger.columns;
  const rows = counting(LEDGER_ROWS).map((number) => number + HEADER);
  return {
    id: "ledger",
    name: ledger.sheet,
    tabColor: "#f2a03d",
    columns: [60, 130, 130, 120, 190, 90, 100].map((width) => ({ width })),
    rowHeights: { 1: HEIGHTS.title },
    freeze: { rows: HEADER },
    blocks: [
      text("A1", ledger.title, "title"),
      text("A2", ledger.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[year]], style: "number heading" },
      { at: `B${HEADER}`, cells: [Object.values(words)], style: "column heading" },
      { at: `F${HEADER}`, cells: [[amount, joined]], style: "number heading" },
      { at: `A${FIRST}`, cells: entries(inputs, say), style: "input" },
      {
        at: `F${FIRST}`,
        cells: column(
          rows.map((row) =>
            formula(`=IF(E${row}="","",INDEX({{prices}},MATCH(E${row},{{products}},0)))`),
          ),
        ),
        style: "result",
        format: "#,##0",
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
    ],
    tables: [{ id: "purchases", name: "Purchases", range: `A${HEADER}:G${HEADER + LEDGER_ROWS}` }],
    notes: [
      { cell: `F${HEADER}`, text: notes.amount },
      { cell: `G${HEADER}`, text: notes.joined },
    ],
    validations: [
      {
        range: ledgerCells("A"),
        rule: { kind: "whole number", min: 1, max: YEARS },
        message: messages.year,
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
  { customer }: Inputs,
  { designer, ledger, products }: Texts["models"]["softwareCustomer"],
): PlanCell[][] {
  const purchases = PURCHASES.map((purchase): PlanCell[] => [
    purchase.year,
    purchase.customer === 0 ? customer : designer(purchase.customer),
    purchase.customer === 0 ? null : customer,
    ledger.kinds[purchase.kind],
    products[purchase.product],
  ]);
  return [...purchases, ...blanks(LEDGER_ROWS - purchases.length, 5)];
}
