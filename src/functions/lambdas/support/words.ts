/** The words of results in three languages, for native equivalents; see locales/results.ts and cells.ts. */
import { LOCALES } from "../../../locales/locale";
import { resultIn, type Word, WORDS_ONLY } from "../../../locales/results";
import { phrase, type Phrase } from "../../../domain/support/phrases";
import { type Choice, wordsFor } from "../../../domain/support/choice-words";
import { lambda } from "./lambda";

/** Headings for CVX_TABLE: a row for each language. */
export const heads = (...words: readonly Word[]): string[][] =>
  LOCALES.map((locale) => words.map((word) => resultIn(locale, word)));

/** Words for CVX_WORDS: a row for each, a column for each language. */
export const inLanguages = (words: readonly (string | Phrase)[]): string[][] =>
  words.map((word) => LOCALES.map((locale) => resultIn(locale, word)));

/** Choices for CVX_CHOICE: each word for one in any language, beside the English one. */
export const choices = (...list: readonly Choice[]): string[][] =>
  list.flatMap((choice) => wordsFor(choice).map((word) => [word, choice]));

/** What stands before and after the number of a tier: two columns, a row for each language. */
export const AROUND_TIER = LOCALES.map((locale) =>
  resultIn(locale, phrase("Tier {0}", "|")).split("|"),
);

/** What headers may be, lower case, and what CVX_LANGUAGE is then. */
const LANGUAGES = LOCALES.flatMap((locale, i): [string, number][] => [
  [locale.toLowerCase(), i + 1],
  [`${locale.toLowerCase()} ${WORDS_ONLY}`, -i - 1],
]);

export const WORDS = {
  /** Which language headers names, from 1; below 0 where there are to be words, but no headings; 0 where there is none of either. */
  CVX_LANGUAGE: lambda`LAMBDA(headers, LET(
    named, IF(CVX_OMITTED(headers), TRUE, headers),
    IF(ISTEXT(named), IFERROR(INDEX(${LANGUAGES.map(([, place]) => place)}, XMATCH(LOWER(TRIM(named)), ${LANGUAGES.map(([name]) => name)})), #VALUE!),
      IF(ISLOGICAL(named) + ISNUMBER(named), IF(named, 1, 0), #VALUE!))))`,

  /** The English one of a few words that may be in any language; the default where it is omitted, "" where it is another. */
  CVX_CHOICE: lambda`LAMBDA(argument, default, choices,
    IF(CVX_OMITTED(argument), default, XLOOKUP(TRIM(argument), INDEX(choices,, 1), INDEX(choices,, 2), "")))`,

  /** The language that headers names, English where it names none. */
  CVX_SPOKEN: lambda`LAMBDA(headers, MAX(1, ABS(IFERROR(CVX_LANGUAGE(headers), 1))))`,

  /** English words of ours in the language that headers names. */
  CVX_WORDS: lambda`LAMBDA(cells, words, headers,
    IF(CVX_SPOKEN(headers) = 1, cells,
      XLOOKUP(cells, INDEX(words,, 1), INDEX(words,, CVX_SPOKEN(headers)), "")))`,

  /**
   * Rows under their headings in the language that headers names, unless headers is FALSE: a row of them for each language, or
   * one that is said already. A table that begins with an error is that error.
   */
  CVX_TABLE: lambda`LAMBDA(headings, body, headers, LET(
    language, CVX_LANGUAGE(headers),
    first, INDEX(body, 1, 1),
    IF(ISERROR(first), first,
      IF(ISERROR(language), #VALUE!,
        IF(language <= 0, body, VSTACK(INDEX(headings, MIN(language, ROWS(headings)), 0), body))))))`,
};
