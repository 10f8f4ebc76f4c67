// Native equivalents of CV.FORECAST and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const forecast = {
  CVX_FORECAST_SUMMARY: lambda`LAMBDA(customers, dates, amounts, asOf, unit, headers, LET(
    dated, CVX_DATES(TOCOL(dates)),
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated), TOCOL(CVX_STATE(amounts))), 2,
      COLUMNS(customers))
      = 1,
    chosen, IF(CVX_OMITTED(unit), "week", TRIM(unit)),
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
    firsts, CVX_FIRSTS(customer),
    ends, DROP(VSTACK(firsts, TRUE), 1),
    first, FILTER(dayNumber, firsts),
    repeat, --(dayNumber > INDEX(first, customer, 1)),
    fresh, IF(CVX_FIRSTS(customer * 10 ^ 8 + dayNumber), 1, 0),
    purchases, CVX_GROUP_SUMS(repeat * fresh, firsts),
    total, CVX_GROUP_SUMS(repeat * amount, firsts),
    turnover, CVX_GROUP_SUMS(repeat * ABS(amount), firsts),
    names, XLOOKUP(SEQUENCE(MAX(codes)), codes, who),
    valid, NOT(ISERROR(length + until + SUM(kept * 1))),
    CVX_TABLE({"Customer","Frequency","Recency","Age","Monetary"},
      IF(valid,
        SORTBY(
          HSTACK(names, purchases, (FILTER(dayNumber, ends) - first) / length, (until - first) / length,
            IF(purchases * (ABS(total) * 10 ^ 12 > turnover), total / IF(purchases, purchases, 1), 0)),
          --ISTEXT(names), 1, IF(ISNUMBER(names), names, 0), 1, SEQUENCE(MAX(codes)), 1),
        #VALUE!),
      headers)))`,
};
