/** Colour scales of a sheet in the grid, as plans have them. */
import type { Model } from "@odoo/o-spreadsheet";
import type { ScaleEnd, ScalePlan } from "../../../models/plan";

interface Threshold {
  readonly type: string;
  readonly value?: string;
  readonly color: number;
}

/** Those between two numbers; scales of other kinds are not in plans. */
export function scalesOf(model: Model, sheetId: string): ScalePlan[] {
  return model.getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
    if (rule.type !== "ColorScaleRule" || rule.midpoint) return [];
    const [from, to] = [rule.minimum, rule.maximum].map(endOf);
    return from && to ? ranges.map((range) => ({ range, from, to })) : [];
  });
}

function endOf({ type, value, color }: Threshold): ScaleEnd | undefined {
  if (type !== "number") return undefined;
  return { value: Number(value), color: `#${color.toString(16).padStart(6, "0")}` };
}
