/** Defined names of the emulated workbook. */
import { parse, tokenize } from "@borgar/fx";
import { formatArea, quoted } from "./address";
import { Collection, Emulated, invalidArgument, removeFrom, sameName } from "./emulated";
import { inGerman } from "./local";
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
  constructor(readonly workbook: Workbook) {
    super("NamedItemCollection", [], (item, key) => sameName(item.name, key));
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    checkName(this.workbook, name);
    const item = new NamedItem(name, checked(reference), this, comment ?? "");
    this.items.push(item);
    return item;
  }
}

const LONGEST_FORMULA = 8_192;

/** A range, or a formula that Excel would take. */
function checked(reference: Range | string): Range | string {
  if (typeof reference !== "string") return reference;
  if (!reference.startsWith("=") || reference.length > LONGEST_FORMULA)
    throw invalidArgument(`'${reference}' is no formula for a name`);
  try {
    parse(tokenize(reference));
  } catch {
    throw invalidArgument(`there is a problem with the formula ${reference}`);
  }
  return reference;
}

export class NamedItem extends Emulated {
  readonly className = "NamedItem";
  readonly id: string;
  visible = true;
  /** Set when the sheet of the range is deleted. */
  isBroken = false;

  constructor(
    readonly name: string,
    private reference: Range | string,
    private readonly siblings: Names,
    public comment: string,
  ) {
    super();
    this.id = name;
  }

  /** For the emulation itself: the range it is for, if it is for one. */
  get range(): Range | undefined {
    return typeof this.reference === "string" ? undefined : this.reference;
  }

  get type(): string {
    if (this.isBroken) return "Error";
    return this.range ? "Range" : "String";
  }

  get formula(): string {
    const { nameFormulas } = this.siblings.workbook.unkindness;
    return nameFormulas === "German" ? inGerman(this.english) : this.english;
  }
  set formula(formula: string) {
    this.reference = checked(formula);
  }

  /** For the emulation itself. */
  get english(): string {
    if (typeof this.reference === "string") return this.reference;
    const sheet = this.isBroken ? "#REF" : quoted(this.reference.worksheet.name);
    const corners = formatArea(this.reference.area).replace(/[A-Z]+|\d+/g, "$$$&");
    return `=${sheet}!${corners}`;
  }

  getRange(): Range {
    if (this.isBroken || !this.range) throw invalidArgument(`${this.name} is not for a range`);
    return this.range;
  }

  getRangeOrNullObject(): Range | null {
    return this.isBroken ? null : (this.range ?? null);
  }

  /** For the emulation itself: rows have come or gone. */
  move(range: (before: Range) => Range | undefined, formula: (before: string) => string): void {
    if (typeof this.reference === "string") this.reference = formula(this.reference);
    else {
      const after = range(this.reference);
      if (after) this.reference = after;
      else this.isBroken = true;
    }
  }

  delete(): void {
    removeFrom(this.siblings.items, this);
  }
}
