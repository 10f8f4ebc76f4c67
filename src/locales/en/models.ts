/** What the models say: in the wizard, on the sheets they make, and when an answer cannot be used. */
import { longDate } from "../days";
import { purchases } from "./models/purchases";

export const models = {
  answers: {
    number: (question: string) => `${question}: enter a number.`,
    atLeast: (question: string, min: string) => `${question}: enter a number of at least ${min}.`,
    inRange: (question: string, min: string, max: string) =>
      `${question}: enter a number from ${min} to ${max}.`,
    between: (question: string, min: string, max: string) =>
      `${question}: enter a whole number from ${min} to ${max}.`,
    missing: (question: string) => `${question}: enter a text.`,
    date: (question: string) =>
      `${question}: enter a date as 2025-01-31, or leave it empty to use the default.`,
    choice: (question: string) => `${question}: choose one of the answers offered.`,
    column: (question: string) => `${question}: select the cells that hold it.`,
  },

  customers: {
    total: (name: string, row: string, more: string, others: number) =>
      `Row ${row}, ${name ? `"${name}"` : "without a customer"}, is a total of other rows${others ? `, and so ${others === 1 ? "is 1 more" : `are ${more} more`}` : ""}. Each row must be one customer: choose the table without totals, or remove them first.`,
    again: (name: string, row: string, other: string, more: string, others: number) =>
      `Customer "${name}" stands on rows ${row} and ${other}${others ? `, and ${others === 1 ? "1 more customer stands" : `${more} more customers stand`} on several rows` : ""}. Each customer must have one row: add the rows up by customer first, with a PivotTable or GROUPBY, and choose that table.`,
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
