/** What the grid offers while a function of ours is typed: all that fit, by family, the family asked for in front, each with what it does. */
import { registries } from "@odoo/o-spreadsheet";
import { type Locale, texts } from "../locales";
import type { FunctionMetadata } from "./metadata";

const NAME = "customer-value-functions";

interface Token {
  readonly type: string;
  readonly value: string;
}

/** Offers functions in a language; called again, in another one. */
export function offerFunctions(metadata: readonly FunctionMetadata[], locale: Locale): void {
  const { families } = texts(locale).pane.reference as { families: Record<string, string> };
  const order = Object.keys(families);
  const offered = metadata
    .map(({ id, description }) => {
      const [name, family] = [`CV.${id}`, id.split(".")[0].toLowerCase()];
      const title = families[family] ?? family.toUpperCase();
      return { name, family, title, description: `${title} · ${description}` };
    })
    .sort(
      (a, b) => order.indexOf(a.family) - order.indexOf(b.family) || (a.name < b.name ? -1 : 1),
    );
  const { autoCompleteProviders } = registries;
  const grids = autoCompleteProviders.get("functions_and_named_ranges");
  autoCompleteProviders.replace(NAME, {
    ...grids,
    sequence: (grids.sequence ?? 0) - 1,
    maxDisplayedProposals: undefined,
    getProposals({ type, value }: Token) {
      const typed = value.toUpperCase();
      if (type !== "SYMBOL" || !isOurs(typed)) return [];
      return offered
        .filter(({ name, description }) => name.includes(typed) || description.includes(value))
        .sort((a, b) => Number(b.title.includes(value)) - Number(a.title.includes(value)))
        .map(({ name, description }) => ({
          ...{ type: "function", text: name, description, alwaysExpanded: true },
          // all fit equally well, so that the grid leaves them in their order
          fuzzySearchKey: value,
        }));
    },
  } as typeof grids);
}

/** A name that begins as ours do, or Chinese, which no function of the grid is called by. */
const isOurs = (typed: string): boolean => /^CV\.?/.test(typed) || /^\p{Script=Han}/u.test(typed);
