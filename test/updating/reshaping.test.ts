/**
 * Models whose new answers make other tables and charts: the sheets become what they would have been from the start, in the grid
 * and in Excel, or stay as they are where somebody else's cells or figures would suffer.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost:3000/taskpane.html"}
 */
import type { Host } from "../../src/hosts/host";
import { excelHost } from "../../src/hosts/excel";
import { gridHost } from "../../src/hosts/grid";
import type { ChartPlan, Plan } from "../../src/models/plan";
import { insertedModels } from "../../src/updating/find";
import { updateModel } from "../../src/updating/update";
import { block, planOf } from "../hosts/contract/plans";
import { newGrid } from "../support/grid";
import type { Program } from "../support/office/program";
import { startExcel } from "../support/office/start";

const chart = (range: string, at: string): ChartPlan => ({
  ...{ title: "By year", kind: "column", at, width: 300, height: 200, untitled: true },
  categories: { sheet: "page", range: range.replace(/B/g, "A") },
  series: [{ name: "Sales", values: { sheet: "page", range } }],
});

/** Years one below the other, their sum, a second table beside them that is longer or shorter, perhaps a third one above all. */
function made(years: number, beside: number, isDetailed = false): Plan {
  const top = isDetailed ? 8 : 4;
  const end = top + years - 1;
  const list = (count: number, of: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => [of(i)]);
  return {
    ...planOf(
      {
        blocks: [
          block([["Title"]], { at: "A1", style: "title" }),
          block([[7]], { at: "B1", style: "input", format: "0" }),
          ...(isDetailed
            ? [
                block([["Detail", "Share"]], { at: "A3", style: "column heading" }),
                block([["a", 0.5]], { at: "A4", style: "result", format: "0%" }),
              ]
            : []),
          block([["Year", "Sales"]], { at: `A${top - 1}`, style: "column heading" }),
          block(
            list(years, (i) => 2020 + i),
            { at: `A${top}`, style: "row heading" },
          ),
          block(
            list(years, (i) => 10 * i),
            { at: `B${top}`, style: "result", format: "0.0" },
          ),
          block([["Sum", { formula: `=SUM(B${top}:B${end})` }]], {
            ...{ at: `A${end + 1}`, style: "total" },
          }),
          block(
            list(beside, (i) => i),
            { at: `F${top}`, style: "result", format: "0%" },
          ),
        ],
        charts: [chart(`B${top}:B${end}`, `H${top}`)],
        rowHeights: { 1: 34, [top - 1]: 40 },
        columns: Array.from({ length: 6 + beside }, () => ({ width: 70 })),
      },
      { names: [{ id: "input", name: "Input", sheet: "page", range: "B1" }] },
    ),
    record: { model: "rfm", locale: "en", version: "1", answers: {}, inputs: {} },
  };
}

/** All that a reader sees of the sheet: what is entered, the looks, sizes, charts. */
type Seen = Readonly<Record<string, unknown>>;

interface Workbook {
  readonly host: Host;
  type(sheet: string, cell: string, content: string | number): void;
  seen(): Seen;
}

const ROWS = 30;
const COLUMNS = 16;

function gridWorkbook(): Workbook {
  const { model } = newGrid();
  const { getters } = model;
  const idOf = (name: string) => getters.getSheetIdByName(name)!;
  return {
    host: gridHost(model),
    type(sheet, cell, content) {
      const [, letters, row] = /^([A-Z])(\d+)$/.exec(cell)!;
      const at = { col: letters.charCodeAt(0) - 65, row: Number(row) - 1 };
      model.dispatch("UPDATE_CELL", { sheetId: idOf(sheet), ...at, content: String(content) });
    },
    seen() {
      const sheetId = idOf("Page");
      const seen: Record<string, unknown> = {};
      for (let row = 0; row < ROWS; row++) {
        seen[`height ${row + 1}`] = getters.getRowSize(sheetId, row);
        for (let col = 0; col < COLUMNS; col++) {
          const { style = {}, format = "" } = getters.getCell({ sheetId, row, col }) ?? {};
          seen[`${row + 1} ${col}`] = {
            content: getters.getCellText({ sheetId, row, col }, { showFormula: true }),
            ...{ style, format },
            border: getters.getCellBorder({ sheetId, row, col }) ?? {},
          };
        }
      }
      for (let col = 0; col < COLUMNS; col++)
        seen[`width ${col}`] = getters.getColSize(sheetId, col);
      seen.charts = getters.getFigures(sheetId).map(({ id, col, row, width, height }) => ({
        ...{ col, row, width, height },
        definition: getters.getChartDefinition(getters.getChartIdFromFigureId(id)!),
      }));
      return seen;
    },
  };
}

