/**
 * What src/domain/columns.ts and arguments.ts do, in Excel's own formulas: a portable workbook has these as defined names,
 * and the native equivalents of the functions (@portable) are made of them. An omitted argument is written out as "".
 *
 * They give the same numbers, tables and error codes as the functions, with these differences:
 * - errors have no messages;
 * - Excel's sums are not compensated, so the last of 15 digits may differ, and CV.PROFIT.ALLOCATE's shares add up but for it;
 * - CV.RFM takes amounts of money for equal that agree in 12 digits;
 * - a range that may be left out and is a single blank cell counts as left out;
 * - a heading is told from data in fewer scripts, and a heading that ends and begins with digits is taken for a date;
 * - CV.BGNBD.EXPECTED and CV.BGNBD.NEW give #VALUE! where their sum needs more terms than a sheet has rows, for a horizon some
 *   20,000 times as long as alpha;
 * - of an id that stands as a number here and as text there, it may be the other one that is shown.
 *
 * They are for Excel 2024 and 365 without the add-in, and are tested in Univer's engine, so they keep to what both can do: no
 * recursion, no LAMBDA bound to a name by LET, no optional parameters, no minus before a name, no array to start a REDUCE from,
 * no 0 ^ 0, nothing that is an error among what HSTACK joins, SORTBY instead of SORT for what is used again, names of LAMBDAs'
 * parameters that LET has not given yet, and states of cells taken before their range is reshaped, which turns blanks into 0.
 */

export const ARGUMENTS = {
  /** Cells of a range. */
  CVX_SIZE: "LAMBDA(range, ROWS(range) * COLUMNS(range))",

  /** Whether an argument is written out as "". */
  CVX_OMITTED: 'LAMBDA(argument, IF(CVX_SIZE(argument) = 1, IFERROR(argument = "", FALSE), FALSE))',

  /** A number; the default where it is omitted, "" meaning that it may not be. */
  CVX_NUMBER: `LAMBDA(argument, default, LET(
    number, IF(CVX_OMITTED(argument), default, argument),
    IF(ISNUMBER(number), number, #VALUE!)))`,

  /** A number from `least` to `most`. */
  CVX_WITHIN: `LAMBDA(argument, default, least, most, LET(
    number, CVX_NUMBER(argument, default),
    IF((number < least) + (number > most), #VALUE!, number)))`,

  /** A whole number from `least` to `most`. */
  CVX_WHOLE: `LAMBDA(argument, default, least, most, LET(
    number, CVX_WITHIN(argument, default, least, most),
    IF(number = INT(number), number, #VALUE!)))`,

  /** Rows under their headings, unless headers is FALSE. A table that begins with an error is that error. */
  CVX_TABLE: `LAMBDA(headings, body, headers, LET(
    shown, IF(CVX_OMITTED(headers), TRUE, headers),
    first, INDEX(body, 1, 1),
    IF(ISERROR(first), first,
      IF(ISLOGICAL(shown) + ISNUMBER(shown), IF(shown, VSTACK(headings, body), body), #VALUE!))))`,
};

