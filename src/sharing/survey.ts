/** What there is to share: which formulas need the add-in, are portable, frozen or stuck. */
import { isDefinition } from "./definitions";
import type { PortableLibrary } from "./library";
import { type FrozenFormula, recall, settled } from "./memory";
import { callsOurs, callsPortable, toPortable } from "./portable-formula";
import { isStuck } from "./repair";
import type { SharedWorkbook } from "../hosts/shared-workbook";

export interface Survey {
  /** How many formulas call the add-in. */
  readonly live: number;
  /** How many of those have no native equivalent, and what they call that has none: ["CV.FORECAST"]. */
  readonly without: { readonly formulas: number; readonly functions: readonly string[] };
  /** How many formulas call native equivalents. */
  readonly portable: number;
  readonly frozen: readonly FrozenFormula[];
  /** How many formulas call the add-in in vain, until they are entered again. */
  readonly stuck: number;
}

export async function survey(workbook: SharedWorkbook, library: PortableLibrary): Promise<Survey> {
  const contents = await workbook.contents();
  const { frozen } = settled(await recall(workbook), contents);
  const found = contents.formulas.filter(({ place }) => !isDefinition(place, library));
  const isPortable = ({ formula }: { formula: string }) => callsPortable(formula, library);
  const live = found.filter((each) => callsOurs(each.formula, library) && !isPortable(each));
  const without = live.flatMap(({ formula }) => {
    const portable = toPortable(formula, library);
    return portable.kind === "without equivalent" ? [portable.functions] : [];
  });
  const functions = without.flat().map((name) => name.toUpperCase());
  return {
    live: live.length,
    without: { formulas: without.length, functions: [...new Set(functions)].sort() },
    portable: found.filter(isPortable).length,
    frozen,
    stuck: found.filter((each) => isStuck(each, library)).length,
  };
}
