/** Answers that may take long: computed at once, or promised where there is a background. */
import { doTask, LONG_FROM } from "../../src/functions/support/tasks";
import { bgnbdNew } from "../../src/functions/bgnbd";
import { pnbdAlive, pnbdFit } from "../../src/functions/pnbd";
import { forecastSummary } from "../../src/functions/forecast";
import { type Background, offerBackground } from "../../src/functions/support/background";
import { offerCustomFunctions } from "../../src/workbench/custom-functions";
import { loadExcel } from "../support/excel";

const MANY = LONG_FROM.fitPnbd;
const column = <T>(count: number, cell: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => [cell(i)]);
/** Frequency, recency, age and number of the customers in the help's example. */
const KINDS = [
  ...[[0, 0, 39, 60], [0, 0, 30, 30], [1, 2, 39, 12], [1, 20, 39, 10], [2, 8, 39, 6]], // prettier-ignore
  ...[[2, 33, 38, 7], [4, 15, 39, 3], [4, 36, 39, 5], [8, 37, 39, 4], [9, 20, 36, 2]], // prettier-ignore
];
const CUSTOMERS = KINDS.flatMap((kind) => Array<number[]>(kind[3]).fill(kind));
const histories = (count: number) =>
  [0, 1, 2].map((place) => column(count, (i) => CUSTOMERS[i % CUSTOMERS.length][place]));

/** A background that keeps what it was asked for until the test lets it go on. */
class Waiting implements Background {
  readonly started: string[] = [];
  readonly stopped: string[] = [];
  pauses = 0;
  private goOn: (() => void)[] = [];

  start(task: Parameters<Background["start"]>[0], columns: object, options: unknown) {
    this.started.push(task);
    const result = new Promise<unknown>((resolve, reject) => {
      this.goOn.push(() => {
        try {
          resolve(
            doTask(task, structuredClone(columns) as never, structuredClone(options) as never),
          );
        } catch (error) {
          reject(error);
        }
      });
    });
    return { result, stop: () => void this.stopped.push(task) };
  }
  async pause(): Promise<void> {
    this.pauses++;
  }
  async letGo(): Promise<void> {
    await soon();
    this.goOn.splice(0).forEach((go) => go());
  }
}

const soon = () => new Promise((resolve) => setImmediate(resolve));
const isPromise = (value: unknown) => typeof (value as Promise<unknown>)?.then === "function";

let background: Waiting;
beforeAll(() => void offerCustomFunctions());
beforeEach(() => offerBackground((background = new Waiting())));
afterEach(() => offerBackground(undefined));

/** What a function gives, whether promised or not; typed as Excel sees it. */
const fit = (cells: any[][][], invocation?: CustomFunctions.CancelableInvocation): any =>
  pnbdFit(cells[0], cells[1], cells[2], undefined, invocation);

describe("without a background", () => {
  beforeEach(() => offerBackground(undefined));

  test("a long answer comes at once", () => {
    const result = fit(histories(MANY));
    expect(isPromise(result)).toBe(false);
    expect(result).toEqual([Array(5).fill(expect.any(Number))]);
  });

  test("as it does in a bare context, where the shipped functions.js promises nothing", () => {
    const cells = histories(MANY);
    const result = loadExcel().call("PNBD.FIT", ...cells);
    expect(isPromise(result)).toBe(false);
    expect(structuredClone(result)).toEqual(fit(cells));
  });
});

