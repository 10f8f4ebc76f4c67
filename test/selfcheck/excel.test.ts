/**
 * The self-check in the emulated Excel, through the genuine office.js.
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import product from "../../package.json";
import { excelHost } from "../../src/hosts/excel";
import { texts } from "../../src/locales";
import type { Line } from "../../src/selfcheck/check";
import { report } from "../../src/selfcheck/report";
import { makePortable } from "../../src/sharing/portable";
import { portableLibrary } from "../../src/sharing/library";
import { excelProgram } from "../../src/taskpane/program";
import { stateOf } from "../hosts/contract/excel";
import { calculate } from "../support/office/calculate";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { KIND, type Unkindness, WORST } from "../support/office/unkindness";
import { definitions } from "../support/portable";
import { checked, summary } from "./checked";

const t = texts("en").pane.check;

/** As many as the emulated Excel, which is calculated in a grid of its own after every step, handles within seconds. */
const ROWS = 5_000;

let program: Program;
let around: ReturnType<typeof excelProgram>;
beforeAll(async () => {
  program = await startExcel();
  around = excelProgram(() => "light");
});

/** Calculates unless all that is there was calculated before; a model's sheets are looked at one after the other. */
function calculation(): () => Promise<void> {
  let last = "";
  // Results belong to it: what is entered anew shows none, though it may be the same formula as before.
  const content = ({ workbook }: Program) =>
    JSON.stringify([
      workbook.names.items.map(({ name, formula }) => [name, formula]),
      workbook.worksheets.items.map(({ name, cells }) => [name, [...cells]]),
    ]);
  return async () => {
    if (content(program) === last) return;
    await calculate(program.workbook);
    last = content(program);
  };
}

const inPane = () => ({ ...around, look: () => ({ ...around.look(), paneTheme: "light" }) });

const check = (more: Partial<Parameters<typeof checked>[0]> = {}): Promise<Line[]> =>
  checked({
    host: excelHost(),
    calculate: calculation(),
    program: inPane(),
    rows: ROWS,
    ...more,
  });

/** What this Excel has not got: its page has no workers, and the office.js of npm knows no data types. */
const absentIn = (lines: readonly Line[]) =>
  lines.filter(({ status }) => status === "absent").map(({ id }) => id);

test.each<[string, Unkindness]>([
  ["kind", KIND],
  ["worst", WORST],
])(
  "in a %s Excel every check passes that it has; nothing is left",
  async (_what, unkindness) => {
    program.reset(unkindness);
    const before = stateOf(program);
    const lines = await check();
    console.info(summary(lines).join("\n"));
    expect(lines.filter(({ status }) => status === "failed")).toEqual([]);
    expect(absentIn(lines)).toEqual(["arguments.types", "program.worker", "program.cancel"]);
    expect(stateOf(program)).toEqual(before);
    expect(program.startup).toBe("Inactive");
  },
  600_000,
);

describe("the start of the add-in with the workbook", () => {
  const few = (checks: readonly { id: string }[]) =>
    checks.filter(({ id }) => id === "workbook.text") as never;

  test("stays as it was, whichever it was", async () => {
    for (const startup of ["Inactive", "Background"] as const) {
      program.reset();
      program.startup = startup;
      const lines = await check({ checks: few });
      expect(lines.at(-1)).toMatchObject({ id: "leftovers", status: "passed" });
      expect(program.startup).toBe(startup);
    }
  });

  test("is named by the last line if a check has changed it", async () => {
    program.reset();
    const host = excelHost();
    const apply: typeof host.apply = async (...given) => {
      await host.sharing!.startAddIn!(true);
      return host.apply(...given);
    };
    const lines = await check({ checks: few, host: { ...host, apply } });
    expect(lines.at(-1)).toMatchObject({ status: "failed", detail: t.startLeft });
  });
});

test("a user's portable workbook stays what it is: formulas, names, settings, notes", async () => {
  program.reset();
  const host = excelHost();
  await host.apply({
    title: "The user's",
    names: [],
    sheets: [
      {
        id: "ours",
        name: "Ours",
        blocks: [
          {
            at: "A1",
            cells: [
              [10, { formula: "=CV.NPS(A1:A2)" }],
              [3, { formula: "=CV.RETENTION.FIT({1;0.6;0.45;0.37})" }],
            ],
          },
        ],
      },
    ],
  });
  await calculate(program.workbook);
  await makePortable(host.sharing!, portableLibrary(definitions), (formula) => formula);
  const before = stateOf(program);
  const names = program.workbook.names.items.map(({ name }) => name);
  expect(names).toContain("CVX_NPS");

  const lines = await check({
    checks: (checks) => checks.filter(({ group }) => group === "sharing"),
    // The grid that calculates for the emulated Excel has no LAMBDAs: the user's cells would lose what they show.
    calculate: async () => undefined,
  });
  expect(lines.map(({ id, status }) => [id, status])).toEqual([
    ["sharing.portable", "absent"],
    ["sharing.values", "passed"],
    ["sharing.repair", "passed"],
    ["leftovers", "passed"],
  ]);
  expect(lines[0].detail).toBe(t.facts.isPortable);
  expect(stateOf(program)).toEqual(before);
});

test("the report says which Excel, in which versions, and what came of every line; nothing of the user's", async () => {
  program.reset();
  await excelHost().apply({
    title: "",
    names: [],
    sheets: [
      { id: "secret", name: "Secret margin", blocks: [{ at: "A1", cells: [["Ms Smith"]] }] },
    ],
  });
  const lines = await check({
    checks: (checks) => checks.filter(({ group }) => group === "arguments" || group === "program"),
  });
  const text = report(lines, around.facts(), t);
  for (const fact of [
    `Add-in: ${product.version}`,
    "Program: Excel",
    "Platform: PC",
    "Languages: en-US, en-US",
    "ExcelApi: 1.12",
    "SharedRuntime: 1.1",
    "CustomFunctionsRuntime: 1.3",
    "DialogApi: no",
  ])
    expect(text).toContain(`\n${fact}\n`);
  expect(text).toMatch(/\nVersion: \d[\d.]*\n/);
  for (const { id, status } of lines)
    expect(text).toMatch(
      new RegExp(`^${t.status[status]} +.* \\(${id.replace(".", "\\.")}\\)`, "m"),
    );
  expect(text).not.toMatch(/Secret|Smith|localhost/);
});
