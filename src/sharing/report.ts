/** What sharing tells of what it did. */
import type { CellPlace, FoundFormula } from "../hosts/shared-workbook";

/** Why a formula was left as it is. */
export type LeftBecause =
  /** Its sheet is protected. */
  | "protected"
  /** It shows an error or is not computed yet, so there is no value to put in its place. */
  | "no result"
  /** It is no cell, and what it calls has no native equivalent. */
  | "no equivalent"
  /** What stands there is not what was put there. */
  | "changed since"
  /** The program did not let it be changed; the words are its own. */
  | "refused"
  /** The program failed half way, and once more when it was to be put back. The workbook remembers the formula. */
  | "unfinished";

/** Something beside the formulas that should not be there any more, or should and is not, since the program failed. */
export type Remainder =
  /** A name that nothing uses. */
  | { readonly kind: "name"; readonly name: string }
  /** A cell's note does not say what it should. */
  | { readonly kind: "note"; readonly place: CellPlace }
  /** A page does not say, or says still, of which day its values are. */
  | { readonly kind: "text"; readonly place: CellPlace }
  /** The workbook remembers formulas that are back; that does no harm. */
  | { readonly kind: "memory" };

export interface SharingReport {
  /** Formulas converted, restored or entered again. */
  readonly changed: readonly FoundFormula[];
  /** Formulas that gave way to their values. */
  readonly frozen: readonly FoundFormula[];
  readonly left: readonly (FoundFormula & {
    readonly because: LeftBecause;
    readonly detail?: string;
  })[];
  readonly remains: readonly Remainder[];
}
