/** A workbook on its way into a file, as sharing changes it: made portable, or frozen. Nothing in it is computed anew. */
import type { HostValue } from "../host";
import type {
  CellBlock,
  CellPlace,
  Change,
  Contents,
  FoundFormula,
  Place,
  Refusal,
  SharedWorkbook,
} from "../shared-workbook";
import { fileSettings } from "./settings";
import {
  type Content,
  type FileSheet,
  type FileWorkbook,
  isError,
  isFormula,
  namesFormula,
  valueOf,
} from "./workbook";
import { COLUMNS, type Zone, cellAt, zoneAt, zoneOf } from "./zones";

export class SharedFile implements SharedWorkbook {
  /** Nothing in a file is computed, so nothing fails to be. */
  readonly knowsLambda = true;

  constructor(
    /** As it is after the changes so far. */
    public workbook: FileWorkbook,
  ) {}

  readonly settings = fileSettings(
    () => this.workbook.settings,
    (settings) => (this.workbook = { ...this.workbook, settings }),
  );

  async contents(): Promise<Contents> {
    const { sheets, names } = this.workbook;
    return {
      sheets: sheets.map(({ name }) => ({ name, isProtected: false })),
      formulas: [
        ...sheets.flatMap(formulasIn),
        ...names.filter(namesFormula).map(({ name, formula }): FoundFormula => {
          return { place: { kind: "name", name }, formula };
        }),
      ],
      notes: sheets.flatMap(({ name: sheet, notes }) =>
        notes.map(({ cell, text }) => ({ sheet, cell, text })),
      ),
    };
  }

  async values(blocks: readonly CellBlock[]): Promise<(HostValue[][] | undefined)[]> {
    return blocks.map(({ sheet: name, cell, rows, columns }) => {
      const sheet = this.workbook.sheets.find((each) => each.name === name);
      return sheet && valuesIn(sheet, blockAt(cell, rows, columns));
    });
  }

  async entered(places: readonly Place[]): Promise<(HostValue | undefined)[]> {
    const cells = new Map(
      this.workbook.sheets.map(({ name, cells }) => [
        name,
        new Map(cells.map(({ row, column, content }) => [cellAt(row, column), content])),
      ]),
    );
    const names = new Map(
      this.workbook.names
        .filter(namesFormula)
        .map(({ name, formula }) => [name.toLowerCase(), formula]),
    );
    return places.map((place) => {
      if (place.kind === "name") return names.get(place.name.toLowerCase());
      const sheet = cells.get(place.sheet);
      if (!sheet || place.kind === "rule") return undefined;
      const content = sheet.get(place.cell) ?? null;
      return isFormula(content) ? content.formula : valueOf(content);
    });
  }

  async change(changes: readonly Change[]): Promise<Refusal[]> {
    return changes.flatMap((change) => {
      const reason = this.refusal(change);
      if (reason) return [{ change, reason }];
      this.make(change);
      return [];
    });
  }

  private refusal(change: Change): string | undefined {
    if (change.kind === "name") return undefined;
    const { place } = change;
    if ("kind" in place && place.kind !== "cell")
      return "files of ours have formulas in cells only";
    const { sheet } = place as CellPlace;
    const exists = this.workbook.sheets.some(({ name }) => name === sheet);
    return exists ? undefined : `there is no sheet '${sheet}'`;
  }

  private make(change: Change): void {
    if (change.kind === "name") {
      const { name, formula, comment } = change;
      const others = this.workbook.names.filter((each) => !sameName(each.name, name));
      const defined = formula === undefined ? [] : [{ name, formula, ...(comment && { comment }) }];
      this.workbook = { ...this.workbook, names: [...others, ...defined] };
      return;
    }
    const { sheet, cell } = change.place as CellPlace;
    if (change.kind === "note") this.onSheet(sheet, (old) => withNote(old, cell, change.text));
    else if (change.kind === "values")
      this.onSheet(sheet, (old) => withValues(old, cell, change.values));
    else this.onSheet(sheet, (old) => withFormula(old, cell, change.formula, change.over));
  }

  private onSheet(name: string, changed: (sheet: FileSheet) => FileSheet): void {
    const sheets = this.workbook.sheets.map((sheet) =>
      sheet.name === name ? changed(sheet) : sheet,
    );
    this.workbook = { ...this.workbook, sheets };
  }
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const formulasIn = ({ name: sheet, cells }: FileSheet): FoundFormula[] =>
  cells.flatMap(({ row, column, content }) => {
    if (!isFormula(content)) return [];
    const place = { kind: "cell" as const, sheet, cell: cellAt(row, column) };
    return [{ place, formula: content.formula, values: content.result }];
  });

function blockAt(cell: string, rows: number, columns: number): Zone {
  const { top, left } = zoneOf(cell);
  return zoneAt(top, left, rows, columns);
}

function valuesIn({ cells }: FileSheet, { top, left, bottom, right }: Zone): HostValue[][] {
  const values = Array.from({ length: bottom - top + 1 }, () =>
    Array<HostValue>(right - left + 1).fill(""),
  );
  for (const { row, column, content } of cells)
    if (row >= top && row <= bottom && column >= left && column <= right)
      values[row - top][column - left] = valueOf(content);
  return values;
}

function withNote(sheet: FileSheet, cell: string, text: string | undefined): FileSheet {
  const others = sheet.notes.filter((note) => note.cell !== cell);
  return { ...sheet, notes: text === undefined ? others : [...others, { cell, text }] };
}

/** An error cannot be entered as a constant, so it stays a result. */
const withValues = (
  sheet: FileSheet,
  cell: string,
  values: readonly (readonly HostValue[])[],
): FileSheet =>
  withContents(sheet, blockAt(cell, values.length, values[0].length), (i, j) => {
    const value = values[i][j];
    return isError(value) ? { computed: value } : value;
  });

/** A formula over what its cell and those it fills show already. */
function withFormula(
  sheet: FileSheet,
  cell: string,
  formula: string,
  over?: { readonly rows: number; readonly columns: number },
): FileSheet {
  const { row, column } = { row: zoneOf(cell).top, column: zoneOf(cell).left };
  const before = sheet.cells.find((each) => each.row === row && each.column === column)?.content;
  const size = over ?? sizeOf(before ?? null);
  const zone = blockAt(cell, size.rows, size.columns);
  const result = valuesIn(sheet, zone);
  return withContents(sheet, zone, (i, j) =>
    i === 0 && j === 0 ? { formula, result } : { computed: result[i][j] },
  );
}

const sizeOf = (content: Content): { rows: number; columns: number } =>
  isFormula(content)
    ? { rows: content.result.length, columns: content.result[0].length }
    : { rows: 1, columns: 1 };

/** The sheet with other contents in a block; the cells keep their looks. */
function withContents(
  sheet: FileSheet,
  { top, left, bottom, right }: Zone,
  contentAt: (row: number, column: number) => Content,
): FileSheet {
  const keyOf = (row: number, column: number) => row * COLUMNS + column;
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const key = keyOf(row, column);
      const content = contentAt(row - top, column - left);
      cells.set(key, { row, column, ...cells.get(key), content });
    }
  return { ...sheet, cells: [...cells.values()] };
}
