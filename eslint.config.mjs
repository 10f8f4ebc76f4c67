import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Microsoft's own rules: load before read, no sync in a loop, … Its advice counts as an error here. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

/** Text from cells goes into a page as text: nothing may parse it as HTML. */
const htmlFromText = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "createContextualFragment",
  "srcdoc",
].map((property) => ({ property, message: "Text goes into the page as textContent only." }));

/** What would make two calculations of the same cells differ. */
const clockAndChance = [
  { object: "Date", property: "now", message: "No clock: the date comes from the data." },
  { object: "performance", property: "now", message: "No clock: the date comes from the data." },
  {
    object: "Math",
    property: "random",
    message: "Anything random is seeded: domain/support/random.ts.",
  },
];

/** What a bare JavaScript context has not, in which functions.js must run. */
const hostGlobals = [
  ...["window", "self", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["fetch", "XMLHttpRequest", "setTimeout", "setInterval", "requestAnimationFrame", "crypto"],
].map((name) => ({ name, message: "Pure code runs without a page, a network or a timer." }));

const nodeGlobals = Object.fromEntries(
  ["Buffer", "console", "performance", "process", "URL", "__dirname"].map((name) => [
    name,
    "readonly",
  ]),
);

export default defineConfig(
  globalIgnores(["dist/", "coverage/", ".cache/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-alert": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": ["error", ...htmlFromText],
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    plugins: { "office-addins": officeAddins },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...officeRules,
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "off", // cells are any: Excel hands over whatever they hold
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    // Without Office: what o-spreadsheet calls getCell gives a cell, not a promise of one.
    files: ["src/hosts/grid.ts", "src/hosts/grid/**/*.ts", "src/workbench/**/*.ts"],
    rules: Object.fromEntries(Object.keys(officeRules).map((name) => [name, "off"])),
  },
  {
    files: ["src/domain/**/*.ts", "src/models/**/*.ts", "src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-properties": ["error", ...htmlFromText, ...clockAndChance],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
          message: "No clock: the date comes from the data.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" }, // the scripts are CommonJS
  },
  {
    files: ["**/*.cjs", "*.config.js"],
    languageOptions: { sourceType: "commonjs", globals: nodeGlobals },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { ...nodeGlobals, document: "readonly" } }, // in what runs in a page
  },
  {
    files: ["scripts/help/help.js"], // runs in the help pages
    languageOptions: {
      sourceType: "script",
      globals: { document: "readonly", navigator: "readonly", setTimeout: "readonly" },
    },
  },
  prettier,
);
