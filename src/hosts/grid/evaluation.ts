/**
 * New sheets are worked out without all others being worked out anew: what stands in those as it was typed comes to what it came
 * to before. The grid itself begins from nothing whenever a sheet or a name is added, which takes seconds beside a large table.
 */
import { registries } from "@odoo/o-spreadsheet";
import { type Added, adding, sheetsBeingAdded } from "./adding";
import type { Step } from "./batch";
import { DOCUMENT_COMMANDS } from "./document";
import { areasOf } from "./standing";
import type { Zone } from "./zones";

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What the grid's own plugin has that is not in its public types. */
interface EvaluationInside {
  readonly getters: {
    getSheetIds(): readonly string[];
    getCells(sheetId: string): readonly { readonly id: number; readonly isFormula: boolean }[];
    getCellPosition(id: number): Position;
    getSpreadZone(at: Position, options?: { ignoreSpillError: boolean }): Zone | undefined;
  };
  readonly evaluator: {
    readonly evaluatedCells: { delete(at: Position): void };
    buildDependencyGraph(): void;
    evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  };
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  finalize(): void;
}

/** Runs what dispatches steps as one; where they only add sheets, those and all formulas are worked out. */
export const evaluatingOnlyNew = <T>(steps: readonly Step[], run: () => T): T =>
  adding(newCells(steps), run);

/** Nothing where they change other sheets as well. */
function newCells(steps: readonly Step[]): Added | undefined {
  const cells = new Map<string, Zone>();
  for (const { command, payload } of steps) {
    const { sheetId } = payload as { readonly sheetId?: string };
    if (command === "CREATE_SHEET") cells.set(sheetId!, NOTHING);
    else if (sheetId === undefined ? !WITHOUT_SHEET.has(command) : !cells.has(sheetId))
      return undefined;
  }
  if (!cells.size) return undefined;
  for (const { sheetId, zone } of areasOf(steps)) {
    const before = cells.get(sheetId)!;
    cells.set(sheetId, {
      top: 0,
      left: 0,
      bottom: Math.max(before.bottom, zone.bottom),
      right: Math.max(before.right, zone.right),
    });
  }
  return cells;
}

const NOTHING: Zone = { top: 0, left: 0, bottom: -1, right: -1 };

const WITHOUT_SHEET: ReadonlySet<string> = new Set([
  DOCUMENT_COMMANDS.setting,
  DOCUMENT_COMMANDS.refusal,
]);

function finalizeNew(plugin: EvaluationInside, cells: Added): void {
  const { getters, evaluator } = plugin;
  const ranges: { sheetId: string; zone: Zone }[] = [];
  for (const sheetId of getters.getSheetIds()) {
    const zone = cells.get(sheetId);
    if (zone) {
      ranges.push({ sheetId, zone });
      continue;
    }
    for (const { id, isFormula } of getters.getCells(sheetId)) {
      if (!isFormula) continue;
      const { col, row } = getters.getCellPosition(id);
      // what it has filled is filled anew
      const filled = getters.getSpreadZone({ sheetId, col, row });
      if (filled)
        for (let i = filled.top; i <= filled.bottom; i++)
          for (let j = filled.left; j <= filled.right; j++)
            evaluator.evaluatedCells.delete({ sheetId, row: i, col: j });
      ranges.push({ sheetId, zone: { top: row, bottom: row, left: col, right: col } });
    }
  }
  evaluator.buildDependencyGraph();
  evaluator.evaluate(ranges);
  plugin.shouldRebuildDependenciesGraph = false;
  plugin.positionsToUpdate = [];
}

type PluginClass = new (...args: any[]) => EvaluationInside;

/** Teaches the grid's plugin; models made after this know it. */
export function offerEvaluatingOnlyNew(): void {
  const { coreViewsPluginRegistry } = registries;
  const Own = coreViewsPluginRegistry.get("evaluation") as unknown as PluginClass;
  class Extended extends Own {
    override finalize(): void {
      const added = sheetsBeingAdded();
      if (added && this.shouldRebuildDependenciesGraph) finalizeNew(this, added);
      else super.finalize();
    }
  }
  coreViewsPluginRegistry.replace("evaluation", Extended as never);
}
