/**
 * The words sheets are written in. A sheet is a list of sections from the top down; their order gives every position, and
 * with it names, notes, validations, row heights and what charts show.
 *
 *     sheet("page", {
 *       widths: [150, 80, 80],
 *       sections: [
 *         figures([figure("revenue", "shops[#total revenue]", "#,##0")]),
 *         settings([input("margin", ["margin", "Shop_margin"], 0.4, atLeast(0), "0%")]),
 *         table("shops", 2, [
 *           label("name", ["North", "South"]),
 *           entry("revenue", [120, 80], { total: "sum", rule: atLeast(0) }),
 *           number("profit", "#,##0", { each: "[@revenue]*{{margin}}", total: "sum" }),
 *         ]),
 *         chart("shops", "column", [300, 120], { of: "shops", by: "name", series: ["revenue"] }),
 *       ],
 *     })
 *
 * Formulas name cells as Excel's structured references do (references.ts has them all): `shops[revenue]` is a column,
 * `[@revenue]` its cell in the same row, `shops[#total revenue]` its total. Texts come from the model's texts by id
 * (texts.ts). test/models/sheet.test.ts lays out this very sheet.
 */
import type { Choice } from "../../domain/support/choice-words";
import type { ChartKind, ChartPlan, PlanCell, SeriesLook, StyleName } from "../plan";
import type { Column, Row } from "./columns";
import { type Named, namedAs } from "./names";
import { type Rule, oneOf } from "./rules";
import { filled, parts } from "./texts";

export * from "./columns";
export * from "./formats";
export * from "./phrases";
export * from "./rules";
export type { Named };

/** A key figure: its text is "label | note". */
export interface Figure {
  readonly id: string;
  readonly formula: string;
  readonly format?: string;
  /** Default "key figure". */
  readonly style?: StyleName;
  /** It is the range of another figure, or what that is to be compared with: the other's id. */
  readonly of?: string;
  /** What stands beside it to compare it with; its text is `id.says`. Nothing stands there where the data do not tell it. */
  readonly says?: Says;
}
export const figure = (
  id: string,
  formula: string,
  format: string | undefined,
  more?: Partial<Figure>,
): Figure => ({ id, formula, format, ...more });

/** A named input or result; its text is "label | note | message". */
export interface Setting {
  readonly id: string;
  readonly name?: Named;
  readonly value?: PlanCell;
  readonly formula?: string;
  readonly format?: string;
  readonly rule?: Rule;
}
export const input = (
  id: string,
  name: Named | string | undefined,
  value: PlanCell | undefined,
  rule?: Rule,
  format?: string,
): Setting => ({ id, name: namedAs(id, name), value: value ?? null, rule, format });
/** An input that is one of several choices, each in the reader's words. */
export const dropDown = (
  id: string,
  name: Named | string,
  chosen: Choice,
  choices: readonly Choice[],
  wordFor: (choice: Choice) => string,
): Setting => input(id, name, wordFor(chosen), oneOf(...choices.map(wordFor)));
export const result = (
  id: string,
  formula: string,
  format?: string,
  name?: Named | string,
): Setting => ({ id, formula, format, name: namedAs(id, name) });

interface Spacing {
  /** Empty rows above it; 1 by default, none for the first. */
  readonly space?: number;
}

export interface FiguresSection extends Spacing {
  readonly kind: "figures";
  readonly figures: readonly Figure[];
  /** Columns that stay free beside charts: two where a figure says something beside it. */
  readonly columns?: number;
  /** Of its labels; by default "key label", which wraps within its column. */
  readonly labelStyle?: StyleName;
}

/**
 * `settings` of the texts is "title | setting | value", or the title alone; without it there are neither. With
 * "title | -" the row of headings stays empty.
 */
export interface SettingsSection extends Spacing {
  readonly kind: "settings";
  readonly settings: readonly Setting[];
  /** Columns of the sheet that labels take; 1 by default. */
  readonly labelSpan?: number;
  readonly rowHeight?: number;
}

