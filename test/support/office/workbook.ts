/** The emulated workbook: as much of Excel's as our host touches, and as strict as Excel is known to be. */
import { Annotations, Settings } from "./annotations";
import { Application } from "./application";
import type { Surroundings } from "./cells";
import { CustomXmlParts } from "./custom-xml";
import { Collection, Emulated } from "./emulated";
import { Names } from "./names";
import { ExcelFailure } from "./protocol";
import type { Range } from "./range";
import type { Table } from "./table";
import { KIND } from "./unkindness";
import { Protection, type Worksheet, Worksheets } from "./worksheet";

export class Workbook extends Emulated implements Surroundings {
  readonly className = "Workbook";
  readonly application = new Application();
  /** Of the workbook's structure: its sheets. */
  readonly protection = new Protection("WorkbookProtection");
  readonly names = new Names(this);
  readonly settings = new Settings(this);
  readonly customXmlParts = new CustomXmlParts();
  readonly notes = new Annotations("Note");
  readonly comments = new Annotations("Comment");
  readonly worksheets = new Worksheets(this);
  selected: Range = this.worksheets.add("Sheet1").getRange("A1");
  /** What else may be selected. */
  selection: "range" | "several ranges" | "chart" = "range";
  /** Called when the selection changes. */
  onSelect: () => void = () => {};

  constructor(readonly unkindness = KIND) {
    super();
  }

  get tables(): Collection<Table> {
    const tables = this.worksheets.items.map((sheet) => sheet.tables);
    const all = tables.flatMap(({ items }) => items);
    return new Collection("TableCollection", all, (table, key) =>
      tables.some((some) => some.find(key) === table),
    );
  }

  getSelectedRange(): Range {
    if (this.selection !== "range")
      throw new ExcelFailure("InvalidSelection", "the selection is not one range");
    return this.selected;
  }

  getActiveCell(): Range {
    return this.selected.getCell(0, 0);
  }

  /** As the user does. */
  select(range: Range, selection: Workbook["selection"] = "range"): void {
    this.selected = range;
    this.selection = selection;
    this.onSelect();
  }

  hasSheet(name: string): boolean {
    return this.worksheets.find(name) !== undefined;
  }

  hasName(name: string): boolean {
    return Boolean(this.names.find(name) ?? this.tables.find(name));
  }

  /** Names for ranges of a deleted sheet break; its notes go with it. */
  forget(sheet: Worksheet): void {
    for (const item of this.names.items) if (item.range?.worksheet === sheet) item.isBroken = true;
    for (const { items } of [this.notes, this.comments])
      items.splice(0, items.length, ...items.filter(({ range }) => range.worksheet !== sheet));
    if (this.selected.worksheet === sheet) this.select(this.worksheets.getItemAt(0).getRange("A1"));
  }
}
