/** Value case: what a named prospect gains over its alternative, on one page for the table, with customers like it beside. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { casesSheet } from "./value-case/cases";
import { cashSheet } from "./value-case/cash";
import { pageSheet } from "./value-case/page";
import { NAMES } from "./value-case/places";
import { preview } from "./value-case/preview";
import { questionsIn, readInputs } from "./value-case/questions";

export function valueCase(locale: Locale): Model {
  const { models } = texts(locale);
  const { title, summary } = models.valueCase;
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "value-case",
    title,
    summary,
    questions,
    preview: (answers) => preview(inputs(answers), locale),
    plan: (answers) => {
      const given = inputs(answers);
      const sheets = [pageSheet, casesSheet, cashSheet];
      return { title, sheets: sheets.map((sheet) => sheet(given, models)), names: NAMES };
    },
  };
}
