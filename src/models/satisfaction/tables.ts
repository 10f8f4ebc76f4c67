/** Satisfaction's tables: the five levels, and the answers by step and by segment. */
import { LEVELS as LEVEL_IDS } from "../../domain/satisfaction";
import { parts } from "../sheet/texts";
import { PERCENT, POINTS, atLeast, between, centred, count, entry } from "../sheet/words";
import { label, number, ok, prose, row, table, totalRow, unless, words } from "../sheet/words";
import { LEVELS, type Surveyed } from "./inputs";
import { stepNames, stepsOf } from "./scale";
import { UNKNOWN_LEVEL } from "./survey";

export const SCORE = "0.0";
const weighted = (headers: string) => `{{level-weights}},{{good-enough}},${headers})`;
/** Rows the segments have beyond those of now. */
const SPARE = 2;

/** Score, weight and credit of each level. */
export function levelTable({ result: { levels }, say, word }: Surveyed) {
  const covers = LEVELS.map((id) => parts(say.levels[id])[1]);
  const name = ["level-scores", "Level_scores"] as const;
  const reached = "overall[#1 reached]";
  return table("levels", LEVELS.length, [
    label("level", LEVEL_IDS.map(word), { name: ["level-names", "Level_names"] }),
    levels.length
      ? number("score", SCORE, (i) => `AVERAGE(list[${LEVELS[i]}])`, { name })
      : entry(
          "score",
          LEVELS.map(() => UNKNOWN_LEVEL),
          { name, format: SCORE, rule: between(0, 10) },
        ),
    entry(
      "weight",
      LEVELS.map(() => 1),
      { name: ["level-weights", "Level_weights"], format: "0.0", rule: atLeast(0) },
    ),
    number("credited", SCORE, (i) =>
      ok("overall", `IF(${i + 1}>${reached}+1,MIN([@score],{{good-enough}}),[@score])`),
    ),
    number("goodEnough", SCORE, "{{good-enough}}"),
    centred("holds", (i) => ok("overall", `IF(${reached}=${i},"◄","")`), { format: SCORE }),
    prose("covers", covers, { span: 3 }),
  ]);
}

/** What the levels come to together. */
export const overallTable = ({ say, headers }: Surveyed) =>
  table(
    "overall",
    {
      rows: 1,
      space: 0,
      spill: ["overall", `CV.SATISFACTION({{level-scores}},${weighted(headers)}`],
    },
    [
      label("together", [say.together], { heading: null }),
      number("overall", SCORE),
      centred("reached", { format: "0" }),
      words("heldBack", { span: 3 }),
    ],
  );

/** From very dissatisfied to very satisfied: how many answer so, and how many of them buy again. */
export function stepTable({ result: { repurchase, scale }, say }: Surveyed) {
  const steps = stepsOf(scale);
  const top = steps.length;
  const rate = (i: number) => {
    const asked = `list[satisfaction],${steps[i]}`;
    return unless(
      "SUM(list[again])",
      `IF(COUNTIFS(${asked},list[again],">=0")=0,"–",AVERAGEIFS(list[again],${asked}))`,
    );
  };
  // how much more often the very satisfied buy again than the satisfied
  const times = unless(
    `[#${top} again]`,
    `IF(COUNT([#${top - 1}:#${top} again])<2,"–",IF([#${top - 1} again]=0,"–",[#${top} again]/[#${top - 1} again]))`,
  );
  const again = number("again", PERCENT, rate, {
    heading: say.again,
    total: "AVERAGE(list[again])",
  });
  return table(
    "steps",
    {
      rows: top,
      tall: true,
      line: 4,
      ...(repurchase && {
        below: [row("times", { again: times }, { labelStyle: "result", format: '0.0"×"' })],
      }),
    },
    [
      label("step", stepNames(scale, say.steps)),
      count("answers", (i) => `COUNTIF(list[satisfaction],${steps[i]})`, { total: "sum" }),
      number("share", PERCENT, "IF([#total answers]=0,0,[@answers]/[#total answers])", {
        total: "sum",
      }),
      ...(repurchase ? [again] : []),
    ],
  );
}

/** All answers first; the segments below come from one formula, and there is room for more. */
export function segmentTable({ result, say }: Surveyed) {
  const { repurchase, segments: groups, segmentCount, scale } = result;
  const own = 'list[segments],"="&[@segment]';
  const share = (criteria: string) => `COUNTIFS(list[recommendation],${criteria})/[@answers]`;
  const known = (asked: string, result: string) =>
    `IF([@segment]="","",IF(${asked}=0,"–",${result}))`;
  const answered = `COUNTIFS(${own},list[satisfaction],"${scale.least ? ">" : ">="}0")`;
  const satisfied = `COUNTIFS(${own},list[satisfaction],">="&{{satisfied-from}})`;
  // adjusted Wald, as CV.NPS.SEGMENTS has it
  const adjusted = (who: string) => `([@${who}]*[@answers]+0.75)/([@answers]+3)`;
  const balance = "(([@promoters]-[@detractors])*[@answers]/([@answers]+3))";
  const variance = `${adjusted("promoters")}+${adjusted("detractors")}-${balance}*${balance}`;
  const all = {
    answers: "COUNT(list[recommendation])",
    ...{ promoters: share('">8"'), detractors: share('"<7"') },
    passives: "1-[@promoters]-[@detractors]",
    nps: "CV.NPS(list[recommendation])",
    margin: `196*SQRT((${variance})/([@answers]+3))`,
    csat: "CV.CSAT(list[satisfaction],{{satisfied-from}})",
    ...(repurchase && { again: "AVERAGE(list[again])" }),
  };
  const again = number(
    "again",
    PERCENT,
    known(`COUNTIFS(${own},list[again],">=0")`, `AVERAGEIFS(list[again],${own})`),
    { heading: say.again },
  );
  return table(
    "segments",
    {
      rows: groups ? segmentCount + SPARE : 1,
      tall: true,
      ...{ line: 9, ...(groups && { above: [totalRow("all", all)] }) },
      spill: "CV.NPS.SEGMENTS(list[segments],list[recommendation],FALSE)",
    },
    [
      words("segment"),
      count("answers"),
      ...["promoters", "passives", "detractors"].map((id) => number(id, PERCENT)),
      number("nps", POINTS),
      number("margin", "0"),
      number("csat", PERCENT, known(answered, `${satisfied}/${answered}`)),
      ...(repurchase ? [again] : []),
    ],
  );
}

/** Mean scores of each segment of the table above, and what holds it back. */
export const bySegmentTable = ({ result, headers }: Surveyed) =>
  table("bySegment", { rows: result.segmentCount, tall: true }, [
    words("segment", "segments[@segment]"),
    ...LEVELS.map((id) =>
      number(id, SCORE, ok("segments", `AVERAGEIFS(list[${id}],list[segments],"="&[@segment])`)),
    ),
    number("overall", SCORE, `CV.SATISFACTION([@core:emotional],${weighted(headers)}`, {
      spills: true,
    }),
    centred("reached", { format: "0", spill: null }),
    words("heldBack", { span: 2, spill: null }),
  ]);
