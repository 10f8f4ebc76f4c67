/** The portfolio's page: key figures, the 80/20 curve, tiers, where the next hour goes, strategies and the best customers. */
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { addressesOf } from "../ranges";
import { filled, parts } from "../sheet/texts";
import { COUNT, PERCENT, about, atLeast, beside, between, chart, charts } from "../sheet/words";
import { entry, figure, figures, input, ok, settings, sheet, table, unless } from "../sheet/words";
import { wordEntry } from "../sheet/words";
import type { Inputs } from ".";
import { CUTOFFS, type Computed, WEIGHTS } from "./preview";
import { ONE_DIGIT, TIERS, allocation, best, brought, strategies } from "./tables";
import type { Texts } from "./texts/en";

type Portfolio = Making<Inputs, Computed, Texts>;

export function pageSheet(making: Portfolio) {
  const { inputs, result, say } = making;
  const { ranges, read } = result;
  const { amount, price } = moneyFormats(inputs.currency);
  const inHours = inputs.unit === "hours";
  return sheet("page", {
    tab: 0,
    widths: [186, 94, 102, 104, 94, 94, 98, 92, 92, 70, 64],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("customers", ok("list", "COUNT(list[total])"), COUNT),
          figure("value", ok("list", "SUM(list[total])"), amount),
          figure("bestFifth", "CV.PARETO(list[total],0.2)", PERCENT),
          figure("next", unless("allocation[#first value]", NEXT), "@"),
        ]),
        charts([[curveChart, tierChart]]),
      ]),
      beside([
        tiersAsTheUserWants(say),
        settings({ labelSpan: 4 }, [
          input("budget", "Service_budget", inputs.budget, atLeast(0), inHours ? COUNT : amount),
          input("highShare", "High_value_share", 0.5, between(0, 1), PERCENT),
        ]),
      ]),
      brought(amount),
      allocation(amount, inHours ? [COUNT, ONE_DIGIT] : [amount, price]),
      strategies(amount, making),
      best(amount),
      about(say.about, {
        columns: filled(
          ranges.influence ? say.columns.all : say.columns.noInfluence,
          addressesOf(ranges),
        ),
        read,
      }),
    ],
  });
}

const NEXT = 'INDEX({{tier-names}},MATCH("◄",allocation[next],0))';

const wholeAxis = { min: 0, max: 1 };
const curveChart = chart("curve", "scatter", [460, 280], {
  of: "curve",
  by: "customers",
  series: ["value value line", "equal reference line"],
  says: { values: { best: ["figures[#bestFifth]", PERCENT] } },
  xLimits: wholeAxis,
  yLimits: wholeAxis,
});
const tierChart = chart("tiers", "stacked column", [414, 280], {
  of: "brought",
  by: "tier",
  series: ["realised own", "potential potential", "influence influence"],
  says: {
    values: {
      first: ["brought[#1 tier]"],
      few: ["brought[#1 share]", PERCENT],
      much: ["brought[#1 valueShare]", PERCENT],
    },
  },
});

const tiersAsTheUserWants = (say: Texts) =>
  table("tiers", { rows: TIERS, tall: true }, [
    wordEntry("tier", parts(say.tiers), { name: ["tier-names", "Tier_names"] }),
    entry("upTo", [...CUTOFFS, say.rest], {
      ...{ typed: 2, name: ["tier-cutoffs", "Tier_cutoffs"] },
      ...{ rule: between(0, 1), format: PERCENT },
    }),
    entry("weight", WEIGHTS, {
      ...{ name: ["tier-weights", "Tier_weights"], rule: atLeast(0), format: ONE_DIGIT },
    }),
  ]);
