/**
 * Questions in few words. What a model asks is a record of them; their texts are `questions.id` of the model's texts:
 * "label | hint | first choice | second choice". Reading the answers gives a record of the same ids.
 *
 *     const ASKED = { customers: column(HEADERS.customers, "id"), ...inGroup("settings", { margin: percent(100) }) };
 *     type Inputs = InputsOf<typeof ASKED>; // { customers: RangeAnswer, margin: number }
 */
import type { Locale, Texts } from "../locales";
import { answersTo } from "./answers";
import { type Currency, currencyQuestion } from "./currency";
import type { Answers, Question, RangeAnswer } from "./model";
import { parts, textAt } from "./sheet/texts";

type Reader = ReturnType<typeof answersTo>;

/** A question without its words, and how its answer is read. */
export interface Asked<T> {
  readonly make: (words: readonly string[]) => Record<string, unknown>;
  readonly read: (answer: Reader, id: string, answers: Answers) => T;
  readonly group?: string;
  /** A question whose words all models share. */
  readonly whole?: (models: Texts["models"]) => Question;
}

export type Asking = Readonly<Record<string, Asked<unknown>>>;
export type InputsOf<A extends Asking> = {
  readonly [K in keyof A]: A[K] extends Asked<infer T> ? T : never;
};

export const number = (value: number, more: { min?: number } = { min: 0 }): Asked<number> => ({
  make: () => ({ kind: "number", value, ...more }),
  read: (answer, id) => answer.number(id),
});
/** Asked in percent, read as a fraction; like the functions', it is never above 1. */
export const percent = (value: number, min = 0): Asked<number> => ({
  make: () => ({ kind: "number", value, min, max: 100, unit: "%" }),
  read: (answer, id) => answer.number(id) / 100,
});
export const whole = (value: number, min: number, max: number): Asked<number> => ({
  make: () => ({ kind: "whole number", value, min, max }),
  read: (answer, id) => answer.wholeNumber(id),
});
/** What is proposed is the third part of its words. */
export const text = (): Asked<string> => ({
  make: ([value]) => ({ kind: "text", value }),
  read: (answer, id) => answer.text(id),
});
/** A day that may be left out. */
export const date = (): Asked<number | undefined> => ({
  make: () => ({ kind: "date", optional: true }),
  read: (answer, id) => answer.date(id),
});
/** A question that nothing hangs on unless that of a column has an answer. */
export const onlyWith = <T>(column: string, asked: Asked<T>): Asked<T> => ({
  ...asked,
  make: (words) => ({ ...asked.make(words), onlyWith: column }),
});
export const choice = <const T extends string>(
  choices: readonly T[],
  value: T = choices[0],
): Asked<T> => ({
  make: (labels) => ({
    ...{ kind: "choice", value },
    choices: choices.map((each, i) => ({ value: each, label: labels[i] })),
  }),
  read: (answer, id) => answer.choice(id) as T,
});
type Holds = "id" | "date" | "number" | "rating";
/** Names by which a column is known, on one line or several: "customer | client". */
const namesIn = (headers: string) => headers.split(/\s*[|\n]\s*/);
type Sums = Extract<Question, { kind: "column" }>["sums"];
export const column = (headers: string, holds: Holds, sums?: Sums): Asked<RangeAnswer> => ({
  make: () => ({ kind: "column", headers: namesIn(headers), holds, ...(sums && { sums }) }),
  read: (answer, id) => answer.column(id),
});
export const columnIfAny = (
  headers: string,
  holds: Holds,
  sums?: Sums,
): Asked<RangeAnswer | undefined> => ({
  make: (words) => ({ ...column(headers, holds, sums).make(words), optional: true }),
  read: (answer, id, answers) => (answers[id] === undefined ? undefined : answer.column(id)),
});
/** The same column, each value of which counts. */
export const counted = <T>(asked: Asked<T>): Asked<T> => ({
  ...asked,
  make: (words) => ({ ...asked.make(words), counted: true }),
});
/** `value` is proposed instead of what is usual in the language. */
export const currency = (value?: Currency): Asked<string> => ({
  make: () => ({}),
  read: (answer, id) => answer.choice(id),
  whole: (models) => ({ ...currencyQuestion(models), ...(value && { value }) }) as Question,
});

/** Questions under a heading of their own, `groups.id` of the texts. */
export const inGroup = <A extends Asking>(group: string, asked: A): A =>
  Object.fromEntries(Object.entries(asked).map(([id, each]) => [id, { ...each, group }])) as A;

interface Words {
  readonly questions: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
}

export function questionsOf(asked: Asking, say: Words, models: Texts["models"]): Question[] {
  return Object.entries(asked).map(([id, { make, group, whole: shared }]): Question => {
    const heading = group && {
      group: textAt({ settings: models.purchases.settings, ...say.groups }, group, "groups"),
    };
    if (shared) return { ...shared(models), ...heading };
    const known = { ...models.purchases.questions, ...say.questions };
    const [label, hint, ...words] = parts(textAt(known, id, "questions"));
    return { id, label, ...(hint && { hint }), ...heading, ...make(words) } as Question;
  });
}

export function readAnswers<A extends Asking>(
  asked: A,
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): InputsOf<A> {
  const answer = answersTo(questions, answers, locale);
  return Object.fromEntries(
    Object.entries(asked).map(([id, { read }]) => [id, read(answer, id, answers)]),
  ) as InputsOf<A>;
}
