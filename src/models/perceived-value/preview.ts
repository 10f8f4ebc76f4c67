/** The preview: the example's two offers, computed by the formulas' own domain. */
import type { Estimate } from "../../domain/support/pert";
import {
  type Offer,
  customerValue,
  indifferencePrice,
  valueAdded,
  valueRatio,
} from "../../domain/value";
import { estimateValue } from "../../domain/value/estimate";
import { money } from "../currency";
import { previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { filled, parts } from "../sheet/texts";
import { AGENTS, BENEFITS, OTHER_COSTS, yearlyBills } from "./example";
import type { PerceivedValue } from "./page";

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

export function preview({ inputs, say, locale }: PerceivedValue): Preview {
  const { offer, alternative, currency } = inputs;
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
  const amount = money(currency);
  const figures = ({ benefits, costs }: Offer) => [
    customerValue(benefits, NOTHING),
    customerValue(costs, NOTHING),
    customerValue(benefits, costs),
  ];
  const count = (number: number) => number.toLocaleString(locale);
  const { page } = say.sheets;
  return {
    figures: previewFigures(page, {
      valueAdded: amount(valueAdded(ours, theirs)),
      atLeast: amount(added.p10!),
      price: amount(highest),
      ratio: valueRatio(ours.benefits, ours.costs).toLocaleString(locale, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
    }),
    chart: {
      title: parts(page.comparison)[0],
      kind: "column",
      categories: (["benefits", "costs", "value"] as const).map(
        (row) => parts(page[`comparison.${row}`])[0],
      ),
      series: [
        { name: offer, values: figures(ours), color: PALETTE[0] },
        { name: alternative, values: figures(theirs), color: PALETTE[3] },
      ],
    },
    read: filled(say.read, {
      benefits: count(BENEFITS.length),
      costs: count(OTHER_COSTS.length + 1),
      fewest: count(Math.min(...AGENTS)),
      most: count(Math.max(...AGENTS)),
    }),
  };
}

const NOTHING = new Float64Array();
