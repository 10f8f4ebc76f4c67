/** The five-year software customer: what one customer is worth with those it refers. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import type { Plan } from "./plan";
import type { Inputs } from "./software-customer/example";
import { forecastSheet } from "./software-customer/forecast";
import { growthSheet } from "./software-customer/growth";
import { ledgerSheet } from "./software-customer/ledger";
import { pageSheet } from "./software-customer/page";
import { namesFor } from "./software-customer/places";
import { preview } from "./software-customer/preview";
import { questionsIn, readInputs } from "./software-customer/questions";

export function softwareCustomer(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "software-customer",
    title: models.softwareCustomer.title,
    summary: models.softwareCustomer.summary,
    questions,
    preview: (answers) => preview(inputs(answers), locale),
    plan: (answers) => plan(inputs(answers), locale),
  };
}

function plan(inputs: Inputs, locale: Locale): Plan {
  const { models } = texts(locale);
  return {
    title: models.softwareCustomer.title,
    sheets: [
      pageSheet(inputs, models),
      ledgerSheet(inputs, models),
      growthSheet(inputs, models),
      forecastSheet(inputs, models),
    ],
    names: namesFor(inputs.years),
  };
}
