/** The sheet of workings: value, recommendation and drivers by segment, as the functions give them, and the advice. */
import { parts } from "../sheet/texts";
import { PERCENT, POINTS, beside, number, ok, prose, sheet, table } from "../sheet/words";
import { wordEntry, words } from "../sheet/words";
import type { Inputs } from ".";
import { MOST_SEGMENTS } from "./computed";
import type { Segments } from "./page";

/** In the order in which the cards number it. */
const ADVICE = ["repair", "win", "deepen", "refer"] as const;

/** As many segments as there are in the answers now. */
export function workingsSheet({ inputs, result, say }: Segments) {
  const count = result.values.length;
  const { segments, benefits, costs, scores } = inputs;
  const advice = (part: number) => ADVICE.map((id) => parts(say.advice[id])[part]);
  const ranges = [segments, benefits, costs].map(({ address }) => address).join();
  return sheet("workings", {
    tab: 5,
    widths: [
      ...[150, ...Array<number>(5).fill(104), 124, 24],
      ...[150, ...Array<number>(6).fill(100), 24],
      ...[150, ...Array<number>(5).fill(96)],
    ],
    sections: [
      beside([
        table("value", { rows: count, tall: true, spill: `CV.VALUE.SEGMENTS(${ranges},FALSE)` }, [
          words("segment"),
          number("respondents", undefined),
          ...["benefits", "costs", "value"].map((id) => number(id, "0.0")),
          number("ratio", "0.00"),
          number("positive", PERCENT),
        ]),
        table(
          "promoters",
          {
            rows: count,
            spill: `CV.NPS.SEGMENTS(${segments.address},${scores.address},FALSE)`,
          },
          [
            words("segment"),
            number("answers", undefined),
            ...["promoters", "passives", "detractors"].map((id) => number(id, PERCENT)),
            number("nps", POINTS),
            number("margin", "0"),
          ],
        ),
        ...(inputs.drivers.length ? [[drivers(inputs, count)]] : []),
      ]),
      // below the most segments there may be; the cards read it from here
      table("advice", { rows: ADVICE.length, space: MOST_SEGMENTS - count + 2 }, [
        prose("case", advice(0)),
        wordEntry("step", advice(1), { span: 6 }),
      ]),
    ],
  });
}

/** Share of the differences in value that each driver explains, in each segment; nothing for fewer than three respondents. */
function drivers({ segments, benefits, costs, drivers: columns }: Inputs, count: number) {
  const known = `ISNUMBER(${benefits.address})*ISNUMBER(${costs.address})`;
  const members = `EXACT(${segments.address},[@segment])`;
  const values = `IF(${members}*${known},${benefits.address}-${costs.address},"")`;
  return table("drivers", count, [
    prose("segment", undefined, { each: ok("value", "value[@segment]") }),
    ...columns.map(({ address }, i) =>
      number(
        `driver${i + 1}`,
        PERCENT,
        `IF(value[@respondents]<3,"",INDEX(CV.VALUE.DRIVERS(${values},${address},FALSE),1,2))`,
        { heading: { formula: `INDEX(${address},1,1)` } },
      ),
    ),
  ]);
}
