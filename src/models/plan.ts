/**
 * A Plan: sheets, formulas, names, tables, charts and notes as plain data. A model is a pure function from answers to a
 * Plan; a host applies it. Everything in it can be written as JSON.
 *
 * A Plan never knows what its sheets, names and tables will finally be called, since the workbook may hold theirs
 * already. So it calls them by id, and formulas write `{{id}}` where the final name goes: `=SUM({{ledger}}!F5:F32)`,
 * `=CV.LIFETIME(1,{{price}})`. `resolveNames` (hosts/resolve.ts) puts in the names that are free.
 */

export interface Plan {
  /** What is being inserted, for progress and undo: "Software customer". */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  /** Defined names of the workbook, each for a range. */
  readonly names: readonly NamePlan[];
  /** Settings to keep in the document, e.g. the model's answers so that it can be updated later. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the workbook is to remember of it, so that it can be updated; hosts/record makes it as a setting. */
  readonly record?: PlanRecord;
  /** Sheets that stand in the workbook already: their names, by the ids that the plan calls them by. */
  readonly standing?: Readonly<Record<string, string>>;
  /** What a dashboard can gather of it. */
  readonly shows?: PlanShows;
  /** The cell to show when done; A1 of the first sheet by default. */
  readonly select?: { readonly sheet: string; readonly cell: string };
}

/** What a first page shows that a dashboard can gather: its key figures, and charts that state a finding. */
export interface PlanShows {
  /** Id of the sheet; its title stands in A1. */
  readonly sheet: string;
  readonly figures: readonly ShownFigure[];
  readonly charts: readonly ShownChart[];
}

/** A key figure; its label stands in the cell above it. */
export interface ShownFigure {
  readonly id: string;
  readonly label: string;
  readonly cell: string;
  readonly format?: string;
  /** It is the range of another figure, or what that is to be compared with: the other's id. */
  readonly of?: string;
  /** The cell beside it with what it is compared with, in words. */
  readonly compared?: string;
}

export interface ShownChart {
  /** The cell above it, with the sentence on what it shows. */
  readonly finding: string;
  readonly chart: ChartPlan;
}

/** Whose plan it is, and from which answers. */
export interface PlanRecord {
  /** The model's id, and the language of its sheets. */
  readonly model: string;
  readonly locale: string;
  /** Of the product that made it. */
  readonly version: string;
  /** Answers that are no ranges, by question. */
  readonly answers: Readonly<Record<string, number | string | boolean>>;
  /** Where answers stand on the sheets, by question; versions before 0.2 do not say. */
  readonly inputs?: Readonly<Record<string, PlacedAnswer>>;
  /** The table whose columns, counted from 0, answer questions; `{{id}}` is a sheet of the plan. */
  readonly table?: {
    readonly address: string;
    readonly columns: Readonly<Record<string, number>>;
    /** Its headings, by which its columns are known where they have gone elsewhere. */
    readonly headings?: readonly string[];
    /** What the user decided when the table was checked: plain data of the check's own. */
    readonly choices?: unknown;
    /** Whether nothing stood directly below it: then rows written there since belong to it. Not said by versions before 0.2. */
    readonly ends?: boolean;
    /** The large file that the table sums up. */
    readonly file?: FileRecord;
  };
  /** What a dashboard can gather; versions before 0.2 do not say. */
  readonly shows?: PlanShows;
}

/** A file that was read but is not in the workbook. */
export interface FileRecord {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Day of its last change, 2025-01-31. */
  readonly modified: string;
  /** SHA-256. */
  readonly checksum: string;
  /** Days held out when it was read. */
  readonly holdout: number;
  /** What the user decided about it, columns by their headings; null for a role that none plays. */
  readonly choices: {
    readonly columns: Readonly<Record<string, string | null>>;
    readonly cures: Readonly<Record<string, string>>;
  };
}

/** The cell of an answer: where its name stands, if it has one, or where it was put. */
export interface PlacedAnswer {
  /** Id of the defined name. */
  readonly name?: string;
  /** Id of the sheet. */
  readonly sheet: string;
  /** Or the cells of a column that all hold it: "E29:E32". */
  readonly cell: string;
}

