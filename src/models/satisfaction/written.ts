/** Answers that an export writes as words, "Very satisfied", "10 - Extremely likely": the number that each stands for. */
import { answerOf, isStepWord } from "../../domain/support/scales";
import type { RangeAnswer } from "../model";
import { refuse } from "../refuse";
import { filled } from "../sheet/texts";
import { type Inputs, LEVELS } from "./inputs";
import type { Texts } from "./texts/en";

/** Columns of scores, by the list of words that they share. */
const SCORED = {
  recommendation: ["recommendation"],
  satisfaction: ["satisfaction"],
  levels: LEVELS,
} as const;
export type Scored = keyof typeof SCORED;
export const SCORED_COLUMNS = Object.keys(SCORED) as Scored[];

/** The words of a column and the numbers they count as; blank for no answer. */
export interface Wording {
  readonly words: readonly string[];
  readonly scores: readonly (number | null)[];
}

export interface InNumbers {
  /** With numbers in the place of words, and nothing in rows of headings. */
  readonly inputs: Inputs;
  readonly wordings: Readonly<Partial<Record<Scored, Wording>>>;
  /** How many rows of headings there are: Qualtrics writes three, SurveyMonkey two. */
  readonly headings: number;
}

const MOST_HEADINGS = 3;

/** Words that say nothing stay, so that who reads the columns refuses them. */
export function inNumbers(inputs: Inputs, say: Texts): InNumbers {
  const { recommendation, satisfaction, levels } = inputs;
  const headings = headingRows([recommendation, satisfaction, ...levels]);
  const below = (range: RangeAnswer): RangeAnswer => ({
    ...range,
    cells: range.cells.map((row, i) => (i < headings ? [""] : row)),
  });
  const ranges = {
    recommendation: [below(recommendation)],
    satisfaction: [below(satisfaction)],
    levels: levels.map(below),
  };
  const wordings: Partial<Record<Scored, Wording>> = {};
  const read = SCORED_COLUMNS.map((id) => {
    const steps = id === "satisfaction";
    const found = wordingOf(ranges[id], steps);
    refuseTwoForOne(found, say);
    if (found.size)
      wordings[id] = {
        words: [...found.keys()],
        scores: [...found.values()].map((score) => (score === "none" ? null : score)),
      };
    return ranges[id].map((range) => ({
      ...range,
      cells: range.cells.map(([cell]) => {
        const score = typeof cell === "string" ? found.get(keyOf(cell)) : undefined;
        return [score === "none" ? "" : (score ?? (cell as unknown))];
      }),
    }));
  });
  const optional = (range: RangeAnswer | undefined) => range && below(range);
  return {
    inputs: {
      ...inputs,
      respondents: optional(inputs.respondents),
      segments: optional(inputs.segments),
      recommendation: read[0][0],
      satisfaction: read[1][0],
      repurchase: optional(inputs.repurchase),
      levels: read[2],
    },
    wordings,
    headings,
  };
}

/** Rows of words from the first on: those below it hold no answers, and "1. How satisfied are you?" is none. */
function headingRows(ranges: readonly RangeAnswer[]): number {
  const at = ({ cells }: RangeAnswer, i: number): unknown => cells[i]?.[0];
  const isAnswer = (cell: unknown) => answerOf(cell as string) !== undefined;
  const comesAgain = (range: RangeAnswer) =>
    range.cells.some(([cell], i) => i > 0 && cell === at(range, 0));
  const isHeading = (i: number) => {
    const cells = ranges.map((range) => at(range, i));
    const filled = cells.filter((cell) => String(cell ?? "").trim() !== "");
    if (i > 0 && filled.length > 0 && filled.every(isSecondHeading)) return true;
    if (!cells.every((cell) => typeof cell === "string" && cell.trim() !== "")) return false;
    return i > 0
      ? !cells.some(isAnswer)
      : !cells.every(isAnswer) || !ranges.some((range) => comesAgain(range));
  };
  let rows = 0;
  while (rows < MOST_HEADINGS && isHeading(rows)) rows++;
  return rows;
}

/** What SurveyMonkey writes below the question of some columns, with blanks in the others. */
const isSecondHeading = (cell: unknown): boolean =>
  typeof cell === "string" && /^\s*(open-ended )?response\s*$/i.test(cell);

/** Capitals do not count when a formula looks words up. */
const keyOf = (word: string): string => word.toLowerCase();

/** The words of some columns, as they are written first, and what they stand for; words for steps only where there are steps. */
function wordingOf(ranges: readonly RangeAnswer[], steps: boolean): Map<string, number | "none"> {
  const found = new Map<string, number | "none">();
  for (const { cells } of ranges)
    for (const [cell] of cells as readonly unknown[][]) {
      if (typeof cell !== "string" || cell.trim() === "") continue;
      const score = steps || !isStepWord(cell) ? answerOf(cell) : undefined;
      if (score !== undefined && !found.has(keyOf(cell))) found.set(keyOf(cell), score);
    }
  return found;
}

/** Two words of one language for one step are a scale of more than five. */
function refuseTwoForOne(found: ReadonlyMap<string, number | "none">, say: Texts): void {
  const first = new Map<string, string>();
  for (const [word, score] of found) {
    if (!isStepWord(word)) continue;
    const step = `${/\p{Script=Han}/u.test(word)} ${score}`;
    const other = first.get(step);
    if (other !== undefined && other.trim() !== word.trim())
      throw refuse(filled(say.twoForOne, { first: other, second: word, step: String(score) }));
    first.set(step, word);
  }
}
