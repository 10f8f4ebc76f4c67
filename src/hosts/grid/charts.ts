/** A chart of a Plan as o-spreadsheet defines it. */
import {
  type AxisLimits,
  type ChartPlan,
  PALETTE,
  type RangeRef,
  type SeriesLook,
} from "../../models/plan";
import { hasLegend, isNamedDirectly, roleOf } from "../direct-labels";
import { addressOf } from "../resolve";

/** `plan` must be resolved: its ranges name sheets, not ids. */
export function chartDefinition(plan: ChartPlan): object {
  const series = plan.series.map((part, i) => ({ ...part, id: String(i) }));
  const styles = series.map(({ id, name, color, line, secondary, look }, i) => [
    id,
    {
      label: name,
      backgroundColor: color ?? PALETTE[i % PALETTE.length],
      yAxisId: secondary ? "y1" : "y",
      ...(plan.kind === "combination" && { type: line || isArea(look) ? "line" : "bar" }),
      ...(plan.kind === "scatter" && line && { type: "line" }), // grid/chart-looks.ts joins its points
      ...(look && { look }), // grid/chart-looks.ts draws it so
    },
  ]);
  return {
    ...kindOf(plan),
    title: {
      ...{ text: plan.title, bold: true, fontSize: 13, color: "#24323a" },
      ...(plan.untitled && { unseen: true }), // grid/quiet-charts.ts leaves it out
      // grid/line-names.ts has both
      ...(isNamedDirectly(plan) && { named: plan.series.map((part) => roleOf(plan, part)) }),
      ...(plan.units && { units: plan.units }),
    },
    dataSource: {
      type: "range",
      dataSets: series.map(({ id, values }) => ({
        dataSetId: id,
        dataRange: addressOf(values.sheet, values.range),
      })),
      dataSetsHaveTitle: false,
      labelRange: addressOf(plan.categories.sheet, plan.categories.range),
    },
    dataSetStyles: Object.fromEntries(styles),
    legendPosition: hasLegend(plan) ? "top" : "none",
    axesDesign: axes(plan),
    humanize: true,
    ...(plan.labelled && { showValues: true }),
  };
}

const isArea = (look?: SeriesLook): boolean => look === "area" || look === "lift";

function kindOf({ kind }: ChartPlan): object {
  switch (kind) {
    case "column":
      return { type: "bar", stacked: false };
    case "stacked column":
      return { type: "bar", stacked: true };
    case "bar":
      return { type: "bar", stacked: false, horizontal: true };
    case "stacked bar":
      return { type: "bar", stacked: true, horizontal: true };
    case "scatter":
      return { type: "scatter", labelsAsText: false };
    case "line":
      // lines have no marks in Excel, either
      return {
        ...{ type: "line", stacked: false, labelsAsText: true, cumulative: false },
        hideDataMarkers: true,
      };
    case "combination":
      return { type: "combo", hideDataMarkers: true };
  }
}

/** o-spreadsheet's x lies below, so the titles of a chart with horizontal bars change places. */
function axes(plan: ChartPlan): object {
  const { kind, xTitle, yTitle, y2Title, xLimits, yLimits, xTitleCell, yTitleCell, bare } = plan;
  const x = axis(xTitle, xLimits, xTitleCell);
  const y = { ...axis(yTitle, yLimits, yTitleCell), ...(bare && { gridLines: "none" }) };
  const [below, left] = kind.endsWith("bar") ? [y, x] : [x, y];
  return { x: below, y: left, y1: axis(y2Title) };
}

/** grid/chart-looks.ts reads the title from its cell. */
const axis = (text: string | undefined, limits?: AxisLimits, cell?: RangeRef): object => ({
  ...(text && {
    title: { text, fontSize: 11, ...(cell && { cell: addressOf(cell.sheet, cell.range) }) },
  }),
  ...limits,
});
