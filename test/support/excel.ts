/**
 * Calls the shipped functions.js as Excel does: in a bare JavaScript context that has nothing but `CustomFunctions`,
 * with arguments shaped by functions.json.
 */
import { parse, tokenize } from "@borgar/fx";
import fs from "fs";
import path from "path";
import vm from "vm";

export const DIST = process.env.CV_DIST ?? path.resolve("dist");

export type Scalar = string | number | boolean | null;

/** What a cell shows: a value, a spilled table, or an error with its message. */
export type Shown = Scalar | Scalar[][] | Promise<Scalar | Scalar[][]>;

/** Excel's own error value, thrown by a function. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

interface Metadata {
  id: string;
  name: string;
  parameters: { name: string; dimensionality?: string; type: string; optional?: boolean }[];
  result: { type?: string; dimensionality?: string };
}

export interface Excel {
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => Shown>;
  readonly metadata: ReadonlyMap<string, Metadata>;
  /** Calls a function by id with arguments as typed; omitted ones undefined. Throws ExcelError. */
  call(id: string, ...args: (Scalar | undefined | unknown[][])[]): Shown;
  /** Evaluates a formula that is one call of a CV function with constants. */
  evaluate(formula: string): Shown;
}

/** Handed to the script as its own: each use of a global would ask the context's object first, and take half the time. */
const BUILT_IN =
  "Array, Float64Array, Infinity, Map, Math, NaN, Number, Object, Set, String, isNaN";

/** Loads functions.js and functions.json from a folder, dist/ by default; `globals` are what a page offers them. */
export function loadExcel(folder = DIST, globals: object = {}): Excel {
  const functions = new Map<string, (...args: unknown[]) => Shown>();
  const CustomFunctions = {
    associate: (id: string, f: (...args: unknown[]) => Shown) => functions.set(id, f),
    Error: ExcelError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
    },
  };
  const script = fs.readFileSync(path.join(folder, "functions.js"), "utf8");
  const wrapped = `(({ ${BUILT_IN} }) => {${script}\n})(globalThis)`;
  vm.runInNewContext(wrapped, { CustomFunctions, ...globals }, { filename: "functions.js" });
  const json = JSON.parse(fs.readFileSync(path.join(folder, "functions.json"), "utf8"));
  const metadata = new Map((json.functions as Metadata[]).map((f) => [f.id, f]));

  const call: Excel["call"] = (id, ...args) => {
    const { parameters } = metadata.get(id)!;
    const shaped = parameters.map(({ dimensionality }, i) => shape(args[i], dimensionality));
    return functions.get(id)!(...shaped, { functionName: `CV.${id}` });
  };
  return { functions, metadata, call, evaluate: (formula) => evaluate(formula, call) };
}

/** An omitted argument is null; a single value is a 1×1 range where a range is wanted. */
function shape(value: Scalar | undefined | unknown[][], dimensionality = "scalar"): unknown {
  if (value === undefined) return null;
  if (dimensionality === "matrix") return Array.isArray(value) ? value : [[value]];
  return Array.isArray(value) ? value[0][0] : value;
}

interface Node {
  type: string;
  value?: Scalar;
  elements?: Node[][];
  callee?: { name: string };
  arguments?: (Node | null)[];
}

function evaluate(formula: string, call: Excel["call"]): Shown {
  const { id, args } = readCall(formula, call);
  return call(id, ...args);
}

/** A formula that is one call of a CV function, as its id and arguments; `call` computes calls among the arguments. */
export function readCall(formula: string, call: Excel["call"]): FormulaCall {
  return callOf(parse(tokenize(formula)) as unknown as Node, call);
}

export interface FormulaCall {
  readonly id: string;
  /** Undefined where omitted. */
  readonly args: (Scalar | undefined | Scalar[][])[];
}

function callOf(node: Node, call: Excel["call"]): FormulaCall {
  const valueOf = (argument: Node | null): Scalar | undefined | Scalar[][] => {
    if (argument === null) return undefined;
    if (argument.type !== "CallExpression") return constant(argument);
    const { id, args } = callOf(argument, call);
    return call(id, ...args) as Scalar | Scalar[][];
  };
  return { id: node.callee!.name.replace(/^CV\./, ""), args: node.arguments!.map(valueOf) };
}

/** A number, text, truth value, error or array constant as Excel writes it: `{"Ann",1;"Bob",2}`. */
export function readConstant(text: string): Scalar | Scalar[][] {
  return constant(parse(tokenize(`=${text}`)) as unknown as Node);
}

function constant(node: Node): Scalar | Scalar[][] {
  if (node.type === "ArrayExpression")
    return node.elements!.map((row) => row.map((cell) => constant(cell) as Scalar));
  if (node.type === "Literal" || node.type === "ErrorLiteral") return node.value!;
  throw new Error(`not a constant: ${JSON.stringify(node)}`);
}
