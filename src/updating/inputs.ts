/**
 * Where the answers of a model stand on its sheets. Somebody may have changed them there since, and that is what counts when the
 * model is opened again: the sheet is the truth, what was remembered only stands in for it.
 */
import { rangeAt, splitAddress } from "../a1";
import { choiceOf } from "../domain/support/choice-words";
import { formatDate, isSerial } from "../domain/support/dates";
import type { Host, HostValue, Overview } from "../hosts/host";
import { isAsInserted, type InsertedModel } from "./find";
import { addressOf } from "../hosts/resolve";
import type { Layout } from "./layout";
import type { Question } from "../models/model";

/** A cell that holds an answer, or those of a column that all do, as they are called now. */
export interface InputCell {
  readonly question: string;
  readonly sheet: string;
  readonly cell: string;
  /** Found by its name, wherever that has gone. */
  readonly isNamed: boolean;
}

/** Those that can be told for certain; none of a model whose cells are no longer where they were put. */
export function inputCells(model: InsertedModel, overview: Overview): InputCell[] {
  const { record, sheets } = model;
  const isInPlace = isAsInserted(model, overview);
  return Object.entries(record.inputs ?? {}).flatMap(([question, placed]): InputCell[] => {
    const named =
      placed.name === undefined ? undefined : overview.ranges[record.names[placed.name]];
    if (named) {
      const { sheet = "", range } = splitAddress(named);
      return [{ question, sheet, cell: range, isNamed: true }];
    }
    const sheet = sheets[placed.sheet];
    return isInPlace && placed.name === undefined && sheet !== undefined
      ? [{ question, sheet, cell: placed.cell, isNamed: false }]
      : [];
  });
}

/**
 * What stands in them now, by question: nothing where cells that held one answer differ by now. What has no name is not looked for
 * on a sheet that is laid out otherwise by now.
 */
export async function standingInputs(
  host: Host,
  layout: Layout,
  cells: readonly InputCell[],
): Promise<ReadonlyMap<string, HostValue>> {
  const found = new Map<string, HostValue>();
  for (const { question, sheet, cell, isNamed } of cells) {
    if (!isNamed && (await layout.isShifted(sheet))) continue;
    const [[value], ...others] = await host.read(
      addressOf(sheet, isNamed ? rangeAt(cell, 1, 1) : cell),
    );
    if (others.every(([other]) => other === value)) found.set(question, value);
  }
  return found;
}

/** A cell's value as the answer to a question; undefined where it cannot be one, "none" where it is left empty. */
export function answerFrom(
  question: Question,
  value: HostValue,
): number | string | "none" | undefined {
  if (value === "") return question.optional ? "none" : undefined;
  switch (question.kind) {
    case "number":
      if (typeof value !== "number") return undefined;
      // asked for in per cent, it stands on the sheet as a share
      return question.unit === "%" ? Number((100 * value).toPrecision(12)) : value;
    case "whole number":
      return typeof value === "number" ? value : undefined;
    case "date":
      return typeof value === "number" && isSerial(value) ? formatDate(value) : undefined;
    case "text":
      return String(value);
    case "choice": {
      const word = String(value).trim().toLowerCase();
      const meant = choiceOf(word);
      return question.choices.find(
        ({ value: each, label }) => each === meant || label.toLowerCase() === word,
      )?.value;
    }
    case "column":
    case "several":
      return undefined;
  }
}
