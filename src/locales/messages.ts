/** Refusals in the reader's words: the only place where a message becomes a sentence. */
import type { CustomerValueError, Refusal } from "../domain/support/errors";
import type { Catalogue } from "./catalogue";
import { messages as english } from "./en/messages";
import type { Locale } from "./locale";
import { messages as simplified } from "./zh-CN/messages";
import { messages as traditional } from "./zh-TW/messages";

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = {
  en: english,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

/** What a refusal says, in a language. */
export function sentence(error: CustomerValueError | Refusal, locale: Locale): string {
  const { id, about } = "refusal" in error ? error.refusal : error;
  const say = CATALOGUES[locale][id] as (about: unknown) => string;
  return say(about);
}
