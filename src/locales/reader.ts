/**
 * In whose words functions.js refuses. It knows English only, which is enough where nobody else speaks; a page that runs it and has
 * a reader of another language offers its words in `globalThis.customerValue`, before or after loading it.
 */
import type { Refusal } from "../domain/support/errors";
import { messages } from "./en/messages";
import type { Locale } from "./locale";

/** Makes a refusal a sentence, in the reader's language or in the one that is asked for. */
export type Say = (refusal: Refusal, locale?: Locale) => string;

interface Page {
  customerValue?: { readonly say: Say };
}

/** Offers a page's words to functions.js. */
export function offerWords(say: Say): void {
  (globalThis as Page).customerValue = { say };
}

/** What a refusal says to the page's reader. */
export function said(refusal: Refusal): string {
  const say = (globalThis as Page).customerValue?.say;
  return (say ?? english)(refusal);
}

/** What a refusal says as a part of a result, in the language of that; in English where no page offers words. */
export function refusalIn(locale: Locale, refusal: Refusal): string {
  const say = locale === "en" ? english : ((globalThis as Page).customerValue?.say ?? english);
  return say(refusal, locale);
}

const english: Say = ({ id, about }) => (messages[id] as (about: unknown) => string)(about);
