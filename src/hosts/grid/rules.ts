/** Formulas in rules of the grid: what may be entered in cells, and when cells look different. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Change, FoundFormula, Place } from "../shared-workbook";
import type { Step } from "./batch";
import { rangeOf } from "./zones";

type ValidationRule = ReturnType<Model["getters"]["getDataValidationRules"]>[number];
type Format = ReturnType<Model["getters"]["getConditionalFormats"]>[number];

type RulePlace = Place & { readonly kind: "rule" };

/** The id of a place: whose rule it is, its id in the grid, and which of its values. */
const idOf = (kind: "validation" | "format", id: string, index: number): string =>
  JSON.stringify([kind, id, index]);

export function ruleFormulas(model: Model, sheetId: string): FoundFormula[] {
  const { getters } = model;
  const sheet = getters.getSheetName(sheetId);
  const found = (values: readonly string[], range: string, id: (index: number) => string) =>
    values.flatMap((formula, index): FoundFormula[] =>
      formula.startsWith("=")
        ? [{ place: { kind: "rule", sheet, range, id: id(index) }, formula }]
        : [],
    );
  return [
    ...getters
      .getDataValidationRules(sheetId)
      .flatMap((rule) =>
        found(rule.criterion.values, rangesOf(rule), (index) => idOf("validation", rule.id, index)),
      ),
    ...getters
      .getConditionalFormats(sheetId)
      .flatMap((format) =>
        found(valuesOf(format), format.ranges.join(","), (index) =>
          idOf("format", format.id, index),
        ),
      ),
  ];
}

const rangesOf = ({ ranges }: ValidationRule): string =>
  ranges.map(({ zone }) => rangeOf(zone)).join(",");

const valuesOf = ({ rule }: Format): readonly string[] =>
  rule.type === "CellIsRule" ? rule.values : [];

/** Gives one value of a rule another formula. */
export function ruleStep(model: Model, { place, formula }: Change & { kind: "formula" }): Step {
  const { sheet, range, id } = place as RulePlace;
  const { getters } = model;
  const doing = `changing a rule of ${sheet}!${range}`;
  const sheetId = getters.getSheetIdByName(sheet)!;
  const [kind, ruleId, index] = JSON.parse(id) as [string, string, number];
  const changed = (values: readonly string[]) =>
    values.map((value, i) => (i === index ? formula : value));
  if (kind === "validation") {
    const rule = getters.getDataValidationRules(sheetId).find((each) => each.id === ruleId)!;
    const { ranges, ...kept } = rule;
    const criterion = { ...rule.criterion, values: changed(rule.criterion.values) };
    const ids = ranges.map(({ zone }) => ({ _sheetId: sheetId, _zone: zone }));
    const payload = { sheetId, rule: { ...kept, criterion }, ranges: ids };
    return { doing, command: "ADD_DATA_VALIDATION_RULE", payload };
  }
  const format = getters.getConditionalFormats(sheetId).find((each) => each.id === ruleId)!;
  const { ranges, ...kept } = format;
  const cf = { ...kept, rule: { ...format.rule, values: changed(valuesOf(format)) } };
  const data = ranges.map((each) => getters.getRangeDataFromXc(sheetId, each));
  return { doing, command: "ADD_CONDITIONAL_FORMAT", payload: { sheetId, cf, ranges: data } };
}
