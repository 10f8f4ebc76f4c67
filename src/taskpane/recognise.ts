/** Which column of a table answers which question: by its heading, else by what stands in it. */
import { isSerial, parseDate } from "../domain/support/dates";
import type { HostValue } from "../hosts/host";
import type { Question } from "../models/model";
import type { TableHead } from "./table";

export type ColumnQuestion = Extract<Question, { kind: "column" }>;

export interface Match {
  readonly column: number;
  /** Whether the heading said so; otherwise it is a guess from the cells, for the user to check. */
  readonly byHeading: boolean;
}

/**
 * A column for each question, none of them twice; a question without one is left out. Headings come first, the
 * closest likeness before others. Only questions that must be answered are guessed from the cells.
 */
export function recognise(
  questions: readonly ColumnQuestion[],
  table: Pick<TableHead, "headings" | "sample">,
): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>();
  const taken = new Set<number>();
  const likenesses = questions
    .flatMap((question) =>
      table.headings.map((heading, column) => ({
        question,
        column,
        likeness: likeness(heading, question.headers),
      })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { question, column } of likenesses)
    if (!found.has(question.id) && !taken.has(column)) {
      found.set(question.id, { column, byHeading: true });
      taken.add(column);
    }
  // Dates before numbers: a date is a number too, and the rarer of the two.
  const open = questions
    .filter(({ id, optional }) => !optional && !found.has(id))
    .sort((a, b) => RARITY.indexOf(a.holds) - RARITY.indexOf(b.holds));
  for (const question of open) {
    const column = table.headings.findIndex(
      (_, i) =>
        !taken.has(i) &&
        holds(
          question.holds,
          table.sample.map((row) => row[i]),
        ),
    );
    if (column < 0) continue;
    found.set(question.id, { column, byHeading: false });
    taken.add(column);
  }
  return found;
}

const RARITY: readonly ColumnQuestion["holds"][] = ["date", "id", "number"];

/**
 * How like one of the names a heading is, 0 for not at all: the same beats beginning or ending with it, which beats
 * holding it; among equals the name that stands earlier in the list wins.
 */
function likeness(heading: string, names: readonly string[]): number {
  const words = plain(heading);
  if (!words) return 0;
  let best = 0;
  names.forEach((name, i) => {
    const rank = 1 - i / (names.length + 1);
    const wanted = plain(name);
    if (words === wanted) best = Math.max(best, 4 + rank);
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

function holds(kind: ColumnQuestion["holds"], cells: readonly HostValue[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (!filled.length) return false;
  if (kind === "date") return filled.every(isDate);
  if (kind === "number") return filled.every((cell) => typeof cell === "number");
  return filled.every((cell) => !isDate(cell) && isIdLike(cell));
}

/** Serials of this and the last century, whole days mostly: an amount seldom looks like that for fifty rows. */
const isDate = (cell: HostValue): boolean =>
  typeof cell === "number"
    ? isSerial(cell) && cell >= EARLIEST && cell < LATEST
    : typeof cell === "string" && !Number.isNaN(parseDate(cell));
const EARLIEST = parseDate("1950-01-01");
const LATEST = parseDate("2100-01-01");

const isIdLike = (cell: HostValue): boolean =>
  typeof cell === "string" || (typeof cell === "number" && Number.isInteger(cell));
