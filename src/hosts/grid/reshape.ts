/** Changes of sheets that exist beyond what stands in their cells: looks, heights of rows, charts. */
import type { Model } from "@odoo/o-spreadsheet";
import { chartNames } from "../chart-names";
import type { Dressed, Looks, RedrawnChart, Revision } from "../host";
import { addressOf } from "../resolve";
import type { Step } from "./batch";
import { CellBlock, WRITE_BLOCK } from "./blocks";
import { chartStep } from "./furnishings";
import { gridFormat } from "./literals";
import { cellBorder, cellStyle } from "./looks";
import { step } from "./step";
import { zoneOf } from "./zones";

/** What comes before cells are written. */
export function lookSteps({ name, looks }: Revision["sheets"][number], sheetId: string): Step[] {
  if (!looks) return [];
  const { bared, dressed, heights, widths } = looks.now;
  const target = bared.map(zoneOf);
  const doing = `changing the looks of ${name}`;
  const border = { position: "clear" };
  return [
    ...(target.length
      ? [
          step(doing, () => ["CLEAR_FORMATTING", { sheetId, target }]),
          step(doing, () => ["SET_ZONE_BORDERS", { sheetId, target, border }]),
        ]
      : []),
    ...dressed.flatMap((each) => dressing(each, sheetId, doing)),
    ...resizing("ROW", heights),
    ...resizing("COL", widths),
  ];

  function resizing(dimension: "ROW" | "COL", sizes: Looks["heights"]): Step[] {
    return Object.entries(sizes).map(([i, size]) =>
      step(doing, () => [
        "RESIZE_COLUMNS_ROWS",
        { sheetId, dimension, elements: [Number(i) - 1], size },
      ]),
    );
  }
}

function dressing({ range, style, format }: Dressed, sheetId: string, doing: string): Step[] {
  if (!style && format === undefined) return [];
  const zone = zoneOf(range);
  const { left, right, top, bottom } = zone;
  const cells = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () =>
      format === undefined ? {} : { format: gridFormat(format) },
    ),
  );
  const border = style && cellBorder(style);
  const block = new CellBlock(left, top, cells, style && cellStyle(style));
  return [
    step(doing, () => [WRITE_BLOCK, { sheetId, block }]),
    ...(border
      ? [step(doing, () => ["SET_ZONE_BORDERS", { sheetId, target: [zone], border }])]
      : []),
  ];
}

/** Once the cells are there: what is to draw others is taken away and drawn anew. */
export const redrawingSteps = (model: Model, charts: readonly RedrawnChart[]): Step[] =>
  charts.flatMap(({ sheet, before, now }) => {
    const sheetId = model.getters.getSheetIdByName(sheet)!;
    const figureId = before && figureOf(model, sheetId, before.name);
    if (before && figureId === undefined) return [];
    const ids = {
      figureId: model.uuidGenerator.smallUuid(),
      chartId: model.uuidGenerator.smallUuid(),
    };
    return [
      ...(before
        ? [
            step(
              `taking away the chart ${before.name} at ${addressOf(sheet, before.plan.at)}`,
              () => ["DELETE_FIGURE", { sheetId, figureId }],
            ),
          ]
        : []),
      ...(now ? [chartStep(now.plan, sheet, sheetId, ids)] : []),
    ];
  });

function figureOf({ getters }: Model, sheetId: string, name: string): string | undefined {
  const charts = getters.getFigures(sheetId).flatMap(({ id }) => {
    const chartId = getters.getChartIdFromFigureId(id);
    if (chartId === undefined) return [];
    return [{ id, title: getters.getChartDefinition(chartId)?.title.text ?? "" }];
  });
  const at = chartNames(charts).findIndex((each) => each === name);
  return charts.at(at === -1 ? charts.length : at)?.id;
}
