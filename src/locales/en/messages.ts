/** Every refusal as an English sentence for the person who typed the formula. */
import { formatDate } from "../../domain/support/dates";
import type { Argument, Bounds, FarDates, Place, Size, Value } from "../../domain/support/messages";
import { type Catalogue, isErrorCode } from "../catalogue";

/** "years:ledger" is "years". */
const name = (argument: Argument): string => argument.split(":")[0];

const place = ({ argument, cell, row, column }: Place): string =>
  (cell
    ? [name(argument), cell]
    : [name(argument), row && `row ${row}`, column && `column ${column}`]
  )
    .filter(Boolean)
    .join(", ");

/** Text in quotes, an error by its code. */
function value(shown: Value): string {
  if (typeof shown === "boolean") return shown ? "TRUE" : "FALSE";
  return typeof shown === "number" || isErrorCode(shown) ? `${shown}` : `'${shown}'`;
}

const count = (number: number): string => number.toLocaleString("en");

const more = ({ more }: { readonly more?: number }): string =>
  more ? ` (and ${count(more)} more)` : "";

const size = ({ count, of }: Size): string => `${count} ${count === 1 ? of.slice(0, -1) : of}`;

function within({ min, max, above, below }: Bounds): string {
  const low =
    min !== undefined ? `at least ${min}` : above !== undefined ? `more than ${above}` : "";
  const high =
    max !== undefined ? `at most ${max}` : below !== undefined ? `less than ${below}` : "";
  return [low, high].filter(Boolean).join(" and ");
}

function farDates({ count, side, edge, furthest }: FarDates): string {
  const [what, them] = count === 1 ? ["1 date lies", "it"] : [`${count} dates lie`, "them"];
  return `${what} ${side} ${formatDate(edge)}, the furthest ${formatDate(furthest)}; correct ${them} or leave ${them} out`;
}

const TEXTS = {
  number: "text",
  amount: "text with a currency or thousands signs",
  spelt: "text",
  date: "a date",
};
const NUMBER_CURES = {
  number:
    "convert the cells to numbers: VALUE() in a column beside, or in Excel Data › Text to Columns › Finish",
  amount:
    "take the signs out (Find & Replace), then VALUE() in a column beside; or let the pane's check of your data do it",
  spelt: "write the number in full: 120000 for 12万, 12.5 for 12,5",
  date: "choose the column of numbers; where a year is asked for, =YEAR(A2) of a date gives it",
};
/** Of what is no date at all, rather than one of several. */
const PLAIN: ReadonlySet<string> = new Set(["write or point", "no day", "minguo"]);
const DATE_CURES = {
  write: "write it as 2025-01-31",
  "write or point": "write it as 2025-01-31 or point to a date cell",
  "no day": "the month has no such day",
  minguo: "write the year as that of 2025-01-31: Minguo + 1911",
  year: "write the year with four digits: 2025-01-31",
  column:
    "in Excel convert the column: Data › Text to Columns › Date, with the order in which it was written (DMY, MDY or YMD); " +
    "or let the pane's check of your data do it",
  reopen:
    "other cells are dates already, so the file was opened with day and month in the wrong order, and those may be " +
    "swapped: do not convert the column, open the file again: in Excel by Data › From Text/CSV using its locale, in the workbench by File › Open",
};

const SHORT_YEAR = "a day with a year of two digits";
/** What numbers are that are no days, and how to make days of them. */
const NO_DAYS = {
  month: "a year and a month",
  year: "a year",
  short: SHORT_YEAR,
  century: SHORT_YEAR,
  minguo: "a day of the Republic of China calendar",
};
const DAY_CURES = {
  month: "give a day of it, the first for instance: =DATE(INT(A2/100),MOD(A2,100),1)",
  year: "give a day of it, the last for instance: =DATE(A2,12,31)",
  short: "make a date of it: =DATE(2000+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
  century: DATE_CURES.year,
  minguo: "make a date of it: =DATE(1911+INT(A2/10000),MOD(INT(A2/100),100),MOD(A2,100))",
};

const HISTORY = "recency is the time from the first purchase to the last";

