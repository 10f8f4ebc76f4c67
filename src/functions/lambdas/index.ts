/**
 * The native equivalents of the functions: LAMBDAs that a portable workbook has as defined names, so that it calculates without
 * the add-in. They go into dist/portable.json, not into functions.js.
 *
 * To add the equivalent of CV.TIER.SUMMARY:
 * 1. In `<first word>.ts` of this folder write `CVX_TIER_SUMMARY: lambda`LAMBDA(…)``: the function's name with underscores, and
 *    as many parameters as the function has. A new family's file is joined to `families` below.
 * 2. Read the arguments by the helpers in `support/cells.ts`, as the function reads them by `readColumns`; an omitted argument
 *    arrives as "". What several LAMBDAs share is a LAMBDA of its own beside them, under a name that is no function's.
 * 3. Put in headings, names and defaults from the domain's constants by `${…}`; do not type them again.
 * 4. Call no variable as Excel calls a function (`count`, `year`): Excel reads the call and the variable as one name. The build
 *    refuses that (scripts/lambda-checks.cjs), and what is unbound, unused or longer than a name may be.
 * 5. Add random arguments to `test/sharing/inputs.ts`. Its tests compute the equivalent in an independent engine, for
 *    them and for the examples of the function's JSDoc, and compare.
 *
 * The top of `support/cells.ts` says which of Excel's habits to avoid. A function without an equivalent becomes its value.
 */
import { bgnbd } from "./bgnbd";
import { csat } from "./csat";
import { forecast } from "./forecast";
import { gg } from "./gg";
import { lifetime } from "./lifetime";
import { mbgnbd } from "./mbgnbd";
import { nps } from "./nps";
import { pareto } from "./pareto";
import { pnbd } from "./pnbd";
import { profit } from "./profit";
import { referral } from "./referral";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { satisfaction } from "./satisfaction";
import { tier } from "./tier";
import { value } from "./value";
import { ARGUMENTS, CELLS, GROUPS, PERIODS, ROWS } from "./support/cells";
import { MODELS, ROWWISE } from "./support/histories";
import { PURCHASES } from "./support/ledger";
import { WORDS } from "./support/words";
import type { Lambdas } from "./support/lambda";

const helpers: readonly Lambdas[] = [
  ARGUMENTS,
  CELLS,
  WORDS,
  ROWS,
  PERIODS,
  GROUPS,
  PURCHASES,
  ROWWISE,
  MODELS,
];

const families: readonly Lambdas[] = [
  bgnbd,
  csat,
  forecast,
  gg,
  lifetime,
  mbgnbd,
  nps,
  pareto,
  pnbd,
  profit,
  referral,
  retention,
  rfm,
  satisfaction,
  tier,
  value,
];

/** All LAMBDAs by their names in a workbook. */
export const lambdas: Lambdas = Object.assign({}, ...helpers, ...families);
