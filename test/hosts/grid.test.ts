import { type Model } from "@odoo/o-spreadsheet";
import { PACE } from "../../src/hosts/grid/under-way";
import type { Host, HostError, HostValue } from "../../src/hosts/host";
import type { Block, Plan, PlanCell, SheetPlan } from "../../src/models/plan";
import { newGrid } from "../support/grid";

const sheet = (parts: Partial<SheetPlan> = {}): SheetPlan => ({
  id: "page",
  name: "Page",
  blocks: [],
  ...parts,
});

const plan = (parts: Partial<SheetPlan> = {}, more: Partial<Plan> = {}): Plan => ({
  title: "Test",
  sheets: [sheet(parts)],
  names: [],
  ...more,
});

const blockOf = (cells: PlanCell[][], more: Partial<Block> = {}): Block => ({
  at: "A1",
  cells,
  ...more,
});

const cellAt = (model: Model, sheetName: string, col: number, row: number) => {
  const sheetId = model.getters.getSheetIdByName(sheetName)!;
  return model.getters.getCell({ sheetId, col, row });
};

const first = async (host: Host, address: string): Promise<HostValue> =>
  (await host.read(address))[0][0];

describe("cells", () => {
  test("numbers, truth values, text and formulas arrive", async () => {
    const { host } = newGrid();
    await host.apply(
      plan({ blocks: [blockOf([[1.5, true, "word", null, { formula: "=A1*2" }]])] }),
    );
    expect(await host.read("Page!A1:E1")).toEqual([[1.5, true, "word", "", 3]]);
  });

  test.each([
    ["a formula", "=1+1"],
    ["a sum", "+1+1"],
    ["a difference", "-2+3"],
    ["an at sign", "@SUM(1)"],
    ["a tab", "\t=1"],
    ["an apostrophe", "'quoted"],
    ["leading zeros", "007"],
    ["an exponent", "1e3"],
    ["a percentage", "50%"],
    ["a date", "2025-01-31"],
    ["an ambiguous date", "1/2/2025"],
    ["a truth value", "TRUE"],
    ["a time", "12:30"],
    ["HTML", "<b>bold</b>"],
    ["a link in Markdown", "[name](https://example.com)"],
    ["a link", "https://example.com"],
    ["a mark that turns the writing round", "\u202eright to left"],
    ["a placeholder of plans", "{{page}}"],
    ["32,767 characters", "x".repeat(32_767)],
  ])("text stays text: %s", async (_, text) => {
    for (const format of [undefined, "@", "#,##0"]) {
      const { model, host } = newGrid();
      await host.apply(plan({ blocks: [blockOf([[text]], { format })] }));
      expect(await first(host, "Page!A1")).toBe(text);
      expect(cellAt(model, "Page", 0, 0)?.isFormula).toBe(false);
    }
  });

  test("styles and formats go on the cells, on the blank ones and on what spills", async () => {
    const { model, host } = newGrid();
    const spill = blockOf([[{ formula: "=MUNIT(2)" }]], {
      at: "B2",
      style: "result",
      format: "0.0",
      spill: { rows: 2, columns: 2 },
    });
    await host.apply(
      plan({ blocks: [blockOf([[1, null]], { style: "input", format: "#,##0" }), spill] }),
    );
    expect(cellAt(model, "Page", 1, 0)).toMatchObject({
      style: { textColor: "#0000c8", fillColor: "#fff9e0" },
      format: "#,##0",
    });
    expect(cellAt(model, "Page", 2, 2)).toMatchObject({ format: "0.0" });
    expect(await host.read("Page!B2:C3")).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("a column's format holds where no block has its own", async () => {
    const { model, host } = newGrid();
    await host.apply(
      plan({
        columns: [{ format: "0.00" }],
        blocks: [blockOf([[1]]), blockOf([[2]], { at: "A2", format: "0%" })],
      }),
    );
    expect([0, 1, 2].map((row) => cellAt(model, "Page", 0, row)?.format)).toEqual([
      "0.00",
      "0%",
      "0.00",
    ]);
  });

  test("100,000 rows are written", async () => {
    const { host } = newGrid();
    const cells = Array.from({ length: 100_000 }, (_, i) => [i, `C${i}`]);
    await host.apply(plan({ blocks: [blockOf(cells)] }));
    expect(await host.read("Page!A100000:B100000")).toEqual([[99_999, "C99999"]]);
    expect(await host.describe("Page!A:B")).toMatchObject({ rows: 100_000, columns: 2 });
  });
});

describe("sheets and names", () => {
  test("sheet settings arrive", async () => {
    const { model, host } = newGrid();
    await host.apply(
      plan({
        columns: [{ width: 40 }, {}, { width: 200 }],
        rowHeights: { 1: 44 },
        freeze: { rows: 3, columns: 1 },
        tabColor: "#0b6e75",
        rows: 2_500,
      }),
    );
    const id = model.getters.getSheetIdByName("Page")!;
    expect(model.getters.getPaneDivisions(id)).toEqual({ xSplit: 1, ySplit: 3 });
    expect(model.getters.getGridLinesVisibility(id)).toBe(false);
    expect(model.getters.getColSize(id, 2)).toBe(200);
    expect(model.getters.getRowSize(id, 0)).toBe(44);
    expect(model.getters.getNumberRows(id)).toBe(2_500);
    expect(model.getters.getSheet(id).color).toBe("#0b6e75");
  });

  test("names are used in formulas, also before the sheet they point to", async () => {
    const { host } = newGrid();
    await host.apply({
      ...plan(),
      sheets: [
        sheet({ blocks: [blockOf([[{ formula: "={{price}}*ROWS({{data}}!A1:A4)" }]])] }),
        sheet({ id: "data", name: "Data", blocks: [blockOf([[7]])] }),
      ],
      names: [{ id: "price", name: "price", sheet: "data", range: "A1" }],
    });
    expect(await first(host, "Page!A1")).toBe(28);
    expect(await first(host, "price")).toBe(7);
  });

  test("a name may reach below the last row of the sheet in view", async () => {
    const { host } = newGrid();
    const cells = Array.from({ length: 500 }, () => [1]);
    await host.apply(
      plan(
        { blocks: [blockOf(cells), blockOf([[{ formula: "=SUM({{all}})" }]], { at: "B1" })] },
        { names: [{ id: "all", name: "All", sheet: "page", range: "A1:A500" }] },
      ),
    );
    expect(await first(host, "Page!B1")).toBe(500);
  });

  test("applied twice, the second gets free names and both live", async () => {
    const { host } = newGrid();
    const twice = plan(
      {
        blocks: [blockOf([["Price"], [5], [{ formula: "={{price}}+1" }]])],
        tables: [{ id: "prices", name: "Prices", range: "A1:A2" }],
      },
      { names: [{ id: "price", name: "price", sheet: "page", range: "A2" }] },
    );
    await host.apply(twice);
    const { names } = await host.apply(twice);
    expect(names).toEqual({ page: "Page (2)", price: "price_2", prices: "Prices_2" });
    await host.enter("ignored");
    expect(await first(host, "'Page (2)'!A3")).toBe(6);
    expect(await host.describe("prices_2")).toMatchObject({ address: "'Page (2)'!A1:A2" });
  });

  test("the chosen cell is shown", async () => {
    const { host } = newGrid();
    await host.apply(plan({}, { select: { sheet: "page", cell: "C5" } }));
    expect(await host.selection()).toEqual({
      address: "Page!C5",
      sheet: "Page",
      rows: 1,
      columns: 1,
    });
  });
});

describe("all or nothing", () => {
  const trouble: [string, Plan, string][] = [
    [
      "a range that is none",
      plan({ notes: [{ cell: "nowhere", text: "" }] }),
      "noting Page!nowhere",
    ],
    [
      "a cell beyond the sheet",
      plan({ notes: [{ cell: "ZZ99999", text: "" }] }),
      "noting Page!ZZ99999",
    ],
    [
      "a formula that is none",
      plan({ blocks: [blockOf([[{ formula: "=SUM(" }]])] }),
      "writing Page!A1",
    ],
    ["a number that is none", plan({ blocks: [blockOf([[NaN]])] }), "writing Page!A1"],
    [
      "rows of different length",
      plan({ blocks: [blockOf([[1, 2], [3]])] }),
      "adding the sheet Page",
    ],
    [
      "tables that overlap",
      plan({
        blocks: [blockOf([[1]])],
        tables: [
          { id: "one", name: "One", range: "A1:B3" },
          { id: "two", name: "Two", range: "B2:C4" },
        ],
      }),
      "making Page!B2:C4 the table Two",
    ],
    ["too many frozen rows", plan({ freeze: { rows: 5_000 } }), "adding the sheet Page"],
  ];
  test.each(trouble)("%s leaves nothing behind", async (_, bad, step) => {
    const { model, host } = newGrid();
    await host.enter("kept");
    const before = JSON.stringify(model.exportData());
    await expect(host.apply({ ...bad, settings: { model: "x" }, names: [] })).rejects.toMatchObject(
      { name: "HostError", step, message: expect.stringContaining(step) },
    );
    const after = JSON.stringify(model.exportData());
    expect(after).toBe(before);
    expect(model.getters.canUndo()).toBe(true);
    await host.undo?.();
    expect(await first(host, "A1")).toBe("");
    await expect(host.undo?.()).rejects.toThrow("there is nothing to take back");
  });

  test("what depends on cells is right after a failure", async () => {
    const { host } = newGrid();
    await host.enter("=ROWS(A1:A9)");
    await expect(
      host.apply(plan({ blocks: [blockOf([[1]])], notes: [{ cell: "ZZ99999", text: "" }] })),
    ).rejects.toThrow();
    expect(await first(host, "A1")).toBe(9);
    await host.apply(plan({ blocks: [blockOf([[{ formula: "=Sheet1!A1" }]])] }));
    expect(await first(host, "Page!A1")).toBe(9);
  });

  test("undo takes a whole plan back in one step, redo brings it again", async () => {
    const { model, host } = newGrid();
    await host.apply(
      plan(
        {
          blocks: [blockOf([["Price"], [5]], { style: "input" })],
          tables: [{ id: "prices", name: "Prices", range: "A1:A2" }],
          notes: [{ cell: "A1", text: "in euros" }],
        },
        {
          names: [{ id: "price", name: "price", sheet: "page", range: "A2" }],
          settings: { model: "x" },
        },
      ),
    );
    await host.undo?.();
    expect(model.getters.getSheetIds()).toHaveLength(1);
    expect(await host.describe("price")).toBeUndefined();
    expect(await host.describe("Prices")).toBeUndefined();
    expect(await host.settings.read("model")).toBeUndefined();
    model.dispatch("REQUEST_REDO");
    expect(await first(host, "price")).toBe(5);
    expect(await host.describe("Prices")).toMatchObject({ address: "Page!A1:A2" });
    expect(await host.settings.read("model")).toBe("x");
  });
});

describe("a failure is told from what was seen", () => {
  // all in one slice, however slow the machine: what earlier slices did is taken back by other means
  const { budget } = PACE;
  beforeAll(() => Object.assign(PACE, { budget: Infinity }));
  afterAll(() => Object.assign(PACE, { budget }));

  type Handler = {
    handle(command: object): void;
    beforeHandle(command: object): void;
    finalize(): void;
  };
  type Inside = { handlers: Handler[]; state: { changes: object[] } };
  const inside = (model: Model) => model as unknown as Inside;

  const insertion = plan(
    {
      blocks: [blockOf([["Price"], [5]])],
      tables: [{ id: "prices", name: "Prices", range: "A1:A2" }],
    },
    {
      names: [{ id: "price", name: "price", sheet: "page", range: "A2" }],
      settings: { model: "x", bad: "y" },
    },
  );
  const revision = {
    title: "Test",
    sheets: [{ name: "Sheet1", blocks: [{ at: "A1", cells: [["new"], [2]] }] }],
    settings: { model: "x", bad: "y" },
  };

  /** The setting "bad" fails; `isKept`: nor does the grid take back what it did before. */
  function failing({ isKept }: { isKept: boolean }) {
    const { model, host } = newGrid();
    const document = inside(model).handlers.find((each) => "tableNames" in each)!;
    const { handle, beforeHandle } = document;
    document.handle = (command) => {
      if ((command as { key?: string }).key !== "bad") return handle.call(document, command);
      if (isKept) inside(model).state.changes.length = 0;
      throw new Error("no more room");
    };
    document.beforeHandle = (command) => {
      if (isKept && (command as { type: string }).type === "DELETE_SHEET") throw new Error("no");
      beforeHandle.call(document, command);
    };
    return { model, host };
  }

  const failureOf = (doing: Promise<unknown>): Promise<HostError> =>
    doing.then(
      () => Promise.reject(new Error("it has not failed")),
      (error: HostError) => error,
    );
  const seen = (kind: string, what: string) => ({ kind, what, isCertain: true });

  test("an insertion that is taken back leaves nothing to name", async () => {
    const { model, host } = failing({ isKept: false });
    const before = JSON.stringify(model.exportData());
    const failure = await failureOf(host.apply(insertion));
    expect(failure).toMatchObject({ step: "keeping the setting bad", remains: [] });
    expect(failure.message).toBe("keeping the setting bad failed: no more room");
    expect(JSON.stringify(model.exportData())).toBe(before);
  });

  test("an insertion that is not taken back names what remains", async () => {
    const { host } = failing({ isKept: true });
    const failure = await failureOf(host.apply(insertion));
    expect(failure.remains).toEqual([
      seen("sheet", "Page"),
      seen("name", "price"),
      seen("name", "Prices"),
      seen("setting", "model"),
    ]);
    expect(failure.message).toBe(
      "keeping the setting bad failed: no more room; not as it was: " +
        "the sheet Page, the name price, the name Prices, the setting model",
    );
    await host.enter("still works");
  });

  test("a revision that is taken back leaves nothing to name", async () => {
    const { host } = failing({ isKept: false });
    await host.enter("kept");
    const failure = await failureOf(host.revise(revision));
    expect(failure).toMatchObject({ step: "keeping the setting bad", remains: [] });
    expect(await host.read("A1:A2")).toEqual([["kept"], [""]]);
    expect(await host.settings.read("model")).toBeUndefined();
  });

  test("a revision that is not taken back names what remains", async () => {
    const { host } = failing({ isKept: true });
    await host.enter("kept");
    const failure = await failureOf(host.revise(revision));
    expect(failure.remains).toEqual([seen("setting", "model"), seen("cells", "Sheet1!A1:A2")]);
    expect(failure.message).toMatch(/not as it was: the setting model, Sheet1!A1:A2$/);
  });

  test("what cannot be looked at may remain", async () => {
    const { model, host } = failing({ isKept: true });
    const { getNamedRanges } = model.getters;
    let looks = 0;
    model.getters.getNamedRanges = () => {
      // the plan's names and the look before it; then the grid is of no use
      if (++looks > 2) throw new Error("no");
      return getNamedRanges();
    };
    const { remains } = await failureOf(host.apply(insertion));
    expect(remains).toContainEqual({ kind: "sheet", what: "Page", isCertain: false });
    expect(remains).toContainEqual({ kind: "name", what: "Prices", isCertain: false });
  });

  test.each([1, 2])(
    "what the grid cannot work out is taken back, though it fails %d times",
    async (times) => {
      const { model, host } = newGrid();
      await host.enter("kept");
      const last = inside(model).handlers.at(-1)!;
      const { finalize } = last;
      let left = times;
      last.finalize = () => {
        if (left-- > 0) throw new RangeError("Maximum call stack size exceeded");
        finalize.call(last);
      };
      const failure = await failureOf(host.apply({ ...insertion, settings: { model: "x" } }));
      expect(failure).toMatchObject({ name: "HostError", remains: [] });
      expect(failure.message).toContain("Maximum call stack size exceeded");
      expect((await host.overview()).sheets).toEqual(["Sheet1"]);
      expect((await host.overview()).settings).toEqual({});
      await host.apply(insertion);
      expect(await first(host, "price")).toBe(5);
    },
  );

  test("W1 – a failure deep in the grid is taken back, and later commands work", async () => {
    const { model, host } = newGrid();
    const document = inside(model).handlers.find((each) => "tableNames" in each)!;
    const { handle } = document;
    // A cell of a block is written by a command within a command.
    document.handle = (command) => {
      if ((command as { content?: string }).content === "5") throw new RangeError("too deep");
      handle.call(document, command);
    };
    expect(await failureOf(host.apply(insertion))).toMatchObject({
      step: "writing Page!A1:A2",
      remains: [],
    });
    expect((await host.overview()).sheets).toEqual(["Sheet1"]);
    document.handle = handle;
    await host.apply(insertion);
    expect(await first(host, "price")).toBe(5);
  });
});

describe("the document", () => {
  const noted = plan(
    {
      blocks: [blockOf([["Price"], [5]])],
      tables: [{ id: "prices", name: "Prices", range: "A1:A2" }],
      notes: [{ cell: "A2", text: "in euros" }],
      validations: [
        { range: "A2", rule: { kind: "number", min: 0 }, message: "A price is 0 or more." },
      ],
    },
    { settings: { model: "x" } },
  );
  const noteAt = (model: Model, row: number) => {
    const sheetId = model.getters.getSheetIdByName("Page")!;
    return (model.getters as any).getNote({ sheetId, col: 0, row });
  };

  test("notes follow their cell and go with it", async () => {
    const { model, host } = newGrid();
    await host.apply(noted);
    expect(noteAt(model, 1)).toBe("in euros");
    const sheetId = model.getters.getSheetIdByName("Page")!;
    const rows = { sheetId, sheetName: "Page", dimension: "ROW" as const };
    model.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: 0, quantity: 2, position: "before" });
    expect(noteAt(model, 1)).toBeUndefined();
    expect(noteAt(model, 3)).toBe("in euros");
    model.dispatch("REMOVE_COLUMNS_ROWS", { ...rows, elements: [3] });
    expect(noteAt(model, 3)).toBeUndefined();
    await host.undo?.();
    expect(noteAt(model, 3)).toBe("in euros");
  });

  test("it is kept when saved and opened again", async () => {
    const { model, host } = newGrid();
    await host.apply(noted);
    const opened = newGrid(JSON.parse(JSON.stringify(model.exportData())));
    expect(noteAt(opened.model, 1)).toBe("in euros");
    expect(await opened.host.describe("Prices")).toMatchObject({ address: "Page!A1:A2" });
    expect(await opened.host.settings.read("model")).toBe("x");
  });

  test("a setting that exists is kept", async () => {
    const { host } = newGrid();
    await host.apply(noted);
    await host.apply({ ...noted, settings: { model: "y" } });
    expect(await host.settings.read("model")).toBe("x");
    expect(await host.settings.read("model 2")).toBe("y");
  });

  test("settings are found by their own names only", async () => {
    const { host } = newGrid();
    expect(await host.settings.read("toString")).toBeUndefined();
  });

  test("a table grows with what is typed below it", async () => {
    const { model, host } = newGrid();
    await host.apply(noted);
    model.selection.selectCell(0, 2);
    await host.enter("6");
    expect(await host.describe("prices")).toMatchObject({ address: "Page!A1:A3", rows: 3 });
  });
});

