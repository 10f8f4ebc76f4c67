/** A model as it is proposed: with the answers it comes with. */
import type { Locale } from "../locales";
import type { Answer, Answers, Model } from "../models/model";
import { recorded } from "../models/record";
import type { Memory, Place } from "./pane";

/** Whether a model can be shown and inserted as it stands. */
export const needsNoData = ({ questions }: Model): boolean =>
  questions.every(({ kind, optional }) => kind !== "column" || optional);

export const proposedAnswers = ({ questions }: Pick<Model, "questions">): Answers =>
  Object.fromEntries(
    questions.map((question) => [
      question.id,
      question.kind === "column" ? undefined : question.value,
    ]),
  );

/** Offers a new model the currency of the workbook, unless the user has answered that model's questions already. */
export function proposeCurrency({ questions }: Model, memory: Memory, currency: Answer): void {
  if (!("currency" in memory.answers) && isCurrency(questions, currency))
    memory.answers.currency = currency;
}

/** Whether a model asks for its currency, and has this one. */
export const isCurrency = (questions: Model["questions"], currency: Answer): boolean =>
  questions.some(
    (asked) =>
      asked.id === "currency" &&
      asked.kind === "choice" &&
      asked.choices.some(({ value }) => value === currency),
  );

/** Where a model is inserted as proposed. Throws as `model.plan` does. */
export function proposedInsertion(model: Model, locale: Locale): Place {
  const answers = proposedAnswers(model);
  return {
    screen: "insertion",
    title: model.title,
    plan: recorded(model.plan(answers), { model: model.id, locale, answers }),
    from: { screen: "home" },
  };
}
