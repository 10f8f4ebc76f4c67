/** Formulas as a file stores them, which is not quite how Excel shows them. */
import { parse, tokenize } from "@borgar/fx";

/** Custom functions of the add-in, as Excel's files mark those of JavaScript. */
const CUSTOM_FUNCTION = /^CV\./i;

/** Functions that came after Excel 2007 and are marked so in files ([MS-XLSX] 2.2.3), one family a line. */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH ARABIC BASE COMBINA COT COTH CSC CSCH DECIMAL GAMMA MUNIT PERMUTATIONA SEC SECH
  AGGREGATE CEILING.MATH CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE
  BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SKEW.P STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST
  FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  DAYS ISOWEEKNUM PDURATION RRI
  CONCAT FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS NUMBERVALUE SHEET SHEETS SWITCH TEXTJOIN UNICHAR UNICODE XOR
  FIELDVALUE FILTERXML IMAGE QUERYSTRING WEBSERVICE
  ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK ISOMITTED LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE
  SCAN SEQUENCE SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS
  XLOOKUP XMATCH`.split(/\s+/),
);

/** And two that have a mark of their own besides. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/**
 * A formula as it stands in a file: "=CV.NPS(A1:A9)" is `_xldudf_CV_NPS(A1:A9)`, "=MINIFS(…)" is `_xlfn.MINIFS(…)`, and
 * the names that LET and LAMBDA give are marked too. Throws if it is not a formula, or one that files write otherwise.
 */
export function storedFormula(formula: string): string {
  const given = namesGiven(parseFormula(formula));
  const stored = tokenize(formula).map(({ type, value }) => {
    if (type === "fx_prefix") return "";
    const named = type === "func" || type === "range_named";
    if (named && given.has(value.toLowerCase())) return `_xlpm.${value}`;
    if (type === "func") return storedName(value);
    if (type === "operator" && (value === "#" || value === "@"))
      throw new Error(`'${formula}' has a ${value}, which files write otherwise`);
    return value;
  });
  return stored.join("");
}

function storedName(name: string): string {
  if (CUSTOM_FUNCTION.test(name)) return `_xldudf_${name.toUpperCase().replace(/\./g, "_")}`;
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** A node of a parsed formula, as far as it matters here. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** Throws if it is not a formula. */
export function parseFormula(formula: string): Node {
  try {
    if (formula.startsWith("=")) return parse(tokenize(formula)) as unknown as Node;
  } catch {
    // says no more than that
  }
  throw new Error(`'${formula}' is not a formula`);
}

/** Names that LET and LAMBDA give to values, lower case. */
function namesGiven(node: Node): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === "LambdaExpression")
      for (const { name } of value.params as { name: string }[]) names.add(name.toLowerCase());
    if (value.type === "LetDeclarator")
      names.add((value.id as { name: string }).name.toLowerCase());
    Object.values(value).forEach(visit);
  };
  visit(node);
  return names;
}
