/** What only the command line says, in English: usage, mistakes, how a file was read, what it lacks, and the marks between. */

const usage = (
  locales,
) => `Usage: npm run --silent model -- <model> <file.xlsx> [--portable|--values] [--locale ${locales}]
       npm run --silent model -- <model> <file.xlsx> --data <purchases.csv> [--sheet name]
           [--column role=heading …] [--cure trouble=cure …] [--as-of day] [--holdout days]
       npm run --silent model -- [<model> <file.xlsx>] --data <purchases.csv> --check [--json] [--sheet …] [--column …] [--cure …]
       npm run --silent model -- dashboard <file.xlsx> [--models <model>,<model>…]
       npm run --silent model -- sql summary|scores|rfm …   queries for a warehouse; sql alone says how
       npm run --silent model -- --list [--locale ${locales}]
  --portable  native formulas in place of the add-in's, for Excel 2024 and 365 without the add-in
  --values    what the add-in's formulas come to in their place, for any program
  --data      purchases to use in place of sample data: a text with commas, semicolons or tabs, or an .xlsx; checked before it is used.
              Models that are not made from purchases take their own table, satisfaction for instance a survey.
              A .csv.gz, a .parquet or a text of more than 64 MB is read as a stream, for the models forecast, customer-base,
              histories, portfolio, rfm (of more than 100,000 customers as finished tables) and retention
  --models    what the dashboard gathers; all models if omitted
  --sheet     which sheet of an .xlsx, "*" for all with the same headings; the first with purchases if omitted
  --column    which column, by its heading or letter, is what: customer, date, amount, order, quantity, price, refund, currency
              or status; for other tables the name that the question has where a column is asked for
  --cure      what to do about a trouble that the check found, also where a table has several rows for each customer
  --as-of     2025-01-31: the last day that is known, for data read as a stream; later purchases do not count
  --holdout   days after it whose purchases test the forecast, for data read as a stream
  --progress  tells on stderr how far the reading and writing is, though it is no terminal
  --check     says what the check found and writes nothing; --json says it as JSON
Where a person must decide, nothing is written and the exit code is 2.`;

const sqlUsage = ({
  locales,
  dialects,
  models,
  operators,
}) => `Usage: npm run --silent model -- sql summary|scores|rfm --dialect ${dialects.join("|")} --table schema.table
           --customer column --date column --amount column [--order column] [--filter "column=value" …]
           [--as-of 2025-01-31] [--holdout days] [--step days] [--locale ${locales}]
       … sql scores … --result result.csv [--horizon 365] [--discount 0.1] [--margin 1] [--model ${models.join("|")}]
       … sql rfm … [--bins 5] [--monetary average|total]
  summary     the query whose result is saved as a file: how many customers have each history
  scores      P(alive), chance, purchases and value of every customer, where the data are; --result is what the first query gave
  rfm         RFM scores and segment of every customer
  --filter    rows that count: ${operators.join(" ")} and a value: a number, a day, or else a text
  --step      days that count as one, where there are too many histories; 1, exact, if omitted
Then: npm run --silent model -- histories out.xlsx --data result.csv`;

