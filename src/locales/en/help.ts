/** Words of the help pages around what the functions' own JSDoc says. */
export const help = {
  language: "English",
  title: "Customer Value: function help",
  intro: "Formulas of customer value for Excel. Type = and the name in a cell, or pick one here.",
  search: "Search functions",
  none: "No function has these words.",
  allFunctions: "All functions",
  syntax: "Syntax",
  arguments: "Arguments",
  argument: "Argument",
  meaning: "Meaning",
  /** Between a label and what it is of. */
  colon: ": ",
  optional: "optional",
  result: "Result",
  how: "How it is computed",
  source: "Source",
  examples: "Examples",
  formula: "Formula",
  gives: "Result",
  copy: "Copy",
  copied: "Copied",
  errors: "When there is no result",
  errorMeanings: {
    "#VALUE!":
      "An argument is not what it has to be. The message names the argument, the row and the value: point to the cell to read it.",
    "#N/A":
      "The arguments are fine, but there is no result to give. The message says why and what to do.",
    "#DIV/0!": "Something would be divided by 0.",
    "#NUM!": "The result is too large to be a number.",
  },
  rules: "Rules for every function",
  ruleList: [
    "A range may be a cell, a column, a row, a block, a whole column such as A:A, or an array constant such as {1;2;3}.",
    "Blank cells are skipped; in paired ranges the whole row is skipped. A heading above the data is allowed.",
    "Dates are Excel dates, or text that can mean one day only: 2025-01-31, 31 Jan 2025, 2025年1月31日. The native formulas of a portable workbook read only text with the year first and - or / between: 2025-01-31.",
    "Rates are fractions per period: 0.1 is 10 %. Amounts are in the currency of your workbook.",
    'Tables spill below and beside the formula; headers = FALSE leaves out their heading row, "zh-CN" or "zh-TW" gives headings and words in Chinese, "zh-CN words" the words without the heading row.',
    "The same inputs always give the same result.",
  ],
} as const;
