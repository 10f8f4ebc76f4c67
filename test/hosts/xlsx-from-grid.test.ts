/** What stands in the grid, as a file: the same as if the plans had been applied to a file, and what a user did besides. */
import { gridFile } from "../../src/hosts/xlsx/from-grid";
import type { Plan } from "../../src/models/plan";
import { planFor } from "../models/answers-given";
import { modelsInTurn } from "../models/in-turn";
import { newGrid } from "../support/grid";
import { chartFacts } from "../support/xlsx-charts";
import { fileHostOptions, newFile } from "../support/xlsx-host";
import { faultsOf } from "../support/xlsx-package";
import { type ReadCell, type ReadWorkbook, readXlsx } from "../support/xlsx-reader";
import { block, chartsPlan, fullPlan, looksPlan, ordersPlan, planOf } from "./contract/plans";

type Grid = ReturnType<typeof newGrid>;

async function fileOf({ model }: Grid): Promise<ReadWorkbook> {
  const options = { ...(await fileHostOptions()), title: "Workbook" };
  return readXlsx(await gridFile(model, options));
}

const cases: [what: string, plans: Plan[]][] = [
  ["all that a sheet can have", [fullPlan]],
  ["every kind of chart", [chartsPlan]],
  ["every look of a series", [looksPlan]],
  ...modelsInTurn("grid as a file").map(({ model, locale }): [string, Plan[]] => [
    `the model ${model.id} in ${locale}`,
    [ordersPlan(), planFor(model)],
  ]),
];

test.each(cases)("%s", async (_what, plans) => {
  await fileHostOptions(); // the grid knows the functions of the add-in from here on
  const [grid, host] = [newGrid(), await newFile()];
  for (const plan of plans) {
    await grid.host.apply(plan);
    await host.apply(plan);
  }
  const [found, wanted] = [await fileOf(grid), await readXlsx(await host.save())];
  expect(faultsOf(found.parts)).toEqual([]);
  expect(found.sheets).toEqual(["Sheet1", ...wanted.sheets]);
  expect(found.names).toEqual(wanted.names);
  expect(found.settings).toEqual(wanted.settings);
  for (const name of wanted.sheets) {
    const [sheet, other] = [found.sheet(name), wanted.sheet(name)];
    expect(Object.fromEntries(sheet.cells().map(comparable))).toEqual(
      Object.fromEntries(other.cells().map(comparable)),
    );
    expect(sheet.tables).toEqual(other.tables);
    expect(sheet).toMatchObject({
      gridLines: other.gridLines,
      tabColor: other.tabColor,
      frozenRows: other.frozenRows,
      frozenColumns: other.frozenColumns,
    });
    expect(chartFacts(found, name)).toEqual(chartFacts(wanted, name));
  }
});

/** The grid draws the borders of blocks, the file those of cells; it writes a range of one cell, B$5:B5, as B$5. */
const comparable = ([address, cell]: [string, ReadCell]) => {
  const asInGrid = (text?: string) => text?.replace(/(\$?[A-Z]+)\$(\d+):\1\2\b/g, "$1$$$2");
  const { formula, stored } = cell;
  const texts = { formula: asInGrid(formula), stored: asInGrid(stored) };
  return [address, { ...cell, ...texts, top: undefined, bottom: undefined }];
};

describe("what a user did", () => {
  const typed = async (entries: Record<string, string>) => {
    await fileHostOptions();
    const grid = newGrid();
    for (const [cell, text] of Object.entries(entries)) {
      const { col, row } = positionOf(cell);
      grid.model.selection.selectCell(col, row);
      await grid.host.enter(text);
    }
    return grid;
  };
  const positionOf = (cell: string) => ({
    col: cell.charCodeAt(0) - 65,
    row: Number(cell.slice(1)) - 1,
  });
  const sheetId = ({ model }: Grid) => model.getters.getActiveSheetId();

  test("entries, formulas and what they fill", async () => {
    const grid = await typed({
      A1: "'007",
      A2: "12.5",
      A3: "TRUE",
      A4: "=A2*2",
      B1: "=CV.PROFIT.ALLOCATE(90,{1;2;0})",
      C1: "=NOSUCH(1)",
    });
    const sheet = (await fileOf(grid)).sheet("Sheet1");
    expect(["A1", "A2", "A3"].map((cell) => sheet.cell(cell).value)).toEqual(["007", 12.5, true]);
    expect(sheet.cell("A4")).toMatchObject({ formula: "=A2*2", value: 25 });
    expect(sheet.cell("B1")).toMatchObject({ fills: "B1:B3", value: 30 });
    expect(sheet.cell("B2").value).toBe(60);
    expect(sheet.cell("C1").value).toBe("#NAME?");
  });

  test("looks, widths and a table without a name", async () => {
    const grid = await typed({ A1: "Year", B1: "Sales", A2: "1", B2: "=A2*5" });
    const id = sheetId(grid);
    const target = [{ left: 0, right: 1, top: 0, bottom: 0 }];
    const style = { bold: true, underline: true, fillColor: "#FF0000", align: "center" as const };
    grid.model.dispatch("SET_FORMATTING", { sheetId: id, target, style });
    grid.model.dispatch("RESIZE_COLUMNS_ROWS", {
      ...{ sheetId: id, dimension: "COL", elements: [1], size: 150 },
    });
    await grid.host.apply(
      planOf({ blocks: [block([["x"]])], tables: [] }, { settings: { key: "value" } }),
    );
    const zone = { left: 0, right: 1, top: 0, bottom: 1 };
    grid.model.dispatch("CREATE_TABLE", {
      sheetId: id,
      ranges: [{ _sheetId: id, _zone: zone }],
      config: { numberOfHeaders: 1, styleId: "None", hasFilters: false } as never,
      tableType: "static",
    });
    const file = await fileOf(grid);
    const sheet = file.sheet("Sheet1");
    expect(sheet.cell("A1")).toMatchObject({ bold: true, fill: "#ff0000", align: "center" });
    expect([sheet.width(0), sheet.width(1)]).toEqual([96, 150]);
    expect(sheet.tables).toEqual({ Table_1_A1: "A1:B2" });
    expect(file.settings).toEqual({ key: "value" });
    expect(faultsOf(file.parts)).toEqual([]);
  });
});
