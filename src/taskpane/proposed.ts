/** A model as it is proposed: with the answers it comes with. */
import type { Answers, Model } from "../models/model";
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
export const proposedInsertion = (model: Model): Place => ({
  screen: "insertion",
  title: model.title,
  plan: model.plan(proposedAnswers(model)),
  from: { screen: "home" },
});
