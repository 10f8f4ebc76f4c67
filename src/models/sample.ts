/** Sample data of a model that asks for columns: a sheet that goes into the workbook with it, and answers that point there. */
import { lettersOf } from "../a1";
import type { Answers, AnyModel, RangeAnswer } from "./model";
import type { ColumnPlan, Plan, PlanCell, SheetPlan } from "./plan";
import { PALETTE } from "./plan";
import { column } from "./cells";
import { filled, parts } from "./sheet/texts";

export interface Sample {
  readonly sheet: SheetPlan;
  /** Ranges in `sheet`, which they call `{{its id}}`, and what else suits these data: their currency, for instance. */
  readonly answers: Answers;
  /** Range of all its columns, where they are more than its first table's: "A1:L900". */
  readonly range?: string;
}

/** A table of sample data, from A1 on, with what is to be known of it beside. */
export interface SampleTable {
  /** The sheet's id in the plan. */
  readonly id: string;
  /** The sheet's name. */
  readonly name: string;
  /** Name of the table in the workbook: letters, digits and underscores. */
  readonly table: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly columns: readonly ColumnPlan[];
  /** Heading of the remarks beside the table, and the remarks: what the data are, where they come from. */
  readonly about: string;
  readonly notes: readonly string[];
  /** Room for so many remarks, where they come and go with the data. */
  readonly remarks?: number;
}

/** Words of made-up data: `columns`, `first` and `second` are lists, "Customer | Revenue". */
export interface SampleTexts {
  readonly sheet: string;
  readonly columns: string;
  /** A name of a first and a second word: "{first} {second}". */
  readonly customer: string;
  readonly first: string;
  readonly second: string;
  readonly about: string;
  readonly notes: readonly string[];
}

/** The name of customer `i`: every first word with the same second word, then with the next. */
export function nameOf({ customer, ...say }: SampleTexts, i: number): string {
  const [first, second] = [parts(say.first), parts(say.second)];
  return filled(customer, {
    first: first[i % first.length],
    second: second[Math.floor(i / first.length)],
  });
}

/** A table of sample data under its words. */
export const inWords = (
  say: Pick<SampleTexts, "sheet" | "columns" | "about" | "notes">,
  table: Pick<SampleTable, "id" | "table" | "rows" | "columns">,
): SampleTable => ({
  ...{ ...table, name: say.sheet, headings: parts(say.columns), about: say.about },
  notes: say.notes,
});

export function sampleSheet({ id, name, table, headings, rows, ...more }: SampleTable): SheetPlan {
  const remarks = more.remarks && {
    isLoose: true,
    spill: { rows: Math.max(more.remarks, more.notes.length), columns: 1 },
  };
  const last = lettersOf(headings.length - 1);
  const beside = lettersOf(headings.length + 1);
  return {
    id,
    name,
    tabColor: PALETTE[2],
    freeze: { rows: 1 },
    gridLines: true,
    rows: rows.length + 1,
    columns: [...more.columns, { width: 32 }, { width: 480 }],
    blocks: [
      { at: "A1", cells: [headings], style: "column heading" },
      { at: "A2", cells: rows },
      { at: `${beside}1`, cells: [[more.about]], style: "column heading" },
      { at: `${beside}2`, cells: column(more.notes), style: "note", ...remarks },
    ],
    tables: [{ id: `${id}-table`, name: table, range: `A1:${last}${rows.length + 1}` }],
  };
}

/** Made-up amounts are in no currency: NT$ 49 for what costs 49 in others would look silly. */
export const MADE_UP = { currency: "none" } as const;

/** A sample whose table's columns answer the questions named, one name for each column; undefined answers none. */
export function sampleOf(table: SampleTable, questions: readonly (string | undefined)[]): Sample {
  const bottom = table.rows.length + 1;
  const answer = (i: number): RangeAnswer => ({
    address: `{{${table.id}}}!${lettersOf(i)}1:${lettersOf(i)}${bottom}`,
    cells: [[table.headings[i]], ...table.rows.map((row) => [row[i]])],
  });
  return {
    sheet: sampleSheet(table),
    answers: Object.fromEntries(
      questions.flatMap((question, i) => (question === undefined ? [] : [[question, answer(i)]])),
    ),
  };
}

/** The plan of a model with its sample data, which come as one more sheet; `answers` go before those of the sample. */
export function samplePlan(model: AnyModel, answers: Answers = {}): Plan {
  const sample = model.sample?.();
  const plan = model.plan({ ...sample?.answers, ...answers });
  return sample ? { ...plan, sheets: [...plan.sheets, { ...sample.sheet, isSample: true }] } : plan;
}
