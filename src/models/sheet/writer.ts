/** What sections write into a sheet: blocks of cells with addresses in their formulas, notes, names, validations. */
import { rangeOf } from "../../a1";
import type {
  Block,
  NamePlan,
  NotePlan,
  PlanCell,
  ScalePlan,
  TablePlan,
  ValidationPlan,
} from "../plan";
import { type Standpoint, type Tables, cellsOf, withAddresses } from "./references";
import type { Named, Rule } from "./words";

export interface Writer {
  readonly blocks: Block[];
  readonly notes: NotePlan[];
  readonly names: NamePlan[];
  readonly validations: ValidationPlan[];
  readonly tables: TablePlan[];
  readonly scales: ScalePlan[];
  block(block: Block): void;
  /** A formula without "=". */
  formula(text: string, from?: Omit<Standpoint, "sheet">): PlanCell;
  /** A text or a number as it is; `{formula}` with addresses. */
  cell(content: PlanCell, from?: Omit<Standpoint, "sheet">): PlanCell;
  note(cell: string, text: string): void;
  name(name: Named, range: string, setting?: string): void;
  validate(range: string, rule: Rule, message: string | undefined): void;
  table(name: Named, range: string): void;
  scale(scale: ScalePlan): void;
}

export function writerFor(sheet: string, placed: Tables): Writer {
  const [blocks, notes, names]: [Block[], NotePlan[], NamePlan[]] = [[], [], []];
  const [validations, tables]: [ValidationPlan[], TablePlan[]] = [[], []];
  const scales: ScalePlan[] = [];
  const formula = (text: string, from: Omit<Standpoint, "sheet"> = {}): PlanCell => ({
    formula: `=${withAddresses(text, { ...from, sheet }, placed)}`,
  });
  return {
    ...{ blocks, notes, names, validations, tables, scales, formula },
    block: ({ format, ...block }) => {
      blocks.push(format === undefined ? block : { ...block, format });
    },
    cell: (content, from) =>
      typeof content === "object" && content !== null
        ? formula(content.formula.replace(/^=/, ""), from)
        : content,
    note: (cell, text) => notes.push({ cell, text }),
    name: ([id, name], range, setting) =>
      names.push({ id, name, sheet, range, ...(setting !== undefined && { setting }) }),
    table: ([id, name], range) => tables.push({ id, name, range }),
    scale: (scale) => scales.push(scale),
    validate(range, rule, message) {
      if (!message)
        throw new Error(`${range} has a rule and no message for values that it refuses`);
      if (rule.kind !== "list from") {
        validations.push({ range, rule, message });
        return;
      }
      const { sheet: from, zone } = cellsOf(rule.column, placed);
      const source = { sheet: from, range: rangeOf(zone) };
      validations.push({ range, rule: { kind: "list from", source }, message });
    },
  };
}
