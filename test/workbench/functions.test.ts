import { CustomFunctionError, offerCustomFunctions } from "../../src/workbench/custom-functions";
import { registerFunctions } from "../../src/workbench/functions";
import type { FunctionMetadata, ParameterMetadata } from "../../src/workbench/metadata";
import { PendingResults } from "../../src/workbench/pending";
import { newGrid } from "../support/grid";

const range: Partial<ParameterMetadata> = { dimensionality: "matrix", type: "any" };
const parameter = (name: string, parts: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  description: `What ${name} is.`,
  type: "any",
  ...parts,
});

const functions: Record<string, [ParameterMetadata[], (...args: any[]) => unknown]> = {
  "TEST.SEES": [
    [parameter("value"), parameter("cells", { ...range, optional: true })],
    (value, cells) => JSON.stringify([value, cells]),
  ],
  "TEST.TYPED": [
    [
      parameter("number", { type: "number" }),
      parameter("text", { type: "string", optional: true }),
      parameter("flag", { type: "boolean", optional: true }),
    ],
    (...args) => JSON.stringify(args.slice(0, 3)),
  ],
  "TEST.REPEATED": [
    [parameter("first"), parameter("more", { repeating: true, optional: true })],
    (first, more) => JSON.stringify([first, more]),
  ],
  "TEST.RETURNS": [[parameter("what")], (what) => RETURNED[what]],
  "TEST.THROWS": [
    [parameter("code")],
    (code) => {
      throw code === "plain" ? new Error("a secret") : new CustomFunctionError(`#${code}`, "Why.");
    },
  ],
  "TEST.WAITS": [
    [parameter("cells", range)],
    async (cells) => {
      calls.waits++;
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (cells[0][0] === "bad") throw new CustomFunctionError("#N/A", "Too late.");
      return cells;
    },
  ],
};

functions["TEST.CANCELED"] = [
  [parameter("value")],
  (value, invocation) =>
    new Promise((resolve) => {
      invocation.onCanceled = () => calls.canceled.push(value);
      setTimeout(() => resolve(value), 20);
    }),
];

const RETURNED: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  NaN,
  infinity: Infinity,
  object: {},
  empty: [],
  "empty row": [[]],
  ragged: [[1, 2, 3], [4], [null, undefined, NaN]],
  flat: [1, 2],
  mixed: [[new CustomFunctionError("#N/A", "Not here."), "text"]],
  hostile: [["=1+1", "<b>", "__proto__"]],
};

const calls = { waits: 0, canceled: [] as unknown[] };
const pending = new PendingResults();
const metadata: FunctionMetadata[] = Object.entries(functions).map(([id, [parameters]]) => ({
  id,
  name: id,
  description: "A test.",
  parameters,
  result: {},
}));

beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const associated = offerCustomFunctions();
  for (const [id, [, f]] of Object.entries(functions))
    (globalThis as any).CustomFunctions.associate(id, f);
  registerFunctions(metadata, associated, pending);
});

function opened() {
  const { model, host } = newGrid();
  pending.attach(model);
  const cell = (col: number, row: number) => {
    const { value, message } = model.getters.getEvaluatedCell({
      sheetId: model.getters.getActiveSheetId(),
      col,
      row,
    }) as { value: unknown; message?: string };
    return message === undefined ? value : [value, message];
  };
  const type = async (col: number, row: number, text: string) => {
    model.selection.selectCell(col, row);
    await host.enter(text);
    return cell(col, row);
  };
  return { model, type, cell };
}

