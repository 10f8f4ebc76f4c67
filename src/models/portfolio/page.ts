/** The portfolio's page: key figures, the 80/20 curve, tiers, where the next hour goes, strategies and the best customers. */
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { addressesOf } from "../ranges";
import { filled, parts } from "../sheet/texts";
import { COUNT, PERCENT, about, atLeast, beside, between, chart, charts } from "../sheet/words";
import { entry, figure, figures, input, ok, settings, sheet, table, unless } from "../sheet/words";
import { type Says, amountsSaid, pickShort, wordEntry } from "../sheet/words";
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
    widths: [178, 110, 102, 104, 94, 94, 98, 92, 92, 66, 60],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("customers", ok("list", "COUNT(list[total])"), COUNT, { says: FIRST_TIER }),
          figure("value", ok("list", "SUM(list[total])"), amount, {
            says: amountsSaid(amount, EACH_AND_MIDDLE),
          }),
          figure("bestFifth", "CV.PARETO(list[total],0.2)", PERCENT, { says: BEST_AND_REST }),
          figure("next", unless("allocation[#first value]", NEXT), "@", { says: nextBest(amount) }),
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

/** No tier where nothing is shared out. */
const NEXT = 'IFNA(INDEX({{tier-names}},MATCH("◄",allocation[next],0)),"–")';

const FIRST_TIER: Says = {
  values: { first: ["brought[#1 tier]"], few: ["brought[#1 customers]", COUNT] },
};
const EACH_AND_MIDDLE = { each: "AVERAGE(list[total])", middle: "MEDIAN(list[total])" };
/** What a customer of the best fifth brings on average, for each unit that one of the others brings. */
const BEST_AND_REST: Says = {
  values: { times: ["(figures[#bestFifth]/0.2)/((1-figures[#bestFifth])/0.8)", "0.0"] },
  pick: "IF(figures[#bestFifth]<1,1,NA())",
};
const [MOST, SECOND] = ["LARGE(allocation[value],1)", "LARGE(allocation[value],2)"];
const nextBest = (amount: string): Says => ({
  values: { most: [MOST, amount], second: [SECOND, amount] },
  pick: `IF(${SECOND}>0,${pickShort(amount, MOST, SECOND)},NA())`,
});

const wholeAxis = { min: 0, max: 1 };
const curveChart = chart("curve", "scatter", [386, 280], {
  of: "curve",
  by: "customers",
  series: ["value value line", "equal reference line"],
  says: { values: { best: ["figures[#bestFifth]", PERCENT] } },
  xLimits: wholeAxis,
  yLimits: wholeAxis,
});
const tierChart = chart("tiers", "stacked column", [408, 280], {
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
