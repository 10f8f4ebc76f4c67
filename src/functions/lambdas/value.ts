// Native equivalents of CV.VALUE and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads, inLanguages } from "./support/words";

const POINTS = [
  "Point of marginal cheapness",
  "Optimal price",
  "Indifference price",
  "Point of marginal expensiveness",
  "Answers used",
  "Answers left out",
];

export const value = {
  CVX_VALUE: lambda`LAMBDA(benefits, costs, benefitWeights, costWeights,
    CVX_TOTAL(benefits, benefitWeights) - CVX_TOTAL(costs, costWeights))`,

  CVX_VALUE_RATIO: lambda`LAMBDA(benefits, costs, benefitWeights, costWeights,
    CVX_TOTAL(benefits, benefitWeights) / CVX_TOTAL(costs, costWeights))`,

  CVX_VALUE_ADDED: lambda`LAMBDA(benefits, costs, altBenefits, altCosts,
    CVX_TOTAL(benefits, "") - CVX_TOTAL(costs, "") - (CVX_TOTAL(altBenefits, "") - CVX_TOTAL(altCosts, "")))`,

  CVX_VALUE_PRICE: lambda`LAMBDA(benefits, otherCosts, altBenefits, altOtherCosts, altPrice,
    CVX_WITHIN(altPrice, "", 0, 9E+307)
      + CVX_TOTAL(benefits, "")
      - CVX_TOTAL(otherCosts, "")
      - (CVX_TOTAL(altBenefits, "") - CVX_TOTAL(altOtherCosts, "")))`,

  CVX_VALUE_SEGMENTS: lambda`LAMBDA(segments, benefits, costs, headers, LET(
    gained, CVX_ROWS_OF(CVX_STATE(benefits), segments),
    paid, CVX_ROWS_OF(CVX_STATE(costs), segments),
    several, COLUMNS(gained) > 1,
    severally, COLUMNS(paid) > 1,
    states, HSTACK(TOCOL(CVX_ID_STATE(segments)), IF((gained = 0) * several, -1, gained),
      IF((paid = 0) * severally, -1, paid)),
    complete, CVX_KEPT(states, COLUMNS(gained) + COLUMNS(paid), COLUMNS(segments)),
    kept, (complete = 1) * (CVX_ACROSS(gained > 0) > 0) * (CVX_ACROSS(paid > 0) > 0) = 1,
    who, FILTER(TOCOL(segments), kept, #N/A),
    benefit, FILTER(CVX_ACROSS(CVX_ROWS_OF(IF(ISNUMBER(benefits), benefits, 0), segments)), kept, #N/A),
    cost, FILTER(CVX_ACROSS(CVX_ROWS_OF(IF(ISNUMBER(costs), costs, 0), segments)), kept, #N/A),
    codes, CVX_CODES(who),
    sums, MMULT(--(SEQUENCE(MAX(codes)) = TRANSPOSE(codes)), HSTACK(codes ^ 0, benefit, cost, --(benefit > cost))),
    number, INDEX(sums,, 1),
    total, INDEX(sums,, 2),
    spent, INDEX(sums,, 3),
    worth, (total - spent) / number,
    CVX_TABLE(${heads("Segment", "Customers", "Benefits", "Costs", "Value", "Ratio", "Share positive")},
      SORTBY(
        HSTACK(XLOOKUP(SEQUENCE(MAX(codes)), codes, who), number, total / number, spent / number, worth,
          IF(spent = 0, "", total / IF(spent = 0, 1, spent)), INDEX(sums,, 4) / number),
        worth, -1),
      headers)))`,

  CVX_ROWS_OF: lambda`LAMBDA(cells, ids, IF((ROWS(cells) = ROWS(ids)) * (COLUMNS(cells) <> COLUMNS(ids)), cells, TOCOL(cells)))`,

  CVX_VALUE_DRIVERS: lambda`LAMBDA(values, descriptors, headers, LET(
    number, ROWS(descriptors),
    below, ROWS(values) = number - 1,
    top, INDEX(values, 1, 1),
    fits, (COLUMNS(values) = 1)
      * (below + (ROWS(values) = number))
      * IF(ISERROR(top), FALSE, IF(below, (top = "") + ISNUMBER(top), ISTEXT(top) + (top = 0) + (top = ""))),
    known, IF(ISNUMBER(values), 1, IF(IFERROR(values = "", FALSE), 0, #VALUE!)),
    worth, IF(ISNUMBER(values), values, 0),
    filled, IF(ISERROR(descriptors), 2, IF(descriptors = "", 0, IF(descriptors = 0, 1, 2))),
    places, REDUCE("", SEQUENCE(COLUMNS(descriptors)),
      LAMBDA(found, place,
        VSTACK(found,
          CVX_DRIVER(TAKE(worth, 1 - number), TAKE(known, 1 - number),
            TAKE(INDEX(descriptors,, place), 1 - number), TAKE(INDEX(filled,, place), 1 - number),
            INDEX(descriptors, 1, place), place)))),
    drivers, FILTER(places, INDEX(places,, 1) <> "", #N/A),
    share, INDEX(drivers,, 2),
    CVX_TABLE(${heads("Descriptor", "Variance explained", "Kind", "p-value")},
      IF(fits,
        IF(ISERROR(INDEX(drivers, 1, 1)), #N/A,
          IF(SUM(--(share = "unreadable")), #VALUE!,
            IF(COUNT(share) = 0, #N/A,
              SORTBY(
                HSTACK(TAKE(drivers,, 2), CVX_WORDS(INDEX(drivers,, 3), ${inLanguages(["text", "number"])}, headers),
                  INDEX(drivers,, 4)),
                --(INDEX(drivers,, 4) = ""), 1, IF(share = "", 0, ROUND(share, 12)), -1)))),
        #VALUE!),
      headers)))`,

  CVX_DRIVER: lambda`LAMBDA(worth, known, cells, filled, heading, place, LET(
    numeric, SUM(--(filled > 0)) = SUM(ISNUMBER(cells) * (filled > 0)),
    present, filled > IF(numeric, 0, 1),
    name, IF(heading = "", "Descriptor " & place, heading),
    kept, IF(present, known, 0) = 1,
    number, SUM(kept * 1),
    v, FILTER(worth, kept, 0),
    x, FILTER(cells, kept, 0),
    largest, MAX(ABS(v)),
    deviation, IF(ABS(v - AVERAGE(v)) * 10 ^ 15 < largest, 0, v - AVERAGE(v)),
    total, SUM(deviation ^ 2),
    across, IF(numeric, x - AVERAGE(x), 0),
    spread, SUM(across ^ 2),
    codes, IF(numeric, SEQUENCE(ROWS(v), 1, 1, 0), CVX_CODES(x)),
    groups, IF(numeric, 1 + (spread > 0), MAX(codes)),
    matches, --(SEQUENCE(MAX(codes)) = TRANSPOSE(codes)),
    between, IF(numeric, IF(spread > 0, SUM(deviation * across) ^ 2 / spread, 0),
      SUM(MMULT(matches, deviation) ^ 2 / MMULT(matches, codes ^ 0))),
    share, IF((number < 3) + (total = 0), "", MIN(1, between / total)),
    pValue, IF(share = "", "",
      IF((groups < 2) + (groups >= number), "",
        BETA.DIST(1 - share, (number - groups) / 2, (groups - 1) / 2, TRUE))),
    IF(SUM(filled) = 0, {"","","",""},
      IF(SUM(IF(present, IF(ISERROR(known), 1, ISERROR(cells) * known), 0)),
        HSTACK(name, "unreadable", "", ""), HSTACK(name, share, IF(numeric, "number", "text"), pValue)))))`,

  CVX_VALUE_MAP: lambda`LAMBDA(quality, charged, competitorQuality, competitorPrice, qualityWeight, headers, LET(
    kept, CVX_KEPT(HSTACK(TOCOL(CVX_STATE(quality)), TOCOL(CVX_STATE(charged))), 2, COLUMNS(quality)),
    theirs, CVX_KEPT(HSTACK(TOCOL(CVX_STATE(competitorQuality)), TOCOL(CVX_STATE(competitorPrice))), 2,
      COLUMNS(competitorQuality))
      = 1,
    good, IF(kept = 1, TOCOL(quality), 0),
    paid, IF(kept = 1, TOCOL(charged), 0),
    theirQuality, FILTER(TOCOL(competitorQuality), theirs, #N/A),
    theirPrice, FILTER(TOCOL(competitorPrice), theirs, #N/A),
    weight, CVX_WITHIN(qualityWeight, 0.5, 0, 1),
    gradient, weight / IF(weight < 1, 1 - weight, #VALUE!),
    relativeQuality, good / AVERAGE(theirQuality),
    relativePrice, paid / AVERAGE(theirPrice),
    fair, 1 + gradient * (relativeQuality - 1),
    judged, CVX_WORDS(
      IF(ABS(relativePrice - fair) * 10 ^ 9 <= 1, "fair", IF(relativePrice < fair, "better", "worse")),
      ${inLanguages(["better", "fair", "worse"])}, headers),
    lowest, MIN(good, paid, theirQuality, theirPrice),
    fault, IF(ISERROR(gradient) + ISERROR(INDEX(kept, 1, 1)) + ISERROR(INDEX(theirs, 1, 1)), #VALUE!,
      IF(SUM(--(kept = 1)) = 0, #N/A,
        IF(ISERROR(lowest), lowest,
          IF(lowest < 0, #VALUE!, 1 / AVERAGE(theirQuality) / AVERAGE(theirPrice))))),
    CVX_TABLE(${heads("Relative quality", "Relative price", "Fair price", "Value:verdict")},
      IF(ISERROR(fault), fault,
        CVX_SPREAD(HSTACK(relativeQuality, relativePrice, fair * AVERAGE(theirPrice), judged), kept,
          COLUMNS(quality))),
      headers)))`,

  /** How many of a list of numbers from 0 on are at most each of the prices. */
  CVX_AT_MOST: lambda`LAMBDA(prices, list, LET(
    sorted, SORTBY(list, list),
    firsts, CVX_FIRSTS(sorted),
    ends, DROP(VSTACK(firsts, TRUE), 1),
    INDEX(VSTACK(0, FILTER(SEQUENCE(ROWS(sorted)), ends)),
      MATCH(prices, VSTACK(0 - 1, FILTER(sorted, firsts)), 1), 1)))`,

  /** Where a rising curve meets a falling one: price and share; counts of people at every price named. */
  CVX_CROSSING: lambda`LAMBDA(prices, rising, falling, used, LET(
    ahead, rising - falling,
    place, XMATCH(TRUE, ahead >= 0),
    before, MAX(1, place - 1),
    behind, 0 - INDEX(ahead, before, 1),
    part, IF((place = 1) + (INDEX(ahead, place, 1) = 0), 1, behind / (INDEX(ahead, place, 1) + behind)),
    low, INDEX(prices, before, 1),
    few, INDEX(falling, before, 1),
    HSTACK(low + part * (INDEX(prices, place, 1) - low), (few + part * (INDEX(falling, place, 1) - few)) / used)))`,

  CVX_VALUE_SENSITIVITY: lambda`LAMBDA(tooCheap, cheap, expensive, tooExpensive, headers, LET(
    states, HSTACK(TOCOL(CVX_STATE(tooCheap)), TOCOL(CVX_STATE(cheap)), TOCOL(CVX_STATE(expensive)),
      TOCOL(CVX_STATE(tooExpensive))),
    kept, CVX_KEPT(states, 4, COLUMNS(tooCheap)),
    complete, kept = 1,
    bottom, IF(complete, TOCOL(tooCheap), 0),
    bargain, IF(complete, TOCOL(cheap), 0),
    costly, IF(complete, TOCOL(expensive), 0),
    roof, IF(complete, TOCOL(tooExpensive), 0),
    something, (kept = 0) * (MMULT(--(states > 0), {1;1;1;1}) > 0)
      + complete * (ABS(bottom) + ABS(bargain) + ABS(costly) + ABS(roof) > 0),
    rises, complete * (bottom < bargain) * (bargain < costly) * (costly < roof),
    used, SUM(rises),
    one, FILTER(bottom, rises, 0),
    two, FILTER(bargain, rises, 0),
    three, FILTER(costly, rises, 0),
    four, FILTER(roof, rises, 0),
    every, VSTACK(one, two, three, four),
    named, SORTBY(every, every),
    prices, FILTER(named, CVX_FIRSTS(named)),
    tooFew, used - CVX_AT_MOST(prices, one),
    notCheap, CVX_AT_MOST(prices, two),
    dear, CVX_AT_MOST(prices, three),
    tooDear, CVX_AT_MOST(prices, four),
    points, VSTACK(
      CVX_CROSSING(prices, notCheap, tooFew, used),
      CVX_CROSSING(prices, tooDear, tooFew, used),
      CVX_CROSSING(prices, dear, used - notCheap, used),
      CVX_CROSSING(prices, tooDear, used - dear, used),
      HSTACK(used, used / SUM(something)),
      HSTACK(SUM(something) - used, 1 - used / SUM(something))),
    CVX_TABLE(${heads("Point", "Price", "Share:people")},
      IF(ISERROR(SUM(kept)), #VALUE!,
        IF(MIN(bottom, bargain, costly, roof) < 0, #VALUE!, IF(used = 0, #N/A, HSTACK(INDEX(${inLanguages(POINTS)},, CVX_SPOKEN(headers)), points)))),
      headers)))`,
};
