/** The portfolio's list: every customer with its grades, strategy, tier and share of the budget, beside the curve's points. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { echo } from "../ranges";
import { PERCENT, beside, centred, number, sheet, table, words } from "../sheet/words";
import type { Inputs } from ".";
import { CURVE_SHARES, type Computed } from "./preview";
import { ONE_DIGIT } from "./tables";
import type { Texts } from "./texts/en";

export function listSheet({ inputs, result, headers }: Making<Inputs, Computed, Texts>) {
  const { ranges, rows } = result;
  const { amount, price } = moneyFormats(inputs.currency);
  const { customers, realised, potential, influence } = ranges;
  const strategy =
    `CV.TIER.STRATEGY(${realised.address},${potential.address},` +
    `${influence?.address ?? ""},{{high-share}},${headers})`;
  return sheet("list", {
    tab: 1,
    widths: [44, 180, 100, 100, 100, 100, 76, 76, 76, 264, 90, 96, 24, 90, 90, 90],
    freeze: { above: "list", columns: 2 },
    room: "list",
    sections: [
      beside([
        table("list", { rows, tall: true, spill: ["total", strategy] }, [
          centred("number", { cells: counting(rows) }),
          words("customer", { spill: echo(customers) }),
          number("realised", amount, { spill: echo(realised) }),
          number("potential", amount, { spill: echo(potential) }),
          number("influence", amount, { spill: influence && echo(influence) }),
          number("total", amount),
          ...["realisedGrade", "potentialGrade", "influenceGrade"].map((id) => centred(id)),
          words("strategy"),
          words("tier", { spill: "CV.TIER([total],{{tier-cutoffs}},{{tier-names}})" }),
          number("perCustomer", inputs.unit === "hours" ? ONE_DIGIT : price, {
            // one formula for all: twenty thousand of their own would take the grid seconds
            spill: 'IF([tier]="","",SUMIF({{tier-names}},[tier],{{per-customer}}))',
          }),
        ]),
        table("curve", { rows: CURVE_SHARES.length, tall: true }, [
          number("customers", PERCENT, { cells: CURVE_SHARES }),
          number("value", PERCENT, { each: "CV.PARETO(list[total],[@customers])" }),
          number("equal", PERCENT, { each: "[@customers]" }),
        ]),
      ]),
    ],
  });
}
