/** Makes the functions of functions.js known to the grid, and calls them as Excel does. */
import { helpers, registries } from "@odoo/o-spreadsheet";
import type { CustomFunction } from "./custom-functions";
import {
  type GridArgument,
  type GridResult,
  LOADING,
  excelArgument,
  gridError,
  gridResult,
  isErrorValue,
  isRange,
} from "./excel-values";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";
import type { PendingResults } from "./pending";

/** Under which Excel, too, lists the functions: the add-in's namespace. */
const NAMESPACE = "CV";
const CATEGORY = "Customer Value";

type Description = Parameters<(typeof registries)["functionRegistry"]["add"]>[1];
type EvalContext = ThisParameterType<Description["compute"]>;

/** Registers functions, or registers them anew with descriptions in another language. */
export function registerFunctions(
  metadata: readonly FunctionMetadata[],
  implementations: ReadonlyMap<string, CustomFunction>,
  pending: PendingResults,
): void {
  const errorTypes = registries.errorTypes as unknown as Set<string>;
  for (const code of ["#VALUE!", LOADING]) errorTypes.add(code);
  for (const entry of metadata) {
    const implementation = implementations.get(entry.id);
    if (!implementation) throw new Error(`functions.js has no function ${entry.id}`);
    const call = caller(entry, implementation, pending);
    registries.functionRegistry.replace(`${NAMESPACE}.${entry.id}`, {
      description: entry.description,
      category: CATEGORY,
      args: entry.parameters.map(argument),
      compute(this: EvalContext, ...args: GridArgument[]) {
        return call(args, originCell(this));
      },
    } as Description);
  }
}

/**
 * How the grid's auto-complete shows an argument. "any, range" takes a single value as well as a range. "[可选]", which the
 * Chinese descriptions begin with, goes: the grid says that itself (GRID_TERMS).
 */
function argument({ name, description, dimensionality, ...rest }: ParameterMetadata) {
  const type = dimensionality === "matrix" ? "any, range" : "any";
  const attributes = [
    type,
    ...(rest.optional ? ["optional"] : []),
    ...(rest.repeating ? ["repeating"] : []),
  ];
  return helpers.arg(
    `${name} (${attributes.join(", ")})`,
    rest.optional ? unmarked(description) : description,
  );
}

const unmarked = (description: string): string => description.replace(/^\[\p{Script=Han}+\] /u, "");

/** Id of the cell whose formula is being computed; none while a formula is being typed. */
function originCell({ getters, __originCellPosition: position }: EvalContext): number | undefined {
  return position && getters.getCell(position)?.id;
}

/** What Excel hands a function besides its arguments; the function says what to do if the call is canceled. */
interface Invocation {
  readonly functionName: string;
  onCanceled?: () => void;
}

type Call = (args: readonly GridArgument[], cellId: number | undefined) => GridResult;

function caller(
  { id, parameters }: FunctionMetadata,
  implementation: CustomFunction,
  pending: PendingResults,
): Call {
  let isAsynchronous = false;
  return (args, cellId) => {
    const obstacle = args.map(obstacleIn).find(Boolean);
    if (obstacle) return obstacle;
    const shaped = shape(args, parameters);
    const request = { id, args: shaped };
    const recalled = isAsynchronous ? pending.recall(request, cellId) : undefined;
    if (recalled) return recalled;
    const invocation: Invocation = { functionName: `${NAMESPACE}.${id}` };
    try {
      const result = implementation(...shaped, invocation);
      if (!isPromise(result)) return gridResult(result);
      isAsynchronous = true;
      return pending.keep(request, result, cellId, () => invocation.onCanceled?.());
    } catch (error) {
      return gridError(error);
    }
  };
}

/** An error in a single value is the result; so is a range that is still loading. Other errors in ranges are data. */
function obstacleIn(value: GridArgument): GridResult | undefined {
  if (value === undefined) return undefined;
  if (!isRange(value)) return isErrorValue(value) ? value : undefined;
  const loads = value.some((column) => column.some((cell) => cell?.value === LOADING));
  return loads ? { value: LOADING } : undefined;
}

/** One value per parameter; a repeating one takes all that are left. */
function shape(args: readonly GridArgument[], parameters: readonly ParameterMetadata[]): unknown[] {
  return parameters.map((parameter, i) =>
    parameter.repeating
      ? args.slice(i).map((value) => excelArgument(value, parameter))
      : excelArgument(args[i], parameter),
  );
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null)?.then === "function";
