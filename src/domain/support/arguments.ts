/** Single arguments: omitted or blank (null, undefined, white space) means the default; anything unreadable is refused by name. */
import { type Choice, choiceOf } from "./choice-words";
import { idOf, valueOf } from "./columns/cell";
import { shownValue } from "./columns/messages";
import { isSerial, parseDate } from "./dates";
import { invalid } from "./errors";
import type { Argument, Bounds } from "./messages";

const isOmitted = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

export type { Bounds } from "./messages";

/** A number argument: `numberArgument("discount", value, 0, {above: -1})`. Without a default it is required. */
export function numberArgument(
  argument: Argument,
  cell: unknown,
  fallback?: number,
  bounds: Bounds = {},
): number {
  const value = valueOf(cell);
  if (isOmitted(value)) {
    if (fallback !== undefined) return fallback;
    throw invalid("missing", { argument });
  }
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalid("notNumber", { at: { argument }, value: shownValue(value) });
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = bounds;
  if (value < min || value > max || value <= above || value >= below)
    throw invalid("outOfBounds", { argument, bounds, value });
  return value;
}

/** A rate or share, which is never above 1: 40 for 40 % is refused with what to write. */
export function shareArgument(
  argument: Argument,
  cell: unknown,
  fallback?: number,
  bounds: Bounds = {},
): number {
  const value = valueOf(cell);
  if (typeof value === "number" && value > 1 && Number.isFinite(value))
    throw invalid("shareAboveOne", { argument, value });
  return numberArgument(argument, cell, fallback, bounds);
}

/** A whole number argument from `min` to `max`; the default may be Infinity, for "without end". */
export function wholeArgument(
  argument: Argument,
  value: unknown,
  fallback: number | undefined,
  min: number,
  max: number,
): number {
  const number = numberArgument(argument, value, fallback);
  if (number === fallback) return number;
  if (!Number.isInteger(number) || number < min || number > max)
    throw invalid("notWhole", { argument, min, max, value: number });
  return number;
}

/** One of a few words, upper or lower case, in English or Chinese; the first is the default. */
export function choiceArgument<T extends Choice>(
  argument: Argument,
  cell: unknown,
  choices: readonly T[],
): T {
  const value = idOf(cell);
  if (isOmitted(value)) return choices[0];
  const word = typeof value === "string" ? choiceOf(value).trim().toLowerCase() : undefined;
  const choice = choices.find((c) => c.toLowerCase() === word);
  if (choice === undefined)
    throw invalid("notChoice", { argument, choices: [...choices], value: shownValue(value) });
  return choice;
}

/** A date argument as a serial: a date cell or a date written year first. 0 counts as blank. */
export function dateArgument(argument: Argument, cell: unknown): number | undefined {
  const value = valueOf(cell);
  if (isOmitted(value) || value === 0) return undefined;
  const serial = typeof value === "number" && isSerial(value) ? value : parseDate(String(value));
  if (!isSerial(serial))
    throw invalid("notDate", {
      at: { argument },
      value: shownValue(value),
      cure: "write or point",
    });
  return serial;
}

/** A TRUE/FALSE argument; a number counts as TRUE unless it is 0. */
export function flagArgument(argument: Argument, cell: unknown, fallback: boolean): boolean {
  const value = valueOf(cell);
  if (isOmitted(value)) return fallback;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  throw invalid("notFlag", { argument, value: shownValue(value) });
}
