// Native equivalents of CV.MBGNBD and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const mbgnbd = {
  CVX_MBGNBD_ALIVE: lambda`LAMBDA(parameters, purchases, recency, age, LET(
    model, CVX_MODEL(parameters, 4),
    places, CVX_HISTORIES(0, purchases, recency, age),
    CVX_PREDICTED(CVX_MBGNBD_ACTIVE(model, INDEX(places,, 3), INDEX(places,, 4), INDEX(places,, 5)), places,
      model, CVX_WIDTH(purchases, recency, age, age))))`,

  CVX_MBGNBD_ACTIVE: lambda`LAMBDA(model, purchases, recency, age, LET(
    alpha, INDEX(model, 2, 1),
    silence, CVX_LN_MORE((age - recency) / (alpha + recency)),
    logOdds, LN(MAX(INDEX(model, 3, 1), 10 ^ -300) / (INDEX(model, 4, 1) + purchases))
      + (INDEX(model, 1, 1) + purchases) * silence,
    IF(logOdds > 0, EXP(0 - ABS(logOdds)), 1) / (1 + EXP(0 - ABS(logOdds)))))`,

  CVX_MBGNBD_EXPECTED: lambda`LAMBDA(parameters, horizon, purchases, recency, age, LET(
    model, CVX_MODEL(parameters, 4),
    places, CVX_HISTORIES(horizon, purchases, recency, age),
    bought, INDEX(places,, 3),
    old, INDEX(places,, 5),
    active, CVX_MBGNBD_ACTIVE(model, bought, INDEX(places,, 4), old),
    CVX_PREDICTED(active * CVX_MBGNBD_PURCHASES(model, INDEX(places,, 2), bought, old), places, model,
      CVX_WIDTH(horizon, purchases, recency, age))))`,

  CVX_MBGNBD_PURCHASES: lambda`LAMBDA(model, horizon, purchases, age,
    MAP(horizon, purchases, age,
      LAMBDA(ahead, bought, old, LET(
        shape, INDEX(model, 1, 1) + bought,
        leaves, INDEX(model, 3, 1),
        stays, INDEX(model, 4, 1) + bought + 1,
        ratio, ahead / (INDEX(model, 2, 1) + old),
        terms, 30 + INT(shape * ratio + 8 * SQRT(shape * ratio * (1 + ratio)) + 40 * ratio),
        place, SEQUENCE(terms),
        there, SCAN(1, place, LAMBDA(before, step,
          IF(step = 1, 1, before * (stays + step - 2) / (leaves + stays + step - 2)))),
        IF(ratio = 0, 0, SUM(there * CVX_REACHED(ratio, place, shape)))))))`,

  CVX_MBGNBD_CHANCE: lambda`LAMBDA(parameters, horizon, purchases, recency, age, atLeast, LET(
    model, CVX_MODEL(parameters, 4),
    places, CVX_HISTORIES(horizon, purchases, recency, age),
    least, CVX_WITHIN(atLeast, 1, 1, 10000),
    bought, INDEX(places,, 3),
    old, INDEX(places,, 5),
    stays, INDEX(model, 4, 1) + bought + 1,
    leaves, INDEX(model, 3, 1),
    ratio, INDEX(places,, 2) / (INDEX(model, 2, 1) + old),
    there, MAP(stays, LAMBDA(staying, PRODUCT(
      IF(SEQUENCE(least) = 1, 1, (staying + SEQUENCE(least) - 2) / (leaves + staying + SEQUENCE(least) - 2))))),
    many, IF(ratio = 0, 0, CVX_REACHED(ratio, least, INDEX(model, 1, 1) + bought)),
    IF(ISERROR(least), #VALUE!, IF(least <> INT(least), #VALUE!,
      CVX_PREDICTED(CVX_MBGNBD_ACTIVE(model, bought, INDEX(places,, 4), old) * there * many, places, model,
        CVX_WIDTH(horizon, purchases, recency, age))))))`,

  CVX_MBGNBD_NEW: lambda`LAMBDA(parameters, horizon, CVX_MBGNBD_EXPECTED(parameters, horizon, 0, 0, 0))`,
};
