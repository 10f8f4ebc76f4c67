/** A model of the wizard: questions, a preview, and the Plan that the answers make. Pure: no host, no page. */
import type { ChartKind, Plan } from "./plan";
import type { Sample } from "./sample";

/** A range the user picked, with what stands in it. */
export interface RangeAnswer {
  /** `Sheet!A1:A99`, to put into formulas. */
  readonly address: string;
  readonly cells: any[][];
}

export type Answer = number | string | boolean | RangeAnswer | undefined;
export type Answers = Readonly<Record<string, Answer>>;

/** A question of the wizard, e.g. a price, a choice, a column of customers. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Heading it stands under; questions of one group follow each other. */
  readonly group?: string;
  /** Id of the question of a column without which the answer changes nothing: then it is not asked. */
  readonly onlyWith?: string;
} & (
  | {
      readonly kind: "number";
      readonly value: number;
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
    }
  | {
      readonly kind: "whole number";
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "date"; readonly value?: string }
  | {
      readonly kind: "choice";
      readonly value: string;
      readonly choices: readonly { value: string; label: string }[];
    }
  /**
   * Some of several things, in an order of the user's choice. The answer is their values with commas between, in that order, with a
   * hyphen before those that are left out; what it does not mention has come since.
   */
  | {
      readonly kind: "several";
      readonly value: string;
      readonly choices: readonly { value: string; label: string }[];
      /** How many can be taken. */
      readonly most: number;
      /** What has come since is taken, too. */
      readonly takesNew: boolean;
    }
  /** One column of the table the user selects; `headers` are names that recognise it, lower case. */
  | {
      readonly kind: "column";
      readonly headers: readonly string[];
      /** A "rating" is a number or words for one: "Very satisfied". */
      readonly holds: "id" | "date" | "number" | "rating";
      /**
       * In a table with a row for each customer: what its figures are where customers have several rows. Parts of a sum are added
       * up, those of a year for a year's rows; a figure for the customer as a whole stands once.
       */
      readonly sums?: "parts" | "yearly" | "whole";
      /** Whether every value counts, even where several are of one day: orders where purchases are counted. */
      readonly counted?: boolean;
    }
);

/** What the user would get, small enough for the pane. */
export interface Preview {
  /** Up to four figures, ready to show. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly chart: PreviewChart;
  /** A sentence on what was read: "6,919 purchases of 2,357 customers, 1997-01-01 to 1998-06-30". */
  readonly read?: string;
}

/** Of what has charts elsewhere already. */
export type PreviewInWords = Omit<Preview, "chart"> & Partial<Pick<Preview, "chart">>;

export interface PreviewChart {
  readonly title: string;
  readonly kind: Exclude<ChartKind, "combination">;
  /** In a scatter the x values. */
  readonly categories: readonly (string | number)[];
  readonly series: readonly {
    readonly name: string;
    /** In a scatter NaN where the series has no point. */
    readonly values: readonly number[];
    readonly color?: string;
    /** In a scatter: points joined by a line, without marks. */
    readonly line?: boolean;
    /** In a line chart: a line of dashes. */
    readonly dashed?: boolean;
  }[];
  /** What a scatter's numbers are. */
  readonly xTitle?: string;
  readonly yTitle?: string;
}

export interface Model<P extends PreviewInWords = Preview> {
  /** Stable, lower case with hyphens; also the model's name on the command line. */
  readonly id: string;
  readonly title: string;
  /** One sentence: which question it answers. */
  readonly summary: string;
  readonly questions: readonly Question[];
  /** Data to start from, for a model that asks for columns. */
  sample?(): Sample;
  /** Throws a CustomerValueError whose message says which answer to mend, and how. */
  preview(answers: Answers): P;
  /** Throws as `preview` does. */
  plan(answers: Answers): Plan;
}

/** Any model, with or without a chart in its preview. */
export type AnyModel = Model<PreviewInWords>;
