/** Freeze and thaw: values in the place of formulas, for readers who have nothing but the values; and the formulas back. */
import {
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import { isDefinition } from "./definitions";
import {
  freezeHindrance,
  freezeTask,
  isOnProtectedSheet,
  rewriteTask,
  spillRemover,
  thawTasks,
} from "./freezing";
import type { PortableLibrary } from "./library";
import { type FrozenFormula, recall } from "./memory";
import { type PageTexts, sayings } from "./pages";
import { callsOurs, callsPortable } from "./portable-formula";
import type { SharingReport } from "./report";
import { type Left, type Task, replace, restore } from "./tasks";

export interface FreezeOptions {
  /** What models' pages say when they are living and when they are not, in each language; nothing by default. */
  readonly pages?: readonly PageTexts[];
  readonly today?: Date;
}

/** Puts values in the place of every formula that calls the add-in, or native equivalents of its functions. */
export async function freeze(
  workbook: SharedWorkbook,
  library: PortableLibrary,
  { pages = [], today = new Date() }: FreezeOptions = {},
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const memory = await recall(workbook);
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
  const tasks = [...freezing, ...spillTasks(contents, freezing)];
  const giving = freezing.map(({ found }) => found);
  const said = await sayings(workbook, contents, giving, {
    ...{ pages, today, earlier: memory.said },
  });
  const { done, left, remains } = await replace(workbook, tasks, memory, said);
  return {
    changed: done.filter(({ frozen }) => !frozen).map(({ found }) => found),
    frozen: done.filter(({ frozen }) => frozen).map(({ found }) => found),
    left: [...hindered, ...left],
    remains,
  };
}

/** What refers to the spill of a frozen formula refers to its cells from now on. */
function spillTasks(contents: Contents, freezing: readonly Task[]): Task[] {
  const gone = new Set(freezing.map(({ found }) => keyOf(found.place)));
  const withoutSpills = spillRemover(freezing.map((task) => task.frozen!));
  return contents.formulas.flatMap((found): Task[] => {
    const { place, formula } = found;
    if (gone.has(keyOf(place)) || isOnProtectedSheet(place, contents)) return [];
    const written = withoutSpills(found);
    if (written === formula) return [];
    return [rewriteTask(found, written, { place, formula, written })];
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
  const memory = await recall(workbook);
  const { frozen, rewritten } = memory;
  const wanted = frozen.filter(which);
  const { tasks, left, back } = await thawTasks(workbook, contents, wanted, { overChanges });
  const returning = new Set([...tasks, ...back].map(({ found }) => keyOf(found.place)));
  const still = frozen.filter((each) => !returning.has(keyOf(cellAt(each))));
  const withoutSpills = spillRemover(still);
  const writtenAt = new Map(rewritten.map((each) => [keyOf(each.place), each]));
  const spills: Task[] = [];
  const spillsBack: Task[] = [];
  for (const found of contents.formulas) {
    const was = writtenAt.get(keyOf(found.place));
    if (!was) continue;
    if (was.formula === found.formula) spillsBack.push(rewriteTask(found, was.formula, was));
    if (was.written !== found.formula || callsPortable(found.formula, library)) continue;
    if (withoutSpills(was) === was.formula) spills.push(rewriteTask(found, was.formula, was));
  }
  const outcome = await restore(workbook, [...tasks, ...spills], {
    ...{ contents, memory },
    back: [...back, ...spillsBack],
  });
  return {
    changed: outcome.done.map(({ found }) => foundNow(found)),
    frozen: [],
    left: [...left, ...outcome.left],
    remains: outcome.remains,
  };
}

const foundNow = ({ place, formula }: FoundFormula): FoundFormula => ({ place, formula });
