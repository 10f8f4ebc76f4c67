/** Forecast: which customers are still active, what they will buy and be worth, and how far that can be trusted. */
import { type Locale, texts } from "../locales";
import { pageSheet } from "./forecast/page";
import { namesFor, roomFor } from "./forecast/places";
import { plotsSheet, pointsFor } from "./forecast/plots";
import { computed, preview } from "./forecast/preview";
import { questionsIn, readInputs } from "./forecast/questions";
import { auditSheet, listSheet } from "./forecast/sheets";
import type { Answers, Model } from "./model";
import { sampleOf } from "./sample";
import { cdnowOrders } from "./samples/cdnow";

/** Points of the charts over time where no hold-out tells how many there are: a year of weeks. */
const USUAL_POINTS = 52;

const COLUMNS = ["customers", "dates", undefined, "amounts"];

export function forecast(locale: Locale): Model {
  const { models } = texts(locale);
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "forecast",
    title: models.forecast.title,
    summary: models.forecast.summary,
    questions,
    sample: () => {
      const { sheet, answers } = sampleOf(cdnowOrders(locale), COLUMNS);
      return { sheet, answers: { ...answers, currency: "USD" } };
    },
    preview: (answers) => preview(computed(inputs(answers), locale), inputs(answers), locale),
    plan: (answers) => {
      const given = inputs(answers);
      const { result, tracked, read } = computed(given, locale);
      const points = pointsFor(tracked.length || USUAL_POINTS);
      return {
        title: models.forecast.title,
        sheets: [
          pageSheet(given, read, points, models),
          listSheet(given, result.summary.customers.length, models),
          plotsSheet(given, points, models),
          auditSheet(given, models),
        ],
        names: namesFor(roomFor(given)),
      };
    },
  };
}