describe("entering", () => {
  const refusals: [SheetPlan["validations"], string[], string[]][] = [
    [rules({ kind: "number", min: 0 }), ["0", "1.5", "=1+1", ""], ["-1", "word", "=-1"]],
    [rules({ kind: "number", min: 0, max: 1 }), ["0.5"], ["2"]],
    [rules({ kind: "number", max: 1 }), ["-7"], ["2"]],
    [rules({ kind: "number" }), ["-7", "2025-01-31"], ["word"]],
    [rules({ kind: "whole number", min: 2, max: 9 }), ["2", "9"], ["2.5", "10", "word"]],
    [rules({ kind: "list", values: ["yes", "no"] }), ["yes"], ["maybe"]],
  ];
  function rules(rule: NonNullable<SheetPlan["validations"]>[number]["rule"]) {
    return [{ range: "A1", rule, message: "Not so." }];
  }
  test.each(refusals)("validation %j", async (validations, good, bad) => {
    const { host } = newGrid();
    await host.apply(plan({ validations }));
    for (const text of good) await host.enter(text);
    for (const text of bad) await expect(host.enter(text)).rejects.toThrow("Not so.");
  });

  test("a list may come from a range", async () => {
    const { host } = newGrid();
    const source = { sheet: "page", range: "C1:C2" };
    await host.apply(
      plan({
        blocks: [blockOf([["yes"], ["no"]], { at: "C1" })],
        validations: [{ range: "A1", rule: { kind: "list from", source }, message: "Not so." }],
      }),
    );
    await host.enter("no");
    await expect(host.enter("maybe")).rejects.toThrow("Not so.");
    expect(await first(host, "A1")).toBe("no");
  });

  test("a result that spills gets the room it needs, in one step", async () => {
    const { model, host } = newGrid();
    const rows = model.getters.getNumberRows(model.getters.getActiveSheetId());
    await host.enter(`=SEQUENCE(${rows + 900},30)`);
    expect(await first(host, `AD${rows + 900}`)).toBe((rows + 900) * 30);
    await host.undo?.();
    expect(model.getters.getNumberRows(model.getters.getActiveSheetId())).toBe(rows);
    expect(model.getters.canUndo()).toBe(false);
  });

  test("what stands there already may be entered again", async () => {
    const { host } = newGrid();
    await host.enter("=1+1");
    await host.enter("=1+1");
    expect(await first(host, "A1")).toBe(2);
  });
});

