/** How emulated cells look. Each property set on a range is remembered with its area; the latest counts. */
import { rowsOf, zoneAfter } from "../../../src/hosts/stretch";
import type { Stretch } from "../../../src/hosts/host";
import { type Area, LAST_ROW } from "./address";
import { Emulated, invalidArgument } from "./emulated";

interface Setting {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

/** Cleared; sizes of rows and columns are no formats. */
const ANY = "*";
const SIZES: ReadonlySet<string> = new Set(["rowHeight", "columnWidth"]);

const COLOR = /^#[0-9a-f]{6}$/i;

/** What was set on the cells of a sheet: "font.bold", "fill.color", "borders.EdgeTop.style", "numberFormat". */
export class Looks {
  private settings: Setting[] = [];

  set(area: Area, property: string, value: unknown): void {
    if (/color$/.test(property) && !COLOR.test(String(value)))
      throw invalidArgument(`${String(value)} is not a colour`);
    this.settings.push({ area, property, value });
  }

  /** Nothing that was set before is in force any more. */
  clear(area: Area): void {
    this.settings.push({ area, property: ANY, value: undefined });
  }

  /** Rows come or go; what comes looks like the row above. */
  shift(stretch: Stretch): void {
    const { first, count } = rowsOf(stretch);
    this.settings = this.settings.flatMap((setting) => {
      const { area } = setting;
      const isEntire = area.bottom === LAST_ROW;
      const moved = isEntire ? area : zoneAfter(stretch, area);
      if (!moved) return [];
      const endsAbove = stretch.by > 0 && area.bottom === first - 1;
      return [{ ...setting, area: endsAbove ? { ...moved, bottom: moved.bottom + count } : moved }];
    });
  }

  /** The value in force in a cell. */
  at(row: number, column: number, property: string): unknown {
    for (let i = this.settings.length - 1; i >= 0; i--) {
      const { area, property: name, value } = this.settings[i];
      if (name !== property && (name !== ANY || SIZES.has(property))) continue;
      const inRows = row >= area.top && row <= area.bottom;
      if (inRows && column >= area.left && column <= area.right) return value;
    }
    return undefined;
  }
}

/** Cells whose looks an object stands for. */
interface Subject {
  readonly looks: Looks;
  readonly area: Area;
}

/** An object of the API with properties that say how a range looks, e.g. its font. */
class Look extends Emulated {
  constructor(
    readonly className: string,
    { looks, area }: Subject,
    prefix: string,
    properties: readonly string[],
  ) {
    super();
    for (const property of properties)
      Object.defineProperty(this, property, {
        get: () => looks.at(area.top, area.left, prefix + property),
        set: (value: unknown) => looks.set(area, prefix + property, value),
      });
  }
}

export class RangeFormat extends Look {
  readonly font: Look;
  readonly fill: Look;
  readonly borders: Borders;

  constructor(subject: Subject) {
    super("RangeFormat", subject, "", [
      "columnWidth",
      "rowHeight",
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "shrinkToFit",
    ]);
    for (const [name, property] of [
      ["useStandardHeight", "rowHeight"],
      ["useStandardWidth", "columnWidth"],
    ])
      Object.defineProperty(this, name, {
        get: () => subject.looks.at(subject.area.top, subject.area.left, property) === undefined,
        set: (is: unknown) => is === true && subject.looks.set(subject.area, property, undefined),
      });
    this.font = new Look("RangeFont", subject, "font.", ["bold", "italic", "size", "color"]);
    this.fill = new Look("RangeFill", subject, "fill.", ["color"]);
    this.borders = new Borders(subject);
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

class Borders extends Emulated {
  readonly className = "RangeBorderCollection";

  constructor(private readonly subject: Subject) {
    super();
  }

  getItem(edge: string): Look {
    const { top, bottom, left, right } = this.subject.area;
    const hasInside =
      (edge === "InsideHorizontal" && bottom > top) || (edge === "InsideVertical" && right > left);
    if (!EDGES.includes(edge) && !hasInside)
      throw invalidArgument(`the range has no border ${edge}`);
    return new Look("RangeBorder", this.subject, `borders.${edge}.`, ["style", "color"]);
  }
}
