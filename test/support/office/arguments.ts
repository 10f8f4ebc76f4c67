/** How the cells of an argument reach a custom function: blanks, data types and errors. */
import type { Unkindness } from "./unkindness";

/** What functions.json says of all its functions. */
export interface Allowances {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * A cell that holds more than a value: a formatted number ({type: "Double", basicValue: 1000, numberFormat: "$0"}), an
 * entity, an error ({type: "Error", errorType: "Div0", basicValue: "#DIV/0!", basicType: "Error"}).
 */
export interface DataType {
  readonly type: string;
  readonly basicType?: string;
  readonly basicValue?: unknown;
}

/** Thrown in place of a call: Excel calls no function for an error that it may not hand over, and shows the error. */
export class ErrorCell extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/** The cell as an argument of type "any". A blank is null or undefined. */
export function arriving(
  cell: unknown,
  { blankArgument, dataTypeArguments }: Unkindness,
  { allowCustomDataForDataTypeAny, allowErrorForDataTypeAny }: Allowances,
): unknown {
  if (cell === null || cell === undefined) return blankArgument;
  if (typeof cell !== "object") return cell;
  const { type, basicValue } = cell as DataType;
  const isError = type === "Error";
  const isAllowed = isError ? allowErrorForDataTypeAny : allowCustomDataForDataTypeAny;
  if (dataTypeArguments && isAllowed) return cell;
  if (isError) throw new ErrorCell(String(basicValue));
  return basicValue;
}
