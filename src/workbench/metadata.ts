/** What functions.json says of a function. */
export interface FunctionMetadata {
  /** "RFM.SEGMENT" */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" | "scalar" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
  /** Takes any number of arguments from here on. */
  readonly repeating?: boolean;
}
