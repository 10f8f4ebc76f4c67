/**
 * Every function is driven into its errors, with a page that speaks Chinese: each argument of its first example is left out,
 * blank, too long, too short, or holds what should not be there. Whatever is refused is refused in Chinese.
 */
import fs from "fs";
import {
  type CustomerValueError,
  type Refusal,
  invalid,
  unavailable,
} from "../../src/domain/support/errors";
import type { MessageId, Messages } from "../../src/domain/support/messages";
import { sentence } from "../../src/locales";
import { messages } from "../../src/locales/en/messages";
import type { Say } from "../../src/locales/reader";
import type { FunctionReference } from "../../src/taskpane/reference";
import { DIST, ExcelError, loadExcel, readCall, type Scalar } from "../support/excel";
import { latinIn } from "../support/latin";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const refusals = jest.requireActual("../../scripts/help/refusals.cjs") as {
  CHINESE: readonly ("zh-CN" | "zh-TW")[];
  fileOf(locale: string): string;
  refusalsOf(locale: string): Promise<object>;
};

type Argument = Scalar | undefined | unknown[][];

const reached = new Set<string>();
/** Words by which messages are told apart. */
const toldApart = new Set<string>();
const said = new Set<string>();
const say: Say = (refusal: Refusal) => {
  reached.add(refusal.id);
  for (const [field, word] of Object.entries(refusal.about)) toldApart.add(`${field} ${word}`);
  const texts = (["zh-CN", "zh-TW"] as const).map((locale) => sentence(refusal, locale));
  texts.forEach((text) => said.add(text));
  return texts[0];
};
const excel = loadExcel(DIST, { customerValue: { say } });

