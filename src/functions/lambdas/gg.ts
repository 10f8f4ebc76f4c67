// Native equivalents of CV.GG and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const gg = {
  CVX_GG_SPEND: lambda`LAMBDA(parameters, purchases, monetary, LET(
    model, CVX_MODEL(parameters, 3),
    length, MAX(CVX_SIZE(purchases), CVX_SIZE(monetary)),
    width, CVX_WIDTH(purchases, monetary, monetary, monetary),
    state, CVX_LONG_STATE(monetary, length),
    kept, CVX_KEPT(HSTACK(CVX_LONG_STATE(purchases, length), IF(state = 0, -1, state)), 2, width),
    bought, CVX_LONG(purchases, kept),
    mean, IF(CVX_SIZE(monetary) = 1, IF(kept = 1, CVX_NUMBER(monetary, 0), 0),
      IF((kept = 1) * ISNUMBER(TOCOL(monetary)), TOCOL(monetary), 0)),
    share, INDEX(model, 1, 1),
    known, share * bought + INDEX(model, 2, 1) - 1,
    spend, share * (INDEX(model, 3, 1) + bought * mean) / IF(known > 0, known, 1),
    unclear, (bought > 0) * (mean <= 0),
    IF(ISERROR(SUM(model) + SUM(kept) + SUM(bought) + SUM(mean)), #VALUE!,
      IF(MIN(bought) < 0, #VALUE!,
        IF((SUM(--(kept = 1)) = 0) + SUM((known <= 0) * (unclear = 0) * (kept = 1)), #N/A,
          CVX_BESIDE(IF(unclear, "", spend), kept, width))))))`,
};
