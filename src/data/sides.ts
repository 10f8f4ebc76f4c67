/** "Debit" beside "Credit": money out and money in, of which only a person knows which is the customer's. */
import type { Column } from "./roles";

/** The two columns of a ledger or a statement, as indices. */
export interface Sides {
  readonly debit: number;
  readonly credit: number;
}

const DEBIT =
  /^(debits?|debit amount|paid out|money out|withdrawals?|withdrawal amount|withdrawn|soll|débit|debe|cargo|(借方|支出|提出|支取|提款|转出|轉出)(金额|金額|发生额|發生額)?)$/i;
const CREDIT =
  /^(credits?|credit amount|paid in|money in|deposits?|deposit amount|deposited|haben|crédit|haber|abono|(贷方|貸方|收入|存入|存款|转入|轉入)(金额|金額|发生额|發生額)?)$/i;

/** "Paid out (£)" and 支出（元） are named by what stands before the brackets. */
const named = (heading: string): string =>
  heading.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]/g, "").trim(); // prettier-ignore

export function sidesOf(columns: readonly Pick<Column, "heading" | "index">[]): Sides | undefined {
  const debit = columns.find(({ heading }) => DEBIT.test(named(heading)));
  const credit = columns.find(({ heading }) => CREDIT.test(named(heading)));
  return debit && credit && { debit: debit.index, credit: credit.index };
}

/** "Account" over "4000 Sales": an account of the ledger, not a customer's. */
export const isOfLedger = (heading: string): boolean =>
  /^((gl|ledger|split) )?accounts?( (name|number|no|code|type))?$/i.test(named(heading));
