/** What the pane needs of a workbook, whichever program holds it. */
import type { Block, ChartPlan, Plan, SheetPlan, StyleName } from "../models/plan";
import type { Inspection } from "./inspection";
import type { Settings } from "./settings";
import type { SharedWorkbook } from "./shared-workbook";

export type { Plan };

/** A value as it stands in a cell. Blank is "". */
export type HostValue = string | number | boolean;

/** A range of the workbook, e.g. {address: "Orders!A1:D6920", rows: 6920, columns: 4}. */
export interface RangeInfo {
  /** With its sheet, quoted where Excel would: `'My orders'!A1:D9`. Cut to the part of the sheet in use. */
  readonly address: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** The names a Plan's sheets, names and tables finally took, by their ids in the Plan. */
export interface Applied {
  readonly names: Readonly<Record<string, string>>;
}

/** What there is in the workbook by name, to find again what was inserted. */
export interface Overview {
  /** Names of the sheets, in their order. */
  readonly sheets: readonly string[];
  /** Addresses of defined names and tables that stand for a range: {Price: "Page!B4"}. */
  readonly ranges: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Rows put into a sheet before a row, counted from 0; where `by` is below 0, as many rows before it are taken out. Formulas,
 * names, tables, charts and notes follow, as they do when one does that by hand; new rows look like those around them.
 */
export interface Stretch {
  readonly row: number;
  readonly by: number;
}

/** A drop-down whose words change, where a list of nothing but `insteadOf` stands; any other one is the user's, and stays. */
export interface RewordedList {
  /** Of one cell, where that is afterwards. */
  readonly cell: string;
  readonly values: readonly string[];
  readonly insteadOf: readonly string[];
  /** Shown when a value is refused. */
  readonly message: string;
}

export const isReworded = (standing: readonly string[], { insteadOf }: RewordedList): boolean =>
  standing.length > 0 && standing.every((word) => insteadOf.includes(word.trim()));

/** Changes of sheets that exist. */
export interface Revision {
  /** What is being changed, for the undo. */
  readonly title: string;
  /** Sheets by their names, with what is to be written over what stands there: null stays, "" empties a cell. */
  readonly sheets: readonly {
    readonly name: string;
    /** Comes first: blocks are written where everything is afterwards. */
    readonly stretch?: Stretch;
    readonly blocks: readonly Pick<Block, "at" | "cells" | "format" | "spill">[];
    /** What looks otherwise, before cells are written; and what brings the looks of now back, before rows come or go. */
    readonly looks?: { readonly now: Looks; readonly before: Looks };
    /** What stands in rows that are taken out, to be put back if need be; nothing else may stand there. */
    readonly taken?: readonly Pick<Block, "at" | "cells">[];
    readonly lists?: readonly RewordedList[];
  }[];
  /** Charts that are drawn anew, once cells hold what they draw; one that somebody has removed is not. */
  readonly charts?: readonly RedrawnChart[];
  /** Settings, over those of the same keys. */
  readonly settings: Readonly<Record<string, string>>;
}

/** First ranges lose their looks, then blocks get theirs. */
export interface Looks {
  readonly bared: readonly string[];
  readonly dressed: readonly Dressed[];
  /** Pixels by row or column, counted from 1; null for the usual. */
  readonly heights: Readonly<Record<number, number | null>>;
  readonly widths: Readonly<Record<number, number | null>>;
}
export interface Dressed {
  readonly range: string;
  readonly style?: StyleName;
  readonly format?: string;
}

export interface RedrawnChart {
  /** Name of the sheet that it lies on. */
  readonly sheet: string;
  /** Nothing for one that comes; cells are where they were before rows have come or gone. */
  readonly before?: NamedChart;
  /** Nothing for one that goes; cells are where they are afterwards. */
  readonly now?: NamedChart;
  /** Sheets whose number formats axes follow. */
  readonly formats: readonly SheetPlan[];
}
export interface NamedChart {
  /** As an object (chart-names.ts); "" for one that keeps the program's own. */
  readonly name: string;
  readonly plan: ChartPlan;
}

export interface Progress {
  /** 0 to 1. */
  readonly done: number;
}

/** What accompanies a change that may take a while. */
export interface Following {
  readonly progress?: (progress: Progress) => void;
  /** Aborted, it stops what is under way, where the host can: then it fails, and nothing is left behind. */
  readonly signal?: AbortSignal;
}

export interface Host {
  /** Which program holds the workbook. */
  readonly kind: "excel" | "grid" | "file";

