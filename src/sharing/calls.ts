/** The function calls of a formula: where they stand, and the formula with some of them changed. */
import { type Token, tokenize } from "@borgar/fx";

/** Part of a formula's text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Call {
  /** The function's name as it is written. */
  readonly name: string;
  readonly nameSpan: Span;
  /** What stands between the commas, blanks included; one empty argument for `F()`. */
  readonly args: readonly Span[];
}

/** Text to put in the place of a part of a formula. */
export interface Edit extends Span {
  readonly text: string;
}

/** What is open while a formula is read: a call, or brackets of another kind. */
interface Frame {
  readonly call?: { name: string; nameSpan: Span; args: Span[] };
  argumentStart: number;
}

/**
 * Every call in a formula, those within arguments too; the order is that of their closing brackets. Only tokens are looked
 * at, so text in quotes, sheet names and table columns are what they are. Undefined for what is not a formula.
 */
export function callsIn(formula: string): Call[] | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const calls: Call[] = [];
  const open: Frame[] = [];
  tokens.forEach(({ type, value, start, end }, i) => {
    if (type !== "operator") return;
    const frame = open[open.length - 1];
    if (value === "(" || value === "{") {
      const before = tokens[i - 1];
      const isCall = value === "(" && before?.type === "func";
      const call = isCall ? { name: before.value, nameSpan: before, args: [] } : undefined;
      open.push({ call, argumentStart: end });
    } else if (value === ",") {
      frame?.call?.args.push({ start: frame.argumentStart, end: start });
      if (frame) frame.argumentStart = end;
    } else if (value === ")" || value === "}") {
      open.pop();
      if (!frame?.call) return;
      frame.call.args.push({ start: frame.argumentStart, end: start });
      calls.push(frame.call);
    }
  });
  return open.length ? undefined : calls;
}

export interface PlacedToken extends Span {
  readonly type: string;
  readonly value: string;
}

/** Undefined for what is not a formula. */
export function tokensOf(formula: string): PlacedToken[] | undefined {
  if (!formula.startsWith("=")) return undefined;
  const tokens = tokenize(formula, { withLocation: true });
  if (tokens.some(({ type, unterminated }: Token) => type === "unknown" || unterminated))
    return undefined;
  return tokens.map(({ type, value, loc }) => ({ type, value, start: loc![0], end: loc![1] }));
}

/** Text with parts of it replaced; the parts must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
