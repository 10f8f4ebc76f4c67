import type { Argument, Message, MessageId, Messages, Place, ResultName } from "./messages";

/** Why a function has no number to give; each kind has one Excel error code (see functions/support/answer.ts). */
export type Trouble =
  | "invalid" // an argument cannot be what it is: #VALUE!
  | "unavailable" // the arguments are fine but there is no result to give: #N/A
  | "zero divisor" // #DIV/0!
  | "not finite"; // overflow: #NUM!

/** A refusal as plain data, which can cross to another thread. */
export type Refusal = Message & { readonly trouble: Trouble };

/**
 * The only error the domain throws: which message, and what it is about. Whoever shows it asks `sentence` of src/locales for
 * the reader's words; `message` is for developers.
 */
export class CustomerValueError extends Error {
  constructor(readonly refusal: Refusal) {
    super();
    this.name = "CustomerValueError";
  }

  override get message(): string {
    return `${this.refusal.id} ${JSON.stringify(this.refusal.about)}`;
  }

  get trouble(): Trouble {
    return this.refusal.trouble;
  }
}

type About<Id extends MessageId> = keyof Messages[Id] extends never
  ? [about?: Messages[Id]]
  : [about: Messages[Id]];

const refusing =
  (trouble: Trouble) =>
  <Id extends MessageId>(id: Id, ...[about]: About<Id>): CustomerValueError =>
    new CustomerValueError({ trouble, id, about: about ?? {} } as unknown as Refusal);

/** An argument is not what the function needs. Name the argument, and the row and value where there are any. */
export const invalid = refusing("invalid");

/** The arguments are fine but there is nothing to answer. Say why and what to do. */
export const unavailable = refusing("unavailable");

/** Something would be divided by zero. */
export const zeroDivisor = refusing("zero divisor");

/** A result is too large to be a number. */
export const notFinite = refusing("not finite");

/** The argument that a refusal is about, if it is about one. */
export function argumentOf({ refusal: { about } }: CustomerValueError): Argument | undefined {
  const { argument, at } = about as { readonly argument?: Argument; readonly at?: Place };
  return argument ?? at?.argument;
}

/** Passes a result on if it is a finite number. */
export function finite(result: number, what: ResultName): number {
  if (Number.isFinite(result)) return result;
  throw notFinite("tooLarge", { what });
}
