/** The languages of the pane and the models. English is the source; the types hold the others to its shape. */
import { models as englishModels } from "./en/models";
import { pane as englishPane } from "./en/pane";
import type { Locale } from "./locale";
import { models as simplifiedModels } from "./zh-CN/models";
import { pane as simplifiedPane } from "./zh-CN/pane";
import { models as traditionalModels } from "./zh-TW/models";
import { pane as traditionalPane } from "./zh-TW/pane";

export { type Locale, LOCALES, localeFor } from "./locale";
export { sentence } from "./messages";

export interface Texts {
  readonly pane: typeof englishPane;
  readonly models: typeof englishModels;
}

const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: { pane: englishPane, models: englishModels },
  "zh-CN": { pane: simplifiedPane, models: simplifiedModels },
  "zh-TW": { pane: traditionalPane, models: traditionalModels },
};

/** Everything the product says in a language, functions' help excepted: that is made from their JSDoc. */
export const texts = (locale: Locale): Texts => TEXTS[locale];
