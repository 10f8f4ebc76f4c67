/** What the models say: in the wizard, on the sheets they make, and when an answer cannot be used. */
import { longDate } from "../days";
import { purchases } from "./models/purchases";

export const models = {
  answers: {
    number: (question: string) => `${question}: enter a number.`,
    atLeast: (question: string, min: string) => `${question}: enter a number of at least ${min}.`,
    between: (question: string, min: string, max: string) =>
      `${question}: enter a whole number from ${min} to ${max}.`,
    missing: (question: string) => `${question}: enter a text.`,
    date: (question: string) =>
      `${question}: enter a date as 2025-01-31, or leave it empty to use the default.`,
    choice: (question: string) => `${question}: choose one of the answers offered.`,
    column: (question: string) => `${question}: select the cells that hold it.`,
  },

  about: {
    heading: "About this model",
    madeWith: "Made with",
    product: (version: string) => `Customer Value for Excel ${version}`,
    colours: "Colours",
    coloursText: "Blue on yellow is yours to change; everything else is calculated from it.",
    valuesOf: (day: Date) =>
      `Values of ${longDate("en-GB", day)}: what is changed here changes only some of the results.`,
    followsNoMore: (day: Date) =>
      `Blue on yellow was what one could change; results are values of ${longDate("en-GB", day)}, and only some of them follow.`,
  },

  currency: {
    label: "Currency",
    hint: "How amounts are shown. It changes no number.",
    /** What is proposed in this language. */
    usual: "none",
    names: {
      none: "None, just numbers",
      USD: "US dollar, $",
      EUR: "Euro, €",
      GBP: "Pound sterling, £",
      CNY: "Renminbi, ¥",
      TWD: "New Taiwan dollar, NT$",
      HKD: "Hong Kong dollar, HK$",
      JPY: "Yen, ¥",
    },
  },

  samples: {
    cdnow: {
      sheet: "CDNOW orders",
      columns: "Customer | Date | CDs | Amount",
      about: "About these data",
      notes: [
        "6,919 purchases of 2,357 customers of the online music shop CDNOW, in US dollars.",
        "Systematic 1/10 sample of the CDNOW master data set.",
        "Bruce Hardie and Peter Fader, brucehardie.com",
      ],
    },
  },

  purchases,
};
