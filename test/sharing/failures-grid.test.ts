/**
 * Nothing is lost, whatever fails in the browser's grid. Each step of inserting and updating models, and of every way of
 * sharing, fails: alone, with those that follow, and for good; before it has done anything, after it has done all, refused,
 * or when the grid works out what follows. Afterwards the workbook is as it was, or complete, or the message names what
 * remains; no formula is lost, the way back leads back, and the grid goes on working.
 *
 * Always: on a small workbook each step fails once, on each model some of them (others for each CV_SEED). With
 * CV_EXHAUSTIVE=1 each step of every model fails once and for good.
 */
import { EXHAUSTIVE, drawsFor, oneOf, someOf } from "../support/failures/choice";
import {
  type Failing,
  HOWS,
  type Prepared,
  fail,
  gridSharingWays,
  prepare,
  smallWorkbook,
  twoFits,
  withModel,
  withOrders,
} from "../support/failures/grid";
import { MODELS, editingWays, resizingWays } from "../support/failures/ways";

jest.setTimeout(EXHAUSTIVE ? 7_200_000 : 300_000);

const WINDOWS = [0, 1, 2, 3, Infinity];

/** Every step with every window, and one way to fail; and every batch. */
function failures({ steps, batches }: Prepared, draw: () => number): Failing[] {
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const ofSteps = HOWS.filter((how) => how !== "working out");
  return WINDOWS.flatMap((window) => [
    ...numbered(steps).map((step) => ({ step, window, how: oneOf(ofSteps, draw) })),
    ...numbered(batches).map((step) => ({ step, window, how: "working out" as const })),
  ]);
}

async function problems(prepared: Prepared, chosen: readonly Failing[]): Promise<string[]> {
  const found: string[] = [];
  expect(chosen.length).toBeGreaterThan(0);
  for (const failing of chosen) {
    const problem = await fail(prepared, failing);
    if (problem) found.push(`${JSON.stringify(failing)}: ${problem}`);
  }
  return found;
}

const once = ({ window }: Failing): boolean => window === 0;
const onceOrForGood = ({ window }: Failing): boolean => window === 0 || window === Infinity;

describe.each([
  ["a small workbook", smallWorkbook, ["freeze", "thaw", "repair"]],
  ["two fits", twoFits, Object.keys(gridSharingWays)],
] as const)("%s", (what, workbook, ways) => {
  test.each(ways)("%s", async (name) => {
    const draw = drawsFor(`${what} ${name}`);
    const prepared = await prepare(gridSharingWays[name], workbook);
    expect(prepared.refusal).toBeUndefined();
    const all = failures(prepared, draw);
    const several = someOf(
      all.filter((each) => !once(each)),
      12,
      draw,
    );
    expect(await problems(prepared, EXHAUSTIVE ? all : [...all.filter(once), ...several])).toEqual(
      [],
    );
  });
});

describe("a model whose data have become other in number", () => {
  test.each(Object.keys(resizingWays))("%s", async (name) => {
    const prepared = await prepare(resizingWays[name], withOrders);
    expect(prepared.refusal).toBeUndefined();
    const all = failures(prepared, drawsFor(name));
    expect(await problems(prepared, EXHAUSTIVE ? all : all.filter(onceOrForGood))).toEqual([]);
  });
});

describe.each(MODELS)("%s", (id) => {
  const choose = (prepared: Prepared, name: string, most: number) => {
    const draw = drawsFor(`${id} ${name}`);
    const all = failures(prepared, draw);
    return EXHAUSTIVE ? all.filter(onceOrForGood) : someOf(all, most, draw);
  };

  test.each(Object.keys(editingWays))("%s", async (name) => {
    const prepared = await prepare(editingWays[name](id), withOrders);
    expect(prepared.refusal).toBeUndefined();
    expect(await problems(prepared, choose(prepared, name, 2))).toEqual([]);
  });

  test.each(["freeze", "thaw", "repair"])("%s", async (name) => {
    const prepared = await prepare(gridSharingWays[name], withModel(id));
    expect(prepared.refusal).toBeUndefined();
    expect(await problems(prepared, choose(prepared, name, 1))).toEqual([]);
  });

  test("portable: the grid has no LAMBDA, says so, and is as it was", async () => {
    const prepared = await prepare(gridSharingWays.portable, withModel(id));
    const [failing] = choose(prepared, "portable", 1);
    if (prepared.refusal !== undefined)
      expect(prepared.refusal).toMatch(/the grid has no names for LAMBDAs$/);
    if (failing) expect(await problems(prepared, [failing])).toEqual([]);
  });
});
