/** The preview: the example's two offers, computed by the formulas' own domain. */
import type { Estimate } from "../../domain/pert";
import {
  type Offer,
  customerValue,
  indifferencePrice,
  valueAdded,
  valueRatio,
} from "../../domain/value";
import { estimateValue } from "../../domain/value-estimate";
import { type Locale, texts } from "../../locales";
import { money } from "../currency";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { AGENTS, BENEFITS, OTHER_COSTS, yearlyBills } from "./example";
import type { Inputs } from "./questions";

type Who = "ours" | "alternative";

const three = ([low, likely, high]: readonly [number, number, number]): Estimate => ({
  low,
  likely,
  high,
});

const benefitsOf = (who: Who): Estimate[] => BENEFITS.map((element) => three(element[who]));
const otherCostsOf = (who: Who): Estimate[] => OTHER_COSTS.map((element) => three(element[who]));

const likely = (estimates: readonly Estimate[]) =>
  Float64Array.from(estimates, (estimate) => estimate.likely);

export function preview({ offer, alternative, currency }: Inputs, locale: Locale): Preview {
  const { perceivedValue: say } = texts(locale).models;
  const bills = yearlyBills();
  const estimates = (who: Who) => ({
    benefits: benefitsOf(who),
    costs: [bills[who], ...otherCostsOf(who)],
  });
  const [us, them] = [estimates("ours"), estimates("alternative")];
  const asOffer = ({ benefits, costs }: typeof us): Offer => ({
    benefits: likely(benefits),
    costs: likely(costs),
  });
  const besidesPrice = ({ benefits, costs }: typeof us): Offer =>
    asOffer({ benefits, costs: costs.slice(1) });
  const [ours, theirs] = [asOffer(us), asOffer(them)];
  const [, , added] = estimateValue(
    [...us.benefits, ...them.costs],
    [...them.benefits, ...us.costs],
  );
  const highest = indifferencePrice(besidesPrice(us), besidesPrice(them), bills.alternative.likely);
  const amount = money(currency, locale);
  const figures = ({ benefits, costs }: Offer) => [
    customerValue(benefits, NOTHING),
    customerValue(costs, NOTHING),
    customerValue(benefits, costs),
  ];
  return {
    figures: [
      { label: say.figures.valueAdded, value: amount(valueAdded(ours, theirs)) },
      { label: say.figures.atLeast, value: amount(added.p10!) },
      { label: say.figures.price, value: amount(highest) },
      {
        label: say.figures.ratio,
        value: valueRatio(ours.benefits, ours.costs).toLocaleString(locale, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }),
      },
    ],
    chart: {
      title: say.page.comparison,
      kind: "column",
      categories: [say.page.rows.benefits, say.page.rows.costs, say.page.rows.value],
      series: [
        { name: offer, values: figures(ours), color: PALETTE[0] },
        { name: alternative, values: figures(theirs), color: PALETTE[3] },
      ],
    },
    read: say.read(
      BENEFITS.length.toLocaleString(locale),
      (OTHER_COSTS.length + 1).toLocaleString(locale),
      Math.min(...AGENTS).toLocaleString(locale),
      Math.max(...AGENTS).toLocaleString(locale),
    ),
  };
}

const NOTHING = new Float64Array();
