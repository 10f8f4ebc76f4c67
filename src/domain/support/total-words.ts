/** Words by which a row calls itself a sum of others. */

const TOTAL =
  /^\s*(grand\s+)?(sub)?\s*totals?\s*:?\s*$|^\s*(sum|average|summe|gesamt|gesamtsumme|somme|suma)\s*:?\s*$|^\s*(合计|总计|小计|总和|合計|總計|小計|總和|汇总|匯總)\s*[:：]?\s*$/i;
/** "North total", "Total for 2024", 华东小计: said of a part. */
const PART =
  /(^|[\s:：(-])(sub-?)?totals?([\s:：)-]|$)|(合计|总计|小计|合計|總計|小計)\s*[:：]?\s*$/i;

/** Whether a cell calls its row a sum of others. */
export const isTotalWord = (text: string): boolean => TOTAL.test(text);

/** Whether a cell may call its row the sum of some others; a customer may be called so, too. */
export const mayBeTotal = (text: string): boolean => PART.test(text);
