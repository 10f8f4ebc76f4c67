/**
 * Formulas that give way to something else, and formulas that return. What makes it safe is the order: the workbook
 * remembers a formula before anything takes its place, and forgets it only when it is back.
 */
import { type FrozenFormula, type Memory, type RewrittenFormula, recall, remember } from "./memory";
import {
  type Change,
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import type { LeftBecause } from "./report";

/** A formula that was left as it is, and why. */
export type Left = FoundFormula & { readonly because: LeftBecause; readonly detail?: string };

/** The change of one formula. */
export interface Task {
  readonly found: FoundFormula;
  readonly change: Change;
  /** What there is to remember of the formula, or to forget once it is back. */
  readonly frozen?: FrozenFormula;
  readonly rewritten?: RewrittenFormula;
}

export interface Outcome {
  readonly done: readonly Task[];
  readonly left: readonly Left[];
}

/** Formulas give way. */
export async function replace(workbook: SharedWorkbook, tasks: readonly Task[]): Promise<Outcome> {
  const memory = await recall(workbook);
  await remember(workbook, adding(tasks, memory));
  const outcome = await carryOut(workbook, tasks);
  const notes = outcome.done.flatMap(({ frozen }) => (frozen?.note ? [noting(frozen)] : []));
  await workbook.change(notes);
  await remember(workbook, adding(outcome.done, memory));
  return outcome;
}

/** Formulas return. Notes that say still what they were given to say go, or become what they were. */
export async function restore(
  workbook: SharedWorkbook,
  tasks: readonly Task[],
  { notes }: Contents,
): Promise<Outcome> {
  const memory = await recall(workbook);
  const outcome = await carryOut(workbook, tasks);
  const texts = new Map(notes.map(({ text, ...cell }) => [keyOf(cellAt(cell)), text]));
  const earlier = outcome.done.flatMap(({ frozen }): Change[] =>
    frozen?.note && texts.get(keyOf(cellAt(frozen))) === frozen.note.text
      ? [{ kind: "note", place: placeOf(frozen), text: frozen.note.before }]
      : [],
  );
  await workbook.change(earlier);
  await remember(workbook, removing(outcome.done, memory));
  return outcome;
}

async function carryOut(workbook: SharedWorkbook, tasks: readonly Task[]): Promise<Outcome> {
  const refusals = await workbook.change(tasks.map(({ change }) => change));
  const reasons = new Map(refusals.map(({ change, reason }) => [change, reason]));
  return {
    done: tasks.filter(({ change }) => !reasons.has(change)),
    left: tasks
      .filter(({ change }) => reasons.has(change))
      .map(({ found, change }) => ({ ...found, because: "refused", detail: reasons.get(change) })),
  };
}

const placeOf = ({ sheet, cell }: FrozenFormula) => ({ sheet, cell });

const noting = (frozen: FrozenFormula): Change => ({
  kind: "note",
  place: placeOf(frozen),
  text: frozen.note!.text,
});

/** A formula is remembered once by its place. */
const adding = (tasks: readonly Task[], memory: Memory): Memory => {
  const { frozen, rewritten } = removing(tasks, memory);
  return {
    frozen: [...frozen, ...tasks.flatMap((task) => task.frozen ?? [])],
    rewritten: [...rewritten, ...tasks.flatMap((task) => task.rewritten ?? [])],
  };
};

function removing(tasks: readonly Task[], { frozen, rewritten }: Memory): Memory {
  const places = new Set(tasks.map(({ found }) => keyOf(found.place)));
  return {
    frozen: frozen.filter((each) => !places.has(keyOf(cellAt(each)))),
    rewritten: rewritten.filter(({ place }) => !places.has(keyOf(place))),
  };
}
