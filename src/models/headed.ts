/**
 * Headings that hold digits: "Revenue 2024", "NPS (0-10)", "1、您有多大可能". Functions take such a cell for data that they cannot
 * read; a model sees all columns at once, and knows better.
 */
import { isErrorText } from "../domain/support/columns";
import { parseDate } from "../domain/support/dates";
import type { Answer, Answers, Question, RangeAnswer } from "./model";
import { withoutHeading } from "./ranges";

/** The answers with headings that nobody takes for data, where the first row of all columns of figures holds words. */
export function withHeadingsKnown(answers: Answers, questions: readonly Question[]): Answers {
  const figures = questions.flatMap((question) => {
    const answer = answers[question.id];
    const isFigure = question.kind === "column" && question.holds !== "id";
    return isFigure && isColumn(answer) ? [[question.id, answer] as const] : [];
  });
  const numbered = figures.filter(([, { cells }]) => isNumbered(cells[0][0]));
  const isHeaded = ([, { cells }]: (typeof figures)[number]) =>
    isWord(cells[0][0]) || isNumbered(cells[0][0]) || isBlank(cells[0][0]);
  if (
    !numbered.length ||
    !figures.every(isHeaded) ||
    !numbered.every(([, each]) => isFollowed(each))
  )
    return answers;
  // sheets of purchases hand whole ranges to functions, which would read the heading again
  if (questions.some((each) => each.kind === "column" && each.holds === "date"))
    return withEach(answers, (range) => withoutHeading(range));
  const known = numbered.map(([id, { address, cells }]) => {
    const heading = String(cells[0][0]).replace(/\p{Nd}+/gu, "").replace(/[(（][^\p{L}]*[)）]/gu, "").trim(); // prettier-ignore
    const answer: RangeAnswer = { address, cells: [[heading], ...cells.slice(1)] };
    return [id, answer] as const;
  });
  return { ...answers, ...Object.fromEntries(known) };
}

const withEach = (answers: Answers, change: (range: RangeAnswer) => RangeAnswer): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, isColumn(answer) ? change(answer) : answer]),
  );

const isColumn = (answer: Answer): answer is RangeAnswer =>
  typeof answer === "object" && answer.cells.length > 1 && answer.cells[0].length === 1;

const isBlank = (cell: unknown): boolean => (cell ?? "") === "";

const isWord = (cell: unknown): cell is string =>
  typeof cell === "string" && !isErrorText(cell) && /\p{L}/u.test(cell) && !/\p{Nd}/u.test(cell);

/** A year before words, "2024 revenue"; a number of a question, "1、", "Q2."; what periods are called, "Q1", "FY2024". */
const YEAR = /^(19|20)\d\d(\s*年)?[\s-]*/;
const QUESTION = /^Q?\d{1,3}(\s*[、.．:：)）]\s*|\s+-\s+)(?=\D)/i;
const PERIOD = /^(Q|H|M|W|T|S|FY|CY|KW)[\s-]?\d{1,4}$/i;
/** "USD 50", "CN¥5", "R$ 1,200.00": an amount. */
const AMOUNT = /^\p{L}{1,3}\.?\p{Sc}?\s*-?\d[\d\s.,'’]*$/u;

/** Whether text with a digit heads a column, not an amount, a date or a measure: "50 USD", "31 Jan 2025", "5 pieces". */
function isNumbered(cell: unknown): cell is string {
  if (typeof cell !== "string" || !/\p{Nd}/u.test(cell) || !/\p{L}/u.test(cell)) return false;
  const text = cell.trim();
  if (isErrorText(text) || !Number.isNaN(parseDate(text))) return false;
  if (PERIOD.test(text)) return true;
  const words = text.replace(QUESTION, "").replace(YEAR, "");
  return /^[\p{L}(（[“"]/u.test(words) && !AMOUNT.test(words) && letters(words) > 1;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Whether a number or a date stands first below it. */
function isFollowed({ cells }: RangeAnswer): boolean {
  const first = (cells as readonly unknown[][]).slice(1).find(([cell]) => !isBlank(cell))?.[0];
  return (
    typeof first === "number" || (typeof first === "string" && !Number.isNaN(parseDate(first)))
  );
}
