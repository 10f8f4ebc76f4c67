/** Customer profit: what each customer leaves after the costs it causes and its part of the shared ones. */
import { type Locale, texts } from "../locales";
import { listSheet } from "./customer-profit/list";
import { pageSheet } from "./customer-profit/page";
import { NAMES } from "./customer-profit/places";
import { computed } from "./customer-profit/accounts";
import { preview } from "./customer-profit/preview";
import { COLUMNS, questionsIn, readInputs } from "./customer-profit/questions";
import { rankingSheet } from "./customer-profit/ranking";
import type { Answers, Model } from "./model";
import { sampleOf } from "./sample";
import { SAMPLE_SHARED_COSTS, customerAccounts } from "./samples/customer-profit";

export function customerProfit(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "customer-profit",
    title: models.customerProfit.title,
    summary: models.customerProfit.summary,
    questions,
    sample: () => {
      const { sheet, answers } = sampleOf(customerAccounts(locale), COLUMNS);
      return { sheet, answers: { ...answers, ...SAMPLE_SHARED_COSTS } };
    },
    preview: (answers) => preview(computed(inputs(answers), locale), locale),
    plan: (answers) => {
      const result = computed(inputs(answers), locale);
      return {
        title: models.customerProfit.title,
        sheets: [
          pageSheet(result, models),
          rankingSheet(result, models),
          listSheet(result, models),
        ],
        names: NAMES,
      };
    },
  };
}
