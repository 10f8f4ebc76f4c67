/**
 * Drop-downs that an earlier version wrote in English on every sheet: an update makes their words those of the sheet's language,
 * and the word that stands in the cell one that means the same.
 */
import { CHOICE_WORDS, choiceOf } from "../domain/support/choice-words";
import type { Host, RewordedList, Stretch } from "../hosts/host";
import { addressOf, cellAt, cornerOf } from "../hosts/resolve";
import { rowBefore } from "../hosts/stretch";
import type { SheetPlan, ValidationPlan } from "../models/plan";
import type { Layout } from "./layout";

export interface EnglishList {
  readonly list: RewordedList;
  /** What the cell is to hold if nothing else is written there; undefined where it is blank. */
  readonly word: string | undefined;
}

const ENGLISH: readonly string[] = Object.keys(CHOICE_WORDS);

/** `sheet` is as the plan wants it, under its name of now. */
export async function englishLists(
  host: Host,
  layout: Layout,
  { name, validations = [] }: SheetPlan,
  stretch: Stretch | undefined,
): Promise<EnglishList[]> {
  const found: EnglishList[] = [];
  for (const { cell, values, message } of validations.flatMap(wordList)) {
    const { row, column } = cornerOf(cell);
    const now = rowBefore(stretch, row);
    if (now === undefined || (await layout.isShifted(name))) continue;
    const [[standing]] = await host.read(addressOf(name, cellAt(now, column)));
    const word = values.find((value) => choiceOf(value) === standing);
    if (standing !== "" && (word === undefined || word === standing)) continue;
    found.push({ list: { cell, values, insteadOf: ENGLISH, message }, word });
  }
  return found;
}

/** Words of a choice, of which some are not English. */
function wordList({ range, rule, message }: ValidationPlan): Omit<RewordedList, "insteadOf">[] {
  if (rule.kind !== "list" || range.includes(":")) return [];
  const { values } = rule;
  const isChoice = values.every((value) => ENGLISH.includes(choiceOf(value)));
  return isChoice && values.some((value) => !ENGLISH.includes(value))
    ? [{ cell: range, values, message }]
    : [];
}
