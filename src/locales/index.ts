/** The languages of the pane and the models. English is the source; the types hold the others to its shape. */
import type { Choice } from "../domain/support/choice-words";
import { choices as englishChoices } from "./en/choices";
import { data as englishData } from "./en/data";
import { models as englishModels } from "./en/models";
import { pane as englishPane } from "./en/pane";
import type { Locale } from "./locale";
import { choices as simplifiedChoices } from "./zh-CN/choices";
import { data as simplifiedData } from "./zh-CN/data";
import { models as simplifiedModels } from "./zh-CN/models";
import { pane as simplifiedPane } from "./zh-CN/pane";
import { choices as traditionalChoices } from "./zh-TW/choices";
import { data as traditionalData } from "./zh-TW/data";
import { models as traditionalModels } from "./zh-TW/models";
import { pane as traditionalPane } from "./zh-TW/pane";

export { type Locale, LOCALES, localeFor } from "./locale";
export { sentence } from "./messages";

export interface Texts {
  readonly pane: typeof englishPane;
  readonly models: typeof englishModels;
  readonly data: typeof englishData;
  /** Words that arguments take, in drop-downs. */
  readonly choices: Readonly<Record<Choice, { readonly name: string; readonly tooltip: string }>>;
}

const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: { pane: englishPane, models: englishModels, data: englishData, choices: englishChoices },
  "zh-CN": {
    ...{ pane: simplifiedPane, models: simplifiedModels },
    ...{ data: simplifiedData, choices: simplifiedChoices },
  },
  "zh-TW": {
    ...{ pane: traditionalPane, models: traditionalModels },
    ...{ data: traditionalData, choices: traditionalChoices },
  },
};

/** Everything the product says in a language, functions' help excepted: that is made from their JSDoc. */
export const texts = (locale: Locale): Texts => TEXTS[locale];
