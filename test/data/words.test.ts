/** What is said of a table that was checked. */
import { checkPurchases } from "../../src/data/check";
import { tableOf } from "../../src/data/table";
import { cureText, reasonText, whereText } from "../../src/data/words";
import { texts } from "../../src/locales";

describe("one currency among several is chosen by its name", () => {
  test.each([
    ["en", "TWD", "Only TWD"],
    ["zh-CN", "CNY", "仅人民币（CNY）"],
    ["zh-TW", "TWD", "僅新臺幣（TWD）"],
    ["zh-TW", "CNY", "僅人民幣（CNY）"],
    ["zh-CN", "MXN", "仅墨西哥比索（MXN）"],
    ["zh-TW", "SEK", "僅瑞典克朗（SEK）"],
    ["zh-TW", "KČ", "僅 KČ"],
  ] as const)("in %s: %s", (locale, code, expected) =>
    expect(cureText("currencies", `only ${code}`, texts(locale).data)).toBe(expected),
  );
});

test("columns of one heading are told apart by a number", () => {
  const cells = [
    ["Customer", "Amount", "Date", "Amount"],
    ["Ann", 10, "2024-01-05", 12],
    ["Bo", 20, "2024-01-06", 24],
  ];
  const check = checkPurchases(tableOf(cells));
  expect(reasonText(check.roles.amount, check, texts("en").data)).toContain(
    "Amount or Amount (2)?",
  );
});

describe("where something is wrong", () => {
  const rows = [2, 3, 4, 5, 6];

  test.each([
    ["zh-CN", "第 2、3、4、5、6 行 · 另有 3 行 · 例如 昨天"],
    ["zh-TW", "第 2、3、4、5、6 列 · 另有 3 列 · 例如 昨天"],
  ] as const)("rows beyond those named are counted as rows, in %s", (locale, expected) => {
    const trouble = { count: 8, rows, example: "昨天", cures: [], changes: false };
    const say = texts(locale).data;
    expect(whereText({ kind: "unreadable-dates", ...trouble }, say)).toBe(expected);
  });

  test.each([
    ["en", "EUR 3, KČ 2, NTD 1"],
    ["zh-CN", "欧元 3 行、KČ 2 行、新台币 1 行"],
    ["zh-TW", "歐元 3 列、KČ 2 列、新臺幣 1 列"],
  ] as const)("currencies have their names, in %s", (locale, expected) => {
    const trouble = { count: 3, rows, example: "EUR 3, KČ 2, NTD 1", cures: [], changes: false };
    const say = texts(locale).data;
    expect(whereText({ kind: "currencies", ...trouble }, say)).toBe(expected);
  });
});

/** A Chinese sign is as wide as the type is high; in a list of a pane of 320 pixels there is room for so many. */
const ROOM = 15;

test.each(["zh-CN", "zh-TW"] as const)(
  "cures fit into their list in a narrow pane, in %s",
  (locale) => {
    const cures = Object.values(texts(locale).data.cures).flatMap((each) => Object.values(each));
    expect(cures.filter((cure) => cure.length > ROOM)).toEqual([]);
  },
);
