/** Conditional formats of an emulated sheet, of the kind that has a formula. */
import { formatArea, intersection, parseArea } from "./address";
import { Collection, Emulated } from "./emulated";
import type { Range } from "./range";

/** What a sheet knows of a conditional format. */
export interface Formatted {
  readonly id: string;
  /** Without its sheet. */
  readonly address: string;
  formula: string;
}

/** Those that touch a range. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  constructor(range: Range) {
    const formats = range.worksheet.formats
      .filter(({ address }) => intersection(parseArea(address), range.area))
      .map((formatted) => new ConditionalFormat(formatted, range));
    super("ConditionalFormatCollection", formats, (format, key) => format.id === key);
  }
}

class ConditionalFormat extends Emulated {
  readonly className = "ConditionalFormat";
  readonly type = "Custom";
  readonly id: string;
  readonly custom: CustomConditionalFormat;

  constructor(
    private readonly formatted: Formatted,
    private readonly range: Range,
  ) {
    super();
    this.id = formatted.id;
    this.custom = new CustomConditionalFormat(formatted);
  }

  getRangeOrNullObject(): Range {
    return this.range.worksheet.getRange(formatArea(parseArea(this.formatted.address)));
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
