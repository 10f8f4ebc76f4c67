/** A survey of 120 made-up respondents in four segments: what each segment perceives, and what its value hangs on. */
import { seededRandom } from "../../domain/support/random";
import type { PlanCell } from "../plan";
import { type SampleTable, inWords } from "../sample";
import type { Texts } from "../segments/texts/en";
import { parts } from "../sheet/texts";

/** Ratings of quality, convenience, support and trust on average; the one that value hangs on; costs on average. */
const SEGMENTS = [
  { respondents: 38, ratings: [7, 8, 7, 7], main: 1, costs: 40 },
  { respondents: 34, ratings: [7, 6, 7.5, 6], main: 2, costs: 43 },
  { respondents: 28, ratings: [6, 6, 5, 6], main: 0, costs: 45 },
  { respondents: 20, ratings: [6, 4, 4.5, 4], main: 3, costs: 48 },
] as const;

const SEED = 120;
/** Every so many respondents, one did not answer whether they would recommend. */
const SILENT = 40;

function respondents(): (readonly number[])[] {
  const random = seededRandom(SEED);
  /** About normal, with mean 0 and standard deviation 1. */
  const noise = () => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  const within = (low: number, number: number, high: number) =>
    Math.round(Math.min(high, Math.max(low, number)));
  return SEGMENTS.flatMap(({ respondents: count, ratings, main, costs }, segment) =>
    Array.from({ length: count }, () => {
      const rated = ratings.map((mean) => within(1, mean + 1.5 * noise(), 10));
      const others = rated.reduce((sum, rating, i) => (i === main ? sum : sum + rating), 0);
      const benefit = within(0, 9 + 4 * rated[main] + 0.8 * others + 3.5 * noise(), 100);
      const cost = within(0, costs + 4 * noise(), 100);
      const score = within(0, 6.9 + 0.09 * (benefit - cost) + 0.9 * noise(), 10);
      return [segment, benefit, cost, score, ...rated];
    }),
  );
}

/** Respondent, segment, benefits and costs in points, recommendation, and four ratings from 1 to 10. */
export const segmentAnswers = (say: Texts["sample"]): SampleTable =>
  inWords(say, {
    ...{ id: "survey", table: "Segment_survey" },
    rows: respondents().map(([segment, benefit, cost, score, ...ratings], i): PlanCell[] => {
      const recommendation = (i + 1) % SILENT === 0 ? null : score;
      return [i + 1, parts(say.segments)[segment], benefit, cost, recommendation, ...ratings];
    }),
    columns: [104, 150, 84, 84, 150, 84, 110, 84, 84].map((width) => ({ width })),
  });
