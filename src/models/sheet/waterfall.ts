/**
 * A waterfall: steps that add up, drawn as bars that lie. It is a table of columns that stack, since every host knows those:
 * what lies between zero and a step is there and not seen; a step that crosses zero has a part above and one below.
 */
import type { COLOURS } from "../plan";
import {
  type ChartSection,
  type Says,
  type TableSection,
  chart,
  code,
  label,
  number,
  row,
  table,
  totalRow,
  quoted,
} from "./words";

type Idea = keyof typeof COLOURS;
/** Its id, what its colour stands for, and the formula of what it adds. */
export type Step = readonly [id: string, idea: Idea, formula: string];

interface Waterfall {
  /** Number format of amounts. */
  readonly amount: string;
  /** What the colours of steps stand for: each has two series in the chart, above zero and below. */
  readonly ideas: readonly Idea[];
  readonly steps: readonly Step[];
  /** What the steps add up to; its bar begins at zero. */
  readonly total: Step;
}

/** Headings: step, amount, both together, colour, from, to, not seen; then each idea above zero and below. */
export function waterfall(
  id: string,
  { amount, ideas, steps, total: [totalId, totalIdea, totalFormula] }: Waterfall,
): TableSection {
  const place = (idea: Idea): string => String(ideas.indexOf(idea) + 1);
  const part = (name: string, idea: Idea, of: string) =>
    number(name, amount, `IF([@idea]=${place(idea)},${of},0)`);
  return table(id, {
    tall: true,
    columns: [
      label("step"),
      number("amount", amount),
      label("shown", undefined, {
        each: `[@step]&"  "&TEXT([@amount],${quoted(amount)})`,
      }),
      code("idea"),
      number("from", amount, "SUM([#so-far amount])-[@amount]"),
      number("to", amount, "SUM([#so-far amount])"),
      number("base", amount, "MAX(0,MIN([@from:to]))+MIN(0,MAX([@from:to]))"),
      ...ideas.flatMap((idea) => [
        part(idea, idea, "MAX(0,MAX([@from:to]))-MAX(0,MIN([@from:to]))"),
        part(`${idea}Below`, idea, "MIN(0,MIN([@from:to]))-MIN(0,MAX([@from:to]))"),
      ]),
    ],
    rows: [
      ...steps.map(([step, idea, formula]) => row(step, { amount: formula, idea: place(idea) })),
      totalRow(totalId, {
        ...{ amount: totalFormula, from: "0", to: "[@amount]", idea: place(totalIdea) },
      }),
    ],
  });
}

/** The chart of such a table; its series are "not seen", then each idea above zero and below. */
export const waterfallChart = (
  of: string,
  ideas: readonly Idea[],
  size: readonly [number, number],
  says: Says,
): ChartSection =>
  chart(of, "stacked bar", size, {
    ...{ of, by: "shown", bare: true, says },
    series: [
      "base unseen",
      ...ideas.flatMap((idea) => [`${idea} ${idea}`, `${idea}Below ${idea}`]),
    ],
  });
