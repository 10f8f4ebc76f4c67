/** Data validation of an emulated range. */
import { formatArea } from "./address";
import { Emulated, invalidArgument } from "./emulated";
import type { Range } from "./range";

/** A rule as office.js hands it over: {wholeNumber: {formula1, formula2, operator}}, {list: {source}}, … */
type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a sheet knows of the validation of a range. */
export interface Validated {
  /** Without its sheet. */
  address: string;
  rule?: Rule;
  errorAlert?: { readonly message: string };
}

const LONGEST_LIST = 255;
const OPERATORS = ["Between", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];

export class DataValidation extends Emulated {
  readonly className = "DataValidation";

  constructor(private readonly range: Range) {
    super();
  }

  /** "None" where nothing was asked of the range. */
  get type(): string {
    const { validations } = this.range.worksheet;
    const found = validations.find(
      ({ address, rule }) =>
        rule && this.range.getIntersectionOrNullObject(this.range.worksheet.getRange(address)),
    );
    if (!found) return "None";
    const [kind] = Object.keys(found.rule!);
    return kind[0].toUpperCase() + kind.slice(1);
  }

  get rule(): unknown {
    return this.validated.rule ?? {};
  }
  set rule(rule: Rule) {
    const entries = Object.entries(rule);
    if (entries.length !== 1) throw invalidArgument("a validation has one rule");
    const [[kind, details]] = entries;
    if (kind === "list") checkList(details.source);
    else if (kind === "decimal" || kind === "wholeNumber") checkLimits(details);
    else if (kind === "custom") checkFormula(details);
    else throw invalidArgument(`there is no rule ${kind}`);
    this.validated.rule = rule;
  }

  get errorAlert(): unknown {
    return this.validated.errorAlert ?? {};
  }
  set errorAlert(alert: NonNullable<Validated["errorAlert"]>) {
    this.validated.errorAlert = alert;
  }

  private get validated(): Validated {
    const { validations } = this.range.worksheet;
    const address = formatArea(this.range.area);
    let validated = validations.find((other) => other.address === address);
    if (!validated) validations.push((validated = { address }));
    return validated;
  }
}

function checkList(source: unknown): void {
  const isShortText = typeof source === "string" && source.length <= LONGEST_LIST;
  if (!isShortText || source === "")
    throw invalidArgument("a list is a text of at most 255 characters");
}

function checkFormula({ formula }: Rule[string]): void {
  if (typeof formula !== "string" || !formula.startsWith("="))
    throw invalidArgument("a rule of one's own is a formula");
}

function checkLimits({ formula1, formula2, operator }: Rule[string]): void {
  if (!OPERATORS.includes(String(operator)) || typeof formula1 !== "number")
    throw invalidArgument("a rule for numbers has an operator and a first limit");
  if ((operator === "Between") !== (typeof formula2 === "number"))
    throw invalidArgument("a second limit goes with Between");
}
