/** Repair: formulas that Excel has lost the functions of are entered again. */
import { callsIn, edited } from "./calls";
import { isDefinition } from "./definitions";
import { isOnProtectedSheet } from "./freezing";
import type { PortableLibrary } from "./library";
import { type Left, type Task, replace } from "./tasks";
import type { FoundFormula, SharedWorkbook } from "../hosts/shared-workbook";
import type { SharingReport } from "./report";

/**
 * Enters again what is stuck: a formula that calls the add-in but shows #NAME?, and one that Excel shows under a name for
 * files, `_xldudf_CV_RFM_SEGMENT` or `_xlfn.CV.NPS`, since it was opened without the add-in.
 */
export async function repair(
  workbook: SharedWorkbook,
  library: PortableLibrary,
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const tasks: Task[] = [];
  const left: Left[] = [];
  for (const found of contents.formulas) {
    const { place, formula } = found;
    if (!isStuck(found, library) || isDefinition(place, library)) continue;
    const repaired = withOurNames(formula, library)!;
    if (isOnProtectedSheet(place, contents)) left.push({ ...found, because: "protected" });
    else tasks.push({ found, change: { kind: "formula", place, formula: repaired } });
  }
  const outcome = await replace(workbook, tasks);
  return {
    changed: outcome.done.map(({ found }) => found),
    frozen: [],
    left: [...left, ...outcome.left],
  };
}

/** Whether a formula calls the add-in in vain. */
export function isStuck({ formula, values }: FoundFormula, library: PortableLibrary): boolean {
  const repaired = withOurNames(formula, library);
  return repaired !== undefined && (repaired !== formula || values?.[0][0] === "#NAME?");
}

/** Marks that files put before names of functions. */
const MARKS = /^(_xlfn\.|_xlws\.|_xldudf_|_xludf\.)+/i;

/** A formula with the add-in's functions under the names one types; undefined where it calls none. */
export function withOurNames(formula: string, library: PortableLibrary): string | undefined {
  if (!/CV[._]/i.test(formula)) return undefined;
  const ours = (callsIn(formula) ?? []).flatMap(({ name, nameSpan }) => {
    const bare = name.replace(MARKS, "");
    const known = library.function(bare) ?? (bare === name ? undefined : library.stored(bare));
    return known ? [{ ...nameSpan, text: bare === name ? name : known.name }] : [];
  });
  return ours.length ? edited(formula, ours) : undefined;
}
