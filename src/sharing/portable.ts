/**
 * Portable and live: the add-in's functions give way to their native equivalents, which Excel 2024 and 365 compute without
 * it, and return.
 */
import { HostError } from "../hosts/host";
import {
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import { defineNames, isDefinition, removeUnusedNames } from "./definitions";
import {
  freezeHindrance,
  freezeTask,
  isOnProtectedSheet,
  rewriteTask,
  spillRemover,
  thawTasks,
} from "./freezing";
import type { FreezeOptions } from "./frozen";
import type { PortableLibrary } from "./library";
import { type FrozenFormula, type Memory, recall } from "./memory";
import { sayings } from "./pages";
import { toLive, toPortable } from "./portable-formula";
import type { Remainder, SharingReport } from "./report";
import { type Left, type Task, replace, restore } from "./tasks";

/** What the note says of a cell whose formula has no native equivalent. */
export type NoteText = (formula: string) => string;

/**
 * Makes a workbook compute without the add-in: every formula with native equivalents is rewritten, and these are defined as
 * names; the others, fits and simulations, give way to their values, with the formula in a note, and the pages that rest on
 * them say of which day these are.
 */
export async function makePortable(
  workbook: SharedWorkbook,
  library: PortableLibrary,
  noteText: NoteText,
  { pages = [], today = new Date() }: FreezeOptions = {},
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const memory = await recall(workbook);
  const { freezing, converted, uses, left } = plan(contents, library, noteText);
  const giving = freezing.map(({ found }) => found);
  const said = await sayings(workbook, contents, giving, { pages, today, earlier: memory.said });
  const added = await defineNames(workbook, contents, library, uses);
  /** After some formulas have become others; those left as they are may need fewer names. */
  const removeUnused = (tasks: readonly Task[]) => {
    const formulas = [...after(contents, tasks), ...added.map(asName(library))];
    return removeUnusedNames(workbook, library, formulas);
  };
  const outcome = await replace(workbook, [...freezing, ...converted], memory, said).catch(
    async (error: HostError) => {
      throw withNames(error, await removeUnused([]));
    },
  );
  const names = outcome.left.length ? await removeUnused(outcome.done) : [];
  return {
    changed: outcome.done.filter(({ frozen }) => !frozen).map(({ found }) => found),
    frozen: outcome.done.filter(({ frozen }) => frozen).map(({ found }) => found),
    left: [...left, ...outcome.left],
    remains: [...outcome.remains, ...names],
  };
}

/** The formulas of a workbook after tasks. */
function after({ formulas }: Contents, tasks: readonly Task[]): FoundFormula[] {
  const changes = new Map(tasks.map(({ found, change }) => [keyOf(found.place), change]));
  const stay = formulas.flatMap((found) => {
    const change = changes.get(keyOf(found.place));
    changes.delete(keyOf(found.place));
    if (!change) return [found];
    return change.kind === "formula" ? [{ ...found, formula: change.formula }] : [];
  });
  // what was frozen is no formula before it returns
  const returned = [...changes.values()].flatMap((change) =>
    change.kind === "formula" ? [{ place: change.place, formula: change.formula }] : [],
  );
  return [...stay, ...returned];
}

const asName =
  (library: PortableLibrary) =>
  (name: string): FoundFormula => ({
    place: { kind: "name", name },
    formula: library.definitions([name]).find((each) => each.name === name)!.formula,
  });

/** The error, with the names that remain. */
function withNames({ message, step, remains }: HostError, names: readonly Remainder[]): HostError {
  if (!names.length) return new HostError(message, step, remains);
  const list = names.map((each) => (each.kind === "name" ? each.name : "")).join(", ");
  const more = names.flatMap((each) =>
    each.kind === "name" ? [{ kind: "name" as const, what: each.name, isCertain: true }] : [],
  );
  const words = `${message}; these names remain, which nothing uses: ${list}`;
  return new HostError(words, step, [...remains, ...more]);
}

function plan(contents: Contents, library: PortableLibrary, noteText: NoteText) {
  const left: Left[] = [];
  const freezing: Task[] = [];
  const staying: (FoundFormula & { portable?: string })[] = [];
  const uses = new Set<string>();
  const notes = new Map(contents.notes.map((note) => [keyOf(cellAt(note)), note.text]));
  for (const found of contents.formulas) {
    if (isDefinition(found.place, library)) continue;
    const portable = toPortable(found.formula, library);
    if (portable.kind === "without equivalent") {
      const because = freezeHindrance(found, contents);
      if (because) left.push({ ...found, because });
      else freezing.push(freezeTask(found, noteFor(found, notes, noteText)));
    } else if (!isOnProtectedSheet(found.place, contents)) {
      if (portable.kind === "portable") portable.uses.forEach((name) => uses.add(name));
      staying.push({
        ...found,
        ...(portable.kind === "portable" && { portable: portable.formula }),
      });
    } else if (portable.kind === "portable") left.push({ ...found, because: "protected" });
  }
  const withoutSpills = spillRemover(freezing.map((task) => task.frozen!));
  const converted = staying.flatMap(({ portable, ...found }): Task[] => {
    const { place, formula } = found;
    const written = withoutSpills({ place, formula: portable ?? formula });
    if (written === formula) return [];
    const isReadable = toLive(written, library) === formula;
    return [rewriteTask(found, written, isReadable ? undefined : { place, formula, written })];
  });
  return { freezing, converted, uses, left };
}

function noteFor(
  { place, formula }: FoundFormula,
  notes: ReadonlyMap<string, string>,
  noteText: NoteText,
): FrozenFormula["note"] {
  const before = notes.get(keyOf(place));
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
  const thawing = await thawTasks(workbook, contents, memory.frozen, {
    // a portable formula that was frozen comes back as the live one
    returning: (formula) => toLive(formula, library) ?? formula,
  });
  const { tasks, left, back } = liveTasks(contents, memory, library);
  const outcome = await restore(workbook, [...thawing.tasks, ...tasks], {
    ...{ contents, memory },
    back: [...thawing.back, ...back],
  });
  const names = await removeUnusedNames(workbook, library, after(contents, outcome.done));
  return {
    changed: outcome.done.map(({ found }) => found),
    frozen: [],
    left: [...thawing.left, ...left, ...outcome.left],
    remains: [...outcome.remains, ...names],
  };
}

function liveTasks(contents: Contents, { rewritten }: Memory, library: PortableLibrary) {
  const tasks: Task[] = [];
  const left: Left[] = [];
  const back: Task[] = [];
  const writtenAt = new Map(rewritten.map((each) => [keyOf(each.place), each]));
  for (const found of contents.formulas) {
    const { place, formula } = found;
    if (isDefinition(place, library)) continue;
    const at = writtenAt.get(keyOf(place));
    const was = at?.written === formula ? at : undefined;
    if (at?.formula === formula) back.push(rewriteTask(found, formula, at));
    const live = was?.formula ?? toLive(formula, library);
    if (live === undefined) continue;
    if (isOnProtectedSheet(place, contents)) left.push({ ...found, because: "protected" });
    else tasks.push(rewriteTask(found, live, was));
  }
  return { tasks, left, back };
}
