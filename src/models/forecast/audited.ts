/** Lines of the audit on other sheets of the forecast: found by their item, as it is said in the sheet's language. */
import { ok, quoted } from "../sheet/words";

export type Word = (english: string) => string;
type Column = "values" | "errors" | "notes";

/** A line by its item in English, "–" where the audit has none. */
export const audited = (word: Word, item: string, from: Column = "values"): string =>
  auditedAs(quoted(word(item)), from);

/** The same of an item that a formula gives. */
export function auditedAs(item: string, from: Column = "values"): string {
  const line = `INDEX({{audit-${from}}},MATCH(${item},{{audit-items}},0))`;
  return ok("audit", `IFERROR(IF(${line}="","",${line}),"–")`);
}

/** "{0}: AIC" of the model that a cell names. */
export const ofModel = (word: Word, item: string, model: string): string =>
  `SUBSTITUTE(${quoted(word(`{0}: ${item}`))},"{0}",${model})`;
