/** What functions/support/rowwise.ts and domain/numerics/histories.ts do, in Excel's own formulas; see cells.ts. */
import { lambda } from "./lambda";

export const ROWWISE = {
  /** Columns of the first of four ranges that is more than a cell. */
  CVX_WIDTH: lambda`LAMBDA(first, other, third, fourth,
    IF(CVX_SIZE(first) > 1, COLUMNS(first),
      IF(CVX_SIZE(other) > 1, COLUMNS(other), IF(CVX_SIZE(third) > 1, COLUMNS(third), COLUMNS(fourth)))))`,

  /** States of a range beside others, the longest of that length; a single cell beside them holds for every row. */
  CVX_LONG_STATE: lambda`LAMBDA(cells, length,
    IF((CVX_SIZE(cells) = 1) * (length > 1), SEQUENCE(length, 1, -1, 0), TOCOL(CVX_STATE(cells))))`,

  /** Whether such a single cell beside them is below 0; #VALUE! if it is no number, even where no row counts. */
  CVX_LONG_BELOW: lambda`LAMBDA(cells, length,
    IF((CVX_SIZE(cells) = 1) * (length > 1), SUM(--(CVX_NUMBER(cells, "") < 0)), 0))`,

  /** The numbers of such a range in the rows that count; 0 in the others. */
  CVX_LONG: lambda`LAMBDA(cells, kept,
    IF(CVX_SIZE(cells) = 1, IF(kept = 1, CVX_NUMBER(cells, ""), 0), IF(kept = 1, TOCOL(cells), 0)))`,
};

export const MODELS = {
  /** The parameters of a model, below each other; a fit gives the log-likelihood besides. */
  CVX_MODEL: lambda`LAMBDA(parameters, number, LET(
    list, CVX_NUMBERS(parameters, #VALUE!),
    model, TAKE(list, number),
    nobodyLeaves, (number = 4) * (SEQUENCE(number) = 3) * (model = 0),
    IF((ROWS(list) >= number) * (ROWS(list) <= number + 1),
      IF(SUM((model * 10 ^ 60 <= 1) * (1 - nobodyLeaves) + (model / 10 ^ 60 >= 1)), #VALUE!, model), #VALUE!)))`,

  /** Which rows count, and their horizon, frequency, recency and age, in five columns. */
  CVX_HISTORIES: lambda`LAMBDA(horizon, purchases, recency, age, LET(
    length, MAX(CVX_SIZE(horizon), CVX_SIZE(purchases), CVX_SIZE(recency), CVX_SIZE(age)),
    kept, CVX_KEPT(
      HSTACK(CVX_LONG_STATE(horizon, length), CVX_LONG_STATE(purchases, length),
        CVX_LONG_STATE(recency, length), CVX_LONG_STATE(age, length)),
      4, CVX_WIDTH(horizon, purchases, recency, age)),
    ahead, CVX_LONG(horizon, kept),
    bought, CVX_LONG(purchases, kept),
    last, CVX_LONG(recency, kept),
    old, CVX_LONG(age, kept),
    wrong, (ahead < 0)
      + (bought < 0)
      + (last < 0)
      + (old < 0)
      + (bought <> INT(bought))
      + (last > old * (1 + 1 / 10 ^ 9))
      + (bought = 0) * (last > 0),
    below, CVX_LONG_BELOW(horizon, length) + CVX_LONG_BELOW(purchases, length) + CVX_LONG_BELOW(recency, length)
      + CVX_LONG_BELOW(age, length),
    IF(SUM(wrong) + below, #VALUE!, HSTACK(kept, ahead, bought, last, old))))`,

  /** Predictions beside the rows that count. */
  CVX_PREDICTED: lambda`LAMBDA(predictions, histories, model, width,
    IF(ISERROR(INDEX(histories, 1, 1)) + ISERROR(INDEX(model, 1, 1)), #VALUE!,
      IF(SUM(--(INDEX(histories,, 1) = 1)) = 0, #N/A, CVX_BESIDE(predictions, INDEX(histories,, 1), width))))`,

  // LN(1 + more) in all its digits, however small more is
  CVX_LN_MORE: lambda`LAMBDA(more, IF(more < 0.00001, more - more ^ 2 / 2, LN(1 + more)))`,

  // how likely at least so many purchases are of somebody who does not leave; of one rate for all (a shape without end) by its limit
  CVX_REACHED: lambda`LAMBDA(ratio, reached, shape, IF(shape > 10 ^ 9,
    GAMMA.DIST(shape * ratio, reached, 1, TRUE), BETA.DIST(ratio / (1 + ratio), reached, shape, TRUE)))`,
};
