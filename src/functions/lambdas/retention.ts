// Native equivalents of CV.RETENTION and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads } from "./support/words";

export const retention = {
  CVX_RETENTION: lambda`LAMBDA(start, end, joined, LET(
    before, CVX_WITHIN(start, "", 0, 9E+307),
    stayed, CVX_WITHIN(end, "", 0, 9E+307) - CVX_WITHIN(joined, 0, 0, 9E+307),
    IF(ISERROR(before + stayed), #VALUE!,
      IF(before = 0, #DIV/0!, IF((stayed < 0) + (stayed > before), #VALUE!, stayed / before)))))`,

  CVX_RETENTION_CHURN: lambda`LAMBDA(start, end, joined, 1 - CVX_RETENTION(start, end, joined))`,

  CVX_RETENTION_COHORT: lambda`LAMBDA(customers, dates, unit, headers, LET(
    chosen, IF(CVX_OMITTED(unit), "month", TRIM(unit)),
    dated, CVX_DATES(TOCOL(dates)),
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated)), 1, COLUMNS(customers))
      = 1,
    codes, CVX_CODES(FILTER(TOCOL(customers), kept, #N/A)),
    dayNumber, INT(FILTER(dated, kept)),
    monthNumber, 12 * YEAR(dayNumber) + MONTH(dayNumber) - 1,
    period, IF(chosen = "month", monthNumber,
      IF(chosen = "week", INT((dayNumber + 5) / 7),
        IF(chosen = "quarter", INT(monthNumber / 3), IF(chosen = "year", YEAR(dayNumber), #VALUE!)))),
    last, MAX(period),
    visits, UNIQUE(HSTACK(codes, period)),
    visitor, INDEX(visits,, 1),
    visit, INDEX(visits,, 2),
    customer, SEQUENCE(MAX(codes)),
    first, XLOOKUP(customer, SORTBY(codes, period), SORTBY(period, period)),
    joined, INDEX(first, visitor, 1),
    cohort, SORTBY(UNIQUE(first), UNIQUE(first)),
    since, SEQUENCE(1, last - MIN(period) + 1, 0),
    active, MMULT(--(cohort = TRANSPOSE(joined)), --(visit - joined = since)),
    size, INDEX(active,, 1),
    name, IF(chosen = "month", INT(cohort / 12) & TEXT(MOD(cohort, 12) + 1, "-00"),
      IF(chosen = "week",
        YEAR(7 * cohort - 5) & TEXT(MONTH(7 * cohort - 5), "-00") & TEXT(DAY(7 * cohort - 5), "-00"),
        IF(chosen = "quarter", INT(cohort / 4) & "-Q" & MOD(cohort, 4) + 1, cohort & ""))),
    valid, IF(ISERROR(SUM(kept * 1)), FALSE,
      (chosen = "month") + (chosen = "week") + (chosen = "quarter") + (chosen = "year")),
    CVX_TABLE(HSTACK(INDEX(${heads("Cohort", "Customers")}, CVX_SPOKEN(headers), 0), since),
      IF(valid,
        IF(SUM(kept * 1) = 0, #N/A, HSTACK(name, size, IF(cohort + since > last, "", active / size))),
        #VALUE!),
      headers)))`,
};
