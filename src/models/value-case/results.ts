/** The page's results: gain per year, first-year cash and payback, when everything is low, likely or high. */
import type { Texts } from "../../locales";
import { column, formula, heading, text } from "../cells";
import type { Block } from "../plan";
import { CASES, COST_COPY, GAIN_COPY, copied } from "./cash";
import { CASH_ROWS, RESULT_ROW, cellsIn } from "./places";

const FIRST_YEAR = CASH_ROWS.first + 12;

export function results(amount: string, { page }: Texts["models"]["valueCase"]): Block[] {
  const { heading: title, gain, firstYear, payback, perAgent } = page.results;
  const { low, likely, high } = page.columns;
  return [
    heading(`A${RESULT_ROW - 2}`, title, 9),
    text(`A${RESULT_ROW - 1}`, page.results.measure, "column heading"),
    {
      at: `B${RESULT_ROW - 1}`,
      cells: [[null, null, null, null, null]],
      style: "column heading",
    },
    { at: `G${RESULT_ROW - 1}`, cells: [[low, likely, high]], style: "number heading" },
    {
      at: `A${RESULT_ROW}`,
      cells: column([gain, firstYear, payback, perAgent]),
      style: "row heading",
    },
    {
      at: `G${RESULT_ROW}`,
      cells: [
        CASES.map(({ gains, costs }) =>
          formula(`=CV.VALUE(${copied(GAIN_COPY, gains)},${copied(COST_COPY, costs)})`),
        ),
        CASES.map(({ sum }) => formula(`={{cash}}!${sum}${FIRST_YEAR}`)),
      ],
      style: "result",
      format: amount,
    },
    {
      at: `G${RESULT_ROW + 2}`,
      cells: [CASES.map(({ flow, sum }) => formula(paybackOf(flow, sum)))],
      style: "result",
      format: "0.0",
    },
    {
      at: `G${RESULT_ROW + 3}`,
      cells: [
        ["G", "H", "I"].map((letter) =>
          formula(`=IF({{agents}}=0,0,${letter}${RESULT_ROW}/{{agents}})`),
        ),
      ],
      style: "result",
      format: amount,
    },
  ];
}

/**
 * Months from signing; the moment of signing is the first period of the cash flow. A dash where three years of months do not
 * bring it back.
 */
function paybackOf(flow: string, sum: string): string {
  const flows = `{{cash}}!${cellsIn(CASH_ROWS, flow)}`;
  const sums = `{{cash}}!${cellsIn(CASH_ROWS, sum)}`;
  const end = `{{cash}}!${sum}${CASH_ROWS.last}`;
  return `=IF(ISERROR(${end}),${end},IF(MIN(${sums})>=0,0,IF(${end}<0,"–",CV.LIFETIME.PAYBACK(${flows})-1)))`;
}
