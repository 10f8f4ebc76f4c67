/** Satisfaction's charts: the five levels, who buys again, and recommendation by segment. */
import type { Texts } from "../../locales";
import { type ChartPlan, PALETTE } from "../plan";
import { LEVEL_ROWS, SEGMENTS, STEP_ROWS } from "./places";
import { LEVELS } from "./questions";
import { type Computed, STEPS } from "./survey";

export function charts(
  { repurchase, segmentCount }: Computed,
  { chart: say, columns }: Texts["models"]["satisfaction"],
): ChartPlan[] {
  const range = (letter: string, first: number, length: number) => ({
    sheet: "page",
    range: `${letter}${first}:${letter}${first + length - 1}`,
  });
  const level = (letter: string) => range(letter, LEVEL_ROWS, LEVELS.length);
  const step = (letter: string) => range(letter, STEP_ROWS, STEPS.length);
  const segment = (letter: string) => range(letter, SEGMENTS + 1, segmentCount);
  return [
    {
      title: say.levels,
      kind: "combination",
      categories: level("A"),
      series: [
        { name: columns.score, values: level("B"), color: PALETTE[0] },
        { name: say.goodEnough, values: level("E"), color: PALETTE[3], line: true },
      ],
      at: "B4",
      width: 430,
      height: 250,
      yLimits: { min: 0, max: 10 },
    },
    {
      title: repurchase ? say.again : say.steps,
      kind: "column",
      categories: step("A"),
      series: [
        {
          name: repurchase ? columns.again : columns.share,
          values: step(repurchase ? "D" : "C"),
          color: PALETTE[1],
        },
      ],
      at: "G4",
      width: 436,
      height: 250,
      xTitle: columns.satisfaction,
      ...(repurchase && { yLimits: { min: 0, max: 1 } }),
    },
    {
      title: say.segments,
      kind: "stacked bar",
      categories: segment("A"),
      series: [
        { name: columns.detractors, values: segment("E"), color: PALETTE[3] },
        { name: columns.passives, values: segment("D"), color: PALETTE[5] },
        { name: columns.promoters, values: segment("C"), color: PALETTE[4] },
      ],
      at: `F${STEP_ROWS - 2}`,
      width: 520,
      height: 178,
      yLimits: { min: 0, max: 1 },
    },
  ];
}
