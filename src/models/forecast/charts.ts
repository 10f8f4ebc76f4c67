/** The figures by which the field judges a forecast, after Fader, Hardie & Lee (2005): two over time, two of customers. */
import { COUNT, SHARE, chart } from "../sheet/words";
import { GROUPS } from "../buying";
import { type Word, audited } from "./audited";
import { customerChart } from "./customer";
import { ACTUAL, BAND, EXPECTED, LIMIT, QUIET } from "./colours";

const SIZE = [358, 220] as const;

/** What the hold-out, all of it, was foretold and came to. */
const cumulative = (word: Word) =>
  chart("cumulative", "combination", SIZE, {
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
    says: {
      values: {
        made: [audited(word, "Purchases made"), COUNT],
        expected: [audited(word, "Purchases expected"), COUNT],
      },
      pick: `IF(ISNUMBER(${audited(word, "Purchases made")}),1,NA())`,
    },
  });

/** How far single periods of the hold-out, too high or too low, are off what was made in all of them. */
const OFF_EACH =
  "SUMPRODUCT((periods[heldOut]=TRUE)*ABS(periods[expected]-periods[actual]))" +
  "/SUMPRODUCT((periods[heldOut]=TRUE)*periods[actual])";

const INCREMENTAL = chart("incremental", "combination", SIZE, {
  of: "drawn",
  by: "period",
  series: [
    { of: "limit", look: "upright", color: LIMIT },
    { of: "actual", line: true, color: ACTUAL },
    { of: "expected", line: true, look: "dashed", color: EXPECTED },
  ],
  titles: { x: "axes[#x day]", y: "axes[#y day]" },
  says: { values: { off: [OFF_EACH, "0%"] } },
});

/** Of those who had come back most often, who matter most. */
const CONDITIONAL = chart("conditional", "line", SIZE, {
  of: "groups",
  by: "labels[label]",
  series: [
    { of: "made", color: ACTUAL },
    { of: "expected", color: EXPECTED, look: "dashed" },
  ],
  says: {
    values: {
      made: [`groups[#${GROUPS} made]`, "0.0"],
      expected: [`groups[#${GROUPS} expected]`, "0.0"],
    },
    pick: `IF(AND(ISNUMBER(groups[#${GROUPS} made]),ISNUMBER(groups[#${GROUPS} expected])),1,NA())`,
  },
});

const ALIVE = chart("alive", "stacked column", SIZE, {
  of: "bins",
  by: "bin",
  series: [
    { of: "again", color: ACTUAL },
    { of: "once", color: QUIET },
  ],
  says: {
    values: {
      active: ['COUNTIF({{alive}},">=0.5")', COUNT],
      all: ["COUNT({{alive}})", COUNT],
      share: ['COUNTIF({{alive}},">=0.5")/COUNT({{alive}})', SHARE],
    },
  },
});

/** Whether the model fits what it learnt from. */
const CUSTOMERS = chart("customers", "column", SIZE, {
  of: "groups",
  by: "labels[label]",
  series: [
    { of: "customers", color: ACTUAL },
    { of: "customersExpected", color: EXPECTED },
  ],
});

/** For a board: what is to come, by how the last part was foretold, and who is still there. */
export const pageCharts = (word: Word) => [[cumulative(word), ALIVE], [customerChart]];

/** What else tells how well a model foretells. */
export const MODEL_CHARTS = [[INCREMENTAL, CONDITIONAL], [CUSTOMERS]];
