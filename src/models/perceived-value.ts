/** Perceived value and price: what an offer is worth to a customer beside the next best alternative, and what it may cost. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { elementsSheet } from "./perceived-value/elements";
import { monthsSheet } from "./perceived-value/months";
import { pageSheet } from "./perceived-value/page";
import { NAMES } from "./perceived-value/places";
import { preview } from "./perceived-value/preview";
import { questionsIn, readInputs } from "./perceived-value/questions";
import { workingsSheet } from "./perceived-value/workings";

export function perceivedValue(locale: Locale): Model {
  const { models } = texts(locale);
  const { title, summary } = models.perceivedValue;
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "perceived-value",
    title,
    summary,
    questions,
    preview: (answers) => preview(inputs(answers), locale),
    plan: (answers) => {
      const given = inputs(answers);
      const sheets = [pageSheet, elementsSheet, monthsSheet, workingsSheet];
      return { title, sheets: sheets.map((sheet) => sheet(given, models)), names: NAMES };
    },
  };
}
