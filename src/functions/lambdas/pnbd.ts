// Native equivalents of CV.PNBD and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const pnbd = {
  CVX_PNBD_ALIVE: lambda`LAMBDA(parameters, purchases, recency, age, LET(
    model, CVX_MODEL(parameters, 4),
    places, CVX_HISTORIES(0, purchases, recency, age),
    CVX_PREDICTED(CVX_PNBD_ACTIVE(model, INDEX(places,, 3), INDEX(places,, 4), INDEX(places,, 5)), places,
      model, CVX_WIDTH(purchases, recency, age, age))))`,

  CVX_PNBD_ACTIVE: lambda`LAMBDA(model, purchases, recency, age,
    MAP(purchases, recency, age,
      LAMBDA(bought, last, old, LET(
        logOdds, CVX_PNBD_LEFT(INDEX(model, 1, 1) + bought, INDEX(model, 3, 1), INDEX(model, 2, 1) + last,
          INDEX(model, 4, 1) + last, old - last),
        IF(old <= last, 1, IF(logOdds > 0, EXP(0 - ABS(logOdds)), 1) / (1 + EXP(0 - ABS(logOdds))))))))`,

  CVX_PNBD_LEFT: lambda`LAMBDA(shape, leaving, alphaAt, betaAt, silence, LET(
    least, MIN(alphaAt, betaAt),
    far, LN(1 + silence / least),
    grid, far * SEQUENCE(200) / 200,
    gone, least * (EXP(grid) - 1),
    fall, shape * LN(1 + gone / alphaAt) + (leaving + 1) * LN(1 + gone / betaAt) - grid,
    span, far * IFERROR(XMATCH(TRUE, fall > 45), 200) / 200,
    nodes, {
      -0.4801449282487682,-0.3983332387068134,-0.2627662049581645,-0.0917173212478249,0.0917173212478249,0.2627662049581645,0.3983332387068134,0.4801449282487682},
    place, span / 24 * (SEQUENCE(24) + nodes - 0.5),
    later, least * (EXP(place) - 1),
    density, EXP(place - shape * LN(1 + later / alphaAt) - (leaving + 1) * LN(1 + later / betaAt)),
    weights, {
      0.0506142681451881,0.1111905172266872,0.1568533229389437,0.1813418916891810,0.1813418916891810,0.1568533229389437,0.1111905172266872,0.0506142681451881},
    total, SUM(density * weights) * span / 24,
    shape * LN(1 + silence / alphaAt)
      + leaving * LN(1 + silence / betaAt)
      + LN(MAX(leaving, 10 ^ -300) * least * total / betaAt)))`,

  CVX_PNBD_EXPECTED: lambda`LAMBDA(parameters, horizon, frequencies, recency, age, LET(
    model, CVX_MODEL(parameters, 4),
    places, CVX_HISTORIES(horizon, frequencies, recency, age),
    bought, INDEX(places,, 3),
    old, INDEX(places,, 5),
    leaving, INDEX(model, 3, 1),
    beta, INDEX(model, 4, 1) + old,
    length, LN(1 + INDEX(places,, 2) / beta),
    exponent, (1 - leaving) * length,
    lasting, length
      * IF(ABS(exponent) < 0.001, 1 + exponent / 2 + exponent ^ 2 / 6 + exponent ^ 3 / 24,
          (EXP(exponent) - 1) / IF(exponent = 0, 1, exponent)),
    purchases, (INDEX(model, 1, 1) + bought) * beta * lasting / (INDEX(model, 2, 1) + old),
    CVX_PREDICTED(CVX_PNBD_ACTIVE(model, bought, INDEX(places,, 4), old) * purchases, places, model,
      CVX_WIDTH(horizon, frequencies, recency, age))))`,

  CVX_PNBD_NEW: lambda`LAMBDA(parameters, horizon, CVX_PNBD_EXPECTED(parameters, horizon, 0, 0, 0))`,
};
