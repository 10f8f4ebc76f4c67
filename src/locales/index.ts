/** The languages of the pane and the models. English is the source; the types hold the others to its shape. */
import { data as englishData } from "./en/data";
import { models as englishModels } from "./en/models";
import { pane as englishPane } from "./en/pane";
import type { Locale } from "./locale";
import { data as simplifiedData } from "./zh-CN/data";
import { models as simplifiedModels } from "./zh-CN/models";
import { pane as simplifiedPane } from "./zh-CN/pane";
import { data as traditionalData } from "./zh-TW/data";
import { models as traditionalModels } from "./zh-TW/models";
import { pane as traditionalPane } from "./zh-TW/pane";

export { type Locale, LOCALES, localeFor } from "./locale";
export { sentence } from "./messages";

export interface Texts {
  readonly pane: typeof englishPane;
  readonly models: typeof englishModels;
  readonly data: typeof englishData;
}

const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: { pane: englishPane, models: englishModels, data: englishData },
  "zh-CN": { pane: simplifiedPane, models: simplifiedModels, data: simplifiedData },
  "zh-TW": { pane: traditionalPane, models: traditionalModels, data: traditionalData },
};

/** Everything the product says in a language, functions' help excepted: that is made from their JSDoc. */
export const texts = (locale: Locale): Texts => TEXTS[locale];
