// Native equivalents of CV.FORECAST and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { choices, heads } from "./support/words";

export const forecast = {
  CVX_FORECAST_SUMMARY: lambda`LAMBDA(customers, dates, amounts, asOf, unit, headers, LET(
    dated, CVX_DATES(TOCOL(dates)),
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated), TOCOL(CVX_STATE(amounts))), 2,
      COLUMNS(customers))
      = 1,
    chosen, CVX_CHOICE(unit, "week", ${choices("week", "day", "month", "year")}),
    length, IF(chosen = "week", 7,
      IF(chosen = "day", 1, IF(chosen = "month", 365.25 / 12, IF(chosen = "year", 365.25, #VALUE!)))),
    until, CVX_DAY(asOf, INT(MAX(IF(kept, dated, 0)))),
    counted, IF(kept, INT(dated) <= until, FALSE),
    who, FILTER(TOCOL(customers), counted, #N/A),
    codes, CVX_CODES(who),
    bought, INT(FILTER(dated, counted)),
    paid, FILTER(TOCOL(amounts), counted),
    customer, SORTBY(codes, codes, 1, bought, 1, paid, 1),
    dayNumber, SORTBY(bought, codes, 1, bought, 1, paid, 1),
    amount, SORTBY(paid, codes, 1, bought, 1, paid, 1),
    fresh, CVX_FIRSTS(customer * 10 ^ 8 + dayNumber),
    visitor, FILTER(customer, fresh),
    visit, FILTER(dayNumber, fresh),
    net, CVX_GROUP_SUMS(amount, fresh),
    moved, CVX_GROUP_SUMS(ABS(amount), fresh),
    isPurchase, net * 10 ^ 12 >= 0 - moved,
    everybody, SEQUENCE(MAX(codes)),
    buyer, visitor * isPurchase,
    first, XLOOKUP(everybody, buyer, visit, 10 ^ 7),
    final, XLOOKUP(everybody, buyer, visit, 10 ^ 7, 0, -1),
    after, --(visit > INDEX(first, visitor, 1)),
    firsts, CVX_FIRSTS(visitor),
    purchases, CVX_GROUP_SUMS(after * isPurchase, firsts),
    total, CVX_GROUP_SUMS(after * net, firsts),
    turnover, CVX_GROUP_SUMS(after * moved, firsts),
    names, XLOOKUP(everybody, codes, who),
    valid, NOT(ISERROR(length + until + SUM(kept * 1))),
    table, SORTBY(
      HSTACK(names, purchases, (final - first) / length, (until - first) / length,
        IF(purchases * (ABS(total) * 10 ^ 12 > turnover), total / IF(purchases, purchases, 1), 0), first),
      --ISTEXT(names), 1, IF(ISNUMBER(names), names, 0), 1, everybody, 1),
    returnsOnly, SUM(--(first = 10 ^ 7)),
    histories, IF(returnsOnly = 0, table, IF(returnsOnly = MAX(codes), #N/A, FILTER(table, INDEX(table,, 6) < 10 ^ 7))),
    CVX_TABLE(${heads("Customer", "Frequency:repeat", "Recency:history", "Age", "Monetary:repeat")},
      IF(valid, TAKE(histories,, 5), #VALUE!),
      headers)))`,
};
