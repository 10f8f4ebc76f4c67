// Native equivalents of CV.VALUE and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads, inLanguages } from "./support/words";

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
};
