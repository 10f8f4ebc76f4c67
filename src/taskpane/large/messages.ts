/** What the page and the worker that reads a large file say to each other: plain data only. */
import type { LargeAccount, LargeRefusal } from "../../data/large/refused";
import type { LargeFile, Progress } from "../../data/large/read";
import type { Cell, Currencies } from "../../data/table";
import type { Choices } from "../../data/trouble";
import type { Plan } from "../../models/plan";
import type { Sample } from "../../models/sample";
import type { LargeOptions } from "./samples";

export type Asked =
  /** Its first rows. */
  | { readonly ask: "look"; readonly file: File }
  /** All of it, with what a person has decided. */
  | { readonly ask: "read"; readonly file: File; readonly choices: Choices }
  /** What a model is made from; after the file was read. */
  | { readonly ask: "sample"; readonly model: string; readonly options: LargeOptions }
  /** Finished tables of a model's figures. */
  | { readonly ask: "tables"; readonly model: string; readonly options: LargeOptions };

/** Some rows of the file, under its headings, as they were opened. */
export interface SomeRows {
  readonly cells: readonly (readonly Cell[])[];
  readonly headingRow: number;
  readonly firstRow: number;
  /** The number of each row where later ones stand below the first. */
  readonly numbers?: readonly number[];
  /** Currencies that were written beside the amounts of columns. */
  readonly currencies?: Currencies;
}

/** What was read. */
export interface ReadFile {
  readonly file: LargeFile;
  readonly account: LargeAccount;
  readonly customers: number;
  /** Serials of the first and the last day. */
  readonly first: number;
  readonly last: number;
}

export type Answered =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "rows"; readonly rows: SomeRows }
  | { readonly is: "read"; readonly read: ReadFile }
  | { readonly is: "sample"; readonly sample: Sample }
  | { readonly is: "tables"; readonly plan: Plan }
  /** Rows about which a person must decide, later ones up to a row of the file among them. */
  | { readonly is: "undecided"; readonly rows: SomeRows; readonly upTo?: number }
  | {
      readonly is: "refused";
      readonly refusal: LargeRefusal;
      readonly row: number;
      readonly detail: string;
    }
  | { readonly is: "failed"; readonly reason: string };
