/** A sheet of the emulated workbook. */
import { type Area, LAST_COLUMN, LAST_ROW, areaOf, parseArea } from "./address";
import { Cells } from "./cells";
import { Charts } from "./chart";
import { Collection, Emulated, invalidArgument, removeFrom, sameName } from "./emulated";
import { Looks } from "./format";
import { Names } from "./names";
import { PageBreaks, PageLayout } from "./print";
import { Range, RangeAreas } from "./range";
import type { Formatted } from "./rules";
import { Tables } from "./table";
import type { Validated } from "./validation";
import type { Workbook } from "./workbook";
import { ExcelFailure } from "./protocol";

export class Worksheets extends Collection<Worksheet> {
  private latestId = 0;

  constructor(private readonly workbook: Workbook) {
    super("WorksheetCollection", [], (sheet, key) => sheet.id === key || sameName(sheet.name, key));
  }

  add(wanted?: string | null): Worksheet {
    const id = ++this.latestId;
    const sheet = new Worksheet(this.workbook, `{sheet ${id}}`, wanted ?? `Sheet${id}`);
    this.items.push(sheet);
    return sheet;
  }

  getActiveWorksheet(): Worksheet {
    return this.workbook.selected.worksheet;
  }
}

export class Worksheet extends Emulated {
  readonly className = "Worksheet";
  readonly cells = new Cells();
  readonly looks = new Looks();
  readonly validations: Validated[] = [];
  readonly formats: Formatted[] = [];
  readonly protection = new Protection("WorksheetProtection");
  /** Those of the sheet alone. */
  readonly names: Names;
  readonly charts = new Charts(this);
  readonly tables = new Tables(this);
  readonly freezePanes = new FreezePanes();
  readonly pageLayout = new PageLayout();
  readonly horizontalPageBreaks = new PageBreaks();
  showGridlines = true;
  tabColor = "";
  /** Whether it was asked to calculate. */
  wasCalculated = false;
  private currentName = "";

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string,
  ) {
    super();
    this.name = name;
    this.names = new Names(workbook);
  }

  get name(): string {
    return this.currentName;
  }
  set name(name: string) {
    const isAllowed = name.length <= 31 && /^[^:\\/?*[\]]+$/.test(name) && !/^'|'$/.test(name);
    if (!isAllowed || sameName(name, "History"))
      throw invalidArgument(`'${name}' cannot be the name of a sheet`);
    const namesake = this.workbook.worksheets.find(name);
    if (namesake && namesake !== this)
      throw new ExcelFailure("ItemAlreadyExists", `there is a sheet called ${name}`);
    this.currentName = name;
  }

  /** All cells without an address. */
  getRange(address?: string | null): Range {
    return this.range(address ? parseArea(address) : areaOf(0, 0, LAST_ROW + 1, LAST_COLUMN + 1));
  }

  /** "B1:C1,A2:C9" */
  getRanges(addresses: string): RangeAreas {
    return new RangeAreas(addresses.split(",").map((address) => this.getRange(address)));
  }

  getCell(row: number, column: number): Range {
    return this.range(areaOf(row, column, 1, 1));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const area = areaOf(row, column, rows, columns);
    if (rows < 1 || columns < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
      throw invalidArgument("there are no such cells");
    return this.range(area);
  }

  /** Only cells that hold something count; a blank sheet has its first cell in use. */
  getUsedRange(valuesOnly: boolean): Range {
    if (!valuesOnly) throw invalidArgument("the emulated sheet knows only of values in use");
    return this.range(this.cells.used() ?? areaOf(0, 0, 1, 1));
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): Range | null {
    return this.cells.used() && this.getUsedRange(valuesOnly);
  }

  /** Results are copied in by the tests, whoever asks for them; here it is noted that somebody did. */
  calculate(markAllDirty: boolean): void {
    if (typeof markAllDirty !== "boolean") throw invalidArgument("say whether all is to be done");
    this.wasCalculated = true;
  }

  activate(): void {
    this.workbook.select(this.getRange("A1"));
  }

  delete(): void {
    const { worksheets } = this.workbook;
    if (worksheets.count === 1) throw new ExcelFailure("InvalidOperation", "the last sheet stays");
    removeFrom(worksheets.items, this);
    this.workbook.forget(this);
  }

  numberFormatAt(row: number, column: number): string {
    return String(this.looks.at(row, column, "numberFormat") ?? "General");
  }

  private range(area: Area): Range {
    return new Range(this, area);
  }
}

export class Protection extends Emulated {
  protected = false;

  constructor(readonly className: "WorksheetProtection" | "WorkbookProtection") {
    super();
  }
}

class FreezePanes extends Emulated {
  readonly className = "WorksheetFreezePanes";
  rows = 0;
  columns = 0;

  freezeAt({ rowCount, columnCount }: Range): void {
    Object.assign(this, { rows: rowCount, columns: columnCount });
  }
  freezeRows(rows: number): void {
    this.rows = rows;
  }
  freezeColumns(columns: number): void {
    this.columns = columns;
  }
}
