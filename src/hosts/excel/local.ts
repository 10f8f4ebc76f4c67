/**
 * Formulas of names as Excel says them, in the user's language (office-js 2834), although it takes them in English:
 * separators are translated back. Names of native functions cannot be; a formula with such is not written again.
 */

/** `=CV.VALUE(A1:C1;1,5)` as `=CV.VALUE(A1:C1,1.5)`; what has no semicolon between arguments is left as it is. */
export function withEnglishSeparators(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+[.,]\d+|[{}]|[^"'{}\d]|\d+/g) ?? [];
  if (!isLocal(parts)) return formula;
  let inBraces = false;
  return parts
    .map((part) => {
      if (part === "{" || part === "}") inBraces = part === "{";
      if (/^\d+,\d+$/.test(part)) return part.replace(",", ".");
      if (inBraces)
        return /^\d+\.\d+$/.test(part) || /^[.\\]$/.test(part) ? part.replace(/[.\\]/, ",") : part;
      return part === ";" ? "," : part;
    })
    .join("");
}

/** Whether semicolons stand between arguments; in braces English has them too, between rows. */
function isLocal(parts: readonly string[]): boolean {
  let inBraces = false;
  return parts.some((part) => {
    if (part === "{" || part === "}") inBraces = part === "{";
    return !inBraces && part === ";";
  });
}

/** Languages in which Excel's functions have their English names. */
const WITH_ENGLISH_NAMES = /^(en|zh|ja|ko)\b/i;

/** Whether what was read of a name, changed here and there, may be written again. */
export function canBeWritten(formula: string): boolean {
  const isEnglish = WITH_ENGLISH_NAMES.test(Office.context.displayLanguage);
  const text = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const functions = text.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu) ?? [];
  return isEnglish || functions.every((name) => /^CVX?[._]/i.test(name));
}
