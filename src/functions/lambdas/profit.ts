// Native equivalents of CV.PROFIT and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const profit = {
  CVX_PROFIT: lambda`LAMBDA(turnover, marketing, service, recruiting, years,
    CVX_TOTAL(turnover, "")
      - CVX_TOTAL(marketing, "")
      - CVX_TOTAL(service, "")
      - CVX_TOTAL(recruiting, "") / CVX_WITHIN(years, 1, 0, 9E+307))`,

  CVX_PROFIT_ALLOCATE: lambda`LAMBDA(cost, drivers, LET(
    shared, CVX_NUMBER(cost, ""),
    kept, CVX_KEPT(TOCOL(CVX_STATE(drivers)), 1, COLUMNS(drivers)),
    driver, IF(kept = 1, TOCOL(drivers), 0),
    IF(ISERROR(shared) + (MIN(driver) < 0), #VALUE!,
      IF(SUM(driver) = 0, #DIV/0!, CVX_BESIDE(shared * driver / SUM(driver), kept, COLUMNS(drivers))))))`,
};