export interface SheetPlan {
  /** How the plan refers to it; lower case words with hyphens. */
  readonly id: string;
  /** The name it takes if that is free. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Columns from A on. */
  readonly columns?: readonly ColumnPlan[];
  /** Rows that need another height than the host's default, by row number from 1; pixels at 100 %. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly tables?: readonly TablePlan[];
  readonly charts?: readonly ChartPlan[];
  readonly notes?: readonly NotePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly scales?: readonly ScalePlan[];
  /** Rows the sheet must have at least (spilled results need room); Excel's sheets have them anyway. */
  readonly rows?: number;
  /** Sample data: a workbook that holds the same table already needs no second one. */
  readonly isSample?: boolean;
  /** Grid lines are off unless this is true. */
  readonly gridLines?: boolean;
  /** Colour of the tab, "#rrggbb". */
  readonly tabColor?: string;
}

/** A rectangle of cells that share style and number format. */
export interface Block {
  /** Top left cell, "B4". */
  readonly at: string;
  /** Rows of cells, all of the same length. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly style?: StyleName;
  /** Excel number format, "#,##0". */
  readonly format?: string;
  /** The range to style and format, from `at` on, where a formula spills; by default just the cells given. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Remarks whose lines come and go with the data: no part of what the sheet is. */
  readonly isLoose?: boolean;
}

/**
 * A cell: a number, a truth value, text (which stays text, whatever it begins with), a formula, or null to leave the
 * cell as it is (it still gets the block's style and format).
 */
export type PlanCell = number | boolean | string | null | { readonly formula: string };

export interface ColumnPlan {
  /** Pixels at 100 %; the host's default if absent. */
  readonly width?: number;
  /** Number format of the whole column, where no block says otherwise. */
  readonly format?: string;
}

export interface NamePlan {
  /** How formulas refer to it, `{{id}}`. */
  readonly id: string;
  /** The defined name it takes if that is free: letters, digits and underscores. */
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
  /** Of a setting: its own id, which is that of the question it answers, if it answers one. */
  readonly setting?: string;
}

export interface TablePlan {
  readonly id: string;
  /** The table name it takes if that is free. */
  readonly name: string;
  /** Range with its header row, "A4:F32". */
  readonly range: string;
}

export interface ChartPlan {
  /** Also its name for those who do not see it. */
  readonly title: string;
  /** Cells above the chart say what it shows: it has no title of its own. */
  readonly untitled?: boolean;
  /** Every bar or column says its value, instead of an axis and its grid lines. */
  readonly labelled?: boolean;
  /** Categories say what is what, so there are neither a legend nor grid lines. */
  readonly bare?: boolean;
  /**
   * Bars lie, from the top down in the order of the cells, their labels at the edge; columns stand. In a scatter the
   * categories are the x values, and points are joined where a series is a line.
   */
  readonly kind: ChartKind;
  /** Range of category labels and the sheet's id. */
  readonly categories: RangeRef;
  readonly series: readonly SeriesPlan[];
  /** Top left corner and size in pixels. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** The cell that holds the title, where it changes with the sheet; `xTitle` is what it says at first. */
  readonly xTitleCell?: RangeRef;
  readonly yTitleCell?: RangeRef;
  /** Title of the right-hand axis, where a series has one. */
  readonly y2Title?: string;
  /** Ends of the x axis, of a scatter only; by default the program finds round ones. */
  readonly xLimits?: AxisLimits;
  /** Ends of the y axis, the one of values. */
  readonly yLimits?: AxisLimits;
  /** The language in whose units axes count, 万 and 亿 or 萬 and 億; by default K and M. */
  readonly units?: AxisUnits;
}

export type AxisUnits = "zh-CN" | "zh-TW";

export interface AxisLimits {
  readonly min: number;
  readonly max: number;
}

export type ChartKind =
  "column" | "stacked column" | "bar" | "stacked bar" | "line" | "scatter" | "combination";

export interface RangeRef {
  readonly sheet: string;
  readonly range: string;
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: RangeRef;
  /** "#rrggbb"; the palette's next by default. */
  readonly color?: string;
  /** In a combination: a line rather than columns. In a scatter: points joined by a line, without marks. */
  readonly line?: boolean;
  /** Measured on the right-hand axis. */
  readonly secondary?: boolean;
  readonly look?: SeriesLook;
}

/**
 * How a series is drawn, where that is not usual: a line of dashes; in a combination without columns also an area upon the
 * series that lifts it (which is not seen), or thin upright lines from its points down to the axis. What lifts and what
 * stands upright is not in the legend. Areas come first among the series, then what stands upright, then lines.
 */
export type SeriesLook = "dashed" | "lift" | "area" | "upright";

export const isListed = ({ look }: SeriesPlan): boolean => look !== "lift" && look !== "upright";

export interface NotePlan {
  readonly cell: string;
  readonly text: string;
}

