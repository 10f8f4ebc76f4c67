/** Ranges several columns wide of which each row is one customer: read as paired columns, then summed by row. */
import { type Cells, type ColumnSpec, type IdColumn, given, readColumns } from "./columns";

/** One entry per customer. */
export type RowSums<N extends string> = { readonly segments: IdColumn } & {
  readonly [name in N]: Float64Array;
};

/**
 * Reads the segment of each customer and, beside it, ranges of figures one or several columns wide, summed by row. A row
 * without a segment, or with nothing in one of the ranges, is skipped; a single blank among several columns adds nothing,
 * as in Excel's SUM.
 */
export function readRowSums<N extends string>(
  segments: Cells,
  ranges: Record<N, Cells>,
): RowSums<N> {
  const specs: Record<string, ColumnSpec> = {
    segments: { cells: given("segments", segments), as: "id" },
  };
  const parts = new Map<N, string[]>();
  for (const name of Object.keys(ranges) as N[]) {
    const columns = columnsOf(name, given(name, ranges[name]), segments);
    Object.assign(specs, columns);
    parts.set(name, Object.keys(columns));
  }
  const read = readColumns(specs);
  const column = (part: string) => read[part] as Float64Array;
  const kept: number[] = [];
  for (let i = 0; i < read.count; i++)
    if ([...parts.values()].every((names) => names.some((part) => !Number.isNaN(column(part)[i]))))
      kept.push(i);

  const ids = read.segments as unknown as IdColumn;
  const result: Record<string, unknown> = {
    segments: { ...ids, codes: Int32Array.from(kept, (i) => ids.codes[i]) },
  };
  for (const [name, names] of parts)
    result[name] = Float64Array.from(kept, (i) =>
      names.reduce((total, part) => total + (column(part)[i] || 0), 0),
    );
  return result as RowSums<N>;
}

/** A range as one column, if it is one, or else as many beside each other: "benefits (column 2)". */
function columnsOf(name: string, cells: Cells, segments: Cells): Record<string, ColumnSpec> {
  const width = cells[0]?.length;
  if (cells.length !== segments.length || width === segments[0]?.length)
    return { [name]: { cells, as: "number" } };
  const columns: Record<string, ColumnSpec> = {};
  for (let j = 0; j < width; j++)
    columns[`${name} (column ${j + 1})`] = {
      cells: cells.map((row) => [row[j]]),
      as: "number",
      optional: true,
      within: { argument: name, column: j + 1 },
    };
  return columns;
}
