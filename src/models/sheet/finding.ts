/** Findings: sentences that state what a chart shows, written as formulas so that they follow the data. */
import { type Says, quoted } from "./words";

/**
 * `"17% of customers bring 49%"` from "{share} of customers bring {revenue}"; the chart's title where that is an error. Names, which
 * can be of any length, end in "…" where the sentence would otherwise need more pixels than `room`.
 */
export function findingOf(
  { values, pick }: Says,
  said: readonly string[],
  title: string,
  room = Infinity,
) {
  const [first, ...others] = said.map((text) => sentence(text, values, room));
  if (pick === undefined && others.length > 0)
    throw new Error(`"${title}" has ${said.length} findings and no "pick" among them`);
  const chosen = pick === undefined ? first : `CHOOSE(${pick},${[first, ...others].join(",")})`;
  return `IFERROR(${chosen},${quoted(title)})`;
}

/** "{share} of customers" as `TEXT(…,"0%")&" of customers"`. */
function sentence(text: string, values: Says["values"], room: number): string {
  const parts = text.split(/\{(\w+)\}/);
  const letters = lettersOfNames(parts, values, room);
  return parts
    .map((part, i) => (i % 2 === 0 ? quoted(part) : shown(part, values, letters)))
    .filter((part) => part !== '""')
    .join("&");
}

/** The format of words of the sheet's own, which are of a known length. */
const OWN_WORDS = "@";

function shown(id: string, values: Says["values"], letters: number): string {
  const [formula, format] = valueOf(id, values);
  if (format === OWN_WORDS) return formula;
  if (format !== undefined) return `TEXT(${formula},${quoted(format)})`;
  if (letters === Infinity) return formula;
  return `LEFT(${formula},${letters})&IF(LEN(${formula})>${letters},"…","")`;
}

function valueOf(id: string, values: Says["values"]): Says["values"][string] {
  if (!(id in values))
    throw new Error(`a finding has no value "${id}"; it has ${Object.keys(values).join(", ")}`);
  return values[id];
}

/** Pixels in bold, of 10 points: a letter on average, a Chinese sign, both edges of a cell. */
const [LETTER, SIGN, EDGES] = [7.4, 13.4, 6];
/** By how many letters a figure gets longer than its format, which has one digit or a thousand. */
const MORE_DIGITS = 2;
/** A name that is cut shorter says nothing. */
const FEWEST_LETTERS = 8;

/** What is left for names, which are in the language of the sentence. */
function lettersOfNames(parts: readonly string[], values: Says["values"], room: number): number {
  const formats = parts.filter((_, i) => i % 2 === 1).map((id) => valueOf(id, values)[1]);
  const names = formats.filter((format) => format === undefined).length;
  const figures = formats.reduce(
    (sum, format) =>
      sum + (format === undefined ? 0 : format.replace(/;.*|[[\]$"]/g, "").length + MORE_DIGITS),
    0,
  );
  const words = [...parts.filter((_, i) => i % 2 === 0).join("")];
  const isSign = (letter: string) => letter > "\u2e7f";
  const signs = words.filter(isSign).length;
  const taken = (words.length - signs + figures) * LETTER + signs * SIGN;
  const each = signs > 0 ? SIGN : LETTER;
  return Math.max(
    FEWEST_LETTERS,
    Math.floor(((room - EDGES - taken) / Math.max(1, names) - SIGN) / each),
  );
}
