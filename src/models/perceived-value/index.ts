/** Perceived value and price: what an offer is worth to a customer beside the next best alternative, and what it may cost. */
import { defineModel } from "../define";
import { type InputsOf, currency, text } from "../questions";
import { elementsSheet } from "./elements";
import { monthsSheet } from "./months";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { priceAnswersSheet } from "./price-answers";
import { pricesSheet } from "./prices";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";
import { PARTS, workingsSheet } from "./workings";

/** What the two offers are called, and the currency. All else stands on the sheets. */
const ASKED = { offer: text(), alternative: text(), currency: currency("none") };
export type Inputs = InputsOf<typeof ASKED>;

export const perceivedValue = defineModel({
  id: "perceived-value",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: () => undefined,
  preview,
  sheets: (making) => [
    pageSheet(making),
    elementsSheet(making),
    monthsSheet(making),
    pricesSheet(making),
    priceAnswersSheet(making),
    workingsSheet(making),
  ],
  names: () =>
    NAMED.map(([id, name, part, column]) => [id, name, `completed[${PARTS[part]} ${column}]`]),
});

/** What speaks for us and against us: our benefits and their costs, their benefits and our costs. */
const NAMED = [
  ["our-benefits", "Our_benefits", "benefits", "forLikely"],
  ["our-costs", "Our_costs", "costs", "againstLikely"],
  ["our-other-costs", "Our_other_costs", "otherCosts", "againstLikely"],
  ["our-price", "Our_price", "price", "againstLikely"],
  ["alt-benefits", "Alternative_benefits", "benefits", "againstLikely"],
  ["alt-costs", "Alternative_costs", "costs", "forLikely"],
  ["alt-other-costs", "Alternative_other_costs", "otherCosts", "forLikely"],
  ["alt-price", "Alternative_price", "price", "forLikely"],
] as const;
