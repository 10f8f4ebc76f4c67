/**
 * What a plan's formulas come to, computed by a grid that nobody sees. Custom functions must be registered with the grid
 * before; `settled` waits for those whose results take a while. The only part of the file host that needs the grid: whoever
 * makes files imports it and hands it on, so that the add-in does without.
 */
import { Model } from "@odoo/o-spreadsheet";
import type { Plan } from "../../models/plan";
import { gridHost } from "../grid";
import type { HostValue } from "../host";
import { resultAt } from "./grid-results";
import type { Evaluate } from "./results";
import { cellAt, zoneOf } from "./zones";

export const gridCalculator =
  (settled: (model: Model) => Promise<void> = async () => undefined): Evaluate =>
  async (plan) => {
    const model = emptyModel(plan);
    await gridHost(model).apply(withoutLooks(plan));
    await settled(model);
    return new Map(
      plan.sheets.map((sheet) => {
        const sheetId = model.getters.getSheetIdByName(sheet.name)!;
        const cells = formulaCells(sheet).map(({ row, column }): [string, HostValue[][]] => [
          cellAt(row, column),
          resultAt(model, { sheetId, row, col: column }),
        ]);
        return [sheet.name, new Map(cells)];
      }),
    );
  };

/** A grid must have a sheet; this one has a name that none of the plan's has. */
function emptyModel({ sheets }: Plan): Model {
  let name = "Calculation";
  while (sheets.some((sheet) => sheet.name === name)) name += "_";
  return new Model({ sheets: [{ id: "calculation", name }] });
}

/** Looks take the grid time and change no result. */
const withoutLooks = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map(({ id, name, blocks, tables, rows }) => ({
    ...{ id, name, tables, rows },
    blocks: blocks.map(({ at, cells, spill }) => ({ at, cells, spill })),
  })),
});

const formulaCells = ({ blocks }: Plan["sheets"][number]) =>
  blocks.flatMap(({ at, cells }) => {
    const { top, left } = zoneOf(at);
    return cells.flatMap((row, i) =>
      row.flatMap((cell, j) =>
        typeof cell === "object" && cell !== null ? [{ row: top + i, column: left + j }] : [],
      ),
    );
  });
