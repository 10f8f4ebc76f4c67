/** What every screen of the pane works with, and the places one can be. */
import type { CustomerCheck } from "../data/by-customer/check";
import type { Check } from "../data/check";
import type { Choices } from "../data/trouble";
import { type Host, HostError, type Plan } from "../hosts/host";
import type { PortableDefinitions } from "../sharing/library";
import type { SharingReport } from "../sharing/report";
import type { Program } from "../selfcheck/program";
import type { InsertedModel } from "../updating/find";
import { type Locale, type Texts, texts } from "../locales";
import type { Answer, AnyModel, Model } from "../models/model";
import type { FileRecord } from "../models/plan";
import type { Sample } from "../models/sample";
import { type Gathered, DASHBOARD, dashboard } from "../models/dashboard";
import { models } from "../models";
import type { FunctionReference } from "./reference";
import type { Grown } from "./grown";
import type { Table } from "./table";

export type Place =
  /** `focus` names the part of the first screen one comes back to. */
  | { readonly screen: "home"; readonly focus?: string }
  /** `inserted` is the model in the workbook whose answers these are. */
  | {
      readonly screen: "model";
      readonly model: string;
      readonly inserted?: InsertedModel;
      /** What a dashboard gathers. */
      readonly gathers?: readonly Gathered[];
    }
  | {
      readonly screen: "insertion";
      readonly title: string;
      readonly plan: Plan;
      /** Where "Back" leads. */
      readonly from: Place;
    }
  | {
      readonly screen: "update";
      readonly title: string;
      /** Of the setting that remembers the model. */
      readonly key: string;
      readonly plan: Plan;
      /** Where to go if the model cannot be updated in place. */
      readonly anew: Place;
      readonly from: Place;
    }
  | { readonly screen: "reference" }
  | { readonly screen: "share" }
  | { readonly screen: "warehouse" }
  /** `inserted` is the model in the workbook that a file is to bring up to date; `file` one that was dropped. */
  | { readonly screen: "large"; readonly inserted?: InsertedModel; readonly file?: File }
  | { readonly screen: "check" };

/** The model of a place, in a language. */
export const modelAt = (
  { model, gathers = [] }: Extract<Place, { screen: "model" }>,
  locale: Locale,
): AnyModel =>
  model === DASHBOARD ? dashboard(locale, gathers) : models(locale).find(({ id }) => id === model)!;

/** What stands in a file in the place of the add-in's formulas: they themselves, native equivalents, or values. */
export type FileWay = "living" | "portable" | "values";

export interface Screen {
  /** Stands in the bar, and is what a screen reader hears on arriving. */
  readonly title: string;
  readonly element: HTMLElement;
  /** Stands below the scrolling part. */
  readonly footer?: HTMLElement;
  /** Where "Back" and Escape lead; nowhere while undefined. */
  readonly back?: () => Place | undefined;
  /** Takes the focus on arriving, in place of the title. */
  readonly focus?: HTMLElement;
  /** Called once the screen stands in the page. */
  arrived?(): void;
  dispose?(): void;
}

export interface Pane {
  readonly host: Host;
  readonly locale: Locale;
  readonly texts: Texts["pane"];
  readonly models: readonly Model[];
  readonly reference: readonly FunctionReference[];
  /** Loads the functions' native equivalents; absent where there are none, and then nothing is shared. */
  readonly portable: (() => Promise<PortableDefinitions>) | undefined;
  /** Gives the user the workbook as an Excel file, where the page does that, and says what it did to its formulas. */
  readonly download: ((way: FileWay) => Promise<SharingReport>) | undefined;
  /** What is known of the program around the pane; absent where it cannot be checked. */
  readonly program: Program | undefined;
  /** Folder of the help pages in this language, where there are any: "help/zh-CN/". */
  readonly help: string | undefined;
  /** What has been answered so far: of a new model by its id, of one in the workbook by the key of its setting. */
  memory(of: string): Memory;
  /** Shows another screen; one that has been left leads nowhere any more. */
  go(place: Place): void;
  /** Says something to those who hear the pane rather than see it. */
  announce(text: string): void;
}

/** A model's answers, kept while the pane is open. */
export interface Memory {
  answers: Record<string, Answer>;
  table?: Table;
  /** Whether nothing stood directly below the table when it was read. */
  ends?: boolean;
  /** Address of a remembered table that is gone. */
  missing?: string;
  /** Address of a remembered table that stands elsewhere than it did. */
  moved?: string;
  /** Rows that have been written below a remembered table since. */
  grown?: Grown;
  /** Whether the model's sample data stand in for a table. */
  usesSample?: boolean;
  /** What a large file came to, in the place of the model's own sample data. */
  given?: Sample;
  /** The large file that the table, or what is given, sums up. */
  file?: FileRecord;
  /** What the table's check found, where it is a table of purchases, and what the user decided about it. */
  check?: Check;
  choices?: Choices;
  /** What was found where its table has several rows for a customer and the model wants one. */
  summing?: CustomerCheck;
  /** Column chosen for each column question; undefined for one that was set to none. */
  columns: Map<string, number | undefined>;
}

/** "6,919"; fractions to four digits. */
export const number = (pane: Pick<Pane, "locale">, value: number): string =>
  value.toLocaleString(pane.locale, { maximumFractionDigits: 4 });

/** Sentences as one text to be read aloud, with the full stop of the language between them. */
export const spoken = (
  { locale }: Pick<Pane, "locale">,
  ...sentences: readonly (string | null | undefined)[]
): string =>
  sentences
    .filter((sentence) => !!sentence)
    .map((sentence, i, all) => (i < all.length - 1 ? sentence!.replace(/[.。]$/, "") : sentence))
    .join(texts(locale).models.purchases.stop);

/** Why something failed, in the pane's language where that is something the user can do something about. */
export function whyIn({ texts: { failures } }: Pick<Pane, "texts">, error: unknown): string {
  const hindrance = error instanceof HostError ? error.hindrance : undefined;
  return hindrance ? failures.hindrances[hindrance] : reasonOf(error);
}

/** What a failed step has left in the workbook, by name; undefined where all is as it was. */
export function remainsIn(
  pane: Pick<Pane, "texts" | "locale">,
  error: unknown,
): string | undefined {
  const { failures } = pane.texts;
  const remains = error instanceof HostError ? error.remains : [];
  if (!remains.length) return undefined;
  const shown = remains.slice(0, MOST_NAMED).map(({ kind, what, isCertain }) => {
    const words = failures.remnants[kind](what);
    return isCertain ? words : failures.perhaps(words);
  });
  const more = remains.length - shown.length;
  const list = new Intl.ListFormat(pane.locale, { type: "conjunction" });
  return failures.remains(list.format(more ? [...shown, failures.more(more)] : shown));
}

/** How many of the things that remain are named before the rest is counted. */
const MOST_NAMED = 12;

/** The words of an error, whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
