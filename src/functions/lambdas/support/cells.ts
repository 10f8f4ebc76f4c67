/**
 * What the domain's columns and arguments do, in Excel's own formulas: a portable workbook has these as defined names,
 * and the native equivalents of the functions are made of them. An omitted argument is written out as "".
 *
 * They give the same numbers, tables and error codes as the functions, with these differences:
 * - errors have no messages;
 * - Excel's sums are not compensated, so the last of 15 digits may differ, and CV.PROFIT.ALLOCATE's shares add up but for it;
 * - CV.RFM takes amounts of money for equal that agree in 12 digits;
 * - a heading is told from data in fewer scripts;
 * - CV.BGNBD.EXPECTED and CV.BGNBD.NEW give #VALUE! where their sum needs more terms than a sheet has rows, for a horizon some
 *   20,000 times as long as alpha;
 * - a date as text is read with the year first and - or / between only;
 * - of an id that stands as a number here and as text there, it may be the other one that is shown.
 *
 * They are for Excel 2024 and 365 without the add-in, and are tested in Univer's engine, so they keep to what both can do: no
 * recursion, no LAMBDA bound to a name by LET, no optional parameters, no minus before a name, no array to start a REDUCE from,
 * no 0 ^ 0, nothing that is an error among what HSTACK joins, SORTBY instead of SORT for what is used again, names of LAMBDAs'
 * parameters that LET has not given yet, and states of cells taken before their range is reshaped, which turns blanks into 0.
 */
import { lambda } from "./lambda";

export const ARGUMENTS = {
  /** Cells of a range. */
  CVX_SIZE: lambda`LAMBDA(range, ROWS(range) * COLUMNS(range))`,

  /** Whether an argument is written out as "". */
  CVX_OMITTED: lambda`LAMBDA(argument, IF(CVX_SIZE(argument) = 1, IFERROR(TRIM(argument) = "", FALSE), FALSE))`,

  /** Whether a range is written out as "": a cell is given, even where it is blank. */
  CVX_ABSENT: lambda`LAMBDA(range, IF(ISREF(range), FALSE, CVX_OMITTED(range)))`,

  /** A number; the default where it is omitted, "" meaning that it may not be. */
  CVX_NUMBER: lambda`LAMBDA(argument, default, LET(
    number, IF(CVX_OMITTED(argument), default, argument),
    IF(ISNUMBER(number), number, #VALUE!)))`,

  /** A number from `least` to `most`. */
  CVX_WITHIN: lambda`LAMBDA(argument, default, least, most, LET(
    number, CVX_NUMBER(argument, default),
    IF((number < least) + (number > most), #VALUE!, number)))`,

  /** A whole number from `least` to `most`. */
  CVX_WHOLE: lambda`LAMBDA(argument, default, least, most, LET(
    number, CVX_WITHIN(argument, default, least, most),
    IF(number = INT(number), number, #VALUE!)))`,
};

