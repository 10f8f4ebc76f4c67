/** What a dashboard gathers: models in the workbook with what their first pages show. */
import type { PlanShows, ShownChart, ShownFigure } from "../plan";

/** A model that stands in the workbook, with its cells where they are now. */
export interface Gathered {
  /** Of the setting that remembers it. */
  readonly key: string;
  /** What its first page is called. */
  readonly name: string;
  /** Of that page: "#Base_cohorts", a name on it, so that links follow when it is renamed; else "#'Customer base'!A1". */
  readonly link: string;
  readonly figures: readonly GatheredFigure[];
  readonly charts: readonly GatheredChart[];
  /** Names of its sheets now, by their ids in its own plan. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Id of its first page among them. */
  readonly page: PlanShows["sheet"];
}

export interface GatheredFigure extends ShownFigure {
  readonly labelCell: string;
  /** What it shows now. */
  readonly value: number | string | boolean;
}

export interface GatheredChart extends ShownChart {
  /** What it states now. */
  readonly said: string;
}

/** Some of several things, as a question of that kind is answered. */
export const chosenIn = (answer: string): string[] =>
  listed(answer).filter((each) => !each.startsWith("-"));

/** All things that are there, in the order of an answer; those it does not mention come last, chosen if `isNewChosen`. */
export function inOrder(
  answer: string,
  there: readonly string[],
  isNewChosen: boolean,
): readonly { readonly value: string; readonly isChosen: boolean }[] {
  const mentioned = listed(answer)
    .map((each) => ({ value: each.replace(/^-/, ""), isChosen: !each.startsWith("-") }))
    .filter(({ value }) => there.includes(value));
  const known = new Set(mentioned.map(({ value }) => value));
  const others = there.filter((each) => !known.has(each));
  return [...mentioned, ...others.map((value) => ({ value, isChosen: isNewChosen }))];
}

const listed = (answer: string): string[] => answer.split(",").filter((each) => each !== "");
