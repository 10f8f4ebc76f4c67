/** The figures by which the field judges a forecast, after Fader, Hardie & Lee (2005): two over time, two of customers. */
import { chart } from "../sheet/words";
import { ACTUAL, BAND, EXPECTED, LIMIT, QUIET } from "./colours";

const SIZE = [358, 220] as const;

const CUMULATIVE = chart("cumulative", "combination", SIZE, {
  of: "drawn",
  by: "period",
  series: [
    { of: "from", look: "lift" },
    { of: "width", look: "area", color: BAND },
    { of: "limitSoFar", look: "upright", color: LIMIT },
    { of: "actualSoFar", line: true, color: ACTUAL },
    { of: "expectedSoFar", line: true, look: "dashed", color: EXPECTED },
  ],
  titles: { x: "axes[#x day]" },
});

const INCREMENTAL = chart("incremental", "combination", SIZE, {
  of: "drawn",
  by: "period",
  series: [
    { of: "limit", look: "upright", color: LIMIT },
    { of: "actual", line: true, color: ACTUAL },
    { of: "expected", line: true, look: "dashed", color: EXPECTED },
  ],
  titles: { x: "axes[#x day]", y: "axes[#y day]" },
});

export const CHARTS = [
  [CUMULATIVE, INCREMENTAL],
  [
    chart("conditional", "line", SIZE, {
      of: "groups",
      by: "labels[label]",
      series: [
        { of: "made", color: ACTUAL },
        { of: "expected", color: EXPECTED, look: "dashed" },
      ],
    }),
    chart("alive", "stacked column", SIZE, {
      of: "bins",
      by: "bin",
      series: [
        { of: "again", color: ACTUAL },
        { of: "once", color: QUIET },
      ],
    }),
  ],
];
