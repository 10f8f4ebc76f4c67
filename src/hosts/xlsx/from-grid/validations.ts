/** Validations of a sheet in the grid, as plans have them. */
import type { Model } from "@odoo/o-spreadsheet";
import type { ValidationPlan } from "../../../models/plan";
import { documentOf } from "../../grid/document";
import { rangeOf } from "../../grid/zones";

type Rule = ValidationPlan["rule"];
type Criterion = ReturnType<Model["getters"]["getDataValidationRules"]>[number]["criterion"];

export function validationsOf(model: Model, sheetId: string): ValidationPlan[] {
  return model.getters.getDataValidationRules(sheetId).flatMap(({ criterion, ranges }) => {
    const rule = ruleOf(model, sheetId, criterion);
    if (!rule) return [];
    return ranges.map(({ zone }) => {
      const first = { sheetId, col: zone.left, row: zone.top };
      const message = documentOf(model).getRefusal(first) ?? "";
      return { range: rangeOf(zone), rule, message };
    });
  });
}

function ruleOf(model: Model, sheetId: string, criterion: Criterion): Rule | undefined {
  const { type, values } = criterion;
  if (type === "isValueInList") {
    // a list to choose from has an arrow, whole numbers have not
    const counted = criterion.displayStyle === "arrow" ? undefined : countedIn(values);
    return counted ?? { kind: "list", values: values.map(String) };
  }
  if (type === "isValueInRange") {
    const { sheetId: on, zone } = model.getters.getRangeFromSheetXC(sheetId, String(values[0]));
    const source = { sheet: model.getters.getSheetName(on), range: rangeOf(zone) };
    return { kind: "list from", source };
  }
  const [first, second] = values.map(Number);
  if (type === "isBetween") return limits({ min: first, max: second });
  if (type === "isGreaterOrEqualTo") return limits({ min: first });
  if (type === "isLessOrEqualTo") return limits({ max: first });
  return undefined;
}

/** The grid writes whole numbers out one by one. */
function countedIn(values: readonly unknown[]): Rule | undefined {
  const [min, max] = [Number(values[0]), Number(values[values.length - 1])];
  const counted = values.every((value, i) => value === String(min + i));
  return counted && values.length > 1 ? { kind: "whole number", min, max } : undefined;
}

/** None if a limit is a formula. */
const limits = (bounds: { min?: number; max?: number }): Rule | undefined =>
  Object.values(bounds).every(Number.isFinite) ? { kind: "number", ...bounds } : undefined;
