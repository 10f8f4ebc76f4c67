/** Forecast: which customers are still active, what they will buy and be worth, and how far that can be trusted. */
import { defineModel } from "../define";
import { purchaseSample } from "../samples/cdnow";
import { ASKED } from "./inputs";
import { pageSheet } from "./page";
import { plotsSheet } from "./plots";
import { computed, preview } from "./preview";
import { modelsSheet } from "./models-sheet";
import { auditSheet, listSheet } from "./sheets";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const forecast = defineModel({
  id: "forecast",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [
    pageSheet(making),
    modelsSheet(making),
    listSheet(making),
    plotsSheet(making),
    auditSheet(making),
  ],
  names: () => [
    ["parameters", "Forecast_buying", "parameters[#1:#4 estimate]"],
    ["spending", "Forecast_spending", "parameters[#5:#7 estimate]"],
  ],
  sample: purchaseSample,
});