  /**
   * Applies a Plan as a whole: if any step fails, what was added is removed again and the error says what failed and
   * where. Sheets, names and tables that exist are never touched; a name that is taken gives way to a free one.
   */
  apply(plan: Plan, progress?: Following["progress"], signal?: AbortSignal): Promise<Applied>;

  /** Whether a change that is under way can be stopped. */
  readonly canStop?: boolean;

  /** Values of a range (`Sheet!A1:D9`, a table's or a defined name), row by row. */
  read(address: string): Promise<HostValue[][]>;

  /** Number formats of a range, row by row, as Excel writes them in English; absent where the host cannot tell. */
  formats?(address: string): Promise<string[][]>;

  /** Size and full address of a range, a table's or a defined name; undefined if there is no such thing. */
  describe(address: string): Promise<RangeInfo | undefined>;

  /** What is selected now; undefined when it is not one range. */
  selection(): Promise<RangeInfo | undefined>;

  /** The block of filled cells around the active cell, as Ctrl+A selects it; undefined where there is none. */
  region?(): Promise<RangeInfo | undefined>;

  /** Calls back when the selection changes, until the returned function is called. */
  onSelectionChange(listener: (selection: RangeInfo) => void): () => void;

  /** Activates the sheet of a range (`Sheet!A1:D9`) and selects the range. */
  show(address: string): Promise<void>;

  /** Enters text in the active cell as if typed: "=CV.NPS({10;9;8;3})". */
  enter(text: string): Promise<void>;

  overview(): Promise<Overview>;

  /** Makes changes as one step that `undo` takes back: all of them or none. */
  revise(revision: Revision, following?: Following): Promise<void>;

  readonly settings: Settings;

  /** All formulas, to be made portable, frozen or repaired; absent where the host cannot list them. */
  readonly sharing?: SharedWorkbook;

  /** What the self-check needs besides; absent where the program is not checked. */
  readonly inspection?: Inspection;

  /**
   * Takes back the last step, where the host can; the pane offers it after an insertion. If some of it remains, the error
   * names it.
   */
  undo?(): Promise<void>;

  /**
   * Tells when the program has kept the pane waiting for a second or two because a cell is being edited, and when it no
   * longer does, until the returned function is called.
   */
  onCellEdit?(listener: (isEdited: boolean) => void): () => void;
}

/** Something that a step which failed has left in the workbook. */
export interface Remnant {
  /** A sheet, name or setting that was added and is still there; or cells that are not as they were. */
  readonly kind: "sheet" | "name" | "setting" | "cells";
  /** What it is called, or where the cells are: "Page!A2:B9". */
  readonly what: string;
  /** Whether it was seen; otherwise the workbook could not be looked at, and it may be there. */
  readonly isCertain: boolean;
}

/** What keeps a host from doing something, where the person in front of it can do something about that. */
export type Hindrance =
  "workbook protected" | "sheet protected" | "cell edited" | "too old" | "stopped";

/** A host's failure, in words for the person in front of it. */
export class HostError extends Error {
  constructor(
    message: string,
    /** What was being done: "writing Purchases!A4:F32". */
    readonly step?: string,
    /** What of the step is left. Nothing: the host has looked, or has changed nothing, and all is as it was. */
    readonly remains: readonly Remnant[] = [],
    readonly hindrance?: Hindrance,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A failure, and what it has left behind, which its message then names. */
export const withRemains = (failure: HostError, remains: readonly Remnant[]): HostError =>
  remains.length
    ? new HostError(
        `${failure.message}; not as it was: ${remains.map(inWords).join(", ")}`,
        failure.step,
        remains,
        failure.hindrance,
      )
    : failure;

const inWords = ({ kind, what, isCertain }: Remnant): string =>
  `${isCertain ? "" : "perhaps "}${kind === "cells" ? "" : `the ${kind} `}${what}`;