export const CELLS = {
  /**
   * Whether text could head a column of numbers: it has a letter (of two cases; or else its first or last character is of a
   * script without cases) and is not a date in words, which is taken for data.
   */
  CVX_HEADING: `LAMBDA(text, LET(
    first, IFERROR(UNICODE(text), 0),
    last, IFERROR(UNICODE(RIGHT(text)), 0),
    caseless, (first > 1487) * (first < 8192) + (first > 12352) * (first < 55204)
      + (last > 1487) * (last < 8192) + (last > 12352) * (last < 55204),
    day, ISNUMBER(--LEFT(text)) + ISNUMBER(--MID(text, SEARCH(", ????", text) - 1, 1)),
    date, day * ISNUMBER(--RIGHT(text, 2)) + ISNUMBER(SEARCH("????年*月*", text)),
    (NOT(EXACT(UPPER(text), LOWER(text))) + caseless > 0) * (date = 0)))`,

  /** What a cell is where a number is wanted: 0 blank, 1 a number, 2 a possible heading, 3 anything else. */
  CVX_STATE: `LAMBDA(cells, IF(ISNUMBER(cells), 1, IF(ISERROR(cells), 3,
    IF(cells = "", 0, IF(ISTEXT(cells) * CVX_HEADING(cells), 2, 3)))))`,

  /** What a cell is where an id is wanted: 0 blank or 0, 1 an id, 3 an error. */
  CVX_ID_STATE: 'LAMBDA(cells, IF(ISERROR(cells), 3, IF((cells = "") + (cells = 0), 0, 1)))',

  /** What a cell of CVX_DATES is: 0 blank or 0, 1 a date, 2 a possible heading, 3 anything else. */
  CVX_DATE_STATE: `LAMBDA(dates, IF(ISNUMBER(dates),
    IF((dates >= 1) * (dates < 2958466), 1, IF(dates = 0, 0, 3)), CVX_STATE(dates)))`,

  /** Dates written year first as serials, in whole days; all else as it is. */
  CVX_DATES: `LAMBDA(cells, IF(SUM(--ISTEXT(cells)) = 0, cells, MAP(cells, LAMBDA(cell, IF(ISTEXT(cell), LET(
    text, SUBSTITUTE(SUBSTITUTE(TRIM(cell), "T", " "), "Z", ""),
    yearFirst, ISNUMBER(--LEFT(text, 4)) * (LEN(text) > 7) * ISNUMBER(SEARCH(MID(text, 5, 1), "-/")),
    IF(yearFirst, IFERROR(DATEVALUE(text), cell), cell)), cell)))))`,

  /** The day of a date argument; the default where it is omitted or 0. */
  CVX_DAY: `LAMBDA(argument, default, LET(
    date, CVX_DATES(IF(CVX_OMITTED(argument), 0, argument)),
    state, CVX_DATE_STATE(date),
    IF(state = 0, default, IF(state = 1, INT(date), #VALUE!))))`,
};

export const ROWS = {
  /**
   * Which rows of paired ranges count, from their states side by side, those of `figures` (numbers, dates) last; −1 is a blank
   * that does no harm. 1 counts, 0 has a blank, −1 is the heading, −2 is after the last row in use. Where a range is several
   * columns wide, `width`, its cells stand below each other and the heading is a row of it. #VALUE! if a row that counts
   * holds what cannot be read, or the ranges are of different length.
   */
  CVX_KEPT: `LAMBDA(states, figures, width, IF(ISERROR(SUM(states)), #VALUE!, LET(
    one, SEQUENCE(COLUMNS(states), 1, 1, 0),
    held, MMULT(--(states > 0), one) > 0,
    complete, MMULT(--(states = 0), one) = 0,
    unreadable, MMULT(--(states > 1), one) > 0,
    place, SEQUENCE(ROWS(states)),
    last, MAX(held * place),
    band, INT((place - 1) / width),
    start, IF(last, INT((XMATCH(TRUE, held) - 1) / width), -1),
    numeric, TAKE(states, , 0 - figures),
    heads, (band = start) * numeric,
    heading, (SUM(--(heads = 2)) > 0) * (SUM((heads = 1) + (heads = 3)) = 0)
      * (SUM((band > start) * (numeric > 0)) > 0),
    state, IF(place > last, -2, IF((band = start) * heading, -1, complete * 1)),
    IF(SUM((state = 1) * unreadable), #VALUE!, state))))`,

  /** The numbers of a range, below each other; `none` where there are none. */
  CVX_NUMBERS: `LAMBDA(cells, none, LET(
    kept, CVX_KEPT(TOCOL(CVX_STATE(cells)), 1, COLUMNS(cells)),
    FILTER(TOCOL(cells), kept = 1, none)))`,

  /** Sum of a range, each cell times its weight where weights are given. */
  CVX_TOTAL: `LAMBDA(cells, weights, IF(CVX_OMITTED(weights), SUM(CVX_NUMBERS(cells, 0)), LET(
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_STATE(cells)), TOCOL(CVX_STATE(weights))), 2, COLUMNS(cells)) = 1,
    weight, FILTER(TOCOL(weights), kept, 0),
    IF(MIN(weight) < 0, #VALUE!, SUMPRODUCT(FILTER(TOCOL(cells), kept, 0), weight)))))`,

  /** Results beside the cells of a range that count; empty text beside the others. */
  CVX_BESIDE: `LAMBDA(results, kept, width, LET(
    shown, IF(kept = 1, results, ""),
    used, width * ROUNDUP(SUM(--(kept > -2)) / width, 0),
    WRAPROWS(TOCOL(TAKE(shown, used)), width)))`,

  /** Rows of results beside the rows that count; a heading above them makes room for the table's own. */
  CVX_SPREAD: `LAMBDA(results, kept, width, IF(ROWS(results) = 1, results, IF(width > 1, FILTER(results, kept = 1), LET(
    shown, FILTER(IF(kept = 1, results, ""), kept > -2),
    IF(SUM(--(kept = -1)), DROP(shown, 1), shown)))))`,

  /** Sums of rows. */
  CVX_ACROSS: "LAMBDA(cells, MMULT(cells * 1, SEQUENCE(COLUMNS(cells), 1, 1, 0)))",
};

