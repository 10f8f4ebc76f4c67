/**
 * Nothing is lost, whatever fails. Each request of each way of sharing, and of inserting and updating models, fails: alone,
 * with those that follow, few or many, and for good; or Excel writes no cell any more and does all else. Nothing of the
 * first is done, or half of it. Afterwards the workbook is as it was, or complete, or the message names what remains; no
 * formula is lost, and the way back leads back.
 *
 * Many positions are tried on a small workbook, some on the models; with CV_EXHAUSTIVE=1, all of them on the small workbook
 * and many on every model.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel";
import type { Host } from "../../src/hosts/host";
import { pagesOfValues } from "../../src/locales/pages-of-values";
import { models } from "../../src/models";
import type { Answers } from "../../src/models/model";
import type { Plan } from "../../src/models/plan";
import { recorded } from "../../src/models/record";
import { freeze, thaw } from "../../src/sharing/frozen";
import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import { repair } from "../../src/sharing/repair";
import type { SharingReport } from "../../src/sharing/report";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import { ordersPlan } from "../hosts/contract/plans";
import { SMALLER, planFor } from "../models/answers-given";
import { formatArea, parseArea } from "../support/office/address";
import type { Program } from "../support/office/program";
import { ACTION, type Action, ExcelFailure } from "../support/office/protocol";
import { startExcel } from "../support/office/start";
import { definitions } from "../support/portable";

const library = portableLibrary(definitions);
const noteText = (formula: string) => `Was ${formula}`;
const EXHAUSTIVE = Boolean(process.env.CV_EXHAUSTIVE);

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});
jest.setTimeout(EXHAUSTIVE ? 3_600_000 : 300_000);

/**
 * Requests that fail after the first that does. Changes are tried half by half, so that only a long row of failures ends
 * between the last attempt to put a formula back and the moment to forget it; "cells" never lets a cell be written again,
 * and ends there always.
 */
const WINDOWS = [0, 1, 2, 3, 5, 8, 13, 21, Infinity, "cells"] as const;
/** How much of the first request that fails is done before. */
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

interface Failing {
  readonly request: number;
  readonly window: number | "cells";
  readonly share: number;
}

type Cells = ReadonlyMap<string, string>;

interface State {
  /** What is entered, by sheet and cell; results of spills left out. */
  readonly cells: Cells;
  readonly names: Cells;
  readonly notes: Cells;
  readonly rest: string;
}

/** All that the workbook holds. */
function state(): State {
  const { worksheets, names, notes, comments, settings, customXmlParts } = program.workbook;
  const cells = new Map<string, string>();
  for (const sheet of worksheets.items)
    for (const { row, column, cell } of sheet.cells)
      if (!cell.isSpilled)
        cells.set(`${sheet.name}!${row},${column}`, String(cell.formula ?? cell.value));
  return {
    cells,
    names: new Map(names.items.map((item) => [item.name, String(item.formula)])),
    notes: new Map(
      [...notes.items, ...comments.items].map(({ range, content }) => [
        `${range.worksheet.name}!${formatArea(range.area)}`,
        content,
      ]),
    ),
    rest: JSON.stringify([
      worksheets.items.map((sheet) => [
        sheet.name,
        sheet.tables.items.map(({ name, area }) => [name, formatArea(area)]),
        sheet.charts.items.map((chart) => [chart.title.text, chart.series.items.length]),
        sheet.validations,
        sheet.formats,
      ]),
      settings.items.map(({ key, value }) => [key, value]),
      customXmlParts.items.map((part) => part.getXml()),
    ]),
  };
}

const sameCells = (one: Cells, other: Cells): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

const isSame = (one: State, other: State): boolean =>
  sameCells(one.cells, other.cells) &&
  sameCells(one.names, other.names) &&
  sameCells(one.notes, other.notes) &&
  one.rest === other.rest;

/** Everything the workbook remembers, as one text. */
const memory = (): string =>
  JSON.stringify([
    program.workbook.settings.items.map(({ value }) => value),
    program.workbook.customXmlParts.items.map((part) => part.getXml()),
  ]);

