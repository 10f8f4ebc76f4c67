/** Refusals in three languages: each message with something to be about, said in full, without a word of another language. */
import fc from "fast-check";
import { invalid } from "../../src/domain/support/errors";
import type { Messages } from "../../src/domain/support/messages";
import { LOCALES, sentence } from "../../src/locales";
import { argumentNames as simplified } from "../../src/locales/zh-CN/arguments";
import { functions as simplifiedFunctions } from "../../src/locales/zh-CN/functions";
import { messages as simplifiedMessages } from "../../src/locales/zh-CN/messages";
import { argumentNames as traditional } from "../../src/locales/zh-TW/arguments";
import { functions as traditionalFunctions } from "../../src/locales/zh-TW/functions";

/** Fits every message: whatever one of them is about is here, under its name. */
const ABOUT = {
  text: "一句话",
  argument: "values",
  at: { argument: "dates", row: 17 },
  value: 5,
  more: 1212,
  written: "amount",
  cure: "write or point",
  min: 0,
  max: 10,
  bounds: { min: 0, below: 1 },
  choices: ["week", "day"],
  size: { count: 2, of: "rows" },
  lead: "customers",
  leadSize: { count: 1, of: "cells" },
  names: ["s", "beta"],
  name: "s",
  count: 3,
  wanted: 4,
  before: 7,
  low: 1,
  likely: 3,
  high: 2,
  most: 1000,
  first: 1,
  last: 45000,
  customer: "安",
  referrer: "博",
  row: 2,
  earlier: "陈",
  earlierRow: 1,
  links: [["安", "博"]],
  customers: 6,
  joined: 5,
  end: 3,
  kept: 9,
  start: 8,
  opening: 100,
  age: 30,
  asOf: 45688,
  from: 45_001,
  unit: "month",
  model: "BG/NBD",
  amount: 30,
  q: 0.9,
  what: "lifetime value",
  year: 2,
  form: "late",
  day: "2024-01-05",
  far: { count: 2, side: "after", edge: 45_000, furthest: 2_958_465 },
  minutes: 10,
  languages: ["en", "zh-CN"],
  blank: ["frequency"],
  score: "R",
  to: 2,
};

const ids = Object.keys(simplifiedMessages) as (keyof Messages)[];
const said = (id: keyof Messages, locale: (typeof LOCALES)[number]) =>
  sentence(invalid(id as never, ABOUT as never), locale);

describe.each(LOCALES)("%s", (locale) => {
  test.each(ids)("%s is a sentence", (id) => {
    expect(said(id, locale)).not.toMatch(/undefined|NaN|\[object|[：，；（]$/);
    expect(said(id, locale).length).toBeGreaterThan(2);
  });
});

/** Names of models and of their parameters, and what is typed into a formula. */
const NAMES =
  /=YEAR\(A2\)|VALUE\(\)|BG\/NBD|Gamma-Gamma|TRUE|FALSE|"week"|"day"|\b(alpha|beta|gamma|[rpqsRFM])\b|"(en|zh-CN|zh-TW)"/g;

describe.each(["zh-CN", "zh-TW"] as const)("%s", (locale) => {
  test.each(ids)("%s has no English word and no half-width punctuation in it", (id) => {
    const words = said(id, locale).replace(NAMES, "");
    expect(words).not.toMatch(/[A-Za-z]/);
    expect(words).not.toMatch(/[\u4e00-\u9fff][,;:!?]|[,;:]\s*[\u4e00-\u9fff]/);
  });
});

test("text of the reader's own comes through in every language", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 39 }), (value) => {
      for (const locale of LOCALES) {
        const error = invalid("notNumber", { at: { argument: "dates", row: 2 }, value });
        expect(sentence(error, locale)).toContain(value);
      }
    }),
  );
});

test.each([
  ["en", "dates, row 17: 'abc' is not a date (and 1,212 more)"],
  ["zh-CN", "“日期”第 17 行：“abc”不是日期（另有 1,212 处），请写成 2025-01-31 的形式"],
  ["zh-TW", "「日期」第 17 列：「abc」不是日期（另有 1,212 處），請寫成 2025-01-31 的形式"],
] as const)("in %s: %s", (locale, expected) => {
  const about = { at: { argument: "dates", row: 17 }, value: "abc", more: 1212 };
  expect(sentence(invalid("notDate", about), locale)).toBe(expected);
});

test.each([
  ["zh-CN", "400 个季度"],
  ["zh-TW", "400 季"],
] as const)("in %s quarters are counted as the drop-down names them", (locale, quarters) => {
  const about = { count: 400, unit: "quarter", most: 100 } as const;
  expect(sentence(invalid("tooManyToFollow", about), locale)).toContain(quarters);
});

describe.each([
  ["zh-CN", simplifiedFunctions, simplified],
  ["zh-TW", traditionalFunctions, traditional],
] as const)("arguments in %s", (_locale, functions, names) => {
  test.each(Object.entries(functions))("%s: as the tooltip names them", (_id, { parameters }) => {
    for (const [argument, { name }] of Object.entries(parameters)) {
      const known = Object.entries(names)
        .filter(([key]) => key.split(":")[0] === argument)
        .map(([, value]) => value);
      expect(known).toContain(name);
    }
  });
});
