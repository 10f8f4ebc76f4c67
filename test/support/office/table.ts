/** Tables of an emulated sheet. */
import { type Area, intersection, parseArea } from "./address";
import { Collection, Emulated, invalidArgument, sameName } from "./emulated";
import { checkName } from "./names";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class Tables extends Collection<Table> {
  constructor(private readonly worksheet: Worksheet) {
    super("TableCollection", [], (table, key) => table.id === key || sameName(table.name, key));
  }

  add(address: string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw invalidArgument("a test of ours has headers in its tables");
    const area = parseArea(address);
    if (this.items.some((table) => intersection(table.area, area)))
      throw invalidArgument("tables cannot overlap");
    const table = new Table(this.worksheet, area, `${++latestTable}`);
    this.items.push(table);
    return table;
  }
}

let latestTable = 0;

export class Table extends Emulated {
  readonly className = "Table";
  style = "TableStyleMedium2";
  showBandedRows = true;
  showFilterButton = true;
  private currentName: string;

  constructor(
    private readonly worksheet: Worksheet,
    public area: Area,
    readonly id: string,
  ) {
    super();
    this.currentName = `Table${id}`;
  }

  get name(): string {
    return this.currentName;
  }
  set name(name: string) {
    if (!sameName(name, this.currentName)) checkName(this.worksheet.workbook, name);
    this.currentName = name;
  }

  getRange(): Range {
    return new Range(this.worksheet, this.area);
  }
}
