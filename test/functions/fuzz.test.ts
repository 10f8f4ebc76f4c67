/**
 * Every function of the shipped functions.js with cells nobody expects: no throw but Excel's own errors with a message, no
 * NaN, infinity, undefined or null in a result, no change of the cells, the same answer twice. `FUZZ_RUNS` sets the number
 * of cases per function and kind (default 100).
 */
import fc from "fast-check";
import { type FunctionReference } from "../../src/taskpane/reference";
import { ExcelError, loadExcel, readCall } from "../support/excel";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"];
const MANY_ROWS = 100_000;

const excel = loadExcel();
let cases = 0;
afterAll(() => console.info(`${cases} fuzz cases over ${excel.metadata.size} functions`));

/** What a cell or an argument can hold at its worst. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, "", 0, -0, true, false),
  fc.integer({ min: -3, max: 12 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 1.7e308, -1.7e308, 5e-324, 1e-200, 2 ** 53 + 2),
  fc.constantFrom(0.5, 1, 59.5, 60, 61, 45_000, 2_958_465.9, 2_958_466, 1e7, -1), // dates, or nearly
  fc.constantFrom("NaN", "Infinity", "-1", "1e999", " ", "12,5", "١٢", "TRUE", "\u0000", "\u202e9"),
  fc.constantFrom("2025-01-31", "2025-02-30", "01/02/2025", "1899-12-31", "10000-01-01", "soon"),
  fc.constantFrom("__proto__", "constructor", "toString", "=1+1", "'", '"', "<b>", "😀", "A", "B"),
  fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!", "x".repeat(32_767)),
  fc.constantFrom(
    { type: "Error", code: "#N/A", basicValue: "#N/A" },
    { type: "FormattedNumber", basicValue: 3 },
    {},
    [],
  ),
  fc.string({ maxLength: 5 }),
);

/** Empty, 1 × 1, 1 × n, n × 1, blocks, ragged, all blank. */
const hostileRange: fc.Arbitrary<unknown> = fc.oneof(
  fc.array(fc.tuple(hostile), { maxLength: 12 }),
  fc.array(hostile, { maxLength: 12 }).map((row) => [row]),
  fc.array(fc.array(hostile, { maxLength: 5 }), { maxLength: 6 }),
  fc.integer({ min: 1, max: 4 }).map((rows) => Array.from({ length: rows }, () => [null, ""])),
);

type Argument = unknown[][] | unknown;

/** Arguments of an example, of which some cells, rows or whole arguments have become hostile. */
const damaged = (args: readonly Argument[]): fc.Arbitrary<Argument[]> =>
  fc.tuple(
    ...args.map((argument) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant(argument) }, harm(argument)),
    ),
  );

function harm(argument: Argument): fc.Arbitrary<Argument> {
  if (!Array.isArray(argument)) return hostile;
  const rows = argument as unknown[][];
  const oneCell = fc
    .tuple(fc.nat(), fc.nat(), hostile)
    .map(([i, j, cell]) =>
      rows.map((row, r) =>
        row.map((old, c) => (r === i % rows.length && c === j % row.length ? cell : old)),
      ),
    );
  return fc.oneof(
    { weight: 4, arbitrary: oneCell },
    { weight: 1, arbitrary: hostileRange },
    { weight: 1, arbitrary: fc.nat({ max: 3 }).map((extra) => [...rows, ...rows.slice(0, extra)]) },
    { weight: 1, arbitrary: fc.constant([rows[0].map(() => "Heading"), ...rows]) },
    { weight: 1, arbitrary: fc.constant([...rows, rows[0].map(() => null)]) },
    { weight: 1, arbitrary: fc.constant([rows.flat()]) },
  );
}

/** Shapes arguments as Excel does: a range where metadata says so, null where nothing is given. */
function shaped(id: string, args: readonly Argument[]): Argument[] {
  return excel.metadata.get(id)!.parameters.map(({ dimensionality }, i) => {
    const argument = args[i] ?? null;
    if (argument === null) return null;
    if (dimensionality === "matrix") return Array.isArray(argument) ? argument : [[argument]];
    return Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument;
  });
}

type Outcome = { result: unknown } | { code: string; message: string };

async function run(id: string, args: readonly Argument[]): Promise<Outcome> {
  cases++;
  try {
    return { result: await excel.functions.get(id)!(...args) };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** Says what is wrong with an outcome; undefined if nothing is. */
function flaw(outcome: Outcome): string | undefined {
  if ("code" in outcome) {
    if (!CODES.includes(outcome.code)) return `error code ${outcome.code}`;
    return /^$|^unexpected|\[object|undefined/.test(outcome.message)
      ? `message "${outcome.message}"`
      : undefined;
  }
  const { result } = outcome;
  if (!Array.isArray(result)) return cellFlaw(result);
  const width = (result[0] as unknown[] | undefined)?.length;
  if (!width) return "an empty table";
  if ((result as unknown[][]).some((row) => row.length !== width)) return "a ragged table";
  return (result as unknown[][]).flat().map(cellFlaw).find(Boolean);
}

function cellFlaw(cell: unknown): string | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `${cell} in a cell`;
  if (typeof cell === "boolean") return undefined;
  if (typeof cell !== "string") return `${cell === null ? "null" : typeof cell} in a cell`;
  return CODES.includes(cell) ? "error text in a cell" : undefined;
}

/** Cells are frozen, so that a function that changes them is found out. */
function frozen(args: Argument[]): Argument[] {
  for (const argument of args)
    if (Array.isArray(argument)) {
      argument.forEach((row) => Object.freeze(row));
      Object.freeze(argument);
    }
  return args;
}

async function holds(id: string, args: Argument[]): Promise<void> {
  const cells = frozen(shaped(id, args));
  const outcome = await run(id, cells);
  expect(flaw(outcome)).toBeUndefined();
  expect(await run(id, cells)).toEqual(outcome);
}

const reference = readReference("src/functions").filter(({ id }) => excel.metadata.has(id));
const argumentsOf = ({ examples }: FunctionReference) =>
  examples.map(({ formula }) => readCall(formula, excel.call).args);

describe.each(reference.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  const { id, parameters } = entry;

  test("hostile changes to its examples", async () => {
    const calls = fc.oneof(...argumentsOf(entry).map(damaged));
    await fc.assert(
      fc.asyncProperty(calls, (args) => holds(id, args)),
      { numRuns: RUNS },
    );
  });

  test("hostile arguments", async () => {
    const args = fc.tuple(
      ...parameters.map(({ range }) => fc.option(range ? hostileRange : hostile, { freq: 6 })),
    );
    await fc.assert(
      fc.asyncProperty(args, (list) => holds(id, list)),
      { numRuns: RUNS },
    );
  });

  test("an argument left out that must be given", async () => {
    for (const [i, { optional }] of parameters.entries()) {
      if (optional) continue;
      const [args] = argumentsOf(entry);
      await holds(
        id,
        args.map((argument, j) => (i === j ? undefined : argument)),
      );
    }
  });

  test("a hundred thousand rows: its example over and over, and noise", async () => {
    const [args] = argumentsOf(entry);
    const repeated = args.map((argument) => {
      if (!Array.isArray(argument)) return argument;
      return Array.from({ length: MANY_ROWS }, (_, i) => argument[i % argument.length]);
    });
    const noise = parameters.map(({ range }, p) =>
      range
        ? Array.from({ length: MANY_ROWS }, (_, i) => [((i + p) * 7919) % 10_007])
        : (args[p] ?? null),
    );
    for (const list of [repeated, noise])
      expect(flaw(await run(id, shaped(id, list)))).toBeUndefined();
  });
});
