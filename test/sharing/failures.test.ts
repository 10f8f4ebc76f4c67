/**
 * Nothing is lost, whatever fails in Excel. Each request of each way of sharing, and of inserting and updating models,
 * fails: alone, with those that follow, few or many, and for good; or Excel writes no cell any more and does all else.
 * Nothing of the first is done, or part of it. Afterwards the workbook is as it was, or complete, or the message names what
 * remains; no formula is lost, and the way back leads back.
 *
 * Always: on a small workbook each request fails once, on the models each of insertion and update and some of sharing; and
 * a choice of the rest (another one for each CV_SEED). With CV_EXHAUSTIVE=1 each request fails in all these ways, in every
 * workbook: some 15,000 trials, ten minutes on a quiet machine.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import type { Host } from "../../src/hosts/host";
import { EXHAUSTIVE, drawsFor, oneOf, someOf } from "../support/failures/choice";
import { type Failing, FailingExcel } from "../support/failures/excel";
import { MODELS, type Way, editingWays, resizingWays } from "../support/failures/ways";
import { startExcel } from "../support/office/start";

let excel: FailingExcel;
beforeAll(async () => {
  excel = new FailingExcel(await startExcel());
});
jest.setTimeout(EXHAUSTIVE ? 7_200_000 : 300_000);

/**
 * Requests that fail after the first that does. Changes are tried half by half, so that only a long row of failures ends
 * between the last attempt to put a formula back and the moment to forget it; "cells" never lets a cell be written again,
 * and ends there always.
 */
const WINDOWS: readonly Failing["window"][] = [0, 1, 2, 3, 5, 8, 13, 21, Infinity, "cells"];
/** Those in which two fits, written as one range, were lost before they were remembered until they are back. */
const MORE_WINDOWS = [
  ...Array.from({ length: 13 }, (_, i) => i),
  16,
  20,
  Infinity,
  "cells",
] as const;
const MODEL_WINDOWS = [0, 1, 2, 3, Infinity, "cells"] as const;
/** How much of the first request that fails is done before. */
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Runs a way in peace, then with all failures that are chosen for its number of requests, and gives what went wrong. */
async function problems(
  way: Way,
  workbook: () => Promise<Host>,
  choose: (requests: readonly number[]) => readonly Failing[],
): Promise<string[]> {
  const prepared = await excel.prepare(way, workbook);
  const found: string[] = [];
  const chosen = choose(prepared.sizes.map((_, i) => i + 1));
  expect(chosen.length).toBeGreaterThan(0);
  for (const failing of chosen) {
    const problem = await excel.fail(prepared, failing);
    if (problem) found.push(`${JSON.stringify(failing)}: ${problem}`);
  }
  return found;
}

type Windows = readonly Failing["window"][];

/** Every request with every window: with nothing of it done, all but the last of it, and a part. */
const everything = (requests: readonly number[], windows: Windows, draw: () => number): Failing[] =>
  requests.flatMap((request) =>
    windows.flatMap((window) =>
      [0, oneOf(SHARES, draw), 1].map((share) => ({ request, window, share })),
    ),
  );

/** Every request with every window, and a part of it done. */
const eachWindow = (requests: readonly number[], windows: Windows, draw: () => number): Failing[] =>
  requests.flatMap((request) =>
    windows.map((window) => ({ request, window, share: oneOf(SHARES, draw) })),
  );

const small = (name: string, windows: Windows, most: number) => (requests: readonly number[]) => {
  const draw = drawsFor(name);
  if (EXHAUSTIVE) return everything(requests, windows, draw);
  const several = eachWindow(requests, windows.slice(1), draw);
  return [...eachWindow(requests, [0], draw), ...someOf(several, most, draw)];
};

describe("a small workbook", () => {
  const ways = new FailingExcel(undefined as never).sharing;
  test.each(Object.keys(ways))("R6 – %s", async (name) => {
    const choose = small(name, WINDOWS, 60);
    expect(await problems(excel.sharing[name], excel.smallWorkbook, choose)).toEqual([]);
  });

  const thereAndBack = Object.keys(ways).filter((name) => ways[name].wayBack);
  test.each(thereAndBack)("R1 – of two fits: %s", async (name) => {
    const choose = small(name, MORE_WINDOWS, 80);
    expect(await problems(excel.sharing[name], excel.twoFits, choose)).toEqual([]);
  });
});

describe("a model whose data have become other in number", () => {
  test.each(Object.keys(resizingWays))("%s", async (name) => {
    const choose = small(name, WINDOWS, 40);
    expect(await problems(resizingWays[name], excel.withOrders, choose)).toEqual([]);
  });
});

describe.each(MODELS)("%s", (id) => {
  const inModel = (name: string, most: number) => (requests: readonly number[]) => {
    const draw = drawsFor(`${id} ${name}`);
    if (EXHAUSTIVE) return eachWindow(requests, MODEL_WINDOWS, draw);
    const several = eachWindow(requests, MODEL_WINDOWS.slice(1), draw);
    return [...someOf(eachWindow(requests, [0], draw), most, draw), ...someOf(several, 1, draw)];
  };

  test.each(Object.keys(editingWays))("%s", async (name) => {
    const way = editingWays[name](id);
    expect(await problems(way, excel.withOrders, inModel(name, Infinity))).toEqual([]);
  });

  test.each(Object.keys(new FailingExcel(undefined as never).sharing))("%s", async (name) => {
    expect(await problems(excel.sharing[name], excel.withModel(id), inModel(name, 2))).toEqual([]);
  });
});
