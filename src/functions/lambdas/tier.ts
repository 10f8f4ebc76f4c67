// Native equivalents of CV.TIER and its family; index.ts says how they are written.
import { phrase } from "../../domain/support/phrases";
import { LOCALES } from "../../locales/locale";
import { resultIn } from "../../locales/results";
import { lambda } from "./support/lambda";
import { AROUND_TIER, heads, inLanguages } from "./support/words";

const STRATEGIES = ["Protect and grow", "Maintain", "Invest", "Serve at low cost"];
/** What is added for advocates, in each language; not in a constant, where Univer's engine takes its comma for a column's end. */
const [ADVOCATE, ...CHINESE_ADVOCATE] = LOCALES.map((locale) =>
  resultIn(locale, phrase("{0}, recruit as advocate", "")),
);

export const tier = {
  CVX_TIER: lambda`LAMBDA(values, cutoffs, labels, LET(
    limits, CVX_CUTOFFS(cutoffs),
    names, CVX_LABELS(labels, ROWS(limits) + 1),
    kept, CVX_KEPT(TOCOL(CVX_STATE(values)), 1, COLUMNS(values)),
    tiers, CVX_TIERS(TOCOL(values), kept = 1, limits),
    IF(ISERROR(INDEX(limits, 1, 1)) + ISERROR(INDEX(names, 1, 1)) + ISERROR(INDEX(kept, 1, 1)), #VALUE!,
      IF(ISERROR(INDEX(tiers, 1, 1)), #N/A, CVX_BESIDE(INDEX(names, tiers, 1), kept, COLUMNS(values))))))`,

  CVX_CUTOFFS: lambda`LAMBDA(cutoffs, LET(
    given, IF(CVX_OMITTED(cutoffs), "", CVX_NUMBERS(cutoffs, "")),
    IF(ISERROR(INDEX(given, 1, 1)), #VALUE!,
      IF(ISTEXT(INDEX(given, 1, 1)), {0.2;0.5},
        IF(
          SUM((given <= 0) + (given > 1))
            + IF(ROWS(given) = 1, 0, SUM(--(DROP(given, 1) <= DROP(given, -1)))),
          #VALUE!, given)))))`,

  CVX_LABELS: lambda`LAMBDA(labels, number,
    IF(CVX_ABSENT(labels), IF(number = 3, {"High";"Medium";"Low"}, "Tier " & SEQUENCE(number)),
      LET(
        given, FILTER(TOCOL(labels), TOCOL(CVX_ID_STATE(labels)) > 0, ""),
        IF(SUM(--ISERROR(given)), #VALUE!, IF(ROWS(given) = number, given, #VALUE!)))))`,

  CVX_TIERS: lambda`LAMBDA(values, counted, cutoffs, LET(
    list, FILTER(values, counted, #N/A),
    position, ROWS(list) + 1 - CVX_UP_TO(IF(counted, values + ABS(values) / 10 ^ 9, values), list),
    beyond, position > TRANSPOSE(cutoffs) * ROWS(list) * (1 + 1 / 10 ^ 12),
    above, MMULT(--(beyond), SEQUENCE(ROWS(cutoffs), 1, 1, 0)),
    IF(ISERROR(INDEX(list, 1, 1)), #N/A, 1 + IF((above = 0) * (values <= 0), 1, above))))`,

  CVX_TIER_SUMMARY: lambda`LAMBDA(values, cutoffs, labels, headers, LET(
    list, CVX_NUMBERS(values, #N/A),
    limits, CVX_CUTOFFS(cutoffs),
    names, CVX_LABELS(labels, ROWS(limits) + 1),
    matches, --(SEQUENCE(ROWS(names)) = TRANSPOSE(CVX_TIERS(list, ISNUMBER(list), limits))),
    number, MMULT(matches, SEQUENCE(ROWS(list), 1, 1, 0)),
    worth, MMULT(matches, list),
    CVX_TABLE(${heads("Tier", "Customers", "Share", "Value", "Share of value", "Average")},
      IF(ISERROR(INDEX(limits, 1, 1)) + ISERROR(INDEX(names, 1, 1)), #VALUE!,
        IF(ISERROR(INDEX(list, 1, 1)), INDEX(list, 1, 1),
          HSTACK(IF(CVX_ABSENT(labels), CVX_TIER_WORDS(names, headers), names), number, number / ROWS(list), worth,
            IF((number >= 0) * (CVX_NET(SUM(list), SUM(ABS(list))) = 0), "", worth / SUM(list)),
            IF(number = 0, "", worth / IF(number = 0, 1, number))))),
      headers)))`,

  CVX_TIER_WORDS: lambda`LAMBDA(names, headers,
    IF(ROWS(names) = 3, CVX_WORDS(names, ${inLanguages(["High", "Medium", "Low"])}, headers),
      INDEX(${AROUND_TIER}, CVX_SPOKEN(headers), 1) & SEQUENCE(ROWS(names))
        & INDEX(${AROUND_TIER}, CVX_SPOKEN(headers), 2)))`,

  CVX_TIER_STRATEGY: lambda`LAMBDA(realised, potential, influence, cutoff, headers, LET(
    without, CVX_ABSENT(influence),
    state, TOCOL(CVX_STATE(influence)),
    states, HSTACK(TOCOL(CVX_STATE(realised)), TOCOL(CVX_STATE(potential))),
    kept, CVX_KEPT(IF(without, states, HSTACK(states, IF(state = 0, -1, state))), IF(without, 2, 3),
      COLUMNS(realised)),
    share, CVX_WITHIN(cutoff, 0.5, 0, 1),
    limit, IF(share > 0, share, #VALUE!),
    brought, IF(kept = 1, TOCOL(realised), 0),
    promised, IF(kept = 1, TOCOL(potential), 0),
    spread, IF(without, 0, IF((kept = 1) * ISNUMBER(TOCOL(influence)), TOCOL(influence), 0)),
    high, CVX_HIGH(brought, kept = 1, limit),
    able, CVX_HIGH(promised, kept = 1, limit),
    advocate, IF(without, FALSE, CVX_HIGH(spread + 0 * brought, kept = 1, limit)),
    strategy, CVX_WORDS(
      IF(high, IF(able, "Protect and grow", "Maintain"), IF(able, "Invest", "Serve at low cost")),
      ${inLanguages(STRATEGIES)}, headers)
      & IF(advocate,
        CHOOSE(CVX_SPOKEN(headers), ${ADVOCATE}, ${CHINESE_ADVOCATE[0]}, ${CHINESE_ADVOCATE[1]}), ""),
    grades, ${inLanguages(["High", "Low"])},
    body, HSTACK(brought + promised + spread, CVX_WORDS(IF(high, "High", "Low"), grades, headers),
      CVX_WORDS(IF(able, "High", "Low"), grades, headers),
      IF(without, IF(high, "", ""), CVX_WORDS(IF(advocate, "High", "Low"), grades, headers)),
      strategy),
    CVX_TABLE(${heads("Total", "Realised grade", "Potential grade", "Influence grade", "Strategy")},
      IF(ISERROR(INDEX(kept, 1, 1)) + ISERROR(limit), #VALUE!,
        IF(SUM(--(kept = 1)) = 0, #N/A, CVX_SPREAD(body, kept, COLUMNS(realised)))),
      headers)))`,

  CVX_HIGH: lambda`LAMBDA(values, counted, cutoff, (CVX_TIERS(values, counted, cutoff) = 1) * (values > 0) = 1)`,
};
