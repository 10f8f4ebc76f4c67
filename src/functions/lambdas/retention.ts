// Native equivalents of CV.RETENTION and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { choices, heads } from "./support/words";

export const retention = {
  CVX_RETENTION: lambda`LAMBDA(start, end, joined, LET(
    before, CVX_WITHIN(start, "", 0, 9E+307),
    stayed, CVX_WITHIN(end, "", 0, 9E+307) - CVX_WITHIN(joined, 0, 0, 9E+307),
    IF(ISERROR(before + stayed), #VALUE!,
      IF(before = 0, #DIV/0!, IF((stayed < 0) + (stayed > before), #VALUE!, stayed / before)))))`,

  CVX_RETENTION_CHURN: lambda`LAMBDA(start, end, joined, 1 - CVX_RETENTION(start, end, joined))`,

  // The number of the period that each day lies in, and the name of a period: "month", "week", "quarter" or "year".
  CVX_PERIOD: lambda`LAMBDA(dayNumber, unit, LET(
    monthNumber, 12 * YEAR(dayNumber) + MONTH(dayNumber) - 1,
    IF(unit = "month", monthNumber,
      IF(unit = "week", INT((dayNumber + 5) / 7),
        IF(unit = "quarter", INT(monthNumber / 3), IF(unit = "year", YEAR(dayNumber), #VALUE!))))))`,

  CVX_PERIOD_NAME: lambda`LAMBDA(number, unit,
    IF(unit = "month", INT(number / 12) & TEXT(MOD(number, 12) + 1, "-00"),
      IF(unit = "week",
        YEAR(7 * number - 5) & TEXT(MONTH(7 * number - 5), "-00") & TEXT(DAY(7 * number - 5), "-00"),
        IF(unit = "quarter", INT(number / 4) & "-Q" & MOD(number, 4) + 1, number & ""))))`,

  CVX_RETENTION_COHORT: lambda`LAMBDA(customers, dates, unit, headers, asOf, LET(
    chosen, CVX_CHOICE(unit, "month", ${choices("month", "week", "quarter", "year")}),
    dated, CVX_DATES(TOCOL(dates)),
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated)), 1, COLUMNS(customers))
      = 1,
    until, CVX_DAY(asOf, INT(MAX(IF(kept, dated, 0)))),
    counted, IF(kept, INT(dated) <= until, FALSE),
    codes, CVX_CODES(FILTER(TOCOL(customers), counted, #N/A)),
    numbered, CVX_PERIOD(VSTACK(INT(FILTER(dated, counted)), until, until + 1), chosen),
    period, DROP(numbered, -2),
    last, INDEX(numbered, ROWS(numbered) - 1, 1),
    lastWhole, INDEX(numbered, ROWS(numbered), 1) - 1,
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
    name, CVX_PERIOD_NAME(cohort, chosen),
    valid, IF(ISERROR(SUM(kept * 1) + until), FALSE,
      (chosen = "month") + (chosen = "week") + (chosen = "quarter") + (chosen = "year")),
    CVX_TABLE(HSTACK(INDEX(${heads("Cohort", "Customers")}, CVX_SPOKEN(headers), 0), since),
      IF(valid,
        IF(SUM(counted * 1) = 0, #N/A,
          HSTACK(name, size, IF((since > 0) * (cohort + since > lastWhole), "", active / size))),
        #VALUE!),
      headers)))`,

  CVX_RETENTION_MOVEMENTS: lambda`LAMBDA(customers, dates, amounts, unit, headers, asOf, LET(
    chosen, CVX_CHOICE(unit, "month", ${choices("month", "week", "quarter", "year")}),
    dated, CVX_DATES(TOCOL(dates)),
    kept, CVX_KEPT(
      HSTACK(TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated), TOCOL(CVX_STATE(amounts))), 2,
      COLUMNS(customers))
      = 1,
    until, CVX_DAY(asOf, INT(MAX(IF(kept, dated, 0)))),
    counted, IF(kept, INT(dated) <= until, FALSE),
    codes, CVX_CODES(FILTER(TOCOL(customers), counted, #N/A)),
    money, FILTER(TOCOL(amounts), counted),
    numbered, CVX_PERIOD(VSTACK(INT(FILTER(dated, counted)), until, until + 1), chosen),
    period, DROP(numbered, -2),
    last, INDEX(numbered, ROWS(numbered) - 1, 1),
    lastWhole, INDEX(numbered, ROWS(numbered), 1) - 1,
    each, SEQUENCE(1, last - MIN(period) + 1, MIN(period)),
    customer, SEQUENCE(MAX(codes)),
    net, MMULT(--(customer = TRANSPOSE(codes)), money * (period = each)),
    brings, IF(net > 0, net, 0),
    before, HSTACK(customer * 0, brings),
    was, DROP(before,, -1),
    bought, MMULT(--(brings > 0), --(TRANSPOSE(each) < each)) > 0,
    all, TRANSPOSE(customer) ^ 0,
    rise, (brings - was) * (brings > 0) * (was > 0) * (ABS(brings - was) > was / 10 ^ 12),
    number, TRANSPOSE(each),
    name, CVX_PERIOD_NAME(number, chosen),
    valid, IF(ISERROR(SUM(kept * 1) + until), FALSE,
      (chosen = "month") + (chosen = "week") + (chosen = "quarter") + (chosen = "year")),
    CVX_TABLE(
      ${heads("Period", "Opening", "New", "Returned", "Expansion", "Contraction", "Lost", "Closing")},
      IF(valid,
        IF(SUM(counted * 1) = 0, #N/A,
          HSTACK(name, TRANSPOSE(MMULT(all, was)),
            IF(number + SEQUENCE(1, 6, 0, 0) > lastWhole, "", TRANSPOSE(VSTACK(
              MMULT(all, brings * (was = 0) * (1 - bought)), MMULT(all, brings * (was = 0) * bought),
              MMULT(all, rise * (rise > 0)), MMULT(all, 0 - rise * (rise < 0)),
              MMULT(all, was * (brings = 0)), MMULT(all, brings)))))),
        #VALUE!),
      headers)))`,

  CVX_RETENTION_REVENUE: lambda`LAMBDA(opening, expansion, contraction, lost, newRevenue, headers, LET(
    absent, CVX_ABSENT(newRevenue),
    length, CVX_SIZE(opening),
    gainState, IF(absent, SEQUENCE(length, 1, 0 - 1, 0), TOCOL(CVX_STATE(newRevenue))),
    kept, CVX_KEPT(
      HSTACK(gainState, TOCOL(CVX_STATE(opening)), TOCOL(CVX_STATE(expansion)), TOCOL(CVX_STATE(contraction)),
        TOCOL(CVX_STATE(lost))), 4 + NOT(absent), COLUMNS(opening)),
    complete, kept = 1,
    before, IF(complete, TOCOL(opening), 0),
    more, IF(complete, TOCOL(expansion), 0),
    less, IF(complete, TOCOL(contraction), 0),
    away, IF(complete, TOCOL(lost), 0),
    gained, IF(complete * NOT(absent), TOCOL(newRevenue), 0),
    gone, less + away,
    beyond, SUM(complete * (gone - before > before / 10 ^ 12)),
    fault, IF(ISERROR(SUM(kept)), #VALUE!,
      IF(MIN(before, more, less, away, gained) < 0, #VALUE!,
        IF(SUM(complete * 1) = 0, #N/A, IF(SUM(before) = 0, #DIV/0!, IF(beyond, #VALUE!, 0))))),
    divisor, before + (before = 0),
    open, before > 0,
    CVX_TABLE(${heads("Net retention", "Gross retention", "Revenue churn", "Quick ratio")},
      IF(ISERROR(fault), fault,
        CVX_SPREAD(
          HSTACK(IF(open, (before - gone + more) / divisor, ""),
            IF(open, IF(gone > before, 0, before - gone) / divisor, ""),
            IF(open, IF(gone > before, before, gone) / divisor, ""),
            IF((gone = 0) + absent, "", (more + gained) / (gone + (gone = 0)))),
          kept, COLUMNS(opening))),
      headers)))`,
};
