/** The words for tables: columns by what stands in them, and rows that are not like the others. */
import type { PlanCell, ScalePlan, StyleName } from "../plan";
import { COUNT, SHARE } from "./formats";
import type { Named } from "./names";
import type { Rule } from "./rules";

/** A column of a table. What stands in its cells: `cells` as they are, or a formula for `each`, or what spills there. */
export interface Column {
  readonly id: string;
  /** Style of its cells; that of its heading follows. */
  readonly style: StyleName;
  /** By default the next of the table's column texts. `null`: a gap, without heading. A formula is one by `{ formula }`. */
  readonly heading?: PlanCell;
  readonly headingStyle?: StyleName;
  /** Of a heading that is a number. */
  readonly headingFormat?: string;
  readonly format?: string;
  readonly cells?: readonly PlanCell[];
  /** One formula for every row; by row where it differs, counted from 0, or a number or nothing. */
  readonly each?: string | ((row: number) => string | number | null);
  /** The formula that fills it alone, from its first cell on; `null`: it looks so and stays empty. */
  readonly spill?: string | null;
  /** Each of its formulas goes on into the cells beside it. */
  readonly spills?: boolean;
  /** Only so many of its cells, from the first, are typed in; those below are words that stand in the middle. */
  readonly typed?: number;
  /** "sum", or the formula of its cell in the row of totals. */
  readonly total?: string;
  /** Its cells in other rows above and below the body, by the row's id. */
  readonly more?: Readonly<Record<string, string>>;
  /** Columns of the sheet it takes. */
  readonly span?: number;
  readonly name?: Named;
  readonly rule?: Rule;
  /** Its cells are coloured by what they hold, together with those of the other columns that have a scale. */
  readonly scale?: Omit<ScalePlan, "range">;
  /** Id of what its rule says, by default its own. */
  readonly message?: string;
}
type More = Partial<Omit<Column, "id">>;
type Each = NonNullable<Column["each"]>;

const column = (style: StyleName, id: string, each?: Each | More, more?: More): Column => ({
  ...{ id, style },
  ...(typeof each === "object" ? each : each !== undefined && { each }),
  ...more,
});

// a column's last arguments: the formula of each row, what more is to be said of it, or both

export const label = (id: string, cells?: readonly PlanCell[], more?: More): Column =>
  column("row heading", id, { cells, ...more });
/** Numbers that formulas give. */
export const number = (id: string, format: string | undefined, each?: Each | More, more?: More) =>
  column("result", id, each, { format, ...more });
export const count = (id: string, each?: Each | More, more?: More): Column =>
  number(id, COUNT, each, more);
export const share = (id: string, each?: Each | More, more?: More): Column =>
  number(id, SHARE, each, more);
/** Words that formulas give: under a heading of words. */
export const words = (id: string, each?: Each | More, more?: More): Column => ({
  headingStyle: "column heading",
  ...column("result", id, each, more),
});
export const prose = (id: string, cells?: readonly PlanCell[], more?: More): Column =>
  column("text", id, { cells, ...more });
export const code = (id: string, cells?: readonly PlanCell[], more?: More): Column =>
  column("note", id, { cells, ...more });
/** Numbers, and words in their place, at the right. */
export const right = (id: string, format: string | undefined, each?: Each | More): Column =>
  column("right", id, each, { format });
export const centred = (id: string, each?: Each | More, more?: More): Column =>
  column("centred", id, each, more);
/** Numbers that the user types: its cells, what more is to be said of it, or both. */
export const entry = (id: string, cells?: readonly PlanCell[] | More, more?: More): Column => ({
  ...{ id, style: "input" },
  ...(isCells(cells) ? { cells } : cells),
  ...more,
});
const isCells = (given?: readonly PlanCell[] | More): given is readonly PlanCell[] =>
  Array.isArray(given);
/** Words that the user types. */
export const wordEntry = (id: string, cells?: readonly PlanCell[] | More, more?: More): Column => ({
  ...{ headingStyle: "column heading" },
  ...entry(id, cells, more),
});
/** An empty column between others. */
export const gap = (id = "gap", more?: More): Column =>
  column("text", id, { heading: null, ...more });

/** A row that is not like the others: its text, `table.row`, is "label | note | message". */
export interface Row {
  readonly id: string;
  /** Style of its results, by default those of the columns; "total", "note" and "column heading" go over the whole row. */
  readonly style?: StyleName;
  readonly labelStyle?: StyleName;
  /** Instead of that of the columns. */
  readonly format?: string;
  /** Looks of single columns, where they differ from those of the row. */
  readonly except?: Readonly<
    Record<string, { readonly style?: StyleName; readonly format?: string }>
  >;
  /** Formulas by column: all columns but the first when it is one text. */
  readonly of?: string | Readonly<Record<string, string>>;
  /** Contents by column, as they are. */
  readonly cells?: Readonly<Record<string, PlanCell>>;
  /** Pixels. */
  readonly height?: number;
  /** Of its first value. */
  readonly name?: Named;
  /** Of all its values. */
  readonly rule?: Rule;
  /** Where its note stands: at its label, or at a column. */
  readonly noteAt?: string;
}
export const row = (id: string, formulas?: Row["of"], more?: Partial<Row>): Row => ({
  ...{ id, of: formulas },
  ...more,
});
export const totalRow = (id: string, formulas?: Row["of"], more?: Partial<Row>): Row =>
  row(id, formulas, { style: "total", ...more });
