/** Retention: how long customers stay, and what one is worth meanwhile, at one rate or as the less loyal leave first. */
import { defineModel } from "../define";
import { cohortSheet, keptSheet } from "./cohorts";
import { dataSheet } from "./data";
import { ASKED, readInputs } from "./inputs";
import { pageSheet } from "./page";
import { revenueDataSheet, revenueSheet } from "./revenue";
import { computed, preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const retention = defineModel({
  id: "retention",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  read: readInputs,
  compute: computed,
  preview,
  said({ inputs: { visits, counts }, say }) {
    const { sheets } = say;
    const subtitle = visits ? say.subtitlePurchases : counts && say.counted.subtitle;
    return subtitle ? { ...say, sheets: { ...sheets, data: { ...sheets.data, subtitle } } } : say;
  },
  sheets(making) {
    const { visits, amounts } = making.inputs;
    return [
      pageSheet(making),
      ...(visits && amounts ? [revenueSheet(making)] : []),
      dataSheet(making),
      ...(visits ? [cohortSheet(visits, amounts, making.result.widest)] : []),
      ...(visits && amounts ? [revenueDataSheet(making, visits, amounts)] : []),
      ...(visits ? [keptSheet(visits, amounts, making.result.widest)] : []),
    ];
  },
});