export const CELLS = {
  /**
   * Whether text could head a column of numbers: it has a letter (of two cases; or else its first or last character is of a
   * script without cases) and no digit.
   */
  CVX_HEADING: lambda`LAMBDA(written, LET(
    first, IFERROR(UNICODE(written), 0),
    last, IFERROR(UNICODE(RIGHT(written)), 0),
    caseless, (first > 1487) * (first < 8192)
      + (first > 12352) * (first < 55204)
      + (last > 1487) * (last < 8192)
      + (last > 12352) * (last < 55204),
    hasDigit, ISNUMBER(FIND("0", written)) + ISNUMBER(FIND("1", written)) + ISNUMBER(FIND("2", written))
      + ISNUMBER(FIND("3", written)) + ISNUMBER(FIND("4", written)) + ISNUMBER(FIND("5", written))
      + ISNUMBER(FIND("6", written)) + ISNUMBER(FIND("7", written)) + ISNUMBER(FIND("8", written))
      + ISNUMBER(FIND("9", written)),
    (NOT(EXACT(UPPER(written), LOWER(written))) + caseless > 0) * (hasDigit = 0)))`,

  /** What a cell is where a number is wanted: 0 blank, 1 a number, 2 a possible heading, 3 anything else. */
  CVX_STATE: lambda`LAMBDA(cells,
    IF(ISNUMBER(cells), 1,
      IF(ISERROR(cells), 3, IF(cells = "", 0, IF(ISTEXT(cells) * CVX_HEADING(cells), 2, 3)))))`,

  /** What a cell is where an id is wanted: 0 blank or 0, 1 an id, 3 an error. */
  CVX_ID_STATE: lambda`LAMBDA(cells, IF(ISERROR(cells), 3, IF((cells = "") + (cells = 0), 0, 1)))`,

  /** What a cell of CVX_DATES is: 0 blank or 0, 1 a date, 2 a possible heading, 3 anything else. */
  CVX_DATE_STATE: lambda`LAMBDA(dates,
    IF(ISNUMBER(dates), IF((dates >= 1) * (dates < 2958466), 1, IF(dates = 0, 0, 3)), CVX_STATE(dates)))`,

  /** Dates written year first as serials, in whole days; all else as it is. */
  CVX_DATES: lambda`LAMBDA(cells,
    IF(SUM(--ISTEXT(cells)) = 0, cells,
      MAP(cells,
        LAMBDA(item,
          IF(ISTEXT(item),
            LET(
              written, SUBSTITUTE(SUBSTITUTE(TRIM(item), "T", " "), "Z", ""),
              yearFirst, ISNUMBER(--LEFT(written, 4))
                * (LEN(written) > 7)
                * ISNUMBER(SEARCH(MID(written, 5, 1), "-/")),
              IF(yearFirst, IFERROR(DATEVALUE(written), item), item)),
            item)))))`,

  /** The day of a date argument; the default where it is omitted or 0. */
  CVX_DAY: lambda`LAMBDA(argument, default, LET(
    given, CVX_DATES(IF(CVX_OMITTED(argument), 0, argument)),
    state, CVX_DATE_STATE(given),
    IF(state = 0, default, IF(state = 1, INT(given), #VALUE!))))`,
};

export const ROWS = {
  /**
   * Which rows of paired ranges count, from their states side by side, those of `figures` (numbers, dates) last; −1 is a blank
   * that does no harm. 1 counts, 0 has a blank, −1 is the heading, −2 is after the last row in use. Where a range is several
   * columns wide, `width`, its cells stand below each other and the heading is a row of it. #VALUE! if a row that counts
   * holds what cannot be read, or the ranges are of different length.
   */
  CVX_KEPT: lambda`LAMBDA(states, figures, width,
    IF(ISERROR(SUM(states)), #VALUE!,
      LET(
        one, SEQUENCE(COLUMNS(states), 1, 1, 0),
        held, MMULT(--(states > 0), one) > 0,
        complete, MMULT(--(states = 0), one) = 0,
        unreadable, MMULT(--(states > 1), one) > 0,
        place, SEQUENCE(ROWS(states)),
        last, MAX(held * place),
        band, INT((place - 1) / width),
        start, IF(last, INT((XMATCH(TRUE, held) - 1) / width), -1),
        numeric, TAKE(states,, 0 - figures),
        heads, (band = start) * numeric,
        heading, (SUM(--(heads = 2)) > 0)
          * (SUM((heads = 1) + (heads = 3)) = 0)
          * (SUM((band > start) * (numeric > 0)) > 0),
        state, IF(place > last, -2, IF((band = start) * heading, -1, complete * 1)),
        IF(SUM((state = 1) * unreadable), #VALUE!, state))))`,

  /** The numbers of a range, below each other; `none` where there are none. */
  CVX_NUMBERS: lambda`LAMBDA(cells, none, LET(
    kept, CVX_KEPT(TOCOL(CVX_STATE(cells)), 1, COLUMNS(cells)),
    FILTER(TOCOL(cells), kept = 1, none)))`,

  /** Sum of a range, each cell times its weight where weights are given. */
  CVX_TOTAL: lambda`LAMBDA(cells, weights,
    IF(CVX_ABSENT(weights), SUM(CVX_NUMBERS(cells, 0)),
      LET(
        kept, CVX_KEPT(HSTACK(TOCOL(CVX_STATE(cells)), TOCOL(CVX_STATE(weights))), 2, COLUMNS(cells)) = 1,
        weight, FILTER(TOCOL(weights), kept, 0),
        IF(MIN(weight) < 0, #VALUE!, SUMPRODUCT(FILTER(TOCOL(cells), kept, 0), weight)))))`,

  /** Results beside the cells of a range that count; empty text beside the others. */
  CVX_BESIDE: lambda`LAMBDA(results, kept, width, LET(
    shown, IF(kept = 1, results, ""),
    used, width * ROUNDUP(SUM(--(kept > -2)) / width, 0),
    WRAPROWS(TOCOL(TAKE(shown, used)), width)))`,

  /** Rows of results beside the rows that count; a heading above them makes room for the table's own. */
  CVX_SPREAD: lambda`LAMBDA(results, kept, width,
    IF(ROWS(results) = 1, results,
      IF(width > 1, FILTER(results, kept = 1),
        LET(
          shown, FILTER(IF(kept = 1, results, ""), kept > -2),
          IF(SUM(--(kept = -1)), DROP(shown, 1), shown)))))`,

  /** Sums of rows. */
  CVX_ACROSS: lambda`LAMBDA(cells, MMULT(cells * 1, SEQUENCE(COLUMNS(cells), 1, 1, 0)))`,
};

