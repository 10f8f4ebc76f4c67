/** What the models in a workbook show on their first pages, for a dashboard: with their cells where they are now. */
import type { Host, HostValue, Overview } from "../hosts/host";
import { addressOf, cellAt, cornerOf, quoteSheet } from "../hosts/resolve";
import { DASHBOARD, type Gathered } from "../models/dashboard";
import type { PlanShows } from "../models/plan";
import { type InsertedModel, modelsIn } from "./find";

/** In the order in which they were inserted; `older` counts those of versions that do not say where their figures stand. */
export async function gatheredModels(
  host: Host,
): Promise<{ readonly models: readonly Gathered[]; readonly older: number }> {
  const overview = await host.overview();
  const inserted = modelsIn(overview).filter(({ record }) => record.model !== DASHBOARD);
  const models: Gathered[] = [];
  for (const model of inserted) {
    const found = await gathered(host, model, overview);
    if (found) models.push(found);
  }
  return { models, older: inserted.length - models.length };
}

async function gathered(
  host: Host,
  model: InsertedModel,
  overview: Overview,
): Promise<Gathered | undefined> {
  const { shows } = model.record;
  const name = shows && model.sheets[shows.sheet];
  if (!shows || name === undefined) return undefined;
  const standing = await host.read(addressOf(name, extentOf(shows)));
  const figures = shows.figures.flatMap((figure) => {
    const at = labelPlace(figure, standing);
    if (!at) return [];
    const [row, column] = at;
    const value = standing[row + 1]?.[column] ?? "";
    const labelCell = cellAt(row, column);
    const compared = figure.compared === undefined ? {} : { compared: cellAt(row + 1, column + 1) };
    return [{ ...figure, ...compared, cell: cellAt(row + 1, column), labelCell, value }];
  });
  if (!figures.length) return undefined;
  // where cells have been moved, nothing is known of what charts show
  const isInPlace = shows.figures.every(({ cell }, i) => figures[i]?.cell === cell);
  const charts = shows.charts.map((shown) => {
    const { row, column } = cornerOf(shown.finding);
    return { ...shown, said: String(standing[row]?.[column] ?? "") };
  });
  return {
    ...{ key: model.key, name, figures, page: shows.sheet },
    link: linkTo(model, shows.sheet, name, overview),
    charts: isInPlace ? charts.filter(({ chart }) => isWhole(chart, model)) : [],
    sheets: Object.fromEntries(
      Object.entries(model.sheets).filter(
        (pair): pair is [string, string] => pair[1] !== undefined,
      ),
    ),
  };
}

/** Rows and columns beyond the figures that are looked through for one that has been moved. */
const MARGIN = 20;

function extentOf({ figures, charts }: PlanShows): string {
  const corners = [...figures.map(({ cell }) => cell), ...charts.map(({ finding }) => finding)].map(
    cornerOf,
  );
  const last = (axis: "row" | "column") =>
    corners.reduce((most, corner) => Math.max(most, corner[axis]), 0) + MARGIN;
  return `A1:${cellAt(last("row"), last("column"))}`;
}

/** Where a figure's label stands: where it was put, or the nearest place to which it has gone with rows or columns. */
function labelPlace(
  { label, cell }: PlanShows["figures"][number],
  standing: readonly (readonly HostValue[])[],
): readonly [row: number, column: number] | undefined {
  const { row, column } = cornerOf(cell);
  if (standing[row - 1]?.[column] === label) return [row - 1, column];
  const places = standing.flatMap((line, i) =>
    line.flatMap((value, j) => (value === label ? [[i, j] as const] : [])),
  );
  const near = (of: readonly [row: number, column: number]) =>
    Math.abs(of[0] - row + 1) + Math.abs(of[1] - column);
  const inColumn = places.filter((place) => place[1] === column);
  const likely = inColumn.length ? inColumn : places;
  return [...likely].sort((a, b) => near(a) - near(b)).at(0);
}

/** By a name on the page, which follows when the page is called otherwise. */
function linkTo(
  { record }: InsertedModel,
  page: string,
  name: string,
  { ranges }: Overview,
): string {
  const anchor = record.anchors.find(
    ({ id, sheet }) => sheet === page && ranges[record.names[id]] !== undefined,
  );
  return anchor ? `#${record.names[anchor.id]}` : `#${quoteSheet(name)}!A1`;
}

/** Whether all sheets are there that a chart shows something of. */
const isWhole = (
  { categories, series }: PlanShows["charts"][number]["chart"],
  { sheets }: InsertedModel,
): boolean =>
  [categories, ...series.map(({ values }) => values)].every(
    ({ sheet }) => sheets[sheet] !== undefined,
  );
