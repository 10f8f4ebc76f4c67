// Native equivalents of CV.LIFETIME and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads } from "./support/words";

export const lifetime = {
  CVX_LIFETIME: lambda`LAMBDA(transactions, amount, cost, referral, discount, retention, LET(
    length, MAX(CVX_SIZE(transactions), CVX_SIZE(amount), CVX_SIZE(cost), CVX_SIZE(referral)),
    width, CVX_WIDTH(transactions, amount, cost, referral),
    kept, CVX_KEPT(
      HSTACK(CVX_PERIOD_STATE(transactions, length), CVX_PERIOD_STATE(amount, length),
        CVX_PERIOD_STATE(cost, length), CVX_PERIOD_STATE(referral, length)),
      4, width)
      = 1,
    number, CVX_PERIODS(transactions, kept),
    perPeriod, CVX_NUMBER(discount, 0),
    factor, CVX_WITHIN(retention, 1, 0, 1) / IF(perPeriod > -1, 1 + perPeriod, #VALUE!),
    flow, number * CVX_PERIODS(amount, kept) - CVX_PERIODS(cost, kept) + CVX_PERIODS(referral, kept),
    period, SEQUENCE(ROWS(flow)),
    IF(ISERROR(factor) + (MIN(number) < 0), #VALUE!,
      SUM(IF(period = 1, 1, factor ^ IF(period = 1, 1, period - 1)) * flow))))`,

  CVX_LIFETIME_RETAINED: lambda`LAMBDA(margin, retention, discount, periods, acquisition, timing, LET(
    stay, CVX_WITHIN(retention, "", 0, 1),
    perPeriod, CVX_NUMBER(discount, ""),
    compound, IF(perPeriod > -1, 1 + perPeriod, #VALUE!),
    loss, (compound - stay) / compound,
    first, CHOOSE(1 + CVX_WHOLE(timing, 0, 0, 2), 1, stay / compound, 1 / compound),
    margins, IF(CVX_OMITTED(periods), IF(loss = 0, #DIV/0!, IF(loss < 0, #N/A, 1 / loss)),
      LET(
        number, CVX_WHOLE(periods, "", 1, 9E+307),
        IF(loss = 0, number, (1 - (1 - loss) ^ number) / loss))),
    CVX_NUMBER(margin, "") * first * margins - CVX_NUMBER(acquisition, 0)))`,

  CVX_LIFETIME_PAYBACK: lambda`LAMBDA(cashflows, LET(
    flow, CVX_SERIES(cashflows),
    period, SEQUENCE(ROWS(flow)),
    noise, SUM(ABS(flow)) / 10 ^ 15,
    balance, SCAN(0, flow, LAMBDA(running, cash, running + cash)),
    cumulative, IF(ABS(balance) <= noise * period, 0, balance),
    before, IF(period = 1, 0, INDEX(cumulative, IF(period = 1, 1, period - 1), 1)),
    back, XMATCH(1, (before < 0) * (cumulative >= 0)),
    IF(noise = 0, #N/A,
      IF(SUM(--(cumulative < 0)) = 0, 0,
        LET(owed, INDEX(before, back, 1), back - 1 + MIN(1, (0 - owed) / INDEX(flow, back, 1)))))))`,

  CVX_LIFETIME_SCHEDULE: lambda`LAMBDA(years, customers, amounts, costs, customer, headers, LET(
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_ID_STATE(customers)), TOCOL(CVX_STATE(years)), TOCOL(CVX_STATE(amounts))), 2,
      COLUMNS(years))
      = 1,
    inYear, FILTER(TOCOL(years), kept, #N/A),
    who, FILTER(TOCOL(customers), kept, #N/A),
    amount, FILTER(TOCOL(amounts), kept, #N/A),
    whole, IF(OR(SUM(--(inYear <> INT(inYear))), MAX(inYear) > 9999), #VALUE!, inYear),
    spent, CVX_YEAR_COSTS(costs, IFERROR(MIN(whole), 1)),
    first, MIN(whole, INDEX(spent,, 1)),
    last, MAX(whole, INDEX(spent,, 1)),
    name, IF(CVX_OMITTED(customer), INDEX(who, 1), customer) & "",
    mine, EXACT(who & "", name),
    shown, SEQUENCE(IF(last - first < 1000, last - first + 1, #VALUE!), 1, first),
    matches, --(shown = TRANSPOSE(whole)),
    own, MMULT(matches, amount * mine),
    referred, MMULT(matches, amount * NOT(mine)),
    cost, MMULT(--(shown = TRANSPOSE(INDEX(spent,, 1))), INDEX(spent,, 2)),
    profit, own + referred - cost,
    CVX_TABLE(${heads("Year", "Own sales", "Referred sales", "Total sales", "Cost", "Profit", "Cumulative profit")},
      IF(ISERROR(MIN(whole) + MIN(spent)), IF(ISERROR(MIN(spent)), MIN(spent), MIN(whole)),
        IF(SUM(mine * 1) = 0, #N/A,
          HSTACK(shown, own, referred, own + referred, cost, profit,
            SCAN(0, profit, LAMBDA(running, yearly, running + yearly))))),
      headers)))`,

  CVX_YEAR_COSTS: lambda`LAMBDA(costs, first,
    IF(CVX_ABSENT(costs), HSTACK(first, 0),
      IF((ROWS(costs) > 1) * (COLUMNS(costs) = 2),
        LET(
          kept, CVX_KEPT(CVX_STATE(costs), 2, 1) = 1,
          filled, kept * ((INDEX(costs,, 1) <> 0) + (INDEX(costs,, 2) <> 0) > 0),
          inYear, IF(kept, INDEX(costs,, 1), 0),
          IF(SUM(--(inYear <> INT(inYear))), #VALUE!,
            IF(SUM(filled), FILTER(costs, filled), HSTACK(first, 0)))),
        LET(cost, CVX_SERIES(costs), HSTACK(SEQUENCE(ROWS(cost), 1, first), cost)))))`,
};
