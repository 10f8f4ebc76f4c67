/** The blocks, notes, names and validations of a table that has its place. */
import { cellAt, rangeOf } from "../../a1";
import { column as oneColumn } from "../cells";
import type { Block, PlanCell, StyleName } from "../plan";
import type { Writer } from "./writer";
import type { PlacedTable } from "./references";
import { belowOf } from "./layout";
import { type SheetTexts, parts, tableTexts, textAt } from "./texts";
import { type Column, type Row, type TableSection, spillOf } from "./words";

export function writeTable(table: PlacedTable, texts: SheetTexts, to: Writer): void {
  const { spec } = table;
  const { titles, headings } = tableTexts(spec, texts);
  const left = table.columns.get(spec.columns[0].id)!;
  if (titles) writeTitle(table, left, titles, to);
  if (!spec.plain) writeHeadings(table, headings, texts, to);
  refuseGaps(spec);
  for (const column of spec.columns) writeBody(table, column, to);
  const body = typeof spec.rows === "number" ? [] : spec.rows;
  for (const row of [...(spec.above ?? []), ...body, ...belowOf(spec)])
    writeRow(table, row, texts, to);
  for (const column of spec.columns) {
    const range = columnRange(table, column);
    if (column.name) to.name(column.name, range);
    if (column.rule) {
      const [, message] = parts(ownText(table, column.message ?? column.id, texts));
      to.validate(range, column.rule, message);
    }
  }
  writeScale(table, to);
  if (spec.listObject) {
    const width = spec.columns.reduce((sum, { span = 1 }) => sum + span, 0);
    const corner = cellAt(table.first + table.rows - 1, left + width - 1);
    to.table(spec.listObject, `${cellAt(table.head, left)}:${corner}`);
  }
}

/** What spills goes on from cell to cell: behind a column that takes two, it would stand under the next one's heading. */
function refuseGaps(spec: TableSection): void {
  const { id, columns } = spec;
  const [from] = spillOf(spec) ?? [];
  if (from === undefined) return;
  const wide = columns
    .slice(
      columns.findIndex((column) => column.id === from),
      -1,
    )
    .find(({ span = 1, cells, each }) => span > 1 && !cells && each === undefined);
  if (wide) throw new Error(`table "${id}" spills over column "${wide.id}", which spans two`);
}

const columnRange = ({ columns, first, ...table }: PlacedTable, { id, typed }: Column): string => {
  const at = columns.get(id)!;
  const rows = typed ?? table.rows;
  return rows === 1 ? cellAt(first, at) : `${cellAt(first, at)}:${cellAt(first + rows - 1, at)}`;
};

/** The columns from the first to the last with a scale are coloured as one. */
function writeScale(table: PlacedTable, to: Writer): void {
  const scaled = table.spec.columns.filter(({ scale }) => scale);
  if (scaled.length === 0) return;
  const [left, right] = [scaled[0], scaled[scaled.length - 1]].map(({ id }) =>
    table.columns.get(id)!,
  );
  const { span = 1 } = scaled[scaled.length - 1];
  const [top, bottom] = [table.first, table.first + table.rows - 1];
  to.scale({ range: rangeOf({ top, left, bottom, right: right + span - 1 }), ...scaled[0].scale! });
}

function writeTitle(
  { spec, head }: PlacedTable,
  left: number,
  titles: readonly string[],
  to: Writer,
): void {
  const width = spec.columns.reduce((sum, { span = 1 }) => sum + span, 0);
  let at = left;
  titles.forEach((part, i) => {
    const line = spec.parts?.[i] ?? spec.line ?? width;
    const cells = [part === "" ? null : part, ...Array<null>(line - 1).fill(null)];
    to.block({ at: cellAt(head - 1, at), cells: [cells], style: "heading" });
    at += line;
  });
}

const HEADING_STYLES: Partial<Record<StyleName, StyleName>> = {
  result: "number heading",
  input: "number heading",
  centred: "centred heading",
  right: "number heading",
};

function writeHeadings(
  table: PlacedTable,
  given: readonly string[],
  texts: SheetTexts,
  to: Writer,
): void {
  const { spec, head } = table;
  const named = spec.columns.filter(({ heading }) => heading === undefined);
  if (given.length !== named.length)
    throw new Error(
      `table "${spec.id}" has ${named.length} columns to head (${named.map(({ id }) => id).join(", ")}) ` +
        `and ${given.length} headings: ${given.join(", ")}`,
    );
  for (const column of spec.columns) {
    const { id, span = 1, style } = column;
    const at = cellAt(head, table.columns.get(id)!);
    const [note] = parts(table.rowsById.has(id) ? "" : (texts[`${spec.id}.${id}`] ?? ""));
    if (note) to.note(at, note);
    const heading = column.heading === undefined ? given[named.indexOf(column)] : column.heading;
    if (heading === null) continue;
    const cell = to.cell(heading, { table, row: head, column: id });
    to.block({
      at,
      cells: [[cell, ...Array<null>(span - 1).fill(null)]],
      style: column.headingStyle ?? HEADING_STYLES[style] ?? "column heading",
      format: column.headingFormat,
    });
  }
}

