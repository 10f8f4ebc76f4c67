// Native equivalents of CV.RFM and its family; index.ts says how they are written.
import { MEASURES } from "../../domain/rfm";
import { LOYALTY_GROUPS } from "../../domain/rfm/loyalty";
import { SEGMENTS } from "../../domain/rfm/segments";
import { lambda } from "./support/lambda";
import { choices, heads, inLanguages } from "./support/words";

const MONETARY = choices(...MEASURES);

export const rfm = {
  CVX_RFM: lambda`LAMBDA(customers, dates, amounts, asOf, bins, monetary, headers, orders, LET(
    dated, CVX_DATES(TOCOL(dates)),
    ordered, CVX_ORDER_STATE(orders, CVX_SIZE(customers)),
    kept, CVX_KEPT(
      HSTACK(ordered, TOCOL(CVX_ID_STATE(customers)), CVX_DATE_STATE(dated), TOCOL(CVX_STATE(amounts))), 2,
      COLUMNS(customers))
      = 1,
    steps, CVX_WHOLE(bins, 5, 2, 9),
    measure, CVX_CHOICE(monetary, "average", ${MONETARY}),
    until, CVX_DAY(asOf, INT(MAX(IF(kept, dated, 0)))),
    valid, IF(ISERROR(steps + until), FALSE, (measure = "average") + (measure = "total")),
    counted, IF(kept, INT(dated) <= until, FALSE),
    who, FILTER(TOCOL(customers), counted, #N/A),
    codes, CVX_CODES(who),
    all, CVX_PURCHASES(codes, INT(FILTER(dated, counted)), FILTER(TOCOL(amounts), counted),
      CVX_ORDERS(orders, ordered, counted)),
    groups, CVX_FIRSTS(INDEX(all,, 1)),
    earners, FILTER(INDEX(all,, 1), groups),
    earned, CVX_NET(CVX_GROUP_SUMS(INDEX(all,, 3), groups), CVX_GROUP_SUMS(INDEX(all,, 4), groups)),
    isBought, INDEX(all,, 3) >= 0,
    buyer, FILTER(INDEX(all,, 1), isBought, #N/A),
    place, SEQUENCE(ROWS(buyer)),
    firsts, CVX_FIRSTS(buyer),
    ends, DROP(VSTACK(firsts, TRUE), 1),
    customer, FILTER(buyer, ends),
    last, FILTER(FILTER(INDEX(all,, 2), isBought), ends),
    purchases, FILTER(place, ends) - FILTER(place, firsts) + 1,
    revenue, XLOOKUP(customer, earners, earned),
    money, IF(measure = "total", revenue, revenue / purchases),
    noise, XLOOKUP(customer, earners, CVX_GROUP_SUMS(INDEX(all,, 4), groups)) / purchases / 10 ^ 12,
    size, IF(ABS(money) < noise, 0, ABS(money)),
    comparable, IF(size = 0, 0, ROUND(money, 11 - INT(LOG10(size + (size = 0))))),
    recencyScore, CVX_SCORES(last, steps),
    frequencyScore, CVX_SCORES(purchases, steps),
    moneyScore, CVX_SCORES(comparable, steps),
    segment, CVX_RFM_SEGMENTS(recencyScore, frequencyScore, moneyScore, steps),
    names, XLOOKUP(customer, codes, who),
    CVX_TABLE(
      ${heads("Customer", "Last purchase", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment", "Loyalty")},
      IF(valid,
        SORTBY(
          HSTACK(names, last, until - last, purchases, money, recencyScore, frequencyScore, moneyScore,
            recencyScore & frequencyScore & moneyScore, CVX_SEGMENT_WORDS(segment, headers),
            CVX_LOYALTY_WORDS(CVX_LOYALTY(segment), headers)),
          recencyScore + frequencyScore + moneyScore, -1, comparable, -1, customer, 1),
        #VALUE!),
      headers)))`,

  CVX_SCORES: lambda`LAMBDA(values, steps, CVX_SCORES_IN(values, values, steps))`,

  /** Scores of values by their place in a list. */
  CVX_SCORES_IN: lambda`LAMBDA(values, list, steps, LET(
    customers, ROWS(list),
    atMost, CVX_UP_TO(values, list),
    atLeast, CVX_UP_TO(0 - values, 0 - list),
    score, INT(steps * (customers - atLeast + atMost) / (2 * customers)) + 1,
    IF(score > steps, steps, score)))`,

  /** Values in 12 digits, so that those which differ by rounding only are equal. */
  CVX_EVEN: lambda`LAMBDA(values, LET(
    size, ABS(values),
    IF(size = 0, 0, ROUND(values, 11 - INT(LOG10(size + (size = 0)))))))`,

  CVX_RFM_SCORE: lambda`LAMBDA(values, bins, better, LET(
    kept, CVX_KEPT(TOCOL(CVX_STATE(values)), 1, COLUMNS(values)),
    towards, CVX_CHOICE(better, "high", ${choices("high", "low")}),
    direction, IF(towards = "high", 1, IF(towards = "low", -1, #VALUE!)),
    limits, CVX_SCORE_LIMITS(bins),
    figure, CVX_EVEN(IF(kept = 1, direction * TOCOL(values), 0)),
    IF(ISERROR(INDEX(limits, 1, 1)) + ISERROR(direction) + ISERROR(INDEX(kept, 1, 1)), #VALUE!,
      IF(SUM(--(kept = 1)) = 0, #N/A,
        CVX_BESIDE(
          IF(ROWS(limits) = 1, CVX_SCORES_IN(figure, FILTER(figure, kept = 1), INDEX(limits, 1, 1)),
            1 + MMULT(--(figure >= TRANSPOSE(CVX_EVEN(direction * limits))), SEQUENCE(ROWS(limits), 1, 1, 0))),
          kept, COLUMNS(values))))))`,

  /** A number of steps, or the limits of scores below each other. */
  CVX_SCORE_LIMITS: lambda`LAMBDA(bins, LET(
    list, IF(CVX_SIZE(bins) = 1, CVX_WHOLE(bins, 5, 2, 9), CVX_NUMBERS(bins, 5)),
    IF(ISERROR(INDEX(list, 1, 1)), #VALUE!,
      IF(ROWS(list) = 1, CVX_WHOLE(INDEX(list, 1, 1), 5, 2, 9),
        IF((ROWS(list) > 8) + SUM(--(DROP(list, 1) <= DROP(list, -1))), #VALUE!, list)))))`,

  CVX_RFM_SEGMENT: lambda`LAMBDA(recency, purchases, money, bins, segments, LET(
    steps, CVX_WHOLE(bins, 5, 2, 9),
    own, IF(CVX_ABSENT(segments), 0, CVX_OWN_SEGMENTS(segments, steps)),
    states, HSTACK(TOCOL(CVX_STATE(recency)), TOCOL(CVX_STATE(purchases)), TOCOL(CVX_STATE(money))),
    kept, CVX_KEPT(states, 3, COLUMNS(recency)),
    scores, IF(kept = 1, HSTACK(TOCOL(recency), TOCOL(purchases), TOCOL(money)), 1),
    IF(ISERROR(INDEX(own, 1, 1)), #VALUE!,
      IF(SUM((scores < 1) + (scores > steps) + (scores <> INT(scores))), #VALUE!,
        IF(SUM(--(kept = 1)) = 0, #N/A,
          CVX_BESIDE(
            IF(CVX_ABSENT(segments),
              CVX_RFM_SEGMENTS(INDEX(scores,, 1), INDEX(scores,, 2), INDEX(scores,, 3), steps),
              CVX_FIRST_SEGMENT(scores, own)),
            kept, COLUMNS(recency)))))))`,

  /** Segments of one's own: name, and limits of R, F and M without a gap; #VALUE! where they cannot be read. */
  CVX_OWN_SEGMENTS: lambda`LAMBDA(segments, steps, LET(
    cells, IF(COLUMNS(segments) = 7, DROP(segments,, 1), {0,0,0,0,0,0}),
    state, CVX_STATE(cells),
    kept, CVX_KEPT(HSTACK(CVX_ID_STATE(TAKE(segments,, 1)), IF(state = 0, -1, state)), 6, 1),
    number, IF((kept = 1) * ISNUMBER(cells), cells, 0),
    limits, IF(number = 0, IF(MOD(SEQUENCE(1, 6), 2) = 1, 1, steps), number),
    wrong, SUM((limits < 1) + (limits > steps) + (limits <> INT(limits)))
      + SUM((INDEX(limits,, 1) > INDEX(limits,, 2)) + (INDEX(limits,, 3) > INDEX(limits,, 4))
        + (INDEX(limits,, 5) > INDEX(limits,, 6))),
    IF(COLUMNS(segments) <> 7, #VALUE!,
      IF(ISERROR(wrong), #VALUE!,
        IF(wrong, #VALUE!,
          IF(SUM(--(kept = 1)), FILTER(HSTACK(TAKE(segments,, 1), limits), kept = 1), {"Others",1,9,1,9,1,9}))))))`,

  CVX_FIRST_SEGMENT: lambda`LAMBDA(scores, own, LET(
    number, ROWS(own),
    limits, TRANSPOSE(own),
    recent, (INDEX(scores,, 1) >= INDEX(limits, 2, 0)) * (INDEX(scores,, 1) <= INDEX(limits, 3, 0)),
    often, (INDEX(scores,, 2) >= INDEX(limits, 4, 0)) * (INDEX(scores,, 2) <= INDEX(limits, 5, 0)),
    much, (INDEX(scores,, 3) >= INDEX(limits, 6, 0)) * (INDEX(scores,, 3) <= INDEX(limits, 7, 0)),
    fit, MMULT(recent * often * much, 2 ^ (number - SEQUENCE(number))),
    place, number - INT(LOG(fit + 1 / 2, 2)),
    IF(fit = 0, "Others", INDEX(INDEX(own,, 1), IF(fit = 0, 1, place), 1))))`,

  CVX_RFM_SEGMENTS: lambda`LAMBDA(recency, frequencyScore, money, steps,
    INDEX(
      {
        "Hibernating";"Hibernating";"At Risk";"At Risk";"Can't Lose Them";"Hibernating";"Hibernating";
        "At Risk";"At Risk";"Can't Lose Them";"About To Sleep";"About To Sleep";"Need Attention";
        "Loyal Customers";"Loyal Customers";"Promising";"Potential Loyalists";"Potential Loyalists";
        "Loyal Customers";"Loyal Customers";"New Customers";"Potential Loyalists";"Potential Loyalists";
        "Champions";"Champions"},
      5 * ROUNDUP(5 * recency / steps, 0)
        - 5
        + INT((ROUNDUP(5 * frequencyScore / steps, 0) + ROUNDUP(5 * money / steps, 0) + 1) / 2),
      1))`,

  CVX_LOYALTY: lambda`LAMBDA(segments,
    IF((segments = "Champions") + (segments = "Loyal Customers"), "Loyal",
      IF(
        (segments = "Potential Loyalists")
          + (segments = "Need Attention")
          + (segments = "At Risk")
          + (segments = "Can't Lose Them"),
        "Moderately loyal", "Less loyal")))`,

  CVX_SEGMENT_WORDS: lambda`LAMBDA(segments, headers,
    CVX_WORDS(segments, ${inLanguages(SEGMENTS)}, headers))`,

  CVX_LOYALTY_WORDS: lambda`LAMBDA(loyalties, headers,
    CVX_WORDS(loyalties, ${inLanguages(LOYALTY_GROUPS)}, headers))`,

  CVX_RFM_SUMMARY: lambda`LAMBDA(customers, dates, amounts, asOf, bins, monetary, headers, orders, LET(
    scored, CVX_RFM(customers, dates, amounts, asOf, bins, monetary, FALSE, orders),
    purchases, INDEX(scored,, 4),
    money, INDEX(scored,, 5),
    revenue, IF(CVX_CHOICE(monetary, "average", ${MONETARY}) = "total", money, money * purchases),
    segments, {
      "Champions";"Loyal Customers";"Potential Loyalists";"Need Attention";"At Risk";"Can't Lose Them";
      "New Customers";"Promising";"About To Sleep";"Hibernating"},
    sums, MMULT(--(segments = TRANSPOSE(INDEX(scored,, 10))),
      HSTACK(purchases ^ 0, purchases, revenue, INDEX(scored,, 3), money)),
    number, INDEX(sums,, 1),
    income, INDEX(sums,, 3),
    divisor, IF(number = 0, 1, number),
    CVX_TABLE(
      ${heads("Segment", "Loyalty", "Customers", "Share", "Orders", "Revenue", "Revenue share", "Average recency", "Average frequency", "Average monetary")},
      FILTER(
        HSTACK(CVX_SEGMENT_WORDS(segments, headers), CVX_LOYALTY_WORDS(CVX_LOYALTY(segments), headers), number,
          number / SUM(number), INDEX(sums,, 2), income,
          IF((number >= 0) * (SUM(income) = 0), "", income / SUM(income)), INDEX(sums,, 4) / divisor,
          INDEX(sums,, 2) / divisor, INDEX(sums,, 5) / divisor),
        number > 0),
      headers)))`,
};
