/** What Excel is told about the functions, in three languages: made by the build, from the JSDoc. */
import fs from "fs";
import path from "path";
import type { FunctionReference } from "../../src/taskpane/reference";
import { DIST, type ExcelError, loadExcel, readCall } from "../support/excel";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const reference = readReference("src/functions");
const excel = loadExcel();
const read = (name: string) => JSON.parse(fs.readFileSync(path.join(DIST, name), "utf8"));

test("functions.js registers exactly the functions of functions.json, in a context with nothing but CustomFunctions", () => {
  const ids = reference.map(({ id }) => id).sort();
  expect([...excel.functions.keys()].sort()).toEqual(ids);
  expect([...excel.metadata.keys()].sort()).toEqual(ids);
});

test.each(reference.map((entry) => [entry.id, entry] as const))(
  "%s: arguments in the order of the source, each described",
  (id, { parameters }) => {
    const metadata = excel.metadata.get(id)!;
    expect(metadata.parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
    expect(metadata.parameters.map(({ optional }) => optional ?? false)).toEqual(
      parameters.map(({ optional }) => optional),
    );
  },
);

test("no argument that must be given follows one that may be left out", () => {
  for (const { id, parameters } of reference) {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const required = parameters.slice(Math.max(firstOptional, 0)).filter((p) => !p.optional);
    if (firstOptional >= 0) expect([id, required]).toEqual([id, []]);
  }
});

test.each(["", "-zh-CN", "-zh-TW"])(
  "functions%s.json: what may take long can be canceled, and has no argument for it",
  (suffix) => {
    const { functions } = read(`functions${suffix}.json`);
    const cancelable = functions.filter((entry: any) => entry.options?.cancelable);
    const families = ["forecast", "bgnbd", "pnbd", "gg"];
    const long = reference.filter(({ family }) => families.includes(family));
    const ids = cancelable.map(({ id }: any) => id);
    expect(ids).toEqual(expect.arrayContaining(long.map(({ id }) => id)));
    for (const { parameters } of [...cancelable, ...long])
      expect(parameters.map(({ name }: any) => name)).not.toContain("invocation");
  },
);

test.each(["", "-zh-CN", "-zh-TW"])(
  "functions%s.json: cells that are data types or errors arrive as they are",
  (suffix) =>
    expect(read(`functions${suffix}.json`)).toMatchObject({
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
    }),
);

describe.each(["zh-CN", "zh-TW"])("functions-%s.json", (locale) => {
  const english = read("functions.json").functions as Entry[];
  const translated = read(`functions-${locale}.json`).functions as Entry[];
  interface Entry {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
    result: object;
  }
  const types = ({ id, name, parameters, result }: Entry) => ({
    id,
    name,
    result,
    types: parameters.map(({ type, dimensionality }) => [type, dimensionality]),
  });

  test("has the same ids, names and types", () => {
    expect(translated.map(types)).toEqual(english.map(types));
  });

  test.each(english.map((entry, i) => [entry.id, entry, translated[i]] as const))(
    "%s is translated, arguments and all",
    (_id, entry, translation) => {
      expect(translation.description).not.toBe(entry.description);
      expect(translation.description).toMatch(/\p{Script=Han}/u);
      translation.parameters.forEach(({ name, description }) => {
        expect(name).toBeTruthy();
        expect(description).toMatch(/\p{Script=Han}/u);
      });
    },
  );

  test("says which arguments may be left out, and of no other", () => {
    const mark = locale === "zh-CN" ? "[可选] " : "[選用] ";
    const marked = (entry: Entry) => entry.parameters.map((p) => p.description.startsWith(mark));
    const optional = (entry: Entry) => entry.parameters.map((p) => p.optional ?? false);
    expect(translated.map(marked)).toEqual(english.map(optional));
  });
});

describe("arguments that take one of a few words", () => {
  interface Enum {
    id: string;
    type: string;
    values: { name: string; stringValue: string; tooltip: string }[];
  }
  const json = read("functions.json");
  const enums = new Map((json.enums as Enum[]).map((entry) => [entry.id, entry]));
  const chosen = (json.functions as any[]).flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, customEnumId }: any, i: number) =>
      customEnumId ? [[id, name, customEnumId, i] as const] : [],
    ),
  );

  test("have a drop-down: all that are texts", () => {
    const texts = reference.flatMap(({ id, parameters }) =>
      parameters.filter(({ type, range }) => type === "string" && !range).map((p) => [id, p.name]),
    );
    expect(chosen.map(([id, name]) => [id, name])).toEqual(texts);
    expect(chosen.length).toBeGreaterThan(10);
  });

  test.each(chosen)(
    "CV.%s, %s: the words are those the function accepts",
    (id, name, enumId, i) => {
      const entry = reference.find((r) => r.id === id)!;
      const { formula } = entry.examples.find(({ result }) => !result.startsWith("#"))!;
      const { args } = readCall(formula, excel.call);
      args[i] = "nonsense";
      let error: ExcelError | undefined;
      try {
        void excel.call(id, ...args);
      } catch (thrown) {
        error = thrown as ExcelError;
      }
      expect(error?.code).toBe("#VALUE!");
      expect(error?.message).toContain(name);
      const words = [...error!.message.matchAll(/"([a-z]+)"/g)].map(([, word]) => word);
      expect(words).toEqual(enums.get(enumId)!.values.map((v) => v.stringValue));
    },
  );

  test.each(chosen)("CV.%s, %s: the Chinese words mean the same", async (id, _name, enumId, i) => {
    const entry = reference.find((r) => r.id === id)!;
    const { formula } = entry.examples.find(({ result }) => !result.startsWith("#"))!;
    const { args } = readCall(formula, excel.call);
    const answer = (word: string) => {
      args[i] = word;
      return excel.call(id, ...args);
    };
    for (const locale of ["zh-CN", "zh-TW"]) {
      const { values } = (read(`functions-${locale}.json`).enums as Enum[]).find(
        (each) => each.id === enumId,
      )!;
      for (const { name, stringValue } of values)
        expect(await answer(` ${name} `)).toEqual(await answer(stringValue));
    }
  });

  test.each(["zh-CN", "zh-TW"])("are named in %s, and write the English word", (locale) => {
    const translated = read(`functions-${locale}.json`).enums as Enum[];
    expect(translated.map(({ id }) => id)).toEqual([...enums.keys()]);
    for (const { id, values } of translated) {
      expect(values.map((v) => v.stringValue)).toEqual(
        enums.get(id)!.values.map((v) => v.stringValue),
      );
      for (const { tooltip } of values) expect(tooltip).toMatch(/\p{Script=Han}/u);
    }
  });
});

test("every function has a help page in three languages, and its address leads there", () => {
  for (const [suffix, folder] of [
    ["", ""],
    ["-zh-CN", "zh-CN/"],
    ["-zh-TW", "zh-TW/"],
  ])
    for (const { id, helpUrl } of read(`functions${suffix}.json`).functions) {
      expect(helpUrl).toMatch(
        new RegExp(`^https://.*/help/${folder}${id.replace(/\./g, "\\.")}\\.html$`),
      );
      expect(
        fs.existsSync(path.join(DIST, new URL(helpUrl).pathname.replace(/^.*\/help\//, "help/"))),
      ).toBe(true);
    }
});

test("a help page asks for nothing from anywhere and names the function's arguments", () => {
  const page = fs.readFileSync(path.join(DIST, "help/RFM.html"), "utf8");
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(src|href)="https?:/);
  for (const { name } of reference.find(({ id }) => id === "RFM")!.parameters)
    expect(page).toContain(`<code>${name}</code>`);
});
