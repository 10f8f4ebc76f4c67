/** What refusals say of cells: where a value stands, what it is, why it cannot be read. */
import { parseDate } from "../dates";
import { invalid } from "../errors";
import type { Argument, Place, Size, Value } from "../messages";
import { type Cells, type Reading, UNREADABLE, cellAt, isErrorText } from "./reading";

/** A reading with the name of the argument it is of. */
export interface Named {
  readonly name: string;
  /** Where the messages say its cells are, if not in an argument of that name: one column of several, say. */
  readonly within?: { readonly argument: Argument; readonly column?: number };
  readonly reading: Reading;
}

/** The refusal of the cell at an index; so many more of the range are refused. */
export function unreadable(part: Named, index: number, more = 0) {
  const { as } = part.reading;
  const cell = cellAt(part.reading, index);
  const refused = { at: place(part, index), value: shownValue(cell), more };
  if (as === "id") return invalid("notId", refused);
  // digits of full width, as Chinese keyboards write them, are digits
  const text = String(cell).normalize("NFKC");
  if (as === "number") {
    const written = kindOfCell(cell);
    // "NT$1,234" above "12,5元": signs taken out of both would make 125 of the second
    const areSpelt = written && written !== "date" && some(part.reading, isSpelt);
    return invalid("notNumber", { ...refused, written: areSpelt ? "spelt" : written });
  }
  const cure = !DAY_OR_MONTH_FIRST.test(text)
    ? cureOfText(text)
    : some(part.reading, isDate)
      ? "reopen"
      : more
        ? "column"
        : "write";
  return invalid("notDate", { ...refused, cure });
}

/** "12/1/2010 8:26", "31.01.2025", "24.5.1": a date of which day, month or short year may stand anywhere. */
const DAY_OR_MONTH_FIRST = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d/;
const YEAR_FIRST = /^\s*\d{3,4}[-/.]\d{1,2}[-/.]\d/;
/** "2024-02-30": a month and a day that there are, but not together. */
const MONTH_AND_DAY = /^\s*\d{4}([-/.])(0?[1-9]|1[0-2])\1(29|30|31)\s*$/;
/** "5-Jan-24", "24年5月1日", "5月1日": which century, or whether a year at all, is not said. */
const SHORT_YEAR = /^\s*\d{1,2}([年月]|[-/. ]?[a-z]{3,9}[-/., ]*'?\d{2}\s*$)/i;
/** "113/5/1", "1130501", "民國113年5月1日": a year of the Republic of China. */
const MINGUO = /民[国國]|^\s*1\d\d(\s*[-/.年]|\d{4}\s*$)/;

const cureOfText = (text: string) =>
  MINGUO.test(text)
    ? "minguo"
    : MONTH_AND_DAY.test(text)
      ? "no day"
      : YEAR_FIRST.test(text)
        ? "write"
        : SHORT_YEAR.test(text)
          ? "year"
          : undefined;

/**
 * Whether a cell is a date already. Beside text with the day or the month first it is what Excel took for a date when it
 * opened a file in the other order: the 5th of March for the 3rd of May.
 */
const isDate = (cell: unknown, read: number): boolean =>
  read < UNREADABLE && typeof cell === "number";

/** Whether a cell in use is so, with what was read of it. */
const some = (reading: Reading, is: (cell: unknown, read: number) => boolean): boolean =>
  reading.numbers.some((read, i) => is(cellAt(reading, i), read));

/**
 * What a cell of text is: a number ("12"), a date, an amount that is right once currency, thousands signs or brackets are taken out
 * ("$1,234.50", "99元"), or one that would be wrong then, since what else is written changes its size: "12萬", "12,5", "1.234,50".
 */
function kindOfCell(cell: unknown): "number" | "amount" | "spelt" | "date" | undefined {
  if (typeof cell !== "string" || !cell.trim()) return undefined;
  const text = cell.normalize("NFKC");
  if (!isNaN(+text)) return "number";
  if (DAY_OR_MONTH_FIRST.test(text) || !isNaN(parseDate(text))) return "date";
  const bare = text.replace(
    /[\p{Sc}\s'’()元圆圓]|(?<!\d)[+-]|-$|[A-Z]{2,3}\$?(?=[\s\d(-]|$)/gu,
    "",
  );
  if (GROUPED.test(bare)) return "amount";
  return /^\d[\d.,百千万萬亿億]*$/.test(bare) ? "spelt" : undefined;
}

/** Columns have a million cells: those that are plain are told at a glance. */
const isSpelt = (cell: unknown): boolean =>
  typeof cell === "string" && !PLAIN.test(cell) && kindOfCell(cell) === "spelt";

/** Digits in threes with decimals, among signs of half width that change nothing of their size: "$1,234.50", "99元". */
const PLAIN = /^[ -+\-/:-~元圆圓¥€£]*\d+(,\d{3})*(\.\d+)?[ -+\-/:-~元圆圓¥€£]*$/;

/** Digits alone, or in groups: 1,234,567, in India 12,34,567; then a point and decimals. */
const GROUPED = /^\d+(,\d{2,3})*(?<!,\d\d)(\.\d+)?$/;

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
  if (typeof value !== "object") return value as Value;
  const { code, basicValue } = (value ?? {}) as { code?: unknown; basicValue?: unknown };
  const shown = code ?? basicValue ?? {};
  return typeof shown === "object" ? "#DATA!" : String(shown);
}
