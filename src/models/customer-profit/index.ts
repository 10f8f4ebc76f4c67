/** Customer profit: what each customer leaves after the costs it causes and its part of the shared ones. */
import { defineModel } from "../define";
import { MADE_UP, sampleOf } from "../sample";
import { SAMPLE_SHARED_COSTS, customerAccounts } from "../samples/customer-profit";
import { computed } from "./accounts";
import { ASKED, COLUMNS } from "./inputs";
import { listSheet, rankingSheet } from "./lists";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const customerProfit = defineModel({
  id: "customer-profit",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), rankingSheet(making), listSheet(making)],
  sample(_, say) {
    const { sheet, answers } = sampleOf(customerAccounts(say.sample), COLUMNS);
    return { sheet, answers: { ...answers, ...SAMPLE_SHARED_COSTS, ...MADE_UP } };
  },
});
