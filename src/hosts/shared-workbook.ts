/** What sharing needs of a workbook, whichever program holds it: every formula in it, and changes of them. */
import type { HostValue } from "./host";
import type { Settings } from "./settings";

/** A cell of a sheet: {sheet: "Model", cell: "B4"}. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where a formula stands. */
export type Place =
  | ({ readonly kind: "cell" } & CellPlace)
  /** A defined name, of the workbook or of one sheet. */
  | { readonly kind: "name"; readonly name: string; readonly sheet?: string }
  /** A rule of cells: what may be entered, or when they look different. Rules are told apart by their ids. */
  | { readonly kind: "rule"; readonly sheet: string; readonly range: string; readonly id: string };

export interface FoundFormula {
  readonly place: Place;
  /** "=CV.NPS(B4:B99)", as one would type it in English. */
  readonly formula: string;
  /** What it shows, rows of one length, with the cells it spills over; of cells only. Errors are their codes. */
  readonly values?: readonly (readonly HostValue[])[];
}

export interface Contents {
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** All of them: in hidden sheets, in rows that a filter hides, in tables, names and rules. A spill counts once. */
  readonly formulas: readonly FoundFormula[];
  readonly notes: readonly (CellPlace & { readonly text: string })[];
}

/** Cells from one on. */
export interface CellBlock extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

export type Change =
  /** Enters a formula; the values it will spill over, if any, are cleared, not before the formula is there. */
  | {
      readonly kind: "formula";
      readonly place: Place;
      readonly formula: string;
      readonly over?: { readonly rows: number; readonly columns: number };
    }
  /** Puts values in the place of a formula and its spill, the first one first. Text stays text. */
  | {
      readonly kind: "values";
      readonly place: CellPlace;
      readonly values: readonly (readonly HostValue[])[];
    }
  /** Notes a cell, in the place of its note if it has one; without text the note goes. */
  | { readonly kind: "note"; readonly place: CellPlace; readonly text?: string }
  /** Defines a name of the workbook, or defines it anew; without a formula the name goes. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly formula?: string;
      /** What it is for; names without a comment are not shown to the user. */
      readonly comment?: string;
    };

/** A change that could not be made, and why, in words. */
export interface Refusal {
  readonly change: Change;
  readonly reason: string;
}

export interface SharedWorkbook {
  /** Whether the program computes LAMBDAs; if not, it shows errors in a portable workbook. */
  readonly knowsLambda: boolean;
  /** Of the whole workbook, or of some of its sheets. */
  contents(sheets?: readonly string[]): Promise<Contents>;
  /** Values of blocks, each as rows; nothing for a block whose sheet is gone. */
  values(blocks: readonly CellBlock[]): Promise<(HostValue[][] | undefined)[]>;
  /** What is entered in places: the formula, else the value; nothing for a place that is gone. */
  entered(places: readonly Place[]): Promise<(HostValue | undefined)[]>;
  /** Makes changes in their order, each one that can be made, as one step of the program's history where it has one. */
  change(changes: readonly Change[]): Promise<readonly Refusal[]>;
  /**
   * Whether whoever opens the workbook is to start the add-in; absent where programs ask for none. Colleagues who lack it
   * would see an error where nothing needs it.
   */
  startAddIn?(isNeeded: boolean): Promise<void>;
  readonly settings: Settings;
}

/** Tells places apart; sheets and names do not differ by case alone. */
export function keyOf(place: Place): string {
  const parts =
    place.kind === "cell"
      ? [place.sheet, place.cell]
      : place.kind === "name"
        ? [place.sheet ?? "", place.name]
        : [place.sheet, place.id];
  return JSON.stringify([place.kind, ...parts]).toLowerCase();
}

export const cellAt = ({ sheet, cell }: CellPlace): Place => ({ kind: "cell", sheet, cell });
