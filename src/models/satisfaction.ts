/** Satisfaction: the five levels and the one that holds back, recommendation by segment, and who buys again. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { sampleOf } from "./sample";
import { customerSurvey } from "./samples/survey";
import { listSheet } from "./satisfaction/list";
import { pageSheet } from "./satisfaction/page";
import { namesFor } from "./satisfaction/places";
import { preview } from "./satisfaction/preview";
import { COLUMNS, questionsIn, readInputs } from "./satisfaction/questions";
import { computed } from "./satisfaction/survey";

export function satisfaction(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "satisfaction",
    title: models.satisfaction.title,
    summary: models.satisfaction.summary,
    questions,
    sample: () => sampleOf(customerSurvey(locale), COLUMNS),
    preview: (answers) => preview(computed(inputs(answers), locale), locale),
    plan: (answers) => {
      const result = computed(inputs(answers), locale);
      return {
        title: models.satisfaction.title,
        sheets: [pageSheet(result, models), listSheet(result, models)],
        names: namesFor(result),
      };
    },
  };
}
