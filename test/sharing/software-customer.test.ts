/**
 * The five-year software customer, sent to someone without the add-in: made portable it computes in an independent engine,
 * follows a price, and made live again it is to the last character what it was.
 */
import { portableLibrary } from "../../src/sharing/library";
import { makeLive, makePortable } from "../../src/sharing/portable";
import { LOCALES } from "../../src/locales";
import { softwareCustomer } from "../../src/models/software-customer";
import { newWorkbook } from "../models/cv-in-grid";
import { definitions } from "../support/portable";
import { MemoryWorkbook, type TestCell } from "../support/shared-workbook";
import { type SheetCells, startUniver } from "../support/univer";

const library = portableLibrary(definitions);
const univer = startUniver();
afterAll(() => univer.stop());

/** What stands in the grid, as a workbook that knows LAMBDA. */
async function copyOf({ model, host }: ReturnType<typeof newWorkbook>): Promise<MemoryWorkbook> {
  const { getters } = model;
  const { formulas } = await host.sharing!.contents();
  const sheets = Object.fromEntries(
    getters.getSheetIds().map((sheetId) => {
      const name = getters.getSheetName(sheetId);
      const cells: Record<string, TestCell> = {};
      for (const cell of getters.getCells(sheetId)) {
        const { col, row } = getters.getCellPosition(cell.id);
        const { value } = getters.getEvaluatedCell({ sheetId, col, row });
        if (!cell.isFormula && cell.content !== "" && value !== null)
          cells[getters.zoneToXC(sheetId, { left: col, right: col, top: row, bottom: row })] =
            value;
      }
      for (const { place, formula, values } of formulas)
        if (place.kind === "cell" && place.sheet === name)
          cells[place.cell] = { formula, shows: values?.map((line) => [...line]) };
      return [name, cells];
    }),
  );
  const names = Object.fromEntries(
    getters
      .getNamedRanges()
      .map(({ name, range }) => [
        name,
        `=${getters.getRangeString({ ...range, parts: [fixed, fixed] } as typeof range, "")}`,
      ]),
  );
  return new MemoryWorkbook({ sheets, names });
}
const fixed = { colFixed: true, rowFixed: true };

/** What Excel without the add-in would show. */
async function computed(workbook: MemoryWorkbook) {
  const sheets = Object.fromEntries(
    [...workbook.sheets].map(([name, cells]): [string, SheetCells] => [
      name,
      Object.fromEntries(
        [...cells].map(([cell, content]) => [
          cell,
          typeof content === "object" ? content.formula : content,
        ]),
      ),
    ]),
  );
  const names = Object.fromEntries(
    [...workbook.names].map(([name, { formula }]) => [name, formula]),
  );
  return univer.calculate({ sheets, names });
}

test.each(LOCALES)("portable and live again, %s", async (locale) => {
  const grid = newWorkbook();
  const { names } = await grid.host.apply(softwareCustomer(locale).plan({}));
  const workbook = await copyOf(grid);
  const before = workbook.state();

  const report = await makePortable(workbook, library, (formula) => formula);
  expect(report.left).toEqual([]);
  expect(report.frozen).toEqual([]);
  expect(report.changed.length).toBeGreaterThan(1);
  const { formulas } = await workbook.contents();
  expect(formulas.filter(({ formula }) => formula.includes("CV."))).toEqual([]);

  const shown = (await computed(workbook))[names.page];
  expect(shown.J31).toBe(8306);
  expect(shown.J23).toBe(8306);
  expect(["D19", "E19", "F19", "G19", "H19", "I19", "J19"].map((cell) => shown[cell])).toEqual([
    1, 495, 0, 495, 600, -105, -105,
  ]);

  // layout software for 595 instead of 495: one own purchase, four referred
  workbook.put({ sheet: names.page, cell: "B25" }, 595);
  grid.type(`${names.page}!B25`, "595");
  const dearer = (await computed(workbook))[names.page];
  expect(dearer.J31).toBe(8806);
  expect(dearer.J31).toBe((await grid.host.read(`'${names.page}'!J31`))[0][0]);

  workbook.put({ sheet: names.page, cell: "B25" }, 495);
  expect((await makeLive(workbook, library)).left).toEqual([]);
  expect(workbook.state()).toEqual(before);
});

test("the grid says that it has no LAMBDA, and stays as it is", async () => {
  const { host } = newWorkbook();
  await host.apply(softwareCustomer("en").plan({}));
  const sharing = host.sharing!;
  const before = await sharing.contents();
  expect(sharing.knowsLambda).toBe(false);
  await expect(makePortable(sharing, library, String)).rejects.toThrow(
    "native equivalents cannot be defined as names: the grid has no names for LAMBDAs",
  );
  expect(await sharing.contents()).toEqual(before);
});
