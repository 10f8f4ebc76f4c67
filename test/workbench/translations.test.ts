/** The grid's own words in Chinese: what it can say here is listed, each in the very words of the grid, and keeps its gaps. */
import fs from "fs";
import { registries } from "@odoo/o-spreadsheet";
import { GRID_WORDS, translator } from "../../src/workbench/translations";
import { latinIn } from "../support/latin";

const grid = fs.readFileSync(require.resolve("@odoo/o-spreadsheet"), "utf8");
const templates = fs.readFileSync(
  "node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "utf8",
);

/** A text of the grid, and the part of its source that says it. */
type Said = readonly [text: string, by: string];

const SAID_BY_SOURCE = /_t\(\s*(?:"((?:[^"\\]|\\.)*)"|`([^`$]*)`)/g;
const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

/** What the source hands to the translator as it stands. */
function* saidBySource(): Generator<Said> {
  for (const region of grid.split("//#region ").slice(1))
    for (const [, quoted, plain] of region.matchAll(SAID_BY_SOURCE))
      yield [unescaped(quoted ?? plain), region.slice(0, region.indexOf("\n"))];
}

/** What the templates show: texts between tags, and attributes that are translated. */
function* saidByTemplates(): Generator<Said> {
  const decoded = (text: string) =>
    text
      .replace(/&#xA0;/g, " ")
      .replace(/&gt;/g, ">")
      .replace(/\s+/g, " ")
      .trim();
  for (const template of templates.split("<t t-name=").slice(1))
    for (const [, text, plain, translated] of template.matchAll(
      />([^<>]*\p{L}[^<>]*)<|\s(?:title|placeholder|alt|aria-label)="([^"]*)"|\.translate="([^"]*)"/gu,
    )) {
      const shown = decoded(text ?? plain ?? translated);
      // a plain attribute of a component is an expression
      const expression = plain && /^[a-z]\w*(\.\w+)*$|\(|\?/.test(shown);
      if (/\p{Script=Latin}/u.test(shown) && !expression)
        yield [shown, template.slice(1, template.indexOf('"', 1))];
    }
}

const SAID = [...saidBySource(), ...saidByTemplates()];

/** What the workbench does not have: pivot tables, carousels, maps, narrow screens, readers' and dashboards' modes. */
const ABSENT =
  /pivot|carousel|\bgeo|geo_chart|GeoChart|small_bottom_bar|SmallBottomBar|ribbon_menu|SettingsPanel|settings_panel|xlsx_reader|src\/model\.ts|functions\//i;
const ABSENT_TEXTS =
  /pivot|carousel|^(Spreadsheet settings|Settings)$|^Measure "|Geo Chart|Irregularity map|analyzes (spreadsheet )?formulas for patterns|Turn off|Readonly Access|[Pp]in the side panel|^Image$|Pop out chart|Delete data view|[Dd]isplay(s|ed)( the| all the)? (values?|as|rank)|Calculates (the )?values? as|^% |% of|No calculations|[Dd]ifference from|Running total|^Rank |^Index$/i;
/** Functions by their names, a percentage, and the icon of the colour of text. */
const SAME = /^(SUM|AVERAGE|COUNT|MAX|MIN|A)$|^%\(zoom_percentage\)s%$/;

test("all that the grid can say here is said in the reader's language", () => {
  expect(SAID.length).toBeGreaterThan(2000);
  for (const locale of ["zh-CN", "zh-TW"] as const) {
    const say = translator(locale);
    const left = SAID.filter(([text, by]) => !ABSENT.test(by) && !ABSENT_TEXTS.test(text));
    expect(left.filter(([text]) => say(text) === text && !SAME.test(text))).toEqual([]);
  }
});

const gaps = (text: string): string[] => text.match(/%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]/g) ?? [];
const inOrder = (text: string): string[] => gaps(text).filter((gap) => !gap.includes("FUNCTION"));
/** Words that stay: gaps, functions' and arguments' names, truth values. */
const NAMES =
  /%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]|[AZ] ⟶ [AZ]|A1:A2|\b(OFFSET|FILTER|TO(COL|ROW)|R1C1|DGET|XLOOKUP|CHOOSE|field|weekend|ignore|match_end|n|[kmb])\b/g;