export const PERIODS = {
  /** States of a range by period, where a blank is a period with nothing in it; a single cell has none. */
  CVX_PERIOD_STATE: `LAMBDA(cells, length, LET(
    state, IF(CVX_SIZE(cells) = 1, SEQUENCE(length, 1, 0, 0), TOCOL(CVX_STATE(cells))),
    IF(state = 0, -1, state)))`,

  /** A range by period: one number per row that counts; a single cell stands in period 1. */
  CVX_PERIODS: `LAMBDA(cells, kept, LET(
    count, MAX(1, SUM(kept * 1)),
    IF(CVX_SIZE(cells) = 1, CVX_NUMBER(cells, 0) * (SEQUENCE(count) = 1),
      FILTER(IF(ISNUMBER(TOCOL(cells)), TOCOL(cells), 0), kept, 0))))`,

  /** A range by period on its own. */
  CVX_SERIES: `LAMBDA(cells, CVX_PERIODS(cells,
    CVX_KEPT(CVX_PERIOD_STATE(cells, CVX_SIZE(cells)), 1, COLUMNS(cells)) = 1))`,
};

export const GROUPS = {
  /** How many of a list are at most each of its values. */
  CVX_UP_TO: `LAMBDA(values, list, LET(
    sorted, SORTBY(list, list),
    firsts, CVX_FIRSTS(sorted),
    ends, DROP(VSTACK(firsts, TRUE), 1),
    XLOOKUP(values, FILTER(sorted, firsts), FILTER(SEQUENCE(ROWS(sorted)), ends), 0, 0, 2)))`,

  /**
   * Ids as text that Excel compares as exactly as we do: four digits of base 36 for every character, since Excel itself takes
   * "ann" for "Ann" and sorts by language.
   */
  CVX_KEY: `LAMBDA(ids, MAP(ids, LAMBDA(id, LET(
    text, IF((id = "") + (id = 0), "", id & ""),
    place, SEQUENCE(MAX(1, LEN(text))),
    code, IFERROR(UNICODE(MID(text, place, 1)), IFERROR(UNICODE(MID(text, place, 2)), 0)),
    IF(text = "", "", CONCAT(BASE(code, 36, 4)))))))`,

  /** Whether each of sorted keys is the first of its kind. */
  CVX_FIRSTS:
    "LAMBDA(sorted, IF(ROWS(sorted) = 1, TRUE, VSTACK(TRUE, DROP(sorted, 1) <> DROP(sorted, -1))))",

  /** Ids as numbers from 1 in their alphabetical order. */
  CVX_CODES: `LAMBDA(ids, LET(
    key, CVX_KEY(ids),
    place, SEQUENCE(ROWS(key)),
    sorted, SORTBY(key, key),
    code, SCAN(0, CVX_FIRSTS(sorted) * 1, LAMBDA(running, new, running + new)),
    SORTBY(code, SORTBY(place, key, 1, place, 1))))`,

  /** Sums of groups whose values stand together; `firsts` tells where each begins. */
  CVX_GROUP_SUMS: `LAMBDA(sorted, firsts, FILTER(
    SCAN(0, SEQUENCE(ROWS(sorted)), LAMBDA(running, row, INDEX(sorted, row, 1) + IF(INDEX(firsts, row, 1), 0, running))),
    DROP(VSTACK(firsts, TRUE), 1)))`,
};
