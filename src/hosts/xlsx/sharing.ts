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
  type FileCell,
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

  async contents(only?: readonly string[]): Promise<Contents> {
    const { names } = this.workbook;
    const sheets = this.workbook.sheets.filter(({ name }) => only?.includes(name) ?? true);
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
    const cellsOf = this.cellsBySheet();
    return blocks.map(({ sheet, cell, rows, columns }) => {
      const cells = cellsOf(sheet);
      return cells && valuesIn(cells, blockAt(cell, rows, columns));
    });
  }

  async entered(places: readonly Place[]): Promise<(HostValue | undefined)[]> {
    const cellsOf = this.cellsBySheet();
    const names = new Map(
      this.workbook.names
        .filter(namesFormula)
        .map(({ name, formula }) => [name.toLowerCase(), formula]),
    );
    return places.map((place) => {
      if (place.kind === "name") return names.get(place.name.toLowerCase());
      const cells = cellsOf(place.sheet);
      if (!cells || place.kind === "rule") return undefined;
      const { top, left } = zoneOf(place.cell);
      const content = contentAt(cells, top, left);
      return isFormula(content) ? content.formula : valueOf(content);
    });
  }

  async change(changes: readonly Change[]): Promise<Refusal[]> {
    const cellsOf = this.cellsBySheet();
    const refusals = changes.flatMap((change) => {
      const reason = this.refusal(change);
      if (reason) return [{ change, reason }];
      this.make(change, cellsOf);
      return [];
    });
    const sheets = this.workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: [...cellsOf(sheet.name)!.values()],
    }));
    this.workbook = { ...this.workbook, sheets };
    return refusals;
  }

  /** The cells of each sheet, found by row and column. */
  private cellsBySheet(): (sheet: string) => Cells | undefined {
    const found = new Map<string, Cells>();
    for (const { name, cells } of this.workbook.sheets)
      found.set(name, new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell])));
    return (sheet) => found.get(sheet);
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

  /** Changes names and notes of the workbook, and the contents of `cellsOf` its sheets. */
  private make(change: Change, cellsOf: (sheet: string) => Cells | undefined): void {
    if (change.kind === "name") {
      const { name, formula, comment } = change;
      const others = this.workbook.names.filter((each) => !sameName(each.name, name));
      const defined = formula === undefined ? [] : [{ name, formula, ...(comment && { comment }) }];
      this.workbook = { ...this.workbook, names: [...others, ...defined] };
      return;
    }
    const { sheet, cell } = change.place as CellPlace;
    if (change.kind === "note") this.onSheet(sheet, (old) => withNote(old, cell, change.text));
    else if (change.kind === "values") setValues(cellsOf(sheet)!, cell, change.values);
    else setFormula(cellsOf(sheet)!, cell, change.formula, change.over);
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

/** The cells of a sheet by row and column, so that a change looks at those it concerns and not at all others. */
type Cells = Map<number, FileCell>;

const keyOf = (row: number, column: number): number => row * COLUMNS + column;

const contentAt = (cells: Cells, row: number, column: number): Content =>
  cells.get(keyOf(row, column))?.content ?? null;

const valuesIn = (cells: Cells, { top, left, bottom, right }: Zone): HostValue[][] =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) =>
      valueOf(contentAt(cells, top + i, left + j)),
    ),
  );

function withNote(sheet: FileSheet, cell: string, text: string | undefined): FileSheet {
  const others = sheet.notes.filter((note) => note.cell !== cell);
  return { ...sheet, notes: text === undefined ? others : [...others, { cell, text }] };
}

/** An error cannot be entered as a constant, so it stays a result. */
const setValues = (cells: Cells, cell: string, values: readonly (readonly HostValue[])[]): void =>
  setContents(cells, blockAt(cell, values.length, values[0].length), (i, j) => {
    const value = values[i][j];
    return isError(value) ? { computed: value } : value;
  });

/** A formula over what its cell and those it fills show already. */
function setFormula(
  cells: Cells,
  cell: string,
  formula: string,
  over?: { readonly rows: number; readonly columns: number },
): void {
  const { top, left } = zoneOf(cell);
  const size = over ?? sizeOf(contentAt(cells, top, left));
  const zone = blockAt(cell, size.rows, size.columns);
  const result = valuesIn(cells, zone);
  setContents(cells, zone, (i, j) =>
    i === 0 && j === 0 ? { formula, result } : { computed: result[i][j] },
  );
}

const sizeOf = (content: Content): { rows: number; columns: number } =>
  isFormula(content)
    ? { rows: content.result.length, columns: content.result[0].length }
    : { rows: 1, columns: 1 };

/** Other contents in a block; the cells keep their looks. */
function setContents(
  cells: Cells,
  { top, left, bottom, right }: Zone,
  contentOf: (row: number, column: number) => Content,
): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const key = keyOf(row, column);
      const content = contentOf(row - top, column - left);
      cells.set(key, { row, column, ...cells.get(key), content });
    }
}
