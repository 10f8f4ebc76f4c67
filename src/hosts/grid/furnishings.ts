/** What stands on the cells of a sheet plan, as steps: tables, validations, charts, notes. */
import type {
  ChartPlan,
  ScaleEnd,
  ScalePlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "../../models/plan";
import { addressOf } from "../resolve";
import type { Step } from "./batch";
import { chartDefinition } from "./charts";
import { DOCUMENT_COMMANDS } from "./document";
import { step } from "./step";
import { criterion } from "./validations";
import { zoneOf } from "./zones";

/** `newId` gives an id that no figure, chart or rule has. */
export function furnishingSteps(sheet: SheetPlan, sheetId: string, newId: () => string): Step[] {
  return [
    ...(sheet.tables ?? []).flatMap((table) => tableSteps(table, sheet.name, sheetId)),
    ...(sheet.validations ?? []).flatMap((validation) =>
      validationSteps(validation, sheet.name, sheetId, newId()),
    ),
    ...(sheet.scales ?? []).map((scale) => scaleStep(scale, sheet.name, sheetId, newId())),
    ...(sheet.charts ?? []).map((chart) =>
      chartStep(chart, sheet.name, sheetId, { figureId: newId(), chartId: newId() }),
    ),
    ...(sheet.notes ?? []).map(({ cell, text }) =>
      step(`noting ${addressOf(sheet.name, cell)}`, () => {
        const { left: col, top: row } = zoneOf(cell);
        return [DOCUMENT_COMMANDS.note, { sheetId, col, row, text }];
      }),
    ),
  ];
}

const rangeData = (sheetId: string, range: string) => ({ _sheetId: sheetId, _zone: zoneOf(range) });

/** Tables look as their blocks say; o-spreadsheet's own stripes stay off. */
export const TABLE = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: true,
  styleId: "None",
};

function tableSteps({ name, range }: TablePlan, sheetName: string, sheetId: string): Step[] {
  const doing = `making ${addressOf(sheetName, range)} the table ${name}`;
  return [
    step(doing, () => [
      "CREATE_TABLE",
      { sheetId, ranges: [rangeData(sheetId, range)], config: TABLE, tableType: "static" },
    ]),
    step(doing, () => {
      const { left: col, top: row } = zoneOf(range);
      return [DOCUMENT_COMMANDS.tableName, { sheetId, col, row, name }];
    }),
  ];
}

function validationSteps(
  { range, rule, message }: ValidationPlan,
  sheetName: string,
  sheetId: string,
  id: string,
): Step[] {
  const doing = `validating ${addressOf(sheetName, range)}`;
  return [
    step(doing, () => [
      "ADD_DATA_VALIDATION_RULE",
      {
        sheetId,
        ranges: [rangeData(sheetId, range)],
        rule: { id, criterion: criterion(rule), isBlocking: true },
      },
    ]),
    step(doing, () => [DOCUMENT_COMMANDS.refusal, { ruleId: id, message }]),
  ];
}

function scaleStep(scale: ScalePlan, sheetName: string, sheetId: string, id: string): Step {
  return step(`colouring ${addressOf(sheetName, scale.range)}`, () => [
    "ADD_CONDITIONAL_FORMAT",
    {
      sheetId,
      ranges: [rangeData(sheetId, scale.range)],
      cf: {
        id,
        rule: { type: "ColorScaleRule", minimum: endOf(scale.from), maximum: endOf(scale.to) },
      },
    },
  ]);
}

const endOf = ({ value, color }: ScaleEnd) => ({
  ...{ type: "number", value: String(value) },
  color: parseInt(color.slice(1), 16),
});

export function chartStep(
  chart: ChartPlan,
  sheetName: string,
  sheetId: string,
  ids: { figureId: string; chartId: string },
): Step {
  return step(`drawing the chart ${chart.title} at ${addressOf(sheetName, chart.at)}`, () => {
    for (const { range } of [chart.categories, ...chart.series.map(({ values }) => values)])
      zoneOf(range);
    const { left: col, top: row } = zoneOf(chart.at);
    return [
      "CREATE_CHART",
      {
        sheetId,
        ...ids,
        col,
        row,
        offset: { x: 0, y: 0 },
        size: { width: chart.width, height: chart.height },
        definition: chartDefinition(chart),
      },
    ];
  });
}
