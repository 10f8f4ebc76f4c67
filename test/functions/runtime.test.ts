/**
 * The shipped functions.js in the genuine runtime for custom functions, called by the emulated Excel.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import fs from "fs";
import path from "path";
import { gzipSync } from "zlib";
import type { FunctionReference } from "../../src/taskpane/reference";
import { DIST, loadExcel, readCall, type Scalar } from "../support/excel";
import { type Answer, FunctionCaller } from "../support/office/functions";
import type { Program } from "../support/office/program";
import { loadScript, startExcel } from "../support/office/start";
import { WORST } from "../support/office/unkindness";
import { expectShown } from "../support/shown";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

let program: Program;
let caller: FunctionCaller;
beforeAll(async () => {
  program = await startExcel({ CustomFunctions: "1.7" });
  await loadScript(path.join(DIST, "functions.js"));
  caller = new FunctionCaller(program, path.join(DIST, "functions.json"));
});

describe("every example", () => {
  const examples = readReference("src/functions").flatMap((entry) => entry.examples);
  let answers: Answer[];
  beforeAll(async () => {
    const { call } = loadExcel(); // for calls among the arguments
    answers = await caller.call(
      examples.map(({ formula }) => readCall(formula, call)),
      "desktop",
    );
  });

  test.each(examples.map(({ formula, result }, i) => [formula, result, i] as const))(
    "%s → %s",
    (_formula, result, i) => {
      const { value, error, message } = answers[i];
      if (result.startsWith("#")) expect(`${error} ${message}`).toBe(result);
      else {
        expect(message).toBeUndefined();
        expectShown(value as Scalar | Scalar[][], result);
      }
    },
  );
});

describe("blank cells", () => {
  const onBoth = async (id: string, ...args: unknown[]) => {
    const [desktop] = await caller.call([{ id, args }], "desktop");
    const [web] = await caller.call([{ id, args }], "web");
    return { desktop, web };
  };
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

  test("among ids and dates are skipped on the desktop as on the web", async () => {
    const ids = column("Ann", "Bob", "Ann");
    const dates = column(45_700, 45_710, 45_720);
    const amounts = column(120, 40, 200);
    const without = await onBoth("RFM", ids, dates, amounts);
    expect(without.desktop.value).toHaveLength(3);
    const blanks = column(null, null, null, null);
    const withBlanks = await onBoth(
      "RFM",
      [...ids, ...blanks],
      [...dates, ...blanks],
      [...amounts, ...blanks],
    );
    expect(withBlanks).toEqual({ desktop: without.desktop, web: without.desktop });
  });

  test("among numbers are skipped on the web; the desktop hands them over as 0, which counts", async () => {
    const scores = column(10, 9, 8, 3, null);
    expect(await onBoth("NPS", scores)).toEqual({ desktop: { value: 0 }, web: { value: 25 } });
  });

  test("have no effect on a sum either way", async () => {
    const { desktop, web } = await onBoth("VALUE", column(40, null, 30), column(35, null));
    expect([desktop.value, web.value]).toEqual([35, 35]);
  });
});

test("a table has no holes", async () => {
  const calls = [
    {
      id: "VALUE.SEGMENTS",
      args: [
        [["A"], ["B"]],
        [[1], [2]],
        [[0], [1]],
      ],
    },
  ];
  const [{ value }] = await caller.call(calls, "web");
  const cells = (value as unknown[][]).flat();
  expect(cells.length).toBeGreaterThan(0);
  expect(cells).not.toContain(null);
});

test("every function is found, and fails in words when it is given nothing", async () => {
  const ids = [...loadExcel().metadata.keys()];
  const calls = ids.map((id) => ({ id, args: [] }));
  const answers = await caller.call(calls, "web");
  ids.forEach((id, i) => {
    const { error = "", message = "" } = answers[i];
    // A sum of nothing is 0; everything else needs something.
    expect({ id, error }).toEqual({ id, error: expect.stringMatching(/^(|#VALUE!|#N\/A)$/) });
    expect({ id, message }).not.toEqual({ id, message: expect.stringMatching(/unexpected/) });
  });
});

describe("a refusal names the cell where Excel says which range an argument is", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const rfm = (addresses?: string[]) =>
    caller.call(
      [
        {
          id: "RFM",
          args: [column("Ann", "Bob", "Ann"), column(45_700, "soon", 45_720), column(1, 2, 3)],
          addresses,
        },
      ],
      "web",
    );

  test("in a range, in a whole column, on a sheet whose name has blanks", async () => {
    const [range] = await rfm(["Orders!A16:A18", "Orders!B16:B18", "Orders!C16:C18"]);
    expect(range.message).toBe("dates, Orders!B17: 'soon' is not a date");
    const [whole] = await rfm(["'My orders'!A:A", "'My orders'!B:B", "'My orders'!C:C"]);
    expect(whole.message).toBe("dates, 'My orders'!B2: 'soon' is not a date");
  });

  test("and the row where it does not", async () => {
    const [plain] = await rfm();
    expect(plain.message).toBe("dates, row 2: 'soon' is not a date");
    const [computed] = await rfm(["", "", ""]);
    expect(computed.message).toBe("dates, row 2: 'soon' is not a date");
  });
});

describe("while a formula is being typed", () => {
  afterEach(() => program.reset());

  const histories = (count: number) =>
    [(i: number) => i % 4, (i: number) => (i % 4) * 7, (i: number) => 30 + (i % 9)].map((cell) =>
      Array.from({ length: count }, (_, i) => [cell(i)]),
    );
  const fit = (count: number) => ({ id: "BGNBD.FIT", args: histories(count) });

  test("Excel says so, and no long fit is made; an older one does not, and gets the fit", async () => {
    program.reset(WORST);
    expect(await caller.preview(fit(3_000))).toEqual({
      value: [["calculated when you press Enter"]],
    });
    const [entered] = await caller.call([fit(40)], "web");
    expect(await caller.preview(fit(40))).toEqual(entered);
    const [{ value }] = await caller.call([fit(3_000)], "web");
    expect((value as unknown[][])[0].every((cell) => typeof cell === "number")).toBe(true);
    program.reset();
    expect(await caller.preview(fit(3_000))).toEqual({ value });
  });

  test.each(["", "-zh-CN", "-zh-TW"])(
    "drop-downs (functions%s.json) offer every word, and write what the function takes",
    async (suffix) => {
      program.reset(WORST);
      const asked = new FunctionCaller(program, path.join(DIST, `functions${suffix}.json`));
      const english = [...loadExcel().metadata.values()];
      const translated = JSON.parse(
        fs.readFileSync(path.join(DIST, `functions${suffix}.json`), "utf8"),
      ) as { functions: typeof english };
      const offered: { id: string; args: unknown[]; written: string }[] = [];
      for (const [i, { id, parameters }] of english.entries())
        for (const [j, { name, type }] of translated.functions[i].parameters.entries()) {
          const choices = asked.choices(id, name);
          expect({ id, name, count: choices.length > 1 }).toEqual({
            ...{ id, name, count: type === "string" && parameters[j].dimensionality !== "matrix" },
          });
          for (const { tooltip, written } of choices) {
            expect(tooltip).not.toBe("");
            const args: unknown[] = [];
            args[j] = written;
            offered.push({ id, args, written: String(written) });
          }
        }
      expect(offered.length).toBeGreaterThan(30);
      const answers = await asked.call(offered, "web");
      answers.forEach(({ message = "" }, i) => expect(message).not.toContain(offered[i].written));
      program.reset();
      expect(
        asked.choices(
          "FORECAST",
          translated.functions.find(({ id }) => id === "FORECAST")!.parameters[4].name,
        ),
      ).toEqual([]);
    },
  );
});

test("functions.js is at most 56 KB when gzipped: every workbook with a formula waits for it", () => {
  const bytes = fs.readFileSync(path.join(DIST, "functions.js"));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(56 * 1024);
});
