/** What became of an order or a deal, by the word for it: bought, not bought (yet), given back. */
import { isUnknown } from "./ids";
import * as words from "./status-words";

const isHan = (word: string): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(word);

const alternatives = (lists: readonly string[], areHan: boolean): string =>
  lists
    .flatMap((list) => list.split(", "))
    .filter((word) => isHan(word) === areHan)
    .map((word) => word.replace(/ /g, " ?").replace(/\*/g, "\\p{L}*"))
    .join("|");
const latin = (lists: readonly string[]): string => alternatives(lists, false);
const chinese = (lists: readonly string[]): string => alternatives(lists, true);

const whole = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/** Words of lists (see status-words.ts): whole ones in Latin script, parts in Chinese; a blank may be left out. */
const anyOf = (lists: readonly string[]): string =>
  [latin(lists) && whole(latin(lists)), chinese(lists)].filter(Boolean).join("|");

const [isWon, isLost, isNotBought, isBoughtWord, isReturned, isPartly, isOff, isOpen, isUndoing] = [
  ...[words.WON, words.LOST, words.NOT_BOUGHT, words.BOUGHT, words.GIVEN_BACK, words.PARTLY],
  ...[words.REFUND_OFF, words.REFUND_OPEN, words.UNDOING],
].map((lists) => {
  const pattern = new RegExp(anyOf(lists), "iu");
  return (text: string) => pattern.test(text);
});

/** What says that something was not undone: "not refunded", 没有申请退款, "awaiting shipment". */
const NOT_UNDONE = new RegExp(
  [
    whole(
      `(?:${latin(words.DENIALS)}) (?:(?:${latin(words.BETWEEN)}) )*(?:${latin(words.UNDOING)})`,
    ),
    `(?:${chinese(words.DENIALS)})(?:${chinese(words.BETWEEN)})*(?:${chinese(words.UNDOING)})`,
    anyOf(words.BOUGHT_AFTER_ALL),
  ].join("|"),
  "giu",
);

/** Of a refund or a return: there is none. */
const NONE = /^(none|keine?r?|aucune?|ninguno|ninguna|无|無|n\/a)$/i;

/** The words of a state, without those that say it was not undone. */
function stated(state: string): { readonly text: string; readonly isNotUndone: boolean } {
  const spaced = state.replace(/[_-]+/g, " ");
  const text = spaced.replace(NOT_UNDONE, " ");
  return { text, isNotUndone: text !== spaced };
}

/**
 * Whether rows in this state count as purchases; undefined where the word is not known. What was given back counts where a
 * column of refunds takes its money off again.
 */
export function isBought(state: string, hasRefunds = false): boolean | undefined {
  const { text, isNotUndone } = stated(state);
  // "交易关闭" and "Closed Lost" hold words of both kinds: what undoes a purchase wins, but a deal won is won
  if (isWon(text) || NONE.test(text)) return true;
  if (isReturned(text)) return hasRefunds ? true : isPartly(text) ? undefined : false;
  if (isNotBought(text) || isLost(text)) return isPartly(text) ? undefined : false;
  return isBoughtWord(text) || isNotUndone ? true : undefined;
}

/** "Refund", "Credit note", 退货: the money of the row goes back. */
export const isGivenBack = (state: string): boolean => isReturned(stated(state).text);

/** "Partially refunded", 部分退款: some of the money goes back, and the word does not say how much. */
export const isPartlyBack = (state: string): boolean =>
  isGivenBack(state) && isPartly(stated(state).text);

/** "Cancelled", "Refunded": bought, and undone; not "Failed" or "Draft", which never was a purchase. */
export const isUndone = (state: string): boolean => isUndoing(stated(state).text);

/**
 * What the status of a refund says of its purchase: "Refunded" that it was given back, "Partially refunded" and "Requested" that
 * some or all of it may be; undefined where it stands.
 */
export function refundOf(state: string): "refunded" | "open" | undefined {
  if (!state) return undefined;
  const flag = yesOrNo(state);
  if (flag !== undefined) return flag ? "refunded" : undefined;
  const { text, isNotUndone } = stated(state);
  if (isUnknown(state) || NONE.test(text.trim()) || isNotUndone || isOff(text)) return undefined;
  if (isPartly(text) || isOpen(text)) return "open";
  return isReturned(text) || isBoughtWord(text) || DONE.test(text) ? "refunded" : "open";
}

const DONE =
  /^\s*(success\w*|succeeded|done|full\w*|settled|issued|credited|成功|完成|已完成)\s*$/i;

/** Whether a state is one that only deals have: then only what is won was bought. */
export function isOfDeals(state: string): boolean {
  const { text } = stated(state);
  return isWon(text) || isLost(text);
}

const YES = /^(x|✓|✔|√|yes|y|true|1|ja|oui|sí|si|verdadero|vrai|wahr|是|有|对|對)$/i;
const NO = /^(no|n|false|0|nein|non|falso|faux|falsch|否|无|無)$/i;

/** What a cell of yes and no says; undefined for all else. */
export function yesOrNo(cell: string | number | boolean | null): boolean | undefined {
  const text = String(cell ?? "").trim();
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}
