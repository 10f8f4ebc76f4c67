/** The page's charts: what value added depends on, and where both offers stand on the map of value. */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE } from "../plan";
import { RANKED } from "./tables";
import { MAP } from "./workings";

export function charts({ page, workings }: Texts["models"]["perceivedValue"]): ChartPlan[] {
  const bars = (letter: string) => ({
    sheet: "page",
    range: `${letter}${RANKED.first}:${letter}${RANKED.first + RANKED.count - 1}`,
  });
  const points = (letter: string) => ({
    sheet: "workings",
    range: `${letter}${MAP}:${letter}${MAP + 3}`,
  });
  return [
    {
      title: page.tornado,
      kind: "stacked bar",
      categories: bars("F"),
      series: [
        { name: page.worst, values: bars("G"), color: PALETTE[3] },
        { name: page.best, values: bars("H"), color: PALETTE[0] },
      ],
      at: "B4",
      width: 478,
      height: 276,
    },
    {
      title: page.map,
      kind: "scatter",
      categories: points("B"),
      series: [
        { name: page.ours, values: points("C"), color: PALETTE[0] },
        { name: page.theirs, values: points("D"), color: PALETTE[3] },
        { name: workings.map.line, values: points("E"), color: PALETTE[5], line: true },
      ],
      at: "G4",
      width: 395,
      height: 276,
      xTitle: page.perceivedCosts,
      yTitle: page.perceivedBenefits,
    },
  ];
}