/** What no argument wants, or not every one. */
const WRONG: readonly unknown[] = [
  ...["甲", "", "99元", "¥1,234", "(45.00)", "01/02/2025", "12"],
  ...[-1, 0, 0.5, 3, 40, 45_000, 1e308, 2_958_466, true],
  { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" },
];

/** A range as it should not be. */
function* damaged(rows: Scalar[][]): Generator<unknown[][]> {
  yield rows.slice(1);
  yield [rows[0]];
  yield [...rows, rows[0]];
  yield rows.map((row) => row.map(() => null));
  yield rows.map((row) => row.slice(0, 1));
  yield rows.map((row) => [...row, ...row]);
  yield [];
  const last = rows.length - 1;
  for (const wrong of WRONG) {
    yield rows.map((row) => row.map(() => wrong));
    yield rows.map((row, i) => row.map((cell, j) => (i === last && j === 0 ? wrong : cell)));
  }
}

function* calls(args: readonly Argument[], parameters: number): Generator<Argument[]> {
  for (let i = 0; i < parameters; i++) {
    const given = args[i];
    const others = [undefined, ...(Array.isArray(given) ? damaged(given as Scalar[][]) : WRONG)];
    for (const other of others) yield Object.assign([...args], { [i]: other as Argument });
  }
}

async function answer(id: string, args: readonly Argument[]): Promise<unknown> {
  try {
    return await excel.call(id, ...(args as Parameters<typeof excel.call>[1][]));
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

const rows = (count: number, ...row: Scalar[]) => Array.from({ length: count }, () => row);

/** Dates so many days apart. */
const days = (count: number, apart: number) =>
  Array.from({ length: count }, (_, i) => [1 + apart * i]);

const REPEATS = [1, 1, 1, 1, 2, 2, 3, 4, 8, 2].map((times) => [times]);
const SPENT = [12, 31, 55, 140, 20, 75, 38, 24, 61, 33].map((amount) => [amount]);

/** Refusals that take more than one wrong cell. */
const TOGETHER: readonly (readonly [id: string, ...args: Argument[]])[] = [
  ["TIER", [[3], [2], [1]], [[0.5], [0.2]]],
  ["RFM.SCORE", [[1], [2]], Array.from({ length: 9 }, (_, i) => [i + 1])],
  ["RFM.SEGMENT", 4, 4, 1, 5, [["甲", 5, 1, 1, 5, 1, 5]]],
  ["VALUE.ESTIMATE", rows(3000, 1, 2, 3), rows(3000, 1, 2, 3)],
  ["REFERRAL", [["甲"], ["乙"]], [["乙"], ["甲"]], [[1], [2]]],
  ["MBGNBD.FIT", rows(9, 1), rows(9, 0), rows(9, 10)],
  ["LIFETIME.RETAINED", 100, 0.95, -0.1],
  ["LIFETIME.RETAINED", 100, 1, 0],
  ["MBGNBD.FIT", rows(9, 2), rows(9, 0), rows(9, 0)],
  ["GG.FIT", rows(10, 1e9), SPENT],
  ["GG.FIT", REPEATS, [[1e9], ...SPENT.slice(1)]],
  ["RETENTION.FIT", [[100], [0], [0]]],
  ["RETENTION.FIT", [[100], [50], [50]]],
  ["LIFETIME.SCHEDULE", [[1], [5000]], rows(2, "甲"), rows(2, 5)],
  ["RFM", rows(3, "甲"), [[2022], [2023], [2024]], rows(3, 5)],
  ["RETENTION.COHORT", rows(400, "甲"), days(400, 365), "week"],
  ["PARETO", [["12萬"], [20], [10]]],
  ...[
    ...[
      ["2024-01-05", "2024-02-30"],
      ["2024-01-05", "113/5/1"],
      ["2024-01-05", "24年5月1日"],
    ],
    ...[
      [202401, 202402],
      [240105, 240106],
      [990101, 981231],
      [1130105, 1130106],
      [90_000, 95_000],
    ],
  ].map((dates) => ["RFM", rows(2, "甲"), dates.map((date) => [date]), rows(2, 5)] as const),
  ["FORECAST.TRACK", rows(20, "甲"), days(20, 100), rows(20, 5), 9, undefined, "day"],
];

/** Refusals that are no function's: a survey's, which a model reads; those of work that is ended; a sentence said already. */
const OTHERS: Readonly<Partial<Record<MessageId, () => unknown>>> = {
  notFrom() {
    const at = { argument: "core", row: 2 };
    throw invalid("notFrom", { at, value: 99, min: 1, max: 5 });
  },
  canceled() {
    throw unavailable("canceled");
  },
  endlessTask() {
    throw unavailable("endlessTask", { minutes: 10 });
  },
  sentence() {
    throw invalid("sentence", { text: "没有剩下任何购买。" });
  },
};

/** What a message tells apart by a word: each has a sentence of its own, and one that is new does not compile here. */
const KINDS: {
  readonly written: Readonly<Record<NonNullable<Messages["notNumber"]["written"]>, true>>;
  readonly cure: Readonly<Record<NonNullable<Messages["notDate"]["cure"]>, true>>;
  readonly form: Readonly<Record<Messages["notDays"]["form"], true>>;
} = {
  written: { number: true, amount: true, spelt: true, date: true },
  cure: {
    ...{ write: true, "write or point": true, "no day": true },
    ...{ minguo: true, year: true, column: true, reopen: true },
  },
  form: { month: true, year: true, short: true, century: true, minguo: true, late: true },
};

/** Texts in the cells of examples, which refusals quote. */
const ofPeople = new Set<string>();
const reference = readReference("src/functions");

test.each(reference.map((entry) => [entry.name, entry] as const))(
  "%s",
  async (_name, { id, examples: [{ formula }], parameters }) => {
    const { args } = readCall(formula, excel.call);
    for (const cell of args.flat(2)) if (typeof cell === "string") ofPeople.add(cell);
    let refused = 0;
    for (const changed of calls(args, parameters.length))
      if ((await answer(id, changed)) instanceof ExcelError) refused++;
    expect(refused).toBeGreaterThan(3);
  },
);

test("several wrong cells", async () => {
  const answers = await Promise.all(TOGETHER.map(([id, ...args]) => answer(id, args)));
  const accepted = TOGETHER.filter((_, i) => !(answers[i] instanceof ExcelError));
  expect(accepted).toEqual([]);
});

test("every refusal of the functions was met, none of the others", () => {
  const missing = Object.keys(messages).filter((id) => !reached.has(id));
  expect(missing.sort()).toEqual(Object.keys(OTHERS).sort());
});

test.each(Object.entries(OTHERS))("%s, which is no function's", (id, refuse) => {
  let thrown: unknown;
  try {
    refuse();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ refusal: { id } });
  say((thrown as CustomerValueError).refusal);
});

test("no message is left that was not said in both forms of Chinese", () => {
  expect([...reached].sort()).toEqual(Object.keys(messages).sort());
  const kinds = Object.entries(KINDS).flatMap(([field, words]) =>
    Object.keys(words).map((word) => `${field} ${word}`),
  );
  expect(kinds.filter((kind) => !toldApart.has(kind))).toEqual([]);
});

test("all of them are in Chinese, with nothing else but names and what stands in cells", () => {
  expect(said.size).toBeGreaterThan(2000);
  expect([...said].filter((text) => latinIn(text, ofPeople).length)).toEqual([]);
});

test.each(refusals.CHINESE)("%s: help quotes what the examples say", async (locale) => {
  const written = JSON.parse(fs.readFileSync(refusals.fileOf(locale), "utf8")) as object;
  expect(written).toEqual(await refusals.refusalsOf(locale));
});
