/** Notes, comments and settings of the emulated workbook. */
import { Collection, Emulated, invalidArgument, removeFrom } from "./emulated";
import type { Range } from "./range";
import type { Unkindness } from "./unkindness";

class Annotation extends Emulated {
  readonly id: string;

  constructor(
    readonly className: string,
    public range: Range,
    public content: string,
    private readonly siblings: Annotation[],
  ) {
    super();
    this.id = range.address;
  }

  getLocation(): Range {
    return this.range;
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}

export class Annotations extends Collection<Annotation> {
  constructor(private readonly of: "Note" | "Comment") {
    super(`${of}Collection`, [], (annotation, key) => annotation.id === key);
  }

  add(cell: Range, content: string): Annotation {
    if (!(cell.rowCount === 1 && cell.columnCount === 1))
      throw invalidArgument(`${cell.address} is not one cell`);
    if (this.find(cell.address)) throw invalidArgument(`${cell.address} has one already`);
    const annotation = new Annotation(this.of, cell, content, this.items);
    this.items.push(annotation);
    return annotation;
  }
}

export class Settings extends Collection<Setting> {
  constructor(private readonly workbook: { readonly unkindness: Unkindness }) {
    super("SettingCollection", [], (setting, key) => setting.key === key);
  }

  /** A setting that exists is overwritten. */
  add(key: string, value: unknown): Setting {
    const others = this.items.filter((setting) => setting.key !== key);
    const all = others.reduce((sum, setting) => sum + sizeOf(setting.value), sizeOf(value));
    if (this.workbook.unkindness.smallSettings && (sizeOf(value) > ONE_SETTING || all > SETTINGS))
      throw invalidArgument("The argument is invalid or missing or has an incorrect format.");
    const setting = this.find(key) ?? new Setting(key, this.items);
    setting.value = value;
    return setting;
  }
}

/** Bytes of UTF-8, of one setting and of all together. */
const ONE_SETTING = 1_000_000;
const SETTINGS = 2_000_000;

const sizeOf = (value: unknown): number => new Blob([JSON.stringify(value)]).size;

class Setting extends Emulated {
  readonly className = "Setting";
  readonly id: string;
  value: unknown;

  constructor(
    readonly key: string,
    private readonly siblings: Setting[],
  ) {
    super();
    this.id = key;
    siblings.push(this);
  }

  delete(): void {
    removeFrom(this.siblings, this);
  }
}
