/** What a function says of itself in a language other than English, whose texts are the JSDoc in src/functions. */
export interface FunctionText {
  readonly description: string;
  /** By the English names of the arguments, which formulas never show; `name` is what Excel shows while typing. */
  readonly parameters: Readonly<Record<string, ParameterText>>;
  readonly returns: string;
  /** How it is computed and, at the end, its sources. */
  readonly remarks: string;
}

export interface ParameterText {
  readonly name: string;
  readonly description: string;
}

/** By function id: "RFM.SEGMENT". */
export type FunctionTexts = Readonly<Record<string, FunctionText>>;
