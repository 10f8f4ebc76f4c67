/** A plan that goes in beside other sheets: all comes to what it would if the grid had worked out everything anew. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Plan } from "../../src/models/plan";
import { newGrid } from "../support/grid";
import { block, planOf } from "./contract/plans";

/** All values of all sheets. */
function valuesOf({ getters }: Model) {
  return getters.getSheetIds().map((sheetId) => {
    const { bottom, right } = getters.getSheetZone(sheetId);
    const rows = Array.from({ length: Math.min(bottom + 1, 60) }, (_, row) =>
      Array.from({ length: right + 1 }, (_, col) => {
        const { value, format } = getters.getEvaluatedCell({ sheetId, row, col });
        return format ? [value, format] : value;
      }),
    );
    return [getters.getSheetName(sheetId), rows];
  });
}

/** What stands there, worked out anew. */
function anew(model: Model) {
  (model.dispatch as (command: string) => void)("EVALUATE_CELLS");
  return valuesOf(model);
}

const prices = (more: Partial<Plan> = {}): Plan =>
  planOf(
    {
      blocks: [
        block([[5], [7], [2]], { format: "0.0" }),
        block([[{ formula: "=TRANSPOSE({{prices}})" }]], {
          at: "C1",
          spill: { rows: 1, columns: 3 },
        }),
        block([[{ formula: "=SUM(C1:E1)+Sheet1!A1" }]], { at: "C2" }),
      ],
    },
    { names: [{ id: "prices", name: "Prices", sheet: "page", range: "A1:A3" }], ...more },
  );

const typing = (model: Model) => (cell: string, text: string) =>
  model.dispatch("UPDATE_CELL", {
    sheetId: model.getters.getSheetIds()[0],
    col: cell.charCodeAt(0) - 65,
    row: Number(cell.slice(1)) - 1,
    content: text,
  });

test("formulas elsewhere that waited for what is added follow, and so do those that rest on them", async () => {
  const { model, host } = newGrid();
  const type = typing(model);
  type("A1", "100");
  type("B1", "=SUM(Prices)");
  type("B2", "=IFERROR(SUM(Prices)/2,-1)");
  type("B3", "=B1+B2");
  type("D1", "=TRANSPOSE(Prices)");
  type("D3", "=SUM(D1:F1)");
  type("H1", "=TRANSPOSE(A1:B1)");
  await host.apply(prices());
  expect(valuesOf(model)).toEqual(anew(model));
  expect(await host.read("Sheet1!B1:B3")).toEqual([[14], [7], [21]]);
  expect(await host.read("Sheet1!D1:F3")).toEqual([
    [5, 7, 2],
    ["", "", ""],
    [14, "", ""],
  ]);
  type("A1", "200");
  expect(await host.read("Page!C2")).toEqual([[214]]);
  expect(valuesOf(model)).toEqual(anew(model));
});

test("what filled cells and fills them no longer leaves none behind", async () => {
  const { model, host } = newGrid();
  const type = typing(model);
  type("A1", "1");
  type("D1", "=IF(ISERROR(SUM(Prices)),TRANSPOSE(A1:C1),A1)");
  await host.apply(prices());
  expect(valuesOf(model)).toEqual(anew(model));
  await host.apply(prices());
  await host.undo!();
  expect(valuesOf(model)).toEqual(anew(model));
});

test("a plan that fails leaves everything as it was worked out", async () => {
  const { model, host } = newGrid();
  typing(model)("B1", "=IFERROR(SUM(Prices),-1)");
  const before = valuesOf(model);
  const bad = prices({
    names: [{ id: "prices", name: "Prices", sheet: "page", range: "A1:A9999" }],
  });
  await expect(host.apply(bad)).rejects.toThrow();
  expect(valuesOf(model)).toEqual(before);
  expect(valuesOf(model)).toEqual(anew(model));
});
