/**
 * Portable and live: the add-in's functions give way to their native equivalents, which Excel 2024 and 365 compute without
 * it, and return.
 */
import { defineNames, isDefinition, removeUnusedNames } from "./definitions";
import {
  freezeHindrance,
  freezeTask,
  isOnProtectedSheet,
  thawTasks,
  withoutSpillsOf,
} from "./freezing";
import type { PortableLibrary } from "./library";
import { type FrozenFormula, type Memory, recall } from "./memory";
import { toLive, toPortable } from "./portable-formula";
import { type Left, type Task, replace, restore } from "./tasks";
import {
  type Change,
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  keyOf,
} from "../hosts/shared-workbook";
import type { SharingReport } from "./report";

/** What the note says of a cell whose formula has no native equivalent. */
export type NoteText = (formula: string) => string;

/**
 * Makes a workbook compute without the add-in: every formula with native equivalents is rewritten, and these are defined as
 * names; the others, fits and simulations, give way to their values, with the formula in a note.
 */
export async function makePortable(
  workbook: SharedWorkbook,
  library: PortableLibrary,
  noteText: NoteText,
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const { freezing, converted, uses, left } = plan(contents, library, noteText);
  await defineNames(workbook, contents, library, uses);
  const outcome = await replace(workbook, [...freezing, ...converted]);
  return {
    changed: outcome.done.filter(({ frozen }) => !frozen).map(({ found }) => found),
    frozen: outcome.done.filter(({ frozen }) => frozen).map(({ found }) => found),
    left: [...left, ...outcome.left],
  };
}

function plan(contents: Contents, library: PortableLibrary, noteText: NoteText) {
  const left: Left[] = [];
  const freezing: Task[] = [];
  const staying: (FoundFormula & { portable?: string })[] = [];
  const uses = new Set<string>();
  for (const found of contents.formulas) {
    if (isDefinition(found.place, library)) continue;
    const portable = toPortable(found.formula, library);
    if (portable.kind === "without equivalent") {
      const because = freezeHindrance(found, contents);
      if (because) left.push({ ...found, because });
      else freezing.push(freezeTask(found, noteFor(found, contents, noteText)));
    } else if (!isOnProtectedSheet(found.place, contents)) {
      if (portable.kind === "portable") portable.uses.forEach((name) => uses.add(name));
      staying.push({
        ...found,
        ...(portable.kind === "portable" && { portable: portable.formula }),
      });
    } else if (portable.kind === "portable") left.push({ ...found, because: "protected" });
  }
  const frozen = freezing.map((task) => task.frozen!);
  const converted = staying.flatMap(({ portable, ...found }): Task[] => {
    const { place, formula } = found;
    const written = withoutSpillsOf(frozen, { place, formula: portable ?? formula });
    if (written === formula) return [];
    const change: Change = { kind: "formula", place, formula: written };
    const isReadable = toLive(written, library) === formula;
    return [{ found, change, ...(!isReadable && { rewritten: { place, formula, written } }) }];
  });
  return { freezing, converted, uses, left };
}

function noteFor(
  { place, formula }: FoundFormula,
  { notes }: Contents,
  noteText: NoteText,
): FrozenFormula["note"] {
  const before = notes.find((note) => keyOf({ kind: "cell", ...note }) === keyOf(place))?.text;
  const text = noteText(formula);
  return before === undefined ? { text } : { text: `${before}\n\n${text}`, before };
}

/** Turns a portable workbook back: every formula is again what it was, and the names that nothing uses any more go. */
export async function makeLive(
  workbook: SharedWorkbook,
  library: PortableLibrary,
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const memory = await recall(workbook);
  const thawing = await thawTasks(workbook, contents, memory.frozen, false);
  const { tasks, left } = liveTasks(contents, memory, library);
  const outcome = await restore(
    workbook,
    [...thawing.tasks.map((task) => alive(task, library)), ...tasks],
    contents,
  );
  await removeUnusedNames(workbook, library);
  return {
    changed: outcome.done.map(({ found }) => found),
    frozen: [],
    left: [...thawing.left, ...left, ...outcome.left],
  };
}

/** A portable formula that was frozen comes back as the live one. */
function alive(task: Task, library: PortableLibrary): Task {
  const formula = toLive(task.found.formula, library);
  if (formula === undefined || task.change.kind !== "formula") return task;
  return { ...task, change: { ...task.change, formula } };
}

function liveTasks(contents: Contents, { rewritten }: Memory, library: PortableLibrary) {
  const tasks: Task[] = [];
  const left: Left[] = [];
  for (const found of contents.formulas) {
    const { place, formula } = found;
    if (isDefinition(place, library)) continue;
    const was = rewritten.find(
      (each) => each.written === formula && keyOf(each.place) === keyOf(place),
    );
    const live = was?.formula ?? toLive(formula, library);
    if (live === undefined) continue;
    if (isOnProtectedSheet(place, contents)) left.push({ ...found, because: "protected" });
    else tasks.push({ found, change: { kind: "formula", place, formula: live }, rewritten: was });
  }
  return { tasks, left };
}
