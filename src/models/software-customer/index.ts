/** The five-year software customer: what one customer is worth with those it refers. */
import { refuse } from "../refuse";
import { defineModel } from "../define";
import { currency, number, text, whole } from "../questions";
import { filled, parts } from "../sheet/texts";
import { ACQUISITION_COST, COST_TO_SERVE, REFERRED_CUSTOMERS } from "./example";
import { FEWEST_YEARS, MOST_YEARS, YEARS } from "./example";
import { forecastSheet } from "./forecast";
import { growthSheet } from "./growth";
import { ledgerSheet } from "./ledger";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { stepsSheet } from "./steps";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const softwareCustomer = defineModel({
  id: "software-customer",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: {
    customer: text(),
    acquisitionCost: number(ACQUISITION_COST),
    costToServe: number(COST_TO_SERVE),
    years: whole(YEARS, FEWEST_YEARS, MOST_YEARS),
    // the example's amounts are in no particular currency
    currency: currency("none"),
  },
  read(inputs, { designer, sameName }) {
    const name = inputs.customer;
    if (REFERRED_CUSTOMERS.some((number) => filled(designer, { number }) === name))
      throw refuse(filled(sameName, { name }));
    return inputs;
  },
  compute: () => undefined,
  said({ inputs: { years }, say }) {
    return filled(say, { years, span: parts(say.spans)[years - FEWEST_YEARS] });
  },
  preview,
  sheets: (making) => [
    pageSheet(making),
    ledgerSheet(making),
    growthSheet(making),
    forecastSheet(making),
    stepsSheet(making),
  ],
  names: () => [
    ["costs", "Cost_by_year", "costs[year:cost]"],
    ["not-counted", "Referrals_not_counted", "comparison[#2 case]"],
  ],
});
