/** Formulas as a file stores them, which is not quite how Excel shows them. */
import { parse, tokenize } from "@borgar/fx";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS, isExcelFunction } from "./function-names";

/** Custom functions of the add-in, as Excel's files mark those of JavaScript. */
const CUSTOM_FUNCTION = /^CV\./i;

/**
 * A formula as it stands in a file: "=CV.NPS(A1:A9)" is `_xldudf_CV_NPS(A1:A9)`, "=MINIFS(…)" is `_xlfn.MINIFS(…)`. The names that
 * LET and LAMBDA give have `_xlpm.` where they hold, but a call of Excel's own function has not, even where it is called
 * alike: `=LET(sum,3,SUM(A1:A5)+sum)`. A function that is handed to another, as in `=BYROW(A1:B3,SUM)`, is `_xleta.SUM`.
 * Throws if it is not a formula, or one that files write otherwise.
 */
export function storedFormula(formula: string): string {
  const marks = marksOf(parseFormula(formula));
  let at = 0;
  const stored = tokenize(formula).map(({ type, value }) => {
    const mark = marks.get(at) ?? "";
    at += value.length;
    if (type === "fx_prefix") return "";
    if (mark) return mark + value;
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

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** Throws if it is not a formula. */
export function parseFormula(formula: string): Node {
  try {
    if (formula.startsWith("="))
      return parse(tokenize(formula, { withLocation: true })) as unknown as Node;
  } catch {
    // says no more than that
  }
  throw new Error(`'${formula}' is not a formula`);
}

type Names = ReadonlySet<string>;

/** The marks of names in a formula, by where they begin. */
function marksOf(root: Node): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const mark = (node: Node, with_: string) => marks.set((node.loc as [number, number])[0], with_);

  const visit = (value: unknown, given: Names): void => {
    if (Array.isArray(value)) value.forEach((each) => visit(each, given));
    if (!isNode(value)) return;
    switch (value.type) {
      case "LambdaExpression": {
        const params = value.params as NamedNode[];
        params.forEach((param) => mark(param, "_xlpm."));
        return visit(value.body, withNames(given, params));
      }
      case "LetExpression": {
        let known = given;
        for (const { id, init } of value.declarations as { id: NamedNode; init: Node }[]) {
          visit(init, known);
          mark(id, "_xlpm.");
          known = withNames(known, [id]);
        }
        return visit(value.body, known);
      }
      case "CallExpression": {
        const callee = value.callee as NamedNode;
        const isOurs = given.has(callee.name?.toLowerCase()) && !isExcelFunction(callee.name);
        if (isOurs) mark(callee, "_xlpm.");
        else if (callee.type !== "Identifier") visit(callee, given);
        const handed = functionHanded(value);
        if (handed && !given.has(handed.value.toLowerCase())) mark(handed, "_xleta.");
        return visit(value.arguments, given);
      }
      case "ReferenceIdentifier": {
        const name = value.value as string;
        if (value.kind !== "name") return;
        if (given.has(name.toLowerCase())) mark(value, "_xlpm.");
        return;
      }
      default:
        Object.values(value).forEach((each) => visit(each, given));
    }
  };
  visit(root, new Set());
  return marks;
}

/** Where these take a function: the last argument (−1), or a certain one. */
const TAKING_FUNCTIONS = new Map([
  ...["BYROW", "BYCOL", "MAP", "REDUCE", "SCAN", "MAKEARRAY"].map((name) => [name, -1] as const),
  ["GROUPBY", 2],
  ["PIVOTBY", 3],
]);

/** Excel's own function that a call hands over, by its bare name; elsewhere such a name is one that the workbook defines. */
function functionHanded({ callee, arguments: args }: Node): (Node & { value: string }) | undefined {
  const place = TAKING_FUNCTIONS.get((callee as NamedNode).name?.toUpperCase());
  const node = place === undefined ? undefined : (args as (Node | null)[]).at(place);
  return node?.kind === "name" && isExcelFunction(node.value as string)
    ? (node as Node & { value: string })
    : undefined;
}

interface NamedNode extends Node {
  readonly name: string;
}

const withNames = (names: Names, more: readonly NamedNode[]): Names =>
  new Set([...names, ...more.map(({ name }) => name.toLowerCase())]);
