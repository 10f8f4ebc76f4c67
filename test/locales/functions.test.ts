/** The functions' texts in Chinese: nothing missing, nothing left over, nothing of the other script. */
import type { FunctionTexts } from "../../src/locales/function-text";
import { functions as simplified } from "../../src/locales/zh-CN/functions";
import { functions as traditional } from "../../src/locales/zh-TW/functions";
import type { FunctionReference } from "../../src/taskpane/reference";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const reference = readReference("src/functions");
const translations: [string, FunctionTexts, RegExp][] = [
  // with the characters that only the other script writes, of those a text about customers needs
  [
    "zh-CN",
    simplified,
    /[價數據為與個們將來從這還說應該選擇資訊額單儲獲時間歷購買產業務顧網測圖]/u,
  ],
  [
    "zh-TW",
    traditional,
    /[价数据为与个们将来从这还说应该选择资讯额单储获时间历购买产业务顾网测图]/u,
  ],
];

describe.each(translations)("%s", (_locale, texts, foreign) => {
  test("has every function and no other", () => {
    expect(Object.keys(texts).sort()).toEqual(reference.map(({ id }) => id).sort());
  });

  test.each(reference.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const { description, parameters, returns, remarks } = texts[id];
    const said = [
      description,
      returns,
      remarks,
      ...Object.values(parameters).map((p) => p.description),
    ];
    expect(Object.keys(parameters)).toEqual(entry.parameters.map(({ name }) => name));
    for (const text of said) expect(text).toMatch(/\p{Script=Han}/u);
    expect(said.filter((text) => foreign.test(text))).toEqual([]);
  });

  test.each(reference.map((entry) => [entry.id, entry] as const))(
    "%s names its sources, and the functions that the English text names",
    (id, entry) => {
      const { remarks, returns } = texts[id];
      const years = (text: string) => new Set(text.match(/\(\d{4}\)/g));
      const others = (text: string) => new Set(text.match(/CV(\.[A-Z]+)+/g));
      expect(remarks).toMatch(/来源：|來源：/);
      expect(years(remarks)).toEqual(years(entry.remarks));
      expect(others(remarks + returns)).toEqual(others(entry.remarks + entry.returns));
    },
  );

  test("an argument's name is short enough to show while typing, and no two of a function are alike", () => {
    for (const { parameters } of Object.values(texts)) {
      const names = Object.values(parameters).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 8 || /[\s,;()（），]/.test(name))).toEqual([]);
    }
  });
});