export interface ValidationPlan {
  readonly range: string;
  readonly rule:
    | { readonly kind: "number"; readonly min?: number; readonly max?: number }
    | { readonly kind: "whole number"; readonly min?: number; readonly max?: number }
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "list from"; readonly source: RangeRef };
  /** Shown when a value is refused. */
  readonly message: string;
}

/** Cells coloured by what they hold, from one colour at the least number to another at the greatest. */
export interface ScalePlan {
  readonly range: string;
  readonly from: ScaleEnd;
  readonly to: ScaleEnd;
}
export interface ScaleEnd {
  readonly value: number;
  /** "#rrggbb" */
  readonly color: string;
}

/** What a cell is for; `STYLES` says how that looks, the same in every host. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "column heading"
  | "number heading"
  | "centred heading"
  | "row heading"
  | "text"
  | "input"
  | "result"
  | "right"
  | "centred"
  | "total"
  | "key figure"
  | "key label"
  | "gathered figure"
  | "comparison"
  | "note"
  | "chart title"
  | "chart subtitle";

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Text colour, "#rrggbb". */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** What is too wide for its column is drawn smaller. */
  readonly shrink?: boolean;
  readonly border?: "top" | "bottom" | "all";
  readonly borderColor?: string;
}

const COLUMN_HEADING: Style = {
  size: 10,
  bold: true,
  color: "#0b3d4f",
  fill: "#e4f1f1",
  border: "bottom",
  borderColor: "#9cc4c6",
  wrap: true,
};

/** Inputs are blue on pale yellow, as modellers expect; results are black. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 18, color: "#0b3d4f" },
  subtitle: { size: 10, color: "#5b6770" },
  heading: { bold: true, size: 12, color: "#0b6e75", border: "bottom", borderColor: "#0b6e75" },
  "column heading": COLUMN_HEADING,
  "number heading": { ...COLUMN_HEADING, align: "right" },
  "centred heading": { ...COLUMN_HEADING, align: "center" },
  "row heading": { color: "#24323a" },
  text: { color: "#24323a", align: "left" },
  input: { color: "#0000c8", fill: "#fff9e0", border: "all", borderColor: "#e6d48a" },
  result: { color: "#24323a" },
  right: { color: "#24323a", align: "right" },
  centred: { color: "#24323a", align: "center" },
  total: { bold: true, color: "#24323a", border: "top", borderColor: "#24323a" },
  "key figure": { bold: true, size: 20, color: "#0b6e75", align: "left", shrink: true },
  "gathered figure": { bold: true, size: 14, color: "#0b6e75", align: "left", shrink: true },
  "key label": { size: 9, color: "#5b6770", wrap: true },
  comparison: { size: 9, color: "#24323a", wrap: true },
  note: { italic: true, size: 9, color: "#5b6770" },
  "chart title": { bold: true, color: "#0b3d4f" },
  "chart subtitle": { size: 9, color: "#5b6770" },
};

/** Number formats of amounts and counts, which grow with the firm. */
export const growing = (format = ""): boolean => format.includes("#,##0");

/** Whether a cell's figure is drawn smaller where it is too wide for its column; a sentence on the left runs on to the right. */
export const shrinks = (style: Style | undefined, format: string | undefined): boolean =>
  !style?.wrap && (!!style?.shrink || (style?.align !== "left" && growing(format)));

/** Sizes of the fonts of styles that shrink, which no other bold style has. */
export const SHRINKING: ReadonlySet<number | undefined> = new Set(
  Object.values(STYLES).flatMap(({ shrink, size }) => (shrink ? [size] : [])),
);

/** One colour for one idea, on every page. */
export const COLOURS = {
  own: "#0b6e75",
  customers: "#0b6e75",
  value: "#0b6e75",
  profit: "#7a4e9c",
  referred: "#f2a03d",
  revenue: "#f2a03d",
  potential: "#f2a03d",
  influence: "#7a4e9c",
  cost: "#c8502d",
  loss: "#c8502d",
  promoters: "#4f8f3a",
  passives: "#a3adb5",
  detractors: "#c8502d",
  reference: "#5b6770",
  /** Of what only lifts others: that of the sheet. */
  unseen: "#ffffff",
} as const;

/** Colours of series, in order; told apart in greyscale and by people who see few colours. */
export const PALETTE = ["#0b6e75", "#f2a03d", "#7a4e9c", "#c8502d", "#4f8f3a", "#5b6770"] as const;

/** Whether there are blue figures on yellow cells: a dashboard and finished tables have none. */
export const hasInputs = ({ sheets }: Plan): boolean =>
  sheets.some(({ blocks }) => blocks.some(({ style }) => style === "input"));
