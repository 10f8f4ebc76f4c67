/** What else a Plan has, as steps: tables, defined names, validations, colours, notes. */
import type { Plan, ScaleEnd, ScalePlan, ValidationPlan } from "../../models/plan";
import { addressOf } from "../resolve";
import { absolute } from "../../a1";
import { hasNotes } from "./run";
import type { SheetOf, Step } from "./steps";

/** Tables look as their blocks say, so they get a style with hardly any of its own, no stripes and no buttons. */
export const tableSteps = (plan: Plan, sheetOf: SheetOf): Step[] =>
  plan.sheets.flatMap(({ name: sheet, tables = [] }) =>
    tables.map(({ name, range }) => ({
      doing: `making ${addressOf(sheet, range)} the table ${name}`,
      queue() {
        const table = sheetOf(sheet).tables.add(range, true);
        table.name = name;
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
        table.showFilterButton = false;
      },
    })),
  );

export const nameSteps = (plan: Plan, sheetOf: SheetOf, workbook: Excel.Workbook): Step[] =>
  plan.names.map(({ name, sheet, range }) => ({
    doing: `naming ${addressOf(sheet, range)} ${name}`,
    queue: () => void workbook.names.add(name, sheetOf(sheet).getRange(range).untrack()),
  }));

export const extraSteps = (plan: Plan, sheetOf: SheetOf, workbook: Excel.Workbook): Step[] =>
  plan.sheets.flatMap(({ name: sheet, validations = [], scales = [], notes = [] }) => [
    ...validations.map((validation) => ({
      doing: `validating ${addressOf(sheet, validation.range)}`,
      queue: () => queueValidation(sheetOf(sheet), validation),
    })),
    ...scales.map((scale) => ({
      doing: `colouring ${addressOf(sheet, scale.range)}`,
      queue: () => queueScale(sheetOf(sheet), scale),
    })),
    ...notes.map(({ cell, text }) => ({
      doing: `noting ${addressOf(sheet, cell)}`,
      queue() {
        const notesOrComments = hasNotes() ? workbook.notes : workbook.comments;
        notesOrComments.add(sheetOf(sheet).getRange(cell).untrack(), text);
      },
    })),
  ]);

function queueScale(sheet: Excel.Worksheet, { range, from, to }: ScalePlan): void {
  const { conditionalFormats } = sheet.getRange(range).untrack();
  conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: endOf(from),
    maximum: endOf(to),
  };
}

const endOf = ({ value, color }: ScaleEnd): Excel.ConditionalColorScaleCriterion => ({
  ...{ type: "Number", formula: String(value), color },
});

function queueValidation(sheet: Excel.Worksheet, { range, rule, message }: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(range).untrack();
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
}

function ruleOf(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "number":
      return { decimal: limits(rule) };
    case "whole number":
      return { wholeNumber: limits(rule) };
    case "list":
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case "list from": {
      const { sheet, range } = rule.source;
      return { list: { inCellDropDown: true, source: `=${addressOf(sheet, absolute(range))}` } };
    }
  }
}

/** Excel takes the commas apart again. */
function listOf(values: readonly string[]): string {
  const wrong = values.find((value) => value.includes(","));
  if (wrong !== undefined) throw new Error(`the choice '${wrong}' holds a comma`);
  return values.join(",");
}

/** The least number one can type into Excel. */
const LEAST = -9.99999999999999e307;

/** Without limits any number is fine, and text is not. */
function limits({ min, max }: { min?: number; max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined)
    return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? LEAST, operator: "GreaterThanOrEqualTo" };
}
