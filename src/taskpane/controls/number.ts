/** Numbers as people type them. */

const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * "1,234.5", "12 %", "１２３" → 1234.5, 0.12, 123; undefined for anything else. "0,25" is refused rather than guessed:
 * the comma groups thousands in all three languages. Where the number is asked for in percent, "12 %" and "12" are 12.
 */
export function parseNumber(text: string, inPercent = false): number | undefined {
  const typed = text.normalize("NFKC").replace(/−/g, "-").replace(/\s/g, "").toLowerCase();
  const percent = typed.endsWith("%");
  const digits = percent ? typed.slice(0, -1) : typed;
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return undefined;
  const value = Number(digits.replace(/,/g, ""));
  if (!Number.isFinite(value)) return undefined;
  // Rounded, so that 7 % is 0.07 and not 0.07000000000000001.
  return percent && !inPercent ? Number((value / 100).toPrecision(15)) : value;
}
