/** Retention: how long customers stay, and what one is worth meanwhile, at one rate or as the less loyal leave first. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { cohortSheet } from "./retention/cohorts";
import { dataSheet } from "./retention/data";
import { pageSheet } from "./retention/page";
import { NAMES } from "./retention/places";
import { computed, preview } from "./retention/preview";
import { questionsIn, readInputs } from "./retention/questions";

export function retention(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "retention",
    title: models.retention.title,
    summary: models.retention.summary,
    questions,
    preview: (answers) => {
      const given = inputs(answers);
      return preview(computed(given, locale), given, locale);
    },
    plan: (answers) => {
      const given = inputs(answers);
      const result = computed(given, locale);
      return {
        title: models.retention.title,
        sheets: [
          pageSheet(given, result, models),
          dataSheet(given, result.drawn, models),
          ...(given.visits ? [cohortSheet(given.visits, result.widest, models)] : []),
        ],
        names: NAMES,
      };
    },
  };
}
