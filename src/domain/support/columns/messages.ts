/** What refusals say of cells: where a value stands, what it is, why it cannot be read. */
import { invalid } from "../errors";
import type { Argument, Place, Size, Value } from "../messages";
import { type Cells, type Reading, cellAt, isErrorText } from "./reading";

/** A reading with the name of the argument it is of. */
export interface Named {
  readonly name: string;
  /** Where the messages say its cells are, if not in an argument of that name: one column of several, say. */
  readonly within?: { readonly argument: Argument; readonly column?: number };
  readonly reading: Reading;
}

/** The refusal of the cell at an index. */
export function unreadable(part: Named, index: number) {
  const { as } = part.reading;
  const cell = cellAt(part.reading, index);
  const refused = { at: place(part, index), value: shownValue(cell) };
  if (as === "id") return invalid("notId", refused);
  if (as === "number") {
    const asText = typeof cell === "string" && cell.trim() !== "" && !isNaN(+cell);
    return invalid("notNumber", { ...refused, asText });
  }
  const isWritten = typeof cell === "string" && /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell);
  return invalid("notDate", { ...refused, cure: isWritten ? "write" : undefined });
}

/** Where the cell at an index stands: in an argument of one cell there is no row to name. */
export function place({ name, within, reading }: Named, index: number): Place {
  const { width, length } = reading;
  const argument = within?.argument ?? name;
  const made: Place =
    length === 1
      ? { argument }
      : {
          argument,
          row: Math.floor(index / width) + 1,
          column: within?.column ?? (width === 1 ? undefined : (index % width) + 1),
        };
  RANGES.set(made, { cells: reading.cells, index, width });
  return made;
}

interface Standing {
  readonly cells: Cells;
  readonly index: number;
  readonly width: number;
}
const RANGES = new WeakMap<Place, Standing>();

/** The range that a place is in, as the caller handed it over, and where in it; undefined for places made elsewhere. */
export function standingOf(place: Place): (Standing & { row: number; column: number }) | undefined {
  const found = RANGES.get(place);
  if (!found) return undefined;
  const { index, width } = found;
  return { ...found, row: Math.floor(index / width), column: index % width };
}

export const size = ({ reading }: Named): Size => ({
  count: reading.length,
  of: reading.width === 1 ? "rows" : "cells",
});

/** A value as a message shows it: long text cut short, an error by its code. */
export function shownValue(value: unknown): Value {
  if (typeof value === "string")
    return value.length > 40 && !isErrorText(value) ? `${value.slice(0, 39)}…` : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null) {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    const shown = code ?? basicValue;
    return shown === undefined || shown === null || typeof shown === "object"
      ? "#DATA!"
      : String(shown);
  }
  return String(value);
}
