/** Calls the functions of functions.js as Excel does: through office.js's own runtime for custom functions. */
import fs from "fs";
import type { FunctionAnswer, Program } from "./program";

/** What functions.json says of a function. */
interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/** A call as typed: omitted arguments are undefined, blank cells of a range null. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** What a cell shows: a value or a table, or an error value with its message. */
export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Numbers by which office.js tells Excel of an error. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export class FunctionCaller {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private latestCall = 0;

  /** `metadataFile`: functions.json. functions.js must be loaded already. */
  constructor(
    private readonly program: Program,
    metadataFile: string,
  ) {
    const { functions } = JSON.parse(fs.readFileSync(metadataFile, "utf8"));
    this.metadata = new Map(functions.map((entry: FunctionMetadata) => [entry.id, entry]));
    program.onFunctionAnswers = (answers) => answers.forEach((answer) => this.settle(answer));
  }

  /** Calls functions all at once, as Excel does when it calculates, and gives their answers in the same order. */
  call(calls: readonly FunctionCall[], platform: "desktop" | "web"): Promise<Answer[]> {
    const first = this.latestCall + 1;
    this.latestCall += calls.length;
    const answers = calls.map(
      (_, i) => new Promise<Answer>((resolve) => this.waiting.set(first + i, resolve)),
    );
    this.program.callFunctions(
      calls.map((call, i) => ({
        number: first + i,
        id: call.id,
        args: this.shaped(call, platform === "desktop" ? 0 : null),
      })),
    );
    return Promise.all(answers);
  }

  /** One argument for each parameter: null where omitted, a table where a range is wanted, blanks as Excel has them. */
  private shaped({ id, args }: FunctionCall, blank: 0 | null): unknown[] {
    const entry = this.metadata.get(id);
    if (!entry) throw new Error(`functions.json has no ${id}`);
    return entry.parameters.map(({ dimensionality }, i) => {
      const argument = args[i];
      if (argument === undefined) return null;
      const table = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
      const cells = table.map((row) => row.map((cell) => cell ?? blank));
      return dimensionality === "matrix" ? cells : cells[0][0];
    });
  }

  private settle([id, succeeded, value, code]: FunctionAnswer): void {
    const error = ERRORS[code ?? NaN] ?? `error ${code}`;
    this.waiting.get(id)?.(succeeded ? { value } : { error, message: String(value) });
    this.waiting.delete(id);
  }
}
