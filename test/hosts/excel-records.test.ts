/**
 * What an Excel that refuses long settings remembers of a large model: kept in pieces, read, updated and removed.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel";
import type { Host, HostError } from "../../src/hosts/host";
import { RECORD_KEY, readRecord, recordOf } from "../../src/hosts/record";
import type { Plan } from "../../src/models/plan";
import { insertedModels } from "../../src/updating/find";
import { ExcelFailure } from "../support/office/protocol";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { WORST } from "../support/office/unkindness";
import { stateOf } from "./contract/excel";
import { block, planOf } from "./contract/plans";

let program: Program;
let host: Host;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => {
  program.reset(WORST);
  host = excelHost();
});

/** A plan of so many numbers, from `first` on; a formula among them, or they would be remembered by the hundred. */
const planFrom = (first: number, rows = 40_000): Plan =>
  planOf(
    {
      blocks: [
        block(
          Array.from({ length: rows }, (_, i) => [first + i, -i, i ? i / 8 : { formula: "=0/8" }]),
        ),
      ],
    },
    {
      record: { model: "rfm", locale: "en", version: "1", answers: { first, 名: "客户\u0007👍" } },
    },
  );
const record = (plan: Plan) => recordOf(plan, plan, { page: "Page" });

const pieces = () => program.workbook.customXmlParts.items;
const lengths = () => program.workbook.settings.items.map(({ value }) => String(value).length);
const stateNow = () => JSON.stringify([stateOf(program), pieces().map((part) => part.getXml())]);

test("a model whose record no setting holds goes in, is read, updated and taken back", async () => {
  const first = record(planFrom(1));
  const second = record(planFrom(5));
  expect(first.length).toBeGreaterThan(1_200_000);
  await host.apply(planFrom(1));
  expect(Math.max(...lengths())).toBeLessThan(1_000);
  expect((await host.overview()).settings).toEqual({ [RECORD_KEY]: first });
  expect(await host.settings.read(RECORD_KEY)).toBe(first);
  const [{ key, record: found }] = await insertedModels(host);
  expect(found).toEqual(readRecord(first));

  const before = stateNow();
  const count = pieces().length;
  const change = (setting: string, number: number) =>
    host.revise({
      title: "Another first number",
      sheets: [{ name: "Page", blocks: [{ at: "A1", cells: [[number]] }] }],
      settings: { [key]: setting },
    });
  await change(second, 5);
  expect(await host.settings.read(key)).toBe(second);
  await host.undo!();
  expect(stateNow()).toBe(before);
  expect(await host.settings.read(key)).toBe(first);

  for (const number of [2, 5]) await change(record(planFrom(number)), number);
  expect((await host.overview()).settings).toEqual({ [key]: second });
  expect(pieces()).toHaveLength(2 * count); // those that the undo wants
  await change("short", 6);
  await change("shorter", 7);
  expect((await host.overview()).settings).toEqual({ [key]: "shorter" });
  expect(await host.read("Page!A1")).toEqual([[7]]);
});

test("what takes an insertion back takes its pieces, and those of no other", async () => {
  await host.apply(planFrom(1));
  const before = stateNow();
  await host.apply(planFrom(9));
  const found = await insertedModels(host);
  expect(found.map(({ record: { answers } }) => answers.first)).toEqual([1, 9]);
  await host.undo!();
  expect(stateNow()).toBe(before);
});

test.each([
  ["an insertion", () => host.apply(planFrom(9, 20_000))],
  [
    "a change",
    () =>
      host.revise({ title: "All", sheets: [], settings: { [RECORD_KEY]: record(planFrom(2)) } }),
  ],
])("%s of which a request fails leaves all as it was", async (_what, work) => {
  await host.apply(planFrom(1, 20_000));
  const before = stateNow();
  let failures = 0;
  for (let first = 1; first <= 6; first++) {
    program.requests = 0;
    program.intervene = () => {
      if (program.requests === first)
        throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
    const failure = await work().then(
      () => undefined,
      (reason: HostError) => reason,
    );
    program.intervene = () => {};
    if (failure) {
      expect(failure.remains).toEqual([]);
      failures++;
    } else await host.undo!();
    expect(stateNow()).toBe(before);
  }
  expect(failures).toBeGreaterThan(1);
});

test("the self-check takes its own long settings out, pieces included, and sees a piece left behind", async () => {
  const inspection = host.inspection!;
  await host.apply(planFrom(1, 20_000));
  const before = stateNow();
  const theirs = await inspection.belongings();
  expect(theirs.settings).toEqual([RECORD_KEY]);
  const applied = await host.apply(planFrom(9, 20_000));
  await host.sharing!.settings.keep("check", "x".repeat(900_000));
  const all = await inspection.belongings();
  expect(all.settings).toEqual([RECORD_KEY, `${RECORD_KEY} 2`, "check"]);
  await inspection.remove({
    sheets: [applied.names.page],
    names: [],
    settings: all.settings.slice(1),
  });
  expect(stateNow()).toBe(before);

  await host.sharing!.settings.keep("check", "x".repeat(900_000));
  program.workbook.settings.getItem("check").delete();
  expect((await inspection.belongings()).settings).toHaveLength(theirs.settings.length + 3);
});

test("settings of earlier versions are read: long ones whole, or in pieces of the first edition", async () => {
  program.workbook.settings.add("whole", "x".repeat(390_000));
  program.workbook.settings.add("in pieces", '{"pieces":2,"edition":1}');
  for (const [index, text] of ["some", "thing"].entries())
    program.workbook.customXmlParts.add(
      `<piece xmlns="urn:customer-value:pieces" key="in pieces" edition="1" index="${index}">"${text}"</piece>`,
    );
  const kept = { whole: "x".repeat(390_000), "in pieces": "something" };
  expect((await host.overview()).settings).toEqual(kept);
  expect(await host.settings.read("in pieces")).toBe("something");
  pieces().pop();
  expect((await host.overview()).settings["in pieces"]).toBe('{"pieces":2,"edition":1}');
  await expect(host.settings.read("in pieces")).rejects.toThrow("one of them is gone");
});
