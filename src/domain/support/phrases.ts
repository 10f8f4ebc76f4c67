/** Words of results with something filled in, as data: `src/locales/results.ts` says them in the reader's language. */

/** "{0} to {1}" with what fills its gaps: numbers, words or phrases. */
export interface Phrase {
  readonly phrase: string;
  readonly gaps: readonly (number | string | Phrase)[];
}

/** `phrase("{0} days", 7)` is "7 days". */
export const phrase = (text: string, ...gaps: Phrase["gaps"]): Phrase => ({ phrase: text, gaps });

export const isPhrase = (cell: unknown): cell is Phrase =>
  typeof cell === "object" && cell !== null && "phrase" in cell;
