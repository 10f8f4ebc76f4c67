/** Customer profit's charts: the whale curve, and what customers bring against what it costs to serve them. */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE } from "../plan";
import { FIRST, HEADER, listLetters } from "./places";
import type { Computed } from "./accounts";

export function charts(
  { rows, drivers }: Computed,
  { whale, scatter }: Texts["models"]["customerProfit"],
): ChartPlan[] {
  const at = listLetters(drivers.length);
  const column = (sheet: string, letter: string) => ({
    sheet,
    range: `${letter}${FIRST}:${letter}${HEADER + rows}`,
  });
  return [
    {
      title: whale.title,
      kind: "scatter",
      categories: column("ranking", "H"),
      series: [
        { name: whale.cumulative, values: column("ranking", "G"), color: PALETTE[0], line: true },
        { name: whale.total, values: column("ranking", "I"), color: PALETTE[5], line: true },
      ],
      at: "B4",
      width: 404,
      height: 290,
      xTitle: whale.x,
      xLimits: { min: 0, max: 1 },
    },
    {
      title: scatter.title,
      kind: "scatter",
      categories: column("list", at.margin),
      series: [
        { name: scatter.customers, values: column("list", at.costToServe), color: PALETTE[3] },
        {
          name: scatter.breakEven,
          values: column("list", at.breakEven),
          color: PALETTE[5],
          line: true,
        },
      ],
      at: "G4",
      width: 496,
      height: 290,
      xTitle: scatter.x,
      yTitle: scatter.y,
    },
  ];
}
