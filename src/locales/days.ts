/** "28 November 2026" or 2026年11月28日. */
export const longDate = (locale: "en-GB" | "zh-CN" | "zh-TW", day: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(day);
