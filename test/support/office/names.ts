/** Defined names of the emulated workbook. */
import { formatArea, quoted } from "./address";
import { Collection, Emulated, invalidArgument, removeFrom, sameName } from "./emulated";
import { ExcelFailure } from "./protocol";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

/** Names and tables share one list of names. */
export function checkName(workbook: Workbook, name: string): void {
  const isAllowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!isAllowed || /^([A-Z]{1,3}\d{1,7}|R?\d*C?\d*|TRUE|FALSE)$/i.test(name))
    throw invalidArgument(`'${name}' cannot be a name`);
  if (workbook.hasName(name))
    throw new ExcelFailure("ItemAlreadyExists", `the name ${name} is taken`);
}

export class Names extends Collection<NamedItem> {
  constructor(private readonly workbook: Workbook) {
    super("NamedItemCollection", [], (item, key) => sameName(item.name, key));
  }

  add(name: string, reference: Range): NamedItem {
    checkName(this.workbook, name);
    const item = new NamedItem(name, reference, this.items);
    this.items.push(item);
    return item;
  }
}

export class NamedItem extends Emulated {
  readonly className = "NamedItem";
  readonly id: string;
  /** Set when the sheet of the range is deleted. */
  isBroken = false;

  constructor(
    readonly name: string,
    readonly range: Range,
    private readonly siblings: NamedItem[],
  ) {
    super();
    this.id = name;
  }

  get type(): string {
    return this.isBroken ? "Error" : "Range";
  }

  get formula(): string {
    const sheet = this.isBroken ? "#REF" : quoted(this.range.worksheet.name);
    const corners = formatArea(this.range.area).replace(/[A-Z]+|\d+/g, "$$$&");
    return `=${sheet}!${corners}`;
  }

  getRange(): Range {
    if (this.isBroken) throw invalidArgument(`${this.name} is not for a range`);
    return this.range;
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}
