/** What the RFM model asks: three columns of purchases and how to score them. */
import { type Locale, type Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question } from "../model";
import { type PurchaseRanges, purchaseQuestions, purchaseRanges } from "../purchases";

/** The answers: one row per purchase in the ranges; asOf a serial. */
export interface Inputs extends PurchaseRanges {
  readonly asOf?: number;
  readonly bins: number;
  readonly monetary: "average" | "total";
  /** Weeks that future value counts. */
  readonly horizon: number;
  /** Fractions; the discount per year. */
  readonly margin: number;
  readonly discount: number;
  readonly currency: string;
}

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const say = models.rfm.questions;
  const group = models.purchases.settings;
  return [
    ...purchaseQuestions(models),
    {
      id: "asOf",
      kind: "date",
      label: say.asOf,
      hint: say.asOfHint,
      group,
      optional: true,
    },
    {
      id: "bins",
      kind: "whole number",
      label: say.bins,
      hint: say.binsHint,
      group,
      value: 5,
      min: 2,
      max: 9,
    },
    {
      id: "monetary",
      kind: "choice",
      label: say.monetary,
      hint: say.monetaryHint,
      group,
      value: "average",
      choices: [
        { value: "average", label: say.average },
        { value: "total", label: say.total },
      ],
    },
    {
      id: "horizon",
      kind: "whole number",
      label: say.horizon,
      hint: say.horizonHint,
      group,
      value: 52,
      min: 1,
      max: 520,
    },
    {
      id: "margin",
      kind: "number",
      label: say.margin,
      hint: say.marginHint,
      group,
      value: 100,
      min: 0,
      unit: "%",
    },
    {
      id: "discount",
      kind: "number",
      label: say.discount,
      hint: say.discountHint,
      group,
      value: 10,
      min: 0,
      unit: "%",
    },
    currencyQuestion(models, group),
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  return {
    ...purchaseRanges(answer),
    asOf: answer.date("asOf"),
    bins: answer.wholeNumber("bins"),
    monetary: answer.choice("monetary") as Inputs["monetary"],
    horizon: answer.wholeNumber("horizon"),
    margin: answer.number("margin") / 100,
    discount: answer.number("discount") / 100,
    currency: answer.choice("currency"),
  };
}
