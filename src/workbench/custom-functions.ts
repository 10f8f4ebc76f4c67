/** The global `CustomFunctions` that functions.js finds in Excel, as small as functions.js needs it. */

/** Excel's error values, by the names functions.js knows them by. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export class CustomFunctionError extends Error {
  constructor(
    /** "#VALUE!" */
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

export type CustomFunction = (...args: unknown[]) => unknown;

/** Offers `CustomFunctions` to scripts loaded from now on; gives the functions they associate, by id. */
export function offerCustomFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const associate = (idOrMappings: string | Record<string, CustomFunction>, f?: CustomFunction) => {
    const mappings = typeof idOrMappings === "string" ? { [idOrMappings]: f! } : idOrMappings;
    for (const [id, implementation] of Object.entries(mappings)) functions.set(id, implementation);
  };
  const offered = { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES };
  Object.assign(globalThis, { CustomFunctions: offered });
  return functions;
}
