/** A model as it is proposed: with the answers it comes with. */
import type { Locale } from "../locales";
import type { Answers, Model } from "../models/model";
import { recorded } from "../models/record";
import type { Place } from "./pane";

/** Whether a model can be shown and inserted as it stands. */
export const needsNoData = ({ questions }: Model): boolean =>
  questions.every(({ kind, optional }) => kind !== "column" || optional);

export const proposedAnswers = ({ questions }: Model): Answers =>
  Object.fromEntries(
    questions.map((question) => [
      question.id,
      question.kind === "column" ? undefined : question.value,
    ]),
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