export interface TableSection extends Spacing {
  readonly kind: "table";
  readonly id: string;
  /** How many rows the body has, or which. */
  readonly rows: number | readonly Row[];
  readonly columns: readonly Column[];
  /** What stands in its rows, by the columns' ids; a column can have cells of its own instead. */
  readonly records?: readonly Readonly<Record<string, PlanCell>>[];
  /** The formula that fills the table from its first column on, or from another one. */
  readonly spill?: string | readonly [column: string, formula: string];
  /** Rows that are styled and formatted, where fewer are filled than there is room for. */
  readonly looks?: number;
  readonly above?: readonly Row[];
  readonly below?: readonly Row[];
  /** The heading needs two lines of text. */
  readonly tall?: boolean;
  /** The headings' row is left out. */
  readonly plain?: boolean;
  /** Columns that each part of the title ("title | title") goes over; the line of one title goes over all. */
  readonly parts?: readonly number[];
  readonly line?: number;
  /** It is a table of the workbook, too. */
  readonly listObject?: Named;
}

export interface ChartSpec {
  readonly kind: ChartKind;
  /** The table, and its columns of categories and series. */
  readonly of: string;
  readonly by: string;
  /** A column, and how it looks: "perHead cost line right" in the colour of cost (plan.ts), a line, on the right-hand axis. */
  readonly series: readonly (string | SeriesSpec)[];
  readonly width: number;
  readonly height: number;
  /** Only so many rows of the table, from its first. */
  readonly rows?: number;
  readonly xLimits?: ChartPlan["xLimits"];
  readonly yLimits?: ChartPlan["yLimits"];
  /** Cells that hold the titles of the axes, `units[#per-unit]`; the texts' titles are what they say at first. */
  readonly titles?: { readonly x?: string; readonly y?: string };
  readonly says?: Says;
  /** Every bar says its value. */
  readonly labelled?: boolean;
  /** Neither legend nor grid lines. */
  readonly bare?: boolean;
}
/**
 * What a chart says in the two rows above it. Its text, `chart.id.says`, is "subtitle | finding": the subtitle tells what is
 * shown, of whom, in which unit; in the finding `{share}` is what the formula `share` comes to, in that number format. Where the
 * finding depends, there are several and `pick` counts which holds, from 1. Where it cannot be computed, the chart's title stands.
 */
export interface Says {
  readonly values: Readonly<Record<string, readonly [formula: string, format?: string]>>;
  readonly pick?: string;
}

export interface SeriesSpec {
  readonly of: string;
  readonly color?: string;
  readonly line?: boolean;
  readonly secondary?: boolean;
  readonly look?: SeriesLook;
}
/** Its text, `chart.id`, is "title | series | series | x=… | y=… | y2=…". */
export interface ChartSection extends ChartSpec {
  readonly id: string;
}

/** Charts beside each other, below the charts before; they lie on empty cells. */
export interface ChartsSection extends Spacing {
  readonly kind: "charts";
  readonly lines: readonly (readonly ChartSection[])[];
  /** Rows between the lines. */
  readonly apart?: number;
}

/** A line of text, `id` of the sheet's texts. */
export interface RemarkSection extends Spacing {
  readonly kind: "remark";
  readonly id: string;
  readonly style: StyleName;
}

/** "About this model": a label and what is to say about it, a text or a formula that keeps counting, with a remark beside it. */
export type AboutLine = readonly [label: string, content: PlanCell, remark?: string];
export interface AboutSection extends Spacing {
  readonly kind: "about";
  readonly entries: readonly AboutLine[];
}

/** Sections from the top down, beside others with a column between. */
export interface BesideSection extends Spacing {
  readonly kind: "beside";
  readonly stacks: readonly (readonly Section[])[];
  /** Columns between; none before charts, which keep off narrow columns. */
  readonly apart?: number;
}

export type Section =
  | FiguresSection
  | SettingsSection
  | TableSection
  | ChartsSection
  | RemarkSection
  | AboutSection
  | BesideSection;

/** What a section holds, or first how it looks: `settings([…])`, `settings({ space: 2 }, […])`. */
type HowAndWhat<S, L> = readonly [what: L] | readonly [how: Partial<S>, what: L];
const split = <S, L>(said: HowAndWhat<S, L>): readonly [Partial<S>, L] =>
  said.length === 1 ? [{}, said[0]] : said;

