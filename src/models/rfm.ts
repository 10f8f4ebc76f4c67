/** RFM: which customers buy recently, often and for much, and what to do next for each segment. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { sampleOf } from "./sample";
import { cdnowOrders } from "./samples/cdnow";
import { NAMES } from "./rfm/places";
import { listSheet } from "./rfm/list";
import { pageSheet } from "./rfm/page";
import { computed, preview } from "./rfm/preview";
import { questionsIn, readInputs } from "./rfm/questions";

const COLUMNS = ["customers", "dates", undefined, "amounts"];

export function rfm(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "rfm",
    title: models.rfm.title,
    summary: models.rfm.summary,
    questions,
    sample: () => {
      const { sheet, answers } = sampleOf(cdnowOrders(locale), COLUMNS);
      return { sheet, answers: { ...answers, currency: "USD" } };
    },
    preview: (answers) => {
      const given = inputs(answers);
      return preview(computed(given, locale), given, locale);
    },
    plan: (answers) => {
      const given = inputs(answers);
      const result = computed(given, locale);
      const customers = result.scored.customers.length;
      return {
        title: models.rfm.title,
        sheets: [pageSheet(given, result.read, models), listSheet(given, customers, models)],
        names: NAMES,
      };
    },
  };
}
