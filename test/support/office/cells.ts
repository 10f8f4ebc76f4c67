/** The cells of an emulated sheet, and what Excel makes of what is entered in them. */
import { parse, tokenize } from "@borgar/fx";
import type { Area } from "./address";
import { LAST_COLUMN } from "./address";
import { invalidArgument } from "./emulated";

export type CellValue = string | number | boolean;

export interface Cell {
  readonly value: CellValue;
  /** As entered, "=SUM(A1:A3)"; only where the value is a result. */
  readonly formula?: string;
  /** The value came from the formula of another cell. */
  readonly isSpilled?: boolean;
  /** What the formula fills, where that is more than its cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

const key = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

export class Cells {
  private readonly filled = new Map<number, Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.filled.get(key(row, column));
  }

  /** Undefined makes the cell blank. */
  set(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.filled.set(key(row, column), cell);
    else this.filled.delete(key(row, column));
  }

  /** The smallest area that holds all filled cells. */
  used(): Area | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const { row, column } of this) {
      used ??= { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used;
  }

  *[Symbol.iterator](): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [at, cell] of this.filled) {
      const column = at % (LAST_COLUMN + 1);
      yield { row: (at - column) / (LAST_COLUMN + 1), column, cell };
    }
  }
}

/** Names that formulas can use. */
export interface Surroundings {
  hasSheet(name: string): boolean;
  hasName(name: string): boolean;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * What a cell holds after something was entered. Text is read as Excel reads what one types: as a formula, a number, a
 * date, a truth value; unless it begins with an apostrophe or the cell is formatted as text. A formula has no value
 * before someone calculates it, but an unknown name shows at once.
 */
export function entered(
  input: unknown,
  isTextFormat: boolean,
  surroundings: Surroundings,
): Cell | undefined {
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalidArgument(`${String(input)} cannot be in a cell`);
  if (input === "") return undefined;
  const isMarkedAsText = input.startsWith("'") && !isTextFormat;
  const text = isMarkedAsText ? input.slice(1) : input;
  if (text.length > LONGEST_TEXT) throw invalidArgument(`${text.length} characters are too many`);
  if (isMarkedAsText || isTextFormat) return { value: text };
  const trimmed = text.trim();
  if (/^[=@]./.test(trimmed)) return formula(trimmed.replace(/^@/, "=@"), surroundings);
  const value = constant(trimmed);
  if (typeof value !== "string") return { value };
  return /^[+-]./.test(trimmed) ? formula(`=${trimmed}`, surroundings) : { value: text };
}

/** How Excel reads text that is not a formula; more of it than Excel itself takes for a number or a date. */
function constant(text: string): CellValue {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const number = text.replace(/[,$€£¥%()\s]/g, "");
  if (/\d/.test(text) && number !== "" && Number.isFinite(Number(number))) return Number(number);
  const isDate =
    /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(text) ||
    /^(\d{1,2}[\s-]+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]+\d{1,4}$/i.test(
      text,
    ) ||
    /^\d{1,2}:\d{2}(:\d{2})?$/.test(text) ||
    /^\d{4}年|\d{1,2}月\d{1,2}日$/.test(text);
  return isDate ? 45_000 : text;
}

function formula(text: string, surroundings: Surroundings): Cell {
  if (text.length > LONGEST_FORMULA) throw invalidArgument("the formula is too long");
  const tokens = tokenize(text);
  try {
    parse(tokens);
  } catch {
    throw invalidArgument(`there is a problem with the formula ${text}`);
  }
  let value: CellValue = 0;
  for (const token of tokens) {
    const sheet = /^(.+)!/.exec(token.value)?.[1];
    if (token.type.startsWith("range") && sheet && !surroundings.hasSheet(unquoted(sheet)))
      throw invalidArgument(`the formula ${text} refers to a sheet that is not there`);
    const isName = token.type === "range_named" || token.type === "structured";
    if (isName && !surroundings.hasName(token.value.replace(/\[.*$/, ""))) value = "#NAME?";
  }
  return { value, formula: text };
}

const unquoted = (sheet: string): string => sheet.replace(/^'|'$/g, "").replace(/''/g, "'");
