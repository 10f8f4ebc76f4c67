/** The languages of the product. English is the source; the types hold the others to its shape. */
export type Locale = "en" | "zh-CN" | "zh-TW";
export const LOCALES: readonly Locale[] = ["en", "zh-CN", "zh-TW"];

/**
 * The language nearest to a BCP 47 tag such as `Office.context.displayLanguage`: the script decides, else the region;
 * Taiwan, Hong Kong and Macau write traditional characters. English for every other language.
 */
export function localeFor(tag: string): Locale {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== "zh") return "en";
  if (rest.includes("hant")) return "zh-TW";
  if (rest.includes("hans")) return "zh-CN";
  return rest.some((part) => part === "tw" || part === "hk" || part === "mo") ? "zh-TW" : "zh-CN";
}
