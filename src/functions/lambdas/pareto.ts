// Native equivalents of CV.PARETO and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const pareto = {
  CVX_PARETO: lambda`LAMBDA(values, share, LET(
    descending, SORT(CVX_NUMBERS(values, #N/A),, -1),
    part, CVX_WITHIN(share, 0.2, 0, 1),
    total, SUM(descending),
    customers, part * ROWS(descending),
    nearest, ROUND(customers, 0),
    top, IF(ABS(customers - nearest) < nearest / 1000000000, nearest, customers),
    counted, top + 1 - SEQUENCE(ROWS(descending)),
    IF(ISERROR(part), #VALUE!,
      IF(total < 0, #N/A, SUM(descending * IF(counted > 1, 1, IF(counted > 0, counted, 0))) / total))))`,
};
