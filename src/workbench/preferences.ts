/** What the visitor chose, kept in the browser where it lets us. */
import { LOCALES, type Locale, localeFor } from "../locales";

export type Preference = "locale" | "theme" | "pane-width" | "pane";

const key = (name: Preference): string => `customer-value.${name}`;

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null; // Storage is switched off; the page works without.
  }
}

export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Storage is switched off or full; the choice holds until the page is closed.
  }
}

/** The language asked for in the address (`?lang=zh-CN`), chosen last, or of the browser. */
export function preferredLocale(): Locale {
  const asked = new URLSearchParams(location.search).get("lang") ?? preference("locale");
  return LOCALES.find((locale) => locale === asked) ?? localeFor(asked ?? navigator.language);
}

export function prefersDark(): boolean {
  const chosen = new URLSearchParams(location.search).get("theme") ?? preference("theme");
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** "high-contrast" where the system asks for it. */
export const prefersContrast = (): boolean => matchMedia("(forced-colors: active)").matches;

const WORKBOOK = "workbook";

/** Whether the address asks for an empty workbook (`?workbook=empty`) instead of the example. */
export const isEmptyAsked = (): boolean =>
  new URLSearchParams(location.search).get(WORKBOOK) === "empty";

/** The address of this page with another workbook to begin with. */
export function addressOf(workbook: "empty" | "example"): string {
  const address = new URL(location.href);
  address.searchParams.set(WORKBOOK, workbook);
  return address.href;
}
