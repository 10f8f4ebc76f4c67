/**
 * Which cell a refusal is about. Excel tells functions that ask for it the addresses of their arguments
 * (`requiresParameterAddresses`, which the build sets for functions that give tables); a message then names `Orders!B17`
 * in place of the row. Where a program hands over no addresses, rows are named.
 */
import { cornerOf, columnOf, cellAt } from "../../a1";
import { standingOf } from "../../domain/support/columns/messages";
import { CustomerValueError } from "../../domain/support/errors";
import type { Place } from "../../domain/support/messages";

/** The call under way: its arguments and their addresses, "" for what is no range. */
interface Call {
  readonly args: readonly unknown[];
  readonly addresses: readonly string[];
}

let underWay: Call | undefined;

export type AnyFunction = (...args: unknown[]) => unknown;

/** Calls a function so that refusals made meanwhile can name cells. */
export const addressed =
  (called: AnyFunction): AnyFunction =>
  (...args) => {
    const { parameterAddresses: addresses } = (args.at(-1) ?? {}) as Record<string, unknown>;
    if (!Array.isArray(addresses)) return called(...args);
    underWay = { args, addresses };
    try {
      return called(...args);
    } finally {
      underWay = undefined;
    }
  };

/** For the call that is under way: makes an error name the cell it is about, where that is known. */
export function addressing(): (error: unknown) => unknown {
  const call = underWay;
  return (error) => {
    if (!call || !(error instanceof CustomerValueError)) return error;
    const { refusal } = error;
    const { at } = refusal.about as { readonly at?: Place };
    const cell = at && cellOf(at, call);
    if (!cell) return error;
    const about = { ...refusal.about, at: { ...at, cell } };
    return new CustomerValueError({ ...refusal, about } as typeof refusal);
  };
}

/** "Orders!B17" for a place in a range whose address is known. */
function cellOf(place: Place, { args, addresses }: Call): string | undefined {
  const standing = standingOf(place);
  const address = standing && addresses[args.indexOf(standing.cells)];
  if (!standing || !address) return undefined;
  const cut = address.lastIndexOf("!") + 1;
  const corner = cornerIn(address.slice(cut));
  if (!corner) return undefined;
  const { row, column } = standing;
  return address.slice(0, cut) + cellAt(corner.row + row, corner.column + column);
}

/** First cell of "B2:B9" or of the whole column "B:B". */
function cornerIn(range: string) {
  const [, letters] = /^\$?([A-Z]{1,3}):/i.exec(range) ?? [];
  return letters ? { row: 0, column: columnOf(letters) } : cornerOf(range);
}
