/** A ledger of purchases as models ask for it: three columns of the user's, one row per purchase. */
import { type Columns, type IdColumn, readColumns } from "../domain/support/columns";
import { formatDate } from "../domain/support/dates";
import { CustomerValueError } from "../domain/support/errors";
import { countPurchases, type LedgerCounts } from "../domain/support/purchases";
import { type Locale, texts } from "../locales";
import type { RangeAnswer } from "./model";
import { column, columnIfAny } from "./questions";
import { addressesOf } from "./ranges";
import { refuseAs } from "./refuse";

export interface PurchaseRanges {
  readonly customers: RangeAnswer;
  readonly dates: RangeAnswer;
  readonly amounts: RangeAnswer;
  /** The order that each row belongs to; without them the rows of a customer on one day are one purchase. */
  readonly orders?: RangeAnswer;
}

/** Names of columns in the languages our users' exports are written in, lower case. */
const HEADERS = {
  customers: `customer | customer id | customer name | client | buyer | user | member | account
    客户 | 客户编号 | 客户名称 | 顾客 | 会员 | 买家 | 用户 | 客戶 | 客戶編號 | 客戶名稱 | 顧客
    會員 | 買家 | 用戶`,
  dates: `date | order date | purchase date | invoice date | day
    日期 | 订单日期 | 购买日期 | 下单日期 | 交易日期 | 下单时间 | 訂單日期 | 購買日期 | 下單日期
    交易日期 | 下單時間`,
  amounts: `amount | revenue | sales | total | spend | value | turnover | price
    金额 | 订单金额 | 销售额 | 消费金额 | 实付金额 | 总额 | 金額 | 訂單金額 | 銷售額 | 消費金額
    實付金額 | 總額`,
  orders: `order id | order number | order no | order | invoice id | invoice number | invoice no | invoice
    transaction id | receipt number | receipt no
    订单编号 | 订单号 | 订单 | 交易编号 | 交易号 | 发票号码 | 单号
    訂單編號 | 訂單號碼 | 訂單 | 交易編號 | 交易序號 | 發票號碼 | 單號`,
} as const;

/** What models of purchases ask; their texts are those of purchases. */
export const PURCHASES = {
  customers: column(HEADERS.customers, "id"),
  dates: column(HEADERS.dates, "date"),
  amounts: column(HEADERS.amounts, "number"),
  orders: columnIfAny(HEADERS.orders, "id"),
};

/** Who bought when, or neither. */
export const VISITS_IF_ANY = {
  customers: columnIfAny(HEADERS.customers, "id"),
  dates: columnIfAny(HEADERS.dates, "date"),
};

/** What they paid, or not. */
export const AMOUNTS_IF_ANY = { amounts: columnIfAny(HEADERS.amounts, "number") };

/** The first arguments of a function of ours. */
export const purchaseArguments = ({ customers, dates, amounts }: PurchaseRanges): string =>
  [customers, dates, amounts].map(({ address }) => address).join(",");

/** Its last one, where there are orders. */
export const orderArgument = ({ orders }: PurchaseRanges): string =>
  orders ? `,${orders.address}` : "";

/** Where the ranges stand, for the texts of a page: that of the orders follows the amounts. */
export function purchaseAddresses(ranges: PurchaseRanges, locale: Locale): Record<string, string> {
  const { orders, ...addresses } = addressesOf(ranges);
  const { andOrders } = texts(locale).models.purchases;
  return orders ? { ...addresses, amounts: addresses.amounts + andOrders(orders) } : addresses;
}

export type Purchases = Columns<{
  customers: { cells: any[][]; as: "id" };
  dates: { cells: any[][]; as: "date" };
  amounts: { cells: any[][]; as: "number" };
}> & { readonly orders?: Pick<IdColumn, "codes"> };

/** The ranges, read as our functions do. Throws what these say of a cell that cannot be read. */
export const readPurchases = ({ customers, dates, amounts, orders }: PurchaseRanges): Purchases =>
  readColumns({
    customers: { cells: customers.cells, as: "id" },
    dates: { cells: dates.cells, as: "date" },
    amounts: { cells: amounts.cells, as: "number" },
    ...(orders && { orders: { cells: orders.cells, as: "id", optional: true } }),
  });

/**
 * Reads the ranges as our functions do and computes with them; what cannot be read or computed is refused in a sentence
 * that says so.
 */
export function fromPurchases<T>(
  ranges: PurchaseRanges,
  locale: Locale,
  compute: (purchases: Purchases) => T,
): T {
  try {
    return compute(readPurchases(ranges));
  } catch (error) {
    if (error instanceof CustomerValueError)
      throw refuseAs(texts(locale).models.purchases.unreadable, error, locale);
    throw error;
  }
}

type Used = Pick<LedgerCounts, "customers" | "purchases"> & { readonly asOf: number };

/** What counts of a ledger up to and including a day. */
export function usedOf(ledger: Purchases, asOf: number): Used {
  return { asOf, ...countPurchases(ledger, asOf) };
}

/** "6,919 purchases by 2,357 customers, 1997-01-01 to 1998-06-30; rows skipped because a cell is blank: 3". */
export function readSentence(
  { dates, count: rows, skipped }: Purchases,
  { asOf, purchases, customers }: Used,
  locale: Locale,
): string {
  const say = texts(locale).models.purchases;
  const count = (number: number) => number.toLocaleString(locale);
  const days = dates.filter((date) => Math.floor(date) <= asOf);
  const later = rows - days.length;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const parts = [
    say.read(count(purchases), count(customers), formatDate(first), formatDate(last)),
    ...(skipped ? [say.skipped(count(skipped))] : []),
    ...(later ? [say.later(count(later))] : []),
  ];
  return parts.join(say.separator);
}

/** A sheet of Excel has no more rows. */
const MOST_ROWS = 1_048_576;
/** Rows above a list of customers. */
const ABOVE = 4;

/** Rows for the customers: every row of the ranges could be another one. */
export const roomFor = ({ customers }: Pick<PurchaseRanges, "customers">): number =>
  Math.min(customers.cells.length, MOST_ROWS - ABOVE);
