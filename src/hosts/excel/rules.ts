/** Formulas in rules of cells in Excel: what may be entered, and when cells look different. */
import type { FoundFormula, Place } from "../shared-workbook";
import { splitAddress } from "../../a1";

export interface LoadedRules {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly validated: Excel.RangeAreas;
}

/** Asks for the rules of a sheet; they are there after the next request. */
export function loadRules(sheet: Excel.Worksheet): LoadedRules {
  const formats = sheet.getRange().conditionalFormats;
  const validated = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  formats.load("items/id,items/type");
  validated.load("areas/items/address");
  return { sheet, formats, validated };
}

/** One more request finds the formulas in them. */
export async function rulesIn(
  context: Excel.RequestContext,
  loaded: readonly LoadedRules[],
): Promise<FoundFormula[]> {
  const formats = loaded.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({
        sheet,
        id: format.id,
        rule: format.custom.rule.load("formula"),
        range: format.getRangeOrNullObject().load("address"),
      })),
  );
  const validations = loaded.flatMap(({ sheet, validated }) =>
    (validated.isNullObject ? [] : validated.areas.items).map(({ address }) => {
      const { range } = splitAddress(address);
      return { sheet, range, validation: sheet.getRange(range).dataValidation.load("rule") };
    }),
  );
  await context.sync();
  return [
    ...formats.map(({ sheet, id, rule, range }): FoundFormula => {
      const address = range.isNullObject ? "" : splitAddress(range.address).range;
      return {
        place: rulePlace(sheet.name, address, ["format", id]),
        formula: String(rule.formula),
      };
    }),
    ...validations.flatMap(({ sheet, range, validation }) =>
      // cells validated in different ways have no rule in common, and Excel names none
      Object.entries(validation.rule ?? {}).flatMap(([kind, limits]) =>
        Object.entries(limits as object).flatMap(([key, formula]): FoundFormula[] =>
          typeof formula === "string" && formula.startsWith("=")
            ? [{ place: rulePlace(sheet.name, range, ["validation", kind, key]), formula }]
            : [],
        ),
      ),
    ),
  ];
}

const rulePlace = (sheet: string, range: string, id: readonly string[]): Place => ({
  kind: "rule",
  sheet,
  range,
  id: JSON.stringify([...id, range]),
});

/** Gives a rule another formula. */
export async function changeRule(
  context: Excel.RequestContext,
  { sheet: name, range, id }: Place & { readonly kind: "rule" },
  formula: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const [what, first, key] = JSON.parse(id) as string[];
  if (what === "format") {
    sheet.getRange().conditionalFormats.getItem(first).custom.rule.formula = formula;
  } else {
    const { dataValidation } = sheet.getRange(range);
    dataValidation.load("rule");
    await context.sync();
    const kind = first as keyof Excel.DataValidationRule;
    dataValidation.rule = { [kind]: { ...dataValidation.rule[kind], [key]: formula } };
  }
  await context.sync();
}
