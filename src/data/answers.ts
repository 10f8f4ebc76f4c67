/**
 * Which column of a table answers which question of a model: by its heading and by what stands in it. What contradicts a
 * heading, or competes with it, is never called recognised; what cannot be told is left for the user to choose.
 */
import { answerOf } from "../domain/support/scales";
import { type Contents, couldBeAmounts, couldBeDates, couldBeIds } from "./contents";
import { meaningOf } from "./headings";
import { type Column, columnsOf, isOfPurchases } from "./roles";
import { otherCurrencies } from "./rival-amounts";
import { type Cell, isBlank } from "./table";

/** A question that a column answers. */
export interface Asked {
  readonly id: string;
  /** Names that recognise its column, the most telling first. */
  readonly headers: readonly string[];
  /** A "rating" is a number or words for one. */
  readonly holds: "id" | "date" | "number" | "rating";
  readonly optional?: boolean;
}

export interface Match {
  readonly column: number;
  /** Whether the heading said so and nothing speaks against it; otherwise it is a guess, for the user to check. */
  readonly byHeading: boolean;
}

/** A table's headings ("" where a column has none) and rows; the first rows are enough. */
export interface Looked {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A column for each question, none of them twice; a question without one is left out. Headings come first, the closest
 * likeness before others. Only questions that must be answered are guessed from the cells, and only where there is no choice.
 */
export function answering(
  questions: readonly Asked[],
  { headings, rows }: Looked,
): ReadonlyMap<string, Match> {
  const columns = columnsOf({ headings, rows, headingRow: 1, firstRow: 2 });
  const found = new Map<string, Match>();
  const taken = new Set<number>();
  const competing = new Set<number>();
  const take = (id: string, column: number, byHeading: boolean) => {
    found.set(id, { column, byHeading });
    taken.add(column);
  };
  const likenesses = questions
    .flatMap((question) =>
      columns.map((column) => ({
        question,
        column,
        likeness: likeness(column.heading, question.headers),
      })),
    )
    .filter(({ likeness, question, column }) => likeness > 0 && fits(question, column, rows))
    .sort((a, b) => b.likeness - a.likeness);
  for (const { question, column, likeness } of likenesses) {
    if (found.has(question.id) || taken.has(column.index)) continue;
    const isRivalled = likenesses.some(
      (other) =>
        other.question === question &&
        other.column !== column &&
        other.likeness === likeness &&
        !taken.has(other.column.index),
    );
    const isForOther = ({ index }: Column) =>
      likenesses.some((each) => each.column.index === index && each.question !== question) &&
      !likenesses.some((each) => each.column.index === index && each.question === question);
    const rivals =
      question.holds === "number"
        ? otherCurrencies(column, columns, rows).filter((other) => !isForOther(other))
        : [];
    // two amounts of which one may be in another currency: neither is taken, by its heading or by a guess
    if (rivals.length) for (const { index } of [column, ...rivals]) competing.add(index);
    else if (!isRivalled) take(question.id, column.index, isPlainly(question, column));
  }
  guess(
    questions.filter(({ id, optional }) => !optional && !found.has(id)),
    columns.filter(
      ({ index }) =>
        !taken.has(index) &&
        !competing.has(index) &&
        !rows.some((row) => typeof row[index] === "boolean"),
    ),
    rows,
    take,
  );
  return found;
}

type Kind = Exclude<Asked["holds"], "rating">;
/** Dates before ids before numbers: a date is a number too, and the rarer of the two. */
const RARITY: readonly Kind[] = ["date", "id", "number"];
/** A rating in words is found by its heading only. */
const kindOf = (holds: Asked["holds"]): Kind => (holds === "rating" ? "number" : holds);

/**
 * Questions that no heading answers, kind by kind: the columns that suit them best, if those are as many as the questions;
 * a choice among more is the user's.
 */
function guess(
  open: readonly Asked[],
  free: readonly Column[],
  rows: Looked["rows"],
  take: (id: string, column: number, byHeading: boolean) => void,
): void {
  const used = new Set<Column>();
  for (const kind of RARITY) {
    const asked = open.filter(({ holds }) => kindOf(holds) === kind);
    if (!asked.length) continue;
    const suiting = free
      .filter((column) => !used.has(column))
      .map((column) => ({ column, suits: suits(kind, column) }))
      .filter(({ suits }) => suits > 0);
    // what a heading names as an amount suits better than what only holds figures, and only what asks for one
    const level = Math.max(...suiting.map(({ suits }) => suits));
    const best = suiting.filter(({ suits }) => suits === level);
    const asking = kind === "number" && level === 3 ? asked.filter(asksForAmount) : asked;
    if (best.length > asking.length) continue;
    const amounts = best.map(({ column }) => column);
    if (level === 3 && amounts.some((column) => otherCurrencies(column, amounts, rows).length)) continue; // prettier-ignore
    best.forEach(({ column }, i) => {
      used.add(column);
      take(asking[i].id, column.index, false);
    });
  }
}

/** How well a column without a telling heading suits a question: 0 not at all, 1 or 2 by its cells, 3 by its heading as well. */
function suits(kind: Kind, column: Column): number {
  const { contents, meaning, holds } = column;
  if (saysNothing(contents)) return 0;
  if (kind === "date") return couldBeDates(contents) ? (meaning.concept === "date" ? 3 : 1) : 0;
  if (couldBeDates(contents)) return 0;
  if (kind === "id") {
    if (!couldBeIds(contents) || holds === "flag") return 0;
    if (meaning.concept && !["customer", "contact"].includes(meaning.concept)) return 0;
    // names before numbers
    return meaning.concept ? 3 : contents.texts > 0 ? 2 : 1;
  }
  if (!couldBeAmounts(contents)) return 0;
  if (!meaning.concept) return meaning.modifiers.size ? 0 : isMeasured(column) ? 1 : 0;
  return meaning.concept === "amount" && isOfPurchases(column) ? 3 : 0;
}

const asksForAmount = ({ headers }: Asked): boolean =>
  headers.some((header) => meaningOf(header).concept === "amount");

/** All filled cells are figures. */
const isMeasured = ({ contents: { cells, blank, numbers, amounts, digits } }: Column): boolean =>
  numbers + amounts + digits === cells - blank;

/** Whether the cells under a heading that says so can be what is asked for; a column without cells can be anything. */
function fits({ holds }: Asked, { contents, index }: Column, rows: Looked["rows"]): boolean {
  if (saysNothing(contents)) return true;
  if (holds === "rating") return isRated(rows.map((row) => row[index]));
  if (holds === "date") return couldBeDates(contents);
  // a flag may be asked for by name ("Would buy again": yes, no), and so may a share
  if (holds === "id") return !couldBeDates(contents);
  return contents.numbers + contents.amounts + contents.digits > 0;
}

/** Whether most cells are figures or words that stand for one; a second row of headings may be among them. */
function isRated(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const rated = filled.filter(
    (cell) =>
      typeof cell === "number" || (typeof cell === "string" && answerOf(cell) !== undefined),
  );
  return 2 * rated.length > filled.length || (filled.length < 4 && rated.length > 0);
}

const saysNothing = ({ blank, unknown, cells }: Contents): boolean => blank + unknown === cells;

/** A column of 0 and 1 is no amount, whatever its heading; a few figures among words are not enough. */
const isPlainly = ({ holds }: Asked, { contents, holds: what }: Column): boolean =>
  holds !== "number" ||
  contents.blank === contents.cells ||
  (couldBeAmounts(contents) && what !== "flag");

/**
 * How like one of the names a heading is, 0 for not at all: the same beats holding it as whole words; among equals the name
 * that stands earlier in the list wins. "=服務" is that alone, no part of 服務工時.
 */
function likeness(heading: string, names: readonly string[]): number {
  const words = plain(heading);
  if (!words) return 0;
  let best = 0;
  names.forEach((name, i) => {
    const rank = 1 - i / (names.length + 1);
    const wanted = plain(name);
    if (words === wanted) best = Math.max(best, 4 + rank);
    else if (name.startsWith("=")) return;
    else if (` ${words} `.includes(` ${wanted} `)) best = Math.max(best, 2 + rank);
    else if (/\p{Script=Han}/u.test(wanted) && words.includes(wanted))
      best = Math.max(best, 2 + rank);
  });
  return best;
}

/** "Order_Dates", "orderDate" and "Order date" are the same words. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/s\b/g, "")
    .trim();

/** Rows that tell what a column holds. */
const TELLING_ROWS = 2_000;

/** The part of a table that is looked at: rows with something in them, up to some thousands. */
export const telling = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.slice(0, TELLING_ROWS).filter((row) => !row.every(isBlank));
