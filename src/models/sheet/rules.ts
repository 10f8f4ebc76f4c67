/** What may be typed into cells. */
import type { ValidationPlan } from "../plan";

/** What may be typed into a cell; the values of a list may be those of a column: `products[name]`. */
export type Rule =
  | Exclude<ValidationPlan["rule"], { kind: "list from" }>
  | { readonly kind: "list from"; readonly column: string };

export const atLeast = (min: number): Rule => ({ kind: "number", min });
export const between = (min: number, max: number): Rule => ({ kind: "number", min, max });
export const anyNumber: Rule = { kind: "number" };
export const whole = (min: number, max: number): Rule => ({ kind: "whole number", min, max });
export const oneOf = (...values: readonly string[]): Rule => ({ kind: "list", values });
export const listed = (column: string): Rule => ({ kind: "list from", column });
