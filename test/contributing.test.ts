/** What README and CONTRIBUTING say one can type, open and read is there. */
import fs from "fs";
import path from "path";

const root = path.join(__dirname, "..");
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");
const { scripts, engines } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  engines: Record<string, string>;
};

/** Names of the recipes' examples, which are nowhere else. */
const EXAMPLES = /\bshops\b|<[a-z]+>/;
/** Made by the build. */
const BUILT = /^dist\//;

const filter = jest.requireActual("../scripts/fast-tests.cjs") as (files: string[]) => {
  filtered: string[];
};

/** GitHub's name of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (page) => {
  const text = read(page);

  test("its commands are those of package.json", () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)]
      .map(([, name]) => name)
      .filter((name) => !["ci", "are"].includes(name)); // "Node and npm are";
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("the files it names are there", () => {
    const named = [
      ...text.matchAll(/`((?:src|test|scripts|assets|\.ci)\/[^\s`]*|[\w.-]+\.(?:md|xml))`/g),
    ]
      .map(([, file]) => file)
      .filter((file) => !EXAMPLES.test(file) && !BUILT.test(file));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
  });

  test("its links lead somewhere", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [link, file, anchor] of links) {
      const target = path.join(root, file || page);
      expect([link, fs.existsSync(target)]).toEqual([link, true]);
      if (!anchor) continue;
      const headings = fs.readFileSync(target, "utf8").match(/^#+ .*$/gm)!;
      expect(headings.map((line) => anchorOf(line.replace(/^#+ /, "")))).toContain(anchor);
    }
  });
});

test("every script of package.json is explained", () => {
  const text = read("README.md") + read("CONTRIBUTING.md");
  const explained = (name: string) =>
    text.includes(`npm ${name}`) ||
    text.includes(`npm run ${name}`) ||
    text.includes(`\`${name}\``);
  expect(
    Object.keys(scripts).filter(
      (name) => !explained(name) && !text.includes(`npm run --silent ${name}`),
    ),
  ).toEqual(["dev-server"]); // which start:excel calls
});

test("Node is the one that package.json asks for", () => {
  expect(engines.node).toBe(`>=${read(".nvmrc").trim()}`);
});

test("the places of the recipes are where a function and a model are entered", () => {
  expect(read("src/models/index.ts")).toMatch(/^ {2}rfm\(locale\),$/m);
  expect(read("src/models/groups.ts")).toContain('"rfm"');
  expect(read("src/functions/lambdas/index.ts")).toMatch(/^ {2}pareto,$/m);
  expect(read("src/functions/lambdas/pareto.ts")).toContain("  CVX_PARETO: lambda`");
  expect(read("test/sharing/inputs.ts")).toContain("  PARETO: ");
  for (const locale of ["zh-CN", "zh-TW"])
    expect(read(`src/locales/${locale}/functions/pareto.ts`)).toContain("  PARETO: {");
});

test("test:fast runs the domain's tests, and none that needs the build, a browser or another program, or takes long", () => {
  const inTest = (file: string) => path.join(root, "test", file);
  const fast = ["domain/nps.test.ts", "models/plans.test.ts", "contributing.test.ts"].map(inTest);
  const slow = [
    ...["functions/examples.test.ts", "taskpane/wizard.test.ts", "models/living.test.ts"],
    ...["warehouse/queries.test.ts", "domain/forecast/every-ledger.test.ts"],
  ];
  expect(filter([...fast, ...slow.map(inTest)])).toEqual({ filtered: fast });
});
