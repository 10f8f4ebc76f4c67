/** The grid in the language of the page; what is not listed in grid-terms.ts stays English. */
import type { Locale } from "../locales";
import { GRID_TERMS } from "./grid-terms";

/** What the grid would say of its makers' service instead of ours. */
const NOT_OURS = "An unexpected error occurred. Submit a support ticket at odoo.com/help.";
const UNEXPECTED = {
  en: "An unexpected error occurred.",
  "zh-CN": "发生了意外错误。",
  "zh-TW": "發生未預期的錯誤。",
};

/** Turns the grid's English into a language. Placeholders such as %s stay. */
export function translator(locale: Locale): (text: string) => string {
  const terms = new Map([[NOT_OURS, UNEXPECTED[locale]]]);
  if (locale !== "en")
    for (const [english, simplified, traditional] of GRID_TERMS)
      terms.set(english, locale === "zh-CN" ? simplified : traditional);
  return (text) => terms.get(text) ?? text;
}