export const messages: Catalogue = {
  sentence: ({ text }) => text,

  missing: ({ argument }) => `${name(argument)} is missing`,
  notNumber: ({ at, written, ...cell }) =>
    `${place(at)}: ${value(cell.value)} is not a number${written ? ` but ${TEXTS[written]}` : ""}${more(cell)}` +
    (written ? `; ${NUMBER_CURES[written]}` : ""),
  notDate: ({ at, cure, ...cell }) =>
    `${place(at)}: ${value(cell.value)} is not a date` +
    `${cure && !PLAIN.has(cure) ? " that can be read without guessing" : ""}${more(cell)}` +
    (cure ? `; ${DATE_CURES[cure]}` : ""),
  notDays: ({ at, form, day, ...cell }) =>
    form === "late"
      ? `${place(at)}: ${cell.value} would be the day ${day}, and no date lies before 2101${more(cell)}; give days of purchases as dates`
      : `${place(at)}: ${cell.value} is ${NO_DAYS[form]}, not a date${more(cell)}; ${DAY_CURES[form]}`,
  notId: ({ at, ...cell }) => `${place(at)}: ${value(cell.value)} is not an id${more(cell)}`,
  tooSmall: ({ at, min, ...cell }) =>
    `${place(at)}: ${cell.value} is ${min === 0 ? "negative" : `less than ${min}`}${more(cell)}`,
  tooGreat: ({ at, max, ...cell }) =>
    `${place(at)}: ${cell.value} is more than ${max}${more(cell)}`,
  outOfBounds: ({ argument, bounds, value }) =>
    `${name(argument)} must be ${within(bounds)}, not ${value}`,
  notWhole: ({ argument, min, max, value }) =>
    max === Infinity
      ? `${name(argument)} must be a whole number of at least ${min}, not ${value}`
      : `${name(argument)} must be a whole number from ${min} to ${max}, not ${value}`,
  notChoice: ({ argument, choices, ...given }) =>
    `${name(argument)} must be ${choices.map((c) => `"${c}"`).join(" or ")}, not ${value(given.value)}`,
  notFlag: ({ argument, ...given }) =>
    `${name(argument)} must be TRUE or FALSE, not ${value(given.value)}`,
  notHeaders: ({ languages, ...given }) =>
    `headers must be TRUE or FALSE, or a language (${languages.map((l) => `"${l}"`).join(", ")}), not ${value(given.value)}`,
  unequal: ({ argument, lead, leadSize, ...part }) =>
    `${name(argument)} has ${size(part.size)} but ${name(lead)} has ${size(leadSize)}; paired ranges must be of equal length`,
  notWholeFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}: ${cell.value} is not a whole number from ${min} to ${max}${more(cell)}`,
  notFrom: ({ at, min, max, ...cell }) =>
    `${place(at)}: ${cell.value} is not from ${min} to ${max}${more(cell)}`,
  notYear: ({ at, ...cell }) => `${place(at)}: ${cell.value} is not a whole year${more(cell)}`,
  dayForYear: ({ at, ...cell }) =>
    `${place(at)}: ${cell.value} is a day, not a year${more(cell)}; give YEAR(…) of it`,
  aboveScale: ({ at, most, ...cell }) =>
    `${place(at)}: ${cell.value} is more than ${most}${more(cell)}; for another scale than 1 to ${most} give satisfiedFrom`,
  notParameters: ({ argument, names, count }) =>
    `${argument} must be ${names.join(", ")}, as a fit gives them: ${names.length} numbers, not ${count}`,
  notParameter: ({ argument, name, value }) =>
    `${argument}, ${name}: ${value} is not a positive number of a model`,
  notFiveLevels: ({ count }) =>
    `levels must be five rows, from core product to emotional, not ${count}`,
  notFiveWeights: ({ count }) => `weights must be five numbers, one per level, not ${count}`,
  notEnoughLabels: ({ wanted, count }) =>
    `labels must be ${wanted}, one more than cutoffs, not ${count}`,
  notCutoff: ({ at, ...cell }) =>
    `${place(at)}: ${cell.value} is not a share above 0 and up to 1${more(cell)}`,
  cutoffNotRising: ({ at, before, ...cell }) =>
    `${place(at)}: ${cell.value} is not more than ${before}, the cutoff before it${more(cell)}`,
  tooManyLimits: ({ argument, count, most }) =>
    `${name(argument)} are ${count} limits; give at most ${most}`,
  notSevenColumns: ({ count }) =>
    `segments must have seven columns: name, R from, R to, F from, F to, M from, M to; not ${count}`,
  fromAboveTo: ({ at, score, from, to }) =>
    `${place(at)}: ${score} from ${from} to ${to} takes no score; write the smaller one first`,
  notOneColumn: ({ argument }) => `${name(argument)} must be one column`,
  notThreeColumns: ({ argument, count }) =>
    `${name(argument)} must have three columns: low, likely, high; not ${count}`,
  blankInRow: ({ at, ...cell }) =>
    `${place(at)}: is blank${more(cell)}; give low, likely and high, or leave the whole row blank`,
  notInOrder: ({ at, low, likely, high }) =>
    `${place(at)}: ${low}, ${likely}, ${high} are not in the order low, likely, high`,
  tooManyElements: ({ count, most }) =>
    `benefits and costs have ${count} elements; at most ${most} can be estimated`,
  valueBesideCustomer: (given) =>
    `values, row 1: ${value(given.value)} stands beside the first customer; give values and descriptors the same rows`,
  valueBesideNames: ({ value }) =>
    `values, row 1: ${value} stands beside the names of the descriptors; give values a heading or begin them one row lower`,
  tooManyYears: ({ first, last, most }) =>
    `years run from ${first} to ${last}; more than ${most} years are not a schedule`,
  unknownCustomer: (given) =>
    `customer ${value(given.value)} has no purchases in the ledger; ids compare exactly`,
  twoReferrers: ({ customer, referrer, row, earlier, earlierRow }) =>
    `referrers, row ${row}: ${value(customer)} is referred by ${value(referrer)} here, ` +
    `but by ${value(earlier)} in row ${earlierRow}`,
  circle: ({ links, customers }) => {
    const said = links.map(
      ([who, by], i) => `${value(who)} ${i ? "" : "is referred "}by ${value(by)}`,
    );
    const rest = customers > links.length ? `, … (${count(customers)} customers)` : "";
    return `referrers: ${said.join(", ")}${rest}; referrals cannot run in a circle`;
  },
  joinedMoreThanEnd: ({ joined, end }) =>
    `joined: ${joined} is more than end, ${end}: those who joined count in end too`,
  keptMoreThanStart: ({ kept, start }) =>
    `end less joined is ${kept} but start only ${start}: no more customers can be kept than there were; ` +
    "count all who came in the period in joined",
  survivorsRise: ({ at, before, ...cell }) =>
    `${place(at)}: ${cell.value} is more than the ${before} before; ` +
    "survivors are those of one cohort who are still there, so they never increase",
  lostMoreThanOpening: ({ at, opening, ...cell }) =>
    `${place(at)}: contraction and lost together, ${cell.value}, are more than the opening ${opening}${more(cell)}; ` +
    "subtract from newRevenue what new customers took back",
  notPurchases: ({ at, ...cell }) =>
    `${place(at)}: ${cell.value} is not a whole number of purchases${more(cell)}`,
  recencyBeyondAge: ({ at, age, ...cell }) =>
    `${place(at)}: ${cell.value} is more than the age ${age}; ${HISTORY}, age from the first to the end`,
  recencyWithoutRepeat: ({ at, ...cell }) =>
    `${place(at)}: ${cell.value} but frequency is 0; ${HISTORY}, and 0 without a repeat purchase`,

  firstPurchaseCounted: () =>
    "frequency: nobody has 0, and those with 1 have a recency of 0, so the first purchase is counted: leave it out " +
    "(frequency is the number of repeat purchases)",
  holdsNothingOut: ({ from, first, last }) =>
    `from: ${formatDate(from)} leaves one side empty; choose a day after ${formatDate(first)}, the first purchase, up to ${formatDate(last)}, the last`,

  nothingThere: ({ blank }) =>
    blank.length
      ? `${blank.map(name).join(", ")}: nothing is in the cells given; point to cells that hold something`
      : "not one row holds something in each of the ranges; point to ranges that belong together",
  canceled: () => "canceled, since its formula or a cell it reads has changed",
  noPurchases: () =>
    "no purchases: not one row has a customer, a date and an amount; check that the three ranges are the right ones",
  noPurchasesDated: () =>
    "no purchases: not one row has a customer and a date; check that the two ranges are the right ones",
  noPurchasesByYear: () => "no purchases: not one row has a year, a customer and an amount",
  noPurchasesByCustomer: () => "no purchases: not one row has a customer and an amount",
  returnsOnly: () =>
    "no purchases: every day with an amount gives more back than it brings, so there are returns only",
  shareAboveOne: ({ argument, value }) =>
    `${argument}: ${value} is more than 1; write 40 % as 0.4 or 40%, not as 40`,
  noPurchasesUpTo: ({ asOf }) =>
    `no purchases up to asOf (${formatDate(asOf)}); the first is later, choose a later asOf`,
  onlyHeadings: () => "there are headings only: no rows stand below them",
  noScores: () => "no answers: scores hold no number",
  noScoresBySegment: () => "no answers: not one row has a segment and a score",
  noValues: () => "no customers: values hold no number",
  noCustomers: () => "no customers: not one row has a value",
  noCustomersBySegment: () => "no customers: not one row has a segment, benefits and costs",
  noOffer: () => "no offer: not one row has a quality and a price",
  noCompetitor: () => "no competitor: not one row has a competitorQuality and a competitorPrice",
  noPriceAnswers: () => "there are no answers with all four prices",
  noPricesInOrder: ({ count: answers }) =>
    `the four prices rise in none of the ${count(answers)} answers; they must go from tooCheap over cheap and expensive to tooExpensive`,
  noVariance: () =>
    "no descriptor stands beside at least 3 customers whose values differ; there is no variance to explain",
  noCashflow: () => "cashflows hold no cash flow",
  noPayback: () =>
    "the cumulative cash flow stays below 0; give more periods, or there is no payback",
  lossTotal: () => "values add up to less than 0; shares of a loss say nothing about the best",
  endlessGrowth: () =>
    "retention is more than 1 + discount, so a value for ever has no limit; give periods or a higher discount",
  farDates: ({ far }) => `dates: ${farDates(far)}`,
  tooManyPeriods: ({ count, unit, far }) =>
    `unit: these dates reach over ${count} ${unit}s, too many columns for a sheet; ` +
    (far ? farDates(far) : "choose a longer unit"),
  tooManyToFollow: ({ count, unit, most }) =>
    `unit: these dates reach over ${count} ${unit}s, of which ${most} can be followed; choose a longer unit`,
  endlessTask: ({ minutes }) =>
    `not done after ${minutes} minutes, so it was stopped; give it fewer rows or periods`,
  survivorsTooFew: () =>
    "retention needs the survivors of at least two periods: all customers, then those left after each period",
  survivorsNone: () => "retention: the first of the survivors is 0: there was nobody to keep",
  survivorsAll: () =>
    "retention: nobody has left yet, so there is nothing to project; wait for some to leave",
  survivorsGone: () =>
    "retention: everybody left in the first period, so there is nothing to project",
  survivorsOneLoss: () =>
    "retention: all who left did so in the first period, so there is nothing to project; those who stayed, stay",
  survivorsNotRising: () =>
    "retention: the retention rate of these survivors does not rise with time, so they do not show customers who " +
    "differ in loyalty, and alpha and beta have no estimate; reckon with one constant retention rate instead",
  notSettled: ({ model }) =>
    `${model}: the fit did not come to an end, so its figures would mean nothing; look for extreme values in the data`,
  noHistories: ({ model }) => `${model}: there is no customer to fit the model to`,
  noRepeats: ({ model }) =>
    `${model}: no customer bought again (every frequency is 0), so nothing can be learnt about ` +
    "repeat buying; use a longer period or more customers",
  noAge: ({ model }) => `${model}: every age is 0; observe the customers for some time first`,
  ratesAlike: ({ model }) =>
    `${model}: these customers buy at rates too alike, or too few of them buy again, to estimate r and alpha; ` +
    "use more customers or a longer period",
  leavingUnknown: ({ model, names }) =>
    `${model}: these purchases say too little about customers leaving (hardly anyone fell silent, or all alike) ` +
    `to estimate ${names.join(" and ")}; use more customers or a longer period`,
  noSpending: () =>
    "Gamma-Gamma: there is no customer with a repeat purchase and a positive mean amount to fit the model to",
  spendingUnsteady: () =>
    "Gamma-Gamma: p has no estimate: customers differ so much that their own purchases tell nothing apart; " +
    "use more customers with repeat purchases",
  spendingAlike: () =>
    "Gamma-Gamma: q and gamma have no estimate: these customers spend too much alike, or are too few, to tell " +
    "customers who spend much from those who spend little; use more customers with repeat purchases",
  spendingInfinite: ({ at, q }) =>
    `${place(at)}: q is ${q}, not above 1, so the mean amount of customers ` +
    "without repeat purchases is infinite; ask only for customers who bought again",

  zeroSum: ({ argument }) =>
    ({
      values: "values add up to 0, so nobody has a share of them",
      costs: "costs add up to 0, so benefits have no ratio to them",
      drivers: "drivers add up to 0; at least one must be above 0",
      weights: "weights add up to 0; at least one must be above 0",
    })[argument],
  zeroMean: ({ argument }) => `the mean of ${name(argument)} is 0, so nothing is relative to it`,
  zeroYears: () => "years is 0, so the cost of recruiting has no yearly share",
  zeroStart: () => "start is 0: there was nobody to keep",
  zeroOpening: () => "opening is 0: there was no revenue to keep",
  endless: () => "retention equals 1 + discount, so a value for ever has no limit",

  tooLarge: ({ what }) => `${what === "result" ? "a" : "the"} ${what} is too large to be a number`,
  tooLargeSales: ({ year }) => `the sales of year ${year} are too large to be a number`,
};
