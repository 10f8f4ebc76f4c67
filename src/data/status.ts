/** What became of an order or a deal, by the word for it: bought, not bought (yet), given back. */
import * as words from "./status-words";

const isHan = (word: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(word);

const alternatives = (lists: readonly string[], pick: (word: string) => boolean): string =>
  lists
    .flatMap((list) => list.split(", "))
    .filter(pick)
    .map((word) => word.replace(/ /g, " ?").replace(/\*/g, "\\p{L}*"))
    .join("|");

/** Words of lists (see status-words.ts): whole ones in Latin script, parts in Chinese; a blank may be left out. */
function anyOf(lists: readonly string[]): RegExp {
  const chinese = alternatives(lists, isHan);
  const latin = alternatives(lists, (word) => !isHan(word));
  const whole = latin && `(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])`;
  return new RegExp([whole, chinese].filter(Boolean).join("|"), "iu");
}

const [isWon, isLost, isAfterAll, isNotBought, isBoughtWord, isReturned, isPartly] = [
  ...[words.WON, words.LOST, words.BOUGHT_AFTER_ALL, words.NOT_BOUGHT, words.BOUGHT],
  ...[words.GIVEN_BACK, words.PARTLY],
].map((lists) => {
  const pattern = anyOf(lists);
  return (text: string) => pattern.test(text);
});

/** "Not refunded", "no return requested", 没有申请退款. */
const DENIED = new RegExp(
  [isHan, (word: string) => !isHan(word)]
    .map((pick) => {
      const [denial, between, undoing] = [words.DENIALS, words.BETWEEN, words.UNDOING].map(
        (lists) => alternatives(lists, pick),
      );
      return pick("a")
        ? `(?<![\\p{L}\\p{N}])(?:${denial}) (?:(?:${between}) )*(?:${undoing})(?![\\p{L}\\p{N}])`
        : `(?:${denial})(?:${between})*(?:${undoing})`;
    })
    .join("|"),
  "giu",
);

/** Of a refund or a return: there is none. */
const NONE = /^(none|keine?r?|aucune?|ninguno|ninguna|无|無|n\/a)$/i;

/** The words of a state, without those that are denied. */
function stated(state: string): { readonly text: string; readonly isDenied: boolean } {
  const spaced = state.replace(/[_-]+/g, " ");
  const text = spaced.replace(DENIED, " ");
  return { text, isDenied: text !== spaced };
}

/**
 * Whether rows in this state count as purchases; undefined where the word is not known. What was given back counts where a
 * column of refunds takes its money off again.
 */
export function isBought(state: string, hasRefunds = false): boolean | undefined {
  const { text, isDenied } = stated(state);
  // "交易关闭" and "Closed Lost" hold words of both kinds: what undoes a purchase wins, but a deal won is won
  if (isWon(text) || isAfterAll(text) || NONE.test(text)) return true;
  if (isReturned(text)) return hasRefunds ? true : isPartly(text) ? undefined : false;
  if (isNotBought(text) || isLost(text)) return isPartly(text) ? undefined : false;
  return isBoughtWord(text) || isDenied ? true : undefined;
}

/** "Refund", "Credit note", 退货: the money of the row goes back. */
export const isGivenBack = (state: string): boolean => isReturned(stated(state).text);

/** Whether a state is one that only deals have: then only what is won was bought. */
export function isOfDeals(state: string): boolean {
  const { text } = stated(state);
  return isWon(text) || isLost(text);
}

const TOTAL =
  /^\s*(grand\s+)?(sub)?\s*totals?\s*:?\s*$|^\s*(sum|average|summe|gesamt|gesamtsumme|somme|suma)\s*:?\s*$|^\s*(合计|总计|小计|总和|合計|總計|小計|總和|汇总|匯總)\s*[:：]?\s*$/i;

/** Whether a cell calls its row a sum of others. */
export const isTotalWord = (text: string): boolean => TOTAL.test(text);

const YES = /^(x|✓|✔|√|yes|y|true|1|ja|oui|sí|si|verdadero|vrai|wahr|是|有|对|對)$/i;
const NO = /^(no|n|false|0|nein|non|falso|faux|falsch|否|无|無)$/i;

/** What a cell of yes and no says; undefined for all else. */
export function yesOrNo(cell: string | number | boolean | null): boolean | undefined {
  const text = String(cell ?? "").trim();
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}
