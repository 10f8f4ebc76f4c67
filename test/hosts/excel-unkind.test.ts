/**
 * The host in an Excel that refuses, waits and fails as the genuine one is known to: nothing is lost, and what cannot be
 * put right is named.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel";
import { onCellEdit } from "../../src/hosts/excel/cell-edit";
import type { Host, HostError, Revision } from "../../src/hosts/host";
import { models } from "../../src/models";
import { planFor } from "../models/answers-given";
import type { Action } from "../support/office/protocol";
import { ExcelFailure, LARGEST_MESSAGE } from "../support/office/protocol";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";
import { KIND, type Unkindness, WORST } from "../support/office/unkindness";
import { stateOf } from "./contract/excel";
import { block, fullPlan, ordersPlan, planOf } from "./contract/plans";

let program: Program;
let host: Host;
beforeAll(async () => {
  program = await startExcel();
});
beforeEach(() => {
  program.reset(WORST);
  host = excelHost();
});

const rejection = (promise: Promise<unknown>): Promise<HostError> =>
  promise.then(
    () => {
      throw new Error("it succeeded");
    },
    (reason) => reason,
  );

const stateNow = () => JSON.stringify(stateOf(program));

/** Fails such actions, whenever they are asked for. */
const refuse = (isRefused: (action: Action) => boolean) => {
  program.intervene = (action) => {
    if (isRefused(action)) throw new ExcelFailure("GeneralException", "Excel could not do that");
  };
};

describe("what cannot be removed is named, and nothing else", () => {
  test("a sheet", async () => {
    program.intervene = ({ Name }) => {
      if (Name !== "Activate") return;
      program.workbook.protection.protected = true; // somebody else does
      throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
    const { message, remains } = await rejection(host.apply(fullPlan));
    expect(program.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Page"]);
    expect(remains).toEqual([{ kind: "sheet", what: "Page", isCertain: true }]);
    expect(message).toBe(
      "showing Page failed: Excel could not do that; not as it was: the sheet Page",
    );
  });

  test("and can be taken back later", async () => {
    await host.apply(fullPlan);
    refuse(({ Name }) => Name === "Delete");
    const { message } = await rejection(host.undo!());
    expect(message).toBe(
      "taking back failed; not as it was: the name Price, the setting answers, the sheet Page",
    );
    program.intervene = () => {};
    await host.undo!();
    expect(program.workbook.worksheets.count).toBe(1);
    expect(program.workbook.names.count + program.workbook.settings.count).toBe(0);
  });

  test("cells of a change", async () => {
    await host.apply(fullPlan);
    let writes = 0;
    program.intervene = (action) => {
      if (action.Name === "Formulas" || action.Name === "Values")
        if (action.ActionType === 4 && ++writes > 1)
          throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
    const { message, remains } = await rejection(host.revise(TWO_CELLS));
    expect(remains).toEqual([{ kind: "cells", what: "Page!A2", isCertain: true }]);
    expect(message).toMatch(/^writing Page!A3 failed: .*; not as it was: Page!A2$/);
  });
});

const TWO_CELLS: Revision = {
  title: "Prices",
  sheets: [
    {
      name: "Page",
      blocks: [
        { at: "A2", cells: [[6]] },
        { at: "A3", cells: [[8]] },
      ],
    },
  ],
  settings: {},
};

describe.each([1, 2, 3, 4])("a request that fails, %d in a row", (count) => {
  /** Fails each action of requests from one number on. */
  const failing = async (work: () => Promise<unknown>, first: number) => {
    program.requests = 0;
    program.intervene = () => {
      if (program.requests >= first && program.requests < first + count)
        throw new ExcelFailure("GeneralException", "Excel could not do that");
    };
    const failure = await work().then(
      () => undefined,
      (reason: HostError) => reason,
    );
    program.intervene = () => {};
    return failure;
  };

  test.each<[string, () => Promise<unknown>]>([
    ["an insertion", () => host.apply(planFor(models("en")[0]))],
    ["a change", () => host.revise(TWO_CELLS)],
  ])("%s leaves all as it was, or is complete", async (_what, work) => {
    await host.apply(fullPlan);
    const before = stateNow();
    for (let first = 1; first <= 4; first++) {
      const failure = await failing(work, first);
      if (!failure) {
        expect(stateNow()).not.toBe(before);
        await host.undo!();
      } else expect(failure.remains).toEqual([]);
      expect(stateNow()).toBe(before);
    }
  });
});

describe("undo groups", () => {
  const only = (refused: Partial<Unkindness["undoGroups"]>): Unkindness => ({
    ...KIND,
    undoGroups: { ...KIND.undoGroups, ...refused },
  });
  /** Formulas and long texts: 4.5 MB. */
  const long = "x".repeat(4_000);
  const large: Revision = {
    title: "Much",
    sheets: [
      {
        name: "Page",
        blocks: [
          { at: "A1", cells: Array.from({ length: 1_100 }, (_, i) => [`${long}${i}`]) },
          { at: "B1", cells: Array.from({ length: 1_700 }, (_, i) => [{ formula: `=${i}` }]) },
        ],
      },
    ],
    settings: { key: "value" },
  };

  test.each<[string, Unkindness]>([
    ["nothing is refused", KIND],
    ["what Microsoft lists is", only({ listed: true })],
    ["many formulas are", only({ manyFormulas: true })],
    ["writes are", only({ writes: true })],
    ["the third in a row is", only({ threeInARow: true })],
    ["all that is", WORST],
  ])("a change of several requests is made where %s", async (_what, unkindness) => {
    program.reset(unkindness);
    await host.apply(planOf({ blocks: [block([["first"]])] }));
    const before = stateNow();
    await host.revise(large);
    expect(await host.read("Page!A1100")).toEqual([[`${long}1099`]]);
    expect(program.workbook.worksheets.items[1].cells.get(1_699, 1)?.formula).toBe("=1699");
    await host.undo!();
    expect(stateNow()).toBe(before);
    expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE);
  });
});

describe("5 MB", () => {
  test("large blocks that are changed are read and put back in pieces", async () => {
    const long = "客".repeat(2_000);
    const cells = Array.from({ length: 900 }, (_, i) => [`${long}${i}`, i]);
    await host.apply(planOf({ blocks: [block(cells, { format: "@" })] }));
    const before = stateNow();
    await host.revise({
      title: "All",
      sheets: [
        {
          name: "Page",
          blocks: [
            { at: "A1", cells: cells.map((_, i) => [i, null]), format: "0" },
            { at: "D1", cells: [[null]], spill: { rows: 20_000, columns: 8 }, format: "0.0" },
          ],
        },
      ],
      settings: {},
    });
    expect(await host.read("Page!A900:B900")).toEqual([[899, 899]]);
    await host.undo!();
    expect(stateNow()).toBe(before);
    expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE);
  });

  test("a plan of 4,000 styled blocks goes in", async () => {
    const blocks = Array.from({ length: 4_000 }, (_, i) =>
      block([[i, { formula: `=A${i + 1}` }]], {
        at: `A${i + 1}`,
        format: "0",
        style: "input" as const,
      }),
    );
    await host.apply(planOf({ blocks }));
    expect(await host.read("Page!A4000")).toEqual([[3_999]]);
    expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE);
  });

  test.each(models("en").map((model) => [model.id, model] as const))(
    "the model %s takes less than half of that",
    async (_id, model) => {
      await host.apply(ordersPlan());
      await host.apply(planFor(model));
      expect(program.largestRequest).toBeLessThan(LARGEST_MESSAGE / 2);
      expect(program.largestAnswer).toBeLessThan(LARGEST_MESSAGE / 2);
    },
  );
});

