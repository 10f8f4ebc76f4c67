/** What sharing tells of what it did. */
import type { FoundFormula } from "../hosts/shared-workbook";

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
  | "refused";

export interface SharingReport {
  /** Formulas converted, restored or entered again. */
  readonly changed: readonly FoundFormula[];
  /** Formulas that gave way to their values. */
  readonly frozen: readonly FoundFormula[];
  readonly left: readonly (FoundFormula & {
    readonly because: LeftBecause;
    readonly detail?: string;
  })[];
}