export const PERIODS = {
  /** States of a range by period, where a blank is a period with nothing in it; a single cell has none. */
  CVX_PERIOD_STATE: lambda`LAMBDA(cells, length, LET(
    state, IF(CVX_SIZE(cells) = 1, SEQUENCE(length, 1, 0, 0), TOCOL(CVX_STATE(cells))),
    IF(state = 0, -1, state)))`,

  /** A range by period: one number per row that counts; a single cell stands in period 1. */
  CVX_PERIODS: lambda`LAMBDA(cells, kept, LET(
    number, MAX(1, SUM(kept * 1)),
    IF(CVX_SIZE(cells) = 1, CVX_NUMBER(cells, 0) * (SEQUENCE(number) = 1),
      FILTER(IF(ISNUMBER(TOCOL(cells)), TOCOL(cells), 0), kept, 0))))`,

  /** A range by period on its own. */
  CVX_SERIES: lambda`LAMBDA(cells,
    CVX_PERIODS(cells, CVX_KEPT(CVX_PERIOD_STATE(cells, CVX_SIZE(cells)), 1, COLUMNS(cells)) = 1))`,
};

export const GROUPS = {
  /** How many of a list are at most each value. */
  CVX_UP_TO: lambda`LAMBDA(values, list, LET(
    sorted, SORTBY(list, list),
    firsts, CVX_FIRSTS(sorted),
    ends, DROP(VSTACK(firsts, TRUE), 1),
    XLOOKUP(values, FILTER(sorted, firsts), FILTER(SEQUENCE(ROWS(sorted)), ends), 0, -1, 2)))`,

  /**
   * Ids as text that Excel compares as exactly as we do: four digits of base 36 for every character, since Excel itself takes
   * "ann" for "Ann" and sorts by language.
   */
  CVX_KEY: lambda`LAMBDA(ids,
    MAP(ids,
      LAMBDA(id, LET(
        written, IF((id = "") + (id = 0), "", id & ""),
        place, SEQUENCE(MAX(1, LEN(written))),
        points, IFERROR(UNICODE(MID(written, place, 1)), IFERROR(UNICODE(MID(written, place, 2)), 0)),
        IF(written = "", "", CONCAT(BASE(points, 36, 4)))))))`,

  /** Whether each of sorted keys is the first of its kind. */
  CVX_FIRSTS: lambda`LAMBDA(sorted, IF(ROWS(sorted) = 1, TRUE, VSTACK(TRUE, DROP(sorted, 1) <> DROP(sorted, -1))))`,

  /** Ids as numbers from 1 in their alphabetical order. */
  CVX_CODES: lambda`LAMBDA(ids, LET(
    key, CVX_KEY(ids),
    place, SEQUENCE(ROWS(key)),
    sorted, SORTBY(key, key),
    codes, SCAN(0, CVX_FIRSTS(sorted) * 1, LAMBDA(running, new, running + new)),
    SORTBY(codes, SORTBY(place, key, 1, place, 1))))`,

  /** Sums of groups whose values stand together; `firsts` tells where each begins. */
  CVX_GROUP_SUMS: lambda`LAMBDA(sorted, firsts,
    FILTER(
      SCAN(0, SEQUENCE(ROWS(sorted)),
        LAMBDA(running, place, INDEX(sorted, place, 1) + IF(INDEX(firsts, place, 1), 0, running))),
      DROP(VSTACK(firsts, TRUE), 1)))`,
};
