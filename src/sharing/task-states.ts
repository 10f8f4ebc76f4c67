/** What became of the change of a formula, as the cells say when they are read again. */
import type { HostValue } from "../hosts/host";
import { type CellBlock, type Change, type SharedWorkbook, keyOf } from "../hosts/shared-workbook";
import { digestOf } from "./memory";
import type { Task } from "./tasks";

type Values = readonly (readonly HostValue[])[];

/** What stood in a place: a formula, or values. */
export type Before =
  | { readonly formula: string; readonly values?: Values }
  | { readonly formula?: undefined; readonly values: Values };

export type TaskState =
  /** What was wanted stands there. */
  | "done"
  /** What stood there stands there still. */
  | "before"
  /** Something else does. */
  | "between"
  /** What stood there and what was wanted are the same. */
  | "either";

/** Reads the places of tasks again. `isRefused` says whether the program refused a task, of which it may have done part. */
export async function statesOf(
  workbook: SharedWorkbook,
  tasks: readonly Task[],
  isRefused: (task: Task) => boolean,
): Promise<TaskState[]> {
  const entered = await workbook.entered(tasks.map(({ found }) => found.place));
  const blocks = tasks.map(blockOf);
  const asked = blocks.filter((block) => block !== undefined);
  const values = await workbook.values(asked);
  const valuesOf = new Map(asked.map((block, i) => [keyOf({ kind: "cell", ...block }), values[i]]));
  return tasks.map((task, i) => {
    const block = blocks[i];
    const shown = block && valuesOf.get(keyOf({ kind: "cell", ...block }));
    return stateOf(task, entered[i], shown, isRefused(task));
  });
}

/** The cells of a task that have values before or after. */
function blockOf({ found: { place }, change, before }: Task): CellBlock | undefined {
  if (place.kind !== "cell") return undefined;
  const { sheet, cell } = place;
  const values = change.kind === "values" ? change.values : before.formula ? [] : before.values!;
  return values.length
    ? { sheet, cell, rows: values.length, columns: values[0].length }
    : undefined;
}

function stateOf(
  { change, before }: Task,
  entered: HostValue | undefined,
  shown: Values | undefined,
  isRefused: boolean,
): TaskState {
  if (entered === undefined) return "between"; // the place is gone
  const isFormulaBefore = before.formula !== undefined && isSame(entered, before.formula);
  if (change.kind === "values") {
    if (isFormulaBefore) return "before";
    return shown && digestOf(shown) === digestOf(change.values) ? "done" : "between";
  }
  if (isSame(entered, change.formula)) {
    if (isFormulaBefore) return "either";
    return isBlocked(before.values, shown, isRefused) ? "between" : "done";
  }
  if (isFormulaBefore) return "before";
  const stands = before.values && shown && digestOf(shown) === digestOf(before.values);
  return stands && before.formula === undefined ? "before" : "between";
}

/** Whether a formula cannot spill, or may not, since values it once gave way to stand there still. */
const isBlocked = (
  before: Values | undefined,
  shown: Values | undefined,
  isRefused: boolean,
): boolean =>
  shown !== undefined &&
  (isRefused || shown[0][0] === "#SPILL!") &&
  before !== undefined &&
  restDigestOf(before) === restDigestOf(shown) &&
  shown.flat().length > 1;

/** Of all values of a block but the first. */
export const restDigestOf = ([first, ...others]: Values): string =>
  digestOf([["", ...first.slice(1)], ...others]);

/** Whether two formulas are one: programs may write names in capitals and leave blanks out. */
function isSame(entered: HostValue, formula: string): boolean {
  return entered === formula || (isFormula(entered) && plain(entered) === plain(formula));
}

const isFormula = (entered: HostValue): entered is string =>
  typeof entered === "string" && entered.startsWith("=");

/** Without blanks and in capitals, but for what stands in quotes. */
const plain = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\s+|[^"'\s]+/g, (part) =>
    /^["']/.test(part) ? part : part.trim().toUpperCase(),
  );

/** The change that makes a place again what it was. */
export function putBack({ found: { place }, change, before }: Task): Change {
  if (before.formula !== undefined) {
    const size = change.kind === "values" && {
      over: { rows: change.values.length, columns: change.values[0].length },
    };
    return { kind: "formula", place, formula: before.formula, ...size };
  }
  const { sheet, cell } = place as { sheet: string; cell: string };
  return { kind: "values", place: { sheet, cell }, values: before.values };
}