/** What stands in the rows of the body that have no ids. */
function writeBody(table: PlacedTable, column: Column, to: Writer): void {
  const { spec, first, rows, columns } = table;
  const { id, cells, each, style, format } = column;
  const at = cellAt(first, columns.get(id)!);
  const write = (content: PlanCell[][], spill?: Block["spill"]) =>
    to.block({ at, cells: content, style, format, ...(spill && { spill }) });
  if (typeof spec.rows !== "number") return;
  if (cells) {
    if (cells.length > rows)
      throw new Error(
        `column "${id}" of table "${spec.id}" has ${cells.length} cells, not ${rows}`,
      );
    const filled = [...cells, ...Array<null>(rows - cells.length).fill(null)];
    const { typed = rows } = column;
    write(oneColumn(filled.slice(0, typed)));
    const others = { at: cellAt(first + typed, columns.get(id)!), style: "centred" as const };
    if (typed < rows) to.block({ ...others, cells: oneColumn(filled.slice(typed)) });
  } else if (each !== undefined) {
    const formulas = Array.from({ length: rows }, (_, i) => {
      const content = typeof each === "string" ? each : each(i);
      if (typeof content !== "string") return content;
      return to.formula(content, { table, row: first + i, column: id });
    });
    if (!column.spills) write(oneColumn(formulas));
    else
      formulas.forEach((cell, i) => {
        const spill = { rows: 1, columns: 1 };
        to.block({
          at: cellAt(first + i, columns.get(id)!),
          cells: [[cell]],
          style,
          format,
          spill,
        });
      });
  } else if (spec.spill || column.spill !== undefined) {
    const [from, filling] = spillOf(spec) ?? [];
    const formula = from === id ? filling : column.spill;
    const cell = formula ? to.formula(formula, { table, row: first, column: id }) : null;
    write([[cell]], { rows: spec.looks ?? rows, columns: 1 });
  }
}

/** Styles of rows that go over the label and over empty cells, too. */
const WHOLE_ROW: ReadonlySet<StyleName> = new Set(["total", "note", "column heading"]);

/** A row with an id: its label, and what each column has for it. */
function writeRow(table: PlacedTable, row: Row, texts: SheetTexts, to: Writer): void {
  const { spec } = table;
  const at = table.rowsById.get(row.id)!;
  const [labels, ...others] = spec.columns;
  const own = row.of !== undefined && typeof row.of !== "string" ? row.of[labels.id] : undefined;
  const isGiven = own !== undefined || row.cells?.[labels.id] !== undefined;
  const [label, note, message] = parts(isGiven && !row.rule ? "" : ownText(table, row.id, texts));
  const labelAt = table.columns.get(labels.id)!;
  const isTotal = row.style !== undefined && WHOLE_ROW.has(row.style);
  const first =
    own === undefined
      ? (row.cells?.[labels.id] ?? (label || null))
      : to.formula(own, { table, row: at, column: labels.id });
  to.block({
    at: cellAt(at, labelAt),
    cells: [[first]],
    style: row.labelStyle ?? (isTotal ? row.style : labels.style),
    format: isGiven ? (row.format ?? labels.format) : undefined,
  });
  if (note) {
    const noted = row.noteAt === undefined ? labelAt : table.columns.get(row.noteAt)!;
    to.note(cellAt(at, noted), note);
  }
  const isBody = typeof spec.rows !== "number" && spec.rows.includes(row);
  const filled: number[] = [];
  for (const column of others) {
    const given = row.cells?.[column.id];
    const formula = formulaOf(row, column, isBody);
    const isEmpty = given === undefined && formula === undefined;
    if (isEmpty && (!isTotal || column.heading === null)) continue;
    const place = table.columns.get(column.id)!;
    const cell =
      given !== undefined || formula === undefined
        ? (given ?? null)
        : to.formula(formula, { table, row: at, column: column.id });
    const looks = { style: row.style ?? column.style, format: row.format ?? column.format };
    // the line of totals goes on over all columns of the sheet that the column takes
    const others = Array<null>(isTotal ? (column.span ?? 1) - 1 : 0).fill(null);
    const cells = [[cell, ...others]];
    to.block({ at: cellAt(at, place), cells, ...looks, ...row.except?.[column.id] });
    if (!isEmpty) filled.push(place);
  }
  if (row.name) to.name(row.name, cellAt(at, filled[0]));
  if (row.rule) {
    const [left, right] = [Math.min(...filled), Math.max(...filled)];
    const range = rangeOf({ top: at, bottom: at, left, right });
    to.validate(range, row.rule, message);
  }
}

function formulaOf(row: Row, column: Column, isBody: boolean): string | undefined {
  if (typeof row.of === "string") return column.heading === null ? undefined : row.of;
  const own = row.of?.[column.id] ?? column.more?.[row.id];
  if (own !== undefined) return own;
  if (row.id === "total" && column.total !== undefined)
    return column.total === "sum" ? "SUM([])" : column.total;
  return isBody && typeof column.each === "string" ? column.each : undefined;
}

/** What is said of a row or column of a table. */
const ownText = ({ spec }: PlacedTable, id: string, texts: SheetTexts): string =>
  textAt(texts, `${spec.id}.${id}`, `sheet "${texts.sheet}"`);
