/**
 * The native equivalents (@portable) beside the functions they stand for: each function's own examples and random inputs, ours
 * computed by the shipped functions.js, theirs by an independent engine.
 */
import * as fc from "fast-check";
import { portableLibrary, portableName } from "../../src/sharing/library";
import { toPortable } from "../../src/sharing/portable-formula";
import type { FunctionReference } from "../../src/taskpane/reference";
import { ExcelError, type Scalar, loadExcel } from "../support/excel";
import { definitions } from "../support/portable";
import { type SheetCells, type Value, addressOf, block, startUniver } from "../support/univer";
import { type Argument, inputs } from "./inputs";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const excel = loadExcel();
const library = portableLibrary(definitions);
const univer = startUniver();
/** Univer's arrays are no longer than its sheets. */
const rows = 40_000;
afterAll(() => univer.stop());

const equivalents = definitions.functions.filter(({ lambda }) => lambda);
const ids = equivalents.map(({ name }) => name.replace("CV.", ""));
const names = Object.fromEntries(
  library
    .definitions(equivalents.map(({ name }) => portableName(name)))
    .map(({ name, formula }) => [name, formula]),
);

/** What a formula of ours shows: a table, or an error in its first cell. */
async function shownByUs(compute: () => unknown): Promise<Value[][]> {
  try {
    const shown = await compute();
    return Array.isArray(shown) ? shown : [[shown as Value]];
  } catch (error) {
    if (error instanceof ExcelError) return [[error.code]];
    throw error;
  }
}

/** In the last digits Excel's sums are not as exact as ours. */
const DIGITS = 1e-11;

/**
 * Univer's own BETA.DIST is exact to some nine digits: BETA.DIST(0.9,50,0.15,TRUE) is 1.8611798486623e-4 (SciPy), Univer has
 * 1.8611798472253e-4. So are the sums of its values.
 */
const BETA_DIGITS: Readonly<Record<string, number>> = { "BGNBD.EXPECTED": 2e-9, "BGNBD.NEW": 2e-9 };

/** Both are the same but for the last digits. */
function expectSame(theirs: Value[][], ours: Value[][], what: string, digits = DIGITS): void {
  const differ = (): never => {
    throw new Error(`${what}\nis ${JSON.stringify(ours)}\nbut ${JSON.stringify(theirs)}`);
  };
  if (theirs.length !== ours.length) differ();
  ours.forEach((row, i) => {
    if (theirs[i].length !== row.length) differ();
    row.forEach((wanted, j) => {
      const found = theirs[i][j];
      if (typeof wanted !== "number" || typeof found !== "number") {
        if (found !== wanted) differ();
      } else if (Math.abs(found - wanted) > 1e-9 + digits * Math.abs(wanted)) differ();
    });
  });
}

describe("examples", () => {
  const reference = readReference("src/functions").filter(({ id }) => ids.includes(id));
  test.each(reference.map((f) => [f.name, f] as const))("%s", async (_name, { examples }) => {
    const formulas = examples.map(({ formula }) => toPortable(formula, library));
    const sheets = Object.fromEntries(
      formulas.map((portable, i) => {
        if (portable.kind !== "portable") throw new Error(`${examples[i].formula} is not portable`);
        return [`S${i}`, { A1: portable.formula }];
      }),
    );
    const shown = await univer.calculate({ sheets, names, rows });
    for (const [i, { formula }] of examples.entries())
      expectSame(block(shown[`S${i}`]), await shownByUs(() => excel.evaluate(formula)), formula);
  });
});

/** Where the ranges of a case stand: right of whatever its formula spills. */
const DATA_COLUMN = 80;

/** A sheet with a formula in A1 and its ranges beside it. */
function sheetFor(id: string, args: readonly Argument[]): SheetCells {
  const cells: Record<string, Value | null> = {};
  let column = DATA_COLUMN;
  const written = args.map((argument) => {
    if (argument === undefined || argument === null) return "";
    if (!Array.isArray(argument)) return constant(argument);
    const [height, width] = [argument.length, argument[0].length];
    argument.forEach((row, i) =>
      row.forEach((cell, j) => (cells[addressOf(i, column + j)] = cell)),
    );
    const range = `${addressOf(0, column)}:${addressOf(height - 1, column + width - 1)}`;
    column += width + 1;
    return range;
  });
  const portable = toPortable(`=CV.${id}(${written.join(",")})`, library);
  if (portable.kind !== "portable") throw new Error(`${id} is not portable`);
  return { A1: portable.formula, ...cells };
}

const constant = (value: Exclude<Scalar, null>): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value).toUpperCase();

/** What people put where something else belongs, as a constant or a cell. A constant "" is what an omitted argument becomes. */
const ODD: readonly Argument[] = [
  ...[true, 0, -1].flatMap((value): Argument[] => [value, [[value]]]),
  [[""]],
  [[null]],
  [["n"]],
];

/** Two rows, none of which counts, and two that do. */
const NO_ROWS: Argument = [[null], [null]];
const ROWS: readonly Argument[] = [
  [[2], [1]],
  [[30], [10]],
  [[40], [40]],
];
const FIT: Argument = [[0.55], [10.6], [0.6], [11.7]];