test("each listed text is the grid's, and its translations keep the gaps and have no Latin", () => {
  const english = new Set([...SAID.map(([text]) => text), ...constants()]);
  const faults = GRID_WORDS.flatMap(([text, ...chinese]) => [
    ...(english.has(text) ? [] : [`not said: ${text}`]),
    ...chinese.flatMap((own) => {
      const same = text.includes("%(")
        ? [...new Set(inOrder(own))].every((gap) => inOrder(text).includes(gap))
        : String(inOrder(own)) === String(inOrder(text));
      const plain = own.replace(NAMES, "1");
      return same &&
        own.includes("[[") === text.includes("[[") &&
        !latinIn(plain).length &&
        !/[,;:!?()'"]/.test(plain)
        ? []
        : [own];
    }),
  ]);
  expect(faults).toEqual([]);
});

/** Texts that the source keeps in constants or puts together, and translates later. */
function constants(): string[] {
  return GRID_WORDS.map(([text]) => text).filter((text) =>
    [text, text.replace(/"/g, '\\"')].some((written) => grid.includes(`"${written}"`)),
  );
}

test("an error that is not listed is still said in the reader's language", () => {
  const say = translator("zh-CN");
  expect(say("The base (%s) must be between 2 and 36 inclusive.")).toBe(
    "参数“base”的值（%s）不合适。",
  );
  expect(say("The first and second arguments of [[FUNCTION_NAME]] must be non-empty.")).toBe(
    "[[FUNCTION_NAME]] 无法用这些参数计算。",
  );
  expect(translator("en")("The base (%s) must be between 2 and 36 inclusive.")).toBe(
    "The base (%s) must be between 2 and 36 inclusive.",
  );
  expect(say("What the grid says of nothing of ours")).toBe(
    "What the grid says of nothing of ours",
  );
});

/** An error in the source of the grid. */
const ERROR = /(?:new \w*Error\(|message: )_t\("((?:[^"\\]|\\.)*)"/g;
/** Of what is not in the workbench: pivot tables, functions made of others' code. */
const ELSEWHERE =
  /is not a valid|pivot|PIVOT|measure(?! \()|Dimension %s|Field %\(|Invalid function name/;

test.each(["zh-CN", "zh-TW"] as const)("%s: every error of the grid's is said", (locale) => {
  const say = translator(locale);
  const errors = [...grid.matchAll(ERROR)].map(([, text]) => JSON.parse(`"${text}"`) as string);
  expect(errors.length).toBeGreaterThan(150);
  expect(
    errors.filter((text) => !ELSEWHERE.test(text) && !/\p{Script=Han}/u.test(say(text))),
  ).toEqual([]);
});

test.each(["zh-CN", "zh-TW"] as const)("%s: help on every function of the grid's", (locale) => {
  const say = translator(locale);
  const functions = Object.entries(registries.functionRegistry.content);
  const texts = functions.flatMap(([name, { hidden, description, args }]) =>
    hidden || name.startsWith("CV.")
      ? []
      : [description, ...args.map((arg) => arg.description)].map((text) => [
          name,
          say(String.prototype.valueOf.call(text)),
        ]),
  );
  expect(texts.length).toBeGreaterThan(1000);
  const terms =
    /ISO|Unicode|TRUE|FALSE|"[^"]*"|R1C1|A1|DATEDIF|\(x, y\)|(?<!\p{L})[xye](?!\p{L})/gu;
  const plain = texts.map(([name, text]) => [name, text.replace(terms, "1")]);
  expect(plain.filter(([, text]) => text === "" || latinIn(text).length)).toEqual([]);
});
