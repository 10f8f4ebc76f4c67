/** Customer base: what all customers together are worth, cohort by cohort, and what changed since a year ago. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { defineModel } from "../define";
import { PURCHASES } from "../purchases";
import { type InputsOf, choice, currency, date, inGroup, percent } from "../questions";
import { purchaseSample } from "../samples/cdnow";
import { bridgeSheet, pageSheet } from "./page";
import { computed, preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

/** Periods of first purchase, the default first. */
export const COHORTS = ["month", "quarter", "year"] as const;

const ASKED = {
  ...PURCHASES,
  ...inGroup("settings", {
    by: choice(COHORTS),
    asOf: date(),
    model: choice(MODEL_NAMES),
    margin: percent(100),
    discount: percent(10),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;

export const customerBase = defineModel({
  id: "customer-base",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), bridgeSheet(making)],
  sample: purchaseSample,
});
