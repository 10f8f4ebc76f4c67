/** Freeze and thaw: values in the place of formulas, for readers who have nothing but the values; and the formulas back. */
import { isDefinition } from "./definitions";
import {
  freezeHindrance,
  freezeTask,
  isOnProtectedSheet,
  thawTasks,
  withoutSpillsOf,
} from "./freezing";
import type { PortableLibrary } from "./library";
import { type FrozenFormula, recall } from "./memory";
import { callsOurs, callsPortable } from "./portable-formula";
import { type Left, type Task, replace, restore } from "./tasks";
import { type Contents, type SharedWorkbook, cellAt, keyOf } from "../hosts/shared-workbook";
import type { SharingReport } from "./report";

/** Puts values in the place of every formula that calls the add-in, or native equivalents of its functions. */
export async function freeze(
  workbook: SharedWorkbook,
  library: PortableLibrary,
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const ours = contents.formulas.filter(
    ({ place, formula }) => callsOurs(formula, library) && !isDefinition(place, library),
  );
  const hindered: Left[] = [];
  const freezing: Task[] = [];
  for (const found of ours) {
    const because = freezeHindrance(found, contents);
    if (because) hindered.push({ ...found, because });
    else freezing.push(freezeTask(found));
  }
  const { done, left } = await replace(workbook, [...freezing, ...spillTasks(contents, freezing)]);
  return {
    changed: done.filter(({ frozen }) => !frozen).map(({ found }) => found),
    frozen: done.filter(({ frozen }) => frozen).map(({ found }) => found),
    left: [...hindered, ...left],
  };
}

/** What refers to the spill of a frozen formula refers to its cells from now on. */
function spillTasks(contents: Contents, freezing: readonly Task[]): Task[] {
  const gone = new Set(freezing.map(({ found }) => keyOf(found.place)));
  const frozen = freezing.map((task) => task.frozen!);
  return contents.formulas.flatMap((found): Task[] => {
    const { place, formula } = found;
    if (gone.has(keyOf(place)) || isOnProtectedSheet(place, contents)) return [];
    const written = withoutSpillsOf(frozen, found);
    if (written === formula) return [];
    const change = { kind: "formula" as const, place, formula: written };
    return [{ found, change, rewritten: { place, formula, written } }];
  });
}

export interface ThawOptions {
  /** Which formulas return; all by default. */
  readonly which?: (frozen: FrozenFormula) => boolean;
  /** Also where the values have been changed since, which are lost then. */
  readonly overChanges?: boolean;
}

/** Puts frozen formulas back where their values still stand, and what referred to their spills. */
export async function thaw(
  workbook: SharedWorkbook,
  library: PortableLibrary,
  { which = () => true, overChanges = false }: ThawOptions = {},
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const { frozen, rewritten } = await recall(workbook);
  const wanted = frozen.filter(which);
  const { tasks, left } = await thawTasks(workbook, contents, wanted, overChanges);
  const returning = new Set(tasks.map(({ found }) => keyOf(found.place)));
  const still = frozen.filter((each) => !returning.has(keyOf(cellAt(each))));
  const spills = contents.formulas.flatMap((found): Task[] => {
    const { place, formula } = found;
    const was = rewritten.find(
      (each) => each.written === formula && keyOf(each.place) === keyOf(place),
    );
    if (!was || callsPortable(formula, library)) return [];
    if (withoutSpillsOf(still, was) !== was.formula) return [];
    return [{ found, change: { kind: "formula", place, formula: was.formula }, rewritten: was }];
  });
  const outcome = await restore(workbook, [...tasks, ...spills], contents);
  return {
    changed: outcome.done.map(({ found }) => found),
    frozen: [],
    left: [...left, ...outcome.left],
  };
}
