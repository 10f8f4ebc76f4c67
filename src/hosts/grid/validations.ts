/** A validation of a Plan as o-spreadsheet defines it. */
import type { ValidationPlan } from "../../models/plan";
import { addressOf } from "../resolve";

/** `rule` must be resolved: its range names a sheet, not an id. */
export function criterion(rule: ValidationPlan["rule"]): object {
  switch (rule.kind) {
    case "list":
      return { type: "isValueInList", values: [...rule.values], displayStyle: "arrow" };
    case "list from":
      return {
        type: "isValueInRange",
        values: [addressOf(rule.source.sheet, rule.source.range)],
        displayStyle: "arrow",
      };
    case "whole number":
      return wholeNumber(rule.min, rule.max);
    case "number":
      return between(rule.min, rule.max);
  }
}

/** Up to this many whole numbers are listed one by one. */
const LISTED = 1_000;

/** o-spreadsheet has no rule for whole numbers: a short range of them is a list, a long one is only a range. */
function wholeNumber(min?: number, max?: number): object {
  if (min === undefined || max === undefined || max - min >= LISTED) return between(min, max);
  const first = Math.ceil(min);
  const values = Array.from({ length: Math.floor(max) - first + 1 }, (_, i) => String(first + i));
  return { type: "isValueInList", values, displayStyle: "plainText" };
}

function between(min?: number, max?: number): object {
  if (max === undefined) return { type: "isGreaterOrEqualTo", values: [String(min ?? -1e300)] };
  return min === undefined
    ? { type: "isLessOrEqualTo", values: [String(max)] }
    : { type: "isBetween", values: [String(min), String(max)] };
}
