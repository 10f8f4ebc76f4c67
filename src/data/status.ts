/** Words for what became of an order or a deal: bought, not bought (yet), given back. */

const NOT_BOUGHT =
  /(?<![\p{L}\p{N}])(cancel\p{L}*|no ?show|suspected fraud|wait buyer pay|trade closed|requires \p{L}+|paused|payment due|payment review|quotation|void\p{L}*|lost|closed ?lost|declin\p{L}*|den(y|ied)|refused?|fail\p{L}*|reject\p{L}*|abandon\p{L}*|draft|open|pending|unpaid|uncollectible|past due|overdue|incomplete|trialing|expired|delet\p{L}*|disput\p{L}*|test|quote|proposal|negotiation|needs analysis|value proposition|perception analysis|qualification|qualified\p{L}*|prospecting|appointment\p{L}*|presentation\p{L}*|discovery|contract ?sent|decision ?makers?\p{L}*|in progress|on hold|await\p{L}*)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(verloren|stornier\p{L}*|storno|abgelehnt|abgebrochen|unbezahlt|nicht bezahlt|in klärung|mahnstufe|offen|überfällig|mahnung|gemahnt|entwurf|angebot|verhandlung|perdue?|annulée?s?|refusée?s?|échouée?|erreur|en attente|impayée?|brouillon|devis|négociation|perdid[oa]|anulad[oa]|cancelad[oa]|rechazad[oa]|pendiente|en espera|fallid[oa]|borrador)(?![\p{L}\p{N}])|取消|关闭|關閉|失败|失敗|待付款|待支付|待处理|待處理|拒收|需求确认|未付款|未支付|等待买家付款|等待買家付款|草稿|丢单|输单|輸單|作废|作廢|删除|刪除|拒付|跟进|跟進|谈判|談判|洽谈|意向/iu;
const BOUGHT =
  /(?<![\p{L}\p{N}])(won|trade success|trade finished|closed ?won|paid|complete\p{L}*|fulfilled|shipped|delivered|sent|success\p{L}*|succeeded|processed|processing|ok|settled|captured|accept\p{L}*|approved|invoiced|received|active|gewonnen|bezahlt|abgeschlossen|versandt|versendet|verschickt|geliefert|erledigt|gagnée?|payée?|acceptée?|expédiée?|livrée?|terminée?|ganad[oa]|pagad[oa]|completad[oa]|enviad[oa]|entregad[oa])(?![\p{L}\p{N}])|成功|已付款|已支付|已完成|完成|赢单|贏單|已发货|已發貨|待发货|待發貨|出库|出庫|已收货|已收貨|已签收|已簽收|已签约|成交/iu;
const PARTLY = /(?<![\p{L}\p{N}])(part\p{L}*|teil\p{L}*|parcial\p{L}*)(?![\p{L}\p{N}])|部分/iu;
const GIVEN_BACK =
  /(?<![\p{L}\p{N}])(refund\p{L}*|return\p{L}*|credit ?(note|memo|ed)|charge ?backs?|charged back|revers\p{L}*|gutschrift\p{L}*|retour\p{L}*|rücksendung|rückerstatt\p{L}*|zurückgezahlt|erstattet|erstattung|avoir|rembours\p{L}*|abono|devoluci\p{L}*|devuelt[oa]|reembols\p{L}*)(?![\p{L}\p{N}])|退货|退款|退貨|退单|退單|红字|紅字|销退|銷退/iu;
const WON =
  /(?<![\p{L}\p{N}])(closed ?won|won|gewonnen|gagnée?|ganad[oa])(?![\p{L}\p{N}])|赢单|贏單/iu;
const LOST =
  /(?<![\p{L}\p{N}])(closed ?lost|lost|verloren|perdue?|perdid[oa])(?![\p{L}\p{N}])|丢单|输单|輸單/iu;

const spaced = (state: string): string => state.replace(/[_-]+/g, " ");

/**
 * Whether rows in this state count as purchases; undefined where the word is not known. What was given back counts where a
 * column of refunds takes its money off again.
 */
export function isBought(state: string, hasRefunds = false): boolean | undefined {
  const text = spaced(state);
  // "交易关闭" and "Closed Lost" hold words of both kinds: what undoes a purchase wins, but a deal won is won
  if (WON.test(text)) return true;
  if (/\b(not|un|non)\s?(paid|complete|fulfilled)/i.test(text)) return false;
  if (isGivenBack(text)) return hasRefunds ? true : PARTLY.test(text) ? undefined : false;
  if (NOT_BOUGHT.test(text)) return false;
  return BOUGHT.test(text) ? true : undefined;
}

/** "Refund", "Credit note", 退货: the money of the row goes back. */
export const isGivenBack = (text: string): boolean => GIVEN_BACK.test(spaced(text));

/** Whether a state is one that only deals have: then only what is won was bought. */
export const isOfDeals = (state: string): boolean =>
  WON.test(spaced(state)) || LOST.test(spaced(state));

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
