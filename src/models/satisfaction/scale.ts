/** The scale on which satisfaction was asked: said by the user, or told by the answers where enough of them do. */

/** Choices of the form: as the answers show, or by its ends. */
export const SCALES = ["shown", "1-5", "1-7", "1-10", "0-10"] as const;
export type ScaleChoice = (typeof SCALES)[number];

export interface Scale {
  readonly least: number;
  readonly most: number;
  /** The lower of the two highest answers, from which on somebody is satisfied unless the user says otherwise. */
  readonly satisfiedFrom: number;
}

/** So many answers above 5, and such a share, are no slip of the keyboard. */
const MANY = 3;
const SHARE = 0.1;

/** The scale of answers; `hasWords`: some are words for five steps. */
export function scaleOf(answers: readonly number[], choice: ScaleChoice, hasWords: boolean): Scale {
  if (choice !== "shown") return between(choice);
  const above = answers.filter((answer) => answer > 5).length;
  if (hasWords || above < MANY || above < answers.length * SHARE) return between("1-5");
  const most = answers.reduce((most, answer) => Math.max(most, answer), 0);
  if (most === 7 && !answers.includes(0)) return between("1-7");
  // 6, 8 or 9 at most may be of several scales
  return between(most !== 10 ? "1-5" : answers.includes(0) ? "0-10" : "1-10");
}

function between(ends: Exclude<ScaleChoice, "shown">): Scale {
  const [least, most] = ends.split("-").map(Number);
  return { least, most, satisfiedFrom: most - 1 };
}

/** Every answer there is, from the lowest. */
export const stepsOf = ({ least, most }: Scale): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);

/** What they are called: in words where there are five, else at both ends. */
export function stepNames(scale: Scale, five: readonly string[]): readonly string[] {
  const steps = stepsOf(scale);
  if (steps.length === five.length) return five;
  const [first, last] = [five[0], five[five.length - 1]];
  return steps.map((step, i) =>
    i === 0 || i === steps.length - 1
      ? (i ? last : first).replace(/^\d/, String(step))
      : String(step),
  );
}
