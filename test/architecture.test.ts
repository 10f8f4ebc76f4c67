/** The picture in the README, held: every arrow in it is an import, and there are no others. */
import fs from "fs";
import path from "path";
import ts from "typescript";

const root = path.join(__dirname, "..");

/** The pane reads cells as the functions do; it knows a workbook only as a Host, and as what sharing and updating need of it. */
const PANE = [
  ...[
    "a1",
    "taskpane",
    "selfcheck",
    "hosts/host",
    "hosts/shared-workbook",
    "sharing",
    "updating",
    "data",
    "warehouse",
    "models",
    "locales",
  ],
  ...["domain/support/columns", "domain/support/dates", "domain/support/errors"],
];

/** What is known of any host: what it can do, its errors, how cells are addressed, and what follows when rows come or go. */
const ANY_HOST = ["a1", "hosts/host", "hosts/resolve", "hosts/stretch"];

/** What each part may import; a longer path says more than a shorter one. */
const IMPORTS: Record<string, string[]> = {
  domain: ["domain"],
  "domain/support": ["domain/support", "domain/numerics"], // serves the families, knows none
  "domain/numerics": ["domain/support", "domain/numerics"],
  functions: [
    ...["a1", "domain", "functions"],
    ...["locales/locale", "locales/reader", "locales/results"],
  ],
  worker: ["domain", "functions/support/background", "functions/support/tasks", "worker"], // what of the functions is done in a worker
  locales: [
    "locales",
    ...["messages", "errors", "dates", "phrases", "choice-words"].map((f) => `domain/support/${f}`), // what is said
  ],
  data: ["domain", "data", "locales"], // between a user's table and a model
  // the version that a model's sheet names; sample data
  models: ["a1", "domain", "locales", "models", "../package.json", "../assets/samples"],
  warehouse: ["domain", "warehouse"], // SQL for where the data are, and what comes back from it
  a1: [],
  hosts: ["a1", "domain", "hosts", "models"],
  // work on the formulas and sheets of any host, so they know none
  sharing: [...ANY_HOST, "hosts/result-states", "hosts/shared-workbook", "sharing"],
  // what a setting says may be a word in another language than before, or a date
  updating: [
    ...[...ANY_HOST, "hosts/record", "hosts/chart-names", "updating", "models"],
    ...["domain/support/choice-words", "domain/support/dates"],
  ],
  // does in a workbook what the pane does
  selfcheck: [
    ...[...ANY_HOST, "hosts/inspection", "hosts/record", "hosts/result-states"],
    ...["hosts/shared-workbook", "sharing", "updating", "models", "locales", "selfcheck"],
  ],
  taskpane: PANE,
  "taskpane/large": [...PANE, "domain"], // what a large file comes to is worked out in its worker
  "taskpane/program": ["selfcheck/program", "taskpane/mount", "../package.json"],
  "taskpane/taskpane": [...PANE, "hosts/excel"], // the entry in Excel, where the pane meets its host
  workbench: [
    ...[
      "workbench",
      "taskpane",
      "selfcheck",
      "hosts",
      "sharing",
      "data",
      "updating",
      "models",
      "locales",
      "functions",
      "domain",
    ],
    "../package.json", // the version of which its report speaks
    "../assets", // sample data and the product's mark
  ],
};

/** Who may speak to the program that runs us. */
const GLOBALS: Record<string, string[]> = {
  Office: ["hosts/excel", "taskpane/program", "taskpane/taskpane"],
  OfficeExtension: ["hosts/excel", "taskpane/taskpane"],
  Excel: ["hosts/excel", "taskpane/taskpane"],
  CustomFunctions: ["functions", "workbench"],
};

/** TypeScript's errors for a name it does not know: without and with advice on what would bring it in. */
const CANNOT_FIND_NAME = [2304, 2503, 2552, 2580, 2581, 2583, 2584, 2591, 2592, 2867, 2868];

interface Source {
  /** From src on, without extension: "domain/rfm". */
  readonly name: string;
  readonly path: string;
  readonly ast: ts.SourceFile;
}

const sources: Source[] = typescriptFiles(path.join(root, "src")).map((file) => ({
  name: nameOf(file),
  path: file,
  ast: ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
}));

function typescriptFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return typescriptFiles(full);
    return entry.name.endsWith(".ts") ? [full] : [];
  });
}

function nameOf(file: string): string {
  return path.relative(path.join(root, "src"), file).replaceAll("\\", "/").replace(/\.ts$/, "");
}

/** Whether a name is that of a part, or lies in it: "domain/rfm" in "domain", "hosts/excel/run" in "hosts/excel". */
const isIn = (name: string, part: string): boolean => name === part || name.startsWith(`${part}/`);

const inAny = (name: string, parts: readonly string[]): boolean =>
  parts.some((part) => isIn(name, part));

const importsOf = ({ ast }: Source): string[] =>
  ts.preProcessFile(ast.text, true, true).importedFiles.map(({ fileName }) => fileName);

