/** What the retention model asks: purchases, or none to type survivors on the sheet, and what a customer brings and costs. */
import type { Timing } from "../../domain/lifetime";
import { COHORT_UNITS, type CohortUnit } from "../../domain/retention-cohorts";
import { type Locale, type Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question, RangeAnswer } from "../model";
import { purchaseQuestions } from "../purchases";
import { columnIfAny } from "../ranges";
import { ACQUISITION, DISCOUNT, HORIZON, MARGIN, PERIOD } from "./example";
import { MOST_PERIODS } from "./places";

/** Who bought when; one row per purchase. */
export interface Visits {
  readonly customers: RangeAnswer;
  readonly dates: RangeAnswer;
}

/** The answers; discount per year as a fraction. */
export interface Inputs {
  /** Without any, the survivors are typed on the sheet. */
  readonly visits?: Visits;
  readonly unit: CohortUnit;
  readonly margin: number;
  readonly discount: number;
  readonly acquisition: number;
  readonly horizon: number;
  readonly timing: Timing;
  readonly currency: string;
}

export const TIMINGS: readonly Timing[] = [0, 1, 2];

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const say = models.retention.questions;
  const [customers, dates] = purchaseQuestions(models);
  const group = say.value;
  return [
    { ...customers, optional: true, hint: say.customersHint },
    { ...dates, optional: true },
    {
      id: "unit",
      kind: "choice",
      label: say.unit,
      hint: say.unitHint,
      value: COHORT_UNITS[0],
      choices: COHORT_UNITS.map((value) => ({ value, label: say.units[value] })),
    },
    {
      id: "margin",
      kind: "number",
      label: say.margin,
      hint: say.marginHint,
      group,
      value: MARGIN,
      min: 0,
    },
    {
      id: "discount",
      kind: "number",
      label: say.discount,
      hint: say.discountHint,
      group,
      value: DISCOUNT,
      min: 0,
      unit: "%",
    },
    {
      id: "acquisition",
      kind: "number",
      label: say.acquisition,
      hint: say.acquisitionHint,
      group,
      value: ACQUISITION,
      min: 0,
    },
    {
      id: "horizon",
      kind: "whole number",
      label: say.horizon,
      hint: say.horizonHint,
      group,
      value: HORIZON,
      min: 1,
      max: MOST_PERIODS,
    },
    {
      id: "timing",
      kind: "choice",
      label: say.timing,
      hint: say.timingHint,
      group,
      value: "0",
      choices: TIMINGS.map((timing) => ({ value: String(timing), label: say.timings[timing] })),
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
  const customers = columnIfAny(answer, answers, "customers");
  const dates = columnIfAny(answer, answers, "dates");
  const asked = Boolean(customers ?? dates);
  return {
    // one column without the other is refused, by the question that has no answer
    visits: asked
      ? { customers: answer.column("customers"), dates: answer.column("dates") }
      : undefined,
    unit: asked ? (answer.choice("unit") as CohortUnit) : PERIOD,
    margin: answer.number("margin"),
    discount: answer.number("discount") / 100,
    acquisition: answer.number("acquisition"),
    horizon: answer.wholeNumber("horizon"),
    timing: Number(answer.choice("timing")) as Timing,
    currency: answer.choice("currency"),
  };
}
