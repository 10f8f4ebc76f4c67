/** A chart of a Plan as o-spreadsheet defines it. */
import { type ChartPlan, PALETTE } from "../../models/plan";
import { addressOf } from "../resolve";

/** `plan` must be resolved: its ranges name sheets, not ids. */
export function chartDefinition(plan: ChartPlan): object {
  const series = plan.series.map((part, i) => ({ ...part, id: String(i) }));
  const styles = series.map(({ id, name, color, line, secondary }, i) => [
    id,
    {
      label: name,
      backgroundColor: color ?? PALETTE[i % PALETTE.length],
      yAxisId: secondary ? "y1" : "y",
      ...(plan.kind === "combination" && { type: line ? "line" : "bar" }),
    },
  ]);
  return {
    ...kindOf(plan),
    title: { text: plan.title, bold: true, fontSize: 13, color: "#24323a" },
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
    legendPosition: series.length > 1 ? "bottom" : "none",
    axesDesign: axes(plan),
    humanize: false,
  };
}

function kindOf({ kind, series }: ChartPlan): object {
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
      // o-spreadsheet joins no points of a scatter, but its lines can stand over numbers
      return series.every(({ line }) => line)
        ? { type: "line", stacked: false, labelsAsText: false, cumulative: false }
        : { type: "scatter", labelsAsText: false };
    case "line":
      return { type: "line", stacked: false, labelsAsText: true, cumulative: false };
    case "combination":
      return { type: "combo" };
  }
}

/** o-spreadsheet's x lies below, so the titles of a chart with horizontal bars change places. */
function axes({ kind, xTitle, yTitle, y2Title }: ChartPlan): object {
  const [below, left] = kind.endsWith("bar") ? [yTitle, xTitle] : [xTitle, yTitle];
  const titled = (text: string | undefined) => (text ? { title: { text, fontSize: 11 } } : {});
  return { x: titled(below), y: titled(left), y1: titled(y2Title) };
}
