/** Customer portfolio: what each customer brought, could bring and brings through others, and who gets the next hour. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { listSheet } from "./portfolio/list";
import { pageSheet } from "./portfolio/page";
import { NAMES } from "./portfolio/places";
import { computed, preview } from "./portfolio/preview";
import { questionsIn, readInputs } from "./portfolio/questions";
import { sampleOf } from "./sample";
import { portfolioCustomers } from "./samples/portfolio";

export function portfolio(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "portfolio",
    title: models.portfolio.title,
    summary: models.portfolio.summary,
    questions,
    sample: () =>
      sampleOf(portfolioCustomers(locale), ["customers", "realised", "potential", "influence"]),
    preview: (answers) => {
      const given = inputs(answers);
      return preview(given, computed(given, locale), locale);
    },
    plan: (answers) => {
      const given = inputs(answers);
      const result = computed(given, locale);
      return {
        title: models.portfolio.title,
        sheets: [pageSheet(given, result, models), listSheet(given, result, models)],
        names: NAMES,
      };
    },
  };
}
