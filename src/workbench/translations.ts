/** The grid in the language of the page; what is in none of the lists stays English. */
import { registries } from "@odoo/o-spreadsheet";
import type { Locale } from "../locales";
import { GRID_ARGUMENTS } from "./grid-words/arguments";
import { GRID_ERRORS, UNNAMED_ERRORS } from "./grid-words/errors";
import { GRID_FUNCTIONS } from "./grid-words/functions";
import { CHARTS } from "./grid-words/charts";
import { CRITERIA } from "./grid-words/criteria";
import { PANELS } from "./grid-words/panels";
import type { GridTerm } from "./grid-words/term";
import { GRID_TERMS } from "./grid-words/terms";

/** All that the grid says of itself, but for its functions' help. */
export const GRID_WORDS: readonly GridTerm[] = [
  ...GRID_TERMS,
  ...CRITERIA,
  ...CHARTS,
  ...PANELS,
  ...GRID_ERRORS,
];

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
  if (locale === "en") return (text) => terms.get(text) ?? text;
  const own = ([, simplified, traditional]: readonly [unknown, string, string]): string =>
    locale === "zh-CN" ? simplified : traditional;
  for (const term of GRID_WORDS) terms.set(term[0], own(term));
  for (const [english, translated] of functionTexts(own))
    if (!terms.has(english)) terms.set(english, translated);
  return (text) => terms.get(text) ?? unnamed(text) ?? text;

  function unnamed(text: string): string | undefined {
    for (const error of UNNAMED_ERRORS) {
      const [found, name = ""] = error[0].exec(text) ?? [];
      if (found) return own(error).replace("$1", name);
    }
    return undefined;
  }
}

/** What the grid says of its own functions and their arguments, and the same in a language. */
function* functionTexts(
  own: (term: GridTerm) => string,
): Generator<[english: string, own: string]> {
  const named = (terms: readonly GridTerm[]) => new Map(terms.map((term) => [term[0], own(term)]));
  const [functions, args] = [named(GRID_FUNCTIONS), named(GRID_ARGUMENTS)];
  for (const [name, of] of functions) {
    if (!registries.functionRegistry.contains(name)) continue;
    const { description, args: parameters } = registries.functionRegistry.get(name);
    yield [englishOf(description), of];
    for (const parameter of parameters) {
      const said = args.get(`${name}:${parameter.name}`) ?? args.get(parameter.name);
      if (said) yield [englishOf(parameter.description), said];
    }
  }
}

/** The grid's texts are objects that say themselves in the language of the moment. */
const englishOf = (text: unknown): string => String.prototype.valueOf.call(text);
