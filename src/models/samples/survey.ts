/**
 * A made-up survey of a hundred customers: deliveries that are late hold everything else back, the smaller the customer
 * the more, and only those who are very satisfied come back for sure. The same answers every time.
 */
import { type Random, seededRandom } from "../../domain/support/random";
import type { PlanCell } from "../plan";
import { type SampleTable, inWords } from "../sample";
import { parts } from "../sheet/texts";
import type { Texts } from "../satisfaction/texts/en";

const ANSWERS = 100;
const SEED = 2026;

/** How many of each segment answer, and what they think on average of the five levels, from 0 to 10. */
const SEGMENTS = [
  { answers: 18, levels: [8.9, 8.3, 7.9, 8.6, 8.1] },
  { answers: 30, levels: [8.6, 7.9, 6.9, 8.3, 7.3] },
  { answers: 36, levels: [8.3, 7.3, 5.7, 8.1, 6.4] },
  { answers: 16, levels: [8.7, 7.5, 6.4, 8.8, 7.6] },
] as const;

/** Share that buys again, by satisfaction from 1 to 5. */
const REPURCHASE = [0.05, 0.12, 0.25, 0.48, 0.9] as const;

const score = { width: 124 };

/** Respondent, segment, recommendation 0–10, satisfaction 1–5, bought again, and five levels 0–10. */
export const customerSurvey = (say: Texts["sample"]): SampleTable =>
  inWords(say, {
    ...{ id: "survey", table: "Customer_survey" },
    rows: surveyRows(say),
    columns: [
      { width: 104 },
      { width: 120 },
      { width: 150 },
      ...Array<typeof score>(3).fill(score),
    ].concat([140, 190, 124, 124].map((width) => ({ width }))),
  });

function surveyRows(say: Texts["sample"]): PlanCell[][] {
  const segments = parts(say.segments);
  const random = seededRandom(SEED);
  const groups = SEGMENTS.flatMap(({ answers, levels }, segment) =>
    Array.from({ length: answers }, () => ({ segment, levels })),
  );
  return Array.from({ length: ANSWERS }, (_, i): PlanCell[] => {
    // 37 and 100 have no common divisor, so the segments are mixed and everyone answers once
    const { segment, levels } = groups[(37 * i) % ANSWERS];
    const mood = 1.1 * spread(random);
    const scores = levels.map((mean) => whole(mean + mood + 1.1 * spread(random), 0, 10));
    const [core, , technical, interaction, emotional] = scores;
    const felt = 0.2 * core + 0.4 * technical + 0.15 * interaction + 0.25 * emotional;
    const satisfaction = whole(0.9 * felt - 2.85 + 0.65 * spread(random), 1, 5);
    const recommendation = whole(1.2 * felt - 0.6 + 1.1 * spread(random), 0, 10);
    const again = random() < REPURCHASE[satisfaction - 1];
    return [
      `R-${String(i + 1).padStart(3, "0")}`,
      segments[segment],
      recommendation,
      satisfaction,
      again ? say.yes : say.no,
      ...scores,
    ];
  });
}

/** About a standard normal number: the sum of three uniform ones between −1 and 1. */
const spread = (random: Random): number => 2 * (random() + random() + random()) - 3;

const whole = (number: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(number)));
