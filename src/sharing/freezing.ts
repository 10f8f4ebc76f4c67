/** One formula that gives way to its values, and one that takes its place again. */
import type { HostValue } from "../hosts/host";
import { isNoResult } from "../hosts/result-states";
import {
  type Contents,
  type FoundFormula,
  type Place,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import { cellsOf } from "./blocks";
import { type FrozenFormula, digestOf, formulasByPlace } from "./memory";
import type { LeftBecause } from "./report";
import { withoutSpills } from "./spills";
import { restDigestOf } from "./task-states";
import type { Left, Task } from "./tasks";

/** A formula in a cell, with what it shows. */
type ShownFormula = FoundFormula & {
  readonly place: Place & { readonly kind: "cell" };
  readonly values: readonly (readonly HostValue[])[];
};

const isShown = (found: FoundFormula): found is ShownFormula =>
  found.place.kind === "cell" && found.values !== undefined;

/**
 * Why a formula cannot give way to its values; undefined if it can. An error is no value to keep: Excel could not tell it from
 * text, and the formula may well have a result when its data are mended.
 */
export function freezeHindrance(found: FoundFormula, contents: Contents): LeftBecause | undefined {
  if (isOnProtectedSheet(found.place, contents)) return "protected";
  if (!isShown(found)) return "no equivalent";
  return found.values.some((row) => row.some(isNoResult)) ? "no result" : undefined;
}

export const isOnProtectedSheet = ({ sheet }: Place, { sheets }: Contents): boolean =>
  sheets.some(({ name, isProtected }) => isProtected && name === sheet);

/** Puts a formula's values in its place. */
export function freezeTask(found: FoundFormula, note?: FrozenFormula["note"]): Task {
  const { place, formula, values } = found as ShownFormula;
  const { sheet, cell } = place;
  const size = { rows: values.length, columns: values[0].length };
  const isLarge = size.rows > 1 || size.columns > 1;
  return {
    found,
    change: { kind: "values", place: { sheet, cell }, values },
    before: { formula, values },
    frozen: {
      ...{ sheet, cell, formula, ...size, digest: digestOf(values) },
      ...(isLarge && { rest: restDigestOf(values) }),
      ...(note && { note }),
    },
  };
}

/** Enters another formula in the place of one. */
export const rewriteTask = (
  found: FoundFormula,
  formula: string,
  rewritten?: Task["rewritten"],
): Task => ({
  found,
  change: { kind: "formula", place: found.place, formula },
  before: { formula: found.formula },
  rewritten,
});

/** A function that gives formulas plain ranges where they refer to what frozen ones spilled over. */
export function spillRemover(frozen: readonly FrozenFormula[]) {
  const sizes = new Map(frozen.map((each) => [keyOf(cellAt(each)), each]));
  return ({ place, formula }: Pick<FoundFormula, "place" | "formula">): string =>
    formula.includes("#")
      ? withoutSpills(formula, place.sheet, (anchor) => sizes.get(keyOf(cellAt(anchor))))
      : formula;
}

export interface Thawing {
  readonly tasks: readonly Task[];
  readonly left: readonly Left[];
  /** Formulas that are back already; they need only be forgotten. */
  readonly back: readonly Task[];
}

/**
 * Puts formulas back in the place of their values. Where something else stands now, nothing is done, unless what has been
 * changed may go. `returning` says how a formula is to return.
 */
export async function thawTasks(
  workbook: SharedWorkbook,
  contents: Contents,
  frozen: readonly FrozenFormula[],
  {
    overChanges = false,
    returning = (formula) => formula,
  }: { overChanges?: boolean; returning?: (formula: string) => string } = {},
): Promise<Thawing> {
  const blocks = await workbook.values(frozen);
  const formulas = formulasByPlace(contents);
  const tasks: Task[] = [];
  const left: Left[] = [];
  const back: Task[] = [];
  frozen.forEach((each, i) => {
    const { rows, columns } = each;
    const place = cellAt(each);
    const found: FoundFormula = { place, formula: each.formula };
    const values = blocks[i];
    const formula = returning(each.formula);
    const change = { kind: "formula" as const, place, formula, over: { rows, columns } };
    const standing = formulas.get(keyOf(place))?.formula;
    if (standing === formula || standing === each.formula) {
      const isBlocked = values?.[0][0] === "#SPILL!" && each.rest === restDigestOf(values);
      const task = { found, change, before: { formula: standing, values }, frozen: each };
      if (isBlocked) tasks.push(task);
      else if (standing === formula) back.push(task);
      else tasks.push({ ...task, change: { kind: "formula", place, formula } });
      return;
    }
    const isAsLeft =
      values !== undefined &&
      digestOf(values) === each.digest &&
      !cellsOf(each).some((cell) => formulas.has(keyOf(cellAt(cell))));
    if (isOnProtectedSheet(place, contents)) left.push({ ...found, because: "protected" });
    else if (values === undefined || !(isAsLeft || overChanges))
      left.push({ ...found, because: "changed since" });
    else tasks.push({ found, change, before: { values }, frozen: each });
  });
  return { tasks, left, back };
}
