/** Satisfaction: the five levels and the one that holds back, recommendation by segment, and who buys again. */
import { defineModel } from "../define";
import { sampleOf } from "../sample";
import { customerSurvey } from "../samples/survey";
import { filled } from "../sheet/texts";
import { ASKED, COLUMNS, readInputs } from "./inputs";
import { listSheet } from "./list";
import { pageSheet } from "./page";
import { preview } from "./preview";
import { computed, inText } from "./survey";
import { en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export const satisfaction = defineModel({
  id: "satisfaction",
  texts: { en, "zh-CN": zhCN, "zh-TW": zhTW },
  asks: ASKED,
  read: readInputs,
  compute: computed,
  preview,
  said({ inputs: { repurchase, levels }, result: { scale }, say }) {
    const { again, steps } = say.variants;
    const { asked, filledIn, aboutAsked, aboutFilledIn } = say.scores;
    return filled(say, {
      ...inText(scale),
      ...(repurchase ? again : { ...steps, againNote: "" }),
      scoresNote: levels.length ? asked : filledIn,
      scoresAbout: levels.length ? aboutAsked : aboutFilledIn,
    });
  },
  sheets: (making) => [pageSheet(making), listSheet(making)],
  sample: (_, say) => sampleOf(customerSurvey(say.sample), COLUMNS),
});