test("names are found in a German Excel, whatever they compute", async () => {
  await host.apply(fullPlan);
  const { names } = program.workbook;
  const [sheet] = program.workbook.worksheets.items;
  names.add("total", "=SUM(Sheet1!$A$1:$A$9,1.5)", "");
  names.add("plain", sheet.getRange("B2"));
  names.add("two", sheet.getRange("B2:B4"));
  expect((await host.overview()).ranges).toEqual({
    Price: "Page!A2",
    Prices: "Page!A1:B3",
    plain: "Sheet1!B2",
    two: "Sheet1!B2:B4",
  });
});

describe("protection", () => {
  test("of the workbook is said to be why no sheet is added, and nothing is", async () => {
    program.workbook.protection.protected = true;
    const before = stateNow();
    const { hindrance, message, remains } = await rejection(host.apply(fullPlan));
    expect(hindrance).toBe("workbook protected");
    expect(message).toBe(
      "adding sheets failed: the workbook is protected, so that no sheet can be added; take the protection off (Review > Protect Workbook) and try again",
    );
    expect(remains).toEqual([]);
    expect(stateNow()).toBe(before);
  });

  test("of a sheet is said to be why it is not changed, and nothing is", async () => {
    await host.apply(fullPlan);
    program.workbook.worksheets.getItem("Page").protection.protected = true;
    const before = stateNow();
    const { hindrance, remains } = await rejection(host.revise(TWO_CELLS));
    expect(hindrance).toBe("sheet protected");
    expect(remains).toEqual([]);
    expect(stateNow()).toBe(before);
    program.workbook.select(program.workbook.worksheets.getItem("Page").getRange("A9"));
    expect((await rejection(host.enter("=1"))).hindrance).toBe("sheet protected");
  });
});

test("whoever listens hears that a cell is being edited, and that Excel goes on", async () => {
  const heard: boolean[] = [];
  const stop = onCellEdit((isEdited) => heard.push(isEdited));
  program.editCell();
  const done = host.apply(fullPlan);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(heard).toEqual([true]);
  program.finishEditing();
  await done;
  expect(heard).toEqual([true, false]);
  expect(program.workbook.worksheets.count).toBe(2);
  stop();
});