interface Way {
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<unknown>;
  /** Leads from where it failed to where it began. */
  readonly wayBack?: (host: Host) => Promise<SharingReport>;
}

const portable = (host: Host) => makePortable(host.sharing!, library, noteText);
const live = (host: Host) => makeLive(host.sharing!, library);
const pages = pagesOfValues();
const today = new Date(2026, 10, 28);
const frozen = (host: Host) => freeze(host.sharing!, library, { pages, today });
const thawed = (host: Host) => thaw(host.sharing!, library);

const SHARING: Readonly<Record<string, Way>> = {
  portable: { run: portable, wayBack: live },
  live: { prepare: portable, run: live, wayBack: live },
  freeze: { run: frozen, wayBack: thawed },
  thaw: { prepare: frozen, run: thawed, wayBack: thawed },
  repair: {
    prepare: async () => {
      for (const sheet of program.workbook.worksheets.items)
        for (const { row, column, cell } of [...sheet.cells])
          if (cell.formula?.includes("CV."))
            sheet.cells.set(row, column, { ...cell, value: "#NAME?" });
    },
    run: (host) => repair(host.sharing!, library),
  },
};

const isWriting = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.set && (Name === "Values" || Name === "Formulas");

/** Where all formulas are: before what takes them away, after what brings them back. */
const fuller = (one: State, other: State): State =>
  formulas(one).length >= formulas(other).length ? one : other;

/** What went wrong; undefined if nothing did. */
async function fail(
  { run, wayBack }: Way,
  begin: () => Promise<Host>,
  complete: State,
  { request, window, share }: Failing,
  sizes: readonly number[],
): Promise<string | undefined> {
  const host = await begin();
  const before = state();
  let inRequest = 0;
  let latest = 0;
  program.intervene = (action) => {
    inRequest = program.requests === latest ? inRequest + 1 : 1;
    latest = program.requests;
    if (latest < request) return;
    if (window === "cells" ? !isWriting(action) : latest > request + window) return;
    if (latest === request && inRequest <= share * (sizes[request - 1] - 1)) return;
    throw new ExcelFailure("GeneralException", "Excel could not do that");
  };
  let report: SharingReport | undefined;
  let failure: (Error & { remains?: boolean }) | undefined;
  try {
    report = (await run(host)) as SharingReport;
  } catch (error) {
    failure = error as Error;
  }
  program.intervene = () => {};
  const after = state();
  const said = failure?.message ?? JSON.stringify(report);
  const remembered = memory();
  const lost = formulas(wayBack ? fuller(before, complete) : before).filter(
    ([key, formula]) =>
      /CVX?[._]/.test(formula) &&
      !/CVX?[._]/.test(after.cells.get(key) ?? "") &&
      !remembered.includes(JSON.stringify(JSON.stringify(formula)).slice(3, -3)),
  );
  if (lost.length) return `lost ${lost[0].join(" ")}; ${said}`;
  if (failure && !failure.remains && !isSame(before, after))
    return `says nothing of what remains: ${said}`;
  if (report?.left) {
    if (!report.left.length && !report.remains.length && !isSame(complete, after))
      return `calls complete what is not: ${said}`;
    const between = [...after.cells].filter(
      ([key, text]) => text !== before.cells.get(key) && text !== complete.cells.get(key),
    );
    if (between.length && !report.left.some(({ because }) => because === "unfinished"))
      return `half done without a word: ${between[0].join(" ")}; ${said}`;
    const names = [...after.names.keys()].filter(
      (name) => !before.names.has(name) && !complete.names.has(name) && !said.includes(name),
    );
    if (names.length) return `does not name ${names.join(", ")}: ${said}`;
    const used = [
      ...after.cells.values(),
      ...[...after.names].flatMap(([name, formula]) => (name.startsWith("CVX_") ? [] : formula)),
    ];
    const isUsed = (name: string) =>
      said.includes(name) || used.some((text) => text.includes("CVX_"));
    const unused = [...after.names.keys()].filter(
      (name) => name.startsWith("CVX_") && !before.names.has(name) && !isUsed(name),
    );
    if (unused.length) return `leaves names that nothing uses: ${unused.join(", ")}; ${said}`;
  }
  return wayBack && (await failedBack(host, wayBack, before, complete));
}

