/** Repair: formulas that Excel has lost the functions of are entered again. */
import { type Edit, callsIn, edited } from "./calls";
import { isDefinition } from "./definitions";
import { isOnProtectedSheet, rewriteTask } from "./freezing";
import type { PortableLibrary } from "./library";
import { recall } from "./memory";
import { type Left, type Task, replace } from "./tasks";
import type { FoundFormula, SharedWorkbook } from "../hosts/shared-workbook";
import type { SharingReport } from "./report";

/**
 * Enters again what is stuck: a formula that calls the add-in but shows #NAME?, and one that Excel shows under a name for
 * files since it was opened without the add-in: `_xldudf_CV_RFM_SEGMENT`, `_xlfn.CV.NPS`, `'C:\\…\\FUNCRES.XLAM'!_xldudf_CV_NPS`,
 * or as `@CV.NPS`, which spills no more.
 */
export async function repair(
  workbook: SharedWorkbook,
  library: PortableLibrary,
): Promise<SharingReport> {
  const contents = await workbook.contents();
  const memory = await recall(workbook);
  const tasks: Task[] = [];
  const left: Left[] = [];
  for (const found of contents.formulas) {
    const { place, formula } = found;
    if (!isStuck(found, library) || isDefinition(place, library)) continue;
    const repaired = withOurNames(formula, library)!;
    if (isOnProtectedSheet(place, contents)) left.push({ ...found, because: "protected" });
    else tasks.push(rewriteTask(found, repaired));
  }
  const outcome = await replace(workbook, tasks, memory);
  return {
    changed: outcome.done.map(({ found }) => found),
    frozen: [],
    left: [...left, ...outcome.left],
    remains: outcome.remains,
  };
}

/** Whether a formula calls the add-in in vain. */
export function isStuck({ formula, values }: FoundFormula, library: PortableLibrary): boolean {
  const repaired = withOurNames(formula, library);
  return repaired !== undefined && (repaired !== formula || values?.[0][0] === "#NAME?");
}

/** Marks that files put before names of functions. */
const MARKS = /^(_xlfn\.|_xlws\.|_xldudf_|_xludf\.|_xll\.)+/i;

/** The file in which Excel looks for a function that it has lost, and `!` after it. */
const LOST_IN =
  /(?:'(?:[^']|'')*\.xl[a-z]{1,2}\]?(?:[^']|'')*'|\[?[^\s'!"(),;+\-*/^&=<>{}@]*\.xl[a-z]{1,2}\]?|\[\d+\])!$/i;

/** A formula with the add-in's functions under the names one types; undefined where it calls none. */
function withOurNames(formula: string, library: PortableLibrary): string | undefined {
  if (!/CV[._]/i.test(formula)) return undefined;
  const ours = (callsIn(formula) ?? []).flatMap(({ name, nameSpan }): Edit[] => {
    const before = formula.slice(0, nameSpan.start);
    const lost = LOST_IN.exec(before)?.[0] ?? "";
    if (!lost && before.endsWith("!")) return []; // a function of a sheet's or of another file's own
    const bare = name.replace(MARKS, "");
    const isMarked = bare !== name;
    const known = library.function(bare) ?? (isMarked ? library.stored(bare) : undefined);
    if (!known) return [];
    const at = /@\s*$/.exec(before.slice(0, before.length - lost.length))?.[0] ?? "";
    const start = nameSpan.start - lost.length - at.length;
    return [{ start, end: nameSpan.end, text: isMarked ? known.name : name }];
  });
  return ours.length ? edited(formula, ours) : undefined;
}
