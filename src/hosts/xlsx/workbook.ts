/** What a file is to hold, as data: whatever made it, a plan or a grid, is written in the same way. */
import type {
  ChartPlan,
  ColumnPlan,
  NotePlan,
  ScalePlan,
  Style,
  TablePlan,
  ValidationPlan,
} from "../../models/plan";
import type { HostValue } from "../host";
import { FILE_ERRORS } from "../result-states";

export interface FileWorkbook {
  readonly title: string;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly settings: Readonly<Record<string, string>>;
  readonly selected: Selected;
}

/** A defined name, for a range of a sheet or for a formula: "=LAMBDA(x,x+1)". */
export type FileName =
  | { readonly name: string; readonly sheet: string; readonly range: string }
  | {
      readonly name: string;
      readonly formula: string;
      /** What it is for; names of formulas without one are not shown to the user. */
      readonly comment?: string;
    };

/** What is selected when the file is opened: ranges of a sheet, the first cell of the first being the active one. */
export interface Selected {
  readonly sheet: string;
  readonly ranges: readonly string[];
}

/** Ranges of charts and validations name sheets, not ids. */
export interface FileSheet {
  readonly name: string;
  /** Each cell once. */
  readonly cells: readonly FileCell[];
  readonly columns: readonly ColumnPlan[];
  /** Pixels by row number from 1. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows?: number; readonly columns?: number };
  readonly gridLines: boolean;
  readonly tabColor?: string;
  readonly tables: readonly Omit<TablePlan, "id">[];
  readonly charts: readonly ChartPlan[];
  readonly notes: readonly NotePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly scales: readonly ScalePlan[];
}

export interface FileCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style?: FileStyle;
  /** Excel number format. */
  readonly format?: string;
}

/** The look of one cell. */
export interface FileStyle extends Omit<Style, "border" | "borderColor"> {
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Colours of thin lines, "#rrggbb". */
  readonly borders?: Readonly<Partial<Record<Side, string>>>;
}

export const SIDES = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** Null for a cell that has a look and nothing in it. */
export type Content = null | number | boolean | string | FormulaContent | ComputedContent;

/** A formula as typed in Excel, "=CV.NPS(A1:A9)", and what it comes to: rows of values, one cell unless it spills. */
export interface FormulaContent {
  readonly formula: string;
  readonly result: readonly (readonly HostValue[])[];
}

/** A result in a cell that has no formula: another cell's has filled it. Unlike a constant it may be an error. */
export interface ComputedContent {
  readonly computed: HostValue;
}

export const isFormula = (content: Content): content is FormulaContent =>
  typeof content === "object" && content !== null && "formula" in content;

export const isComputed = (content: Content): content is ComputedContent =>
  typeof content === "object" && content !== null && "computed" in content;

export const namesFormula = (
  name: FileName,
): name is Extract<FileName, { readonly formula: string }> => "formula" in name;

/** What a cell shows; "" for nothing. */
export function valueOf(content: Content): HostValue {
  if (isFormula(content)) return content.result[0][0];
  if (isComputed(content)) return content.computed;
  return content ?? "";
}

/** Excel's error values. A result with such a text is an error; a constant with such a text is text. */
export const isError = (value: HostValue): boolean =>
  typeof value === "string" && FILE_ERRORS.includes(value);
