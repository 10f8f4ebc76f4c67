/** Tables that stand beside their cells, row by row. */
import type { RowInfo } from "../../domain/support/columns";
import type { CellValue } from "./answer";

/**
 * One row of results per row of the ranges, empty where theirs is blank, so that results keep beside their customers. A
 * heading among the cells makes room for the table's own. Ranges that lie along a row give one result after another.
 */
export function rowsBeside(
  { count, height, width, header, indices }: RowInfo,
  results: readonly object[],
): (CellValue | null)[][] {
  const rows = results.map((result) => Object.values(result) as (CellValue | null)[]);
  if (width !== 1 || count === height) return rows;
  const empty = new Array<null>(rows[0]?.length ?? 0).fill(null);
  const spread = Array.from({ length: height }, () => [...empty]) as (CellValue | null)[][];
  indices.forEach((index, i) => (spread[index] = rows[i]));
  return header ? spread.slice(1) : spread;
}
