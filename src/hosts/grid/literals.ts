/** A cell of a Plan as one would type it into the grid. */
import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import type { PlanCell } from "../../models/plan";
import type { CellUpdate } from "./blocks";

const { isDateTime, isNumber } = helpers;
export type Locale = Parameters<typeof isDateTime>[1];

const TEXT_FORMAT = "@";

/** A number format as the grid knows it: Excel's General is none. */
export const gridFormat = <F extends string | undefined>(format: F): F | "" =>
  format === "General" ? "" : format;

/** Content and number format of a cell. Text stays text: what the grid would read otherwise gets an apostrophe. */
export function cellUpdate(cell: PlanCell, wanted: string | undefined, locale: Locale): CellUpdate {
  const format = gridFormat(wanted);
  if (typeof cell === "string" && format === TEXT_FORMAT)
    // The grid shows the apostrophe of a cell in text format, so it is the one or the other.
    return mayNotStandFirst(cell)
      ? { content: `'${cell}`, format: "", value: cell }
      : { content: cell, format };
  const formatted = format === undefined ? {} : { format };
  return cell === null ? formatted : { ...contentOf(cell, locale), ...formatted };
}

function contentOf(cell: NonNullable<PlanCell>, locale: Locale): CellUpdate {
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE", value: cell };
  if (typeof cell === "object") return { content: cell.formula };
  if (typeof cell === "string")
    return {
      content: isReadOtherwise(cell, locale) ? `'${cell}` : cell,
      value: cell === "" ? null : cell,
    };
  if (!Number.isFinite(cell)) throw new Error(`${cell} is not a number that a cell can hold`);
  return { content: String(cell), value: cell };
}

const isReadOtherwise = (text: string, locale: Locale): boolean =>
  mayNotStandFirst(text) ||
  isNumber(text, DEFAULT_LOCALE) ||
  isDateTime(text, locale) ||
  /^(true|false)$/i.test(text);

/** Whether the grid would take text for a formula, at once or when someone edits it, or drop its apostrophe. */
const mayNotStandFirst = (text: string): boolean => /^['=+\-@\t\r\n]/.test(text);
