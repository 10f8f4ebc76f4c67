/** The portfolio's second sheet: every customer with its grades, strategy, tier and share of the budget; and the 80/20 curve. */
import type { Texts } from "../../locales";
import { HEIGHTS, column, counting, formula, text } from "../cells";
import { moneyFormats } from "../currency";
import { type Block, PALETTE, type PlanCell, type SheetPlan } from "../plan";
import { echo } from "../ranges";
import { CURVE_STEPS, HEADER, listColumns } from "./places";
import type { Computed } from "./preview";
import type { Inputs } from "./questions";

const FIRST = HEADER + 1;

export function listSheet(
  { currency, unit }: Inputs,
  { ranges, rows }: Computed,
  { portfolio: say }: Texts["models"],
): SheetPlan {
  const { list, units } = say;
  const { amount } = moneyFormats(currency);
  const { total } = listColumns(rows);
  const { customers, realised, potential, influence } = ranges;
  const spilled = (letter: string, content: PlanCell, columns = 1, format?: string): Block => ({
    at: `${letter}${FIRST}`,
    cells: [[content]],
    style: "result",
    format,
    spill: { rows, columns },
  });
  const strategy =
    `=CV.TIER.STRATEGY(${realised.address},${potential.address},` +
    `${influence?.address ?? ""},{{high-share}},FALSE)`;
  const [number, customer, ...values] = list.columns;
  return {
    id: "list",
    name: list.sheet,
    tabColor: PALETTE[1],
    columns: [
      ...[44, 180, 100, 100, 100, 100, 76, 76, 76, 264, 90, 96, 24, 90, 90, 90].map((width) => ({
        width,
      })),
    ],
    rowHeights: { 1: HEIGHTS.title, [HEADER]: HEIGHTS.twoLines },
    freeze: { rows: HEADER, columns: 2 },
    rows: Math.max(HEADER + rows, FIRST + CURVE_STEPS),
    blocks: [
      text("A1", list.title, "title"),
      text("A2", list.subtitle, "subtitle"),
      { at: `A${HEADER}`, cells: [[number]], style: "centred heading" },
      { at: `B${HEADER}`, cells: [[customer]], style: "column heading" },
      { at: `C${HEADER}`, cells: [values.slice(0, 4)], style: "number heading" },
      { at: `G${HEADER}`, cells: [values.slice(4, 7)], style: "centred heading" },
      { at: `J${HEADER}`, cells: [values.slice(7)], style: "column heading" },
      { at: `L${HEADER}`, cells: [[units[unit].perCustomer]], style: "number heading" },
      { at: `A${FIRST}`, cells: column(counting(rows)), style: "centred" },
      spilled("B", formula(echo(customers))),
      spilled("C", formula(echo(realised)), 1, amount),
      spilled("D", formula(echo(potential)), 1, amount),
      spilled("E", influence ? formula(echo(influence)) : null, 1, amount),
      spilled("F", formula(strategy), 1, amount),
      { ...spilled("G", null, 3), style: "centred" },
      spilled("J", null),
      spilled("K", formula(`=CV.TIER(${total},{{tier-cutoffs}},{{tier-names}})`)),
      {
        at: `L${FIRST}`,
        cells: column(
          counting(rows).map((_, i) => {
            const row = FIRST + i;
            return formula(
              `=IF(K${row}="","",INDEX({{per-customer}},MATCH(K${row},{{tier-names}},0)))`,
            );
          }),
        ),
        style: "result",
        format: unit === "hours" ? "#,##0.0" : moneyFormats(currency).price,
      },
      ...curve(total, say),
    ],
    notes: [
      { cell: `F${HEADER}`, text: say.notes.strategy },
      { cell: `K${HEADER}`, text: say.notes.tier },
    ],
  };
}

/** Share of the customers, of the value they bring, and what they would bring if all were equal. */
function curve(total: string, { curve: say }: Texts["models"]["portfolio"]): Block[] {
  const steps = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => i);
  return [
    { at: `N${HEADER}`, cells: [[say.customers, say.value, say.equal]], style: "number heading" },
    {
      at: `N${FIRST}`,
      cells: steps.map((step) => [
        step / CURVE_STEPS,
        formula(`=CV.PARETO(${total},N${FIRST + step})`),
        formula(`=N${FIRST + step}`),
      ]),
      style: "result",
      format: "0%",
    },
  ];
}