describe("arguments", () => {
  test.each([
    ["=CV.TEST.SEES(1)", [1, null]],
    [
      "=CV.TEST.SEES(,{1,2;3,4})",
      [
        null,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ["=CV.TEST.SEES(TRUE,)", [true, null]],
    ['=CV.TEST.SEES("x",7)', ["x", [[7]]]],
    ["=CV.TEST.SEES(A1,A1)", [null, [[null]]]],
    [
      "=CV.TEST.SEES(B1,B1:C2)",
      [
        "id",
        [
          ["id", null],
          [5, "#N/A"],
        ],
      ],
    ],
    ["=CV.TEST.SEES(1,B:B)", [1, [["id"], [5], ...Array(98).fill([null])]]],
    ["=CV.TEST.SEES(1,Z1:Z2+0)", [1, [[0], [0]]]],
    ['=CV.TEST.TYPED("2","x","true")', [2, "x", true]],
    ["=CV.TEST.TYPED(TRUE,3,1)", [1, "3", 1]],
    ['=CV.TEST.TYPED("abc")', ["abc", null, null]],
    ["=CV.TEST.REPEATED(1)", [1, []]],
    ["=CV.TEST.REPEATED(1,2,3)", [1, [2, 3]]],
  ])("%s", async (formula, seen) => {
    const { type } = opened();
    await type(1, 0, "id");
    await type(1, 1, "5");
    await type(2, 1, "=NA()");
    const text = await type(5, 5, formula);
    expect(JSON.parse(String(text))).toEqual(seen);
  });

  test("an error in a single value is the result", async () => {
    const { type } = opened();
    expect(await type(0, 0, "=CV.TEST.SEES(1/0)")).toEqual(expect.arrayContaining(["#DIV/0!"]));
  });

  test("a single value given as a range is mapped over it", async () => {
    const { type, cell } = opened();
    await type(0, 0, "=CV.TEST.TYPED({1;2})");
    expect([cell(0, 0), cell(0, 1)]).toEqual(["[1,null,null]", "[2,null,null]"]);
  });
});

describe("results", () => {
  test.each([
    ["nothing", ""],
    ["null", ""],
    ["NaN", ["#NUM!", "The function gave no finite number."]],
    ["infinity", ["#NUM!", "The function gave no finite number."]],
    ["object", "#VALUE!"],
    ["empty", ["#N/A", "The function gave no result."]],
    ["empty row", ["#N/A", "The function gave no result."]],
  ])("%s", async (what, shown) => {
    const { type } = opened();
    expect(await type(0, 0, `=CV.TEST.RETURNS("${what}")`)).toEqual(shown);
  });

  test("tables spill, holes filled with empty text", async () => {
    const { type, cell } = opened();
    await type(0, 0, '=CV.TEST.RETURNS("ragged")');
    const rows = [0, 1, 2].map((row) => [0, 1, 2].map((col) => cell(col, row)));
    expect(rows).toEqual([
      [1, 2, 3],
      [4, "", ""],
      ["", "", ["#NUM!", "The function gave no finite number."]],
    ]);
  });

  test("rows of one value, errors among values and odd text", async () => {
    const { type, cell } = opened();
    await type(0, 0, '=CV.TEST.RETURNS("flat")');
    await type(0, 4, '=CV.TEST.RETURNS("mixed")');
    await type(0, 6, '=CV.TEST.RETURNS("hostile")');
    expect([cell(0, 0), cell(0, 1)]).toEqual([1, 2]);
    expect([cell(0, 4), cell(1, 4)]).toEqual([["#N/A", "Not here."], "text"]);
    expect([0, 1, 2].map((col) => cell(col, 6))).toEqual(["=1+1", "<b>", "__proto__"]);
  });

  test.each(["VALUE!", "N/A", "DIV/0!", "NUM!"])("#%s comes with its message", async (code) => {
    const { type } = opened();
    expect(await type(0, 0, `=CV.TEST.THROWS("${code}")`)).toEqual([`#${code}`, "Why."]);
  });

  test("a plain failure shows no details", async () => {
    const { type } = opened();
    expect(await type(0, 0, '=CV.TEST.THROWS("plain")')).toEqual([
      "#VALUE!",
      "The function failed.",
    ]);
  });
});

describe("promises", () => {
  test("a cell shows that it is loading, then the result, and asks only once", async () => {
    const { type, cell } = opened();
    calls.waits = 0;
    await type(0, 0, "=CV.TEST.WAITS({1;2})");
    expect(cell(0, 0)).toBe("Loading…");
    await type(3, 0, "=CV.TEST.SEES(A1,A1:A2)");
    expect(cell(3, 0)).toBe("Loading…");
    await pending.settled();
    expect([cell(0, 0), cell(0, 1)]).toEqual([1, 2]);
    expect(cell(3, 0)).toBe("[1,[[1],[2]]]");
    expect(calls.waits).toBe(1);
  });

  test("new arguments are computed anew, a rejection is an error", async () => {
    const { type, cell } = opened();
    await type(0, 0, "good");
    await type(1, 0, "=CV.TEST.WAITS(A1)");
    await pending.settled();
    expect(cell(1, 0)).toBe("good");
    await type(0, 0, "bad");
    await pending.settled();
    expect(cell(1, 0)).toEqual(["#N/A", "Too late."]);
  });

  test("arguments that change meanwhile cancel the call, unless another cell waits for it", async () => {
    const { type, cell } = opened();
    calls.canceled = [];
    await type(0, 0, "1");
    await type(1, 0, "=CV.TEST.CANCELED(A1)+CV.TEST.CANCELED(100)");
    await type(0, 0, "2");
    await type(2, 0, "=CV.TEST.CANCELED(2)");
    await type(0, 0, "3");
    await pending.settled();
    expect(calls.canceled).toEqual([1]);
    expect([cell(1, 0), cell(2, 0)]).toEqual([103, 2]);
  });

  test("a table that comes late gets the room it needs", async () => {
    const { model, type, cell } = opened();
    const sheetId = model.getters.getActiveSheetId();
    const rows = model.getters.getNumberRows(sheetId);
    await type(0, 0, `=CV.TEST.WAITS(SEQUENCE(${rows + 500},2))`);
    await pending.settled();
    expect(cell(1, rows + 499)).toBe((rows + 500) * 2);
  });

  test("a result that comes after its sheet was deleted is nobody's, and the grid goes on", async () => {
    const { model, type, cell } = opened();
    const first = model.getters.getActiveSheetId();
    model.dispatch("CREATE_SHEET", { sheetId: "second", position: 1, name: "Second" });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: first, sheetIdTo: "second" });
    await type(0, 0, "=CV.TEST.WAITS({5;9})");
    model.dispatch("DELETE_SHEET", { sheetId: "second", sheetName: "Second" });
    await pending.settled();
    await type(0, 0, "=1+1");
    expect(cell(0, 0)).toBe(2);
  });

  test("a table that would overwrite something stays out", async () => {
    const { type, cell } = opened();
    await type(0, 1, "mine");
    await type(0, 0, "=CV.TEST.WAITS({7;8})");
    await pending.settled();
    expect(cell(0, 0)).toEqual(["#SPILL!", expect.any(String)]);
    expect(cell(0, 1)).toBe("mine");
  });

  test("a cell that is gone by then does no harm", async () => {
    const { model, type } = opened();
    await type(0, 0, "=CV.TEST.WAITS(123)");
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("DELETE_CONTENT", {
      sheetId,
      target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    });
    await pending.settled();
    expect(await type(0, 0, "=1+1")).toBe(2);
  });
});