export function figures(...said: HowAndWhat<FiguresSection, readonly Figure[]>): FiguresSection {
  const [how, list] = split(said);
  return { kind: "figures", figures: list, ...how };
}
export function settings(
  ...said: HowAndWhat<SettingsSection, readonly Setting[]>
): SettingsSection {
  const [how, list] = split(said);
  return { kind: "settings", settings: list, ...how };
}
/**
 * `table("shops", 2, columns)`; with more about it `table("shops", { rows: 2, tall: true }, columns)`; where its rows differ
 * `table("fit", { columns, rows: [row("alpha", …), row("beta", …)] })`.
 */
export const table = (
  id: string,
  how: number | (Partial<TableSection> & Pick<TableSection, "rows">),
  columns: readonly Column[] = [],
): TableSection => ({
  ...{ kind: "table", id, columns },
  ...(typeof how === "number" ? { rows: how } : how),
  ...(typeof how === "object" && how.records && { columns: filledFrom(how.records, columns) }),
});
const filledFrom = (records: NonNullable<TableSection["records"]>, columns: readonly Column[]) =>
  columns.map((each) => ({
    ...(records.some((record) => each.id in record) && {
      cells: records.map((record) => record[each.id] ?? null),
    }),
    ...each,
  }));
/** What fills a table, and from which of its columns on. */
export const spillOf = ({ spill, columns }: TableSection) =>
  typeof spill === "string" ? ([columns[0].id, spill] as const) : spill;
/** `size` is width and height in pixels. */
export const chart = (
  id: string,
  kind: ChartKind,
  [width, height]: readonly [number, number],
  spec: Omit<ChartSpec, "kind" | "width" | "height">,
): ChartSection => ({ id, kind, width, height, ...spec });
export function charts(...said: HowAndWhat<ChartsSection, ChartsSection["lines"]>): ChartsSection {
  const [how, lines] = split(said);
  return { kind: "charts", lines, ...how };
}
export const remark = (
  id: string,
  style: StyleName = "note",
  more?: Partial<RemarkSection>,
): RemarkSection => ({ kind: "remark", id, style, ...more });
/** "label | text | remark" each; `{id}` is what `values.id` says, or the cell it is where the text is nothing else. */
export const about = (
  said: readonly string[],
  values: Readonly<Record<string, PlanCell>> = {},
): AboutSection => {
  const texts = values as Readonly<Record<string, string>>;
  const cell = (text: string): PlanCell => {
    const [, id] = /^\{(\w+)\}$/.exec(text) ?? [];
    return id !== undefined && id in values ? values[id] : filled(text, texts);
  };
  const entries = said.map((entry): AboutLine => {
    const [label, content, remark] = parts(entry);
    return [label, cell(content), remark];
  });
  return { kind: "about", entries };
};
/** Stacks of sections; one section is a stack by itself. */
export function beside(
  ...said: HowAndWhat<BesideSection, readonly (Section | readonly Section[])[]>
): BesideSection {
  const [how, stacks] = split(said);
  const isStack = (each: Section | readonly Section[]): each is readonly Section[] =>
    Array.isArray(each);
  return {
    ...{ kind: "beside", ...how },
    stacks: stacks.map((each) => (isStack(each) ? each : [each])),
  };
}

/** A sheet; its texts are the part of the model's with its id. */
export interface SheetSpec {
  readonly id: string;
  readonly widths: readonly number[];
  readonly sections: readonly Section[];
  /** Number of its colour in the palette. */
  readonly tab: number;
  /** Instead of the texts' title. */
  readonly titleFormula?: string;
  /** Headings of this table stay in view, and so many columns; a titled table then follows the subtitle at once. */
  readonly freeze?: { readonly above?: string; readonly columns?: number };
  /** The table that needs more rows than a new sheet may have. */
  readonly room?: string;
  readonly gridLines?: boolean;
}
export const sheet = (id: string, spec: Omit<SheetSpec, "id">): SheetSpec => ({ id, ...spec });