/** After a failure, the way back leads to where one came from. */
async function failedBack(
  host: Host,
  wayBack: NonNullable<Way["wayBack"]>,
  before: State,
  complete: State,
): Promise<string | undefined> {
  const { left } = await wayBack(host);
  const now = state();
  const excused = new Set(
    left.flatMap(({ place, because }) => {
      if (place.kind !== "cell" || because !== "changed since") return [];
      const { top, left: column } = parseArea(place.cell);
      return `${place.sheet}!${top},${column}`;
    }),
  );
  const missing = formulas(fuller(before, complete)).find(
    ([key, formula]) => now.cells.get(key) !== formula && !excused.has(key),
  );
  return (
    missing &&
    `the way back does not lead back: ${missing.join(" ")}, now ${JSON.stringify([...now.cells])}`
  );
}

const formulas = ({ cells }: State) => [...cells].filter(([, text]) => text.startsWith("="));

/** Runs a way once without failure: what it comes to, and the actions of each request. */
async function inPeace(way: Way, begin: () => Promise<Host>) {
  const host = await begin();
  const sizes: number[] = [];
  program.intervene = () => {
    sizes[program.requests - 1] = (sizes[program.requests - 1] ?? 0) + 1;
  };
  await way.run(host);
  program.intervene = () => {};
  return { complete: state(), sizes: Array.from(sizes, (size) => size ?? 0) };
}

/** Tries failures, some that stand for all of them if there are more than `most`, and gives what went wrong. */
async function tryAll(
  way: Way,
  prepare: () => Promise<Host>,
  most: number,
  windows: readonly Failing["window"][] = WINDOWS,
): Promise<string[]> {
  const begin = async () => {
    const host = await prepare();
    await way.prepare?.(host);
    program.requests = program.actions = 0;
    return host;
  };
  const { complete, sizes } = await inPeace(way, begin);
  const all = sizes.flatMap((_, i) =>
    windows.flatMap((window) => SHARES.map((share) => ({ request: i + 1, window, share }))),
  );
  // a step that has no divisor in common with the windows and shares meets all of them
  let step = Math.ceil(all.length / most);
  while (commonDivisor(step, windows.length * SHARES.length) > 1) step++;
  const some = all.filter((_, i) => i % step === 0);
  const problems: string[] = [];
  for (const failing of some) {
    const problem = await fail(way, begin, complete, failing, sizes);
    if (problem) problems.push(`${JSON.stringify(failing)}: ${problem}`);
  }
  expect(some.length).toBeGreaterThan(0);
  return problems;
}

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

const NPS = "=CV.NPS(A1:A4)";
const ESTIMATE = "=CV.VALUE.ESTIMATE(A1:C1,A1:C1,FALSE)";
const FIT = "=CV.BGNBD.FIT(A1:A2,B1:B2,C1:C2)";

/** A few formulas of each kind, scalar, spilling, without equivalent, noted, in a name; and what a page says of itself. */
async function smallWorkbook(): Promise<Host> {
  program.reset();
  const { workbook } = program;
  const sheet = workbook.worksheets.getItem("Sheet1");
  const set = (cell: string, formula: string, shown: (string | number)[][]) => {
    const { top, left } = parseArea(cell);
    const spill = { rows: shown.length, columns: shown[0].length };
    shown.forEach((line, i) =>
      line.forEach((value, j) =>
        sheet.cells.set(
          top + i,
          left + j,
          i + j === 0
            ? { formula, value, ...(spill.rows * spill.columns > 1 && { spill }) }
            : { value, isSpilled: true },
        ),
      ),
    );
  };
  set("A5", ESTIMATE, [[7]]);
  set("A6", FIT, [
    ["r", 0.2],
    ["alpha", 4.4],
  ]);
  set("E1", NPS, [[25]]);
  set("E2", "=CV.RFM(A1:A4,B1:B4,C1:C4)", [
    ["Ann", "555"],
    ["Bob", "111"],
  ]);
  set("E8", "=ROWS(A6#)+ROWS(E2#)", [[4]]);
  sheet.cells.set(1, 0, { value: "What it shows" });
  sheet.cells.set(29, 1, { value: pages[0].follows });
  workbook.notes.add(sheet.getRange("A5"), "By Ann");
  workbook.names.add("scores", NPS.replace(/A(\d)/g, "Sheet1!$$A$$$1"), "");
  workbook.names.add("MyName", "=1+1", "");
  workbook.settings.add("mine", "1");
  return excelHost();
}

