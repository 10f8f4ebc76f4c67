/** Segments and personas: what each kind of customer perceives, whether it recommends, and what it values most. */
import { type Locale, texts } from "../locales";
import type { Answers, Model } from "./model";
import { sampleOf } from "./sample";
import { segmentAnswers } from "./samples/segments";
import { computed } from "./segments/computed";
import { pageSheet } from "./segments/page";
import { preview, readSentence } from "./segments/preview";
import { questionsIn, readInputs } from "./segments/questions";
import { workingsSheet } from "./segments/workings";

const SAMPLE_COLUMNS = [
  ...[undefined, "segments", "benefits", "costs", "scores"],
  ...["driver1", "driver2", "driver3", "driver4"],
];

export function segments(locale: Locale): Model {
  const { models } = texts(locale);
  const { title, summary } = models.segments;
  const questions = questionsIn(models);
  const inputs = (answers: Answers) => readInputs(questions, answers, locale);
  return {
    id: "segments",
    title,
    summary,
    questions,
    sample: () => sampleOf(segmentAnswers(locale), SAMPLE_COLUMNS),
    preview: (answers) => preview(computed(inputs(answers), locale), locale),
    plan: (answers) => {
      const given = inputs(answers);
      const result = computed(given, locale);
      const count = result.values.length;
      return {
        title,
        sheets: [
          pageSheet(given, count, readSentence(result, locale), models),
          workingsSheet(given, count, models),
        ],
        names: [],
      };
    },
  };
}