function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.ast);
  return nodes;
}

/** A name that stands for itself, not a member's: `Excel.run` but not `{Excel: 1}` or `hosts.Excel`. */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return !(
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
};

const where = (source: Source, node: ts.Node): string =>
  `src/${source.name}.ts:${source.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

describe("imports", () => {
  test.each(Object.keys(IMPORTS))("src/%s imports only what it may", (part) => {
    const more = Object.keys(IMPORTS).filter((other) => other !== part && isIn(other, part));
    const wrong = sources
      .filter(({ name }) => isIn(name, part) && !inAny(name, more))
      .flatMap((source) =>
        importsOf(source)
          .filter((imported) => imported.startsWith("."))
          .map((imported) => nameOf(path.resolve(path.dirname(source.path), imported)))
          .filter((imported) => !inAny(imported, IMPORTS[part]))
          .map((imported) => `src/${source.name}.ts imports ${imported}`),
      );
    expect(wrong).toEqual([]);
  });

  test("src has no other parts", () => {
    const parts = new Set(sources.map(({ name }) => name.split("/")[0]));
    expect(Object.keys(IMPORTS)).toEqual(expect.arrayContaining([...parts]));
  });

  test("src/domain uses no package but @stdlib's special functions", () => {
    const packages = sources
      .filter(({ name }) => isIn(name, "domain"))
      .flatMap(importsOf)
      .filter((imported) => !imported.startsWith(".") && !imported.startsWith("@stdlib/"));
    expect(packages).toEqual([]);
  });

  test("src/functions and src/models use no packages of their own", () => {
    const packages = sources
      .filter(({ name }) => inAny(name, ["functions", "models"]))
      .flatMap(importsOf)
      .filter((imported) => !imported.startsWith("."));
    expect(packages).toEqual([]);
  });
});

describe("circles", () => {
  /** What runs when a source is loaded: what it imports for types only does not count. */
  const loadedBy = ({ path: file, ast }: Source): string[] =>
    ast.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const { moduleSpecifier: from } = statement;
      if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
      if (isForTypesOnly(statement)) return [];
      const name = nameOf(path.resolve(path.dirname(file), from.text));
      return sources.some((source) => source.name === name) ? [name] : [`${name}/index`];
    });

  const isForTypesOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
    const { importClause: clause } = statement;
    if (!clause || clause.isTypeOnly) return Boolean(clause);
    const named = clause.namedBindings;
    return (
      !clause.name &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.every(({ isTypeOnly }) => isTypeOnly)
    );
  };

  test("no source, when it is loaded, waits for itself", () => {
    const loads = new Map(sources.map((source) => [source.name, loadedBy(source)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(" → "));
      if (done.has(name) || way.includes(name)) return;
      for (const next of loads.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    };
    for (const name of loads.keys()) visit(name, []);
    expect(circles).toEqual([]);
    expect(loads.get("domain/pareto")).toContain("domain/support/errors");
  });
});

describe("the world outside", () => {
  test.each(Object.entries(GLOBALS))("%s is known only to %j", (global, parts) => {
    const wrong = sources
      .filter(({ name }) => !inAny(name, parts))
      .flatMap((source) =>
        nodesOf(source)
          .filter((node) => ts.isIdentifier(node) && node.text === global && isFree(node))
          .map((node) => where(source, node)),
      );
    expect(wrong).toEqual([]);
  });

  test("pure parts read no clock and draw nothing at random", () => {
    const clockOrChance = (node: ts.Node): boolean =>
      (ts.isPropertyAccessExpression(node) &&
        ["Date.now", "Math.random", "performance.now"].includes(node.getText())) ||
      ((ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === "Date" &&
        !node.arguments?.length);
    const wrong = sources
      .filter(({ name }) => inAny(name, ["domain", "functions", "models", "locales"]))
      .flatMap((source) =>
        nodesOf(source)
          .filter(clockOrChance)
          .map((node) => where(source, node)),
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["domain, models and locales need nothing but JavaScript", ["domain", "models", "locales"], []],
    ["functions need nothing but CustomFunctions", ["functions"], ["custom-functions-runtime"]],
  ])("%s", (_what, parts, types) => {
    const files = sources.filter(({ name }) => inAny(name, parts)).map((source) => source.path);
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts"],
      types,
      skipLibCheck: true,
      noEmit: true,
    });
    const unknown = files.flatMap((file) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .filter(({ code }) => CANNOT_FIND_NAME.includes(code))
        .map(({ messageText }) => `src/${nameOf(file)}.ts: ${messageText as string}`),
    );
    expect(unknown).toEqual([]);
  });
});

test("the top level holds what design asks for", () => {
  const ignored = fs.readFileSync(path.join(root, ".gitignore"), "utf8").split(/\/?\s+/);
  const folders = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => !ignored.includes(name));
  expect(folders.sort()).toEqual(["assets", "scripts", "src", "test"]);
});
