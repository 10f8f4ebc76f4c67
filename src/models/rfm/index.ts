/** RFM: which customers buy recently, often and for much, and what to do next for each segment. */
import { MEASURES } from "../../domain/rfm";
import {
  type InputsOf,
  choice,
  counted,
  currency,
  date,
  inGroup,
  percent,
  whole,
} from "../questions";
import { PURCHASES } from "../purchases";
import { defineModel } from "../define";
import { purchaseSample } from "../samples/cdnow";
import { averagesSheet, listSheet, pageSheet } from "./page";
import { computed, preview } from "./preview";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

const ASKED = {
  ...PURCHASES,
  orders: counted(PURCHASES.orders),
  ...inGroup("settings", {
    asOf: date(),
    bins: whole(5, 2, 9),
    monetary: choice(MEASURES),
    /** Weeks that future value counts. */
    horizon: whole(52, 1, 520),
    margin: percent(100),
    discount: percent(10),
    currency: currency(),
  }),
};
export type Inputs = InputsOf<typeof ASKED>;

export const rfm = defineModel({
  id: "rfm",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  compute: computed,
  preview,
  sheets: (making) => [pageSheet(making), listSheet(making), averagesSheet(making)],
  sample: purchaseSample,
});