/** What is wrong with a horizon or a history is said even where no row counts. */
const expectedOdd = ["PNBD.EXPECTED", "BGNBD.EXPECTED", "MBGNBD.EXPECTED"].flatMap((id) => [
  ...[-1, [[-1]], "n", [["n"]], true, [[null]], 39].flatMap((horizon: Argument) =>
    [[NO_ROWS, NO_ROWS, NO_ROWS], [[[2], [null]], NO_ROWS, [[40], [null]]], ROWS].map(
      (history: readonly Argument[]): readonly [string, Argument[]] => [
        id,
        [FIT, horizon, ...history],
      ],
    ),
  ),
  ...[
    [[[-1], [-1]], [[2], [null]], NO_ROWS, [[40], [null]]],
    [39, -2, NO_ROWS, NO_ROWS],
    [39, 1.5, NO_ROWS, NO_ROWS],
    [39, NO_ROWS, NO_ROWS, [["n"]]],
  ].map((args): readonly [string, Argument[]] => [id, [FIT, ...(args as Argument[])]]),
]);

/** So is what is wrong with a cost, even where the ledger is empty. */
const scheduleOdd = [
  ...[undefined, "n", [["n"]], true, [[5], ["b"]], [["n"], ["n"]], 5, [[null]]],
  ...[
    [
      [2018.5, 3],
      [2019, 4],
    ],
    [
      [2018, "x"],
      [2019, "y"],
    ],
    [
      [2018, 3],
      [2019, 4],
    ],
  ],
].flatMap((costs) =>
  [NO_ROWS, [[2020], [2021]], [[2020.5], [2021]]].map((years): readonly [string, Argument[]] => [
    "LIFETIME.SCHEDULE",
    [
      years as Argument,
      years === NO_ROWS ? NO_ROWS : [["Ann"], ["Bob"]],
      [[5], [6]],
      costs as Argument,
    ],
  ]),
);

/** Arguments that were once answered otherwise than by the function. */
const ODD_EXAMPLES: readonly (readonly [id: string, args: Argument[]])[] = [
  ["VALUE", [[[10], [20]], [[116]], undefined, [[null]]]],
  ["VALUE", [[[10], [20]], [[116]], [[null]], [[1]]]],
  ["TIER.STRATEGY", [[[90]], [[50]], [[null]], undefined, false]],
  ["TIER.STRATEGY", [[[90]], [[50]], [[""]], undefined, undefined]],
  ["REFERRAL.FORECAST", [[[495], [839]], [[495], [544]], [[0], [1]], 0]],
  ["REFERRAL.FORECAST", [[[495], [839]], [[495], [544]], [[0], [1]], 1, 0, false]],
  ["LIFETIME.SCHEDULE", [[[1], [2]], [["Ann"], ["Bob"]], [[5], [6]], undefined, true, undefined]],
  ...expectedOdd,
  ...scheduleOdd,
];

/** The functions whose equivalents are held to it; those of models, of ledgers and of periods are still to come. */
const ODD_TOO = ["VALUE", "TIER", "TIER.STRATEGY", "REFERRAL.FORECAST", "SATISFACTION"];

/** Usual arguments with one of them odd. */
const odd = (input: fc.Arbitrary<Argument[]>): fc.Arbitrary<Argument[]> =>
  fc
    .tuple(input, fc.nat(), fc.constantFrom(...ODD))
    .map(([args, place, value]) =>
      args.map((each, i) => (i === place % args.length ? value : each)),
    );

describe("random inputs", () => {
  test("there are some for every equivalent", () => {
    expect(Object.keys(inputs).sort()).toEqual([...ids].sort());
  });

  /** Of each function; set CV_RUNS for more. */
  const RUNS = Number(process.env.CV_RUNS ?? 25);

  const kinds = Object.entries(inputs).flatMap(([id, input]) => [
    [id, "usual", input] as const,
    ...(ODD_TOO.includes(id) ? [[id, "odd", odd(input)] as const] : []),
    ...(ODD_EXAMPLES.some(([of]) => of === id) && !ODD_TOO.includes(id)
      ? [
          [
            id,
            "odd",
            fc.constantFrom(...ODD_EXAMPLES.filter(([of]) => of === id).map(([, a]) => a)),
          ] as const,
        ]
      : []),
  ]);
  test.each(kinds)("X7 – CV.%s, %s ones", async (id, kind, input) => {
    const examples = kind === "odd" ? ODD_EXAMPLES.filter(([of]) => of === id) : [];
    const cases = [
      ...examples.map(([, args]) => args),
      ...fc.sample(input, { numRuns: RUNS, seed: 20260101 }),
    ];
    const sheets = Object.fromEntries(cases.map((args, i) => [`S${i}`, sheetFor(id, args)]));
    const shown = await univer.calculate({ sheets, names, rows });
    for (const [i, args] of cases.entries())
      expectSame(
        block(shown[`S${i}`], DATA_COLUMN),
        await shownByUs(() => excel.call(id, ...(args as never[]))),
        `CV.${id}(${args.map((a) => JSON.stringify(a)).join(", ")})`,
        BETA_DIGITS[id],
      );
  });
});
