/**
 * Every model once, in one language or another. What a host does with a Plan does not depend on the language of its words:
 * plans.test.ts proves that a model's Plans are the same cell for cell in all three but for their words, and the contract's
 * "hostile text" that any words arrive. So many models are tried in one language each, and the hosts begin with different
 * ones: between them every model meets every language.
 */
import { LOCALES, type Locale } from "../../src/locales";
import { models } from "../../src/models";
import type { Model } from "../../src/models/model";

/** The language of the first model, by what the models are tried in; the next model has the next language. */
export const FIRST_LANGUAGE = {
  excel: "en",
  "the worst Excel": "zh-CN",
  grid: "zh-TW",
  file: "en",
  "valid packages": "zh-CN",
  "grid as a file": "zh-TW",
} as const satisfies Record<string, Locale>;

export interface InTurn {
  readonly locale: Locale;
  readonly model: Model;
}

export function modelsInTurn(where: keyof typeof FIRST_LANGUAGE): InTurn[] {
  const first = LOCALES.indexOf(FIRST_LANGUAGE[where]);
  return models("en").map((_, i) => {
    const locale = LOCALES[(first + i) % LOCALES.length];
    return { locale, model: models(locale)[i] };
  });
}