let program: Program;
beforeAll(async () => {
  program = await startExcel();
});

const LOOKS = [
  ...["numberFormat", "font.bold", "font.size", "font.color", "fill.color", "wrapText"],
  ...["borders.EdgeBottom.style", "borders.EdgeTop.style", "rowHeight", "columnWidth"],
];

function excelWorkbook(): Workbook {
  program.reset();
  const sheetOf = (name: string) => program.workbook.worksheets.getItem(name);
  return {
    host: excelHost(),
    type(sheet, cell, content) {
      sheetOf(sheet).getRange(cell).formulas = [[content]];
    },
    seen() {
      const { looks, charts } = sheetOf("Page");
      const seen: Record<string, unknown> = {};
      const formulas = sheetOf("Page").getRange("A1:P30").formulas;
      for (let row = 0; row < ROWS; row++)
        for (let col = 0; col < COLUMNS; col++)
          seen[`${row + 1} ${col}`] = [
            formulas[row][col],
            ...LOOKS.map(
              (look) => looks.at(row, col, look) ?? (look === "numberFormat" ? "General" : 0),
            ),
          ];
      seen.charts = charts.items.map(({ position, width, height, series, name }) => ({
        ...{ position, width, height, name },
        series: series.items.map(({ values, categories }) => [values, categories]),
      }));
      return seen;
    },
  };
}

describe.each([
  ["grid", gridWorkbook],
  ["excel", excelWorkbook],
] as const)("in %s", (_program, newWorkbook) => {
  const begin = async (plan: Plan) => {
    const workbook = newWorkbook();
    await workbook.host.apply(plan);
    const [{ key }] = await insertedModels(workbook.host);
    return { ...workbook, update: (wanted: Plan) => updateModel(workbook.host, key, wanted) };
  };
  const fresh = async (plan: Plan): Promise<Seen> => (await begin(plan)).seen();

  test.each([
    ["one year becomes three", made(1, 2), made(3, 2)],
    ["three years become one", made(3, 2), made(1, 2)],
    ["what stands beside grows", made(3, 2), made(3, 9)],
    ["what stands beside shrinks", made(3, 9), made(3, 1)],
    ["both change, in two ways", made(2, 9), made(5, 4)],
    ["a table comes above", made(3, 3), made(3, 3, true)],
    ["a table goes", made(3, 3, true), made(3, 3)],
  ])("%s: as if it had begun so, and undo takes it back", async (_title, before, after) => {
    const wanted = await fresh(after);
    const { update, seen, type, host } = await begin(before);
    type("Page", "B1", 8);
    const was = seen();
    expect(await update(after)).toMatchObject({ kind: "updated" });
    const { "1 1": typed, ...others } = seen();
    expect(typed).toEqual(was["1 1"]);
    expect(others).toEqual(
      Object.fromEntries(Object.entries(wanted).filter(([at]) => at !== "1 1")),
    );
    expect(await update(after)).toEqual({ kind: "updated", cells: 0 });
    expect(await update(before)).toMatchObject({ kind: "updated" });
    await host.undo!();
    expect(seen()["1 1"]).toEqual(typed);
  });

  test("undo brings back tables, looks and charts", async () => {
    const { update, seen, host } = await begin(made(2, 9));
    const was = seen();
    await update(made(5, 4, true));
    await host.undo!();
    expect(seen()).toEqual(was);
  });

  test.each([
    ["somebody's own stands where the table is to go", "Page", "F8", "mine"],
    ["somebody reads a table that becomes another", "Sheet1", "A1", "=SUM(Page!F4:F5)"],
  ])("nothing is written where %s", async (_title, sheet, cell, content) => {
    const { update, seen, type } = await begin(made(3, 2));
    type(sheet, cell, content);
    const was = seen();
    expect(await update(made(3, 9))).toEqual({ kind: "other structure" });
    expect(seen()).toEqual(was);
  });

  test("a chart that somebody has removed does not come back", async () => {
    const { update, host, seen } = await begin(made(3, 2));
    if (host.kind === "excel") program.workbook.worksheets.getItem("Page").charts.items.pop();
    else return;
    expect(await update(made(1, 2))).toMatchObject({ kind: "updated" });
    expect(seen().charts).toEqual([]);
  });
});
