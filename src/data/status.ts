/** States of an order or a deal that mean: no purchase (yet). */

const NOT_BOUGHT =
  /(?<![\p{L}\p{N}_])(cancel\w*|void\w*|lost|declin\w*|fail\w*|reject\w*|abandon\w*|draft|open|pending|unpaid|expired|test|quote|proposal|negotiation|qualification|qualified\w*|prospecting|appointment|presentation|discovery|contract sent|verloren|storniert|abgelehnt|abgebrochen|unbezahlt|offen|entwurf|angebot|verhandlung|perdue?|annulée?|refusée?|brouillon|devis|négociation|perdid[oa]|cancelad[oa]|rechazad[oa]|pendiente|borrador|decision maker\w*|in progress|on hold|awaiting\w*)(?![\p{L}\p{N}_])|取消|关闭|關閉|失败|失敗|待付款|未付款|未支付|等待买家付款|等待買家付款|草稿|丢单|输单|輸單|已作废|作廢|跟进|跟進|谈判|談判|洽谈|意向/iu;
const BOUGHT =
  /(?<![\p{L}\p{N}_])(won|paid|complete\w*|closed won|fulfilled|shipped|delivered|success\w*|processed|settled|gewonnen|bezahlt|abgeschlossen|versandt|versendet|geliefert|gagnée?|payée?|expédiée?|livrée?|ganad[oa]|pagad[oa]|enviad[oa]|entregad[oa]|active|partially_refunded|refunded)(?![\p{L}\p{N}_])|成功|已付款|已支付|已完成|完成|赢单|贏單|已发货|已發貨|已签约|成交/iu;

/** Whether rows in this state count as purchases; undefined where the word is not known. */
export function isBought(state: string): boolean | undefined {
  // "交易关闭" and "Closed Lost" hold words of both kinds: what undoes a purchase wins, but a deal won is won
  if (/\bwon\b|\bgewonnen\b|赢单|贏單/i.test(state)) return true;
  if (/\b(not|un)\s?(paid|complete|fulfilled)/i.test(state)) return false;
  if (NOT_BOUGHT.test(state)) return false;
  return BOUGHT.test(state) ? true : undefined;
}

const TOTAL =
  /^\s*(grand\s+)?(sub)?\s*totals?\s*:?\s*$|^\s*(sum|average|summe|gesamt|gesamtsumme|somme|suma)\s*:?\s*$|^\s*(合计|总计|小计|总和|合計|總計|小計|總和|汇总|匯總)\s*[:：]?\s*$/i;

/** Whether a cell calls its row a sum of others. */
export const isTotalWord = (text: string): boolean => TOTAL.test(text);
