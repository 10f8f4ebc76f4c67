/** `headers`: no heading row, or headings and words in a language; every function that has it, by its own examples. */
import type { FunctionReference } from "../../src/taskpane/reference";
import { type ExcelError, loadExcel, readCall, type Scalar } from "../support/excel";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const excel = loadExcel();
const withHeaders = readReference("src/functions").filter(({ parameters }) =>
  parameters.some(({ name }) => name === "headers"),
);

/** What stays Latin in Chinese: letters of scores and percentiles, NPS, names of parameters and models; without a page, reasons. */
const NAMES =
  /^(R|F|M|P\d\d|p 值|r|alpha|a|b|s|beta|p|q|gamma|Gamma-Gamma|M?BG\/NBD|Pareto\/NBD|(M?BG|Pareto)\/NBD：.*|M?BG\/NBD: .*|各人购买速率相同，为 r\/alpha|各人購買速率相同，為 r\/alpha|q 不.*)$/;

const answersOf = async ({ name, parameters, examples }: FunctionReference, headers: Scalar) => {
  const at = parameters.findIndex((parameter) => parameter.name === "headers");
  return Promise.all(
    examples
      .filter(({ result }) => !result.startsWith("#"))
      .map(async ({ formula }) => {
        const { id, args } = readCall(formula, (...call) => excel.call(...call));
        expect(`CV.${id}`).toBe(name);
        const typed = Array.from({ length: Math.max(args.length, at + 1) }, (_, i) =>
          i === at ? headers : args[i],
        );
        return { args, shown: (await excel.call(id, ...typed)) as Scalar[][] };
      }),
  );
};

describe.each(withHeaders.map((f) => [f.name, f] as const))("%s", (_name, f) => {
  test("FALSE leaves out the heading row, TRUE and en have it in English", async () => {
    const [without, shown, english] = await Promise.all(
      [false, true, "en"].map((headers) => answersOf(f, headers)),
    );
    without.forEach(({ shown: rows }, i) => {
      expect(shown[i].shown.slice(1)).toEqual(rows);
      expect(english[i].shown).toEqual(shown[i].shown);
    });
  });

  test.each(["zh-CN", "zh-TW"])("%s: headings and words, and nothing else", async (language) => {
    const english = await answersOf(f, true);
    const chinese = await answersOf(f, language);
    chinese.forEach(({ args, shown }, e) => {
      const given = new Set(args.flat(2).map(String));
      shown.forEach((row, i) =>
        row.forEach((cell, j) => {
          const before = english[e].shown[i][j];
          if (typeof cell !== "string") expect(cell).toBe(before);
          else if (i > 0 && given.has(String(before))) expect(cell).toBe(before);
          else if (!NAMES.test(cell)) expect(cell).not.toMatch(/[A-Za-z]{2,}/);
        }),
      );
    });
  });

  test.each(["en", "zh-CN", "zh-TW"])(
    "%s words: the same without its headings",
    async (language) => {
      const [whole, body] = await Promise.all(
        [language, ` ${language.toUpperCase()}  words`].map((headers) => answersOf(f, headers)),
      );
      body.forEach(({ shown }, i) => expect(shown).toEqual(whole[i].shown.slice(1)));
    },
  );

  test("another language is refused", async () => {
    await expect(answersOf(f, "fr")).rejects.toEqual(
      expect.objectContaining<Partial<ExcelError>>({
        code: "#VALUE!",
        message:
          'headers must be TRUE or FALSE, or a language ("en", "zh-CN", "zh-TW"), not \'fr\'',
      }),
    );
  });
});

test("words: an audit speaks Chinese to the last line", async () => {
  const rows = Array.from({ length: 120 }, (_, i) => i);
  const ledger = [
    rows.map((i) => [`c${i % 40}`]),
    rows.map((i) => [45000 + ((i * 37) % 300)]),
    rows.map((i) => [10 + ((i * 13) % 50)]),
  ];
  const said = (language: Scalar) =>
    excel.call(
      "FORECAST.AUDIT",
      ...ledger,
      12,
      undefined,
      "week",
      undefined,
      undefined,
      undefined,
      language,
    );
  const [english, chinese] = [said(true), said("zh-CN")] as Scalar[][][];
  expect(chinese).toHaveLength(english.length);
  for (const cell of chinese.flat())
    if (typeof cell === "string" && !NAMES.test(cell)) expect(cell).not.toMatch(/[A-Za-z]{2,}/);
});

test("labels of yours stay as they are, even if they are words of ours", () => {
  const call = (labels: Scalar[][] | undefined) =>
    excel.call("TIER.SUMMARY", [[5], [3]], [[0.5]], labels, "zh-CN") as Scalar[][];
  expect(call([["High"], ["Low"]]).map(([tier]) => tier)).toEqual(["级别", "High", "Low"]);
  expect(call(undefined).map(([tier]) => tier)).toEqual(["级别", "第 1 级", "第 2 级"]);
});
