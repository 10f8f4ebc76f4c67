/**
 * Answers of a survey as exports write them: "Very satisfied", 非常满意, "10 - Extremely likely", 9分. Words stand for steps from
 * 1 to 5 (Likert 1932, Archives of Psychology 140); what could stand for another step is not read.
 */

/** Steps from 1 to 5, several words for each; traditional forms follow the simplified ones. */
const WORDS: readonly string[] = [
  `very dissatisfied | extremely dissatisfied | completely dissatisfied | very unsatisfied | strongly disagree | very poor
    | 非常不满意 | 很不满意 | 十分不满意 | 非常不同意 | 很差 | 非常差 | 非常不滿意 | 很不滿意`,
  `dissatisfied | somewhat dissatisfied | unsatisfied | disagree | somewhat disagree | poor
    | 不满意 | 不太满意 | 比较不满意 | 不同意 | 比较不同意 | 差 | 不滿意 | 不太滿意 | 比較不滿意`,
  `neither satisfied nor dissatisfied | neither dissatisfied nor satisfied | neutral | neither agree nor disagree | neither | fair | average | okay
    | 一般 | 中立 | 普通 | 尚可 | 说不清 | 無意見`,
  `satisfied | somewhat satisfied | agree | somewhat agree | good
    | 满意 | 比较满意 | 同意 | 比较同意 | 好 | 滿意 | 比較滿意`,
  `very satisfied | extremely satisfied | completely satisfied | strongly agree | very good | excellent
    | 非常满意 | 很满意 | 十分满意 | 非常同意 | 很好 | 非常好 | 非常滿意 | 很滿意`,
];

/** Words of someone who did not answer. */
const NO_ANSWER = `n/a | na | not applicable | don't know | do not know | not sure | no answer | prefer not to say | no opinion | skipped | -
  | 不适用 | 不知道 | 未回答 | 未作答 | 未填写 | 跳过 | 空 | 無 | 不適用 | 未填寫 | 略過`;

const STEPS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, i) => split(words).map((word): [string, number] => [word, i + 1])),
);
const UNANSWERED: ReadonlySet<string> = new Set(split(NO_ANSWER));

function split(words: string): string[] {
  return words.split(/\s*\|\s*/).map(plain);
}

/** A number before its words, after them in brackets, or out of the most there can be: "10 - Likely", "Good (4)", "4/5", 9分. */
const NUMBERED = [
  /^(\d{1,2})(?:\.0+)?$/,
  /^(\d{1,2})\s*(?:分|stars?|points?|星)?\s*[/／]\s*(?:5|10)$/,
  /^(\d{1,2})\s*(?:分|stars?|points?|星)$/,
  /^(\d{1,2})\s*(?:[-–—=:]\s*(?=\p{L})|\s|\()[^\d?]{1,40}$/u,
  /^[^\d?]+\((\d{1,2})(?:\s*分)?\)$/,
];
/** "5. Very satisfied"; what else stands after a number and a point may be the heading of a question. */
const LISTED = /^(\d{1,2})\s*[.、)]\s*(.+)$/;
/** "Extremely likely - 10": SurveyMonkey's labels with the number behind. */
const BEHIND = /^([^\d?]{1,40}?)\s*[-–—:]\s*(\d{1,2})$/;
/** Words at both ends of a scale of likelihood. */
const ENDS: ReadonlySet<string> = new Set(
  split(`extremely likely | very likely | likely | unlikely | very unlikely | not likely | not at all likely | extremely unlikely
    | 非常愿意 | 愿意 | 不愿意 | 非常不愿意 | 极有可能 | 非常可能 | 可能 | 不可能 | 完全不可能 | 非常願意 | 願意 | 不願意 | 非常不願意 | 極有可能`),
);

/** What an answer stands for: a number, "none" for no answer, or undefined if that cannot be told. */
export function answerOf(text: string): number | "none" | undefined {
  const written = text.normalize("NFKC").trim();
  if (UNANSWERED.has(plain(written))) return "none";
  for (const form of NUMBERED) {
    const number = form.exec(written)?.[1];
    if (number !== undefined) return Number(number);
  }
  const isKnown = (words: string) => STEPS.has(plain(words)) || ENDS.has(plain(words));
  const [, listed, words = ""] = LISTED.exec(written) ?? [];
  if (listed !== undefined && isKnown(words)) return Number(listed);
  const [, before = "", behind] = BEHIND.exec(written) ?? [];
  if (behind !== undefined && isKnown(before)) return Number(behind);
  return STEPS.get(plain(written));
}

/** Whether an answer is one of the words for a step, which only a scale from 1 to 5 has. */
export const isStepWord = (text: string): boolean => STEPS.has(plain(text));

/** Without the case, brackets around it and marks at its end. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s([{【]+(?=.*[)\]}】]\s*$)|[\s)\]}】.!。!]+$/g, "");
}
