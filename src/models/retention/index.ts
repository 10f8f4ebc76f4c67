/** Retention: how long customers stay, and what one is worth meanwhile, at one rate or as the less loyal leave first. */
import { defineModel } from "../define";
import { cohortSheet } from "./cohorts";
import { dataSheet } from "./data";
import { ASKED, readInputs } from "./inputs";
import { pageSheet } from "./page";
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
  said({ inputs: { visits }, say }) {
    const { sheets, subtitlePurchases: subtitle } = say;
    return visits ? { ...say, sheets: { ...sheets, data: { ...sheets.data, subtitle } } } : say;
  },
  sheets: (making) => [
    pageSheet(making),
    dataSheet(making),
    ...(making.inputs.visits ? [cohortSheet(making.inputs.visits, making.result.widest)] : []),
  ],
});
