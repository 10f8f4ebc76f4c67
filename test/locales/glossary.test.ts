/**
 * What is shown, against glossary.json: how a term is written in each language, and which words a language never shows
 * (patterns: a word may be right in a compound only).
 *
 * Every term's translation is in use, and held text by text: where the English text has the term, the Chinese has its translation.
 * The texts that say it otherwise are listed by their paths in glossary-freely.json, a reason for each term.
 */
import fs from "fs";
import path from "path";
import ts from "typescript";
import { texts, type Locale } from "../../src/locales";
import { GRID_WORDS } from "../../src/workbench/translations";
import { openingTexts } from "../../src/workbench/opening/texts";
import { sampleTexts } from "../../src/workbench/samples/texts";
import { workbenchTexts } from "../../src/workbench/texts";
import said from "./glossary-freely.json";
import glossary from "./glossary.json";

type Chinese = "zh-CN" | "zh-TW";
const CHINESE: readonly Chinese[] = ["zh-CN", "zh-TW"];

/** Files of one language: the product's texts, and what models say. */
function filesOf(locale: Locale): string[] {
  const folder = path.join("src/locales", locale);
  const own = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  const models = fs
    .readdirSync("src/models")
    .map((model) => `src/models/${model}/texts/${locale}.ts`);
  return [
    ...own.filter((f) => f.endsWith(".ts")).map((f) => path.join(folder, f)),
    ...models,
  ].filter((file) => fs.existsSync(file));
}

/** What a file can show: its strings, and the parts of its templates between gaps. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** The texts of an object, each by its path. Sentences with gaps, which are functions, stay functions. */
function leaves(value: unknown, at = ""): [at: string, text: unknown][] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}.${key}`));
}

const modelsIn = (locale: Locale) =>
  filesOf(locale)
    .filter((file) => file.startsWith("src/models/"))
    .map((file) => [file.split("/")[2], jest.requireActual(path.resolve(file)) as object]);

const sayings = (locale: Locale): [at: string, text: unknown][] => [
  ...results(locale),
  ...leaves([
    texts(locale),
    workbenchTexts(locale),
    openingTexts(locale),
    sampleTexts(locale),
    Object.fromEntries(modelsIn(locale).map(([id, module]) => [id, Object.values(module)[0]])),
  ]),
];

/** Words of results, each by its English. */
function results(locale: Locale): [english: string, said: string][] {
  const file = ts.createSourceFile(
    "results.ts",
    fs.readFileSync("src/locales/results.ts", "utf8"),
    ts.ScriptTarget.Latest,
  );
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer)) {
      const english = (node.name as ts.StringLiteral | ts.Identifier).text;
      const own = node.initializer.elements[locale === "zh-CN" ? 0 : 1] as ts.StringLiteral;
      // "Value:verdict" is the word Value, in one of its senses
      found.push([
        `.results.${english}`,
        locale === "en" ? english.replace(/:\w+$/, "") : own.text,
      ]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const shown = (locale: Chinese): string[] => [
  ...filesOf(locale).flatMap(literals),
  ...sayings(locale).map(([, text]) => String(text)),
  ...GRID_WORDS.map(([, simplified, traditional]) =>
    locale === "zh-CN" ? simplified : traditional,
  ),
];

/** Texts that say a term otherwise, by their paths, and the words of which each of them has one. */
interface Freely {
  readonly why: string;
  readonly instead?: Readonly<Record<Chinese, readonly string[]>>;
  readonly "zh-CN"?: readonly string[];
  readonly "zh-TW"?: readonly string[];
}

/** Not words of a text: our functions and the product by name, gaps, and parts of an address. */
const NAMES = /\bCV(\.[A-Z]+)+|Customer Value for Excel|\{\w+\}|sales\.orders/g;

describe.each(CHINESE)("%s", (locale) => {
  const all = shown(locale);

  test("shows a great many texts", () => expect(all.length).toBeGreaterThan(1500));

  test.each(glossary.never[locale])("never shows %s", (word) => {
    expect(all.filter((text) => new RegExp(word).test(text))).toEqual([]);
  });

  test("has full-width punctuation between Chinese characters", () => {
    const half = /\p{Script=Han}[,;:!?]\s*\p{Script=Han}/u;
    // a bracket in a formula, "均值 (l + 4m + h) / 6", is that of mathematics
    const bracket = /\p{Script=Han}\s?\((?![^)]*[+−])/u;
    expect(all.filter((text) => half.test(text) || bracket.test(text))).toEqual([]);
  });

  test("calls a row a row and a column a column", () => {
    // 列 is a column in simplified Chinese and a row in traditional Chinese
    const swapped = {
      "zh-CN": /(?<!侧边)栏/,
      "zh-TW": /(?<![執進自銀旅發現並流片換兩試]|資料)行(?![銷為動業])/,
    }[locale];
    expect(all.filter((text) => swapped.test(text))).toEqual([]);
  });

  test.each(glossary.terms.map((term) => [term.en, term] as const))("%s", (en, term) => {
    expect(all.some((text) => term[locale].some((word) => text.includes(word)))).toBe(true);
    const own = new Map(sayings(locale));
    const freely = sayings("en")
      .filter(
        ([at, text]) =>
          typeof text === "string" &&
          new RegExp(`\\b${en}s?\\b`, "i").test(text.replace(NAMES, "")) &&
          !term[locale].some((word) => String(own.get(at)).includes(word)),
      )
      .map(([at]) => at);
    const { [locale]: listed = [], instead } =
      (said as Partial<Record<string, Freely>>)[en] ?? ({} as Partial<Freely>);
    expect(freely.sort()).toEqual([...listed].sort());
    const others = instead?.[locale] ?? [""];
    expect(
      listed.filter((at) => !others.some((word) => String(own.get(at)).includes(word))),
    ).toEqual([]);
  });
});
