/** What the software customer's model asks: who it is, what it costs, and for how many years. */
import { invalid } from "../../domain/errors";
import { type Locale, type Texts, texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question } from "../model";
import {
  ACQUISITION_COST,
  COST_TO_SERVE,
  FEWEST_YEARS,
  type Inputs,
  MOST_YEARS,
  REFERRED_CUSTOMERS,
  YEARS,
} from "./example";

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const { questions: say, studio } = models.softwareCustomer;
  return [
    {
      id: "customer",
      kind: "text",
      label: say.customer,
      hint: say.customerHint,
      value: studio,
    },
    {
      id: "acquisitionCost",
      kind: "number",
      label: say.acquisitionCost,
      hint: say.acquisitionCostHint,
      value: ACQUISITION_COST,
      min: 0,
    },
    {
      id: "costToServe",
      kind: "number",
      label: say.costToServe,
      hint: say.costToServeHint,
      value: COST_TO_SERVE,
      min: 0,
    },
    {
      id: "years",
      kind: "whole number",
      label: say.years,
      hint: say.yearsHint,
      value: YEARS,
      min: FEWEST_YEARS,
      max: MOST_YEARS,
    },
    // the example's amounts are in no particular currency
    { ...currencyQuestion(models), value: "none" },
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  const say = texts(locale).models.softwareCustomer;
  const customer = answer.text("customer");
  if (REFERRED_CUSTOMERS.some((number) => say.designer(number) === customer))
    throw invalid(say.sameName(customer));
  return {
    customer,
    acquisitionCost: answer.number("acquisitionCost"),
    costToServe: answer.number("costToServe"),
    years: answer.wholeNumber("years"),
    currency: answer.choice("currency"),
  };
}
