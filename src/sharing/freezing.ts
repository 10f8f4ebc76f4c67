/** One formula that gives way to its values, and one that takes its place again. */
import type { HostValue } from "../hosts/host";
import { isNoResult } from "../hosts/result-states";
import { type FrozenFormula, digestOf } from "./memory";
import { isWithin } from "./blocks";
import { withoutSpills } from "./spills";
import type { Left, Task } from "./tasks";
import {
  type Contents,
  type FoundFormula,
  type Place,
  type SharedWorkbook,
  cellAt,
  keyOf,
} from "../hosts/shared-workbook";
import type { LeftBecause } from "./report";

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
  return {
    found,
    change: { kind: "values", place: { sheet, cell }, values },
    frozen: { sheet, cell, formula, ...size, digest: digestOf(values), ...(note && { note }) },
  };
}

/** A formula with plain ranges where it refers to what frozen ones spilled over. */
export function withoutSpillsOf(
  frozen: readonly FrozenFormula[],
  { place, formula }: Pick<FoundFormula, "place" | "formula">,
): string {
  if (!formula.includes("#")) return formula;
  const sizes = new Map(frozen.map((each) => [keyOf(cellAt(each)), each]));
  return withoutSpills(formula, place.sheet, (anchor) => sizes.get(keyOf(cellAt(anchor))));
}

/**
 * Puts formulas back in the place of their values. Where something else stands now, nothing is done, unless what has been
 * changed may go.
 */
export async function thawTasks(
  workbook: SharedWorkbook,
  contents: Contents,
  frozen: readonly FrozenFormula[],
  overChanges: boolean,
): Promise<{ tasks: Task[]; left: Left[] }> {
  const blocks = await workbook.values(frozen);
  const tasks: Task[] = [];
  const left: Left[] = [];
  frozen.forEach((each, i) => {
    const { formula, rows, columns } = each;
    const found: FoundFormula = { place: cellAt(each), formula };
    const values = blocks[i];
    const isAsLeft =
      values !== undefined &&
      digestOf(values) === each.digest &&
      !contents.formulas.some(({ place }) => place.kind === "cell" && isWithin(each, place));
    if (isOnProtectedSheet(found.place, contents)) left.push({ ...found, because: "protected" });
    else if (values === undefined || !(isAsLeft || overChanges))
      left.push({ ...found, because: "changed since" });
    else
      tasks.push({
        found,
        change: { kind: "formula", place: found.place, formula, over: { rows, columns } },
        frozen: each,
      });
  });
  return { tasks, left };
}
