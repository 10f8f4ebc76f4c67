/** Calls the functions of functions.js as Excel does: through office.js's own runtime for custom functions. */
import fs from "fs";
import { type Allowances, ErrorCell, arriving } from "./arguments";
import { type Choice, DropDowns, type Enum } from "./drop-downs";
import type { FunctionAnswer, Program } from "./program";
import type { Unkindness } from "./unkindness";

/** What functions.json says of a function. */
interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly customEnumId?: string;
  }[];
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

/** A call as typed: omitted arguments are undefined, blank cells of a range null, data types as in arguments.ts. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Addresses of the arguments, "" for constants: given to functions that ask for them. */
  readonly addresses?: readonly string[];
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
  private readonly allowances: Allowances;
  private readonly dropDowns: DropDowns;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private latestCall = 0;

  /** `metadataFile`: functions.json. functions.js must be loaded already. */
  constructor(
    private readonly program: Program,
    metadataFile: string,
  ) {
    const {
      functions,
      enums = [],
      ...allowances
    } = JSON.parse(fs.readFileSync(metadataFile, "utf8")) as {
      functions: FunctionMetadata[];
      enums?: Enum[];
    } & Allowances;
    this.allowances = allowances;
    this.dropDowns = new DropDowns(enums);
    this.metadata = new Map(functions.map((entry) => [entry.id, entry]));
    program.onFunctionAnswers = (answers) => answers.forEach((answer) => this.settle(answer));
  }

  /** Calls functions all at once, as Excel does when it calculates, and gives their answers in the same order. */
  call(calls: readonly FunctionCall[], platform: "desktop" | "web"): Promise<Answer[]> {
    const unkindness = {
      ...this.program.unkindness,
      blankArgument: platform === "desktop" ? (0 as const) : null,
    };
    const answers = calls.map((call) => this.answerTo(call, unkindness));
    this.program.callFunctions(answers.flatMap(({ invocation }) => invocation ?? []));
    return Promise.all(answers.map(({ answer }) => answer));
  }

  /** What a cell would show, as Excel asks for it while the formula is being typed. */
  async preview(call: FunctionCall): Promise<Answer> {
    this.program.isPreviewing = true;
    try {
      return (await this.call([call], "web"))[0];
    } finally {
      this.program.isPreviewing = false;
    }
  }

  /** What Excel offers for an argument while the formula is being typed; nothing where it has no drop-down. */
  choices(id: string, argument: string): readonly Choice[] {
    const parameter = this.metadata.get(id)?.parameters.find(({ name }) => name === argument);
    if (!parameter) throw new Error(`functions.json has no ${argument} of ${id}`);
    return this.program.unkindness.argumentDropDowns ? this.dropDowns.of(parameter) : [];
  }

  /** The call as it goes out, and its answer to come; no call where an argument is an error that functions do not see. */
  private answerTo(call: FunctionCall, unkindness: Unkindness) {
    try {
      const args = this.shaped(call, unkindness);
      const number = ++this.latestCall;
      const answer = new Promise<Answer>((resolve) => this.waiting.set(number, resolve));
      const asks = this.metadata.get(call.id)?.options?.requiresParameterAddresses;
      const addresses = asks && call.addresses ? [...call.addresses] : undefined;
      return { invocation: { number, id: call.id, args, addresses }, answer };
    } catch (reason) {
      if (!(reason instanceof ErrorCell)) throw reason;
      return { answer: Promise.resolve<Answer>({ error: reason.error }) };
    }
  }

  /** One argument for each parameter: null where omitted, a table where a range is wanted, cells as Excel has them. */
  private shaped({ id, args }: FunctionCall, unkindness: Unkindness): unknown[] {
    const entry = this.metadata.get(id);
    if (!entry) throw new Error(`functions.json has no ${id}`);
    return entry.parameters.map(({ dimensionality }, i) => {
      const argument = args[i];
      if (argument === undefined) return null;
      const table = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
      const cells = table.map((row) =>
        row.map((cell) => arriving(cell, unkindness, this.allowances)),
      );
      return dimensionality === "matrix" ? cells : cells[0][0];
    });
  }

  private settle([id, succeeded, value, code]: FunctionAnswer): void {
    const error = ERRORS[code ?? NaN] ?? `error ${code}`;
    this.waiting.get(id)?.(succeeded ? { value } : { error, message: String(value) });
    this.waiting.delete(id);
  }
}
