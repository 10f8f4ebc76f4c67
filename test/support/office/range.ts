/** A range of an emulated sheet. */
import {
  type Area,
  areaOf,
  boundingArea,
  formatArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  parseArea,
  quoted,
} from "./address";
import { type Cell, entered } from "./cells";
import { Collection, Emulated, invalidArgument } from "./emulated";
import { RangeFormat } from "./format";
import { ConditionalFormats } from "./rules";
import { shiftRows } from "./shift";
import { DataValidation } from "./validation";
import type { Worksheet } from "./worksheet";

/** Cells nobody means to read or write at once. */
const TOO_MANY_CELLS = 5_000_000;

export class Range extends Emulated {
  readonly className = "Range";

  constructor(
    readonly worksheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get format(): RangeFormat {
    return new RangeFormat({ looks: this.worksheet.looks, area: this.area });
  }

  get address(): string {
    return `${quoted(this.worksheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get values(): unknown[][] {
    return this.table((cell) => cell?.value ?? "");
  }
  set values(rows: unknown) {
    this.enter(rows);
  }

  get formulas(): unknown[][] {
    return this.table((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set formulas(rows: unknown) {
    this.enter(rows);
  }

  get numberFormat(): unknown[][] {
    return this.table((_, row, column) => this.worksheet.numberFormatAt(row, column));
  }
  set numberFormat(formats: unknown) {
    if (!isTable(formats)) throw invalidArgument("formats are rows of cells");
    const isOne = formats.length === 1 && formats[0].length === 1;
    if (!isOne && (formats.length !== this.rowCount || formats[0].length !== this.columnCount))
      throw wrongSize(this, formats.length, formats[0].length);
    const { looks } = this.worksheet;
    if (isOne) looks.set(this.area, "numberFormat", formats[0][0]);
    else
      formats.forEach((row, i) =>
        row.forEach((format, j) => looks.set(this.getCell(i, j).area, "numberFormat", format)),
      );
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }

  getSpecialCellsOrNullObject(kind: string): RangeAreas | null {
    if (kind !== "DataValidations") throw invalidArgument(`a test of ours asks for no ${kind}`);
    const ranges = this.worksheet.validations
      .map(({ address }) => this.at(parseArea(address)))
      .filter((validated) => intersection(validated.area, this.area));
    return ranges.length ? new RangeAreas(ranges) : null;
  }

  /** Of whole rows only; new ones look like the row above. */
  insert(shift: string): Range {
    if (shift !== "Down" || !this.isEntireRow) throw invalidArgument("only rows come, in a test");
    shiftRows(this.worksheet, { row: this.area.top, by: this.rowCount });
    return this;
  }

  delete(shift: string): void {
    if (shift !== "Up" || !this.isEntireRow) throw invalidArgument("only rows go, in a test");
    shiftRows(this.worksheet, { row: this.area.bottom + 1, by: -this.rowCount });
  }

  /** The formulas and values go and the looks stay, or the other way round. */
  clear(what: string): void {
    if (what === "Formats") return this.worksheet.looks.clear(this.area);
    if (what !== "Contents") throw invalidArgument(`a test of ours does not clear ${what}`);
    const { cells } = this.worksheet;
    for (const { top, left } of this.filledIn(this.area)) {
      this.emptySpill(top, left);
      cells.set(top, left, undefined);
    }
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.spillOf(this.area);
    return spill && this.at(spill);
  }

  /** Whether all cells are in a spill, none is, or some are. */
  get hasSpill(): boolean | null {
    const { cells } = this.worksheet;
    let count = 0;
    for (const { row, column, cell } of cells)
      if ((cell.spill ?? cell.isSpilled) && intersection(this.area, areaOf(row, column, 1, 1)))
        count++;
    if (count === 0) return false;
    return count === this.rowCount * this.columnCount ? true : null;
  }

  getSpillParentOrNullObject(): Range | null {
    const { top, left } = this.area;
    const cell = areaOf(top, left, 1, 1);
    const parent = this.filledIn(this.worksheet.cells.used() ?? cell).find((other) => {
      const spill = this.spillOf(other);
      return spill && intersection(spill, cell);
    });
    return parent ? this.at(parent) : null;
  }

  private spillOf({ top, left }: Area): Area | null {
    const spill = this.worksheet.cells.get(top, left)?.spill;
    return spill ? areaOf(top, left, spill.rows, spill.columns) : null;
  }

  getCell(row: number, column: number): Range {
    return this.at(areaOf(this.area.top + row, this.area.left + column, 1, 1));
  }

  getRow(row: number): Range {
    const top = this.area.top + row;
    return this.at({ ...this.area, top, bottom: top });
  }

  getBoundingRect(other: Range): Range {
    return this.at(boundingArea(this.area, other.area));
  }

  getIntersectionOrNullObject(other: Range): Range | null {
    const common = other.worksheet === this.worksheet && intersection(this.area, other.area);
    return common ? this.at(common) : null;
  }

  getUsedRangeOrNullObject(_valuesOnly: boolean): Range | null {
    const filled = this.filledIn(this.area);
    return filled.length ? this.at(filled.reduce(boundingArea)) : null;
  }

  /** Grows as long as a filled cell touches it. */
  getSurroundingRegion(): Range {
    const { top, left } = this.area;
    let region = areaOf(top, left, 1, 1);
    for (;;) {
      const around = {
        top: region.top - 1,
        left: region.left - 1,
        bottom: region.bottom + 1,
        right: region.right + 1,
      };
      const grown = this.filledIn(around).reduce(boundingArea, region);
      if (formatArea(grown) === formatArea(region)) return this.at(grown);
      region = grown;
    }
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.workbook.select(this);
  }

  /** The library splits large tables; it checks their size first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw wrongSize(this, rows, columns);
  }

  /** The filled cells in an area, each as an area of its own. */
  private filledIn(area: Area): Area[] {
    return [...this.worksheet.cells]
      .map(({ row, column }) => areaOf(row, column, 1, 1))
      .filter((cell) => intersection(cell, area));
  }

  private at(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  private enter(rows: unknown): void {
    if (!isTable(rows)) throw invalidArgument("values are rows of cells");
    if (rows.length !== this.rowCount || rows.some((row) => row.length !== this.columnCount))
      throw wrongSize(this, rows.length, rows[0]?.length ?? 0);
    rows.forEach((row, i) =>
      row.forEach((input, j) => this.enterCell(this.area.top + i, this.area.left + j, input)),
    );
  }

  private enterCell(row: number, column: number, input: unknown): void {
    if (input === null) return;
    const { cells, workbook } = this.worksheet;
    const isTextFormat = this.worksheet.numberFormatAt(row, column) === "@";
    this.emptySpill(row, column);
    cells.set(row, column, entered(input, isTextFormat, workbook));
  }

  /** A formula that goes takes its spill with it. */
  private emptySpill(row: number, column: number): void {
    const { cells } = this.worksheet;
    const { rows, columns } = cells.get(row, column)?.spill ?? { rows: 1, columns: 1 };
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        if (cells.get(row + i, column + j)?.isSpilled) cells.set(row + i, column + j, undefined);
  }

  private table<T>(of: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    if (this.rowCount * this.columnCount > TOO_MANY_CELLS)
      throw invalidArgument(`${this.address} is too large`);
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_row, i) =>
      Array.from({ length: this.columnCount }, (_column, j) =>
        of(this.worksheet.cells.get(top + i, left + j), top + i, left + j),
      ),
    );
  }
}

/** Several ranges of a sheet. */
export class RangeAreas extends Emulated {
  readonly className = "RangeAreas";
  readonly areas: Collection<Range>;

  constructor(ranges: Range[]) {
    super();
    this.areas = new Collection("RangeCollection", ranges);
  }

  clear(what: string): void {
    for (const range of this.areas.items) range.clear(what);
  }
}

const isTable = (rows: unknown): rows is unknown[][] =>
  Array.isArray(rows) && rows.every((row) => Array.isArray(row));

const wrongSize = (range: Range, rows: number, columns: number) =>
  invalidArgument(
    `${rows} rows of ${columns} cells do not fit ${range.address}: ${range.rowCount} rows of ${range.columnCount}`,
  );