/** What is wrong with what was typed, by id. */
const mistakes = {
  pair: (option) => `${option} takes a name, = and what is chosen.`,
  oneWay: () => "A file is either --portable or with --values.",
  noLocale: (locale, all) => `There is no locale '${locale}'; there are ${all.join(", ")}.`,
  noFileGiven: () => "--data takes a file.",
  noModels: () => "--models takes names of models with commas between.",
  noDay: (day) => `--as-of takes a day such as 2025-01-31, not '${day}'.`,
  noDays: () => "--holdout takes a whole number of days, 0 to 3653.",
  noSheet: () => "--sheet takes the name of a sheet.",
  noOption: (option) => `There is no option ${option}.`,
  surplus: (word) => `'${word}' is one argument too many.`,
  surplusOfList: (word) => `--list takes no model, so '${word}' is too many.`,
  checkWhat: () => "--check needs --data.",
  jsonOfWhat: () => "--json goes with --check.",
  ofData: () => "--sheet, --column and --cure go with --data.",
  daysOfData: () => "--as-of and --holdout go with --data.",
  whichModel: () => "Which model is to be written?",
  whichFile: () => "Which file is it to be written to?",
  notXlsx: (file) => `'${file}' does not end in .xlsx, so Excel would not open it.`,
  modelsOfDashboard: () => "--models says what a dashboard gathers; other models are made alone.",
  dashboardOfData: () => "A dashboard gathers models, so it takes no --data.",
  noModel: (id, all) => `There is no model '${id}'; there are ${all.join(", ")}.`,
  daysOfStream: () =>
    "--as-of and --holdout are for data that are read as a stream; set them on the model's page.",
  tooLarge: (name, all) =>
    `'${name}' is too large for a sheet of purchases, or compressed. Such a file makes the models ${all.join(", ")} only.`,
  notOfData: (id) => `The model '${id}' is not made from data, so it takes no --data.`,
  unread: (file, reason) => `'${file}' cannot be read: ${reason}.`,
  unwritten: (file, reason) => `${file} cannot be written: ${reason}.`,
  noSheets: (name) => `'${name}' is no Excel workbook, so it has no sheets to choose from.`,
  noRole: (role, all) => `There is no column '${role}'; there are ${all.join(", ")}.`,
  noColumn: (heading, all) => `The file has no column '${heading}'; it has ${all.join(", ")}.`,
  noTrouble: (kind, all) => `There is no trouble '${kind}'; there are ${all.join(", ")}.`,
  idleCure: (kind, cure) => `The check found nothing that --cure "${kind}=${cure}" is for.`,
  noCure: (kind, cure, all) =>
    `'${cure}' is no cure for ${kind}; there are ${all.join(", ") || "none"}.`,
  whichQuery: () => "Which query: summary, scores or rfm?",
  noValue: (option) => `${option} takes a value.`,
  noOptionOf: (option, value) => `There is no option ${option} with '${value}'.`,
  needed: (option) => `${option} is needed.`,
  noDialect: (name) => `There is no dialect '${name}'.`,
  noResult: () => "--result is needed: what the summary query gave.",
  noBuyingModel: (all) => `--model is one of ${all.join(", ")}.`,
  noComparison: (filter) => `--filter "${filter}" has no comparison.`,
};

/** Why a file cannot be read or written, by the code of the error. */
const reasons = {
  NO_FILE: "there is no such file",
  NO_FOLDER: "there is no such folder",
  ENOTDIR: "part of the path is a file, not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied, or the file is open in Excel",
  EBUSY: "it is open in another program",
  EISDIR: "it is a folder",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

module.exports = {
  ...{ usage, sqlUsage, mistakes, reasons },
  joined: (all) => `sheets ${all.map((each) => JSON.stringify(each)).join(", ")}`,
  alike: (name, others, all) =>
    `Other sheets have the headings of ${JSON.stringify(name)}, too: ${others.map((each) => JSON.stringify(each)).join(", ")}. --sheet ${JSON.stringify(all)} reads all of them, --sheet ${JSON.stringify(name)} this one.`,
  sheet: (name, all) =>
    `sheet ${JSON.stringify(name)} of ${all.map((each) => JSON.stringify(each)).join(", ")}`,
  text: (encoding, delimiter) => `${encoding}, ${delimiter}`,
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" },
  colon: ": ",
  stop: ". ",
  brackets: (words) => ` (${words})`,
  refused: (name, words) => `'${name}': ${words}`,
  which: (label, hint) => `${label}: which column?${hint ? ` ${hint}` : ""}`,
  has: (headings) => `The file has ${headings.join(", ")}.`,
  nested: (headings) => `Not read, since they hold lists or records: ${headings.join(", ")}.`,
  written: (name) => `${name} is written.`,
  steps: {
    count: "Counting customers …",
    calculate: "Calculating the sheets …",
    write: "Writing the workbook …",
  },
};
