/**
 * The words that arguments with a few allowed words take, in other languages than English: a sheet's drop-down shows those of
 * its reader, and every function, native equivalent and formula on a sheet reads them all. The first of each language is the one
 * that drop-downs show (src/locales/<locale>/choices.ts).
 */
export const CHOICE_WORDS = {
  day: ["天", "日"],
  week: ["周", "週"],
  month: ["月"],
  quarter: ["季度", "季"],
  year: ["年"],
  all: ["全部"],
  average: ["平均"],
  total: ["合计", "合計"],
  high: ["高"],
  low: ["低"],
  mbgnbd: ["MBG/NBD"],
  bgnbd: ["BG/NBD"],
  pnbd: ["Pareto/NBD"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A word that an argument takes, as the code says it. */
export type Choice = keyof typeof CHOICE_WORDS;

const MEANT: ReadonlyMap<string, Choice> = new Map(
  (Object.entries(CHOICE_WORDS) as [Choice, readonly string[]][]).flatMap(([choice, words]) =>
    words.map((word): [string, Choice] => [word.toLowerCase(), choice]),
  ),
);

/** What a word means: `choiceOf("周")` is "week"; one that is none of those above means itself. */
export const choiceOf = (word: string): string => MEANT.get(word.trim().toLowerCase()) ?? word;

/** All the words by which a choice goes, the English one first. */
export const wordsFor = (choice: Choice): readonly string[] => [choice, ...CHOICE_WORDS[choice]];
