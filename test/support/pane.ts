/** The pane in a page of a browser: its parts as a person would name them. */
import type { Locator, Page } from "playwright-core";

export interface PaneInPage {
  readonly root: Locator;
  /** Heading of the screen that is shown. */
  readonly title: Locator;
  /** Words of the screen, as opposed to what is only spoken. */
  says(words: string): Locator;
  /** What is read aloud. */
  readonly voice: Locator;
  button(text: string): Locator;
  /** The first card of the first screen whose title holds this: RFM segments stand before those of a customer list. */
  card(title: string): Locator;
  /** The input or list with a label. */
  answer(label: string): Locator;
  /** A key figure of the preview. */
  figure(label: string): Locator;
  /** Text of the element that has the focus: its name if it has one, else its label, else what it says. */
  focused(): Promise<string>;
}

export function paneIn(page: Page): PaneInPage {
  const root = page.locator(".customer-value-pane");
  return {
    root,
    title: root.locator("h1"),
    voice: root.locator(".visually-hidden[role=status]"),
    says: (words) => root.locator(".main, .footer").getByText(words),
    button: (text) => root.locator("fluent-button").filter({ hasText: text }),
    card: (title) =>
      root
        .locator("button.card")
        .filter({ has: page.locator(".title", { hasText: title }) })
        .first(),
    answer: (label) => root.getByLabel(label),
    figure: (label) => root.locator(".key-figures > div").filter({ hasText: label }).locator("dd"),
    focused: () => page.evaluate(focusedText),
  };
}

function focusedText(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const label = (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return active?.getAttribute("aria-label") ?? label ?? active?.textContent?.trim() ?? "";
}
