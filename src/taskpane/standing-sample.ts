/** Sample data that stand in the workbook already are used where they stand, instead of being added once more. */
import type { Host, HostValue } from "../hosts/host";
import type { Plan, PlanCell, SheetPlan } from "../models/plan";

/** The plan without its sheet of sample data, if the same table stands in the workbook; else the plan as it is. */
export async function withStandingSample(plan: Plan, host: Host): Promise<Plan> {
  const sample = plan.sheets.find(({ isSample }) => isSample);
  const [table] = sample?.tables ?? [];
  if (!sample || !table) return plan;
  const address = (await host.overview()).ranges[table.name];
  if (address === undefined) return plan;
  const [sheet, range] = partsOf(address);
  if (range !== table.range) return plan;
  if (!isSame(tableCells(sample), await host.read(address))) return plan;
  const others = plan.sheets.filter((other) => other !== sample);
  return renamed({ ...plan, sheets: others }, sample.id, sheet);
}

/** The sheet, quoted as it is, and the range of "'CDNOW orders'!A1:D9". */
function partsOf(address: string): [sheet: string, range: string] {
  const cut = address.lastIndexOf("!");
  return [address.slice(0, cut), address.slice(cut + 1)];
}

/** The blocks of a sheet of sample data that make its table: headings and, below them, rows. */
const tableCells = ({ blocks: [headings, rows] }: SheetPlan): readonly (readonly PlanCell[])[] => [
  ...headings.cells,
  ...rows.cells,
];

const isSame = (
  wanted: readonly (readonly PlanCell[])[],
  found: readonly (readonly HostValue[])[],
): boolean =>
  wanted.length === found.length &&
  wanted.every((row, i) => row.every((cell, j) => (cell ?? "") === found[i][j]));

/** Plain data with `{{id}}` replaced in every text. */
function renamed<Data>(data: Data, id: string, name: string): Data {
  const within = (part: unknown): unknown =>
    typeof part === "string"
      ? part.replaceAll(`{{${id}}}`, name)
      : Array.isArray(part)
        ? part.map(within)
        : typeof part === "object" && part !== null
          ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, within(value)]))
          : part;
  return within(data) as Data;
}