describe("ranges", () => {
  const opened = () =>
    newGrid({
      sheets: [
        {
          id: "s1",
          name: "My orders",
          cells: { A1: "Customer", B1: "Amount", A2: "'007", B2: "5" },
        },
        { id: "s2", name: "Other" },
      ],
      namedRanges: { amounts: "'My orders'!B1:B2" },
    });

  test.each([
    ["'My orders'!A1:B2", "'My orders'!A1:B2"],
    ["'my orders'!$A$1:$B$2", "'My orders'!A1:B2"],
    ["'My orders'!A:B", "'My orders'!A1:B2"],
    ["'My orders'!A2:Z50", "'My orders'!A2:B2"],
    ["'My orders'!D5:E9", "'My orders'!D5"],
    ["A2", "'My orders'!A2"],
    ["AMOUNTS", "'My orders'!B1:B2"],
    ["Other!A:A", "Other!A1"],
    ["Missing!A1", undefined],
    ["missing", undefined],
    ["", undefined],
    ["A0", undefined],
  ])("describe(%j) is %j", async (address, described) => {
    expect((await opened().host.describe(address))?.address).toBe(described);
  });

  test("reading gives the rows asked for, whole columns to the last row in use", async () => {
    const { host } = opened();
    expect(await host.read("'My orders'!A:A")).toEqual([["Customer"], ["007"]]);
    expect(await host.read("'My orders'!B2:B4")).toEqual([[5], [""], [""]]);
    await expect(host.read("nothing")).rejects.toThrow("there is no range 'nothing'");
  });

  test("the region is the block of filled cells around the active cell", async () => {
    const { model, host } = opened();
    const region = async (col: number, row: number) => {
      model.selection.selectCell(col, row);
      return (await host.region?.())?.address;
    };
    expect(await region(1, 1)).toBe("'My orders'!A1:B2");
    expect(await region(5, 5)).toBeUndefined();
  });

  test("the selection is told while it changes, until one stops listening", async () => {
    const { model, host } = opened();
    const seen: string[] = [];
    const stop = host.onSelectionChange(({ address }) => seen.push(address));
    model.selection.selectCell(1, 1);
    model.selection.selectZone({
      cell: { col: 0, row: 0 },
      zone: { left: 0, right: 1, top: 0, bottom: 50 },
    });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "s1", sheetIdTo: "s2" });
    stop();
    model.selection.selectCell(3, 3);
    expect(seen).toEqual(["'My orders'!B2", "'My orders'!A1:B2", "Other!A1"]);
  });
});
