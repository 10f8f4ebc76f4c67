/** The languages of the pane and the models. English is the source; the types hold the others to its shape. */
import { models as englishModels } from "./en/models";
import { pane as englishPane } from "./en/pane";
import { models as simplifiedModels } from "./zh-CN/models";
import { pane as simplifiedPane } from "./zh-CN/pane";
import { models as traditionalModels } from "./zh-TW/models";
import { pane as traditionalPane } from "./zh-TW/pane";

export type Locale = "en" | "zh-CN" | "zh-TW";
export const LOCALES: readonly Locale[] = ["en", "zh-CN", "zh-TW"];

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

/**
 * The language nearest to a BCP 47 tag such as `Office.context.displayLanguage`: the script decides, else the region;
 * Taiwan, Hong Kong and Macau write traditional characters. English for every other language.
 */
export function localeFor(tag: string): Locale {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== "zh") return "en";
  if (rest.includes("hant")) return "zh-TW";
  if (rest.includes("hans")) return "zh-CN";
  return rest.some((part) => part === "tw" || part === "hk" || part === "mo") ? "zh-TW" : "zh-CN";
}
