/** A model from its parts: what it says, asks, computes, previews and writes. */
import type { Choice } from "../domain/support/choice-words";
import { type Locale, type Texts, texts } from "../locales";
import { resultIn, WORDS_ONLY } from "../locales/results";
import { answersTo } from "./answers";
import type { Answers, Model, Preview, PreviewChart } from "./model";
import { withHeadingsKnown } from "./headed";
import type { Plan } from "./plan";
import { type Asking, type InputsOf, questionsOf, readAnswers } from "./questions";
import type { Sample } from "./sample";
import { chartTexts, parts, textAt } from "./sheet/texts";
import { type MoreNames, type WorkbookTexts, workbook } from "./sheet/workbook";
import { type SheetSpec } from "./sheet/words";

/** What every model says: more is the model's own. */
export interface ModelTexts {
  readonly title: string;
  readonly summary: string;
  readonly questions: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly sheets: WorkbookTexts["sheets"];
}

/** What previews and sheets are made from. */
export interface Making<I, C, T> {
  readonly inputs: I;
  /** What came of the inputs. */
  readonly result: C;
  /** The model's texts, and those that models share. */
  readonly say: T;
  readonly models: Texts["models"];
  readonly locale: Locale;
  /** A word that functions put into cells, as `headers` makes them say it: "Loyal". */
  readonly word: (english: string) => string;
  /** A word that an argument takes, as drop-downs on the sheets show it: "week". */
  readonly choice: (word: Choice) => string;
  /** What formulas give as `headers`: a sheet has headings of its own, and words in its language. */
  readonly headers: string;
}

interface ModelSpec<A extends Asking, I, C, T extends ModelTexts> {
  readonly id: string;
  readonly texts: Readonly<Record<Locale, T>>;
  readonly asks: A;
  /** Checks the answers together and completes them. */
  readonly read?: (inputs: InputsOf<A>, say: T, answer: ReturnType<typeof answersTo>) => I;
  /** Computes what the preview shows and what the sheets have to know; throws as `Model.preview` does. */
  readonly compute: (inputs: I, locale: Locale, say: T) => C;
  readonly preview: (making: Making<I, C, T>) => Preview;
  readonly sheets: (making: Making<I, C, T>) => readonly SheetSpec[];
  /** The texts as the sheets show them, with their gaps filled. */
  readonly said?: (making: Making<I, C, T>) => T;
  readonly names?: (making: Making<I, C, T>) => MoreNames;
  readonly sample?: (locale: Locale, say: T) => Sample;
}

export const defineModel =
  <A extends Asking, C, T extends ModelTexts, I = InputsOf<A>>(spec: ModelSpec<A, I, C, T>) =>
  (locale: Locale): Model => {
    const say = spec.texts[locale];
    const { models, choices } = texts(locale);
    const questions = questionsOf(spec.asks, say, models);
    const making = (given: Answers): Making<I, C, T> => {
      const answers = withHeadingsKnown(given, questions);
      const read = readAnswers(spec.asks, questions, answers, locale);
      const answer = answersTo(questions, answers, locale);
      const inputs = spec.read ? spec.read(read, say, answer) : (read as I);
      const result = spec.compute(inputs, locale, say);
      const word = (english: string) => resultIn(locale, english);
      const choice = (word: Choice) => choices[word].name;
      const headers = locale === "en" ? "FALSE" : `"${locale} ${WORDS_ONLY}"`;
      const made = { inputs, result, say, models, locale, word, choice, headers };
      return spec.said ? { ...made, say: spec.said(made) } : made;
    };
    const { sample } = spec;
    return {
      ...{ id: spec.id, title: say.title, summary: say.summary, questions },
      ...(sample && { sample: () => sample(locale, say) }),
      preview: (answers) => spec.preview(making(answers)),
      plan: (answers): Plan => {
        const made = making(answers);
        const { sheets } = made.say;
        const units = locale === "en" ? undefined : locale;
        const said = { sheets, about: models.about, units };
        return { title: say.title, ...workbook(spec.sheets(made), said, spec.names?.(made)) };
      },
    };
  };

/** Figures of a preview, under the labels of key figures: "label | note". */
export const previewFigures = (
  labels: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): Preview["figures"] =>
  Object.entries(values).map(([id, value]) => ({
    label: parts(textAt(labels, id, "the preview"))[0],
    value,
  }));

/** A preview's chart from "title | series | series | x=… | y=…", with the values of each series. */
export function previewChart(
  said: string,
  chart: Omit<PreviewChart, "title" | "series"> & {
    readonly series: readonly Omit<PreviewChart["series"][number], "name">[];
  },
): PreviewChart {
  const { title, names, axes } = chartTexts(said);
  const series = chart.series.map((each, i) => ({ name: names[i], ...each }));
  return { ...chart, ...axes, title, series };
}
