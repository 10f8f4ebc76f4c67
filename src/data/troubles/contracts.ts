/** Lists of contracts or subscriptions, each with a start and an end: what was paid meanwhile is not in them. */
import { parseDate } from "../../domain/support/dates";
import { isDaySerial } from "../contents";
import { namesAnEnd, wordsOf } from "../headings";
import { type Cell, isBlank, textOf } from "../table";
import { Found, type Look, type Trouble, once } from "../trouble";

const CANCELLED =
  /^(subscription )?(cancel|cancelled|canceled|cancellation)( at| on| date| time)*( utc)?$|^(订阅|訂閱)?取消(日期|时间|時間)$/;
const OF_CONTRACTS = /(^| )(subscription|contract|membership|mrr|arr)( |$)|订阅|合同|訂閱|合約/;
const INTERVAL =
  /^((billing|plan|payment|renewal|subscription) )?(interval|cycle|period|frequency|term)( unit)?$|^(计费|订阅|付款|續約|計費|訂閱)(周期|週期|频率|頻率)$/;
const PERIOD =
  /^(\d+ ?)?(day|week|month|quarter|year)s?$|^(dai|week|month|quarter|year)ly$|^annual(ly)?$|^(每|按|一)?(个|個)?(日|周|週|月|季|季度|年)(度|付)?$/i;

/** Whether each row is a contract with a beginning and, for those that are over, an end: what was paid meanwhile is not there. */
export const areContracts = once(({ table: { rows }, columns, roles }): boolean => {
  const named = (pattern: RegExp) =>
    columns.filter(({ heading }) => pattern.test(wordsOf(heading)));
  const isOfDays = ({ index, contents }: (typeof columns)[number]) =>
    index !== roles.date.column &&
    contents.blank > 0 &&
    contents.blank < contents.cells &&
    rows.every((row) => isBlank(row[index]) || isDay(row[index]));
  const hasInterval = named(INTERVAL).some(({ index }) =>
    rows.every((row) => isBlank(row[index]) || PERIOD.test(textOf(row[index]))),
  );
  return columns.some((column) => namesAnEnd(column.heading) && isOfDays(column))
    ? hasInterval || named(OF_CONTRACTS).length > 0
    : hasInterval && named(CANCELLED).some(isOfDays);
});

const isDay = (cell: Cell): boolean =>
  isDaySerial(cell) || (typeof cell === "string" && !Number.isNaN(parseDate(cell.slice(0, 10))));

export function contracts(look: Look): Trouble | undefined {
  if (!areContracts(look)) return undefined;
  const found = new Found(look.table);
  look.table.rows.forEach((row, i) => {
    if (!row.every(isBlank) && !look.totals.has(i)) found.add(i, "");
  });
  return found.trouble("contracts", { cures: ["keep"], safe: false, changing: [] }, look.choices);
}
