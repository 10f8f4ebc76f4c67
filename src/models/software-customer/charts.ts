/** The charts of the page: where sales come from, and what a customer costs as the profit grows. */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE } from "../plan";
import { type rowsFor, yearCells } from "./places";

export function charts(
  { schedule, costs }: ReturnType<typeof rowsFor>,
  { page }: Texts["models"]["softwareCustomer"],
): ChartPlan[] {
  const range = (letter: string, rows = schedule) => ({
    sheet: "page",
    range: yearCells(letter, rows),
  });
  const { own, referred, perCustomer, cumulative } = page.series;
  const categories = range("D");
  return [
    {
      title: page.salesChart,
      kind: "stacked column",
      categories,
      series: [
        { name: own, values: range("E"), color: PALETTE[0] },
        { name: referred, values: range("F"), color: PALETTE[1] },
      ],
      at: "B4",
      width: 380,
      height: 276,
      xTitle: page.columns.year,
    },
    {
      title: page.costChart,
      kind: "combination",
      categories,
      series: [
        { name: perCustomer, values: range("G", costs), color: PALETTE[3] },
        {
          name: cumulative,
          values: range("J"),
          color: PALETTE[0],
          line: true,
          secondary: true,
        },
      ],
      at: "G4",
      width: 424,
      height: 276,
      xTitle: page.columns.year,
      yTitle: perCustomer,
      y2Title: cumulative,
    },
  ];
}
