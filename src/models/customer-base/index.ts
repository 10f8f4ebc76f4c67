/** Customer base: what all customers together are worth, cohort by cohort, and what changed since a year ago. */
import { defineModel } from "../define";
import { purchaseSample } from "../samples/cdnow";
import { ASKED } from "./inputs";
import { bridgeSheet, pageSheet } from "./page";
import { computed, preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const customerBase = defineModel({
  id: "customer-base",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), bridgeSheet(making)],
  sample: purchaseSample,
});
