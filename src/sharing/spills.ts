/** References to what a formula spills over, `F4#`, as plain ranges: for formulas that spill no more. */
import { rangeAt, splitAddress } from "../a1";
import { type Edit, edited, tokensOf } from "./calls";
import type { CellPlace } from "../hosts/shared-workbook";

/** How much the formula of a cell spills over; undefined for cells that keep their spill. */
export type SpillSize = (place: CellPlace) => { rows: number; columns: number } | undefined;

/** `=SUM(F4#)` as `=SUM(F4:H9)`, with the dollars and sheets it has. `sheet` is the formula's own. */
export function withoutSpills(
  formula: string,
  sheet: string | undefined,
  sizeOf: SpillSize,
): string {
  const tokens = tokensOf(formula) ?? [];
  const edits = tokens.flatMap((token, i): Edit[] => {
    const mark = tokens[i + 1];
    if (token.type !== "range" || mark?.value !== "#") return [];
    const parts = splitAddress(token.value);
    const place = { sheet: parts.sheet ?? sheet ?? "", cell: parts.range.replaceAll("$", "") };
    const size = sizeOf(place);
    if (!size) return [];
    const { rows, columns } = size;
    return [{ start: token.end, end: mark.end, text: `:${lastCell(parts.range, rows, columns)}` }];
  });
  return edited(formula, edits);
}

/** "$H$9" for ("$F$4", 6, 3). */
function lastCell(cell: string, rows: number, columns: number): string {
  const [, columnDollar, letters, rowDollar, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(cell)!;
  const last = rangeAt(`${letters.toUpperCase()}${row}`, rows, columns).split(":").pop()!;
  const [, lastLetters, lastRow] = /^([A-Z]+)(\d+)$/.exec(last)!;
  return `${columnDollar}${lastLetters}${rowDollar}${lastRow}`;
}
