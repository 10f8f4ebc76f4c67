/** Where the page's figures and the workings behind them stand. */
import { lettersOf } from "../../a1";

/** A page has room for so many segments beside each other. */
export const MOST_SEGMENTS = 6;
export const MOST_DRIVERS = 4;

/** On the workings: the first segment's row in the tables of value, of recommendation and of drivers. */
export const FIRST = 6;
/** First columns of the three tables. */
export const VALUE = "A";
export const PROMOTERS = "I";
export const DRIVERS = "Q";

/** The page's cards: the first segment's column, and the row of names. */
export const CARD = { column: 1, names: 19 } as const;

/** Columns beside the labels: an even number, so that each of the two charts takes half of them. */
export const columnsFor = (segments: number): number => 2 * Math.max(1, Math.ceil(segments / 2));
export const COLUMN_ROOM = 892;

export const letter = lettersOf;
export const after = (column: string, places: number): string =>
  String.fromCharCode(column.charCodeAt(0) + places);
