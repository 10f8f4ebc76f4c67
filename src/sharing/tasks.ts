/**
 * Formulas that give way to something else, and formulas that return. What makes it safe is the order: the workbook
 * remembers a formula before anything takes its place, and forgets it only when the cell was read again and holds what it
 * should. What fails half way is put back; what cannot be put back either stays remembered, and the report names it.
 */
import { HostError } from "../hosts/host";
import {
  type Change,
  type Contents,
  type FoundFormula,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import {
  MEMORY_KEY,
  type FrozenFormula,
  type Memory,
  type RewrittenFormula,
  adding,
  isSameMemory,
  remember,
  removing,
} from "./memory";
import { type NoteChange, noted, noting, placeOf, unsaid, written } from "./marks";
import type { Said } from "./pages";
import type { LeftBecause, Remainder } from "./report";
import { type Before, type TaskState, putBack, statesOf } from "./task-states";

/** A formula that was left as it is, and why. */
export type Left = FoundFormula & { readonly because: LeftBecause; readonly detail?: string };

/** The change of one formula. */
export interface Task {
  readonly found: FoundFormula;
  readonly change: Extract<Change, { kind: "formula" | "values" }>;
  /** What stands there before the change. */
  readonly before: Before;
  /** What there is to remember of the formula, or to forget once it is back. */
  readonly frozen?: FrozenFormula;
  readonly rewritten?: RewrittenFormula;
}

export interface Outcome {
  readonly done: readonly Task[];
  readonly left: readonly Left[];
  readonly remains: readonly Remainder[];
}

/** What became of tasks; those that are neither done nor as before are unfinished. */
interface Result {
  readonly done: readonly Task[];
  readonly unfinished: readonly Task[];
  readonly left: readonly Left[];
  /** Whether the cells could be read again. */
  readonly isSeen: boolean;
}

const MEMORY: Remainder = { kind: "memory" };

/** Formulas give way, and pages say so. Throws only where nothing has been changed. */
export async function replace(
  workbook: SharedWorkbook,
  tasks: readonly Task[],
  memory: Memory,
  said: readonly Said[] = [],
): Promise<Outcome> {
  if (!tasks.length) return { done: [], left: [], remains: [] };
  const first = adding(tasks, memory, said);
  await rememberFirst(workbook, first, memory);
  const { done, unfinished, left } = await carryOut(workbook, tasks);
  const notes = done.flatMap(({ frozen }) => (frozen?.note ? [noting(frozen)] : []));
  const isOld = done.some(({ frozen }) => frozen);
  const remains = [
    ...(await noted(workbook, notes)),
    ...(await written(workbook, isOld ? said : [])),
  ];
  const last = adding([...done, ...unfinished], memory, isOld ? said : []);
  const isKept = isSameMemory(first, last) || (await rememberIfPossible(workbook, last));
  return { done, left, remains: [...remains, ...(isKept ? [] : [MEMORY])] };
}

/**
 * Formulas return. Notes that say still what they were given to say go, or become what they were. `forgotten` are formulas
 * that are back already.
 */
export async function restore(
  workbook: SharedWorkbook,
  tasks: readonly Task[],
  { contents, memory, back = [] }: { contents: Contents; memory: Memory; back?: readonly Task[] },
): Promise<Outcome> {
  const { done, left, isSeen } = await carryOut(workbook, tasks);
  const texts = new Map(contents.notes.map(({ text, ...cell }) => [keyOf(cellAt(cell)), text]));
  const earlier = done.flatMap(({ frozen }): NoteChange[] =>
    frozen?.note && texts.get(keyOf(cellAt(frozen))) === frozen.note.text
      ? [{ kind: "note", place: placeOf(frozen), text: frozen.note.before }]
      : [],
  );
  // what has not been seen to be back stays remembered
  const still = removing([...(isSeen ? done : []), ...back], memory);
  const isLive = !still.frozen.length && memory.said?.length;
  const last = isLive ? { ...still, said: [] } : still;
  const remains = [
    ...(await noted(workbook, earlier)),
    ...(isLive ? await unsaid(workbook, memory.said!) : []),
  ];
  const isKept = isSameMemory(memory, last) || (await rememberIfPossible(workbook, last));
  return { done, left, remains: [...remains, ...(isKept && isSeen ? [] : [MEMORY])] };
}

/** If the workbook cannot remember formulas, nothing gives way. */
async function rememberFirst(workbook: SharedWorkbook, memory: Memory, before: Memory) {
  if (isSameMemory(memory, before)) return;
  try {
    await remember(workbook, memory);
  } catch (error) {
    const { message, step } = error as HostError;
    const words = `${message}; no formula was changed`;
    if (await rememberIfPossible(workbook, before)) throw new HostError(words, step);
    throw new HostError(
      `${words}, but the workbook may remember some as if they were; that does no harm`,
      step,
      [{ kind: "setting", what: MEMORY_KEY, isCertain: false }],
    );
  }
}

const rememberIfPossible = (workbook: SharedWorkbook, memory: Memory): Promise<boolean> =>
  remember(workbook, memory).then(
    () => true,
    () => false,
  );

async function carryOut(workbook: SharedWorkbook, tasks: readonly Task[]): Promise<Result> {
  if (!tasks.length) return { done: [], unfinished: [], left: [], isSeen: true };
  const refusals = await workbook.change(tasks.map(({ change }) => change));
  const reasons = new Map(refusals.map(({ change, reason }) => [change, reason]));
  const isRefused = ({ change }: Task) => reasons.has(change);
  let states = await seen(workbook, tasks, isRefused);
  if (states?.includes("between")) {
    const between = tasks.filter((_, i) => states![i] === "between");
    await workbook.change(between.map(putBack));
    states = await seen(workbook, tasks, isRefused);
  }
  const stateOf = (task: Task, i: number): TaskState => {
    const state = states?.[i] ?? (isRefused(task) ? "between" : "done");
    // what reads the same before and after is known by what the program said
    return state === "either" ? (isRefused(task) ? "before" : "done") : state;
  };
  const all = tasks.map((task, i) => ({ task, state: stateOf(task, i) }));
  const those = (wanted: TaskState) =>
    all.filter(({ state }) => state === wanted).map(({ task }) => task);
  const leftBecause = (because: LeftBecause) => (task: Task) => ({
    ...task.found,
    because,
    detail: because === "refused" ? reasons.get(task.change) : undefined,
  });
  return {
    done: those("done"),
    unfinished: those("between"),
    left: [
      ...those("before").map(leftBecause("refused")),
      ...those("between").map(leftBecause("unfinished")),
    ],
    isSeen: states !== undefined,
  };
}

/** What became of tasks, as their cells say; undefined if they cannot be read, even when asked twice. */
const seen = (
  workbook: SharedWorkbook,
  tasks: readonly Task[],
  isRefused: (task: Task) => boolean,
): Promise<readonly TaskState[] | undefined> =>
  statesOf(workbook, tasks, isRefused)
    .catch(() => statesOf(workbook, tasks, isRefused))
    .catch(() => undefined);