describe("a small workbook", () => {
  test.each(Object.entries(SHARING))("%s", async (_name, way) => {
    expect(await tryAll(way, smallWorkbook, EXHAUSTIVE ? Infinity : 350)).toEqual([]);
  });
});

/** Two formulas without equivalents, one below the other, which are written as one range. */
async function twoFits(): Promise<Host> {
  program.reset();
  const { cells } = program.workbook.worksheets.getItem("Sheet1");
  cells.set(4, 0, { formula: ESTIMATE, value: 7 });
  cells.set(5, 0, { formula: FIT, value: 8 });
  return excelHost();
}

const THERE_AND_BACK = Object.entries(SHARING).filter(([, { wayBack }]) => wayBack);

describe("two fits", () => {
  const windows = [...Array.from({ length: 13 }, (_, i) => i), 16, 20, Infinity, "cells"] as const;

  test.each(THERE_AND_BACK)("%s", async (_name, way) => {
    expect(await tryAll(way, twoFits, EXHAUSTIVE ? Infinity : 400, windows)).toEqual([]);
  });
});

const EDITING: Readonly<Record<string, (id: string) => Way>> = {
  insertion: (id) => ({ run: (host) => host.apply(planOf(id)) }),
  update: (id) => ({
    prepare: (host) => host.apply(planOf(id)),
    run: async (host) => {
      const [found] = (await insertedModels(host)).filter(({ record }) => record.model === id);
      return updateModel(host, found.key, planOf(id, { currency: "EUR" }));
    },
  }),
};

const all = models("en");

/** As it is inserted beside the sheet that `ordersPlan` adds. */
function planOf(id: string, more: Answers = {}): Plan {
  const model = all.find((each) => each.id === id)!;
  if (!Object.keys(more).length)
    return recorded(planFor(model), { model: id, locale: "en", answers: {} });
  const answers = { ...(SMALLER[id] ?? model.sample?.().answers), ...more };
  return recorded(model.plan(answers), { model: id, locale: "en", answers });
}

/** A workbook with a model in it; the emulated Excel cannot compute, so each of its formulas comes to 1. */
async function withModel(id: string): Promise<Host> {
  const host = await withOrders();
  await host.apply(planOf(id));
  for (const sheet of program.workbook.worksheets.items)
    for (const { row, column, cell } of [...sheet.cells])
      if (cell.formula !== undefined) sheet.cells.set(row, column, { ...cell, value: 1 });
  return host;
}

async function withOrders(): Promise<Host> {
  program.reset();
  const host = excelHost();
  await host.apply(ordersPlan());
  return host;
}

/** Every model meets some of the ways, and every way some of the models. */
const CASES = all.flatMap(({ id }, i) =>
  [...Object.keys(EDITING), ...Object.keys(SHARING)].flatMap((way, j) =>
    EXHAUSTIVE || (i + 2 * j) % 5 === 0 ? [[id, way] as const] : [],
  ),
);

describe("models", () => {
  test.each(CASES)("%s: %s", async (id, name) => {
    const way = EDITING[name]?.(id) ?? SHARING[name];
    const begin = () => (name in EDITING ? withOrders() : withModel(id));
    expect(await tryAll(way, begin, EXHAUSTIVE ? 30 : 3)).toEqual([]);
  });
});
