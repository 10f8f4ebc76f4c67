/** Where satisfaction's settings and tables stand, and the columns of the survey's second sheet. */
import type { NamePlan } from "../plan";
import { LEVELS } from "./questions";
import { type Computed, NO, STEPS, YES } from "./survey";

export const SETTINGS = 16;
export const LEVEL_ROWS = 21;
/** The result of all levels together. */
export const OVERALL = LEVEL_ROWS + LEVELS.length + 1;
/** From very dissatisfied to very satisfied. */
export const STEP_ROWS = OVERALL + 4;
/** All answers; the segments' own rows stand below. */
export const SEGMENTS = STEP_ROWS + STEPS.length + 5;
/** Rows the segments have beyond those of now. */
const SPARE = 2;

export function rowsFor({ segmentCount, levels }: Computed) {
  const segmentRows = segmentCount + SPARE;
  const bySegment = SEGMENTS + segmentRows + 4;
  return {
    segmentRows,
    bySegment,
    about: levels.length ? bySegment + segmentCount + 1 : bySegment - 2,
  };
}

/** The second sheet's header row; the answers stand below. */
export const HEADER = 4;
export const FIRST = HEADER + 1;
const LETTERS = {
  ...{ respondents: "A", segments: "B", recommendation: "C", satisfaction: "D", again: "E" },
  ...{ core: "F", support: "G", technical: "H", interaction: "I", emotional: "J" },
  ...{ yes: "L", no: "M" },
} as const;
export type Letter = keyof typeof LETTERS;
export const letterOf = (column: Letter): string => LETTERS[column];

/** A column of the second sheet, as formulas name it. */
export const answersIn = (column: Letter, rows: number): string =>
  `{{list}}!$${LETTERS[column]}$${FIRST}:$${LETTERS[column]}$${HEADER + rows}`;

const named = (sheet: string, id: string, name: string, range: string): NamePlan => ({
  id,
  name,
  sheet,
  range,
});

export function namesFor({ repurchase }: Computed): readonly NamePlan[] {
  return [
    named("page", "good-enough", "Good_enough", `B${SETTINGS}`),
    named("page", "satisfied-from", "Satisfied_from", `B${SETTINGS + 1}`),
    named("page", "level-names", "Level_names", `A${LEVEL_ROWS}:A${LEVEL_ROWS + 4}`),
    named("page", "level-scores", "Level_scores", `B${LEVEL_ROWS}:B${LEVEL_ROWS + 4}`),
    named("page", "level-weights", "Level_weights", `C${LEVEL_ROWS}:C${LEVEL_ROWS + 4}`),
    ...(repurchase
      ? [
          named("list", "yes-words", "Words_for_yes", `L${FIRST}:L${HEADER + YES.length}`),
          named("list", "no-words", "Words_for_no", `M${FIRST}:M${HEADER + NO.length}`),
        ]
      : []),
  ];
}
