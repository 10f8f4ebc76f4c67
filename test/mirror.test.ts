/** One function, one place: the first word after `CV.` is the file's name; and each function explains itself. */
import fs from "fs";
import path from "path";
import type { FunctionReference } from "../src/taskpane/reference";

const { readReference } = jest.requireActual("../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const { referencePages } = jest.requireActual("../scripts/help/reference.cjs") as {
  referencePages(): { path: string; text: string }[];
};

const root = path.join(__dirname, "..");
const reference = readReference(path.join(root, "src/functions"));
const families = [...new Set(reference.map(({ family }) => family))];
const byName = reference.map((f) => [f.name, f] as const);

describe("the mirror rule", () => {
  test("each file in src/functions is a family of functions", () => {
    const files = fs.readdirSync(path.join(root, "src/functions")).filter((f) => f.endsWith(".ts"));
    expect(files).toEqual(families.map((family) => `${family}.ts`).sort());
  });

  test.each(byName)("%s", (_name, { id, family }) => {
    expect(id).toMatch(/^[A-Z]+(\.[A-Z]+)*$/);
    expect(id.split(".")[0].toLowerCase()).toBe(family);
  });

  test.each(families)("%s has its place in src/domain and test/domain", (family) => {
    expect(fs.existsSync(path.join(root, `src/domain/${family}.ts`))).toBe(true);
    expect(fs.existsSync(path.join(root, `test/domain/${family}.test.ts`))).toBe(true);
  });

  test.each(families)("%s is tested in the four kinds, each by its name", (family) => {
    const file = (name: string) => fs.readFileSync(path.join(root, "test", name), "utf8");
    const own = file(`domain/${family}.test.ts`);
    // the three models of buying have most of their tests in common
    const shared = own.includes("describePurchaseModel") ? file("support/purchase-model.ts") : "";
    for (const kind of ["correctness", "consistency", "invariants", "input checks"])
      expect(own + shared).toContain(`describe("${kind}"`);
  });

  test("src/domain holds families, what a family consists of, and what they share", () => {
    const names = fs.readdirSync(path.join(root, "src/domain")).map((f) => f.replace(/\.ts$/, ""));
    const others = names.filter((name) => !families.includes(name));
    expect(others.sort()).toEqual(["numerics", "support"]);
  });

  test("no two functions share an id", () => {
    const ids = reference.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("a function explains itself", () => {
  test.each(byName)("%s", (_name, { summary, parameters, returns, remarks }) => {
    expect(summary.length).toBeGreaterThanOrEqual(30);
    expect(returns).not.toBe("");
    expect(remarks).toMatch(/\bSources?: /);
    const terse = parameters.filter(({ description }) => description.length < 15);
    expect(terse).toEqual([]);
  });
});

describe("the reference in the repository says what the JSDoc says; else: npm run reference", () => {
  test.each(referencePages())("$path", ({ path: file, text }) => {
    const page = fs.readFileSync(path.join(root, file), "utf8");
    const stale = page.split("\n").findIndex((line, i) => line !== text.split("\n")[i]);
    expect({ stale, lines: page.split("\n").length }).toEqual({
      stale: -1,
      lines: text.split("\n").length,
    });
  });
});
