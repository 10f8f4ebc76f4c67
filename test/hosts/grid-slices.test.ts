/** What goes into the grid slice by slice: stopped at any slice nothing is left, and nobody else changes anything meanwhile. */
import { type Model, registries } from "@odoo/o-spreadsheet";
import { PACE } from "../../src/hosts/grid/under-way";
import type { HostError } from "../../src/hosts/host";
import type { Plan } from "../../src/models/plan";
import { newGrid } from "../support/grid";
import { block, planOf } from "./contract/plans";

const usual = { ...PACE };
afterEach(() => Object.assign(PACE, usual));

/** A slice for each step, and for each few cells; `between` runs in every pause. */
function inSmallestSlices(between: () => void = () => {}): void {
  PACE.budget = -1;
  PACE.pause = async () => {
    await Promise.resolve();
    between();
  };
}

const page = (): Plan =>
  planOf(
    {
      blocks: [
        block(Array.from({ length: 60 }, (_, i) => [i, { formula: `=A${i + 1}*2` }])),
        block([[{ formula: "=TRANSPOSE(B1:B3)" }]], { at: "D1", spill: { rows: 1, columns: 3 } }),
        block([[{ formula: "=SUM(D1:F1)" }]], { at: "D2" }),
      ],
      charts: [
        {
          ...{ title: "Twice", kind: "column", at: "H2", width: 300, height: 200 },
          categories: { sheet: "page", range: "A1:A60" },
          series: [{ name: "Twice", values: { sheet: "page", range: "B1:B60" } }],
        },
      ],
    },
    {
      names: [{ id: "all", name: "All", sheet: "page", range: "B1:B60" }],
      settings: { mine: "1" },
    },
  );

/** Formulas that fill, wait for what is added, and stay. */
function begun() {
  const grid = newGrid();
  const type = (cell: string, content: string) => {
    const [sheetId] = grid.model.getters.getSheetIds();
    const at = { col: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 };
    return grid.model.dispatch("UPDATE_CELL", { sheetId, ...at, content });
  };
  type("A1", "5");
  type("A2", "=IFERROR(SUM(All),-1)");
  type("C1", "=TRANSPOSE(A1:B1)");
  type("E2", "=A2+1");
  return { ...grid, type };
}

function stateOf(model: Model): string {
  const { getters } = model;
  const values = getters.getSheetIds().map((sheetId) =>
    getters
      .getEvaluatedCells(sheetId)
      .map((cell) => cell.value)
      .join(),
  );
  const inside = model as unknown as { _exportData(isShort: boolean): object };
  return JSON.stringify([values, { ...inside._exportData(false), revisionId: undefined }]);
}

test("in the smallest slices all is as it would be at once, and one step to take back", async () => {
  const [whole, sliced] = [begun(), begun()];
  await whole.host.apply(page());
  const before = stateOf(sliced.model);
  let slices = 0;
  const done: number[] = [];
  inSmallestSlices(() => slices++);
  await sliced.host.apply(page(), (progress) => done.push(progress.done));
  for (const address of ["Sheet1!A1:E2", "Page!A1:F60"])
    expect(await sliced.host.read(address)).toEqual(await whole.host.read(address));
  expect(await sliced.host.read("Sheet1!E2")).toEqual([[60 * 59 + 1]]);
  expect(slices).toBeGreaterThan(20);
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect([done[0], done.at(-1)]).toEqual([0, 1]);
  await sliced.host.undo!();
  expect(stateOf(sliced.model)).toBe(before);
  expect(sliced.model.getters.canUndo()).toBe(true);
  sliced.model.dispatch("REQUEST_REDO");
  expect(await sliced.host.read("Sheet1!E2")).toEqual([[60 * 59 + 1]]);
});

test("a page does not take all workings behind it into the slice of its first formula", async () => {
  let computed = 0;
  registries.functionRegistry.replace("TEST.COUNTED", {
    description: "Counts how often it is computed.",
    category: "Test",
    args: [],
    compute: () => ({ value: ++computed }),
  } as never);
  const workings = block(Array.from({ length: 60 }, () => [{ formula: "=TEST.COUNTED()" }]));
  const plan = planOf({ blocks: [block([[{ formula: "=SUM({{all}})" }]])] });
  const most = { inASlice: 0 };
  inSmallestSlices(() => {
    most.inASlice = Math.max(most.inASlice, computed);
    computed = 0;
  });
  const { host } = newGrid();
  await host.apply({
    ...plan,
    sheets: [...plan.sheets, { id: "behind", name: "Behind", blocks: [workings] }],
    names: [{ id: "all", name: "All", sheet: "behind", range: "A1:A60" }],
  });
  expect(await host.read("Behind!A60")).not.toEqual([["#NAME?"]]);
  expect(most.inASlice).toBeGreaterThan(0);
  expect(most.inASlice).toBeLessThan(20);
});

