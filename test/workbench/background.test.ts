/** Long work in the workbench: in a worker, so that the page stays responsive, and always with an answer. */
import type { Page } from "playwright-core";
import { LONG_FROM } from "../../src/functions/support/tasks";
import { type OpenWorkbench, openWorkbench } from "../support/browser";

const WORKER = "**/functions-worker.js";

let bench: OpenWorkbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** What a call in the page gave, and how the page was meanwhile. */
interface Watched {
  readonly promised: boolean;
  /** Rows of the table. */
  readonly rows: number;
  readonly first: readonly unknown[];
  /** Pictures drawn between call and answer. */
  readonly frames: number;
  /** The longest time without one, as a share of the time between call and answer: about 1 where the page stood still. */
  readonly longestGap: number;
}

/** CV.FORECAST of so many simulated purchases, as the workbench's own functions.js computes it in the page. */
const forecast = (page: Page, rows: number): Promise<Watched> =>
  page.evaluate(async (count) => {
    const excel = globalThis as unknown as { CustomFunctions: { associate: unknown } };
    const { associate } = excel.CustomFunctions;
    const functions = new Map<string, (...args: unknown[]) => unknown>();
    excel.CustomFunctions.associate = (id: string, f: () => unknown) => functions.set(id, f);
    await new Promise((resolve) => {
      const script = Object.assign(document.createElement("script"), { src: "../functions.js" });
      script.onload = resolve;
      document.head.append(script);
    });
    excel.CustomFunctions.associate = associate;

    let seed = 1;
    const random = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const ledger: unknown[][][] = [[["Customer"]], [["Date"]], [["Amount"]]];
    for (let i = 0; i < count; i++) {
      const customer = Math.floor((random() ** 2 * count) / 5);
      const usual = 5 + 60 * (((customer * 7919) % 1000) / 1000) ** 3;
      ledger[0].push([`C${customer}`]);
      ledger[1].push([45_000 + Math.floor(700 * random())]);
      ledger[2].push([Math.ceil(100 * usual * (0.5 - Math.log(1 - random()))) / 100]);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));

    let [frames, longestGap, watching, before] = [0, 0, true, performance.now()];
    const draw = () => {
      const now = performance.now();
      longestGap = Math.max(longestGap, now - before);
      before = now;
      frames++;
      if (watching) requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    const called = before;
    const given = functions.get("FORECAST")!(...ledger, 52, ...Array<null>(7).fill(null), {});
    const promised = given instanceof Promise;
    const table = (await given) as unknown[][];
    longestGap = Math.max(longestGap, performance.now() - before);
    watching = false;
    longestGap /= performance.now() - called;
    return { promised, rows: table.length, first: table[1], frames, longestGap };
  }, rows);

test("a forecast of a million purchases leaves the page responsive", async () => {
  const workers: string[] = [];
  bench.page.on("worker", (worker) => workers.push(worker.url()));
  const { promised, rows, frames, longestGap } = await forecast(bench.page, 1_000_000);
  expect(workers).toEqual([`${bench.address}/functions-worker.js`]);
  expect(promised).toBe(true);
  expect(rows).toBeGreaterThan(100_000);
  expect(frames).toBeGreaterThan(20);
  expect(longestGap).toBeLessThan(0.4);
  expect(bench.page.workers()).toEqual([]);
  expect(bench.errors).toEqual([]);
});

test("a worker whose script cannot be loaded leaves no question without an answer", async () => {
  const expected = await forecast(bench.page, 150_000);
  await bench.page.route(WORKER, (route) => route.abort());
  const { promised, rows, first } = await forecast(bench.page, 150_000);
  expect(promised).toBe(true);
  expect({ rows, first }).toEqual({ rows: expected.rows, first: expected.first });
});

describe("in the grid", () => {
  const ROWS = LONG_FROM.pnbdAlive;
  const MODEL = "{0.553,10.578,0.606,11.669}";
  const purchases = `MOD(SEQUENCE(${ROWS}),5)`;
  const many = `=SUM(CV.PNBD.ALIVE(${MODEL},${purchases},3*${purchases},Y1))`;
  const few = `=${ROWS / 5}*SUM(CV.PNBD.ALIVE(${MODEL},{0;1;2;3;4},{0;3;6;9;12},Y1))`;

  /** Value of the formula over few rows, which needs no worker. */
  async function expected(): Promise<number> {
    await bench.enter("Z2", few);
    return (await bench.read("Z2")).value as number;
  }

  test("a formula over many rows has the value of the same over few", async () => {
    await bench.enter("Y1", "39");
    await bench.enter("Z1", many);
    const { value } = await bench.read("Z1");
    expect(value).toBeCloseTo(await expected(), 6);
  });

  test("a cell that changes meanwhile: the last value counts, and work on the first is ended", async () => {
    let workers = 0;
    bench.page.on("worker", () => workers++);
    await bench.enter("Y1", "39");
    const shown = await bench.page.evaluate(async (formula) => {
      const { workbench } = window;
      const first = workbench.enter("Z1", formula);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const second = workbench.enter("Y1", "60");
      await Promise.all([first, second]);
      return workbench.read("Z1");
    }, many);
    expect(shown.value).toBeCloseTo(await expected(), 6);
    expect(workers).toBeLessThanOrEqual(2);
    expect(bench.page.workers()).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  test("an error comes with its message", async () => {
    await bench.enter("Z1", `=CV.PNBD.ALIVE(${MODEL},${purchases},3*${purchases},5)`);
    expect(await bench.read("Z1")).toMatchObject({
      value: "#VALUE!",
      error: "recency, row 2: 6 is more than the age 5; recency is the time from the first purchase to the last, age from the first to the end", // prettier-ignore
    });
  });
});
