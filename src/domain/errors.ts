/** Why a function has no number to give; each kind has one Excel error code (see functions/support/answer.ts). */
export type Trouble =
  | "invalid" // an argument cannot be what it is: #VALUE!
  | "unavailable" // the arguments are fine but there is no result to give: #N/A
  | "zero divisor" // #DIV/0!
  | "not finite"; // overflow: #NUM!

/** The only error the domain throws. The message is a plain sentence for the person who typed the formula. */
export class CustomerValueError extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
    this.name = "CustomerValueError";
  }
}

/** An argument is not what the function needs. Name the argument, and the row and value where there are any. */
export const invalid = (message: string): CustomerValueError =>
  new CustomerValueError("invalid", message);

/** The arguments are fine but there is nothing to answer. Say why and what to do. */
export const unavailable = (message: string): CustomerValueError =>
  new CustomerValueError("unavailable", message);

/** Something would be divided by zero. */
export const zeroDivisor = (message: string): CustomerValueError =>
  new CustomerValueError("zero divisor", message);

/** A result is too large to be a number. */
export const notFinite = (message: string): CustomerValueError =>
  new CustomerValueError("not finite", message);

/** Passes a result on if it is a finite number. */
export function finite(result: number, what: string): number {
  if (Number.isFinite(result)) return result;
  throw notFinite(`${what} is too large to be a number`);
}
