/**
 * When sheets are worked out. New sheets are worked out without all others being worked out anew: what stands in those as it was
 * typed comes to what it came to before. The grid itself begins from nothing whenever a sheet or a name is added, which takes
 * seconds beside a large table. What changes slice by slice is worked out when all is written, slice by slice as well.
 */
import { registries } from "@odoo/o-spreadsheet";
import { type Added, adding, sheetsBeingAdded } from "./adding";
import type { Step } from "./batch";
import { DOCUMENT_COMMANDS } from "./document";
import { areasOf } from "./standing";
import { type UnderWay, underWayIn } from "./under-way";
import { type EvaluatorInside, type GettersInside, type Position, WorkingOut } from "./working-out";
import type { Zone } from "./zones";

/** What the grid's own plugin has that is not in its public types. */
interface EvaluationInside {
  readonly getters: GettersInside;
  readonly evaluator: EvaluatorInside;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  finalize(): void;
}

/** Runs what dispatches steps as one; where they only add sheets, those and all formulas are worked out. */
export const evaluatingOnlyNew = <T>(steps: readonly Step[], run: () => T): T =>
  adding(newCells(steps), run);

/** The cells of new sheets; nothing where steps change other sheets as well. */
export function newCells(steps: readonly Step[]): Added | undefined {
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

const WITHOUT_END = (): boolean => false;

/** Works out what has changed, as far as this slice goes. */
function workOut(plugin: EvaluationInside, change: UnderWay): void {
  const workingOut = (change.workingOut ??= begin(plugin, change.added));
  workingOut.run(change.isOver);
  if (workingOut.isDone) settle(plugin);
}

function begin(plugin: EvaluationInside, added: Added | undefined): WorkingOut {
  const { evaluator, getters, positionsToUpdate } = plugin;
  if (!plugin.shouldRebuildDependenciesGraph)
    return WorkingOut.ofChanged(evaluator, getters, positionsToUpdate);
  return added ? WorkingOut.ofNew(evaluator, getters, added) : WorkingOut.ofAll(evaluator, getters);
}

function settle(plugin: EvaluationInside): void {
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
      const change = underWayIn(this.getters);
      if (change?.phase === "writing") return;
      if (change?.phase === "working out") return workOut(this, change);
      // The sheets that went in are gone, and no value has been replaced: all is as it was.
      if (change?.phase === "taking back" && change.added) return settle(this);
      const added = sheetsBeingAdded();
      if (!added || !this.shouldRebuildDependenciesGraph) return super.finalize();
      WorkingOut.ofNew(this.evaluator, this.getters, added).run(WITHOUT_END);
      settle(this);
    }
  }
  coreViewsPluginRegistry.replace("evaluation", Extended as never);
}
