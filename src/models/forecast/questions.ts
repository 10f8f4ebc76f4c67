/** What the forecast asks: three columns of purchases, how far to look ahead, and what a sale is worth. */
import { UNITS, type Unit } from "../../domain/forecast-summary";
import type { ModelName } from "../../domain/forecast";
import { type Locale, type Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question } from "../model";
import { type PurchaseRanges, purchaseQuestions, purchaseRanges } from "../purchases";

export const MODEL_NAMES: readonly ModelName[] = ["bgnbd", "pnbd"];

/** The answers; asOf a serial, discount per year and margin as fractions. */
export interface Inputs extends PurchaseRanges {
  readonly horizon: number;
  readonly unit: Unit;
  readonly model: ModelName;
  readonly asOf?: number;
  readonly discount: number;
  readonly margin: number;
  readonly currency: string;
}

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const say = models.forecast.questions;
  const group = models.purchases.settings;
  return [
    ...purchaseQuestions(models),
    {
      id: "horizon",
      kind: "whole number",
      label: say.horizon,
      hint: say.horizonHint,
      group,
      value: 52,
      min: 1,
      max: 3650,
    },
    {
      id: "unit",
      kind: "choice",
      label: say.unit,
      hint: say.unitHint,
      group,
      value: UNITS[0],
      choices: UNITS.map((value) => ({ value, label: say.units[value] })),
    },
    {
      id: "asOf",
      kind: "date",
      label: say.asOf,
      hint: say.asOfHint,
      group,
      optional: true,
    },
    {
      id: "model",
      kind: "choice",
      label: say.model,
      hint: say.modelHint,
      group,
      value: MODEL_NAMES[0],
      choices: MODEL_NAMES.map((value) => ({ value, label: say.models[value] })),
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
    horizon: answer.wholeNumber("horizon"),
    unit: answer.choice("unit") as Unit,
    model: answer.choice("model") as ModelName,
    asOf: answer.date("asOf"),
    discount: answer.number("discount") / 100,
    margin: answer.number("margin") / 100,
    currency: answer.choice("currency"),
  };
}
