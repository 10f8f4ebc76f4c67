/** What a screen shows in a page of a browser that a reader of Chinese could not read. */
import type { Locator } from "playwright-core";
import { latinIn } from "./latin";

/** What an element shows and what is read aloud of it, shadow trees included, text by text. */
const textsOf = (element: Locator): Promise<string[]> =>
  element.evaluate((root) => {
    const found: string[] = [];
    const look = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const { textContent, parentElement } = node;
        if (textContent?.trim() && !parentElement?.closest("style, script, svg title"))
          found.push(textContent.trim());
      } else if (node instanceof Element) {
        if (node.matches("style, script")) return;
        for (const name of ["aria-label", "title", "placeholder", "aria-description", "alt"])
          if (node.getAttribute(name)) found.push(node.getAttribute(name)!);
        if (node instanceof HTMLOptionElement) found.push(node.label);
        node.shadowRoot?.childNodes.forEach(look);
      }
      node.childNodes.forEach(look);
    };
    look(root);
    return [...new Set(found)];
  });

/** Punctuation of another script at the end of a Chinese word; what ends within a formula is none. */
const HALF_WIDTH = /\p{Script=Han}[:;!?](?=$|\s|\p{Script=Han})/gu;

/** Words and punctuation of another language, each with the text that it is in; `names` are people's own, or quoted. */
export const strangeWords = async (
  element: Locator,
  names?: ReadonlySet<string>,
): Promise<string[]> =>
  (await textsOf(element)).flatMap((text) =>
    [...latinIn(text, names), ...(names?.has(text) ? [] : (text.match(HALF_WIDTH) ?? []))].map(
      (found) => `${found} ← ${text.slice(0, 200)}`,
    ),
  );
