/** What formulas say again and again. */
import type { Says } from "./words";
import { type Choice, wordsFor } from "../../domain/support/choice-words";

/** Whether a setting is what a choice goes by in any language: `isChoice("unit", "week")`. */
export const isChoice = (setting: string, choice: Choice): string =>
  `ISNUMBER(MATCH({{${setting}}},{${wordsFor(choice).map(quoted).join(",")}},0))`;
/** A formula for each of some choices of a setting, and one for all others. */
export const byChoice = (
  setting: string,
  formulas: readonly (readonly [Choice, string])[],
  other: string,
): string =>
  formulas.reduceRight(
    (rest, [choice, formula]) => `IF(${isChoice(setting, choice)},${formula},${rest})`,
    other,
  );
/** Text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A comparison with two amounts where both are short enough to stand beside a figure, else the other, with less. */
export const amountsSaid = (format: string, amounts: Readonly<Record<string, string>>): Says => ({
  values: Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [name, [amount, format]]),
  ),
  pick: pickShort(format, ...Object.values(amounts)),
});
/** Which of the two holds: with a sign as wide as NT$ there is room for one amount only. */
export const pickShort = (format: string, ...amounts: readonly string[]): string =>
  /[A-Z]{2}\$/.test(format)
    ? "2"
    : `IF(MAX(${amounts.map((amount) => `ABS(${amount})`).join(",")})<${TOO_LONG},1,2)`;
const TOO_LONG = 1_000_000;

/** What a spilled table says when it cannot be computed, else the result: `ok("segments", "SUM(segments[revenue])")`. */
export const ok = (table: string, result: string): string => unless(`${table}[#first]`, result);
/** The same for any cell. */
export const unless = (cell: string, result: string): string =>
  `IF(ISERROR(${cell}),${cell},${result})`;