describe("with a background", () => {
  test("an answer of few rows comes at once", () => {
    const result = fit(histories(MANY - 1));
    expect(isPromise(result)).toBe(false);
    expect(background.started).toEqual([]);
  });

  test("blank rows do not make an answer long", () => {
    const blanks = column(2 * MANY, () => null);
    const cells = histories(139).map((cell) => [...cell, ...blanks]);
    expect(isPromise(fit(cells))).toBe(false);
  });

  test("an answer of many rows is promised, and the same", async () => {
    const cells = histories(MANY);
    const promise = fit(cells);
    expect(isPromise(promise)).toBe(true);
    await background.letGo();
    const result = await promise;
    expect(background.started).toEqual(["fitPnbd"]);
    expect(background.pauses).toBeGreaterThan(0);
    offerBackground(undefined);
    expect(result).toEqual(fit(histories(MANY)));
  });

  test("a long table is made in parts, with its heading", async () => {
    const count = LONG_FROM.summarisePurchases;
    const cells = [
      [["Who"], ...column(count, (i) => i)],
      [["When"], ...column(count, (i) => 45_000 + (i % 300))],
      [["What"], ...column(count, () => 5)],
    ];
    const promise = forecastSummary(cells[0], cells[1], cells[2], null, null!, null!);
    const before = background.pauses;
    await background.letGo();
    const table = (await (promise as unknown)) as unknown[][];
    expect(background.pauses - before).toBeGreaterThan(5);
    expect(table[0][0]).toBe("Customer");
    expect(table).toHaveLength(count); // Excel's desktop hands blanks over as 0, so that is nobody's number
    expect(table.at(-1)).toEqual([count - 1, 0, 0, expect.any(Number), 0]);
  });

  test("what the domain throws is Excel's error", async () => {
    const cells = histories(MANY);
    cells[0][7][0] = 0.5;
    const promise = fit(cells);
    await background.letGo();
    await expect(promise).rejects.toMatchObject({
      code: "#VALUE!",
      message: "frequency, row 8: 0.5 is not a whole number of purchases",
    });
  });

  test("what cannot be read is Excel's error, and nothing is begun", async () => {
    const cells = histories(MANY) as any[][][];
    cells[1][7][0] = "soon";
    await expect(fit(cells)).rejects.toMatchObject({ code: "#VALUE!", message: "recency, row 8: 'soon' is not a number" }); // prettier-ignore
    expect(background.started).toEqual([]);
  });

  test("a wrong parameter is refused at once", () => {
    const cells = histories(MANY);
    expect(() => pnbdAlive([[1, 2, 3]], cells[0], cells[1], cells[2])).toThrow(
      "parameters must be",
    );
  });

  test("formulas over the same arrays share one task; others do not", async () => {
    const cells = histories(MANY);
    const promises = [fit(cells), fit(cells), fit(histories(MANY))];
    await background.letGo();
    const [first, second] = await Promise.all(promises);
    expect(background.started).toHaveLength(2);
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
    const again = fit(cells);
    await background.letGo();
    await again;
    expect(background.started).toHaveLength(3);
  });

  test("nor do formulas with other options", async () => {
    const horizons = column(LONG_FROM.bgnbdExpected, () => 52);
    const promises = [0.2, 0.3, 0.3].map((r) => bgnbdNew([[r, 4.4, 0.8, 2.4]], horizons));
    await background.letGo();
    const [one, two, same] = await Promise.all(promises as unknown[] as Promise<unknown[]>[]);
    expect(background.started).toHaveLength(2);
    expect(one[0]).not.toEqual(two[0]);
    expect(two[0]).toEqual(same[0]);
  });
});

describe("Excel cancels", () => {
  test("a task that no other formula waits for: it is stopped", async () => {
    const invocation: CustomFunctions.CancelableInvocation = {};
    const promise = fit(histories(MANY), invocation);
    await soon();
    invocation.onCanceled!();
    expect(background.stopped).toEqual(["fitPnbd"]);
    await expect(promise).rejects.toMatchObject({ code: "#N/A" });
    invocation.onCanceled!();
    expect(background.stopped).toHaveLength(1);
  });

  test("one of two formulas: the other gets its answer", async () => {
    const cells = histories(MANY);
    const invocation: CustomFunctions.CancelableInvocation = {};
    const [canceled, kept] = [fit(cells, invocation), fit(cells, {})];
    await soon();
    invocation.onCanceled!();
    invocation.onCanceled!();
    await expect(canceled).rejects.toMatchObject({ code: "#N/A" });
    await background.letGo();
    expect(await kept).toHaveLength(1);
    expect(background.stopped).toEqual([]);
  });

  test("while cells are read: nothing is begun", async () => {
    const invocation: CustomFunctions.CancelableInvocation = {};
    const promise = fit(histories(MANY), invocation);
    invocation.onCanceled!();
    await expect(promise).rejects.toMatchObject({ code: "#N/A" });
    await soon();
    expect(background.started).toEqual([]);
  });

  test("after the answer: nothing happens", async () => {
    const invocation: CustomFunctions.CancelableInvocation = {};
    const promise = fit(histories(MANY), invocation);
    await background.letGo();
    await promise;
    invocation.onCanceled!();
    expect(background.stopped).toEqual([]);
  });
});
