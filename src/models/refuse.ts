/** How models refuse: in a sentence of the reader's language. */
import { argumentOf, type CustomerValueError, invalid } from "../domain/support/errors";
import { type Locale, sentence } from "../locales";

/** A refusal in a sentence of the model's texts. */
export const refuse = (text: string): CustomerValueError => invalid("sentence", { text });

/** The domain's refusal within a sentence of the model's that says whose data it concerns. */
export const refuseAs = (
  say: (reason: string) => string,
  error: CustomerValueError,
  locale: Locale,
): CustomerValueError =>
  invalid("sentence", { text: say(sentence(error, locale)), argument: argumentOf(error) });
