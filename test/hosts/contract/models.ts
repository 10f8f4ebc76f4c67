/** The part of the contract about the models: what each promises is in the workbook. */
import { resolveNames } from "../../../src/hosts/resolve";
import type { PlanCell, SheetPlan } from "../../../src/models/plan";
import { planFor } from "../../models/answers-given";
import { type FIRST_LANGUAGE, modelsInTurn } from "../../models/in-turn";
import { expectedCells, expectedCharts, expectedNames, unquoted } from "./expected";
import { ordersPlan } from "./plans";
import type { CellFacts, TestedWorkbook } from "./workbook";

export function describeModels(
  host: keyof typeof FIRST_LANGUAGE,
  newWorkbook: () => TestedWorkbook,
): void {
  const cases = modelsInTurn(host).map(({ model, locale }) => [model.id, locale, model] as const);

  describe("the models", () => {
    describe.each(cases)("%s, %s", (_id, _locale, model) => {
      const wanted = planFor(model);
      const { plan, names } = resolveNames(wanted, { sheets: [], names: [], tables: [] });
      let workbook: TestedWorkbook;
      beforeAll(async () => {
        workbook = newWorkbook();
        await workbook.host.apply(ordersPlan());
        expect(await workbook.host.apply(wanted)).toEqual({ names });
      });

      test("every cell is as planned, and no formula fails for a name", async () => {
        await workbook.calculate();
        for (const sheet of plan.sheets) expectCells(workbook, sheet);
      });

      test("the sheets look as planned", () => {
        const sheets = plan.sheets.map(({ name }) => name);
        expect(workbook.sheets()).toEqual(["Sheet1", "Orders", ...sheets]);
        for (const sheet of plan.sheets) expectLayout(workbook, sheet);
      });

      test("charts, notes and validations are there", () => {
        for (const { name, notes = [], validations = [], ...sheet } of plan.sheets) {
          expect(workbook.charts(name)).toEqual(expectedCharts({ name, ...sheet }));
          for (const { cell, text } of notes) expect(workbook.cell(name, cell).note).toBe(text);
          for (const { range, message } of validations)
            expect(workbook.cell(name, range.split(":")[0]).refusal).toBe(message);
        }
      });

      test("names, tables and settings are found", async () => {
        for (const [name, address] of expectedNames(plan)) {
          const [corner] = address.split(":");
          const found = await workbook.host.describe(name);
          expect({ name, corner: unquoted(found!.address).split(":")[0] }).toEqual({
            name,
            corner,
          });
        }
        for (const [key, value] of Object.entries(plan.settings ?? {}))
          expect(await workbook.host.settings.read(key)).toBe(value);
      });

      test("the cell it chose is shown", async () => {
        const { sheet, cell } = plan.select ?? { sheet: plan.sheets[0].name, cell: "A1" };
        const shown = await workbook.host.selection();
        expect(shown).toMatchObject({ sheet, rows: 1, columns: 1 });
        expect(shown!.address.split("!")[1]).toBe(cell);
      });
    });
  });
}

function expectCells(workbook: TestedWorkbook, sheet: SheetPlan): void {
  const wrong: object[] = [];
  for (const { cell, content, look } of expectedCells(sheet)) {
    const found = workbook.cell(sheet.name, cell);
    const wanted = { ...look, ...wantedContent(content) };
    const shown = { ...found, formula: found.formula && shortened(found.formula) };
    for (const [what, value] of Object.entries(wanted) as [keyof CellFacts, unknown][])
      if (!Object.is(shown[what], value)) wrong.push({ cell, what, value, found: shown[what] });
    if (found.value === "#NAME?") wrong.push({ cell, what: "value", found: found.value });
  }
  expect({ sheet: sheet.name, wrong }).toEqual({ sheet: sheet.name, wrong: [] });
}

/** A formula's value is whatever it comes to; a cell that is left as it is may hold anything. */
function wantedContent(content: PlanCell): Partial<CellFacts> {
  if (content === null) return {};
  return typeof content === "object"
    ? { formula: shortened(content.formula) }
    : { value: content, formula: undefined };
}

/** The grid writes a range of one cell, "B$5:B5", as that cell. */
const shortened = (formula: string): string =>
  formula.replace(/(\$?[A-Z]+\$?\d+):(\$?[A-Z]+\$?\d+)/g, (range, from: string, to: string) =>
    from.replace(/\$/g, "") === to.replace(/\$/g, "") ? from : range,
  );

function expectLayout(workbook: TestedWorkbook, sheet: SheetPlan): void {
  const facts = workbook.sheet(sheet.name);
  expect(facts).toMatchObject({
    gridLines: sheet.gridLines ?? false,
    tabColor: sheet.tabColor,
    frozenRows: sheet.freeze?.rows ?? 0,
    frozenColumns: sheet.freeze?.columns ?? 0,
  });
  sheet.columns?.forEach(({ width }, i) => {
    if (width !== undefined) expect(facts.width(i)).toBeCloseTo(width, 9);
  });
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {}))
    expect(facts.height(Number(row))).toBeCloseTo(height, 9);
}
