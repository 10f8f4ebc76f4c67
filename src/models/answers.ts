/** Answers against their questions: what is missing takes the question's default, what cannot be is refused by name. */
import { isSerial, parseDate } from "../domain/support/dates";
import type { Locale } from "../locales";
import { texts } from "../locales";
import type { Answers, Question, RangeAnswer } from "./model";
import { refuse } from "./refuse";

type Kind = Question["kind"];
type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

/** Readers of the answers to some questions, one for each kind of answer; each takes the question's id. */
export function answersTo(questions: readonly Question[], answers: Answers, locale: Locale) {
  const refused = texts(locale).models.answers;
  const shown = (number: number) => number.toLocaleString(locale);

  function ask<K extends Kind>(id: string, ...kinds: K[]): QuestionOf<K> {
    const question = questions.find((q) => q.id === id && (kinds as Kind[]).includes(q.kind));
    if (!question) throw new Error(`no question "${id}" of kind ${kinds.join(" or ")}`);
    return question as QuestionOf<K>;
  }

  return {
    number(id: string): number {
      const { label, value, min = -Infinity, max = Infinity } = ask(id, "number");
      const answer = answers[id] ?? value;
      if (typeof answer !== "number" || !Number.isFinite(answer))
        throw refuse(refused.number(label));
      if (answer < min && max === Infinity) throw refuse(refused.atLeast(label, shown(min)));
      if (answer < min || answer > max)
        throw refuse(refused.inRange(label, shown(min), shown(max)));
      return answer;
    },

    wholeNumber(id: string): number {
      const { label, value, min, max } = ask(id, "whole number");
      const answer = answers[id] ?? value;
      if (!Number.isInteger(answer) || (answer as number) < min || (answer as number) > max)
        throw refuse(refused.between(label, shown(min), shown(max)));
      return answer as number;
    },

    text(id: string): string {
      const { label, value } = ask(id, "text");
      const answer = answers[id] ?? value;
      if (typeof answer !== "string" || !answer.trim()) throw refuse(refused.missing(label));
      return answer.trim();
    },

    /** Serial of the day, or undefined if there is no answer. */
    date(id: string): number | undefined {
      const { label, value } = ask(id, "date");
      const answer = answers[id] ?? value;
      if (answer === undefined || answer === "") return undefined;
      const serial = typeof answer === "string" ? parseDate(answer) : answer;
      if (typeof serial !== "number" || !isSerial(serial)) throw refuse(refused.date(label));
      return serial;
    },

    choice(id: string): string {
      const { label, value, choices } = ask(id, "choice");
      const answer = answers[id] ?? value;
      if (!choices.some((choice) => choice.value === answer)) throw refuse(refused.choice(label));
      return answer as string;
    },

    column(id: string): RangeAnswer {
      const { label } = ask(id, "column");
      const answer = answers[id];
      if (typeof answer !== "object" || !answer.cells.length) throw refuse(refused.column(label));
      return answer;
    },
  };
}
