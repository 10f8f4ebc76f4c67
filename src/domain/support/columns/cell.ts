/**
 * A cell as a value. Excel hands over a data type (a formatted number, an entity, …) as an object; what it means as a number
 * or as text stands in it.
 */

/** What Excel calls a cell that holds more than a value, as far as it matters here. */
interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
}

/**
 * The value of a cell: of a formatted number its number, of a basic type its value. What has none (an error, an array) stays
 * what it is, and so does an entity, which has a text only.
 */
export function valueOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicType, basicValue } = cell as DataType;
  if (type === "Error" || basicType === "Error" || typeof basicValue === "object") return cell;
  return basicValue === undefined ? cell : basicValue;
}

/** The same where an id is wanted: of an entity ("Microsoft Corp", a country) its text. */
export function idOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, text } = cell as DataType;
  return type !== "Error" && typeof text === "string" ? text : valueOf(cell);
}
