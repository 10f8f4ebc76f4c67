/** What the perceived-value model asks: what the two offers are called, and the currency. All else stands on the sheets. */
import type { Locale, Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question } from "../model";

export interface Inputs {
  readonly offer: string;
  readonly alternative: string;
  readonly currency: string;
}

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const { questions: say, offers } = models.perceivedValue;
  return [
    { id: "offer", kind: "text", label: say.offer, hint: say.offerHint, value: offers.ours },
    {
      id: "alternative",
      kind: "text",
      label: say.alternative,
      hint: say.alternativeHint,
      value: offers.alternative,
    },
    currencyQuestion(models),
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  return {
    offer: answer.text("offer"),
    alternative: answer.text("alternative"),
    currency: answer.choice("currency"),
  };
}
