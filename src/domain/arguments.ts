/** Single arguments: omitted or blank (null, undefined, "") means the default; anything unreadable is refused by name. */
import { quoted } from "./columns";
import { isSerial, parseDate } from "./dates";
import { invalid } from "./errors";

const isOmitted = (value: unknown): boolean =>
  value === null || value === undefined || value === "";

/** Bounds of a number argument; `above` and `below` are exclusive. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

/** A number argument: `numberArgument("discount", value, 0, {above: -1})`. Without a default it is required. */
export function numberArgument(
  name: string,
  value: unknown,
  fallback?: number,
  bounds: Bounds = {},
): number {
  if (isOmitted(value)) {
    if (fallback !== undefined) return fallback;
    throw invalid(`${name} is missing`);
  }
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalid(`${name}: ${quoted(value)} is not a number`);
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = bounds;
  if (value < min || value > max || value <= above || value >= below)
    throw invalid(`${name} must be ${range(bounds)}, not ${value}`);
  return value;
}

function range({ min, max, above, below }: Bounds): string {
  const low =
    min !== undefined ? `at least ${min}` : above !== undefined ? `more than ${above}` : "";
  const high =
    max !== undefined ? `at most ${max}` : below !== undefined ? `less than ${below}` : "";
  return [low, high].filter(Boolean).join(" and ");
}

/** A whole number argument from `min` to `max`; the default may be Infinity, for "without end". */
export function wholeArgument(
  name: string,
  value: unknown,
  fallback: number | undefined,
  min: number,
  max: number,
): number {
  const number = numberArgument(name, value, fallback);
  if (number === fallback) return number;
  if (!Number.isInteger(number) || number < min || number > max)
    throw invalid(
      max === Infinity
        ? `${name} must be a whole number of at least ${min}, not ${number}`
        : `${name} must be a whole number from ${min} to ${max}, not ${number}`,
    );
  return number;
}

/** One of a few words, upper or lower case; the first is the default. */
export function choiceArgument<T extends string>(
  name: string,
  value: unknown,
  choices: readonly T[],
): T {
  if (isOmitted(value)) return choices[0];
  const choice = choices.find(
    (c) => typeof value === "string" && c.toLowerCase() === value.trim().toLowerCase(),
  );
  if (choice === undefined)
    throw invalid(
      `${name} must be ${choices.map((c) => `"${c}"`).join(" or ")}, not ${quoted(value)}`,
    );
  return choice;
}

/** A date argument as a serial: a date cell or a date written year first. 0 counts as blank. */
export function dateArgument(name: string, value: unknown): number | undefined {
  if (isOmitted(value) || value === 0) return undefined;
  const serial =
    typeof value === "number" ? value : typeof value === "string" ? parseDate(value) : NaN;
  if (!isSerial(serial))
    throw invalid(
      `${name}: ${quoted(value)} is not a date; write it as 2025-01-31 or point to a date cell`,
    );
  return serial;
}

/** A TRUE/FALSE argument; a number counts as TRUE unless it is 0. */
export function flagArgument(name: string, value: unknown, fallback: boolean): boolean {
  if (isOmitted(value)) return fallback;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  throw invalid(`${name} must be TRUE or FALSE, not ${quoted(value)}`);
}
