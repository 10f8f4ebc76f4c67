/** Validations of a sheet, as its XML. */
import type { ValidationPlan } from "../../models/plan";
import { absolute } from "../../a1";
import { addressOf } from "../resolve";
import { escaped, escapedText } from "./xml";

/** Longer ones would make Excel call the file damaged. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 225;

/** Throws if a list cannot be stored. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(xmlOf).join("")}</dataValidations>`;
}

function xmlOf({ range, rule, message }: ValidationPlan): string {
  const { kind, formulas } = ruleOf(rule);
  const says = `allowBlank="1" showErrorMessage="1" error="${escapedText(cut(message))}" sqref="${range}"`;
  const parts = formulas.map(
    (formula, i) => `<formula${i + 1}>${escaped(formula)}</formula${i + 1}>`,
  );
  return `<dataValidation ${kind} ${says}>${parts.join("")}</dataValidation>`;
}

const cut = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;

function ruleOf(rule: ValidationPlan["rule"]): { kind: string; formulas: string[] } {
  switch (rule.kind) {
    case "number":
      return limits("decimal", rule);
    case "whole number":
      return limits("whole", rule);
    case "list":
      return { kind: 'type="list"', formulas: [listed(rule.values)] };
    case "list from": {
      const { sheet, range } = rule.source;
      return { kind: 'type="list"', formulas: [addressOf(sheet, absolute(range))] };
    }
  }
}

/** The least number one can type into Excel. */
const LEAST = -9.99999999999999e307;

/** Without limits any number is fine, and text is not. */
function limits(type: string, { min, max }: { min?: number; max?: number }) {
  const rule = (operator: string, ...values: number[]) => ({
    kind: `type="${type}" operator="${operator}"`,
    formulas: values.map(String),
  });
  if (min !== undefined && max !== undefined) return rule("between", min, max);
  if (max !== undefined) return rule("lessThanOrEqual", max);
  return rule("greaterThanOrEqual", min ?? LEAST);
}

function listed(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > LONGEST_LIST)
    throw new Error(`a list holds ${LONGEST_LIST} characters, and this one has ${list.length}`);
  const split = values.find((value) => value.includes(","));
  if (split !== undefined) throw new Error(`'${split}' has a comma, which divides the list`);
  return `"${list.replace(/"/g, '""')}"`;
}
