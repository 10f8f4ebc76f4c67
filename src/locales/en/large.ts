/** What the pane says of files too large for a sheet. */
export const large = {
  title: "Large file",
  summary:
    "Millions of purchases from a CSV or Parquet file, read here without opening it as a sheet",
  intro:
    "For files too large for a sheet. The file is read once, on this computer; what comes into the workbook is a summary by history or by customer, and never the rows.",
  steps: {
    file: "1. The file",
    check: "2. What its first rows hold",
    read: "3. What is in it",
    model: "4. The model",
  },
  choose: "Choose a file",
  kinds:
    "CSV or text with separated values (.csv, .tsv, .txt), packed with gzip (.gz), or Parquet (.parquet)",
  drop: "or drop it here",
  looking: "Looking at the first rows…",
  firstRows: (rows: string) => `The first ${rows} rows were checked.`,
  later: (row: string) =>
    `Up to row ${row} there are rows that the first ones did not show. Decide about them, then read the file again.`,
  read: "Read the file",
  again: "Read the file again",
  rows: (rows: string) => `${rows} rows`,
  rate: (megabytes: string) => `${megabytes} MB a second`,
  left: (seconds: string) => `about ${seconds} s left`,
  cancel: "Cancel",
  cancelled: "The reading was cancelled. Nothing was kept.",
  done: (purchases: string, customers: string, first: string, last: string) =>
    `${purchases} purchases by ${customers} customers, ${first} to ${last}`,
  audit: "The file and its rows",
  asOf: "As-of date | Purchases after it do not count. Left blank, the last day in the file, before the days held out.",
  holdout:
    "Days held out | Purchases of so many days after the as-of date test the forecast; 0 for none.",
  making: "Counting customers…",
  living: "Models, living",
  finished: "Finished tables",
  models: {
    "rfm-list": "Segments and next actions; the customers come as a sheet",
    retention: "How long customers stay and what one is worth; who came when comes as a sheet",
  } as Readonly<Record<string, string>>,
  tooMany: (most: string) => `As values: a page of formulas holds at most ${most} customers`,
  best: (listed: string, all: string) =>
    `Of ${all} customers only the ${listed} of greatest value: tiers, shares and the 80/20 curve are of these`,
  use: (model: string) => `Update “${model}” with this file`,
  inUse: "From the file",
  comes: "Its summary comes into the workbook with the model, on a sheet of its own.",
  refused: (name: string, words: string) => `${name}: ${words}`,
  failed: (reason: string) => `The file could not be read: ${reason}`,
  noWorker: "This program lets the pane start no worker, which reading large files needs.",
  from: (name: string, date: string) =>
    `Made from the file ${name}, last changed ${date}. To bring it up to date, choose the file anew: what you decided about it is remembered.`,
  anew: "Choose the file",
  forgotten: (columns: string) => `No longer in the file, so it has to be chosen anew: ${columns}.`,
  instead: "Is the file too large for the sheet? Read it as a large file",
};
