/** Text that stays text in Excel. */

/** The most characters a cell holds. */
const LONGEST_TEXT = 32_767;

/** Longer text can be neither a number nor a date, in whatever language Excel speaks. */
const LONGEST_NUMBER = 255;

/** What begins with one of these could be a formula, or lose its first character. */
const RISKY_START = /^[=+\-@'\t\r\n]/;

/**
 * Text as it must be entered to stay what it is. Excel reads "=1+1", "007", "1/2", "May 1" or "TRUE" as something else,
 * by rules that depend on its language; an apostrophe in front, which Excel takes off again, says that it is text.
 */
export function textEntry(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new Error(`a cell holds ${LONGEST_TEXT} characters, and a text has ${text.length}`);
  if (text === "") return "";
  return text.length <= LONGEST_NUMBER || RISKY_START.test(text) ? `'${text}` : text;
}

/** Length as JSON in UTF-8; a little more than that where characters are escaped. */
export function jsonBytes(value: number | boolean | string | null): number {
  if (typeof value !== "string") return String(value).length;
  let bytes = 2;
  for (let i = 0; i < value.length; i++) bytes += characterBytes(value.charCodeAt(i));
  return bytes;
}

function characterBytes(code: number): number {
  if (code < 0x20) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  return code < 0x80 ? 1 : 3;
}