test("stopped at any slice, all is as it was", async () => {
  const { model, host, type } = begun();
  const before = stateOf(model);
  const steps = model.getters.canUndo();
  for (let last = 1; ; last++) {
    const stopping = new AbortController();
    let slices = 0;
    inSmallestSlices(() => {
      if (++slices === last) stopping.abort();
    });
    const failure = await host.apply(page(), undefined, stopping.signal).then(
      () => undefined,
      (error: HostError) => error,
    );
    if (!failure) {
      expect(slices).toBeLessThan(last);
      expect(last).toBeGreaterThan(20);
      break;
    }
    expect(failure).toMatchObject({ hindrance: "stopped", remains: [] });
    expect(stateOf(model)).toBe(before);
    expect(model.getters.canUndo()).toBe(steps);
    if (last % 5 === 0) {
      type("A1", String(last));
      expect(await host.read("Sheet1!C1")).toEqual([[last]]);
      type("A1", "5");
    }
  }
});

test("an update that is stopped leaves the cells and their values as they were", async () => {
  const { model, host } = begun();
  await host.apply(page());
  const before = stateOf(model);
  const revision = {
    title: "Twice",
    sheets: [
      {
        name: "Page",
        stretch: { row: 10, by: 4 },
        blocks: [block([[7], [{ formula: "=A1+1" }]], { at: "A1" })],
      },
    ],
    settings: { mine: "2" },
  };
  for (let last = 1; ; last += last < 5 ? 1 : 40) {
    const stopping = new AbortController();
    let slices = 0;
    inSmallestSlices(() => {
      if (++slices === last) stopping.abort();
    });
    const failure = await host.revise(revision, { signal: stopping.signal }).then(
      () => undefined,
      (error: HostError) => error,
    );
    if (!failure) break;
    expect(failure).toMatchObject({ hindrance: "stopped", remains: [] });
    expect(stateOf(model)).toBe(before);
  }
  expect(await host.read("Page!A1:A2")).toEqual([[7], [8]]);
  await host.undo!();
  expect(stateOf(model)).toBe(before);
});

test("what is typed meanwhile is refused; a second change waits until the first is done", async () => {
  const { model, host, type } = begun();
  const typed: boolean[] = [];
  inSmallestSlices(() => {
    typed.push(type("B7", "mine").isSuccessful, model.dispatch("REQUEST_UNDO").isSuccessful);
  });
  const one = host.apply(page());
  const other = host.revise({
    title: "More",
    sheets: [{ name: "Sheet1", blocks: [block([[{ formula: "=SUM(All)" }]], { at: "F1" })] }],
    settings: {},
  });
  await Promise.all([one, other]);
  expect(typed.length).toBeGreaterThan(20);
  expect(typed).not.toContain(true);
  expect(await host.read("Sheet1!B7:F7")).toEqual([["", "", "", "", ""]]);
  expect(await host.read("Sheet1!F1")).toEqual([[60 * 59]]);
  expect(type("B7", "mine").isSuccessful).toBe(true);
});

test("a file opened while a model is being inserted waits, and takes names that are free then", async () => {
  const { model, host } = begun();
  inSmallestSlices();
  const applied = await Promise.all([host.apply(page()), host.apply(page()), host.apply(page())]);
  const sheets = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  expect(sheets).toEqual(["Sheet1", ...applied.map(({ names }) => names.page)]);
  expect(new Set(sheets).size).toBe(4);
  for (const { names } of applied) expect(await host.read(`${names.page}!E2`)).toEqual([[""]]);
  for (const { names } of applied) expect(await host.read(`${names.page}!D2`)).toEqual([[6]]);
});

test("meanwhile the grid shows what it showed before", async () => {
  const { model, host } = begun();
  const [sheetId] = model.getters.getSheetIds();
  const shown = new Set<unknown>();
  inSmallestSlices(() => {
    const { value } = model.getters.getEvaluatedCell({ sheetId, col: 4, row: 1 });
    shown.add(value);
  });
  await host.apply(page());
  expect([...shown]).toEqual([0]);
});
