/** Conditional formats of an emulated sheet: those that have a formula, and scales of colours. */
import { formatArea, intersection, parseArea } from "./address";
import { Collection, Emulated, invalidArgument } from "./emulated";
import type { Range } from "./range";

/** What a sheet knows of a conditional format. */
export interface Formatted {
  readonly id: string;
  /** Without its sheet. */
  address: string;
  formula: string;
  /** Of a scale. */
  criteria?: ColorScaleCriteria;
}

interface ColorScaleCriteria {
  readonly minimum: ColorScaleCriterion;
  readonly maximum: ColorScaleCriterion;
}
interface ColorScaleCriterion {
  readonly type: string;
  readonly formula?: string | null;
  readonly color?: string;
}

/** Those that touch a range. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    const formats = range.worksheet.formats
      .filter(({ address }) => intersection(parseArea(address), range.area))
      .map((formatted) => new ConditionalFormat(formatted, range));
    super("ConditionalFormatCollection", formats, (format, key) => format.id === key);
  }

  add(type: string): ConditionalFormat {
    if (type !== "ColorScale") throw invalidArgument(`${type} is not a scale of colours`);
    const { worksheet, area } = this.range;
    const formatted: Formatted = {
      ...{ id: `format ${worksheet.formats.length + 1}`, address: formatArea(area), formula: "" },
      criteria: NO_SCALE,
    };
    worksheet.formats.push(formatted);
    return new ConditionalFormat(formatted, this.range);
  }
}

const NO_SCALE: ColorScaleCriteria = {
  minimum: { type: "LowestValue" },
  maximum: { type: "HighestValue" },
};

class ConditionalFormat extends Emulated {
  readonly className = "ConditionalFormat";
  readonly type: "Custom" | "ColorScale";
  readonly id: string;
  readonly custom: CustomConditionalFormat;
  readonly colorScale: ColorScaleConditionalFormat;

  constructor(
    private readonly formatted: Formatted,
    private readonly range: Range,
  ) {
    super();
    this.id = formatted.id;
    this.type = formatted.criteria ? "ColorScale" : "Custom";
    this.custom = new CustomConditionalFormat(formatted);
    this.colorScale = new ColorScaleConditionalFormat(formatted);
  }

  getRangeOrNullObject(): Range {
    return this.range.worksheet.getRange(formatArea(parseArea(this.formatted.address)));
  }
}

class ColorScaleConditionalFormat extends Emulated {
  readonly className = "ColorScaleConditionalFormat";

  constructor(private readonly formatted: Formatted) {
    super();
  }

  get criteria(): ColorScaleCriteria | undefined {
    return this.formatted.criteria;
  }
  set criteria(criteria: ColorScaleCriteria | undefined) {
    for (const { type, formula } of [criteria!.minimum, criteria!.maximum])
      if (type === "Number" && !Number.isFinite(Number(formula || NaN)))
        throw invalidArgument(`${formula} is not where a scale ends`);
    this.formatted.criteria = criteria;
  }
}

class CustomConditionalFormat extends Emulated {
  readonly className = "CustomConditionalFormat";
  readonly rule: ConditionalFormatRule;

  constructor(formatted: Formatted) {
    super();
    this.rule = new ConditionalFormatRule(formatted);
  }
}

class ConditionalFormatRule extends Emulated {
  readonly className = "ConditionalFormatRule";

  constructor(private readonly formatted: Formatted) {
    super();
  }

  get formula(): string {
    return this.formatted.formula;
  }
  set formula(formula: string) {
    this.formatted.formula = formula;
  }
}
