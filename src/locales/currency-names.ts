/** Names of currencies in sentences: "MXN" is 墨西哥比索. */
import type { Locale } from "./locale";

/** A function from codes to names, `own` ones before those that the platform knows; what is no code stays as it is. */
export function currencyNames(
  locale: Locale,
  own: ReadonlyMap<string, string>,
): (code: string) => string {
  const known = new Intl.DisplayNames(locale, { type: "currency" });
  return (code) => own.get(code) ?? (/^[A-Z]{3}$/.test(code) ? known.of(code)! : code);
}
