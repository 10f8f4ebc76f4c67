/** What domain/support/purchases.ts does, in Excel's own formulas; see cells.ts. */
import { lambda } from "./lambda";

export const PURCHASES = {
  /** States of a range of order ids, where a blank does no harm; of rows without, if it is left out. */
  CVX_ORDER_STATE: lambda`LAMBDA(orders, length,
    IF(CVX_ABSENT(orders), SEQUENCE(length, 1, -1, 0),
      LET(state, TOCOL(CVX_ID_STATE(orders)), IF(state = 0, -1, state))))`,

  /** Order ids of the rows that count; 0 where there is none. */
  CVX_ORDERS: lambda`LAMBDA(orders, states, counted,
    FILTER(IF(states = 1, IF(CVX_ABSENT(orders), 0, TOCOL(orders)), 0), counted))`,

  /** A sum, less what rounding leaves of amounts that cancel. */
  CVX_NET: lambda`LAMBDA(total, turnover, IF(ABS(total) * 10 ^ 12 <= turnover, 0, total))`,

  /**
   * Purchases and returns from the rows of a ledger, in four columns: customer, day, net amount and what it is made of; in order
   * of customer and day.
   */
  CVX_PURCHASES: lambda`LAMBDA(customers, bought, paid, orders, LET(
    numbered, IF(SUM(--(orders <> 0)), CVX_CODES(orders), 0),
    key, IF(orders = 0, bought, 10 ^ 7 + numbered),
    customer, SORTBY(customers, customers, 1, key, 1),
    dayNumber, SORTBY(bought, customers, 1, key, 1, bought, 1),
    amount, SORTBY(paid, customers, 1, key, 1),
    firsts, CVX_FIRSTS(customer * 10 ^ 8 + SORTBY(key, customers, 1, key, 1)),
    turnover, CVX_GROUP_SUMS(ABS(amount), firsts),
    net, CVX_NET(CVX_GROUP_SUMS(amount, firsts), turnover),
    who, FILTER(customer, firsts),
    first, FILTER(dayNumber, firsts),
    SORTBY(HSTACK(who, first, net, turnover), who, 1, first, 1)))`,
};
