/**
 * Which formulas compute with arrays. A file says so of each, since Excel reads any other formula as those of old: where a
 * single value belongs, it takes one cell of a range.
 */
import { type Node, isNode, parseFormula } from "./formulas";

export interface Surroundings {
  /** Whether a defined name stands for a single cell. */
  readonly isCell: (name: string) => boolean;
}

/**
 * Whether a formula may give several values, or needs several where formulas of old would take one. One that calls a function of
 * the add-in or its native equivalent always says so: of a function it does not know, Excel would otherwise show one cell's
 * worth, `=@CV.NPS(A1:A9)`.
 */
export function computesWithArrays(formula: string, surroundings: Surroundings): boolean {
  const root = parseFormula(formula);
  return isArray(root, surroundings) || liftsArray(root, surroundings, false) || callsOurs(root);
}

const callsOurs = (node: Node): boolean =>
  /^(CV\.|CVX_)/.test(nameOf(node)) ||
  Object.values(node)
    .flat()
    .some((part) => isNode(part) && callsOurs(part));

/** Whether a node stands for several values. */
function isArray(node: Node, { isCell }: Surroundings): boolean {
  switch (node.type) {
    case "ReferenceIdentifier":
      if (node.kind === "name") return !isCell(node.value as string);
      return node.kind !== "range" || (node.value as string).includes(":");
    case "ArrayExpression":
      return true;
    default:
      return joinsRanges(node);
  }
}

/** Whether somewhere several values stand where one belongs. `native`: where formulas of old do so, too. */
function liftsArray(node: Node, surroundings: Surroundings, native: boolean): boolean {
  if (node.type === "LambdaExpression" || node.type === "LetExpression") return true;
  const name = nameOf(node);
  const takesRange = rangePositions(node);
  const within = (native || name === "SUMPRODUCT") && !TAKING_ONE.has(name);
  const parts = (node.arguments as (Node | null)[] | undefined) ?? [];
  return parts.some(
    (part, position) =>
      part !== null &&
      ((isArray(part, surroundings) && !within && !takesRange(position)) ||
        liftsArray(part, surroundings, within)),
  );
}

/** These take one value even within SUMPRODUCT, which otherwise computes with arrays in formulas of old, too. */
const TAKING_ONE = new Set(["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "CHOOSE", "INDEX", "MATCH"]);

/** Which arguments a function or an operator takes as ranges; one that is not known takes none. */
function rangePositions(node: Node): (position: number) => boolean {
  const name = nameOf(node);
  if (joinsRanges(node)) return () => true;
  return RANGE_POSITIONS.find(({ names }) => names.has(name))?.at ?? (() => false);
}

const joinsRanges = ({ type, operator }: Node): boolean =>
  type === "BinaryExpression" && [":", " ", ","].includes(operator as string);

const nameOf = ({ callee }: Node): string =>
  ((callee as { name?: string } | undefined)?.name ?? "").toUpperCase();

const functions = (at: (position: number) => boolean, names: string) => ({
  at,
  names: new Set(names.split(/\s+/)),
});

const RANGE_POSITIONS = [
  functions(
    () => true,
    `SUM SUMSQ COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MEDIAN MIN MAX PRODUCT GEOMEAN HARMEAN STDEV STDEV.S STDEV.P
    STDEVP VAR VAR.S VAR.P VARP DEVSQ AVEDEV SKEW KURT CORREL PEARSON RSQ SLOPE INTERCEPT STEYX COVAR COVARIANCE.P
    COVARIANCE.S SUMX2MY2 SUMX2PY2 SUMXMY2 SUMPRODUCT AND OR XOR NPV IRR MIRR XNPV XIRR ROWS COLUMNS CONCAT TEXTJOIN
    GCD LCM MODE MODE.SNGL`,
  ),
  functions(
    (position) => position === 0,
    `COUNTIF INDEX OFFSET LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
    PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN`,
  ),
  functions((position) => position === 1, "MATCH XMATCH VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG"),
  functions((position) => position === 0 || position === 2, "SUMIF AVERAGEIF"),
  functions((position) => position > 0, "LOOKUP XLOOKUP FORECAST FORECAST.LINEAR SUBTOTAL"),
  functions((position) => position % 2 === 0, "COUNTIFS"),
  functions((position) => position === 0 || position % 2 === 1, "SUMIFS AVERAGEIFS MINIFS MAXIFS"),
];
