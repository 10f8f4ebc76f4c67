import fs from "fs";
import path from "path";
import { LOCALES, type Locale, localeFor, texts } from "../../src/locales";

describe("localeFor takes the language nearest to a tag", () => {
  const cases: [tag: string, locale: Locale][] = [
    ["en-US", "en"],
    ["en", "en"],
    ["de-DE", "en"],
    ["", "en"],
    ["zh", "zh-CN"],
    ["zh-CN", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["zh-Hans-HK", "zh-CN"],
    ["zh-TW", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-MO", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["zh-Hant-CN", "zh-TW"],
    ["ZH_tw", "zh-TW"],
    ["zhx", "en"],
  ];
  test.each(cases)("%s → %s", (tag, locale) => expect(localeFor(tag)).toBe(locale));
});

/** Every text of a language by its path: "pane.home.purpose". Functions stay functions. */
function leaves(value: unknown, at: string): [path: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}.${key}`));
}

const ofLocale = (locale: Locale) => new Map(leaves(texts(locale), "texts"));

describe.each(LOCALES)("the texts in %s", (locale) => {
  const english = ofLocale("en");
  const own = ofLocale(locale);

  test("have the keys of the English ones, no more and no less", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("are texts where the English ones are, and take no more arguments", () => {
    const wrong = [...own].filter(([key, value]) => {
      const source = english.get(key);
      if (typeof value !== typeof source) return true;
      return typeof value === "function" && value.length > (source as () => string).length;
    });
    expect(wrong).toEqual([]);
  });

  test("are never empty", () => {
    expect([...own].filter(([, value]) => value === "")).toEqual([]);
  });

  if (locale !== "en")
    test("are Chinese, but for what is written the same everywhere", () => {
      const left = [...own].filter(
        ([key, value]) =>
          typeof value === "string" &&
          value === english.get(key) &&
          /\p{L}{2,} \p{L}{2,}/u.test(value),
      );
      expect(left).toEqual([]);
    });
});

test("the two written forms of Chinese are not mixed up", () => {
  // Characters that only one of the two forms has, from words that these texts use all the time.
  const traditional = /[單欄儲範圍資輸選擇購買顧實願這們時對會為與請數據開間問題無見沒樣夠]/u;
  const simplified = /[单栏储范围资输选择购买顾实愿这们时对会为与请数据开间问题无见没样够]/u;
  const source = (locale: Locale) =>
    fs
      .readdirSync(path.join("src/locales", locale), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => fs.readFileSync(path.join("src/locales", locale, file), "utf8"))
      .join("\n");
  expect(source("zh-CN").match(traditional)).toBeNull();
  expect(source("zh-TW").match(simplified)).toBeNull();
});
