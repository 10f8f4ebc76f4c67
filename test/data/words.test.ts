/** What is said of a table that was checked. */
import { cureText } from "../../src/data/words";
import { texts } from "../../src/locales";

describe("one currency among several is chosen by its name", () => {
  test.each([
    ["en", "TWD", "Only TWD"],
    ["zh-CN", "CNY", "仅人民币（CNY）"],
    ["zh-TW", "TWD", "僅新臺幣（TWD）"],
    ["zh-TW", "CNY", "僅人民幣（CNY）"],
    ["zh-TW", "SEK", "僅 SEK"],
  ] as const)("in %s: %s", (locale, code, expected) =>
    expect(cureText("currencies", `only ${code}`, texts(locale).data)).toBe(expected),
  );
});
