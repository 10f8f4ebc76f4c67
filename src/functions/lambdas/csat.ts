// Native equivalents of CV.CSAT and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";

export const csat = {
  CVX_CSAT: lambda`LAMBDA(scores, satisfiedFrom, LET(
    answers, CVX_NUMBERS(scores, #N/A),
    least, CVX_NUMBER(satisfiedFrom, 4),
    beyond, AND(least <> CVX_NUMBER(satisfiedFrom, 5), MAX(answers) > 5),
    IF(OR(MIN(answers) < 0, beyond), #VALUE!, SUM(--(answers >= least)) / ROWS(answers))))`,
};
