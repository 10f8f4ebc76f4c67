/** A workbook under test, whichever program holds it: its host, what a user does in it, and what stands in it. */
import type { Host, HostValue } from "../../../src/hosts/host";
import type { ChartPlan, ScalePlan, SeriesLook } from "../../../src/models/plan";

export interface TestedWorkbook {
  readonly host: Host;
  /** Types into a cell, as a user does; results are calculated when the promise settles. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** Selects ranges of a sheet with the mouse. */
  select(sheet: string, ...ranges: string[]): void;
  /** Waits for results. */
  calculate(): Promise<void>;
  /** Names of the sheets in their order. */
  sheets(): string[];
  cell(sheet: string, cell: string): CellFacts;
  sheet(sheet: string): SheetFacts;
  charts(sheet: string): ChartFacts[];
  /** Scales of colours. */
  scales(sheet: string): ScalePlan[];
  /** Everything in the workbook, to compare one state with another. */
  state(): unknown;
}

export interface CellFacts {
  readonly value: HostValue;
  /** "=SUM(A1:A3)" */
  readonly formula?: string;
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Colours are "#rrggbb" in lower case. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** Colours of borders. */
  readonly top?: string;
  readonly bottom?: string;
  readonly note?: string;
  /** What is said when a validation refuses a value. */
  readonly refusal?: string;
  /** The words of its drop-down. */
  readonly choices?: readonly string[];
}

export interface SheetFacts {
  readonly gridLines: boolean;
  readonly tabColor?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by index from 0. */
  width(column: number): number | undefined;
  /** Pixels, by row number from 1. */
  height(row: number): number | undefined;
}

export interface ChartFacts {
  readonly title: string;
  readonly kind: ChartPlan["kind"];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly y2Title: string;
  /** Addresses of cells that hold titles; `xTitle` is empty then, since it is whatever they say. */
  readonly xTitleCell?: string;
  readonly yTitleCell?: string;
  readonly xLimits?: ChartPlan["xLimits"];
  readonly yLimits?: ChartPlan["yLimits"];
  readonly series: readonly SeriesFacts[];
}

export interface SeriesFacts {
  readonly name: string;
  /** Addresses with their sheet, no quotes around it: "My ledger!B5:B9". */
  readonly values: string;
  readonly categories: string;
  readonly color: string;
  /** In a scatter: points joined. */
  readonly line: boolean;
  readonly secondary: boolean;
  /** Without one it is drawn as usual for its kind. */
  readonly look?: SeriesLook;
}
