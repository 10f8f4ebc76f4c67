/** The software customer's charts: where sales come from, and what a customer costs as the profit grows. */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE } from "../plan";

export function charts({ page }: Texts["models"]["softwareCustomer"]): ChartPlan[] {
  const range = (cells: string) => ({ sheet: "page", range: cells });
  const { own, referred, perCustomer, cumulative } = page.series;
  const categories = range("D17:D21");
  return [
    {
      title: page.salesChart,
      kind: "stacked column",
      categories,
      series: [
        { name: own, values: range("E17:E21"), color: PALETTE[0] },
        { name: referred, values: range("F17:F21"), color: PALETTE[1] },
      ],
      at: "B4",
      width: 380,
      height: 260,
      xTitle: page.columns.year,
    },
    {
      title: page.costChart,
      kind: "combination",
      categories,
      series: [
        { name: perCustomer, values: range("G26:G30"), color: PALETTE[3] },
        {
          name: cumulative,
          values: range("J17:J21"),
          color: PALETTE[0],
          line: true,
          secondary: true,
        },
      ],
      at: "G4",
      width: 424,
      height: 260,
      xTitle: page.columns.year,
      yTitle: perCustomer,
      y2Title: cumulative,
    },
  ];
}
