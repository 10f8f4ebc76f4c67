// Predicted purchases and value from a ledger: CV.FORECAST and its family.
import {
  choiceArgument,
  dateArgument,
  flagArgument,
  numberArgument,
  shareArgument,
  wholeArgument,
} from "../domain/support/arguments";
import type { Cells, ColumnSpec, IdColumn } from "../domain/support/columns";
import { UNITS } from "../domain/forecast/summary";
import type { ReadLedger, TaskResult } from "./support/tasks";
import { BASE_COHORTS } from "../domain/forecast/base";
import { MODEL_NAMES } from "../domain/forecast/models";
import type { FrequencyCheck, TrackedPeriod } from "../domain/forecast/plots";
import { GG_NAMES } from "../domain/gg";
import { MBGNBD_NAMES } from "../domain/mbgnbd";
import { PNBD_NAMES } from "../domain/pnbd";
import { LEAST_DISCOUNT } from "../domain/numerics/discounting";
import { figures } from "./support/histories";
import { ledgerRanges, readForecastOptions } from "./support/ledger";
import { longAnswer } from "./support/long-answer";
import { readParameters } from "./support/rowwise";
import { type Cell, type ColumnsOf, longTable, table, worded } from "./support/table";

/**
 * Forecast: for each customer, whether it is still active, and what it will buy and be worth in the time to come.
 * @customfunction FORECAST
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param horizon How far to look ahead, in units of time: 52 weeks.
 * @param [asOf] The last day that counts as known; later purchases are left out. Without it: the last date in the data.
 * @param [unit] Unit of all times: "week" (without it), "day", "month" or "year".
 * @param [discount] Discount rate per unit of time: 0.001 is 0.1 % a week. Without it 0.
 * @param [margin] Share of an amount that you earn: 0.4 is 40 %. Without it 1.
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Customer, Frequency (repeat purchases), Recency (first to last purchase), Age (first purchase to the as-of date), Average
 * repeat amount, P(alive), Chance of buying (at least once in the horizon), Expected purchases, Low and High (in four cases of five
 * it buys between so often), Next purchase (the day by which it is as likely as not; a date, empty if never), Expected amount (per purchase),
 * Lifetime value (within the horizon); in order of customer.
 * @remarks Purchases of one customer on one day count as one; a day, or an order, of which more was given back than bought is a return:
 * its money counts, but it is no purchase. A model of repeat buying (MBG/NBD, BG/NBD or Pareto/NBD) and the Gamma-Gamma model of spending
 * are fitted to the ledger; where the likelihood only rises towards a limit (nobody leaves, all buy at one rate, each always spends its
 * own mean), that is the answer, and CV.FORECAST.AUDIT names it. Lifetime value = margin × expected amount × Σₖ (E[X(k)] − E[X(k−1)])/(1
 * + discount)ᵏ, k = 1 … horizon. The range takes the parameters as known. Customers whose average is not positive have no expected amount
 * and no lifetime value; nor have those without repeat purchases if the fitted mean of everybody is infinite (q ≤ 1). A month has
 * 365.25/12 days. Source: Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis;
 * Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.FORECAST({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50},3,"2025-06-30","month",0.01,0.4,,FALSE) → ≈ {"Ann",1,2.66119,4.92813,35,0.470607,0.378492,0.631782,0,2,"",48.2524,11.9647;"Bob",4,4.10678,4.76386,45,0.680813,0.547553,0.913981,0,2,45913,48.3028,17.3271;"Cy",0,0,4.10678,"",0.24639,0.198163,0.330775,0,1,"",64.4761,8.37043;"Di",2,3.58111,4.50103,105,0.648993,0.521962,0.871263,0,2,45921,93.2486,31.8866;"Ed",2,2.03696,4.36961,57.5,0.461717,0.371342,0.619848,0,2,"",59.523,14.4806;"Flo",1,0.262834,5.8152,80,0.129671,0.10429,0.174081,0,1,"",73.0205,4.989;"Gus",0,0,5.05955,"",0.163017,0.131109,0.218848,0,1,"",64.4761,5.53807}
 * @example =CV.FORECAST({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},52) → #N/A MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 * @example =CV.FORECAST({"Ann";"Bob"},{"2025-01-10";"01/02/2025"},{30;80},52) → #VALUE! dates, row 2: '01/02/2025' is not a date that can be read without guessing; write it as 2025-01-31
 */
export function forecast(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  horizon: number,
  asOf?: any,
  unit?: string,
  discount?: number,
  margin?: number,
  model?: string,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "forecast",
    ...ledger(customers, dates, amounts, orders),
    options: readForecastOptions(horizon, asOf, unit, discount, margin, model),
    show: (result, { customers }) =>
      longTable(FORECAST_COLUMNS, forecastRows(result, customers), headers),
  }));
}

/**
 * Purchase histories: for each customer how often, how long and for how much it has bought, as the models of buying need it.
 * @customfunction FORECAST.SUMMARY
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [asOf] The last day that counts as known; later purchases are left out. Without it: the last date in the data.
 * @param [unit] Unit of all times: "week" (without it), "day", "month" or "year".
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Customer, Frequency (purchases after the first), Recency (first to last purchase), Age (first purchase to the
 * as-of date), Monetary (mean amount of the repeat purchases, 0 without any); in order of customer.
 * @remarks Purchases of one customer on one day count as one; a day of which more was given back
 * than bought is a return: its money counts, but it is no purchase. A month has 365.25/12 days, a year 365.25. The columns serve
 * CV.BGNBD.FIT, CV.PNBD.FIT and CV.GG.FIT. Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way.
 * @example =CV.FORECAST.SUMMARY({"Ann";"Bob";"Ann";"Ann"},{"2025-01-06";"2025-01-08";"2025-01-20";"2025-01-20"},{30;80;50;-10},"2025-02-03") → ≈ {"Customer","Frequency","Recency","Age","Monetary";"Ann",1,2,4,40;"Bob",0,0,3.71429,0}
 * @example =CV.FORECAST.SUMMARY({7;7;"007"},{"2025-01-01";"2025-01-31";"2025-02-10"},{9;12;20},,"day",FALSE) → {7,1,30,40,12;"007",0,0,0,0}
 * @example =CV.FORECAST.SUMMARY({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},,"fortnight") → #VALUE! unit must be "week" or "day" or "month" or "year", not 'fortnight'
 */
export function forecastSummary(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any,
  unit?: string,
  headers?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "summarisePurchases",
    ...ledger(customers, dates, amounts),
    options: { asOf: dateArgument("asOf", asOf), unit: choiceArgument("unit", unit, UNITS) },
    show: (summary, { customers }) =>
      longTable(SUMMARY_COLUMNS, summaryRows(summary, customers), headers),
  }));
}

/**
 * Audit of a forecast: the rows, dates and unit used, the fitted models with standard errors, and how well they foretell.
 * @customfunction FORECAST.AUDIT
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param horizon How far to look ahead, in units of time: 52 weeks.
 * @param [asOf] The last day that counts as known; later purchases are left out. Without it: the last date in the data.
 * @param [unit] Unit of all times: "week" (without it), "day", "month" or "year".
 * @param [discount] Discount rate per unit of time: 0.001 is 0.1 % a week. Without it 0.
 * @param [margin] Share of an amount that you earn: 0.4 is 40 %. Without it 1.
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Item, Value, Standard error (of an estimate), Note: rows read and why some were skipped, dates, unit, models, hold-out check.
 * @remarks Give it the arguments of CV.FORECAST. Standard errors are from the observed information. The hold-out check compares expected
 * with actual purchases in a part of the ledger the model did not see: after asOf where the ledger goes on, else its last part, as long
 * as the horizon but at most half of the time. A model that cannot be fitted is explained here, not an error. Source: Fader, Hardie & Lee
 * (2005), "Counting your customers" the easy way, section 4.
 * @example =CV.FORECAST.AUDIT({"Customer";"Ann";"Bob";"Bob";"";"Cy"},{"Date";"2025-01-10";"2025-01-20";"2025-01-20";"2025-01-21";"2025-02-09"},{"Amount";30;80;-5;9;7},4,"2025-01-31",,,,,FALSE) → {"Rows read",6,"","";"Heading rows skipped",1,"","";"Rows skipped for a blank",1,"","no customer, no date or no amount";"Rows after the as-of date",1,"","kept for the hold-out check";"Rows used",3,"","";"Refunds among all rows",1,"","negative amounts; each reduces the amount of its day";"Returns",0,"","days or orders with more given back than bought: their money counts, but they are no purchases";"Customers with returns only",0,"","";"Purchases",2,"","one customer's purchases of one day count as one";"Customers",2,"","";"Customers with repeat purchases",0,"","";"Customers without a positive average",0,"","";"First date","2025-01-10","","";"Last date","2025-02-09","","";"As-of date","2025-01-31","","given";"Unit of time","week","","7 days";"Model of buying","none","","MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers";"Model of spending","none","","no repeat purchase has a positive amount";"Hold-out check","none","","MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers"}
 * @example =CV.FORECAST.AUDIT({"Ann";"Bob";"Ann"},{"2025-01-10";"soon";"2025-01-31"},{30;80;50},52) → #VALUE! dates, row 2: 'soon' is not a date
 * @example =CV.FORECAST.AUDIT({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},52,"2024-12-31") → #N/A no purchases up to asOf (2024-12-31); the first is later, choose a later asOf
 */
export function forecastAudit(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  horizon: number,
  asOf?: any,
  unit?: string,
  discount?: number,
  margin?: number,
  model?: string,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "auditForecast",
    ...ledger(customers, dates, amounts, orders),
    options: readForecastOptions(horizon, asOf, unit, discount, margin, model),
    show: (lines) => table(AUDIT_COLUMNS, lines, headers),
  }));
}

/**
 * Tracking plot: repeat purchases expected and made in each unit of time, by a model that did not see the last part of it.
 * @customfunction FORECAST.TRACK
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param horizon How long a part to hold out where asOf leaves none, in units of time: 52 weeks.
 * @param [asOf] The last day the model knows; the time after it is held out. Without it: the last part of the data is.
 * @param [unit] Unit of all times: "week" (without it), "day", "month" or "year".
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [range] TRUE adds two columns: between which numbers the purchases so far lie in four cases of five. If omitted, FALSE.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Period (1, 2, …), Until (its last day, a date), Expected and Actual repeat purchases in it, Cumulative expected, Cumulative
 * actual, Held out (TRUE where the model did not see the whole period); with range also Low and High, in the hold-out.
 * @remarks The hold-out is that of CV.FORECAST.AUDIT: the time after asOf where the ledger goes on, else the last part, as long as the
 * horizon but at most half of the time. Counted are customers whose first purchase lies before the hold-out, and all their later
 * purchases; expected is what the model expects of new customers since their first purchase. Source: Fader, Hardie & Lee (2005),
 * "Counting your customers" the easy way, figures 3 and 4. Low and High count what those customers had bought before the hold-out, and the
 * range of what they buy in it, the parameters' own error counted in.
 * @example =CV.FORECAST.TRACK({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus";"Bob"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27";"2025-07-05"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50;20},1,"2025-06-30","month",,FALSE) → ≈ {1,45690,0.472554,1,0.472554,1,FALSE;2,45721,2.03393,2,2.50649,3,FALSE;3,45751,2.33486,1,4.84135,4,FALSE;4,45782,2.10905,3,6.9504,7,FALSE;5,45812,1.78398,2,8.73438,9,FALSE;6,45843,1.61144,2,10.3458,11,TRUE}
 * @example =CV.FORECAST.TRACK({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},4) → #N/A MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 */
export function forecastTrack(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  horizon: number,
  asOf?: any,
  unit?: string,
  model?: string,
  headers?: any,
  range?: boolean,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const wanted = flagArgument("range", range, false);
    return {
      task: "trackForecast",
      ...ledger(customers, dates, amounts, orders),
      options: {
        ...readForecastOptions(horizon, asOf, unit, undefined, undefined, model),
        range: wanted,
      },
      show: (periods) => table(wanted ? RANGED_COLUMNS : TRACK_COLUMNS, periods, headers),
    };
  });
}

/**
 * Forecast check by frequency: customers and their purchases in a hold-out, as a model expected them and as they came about.
 * @customfunction FORECAST.CHECK
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param horizon How long a part to hold out where asOf leaves none, in units of time: 52 weeks.
 * @param [asOf] The last day the model knows; the time after it is held out. Without it: the last part of the data is.
 * @param [unit] Unit of all times: "week" (without it), "day", "month" or "year".
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [most] Last row: so many repeat purchases or more. Without it 7.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Frequency (repeat purchases before the hold-out), Customers, Customers expected (by the model), Purchases expected and
 * Purchases made in the hold-out, per customer; empty where there is no customer.
 * @remarks The hold-out is that of CV.FORECAST.AUDIT and CV.FORECAST.TRACK. The first columns show whether the model fits what it
 * learnt from, the last ones whether it foretells. Source: Fader, Hardie & Lee (2005), "Counting your customers" the easy way, figures 2
 * and 5.
 * @example =CV.FORECAST.CHECK({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus";"Bob"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27";"2025-07-05"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50;20},1,"2025-06-30","month",,4,FALSE) → ≈ {0,2,2.133,0.0180815,0;1,2,1.97316,0.0265114,0;2,2,1.45769,0.0490547,0;3,0,0.83695,"","";4,1,0.599196,0.0601364,1}
 * @example =CV.FORECAST.CHECK({"Ann";"Bob"},{"2025-01-10";"soon"},{30;80},4) → #VALUE! dates, row 2: 'soon' is not a date
 */
export function forecastCheck(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  horizon: number,
  asOf?: any,
  unit?: string,
  model?: string,
  most?: number,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "checkByFrequency",
    ...ledger(customers, dates, amounts, orders),
    options: {
      ...readForecastOptions(horizon, asOf, unit, undefined, undefined, model),
      most: wholeArgument("most", most, 7, 1, 1000),
    },
    show: (rows) => table(CHECK_COLUMNS, rows, headers),
  }));
}

/**
 * Hold-out, customer by customer: purchases before it, and purchases in it as a model that did not see it foretold them and as they were
 * made.
 * @customfunction FORECAST.HOLDOUT
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [from] First day held out: the model knows the days before it. If omitted, the second half of the time is held out.
 * @param [unit] Unit of all times: "week" (if omitted), "day", "month" or "year".
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Customer, Purchases before (the first included), Purchases expected and Purchases made in the hold-out; customers who bought
 * before it, in order of customer.
 * @remarks The model is fitted to the purchases before the hold-out alone, which ends with the last purchase in the ledger. Put the two
 * last columns side by side to see for whom a forecast would have been right; CV.FORECAST.AUDIT sums them up. Source: Fader, Hardie & Lee
 * (2005), "Counting your customers" the easy way, section 4.
 * @example =CV.FORECAST.HOLDOUT({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus";"Bob"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27";"2025-07-05"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50;20},"2025-07-01","month","bgnbd",FALSE) → ≈ {"Ann",2,0.0325282,0;"Bob",5,0.0777356,1;"Cy",1,0.0424799,0;"Di",3,0.0534225,0;"Ed",3,0.0468516,0;"Flo",2,0.0159807,0;"Gus",1,0.0397701,0}
 * @example =CV.FORECAST.HOLDOUT({"Ann";"Bob";"Ann"},{"2025-01-10";"2025-01-20";"2025-02-20"},{30;80;50},"2025-03-01") → #VALUE! from: 2025-03-01 leaves one side empty; choose a day after 2025-01-10, the first purchase, up to 2025-02-20, the last
 */
export function forecastHoldout(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  from?: any,
  unit?: string,
  model?: string,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "holdoutByCustomer",
    ...ledger(customers, dates, amounts, orders),
    options: {
      from: dateArgument("from", from),
      unit: choiceArgument("unit", unit, UNITS),
      model: choiceArgument("model", model, MODEL_NAMES),
    },
    show: (result, { customers }) =>
      longTable(HOLDOUT_COLUMNS, holdoutRows(result, customers), headers),
  }));
}

/**
 * Worth of the customer base: what the customers of each cohort have brought, and what all their purchases to come are worth today.
 * @customfunction FORECAST.BASE
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param discount Discount rate per unit of time, above 0: 0.002 is 0.2 % a week.
 * @param [by] Cohorts by first purchase: "year" (if omitted), "quarter", "month", or "all" for the total alone.
 * @param [asOf] The last day that counts as known; later purchases are left out. If omitted, the last date in the data.
 * @param [unit] Unit of all times: "week" (if omitted), "day", "month" or "year".
 * @param [margin] Share of an amount that you earn: 0.4 is 40 %. If omitted, 1.
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, in the same order; rows of one order are one purchase. If omitted, those of one day are.
 * @returns Cohort, Customers, Realised (what they brought so far, × margin), Expected to buy within a year (how many of them), Residual
 * value (of all purchases to come, discounted, × margin), Low and High (in four cases of five it lies between them), Total (realised and
 * residual); the earliest cohort first, the total last.
 * @remarks Residual value of a customer = margin × expected amount × Σₖ (E[X(k)] − E[X(k−1)])/(1 + discount)ᵏ, k = 1, 2, … without end, by
 * the models of CV.FORECAST. Customers without an expected amount add nothing to it. The range takes the parameters as known and customers
 * as independent: 0 with its own probability, else a gamma distribution with the exact mean and variance. Without any amount the last
 * four columns are empty. Source: Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.FORECAST.BASE({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50},0.01,"quarter","2025-06-30","month",0.4,"bgnbd",FALSE) → ≈ {"2025-Q1",7,434,5.07737,2392.97,1075.96,3950.25,2826.97;"Total",7,434,5.07737,2392.97,1075.96,3950.25,2826.97}
 * @example =CV.FORECAST.BASE({"Ann";"Bob";"Ann"},{"2025-01-10";"2025-01-20";"2025-02-20"},{30;80;50},0) → #VALUE! discount must be at least 0.00001, not 0
 */
export function forecastBase(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  discount: number,
  by?: string,
  asOf?: any,
  unit?: string,
  margin?: number,
  model?: string,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => ({
    task: "customerBase",
    ...ledger(customers, dates, amounts, orders),
    options: {
      discount: shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT }),
      by: choiceArgument("by", by, BASE_COHORTS),
      asOf: dateArgument("asOf", asOf),
      unit: choiceArgument("unit", unit, UNITS),
      margin: shareArgument("margin", margin, 1),
      model: choiceArgument("model", model, MODEL_NAMES),
    },
    show: (cohorts) => table(BASE_COLUMNS, cohorts.map(totalled), headers),
  }));
}

/**
 * Range of what is to come from customers of whom only purchase histories are known, each with the number of customers that have it.
 * @customfunction FORECAST.RANGE
 * @param parameters The fitted model of buying: the cells of CV.MBGNBD.FIT, CV.BGNBD.FIT or CV.PNBD.FIT.
 * @param spending The fitted model of spending: the cells of CV.GG.FIT; or one amount that everybody always spends.
 * @param discount Discount rate per unit of time of the fit, above 0: 0.002 is 0.2 % a week.
 * @param segments Segment of each row: a year of first purchase, a region.
 * @param frequency Repeat purchases of the customers of each row, all but the first.
 * @param recency Time from the first purchase to the last, one cell per row; 0 for customers who bought once.
 * @param age Time from the first purchase to the end of the data, one cell per row, in the same unit.
 * @param weights How many customers each row stands for.
 * @param amounts Their mean amounts of repeat purchases, added up; 0 for customers who bought once.
 * @param squares The squares of these mean amounts, added up.
 * @param [margin] Share of an amount that you earn: 0.4 is 40 %. If omitted, 1.
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Segment, Residual value (of all purchases to come, discounted, × margin), Low and High (in four cases of five it lies between
 * them); in order of segment, the total last.
 * @remarks The same worth and range as CV.FORECAST.BASE, which needs a row for each purchase. Source: Fader, Hardie & Lee (2005), RFM and CLV,
 * Journal of Marketing Research 42(4).
 * @example =CV.FORECAST.RANGE({0.525,6.183,0.891,1.614},{6.25,3.74,15.44},0.002,{2024;2024;2025},{0;2;1},{0;30.43;5},{38.86;38.86;20},{10;3;5},{0;120;175},{0;5000;6300},0.4,,FALSE) → ≈ {2024,389.7477,95.46358,773.0941;2025,218.0535,8.01443,535.2625;"Total",607.8012,200.6073,1114.728}
 * @example =CV.FORECAST.RANGE({0.525,6.183,0.891,1.614},{6.25,3.74},0.002,2024,2,30,39,1,35,1225) → #VALUE! spending must be p, q, gamma, as a fit gives them: 3 numbers, not 2
 */
export function forecastRange(
  parameters: any[][],
  spending: any[][],
  discount: number,
  segments: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  weights: any[][],
  amounts: any[][],
  squares: any[][],
  margin?: number,
  model?: string,
  headers?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const name = choiceArgument("model", model, MODEL_NAMES);
    const spends = spending?.flat() ?? [];
    return {
      task: "segmentRanges",
      ranges: {
        segments: { cells: segments, as: "id" } as ColumnSpec<"id">,
        frequency: figures(frequency),
        recency: figures(recency),
        age: figures(age),
        weights: figures(weights),
        amounts: figures(amounts),
        squares: figures(squares),
      },
      columns: ({ segments: { codes, values }, ...read }) => ({
        ...read,
        segments: { codes, values },
      }),
      options: {
        model: name,
        parameters: readParameters(parameters, name === "pnbd" ? PNBD_NAMES : MBGNBD_NAMES),
        spending:
          spends.length < 2
            ? numberArgument("spending", spends[0], undefined, { min: 0 })
            : readParameters(spending, GG_NAMES, "spending"),
        discount: shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT }),
        margin: shareArgument("margin", margin, 1),
      },
      show: (ranges) => table(RANGE_COLUMNS, ranges.map(totalled), headers),
    };
  });
}

/** The ranges of a ledger, and the ledger that reading them gives. */
const ledger = (customers: Cells, dates: Cells, amounts: Cells, orders?: Cells) => ({
  ranges: ledgerRanges(customers, dates, amounts, orders),
  columns: (read: ReadLedger) => {
    const { customers, dates, amounts, skipped, header } = read;
    const { codes, values } = customers;
    return {
      ...{ customers: { codes, values }, dates, amounts, skipped, header },
      ...(read.orders && { orders: { codes: read.orders.codes } }),
    };
  },
});

const SUMMARY_COLUMNS = [
  ...(["Customer", "Frequency:repeat", "Recency:history", "Age", "Monetary:repeat"] as const),
];

const FORECAST_COLUMNS = [
  ...(["Customer", "Frequency:repeat", "Recency:history", "Age"] as const),
  ...(["Average repeat amount", "P(alive)", "Chance of buying", "Expected purchases"] as const),
  ...(["Low:range", "High:range", "Next purchase", "Expected amount", "Lifetime value"] as const),
];

const AUDIT_COLUMNS = [
  ...([worded("Item"), worded("Value:line"), "Standard error", worded("Note")] as const),
];

const TRACK_COLUMNS: ColumnsOf<Omit<TrackedPeriod, "low" | "high">> = {
  ...{ period: "Period", until: "Until", expected: "Expected:purchases", actual: "Actual" },
  ...{ expectedSoFar: "Cumulative expected", actualSoFar: "Cumulative actual" },
  heldOut: "Held out",
};

const RANGED_COLUMNS: ColumnsOf<TrackedPeriod> = {
  ...TRACK_COLUMNS,
  ...{ low: "Low:range", high: "High:range" },
};

const CHECK_COLUMNS: ColumnsOf<FrequencyCheck> = {
  ...{ frequency: "Frequency:repeat", customers: "Customers" },
  ...{ customersExpected: "Customers expected" },
  ...{ purchasesExpected: "Purchases expected:each", purchasesMade: "Purchases made:each" },
};

const HOLDOUT_COLUMNS = [
  ...(["Customer", "Purchases before", "Purchases expected", "Purchases made"] as const),
];

const BASE_COLUMNS = [
  ...([worded("Cohort"), "Customers", "Realised", "Expected to buy within a year"] as const),
  ...(["Residual value", "Low:range", "High:range", "Total"] as const),
];

const RANGE_COLUMNS = [worded("Segment"), "Residual value", "Low:range", "High:range"] as const;

/** What belongs to all together stands in a row of its own. */
const totalled = (figures: object): Cell[] => {
  const [group, ...rest] = Object.values(figures) as Cell[];
  return [group ?? "Total", ...rest];
};

function* summaryRows(
  { codes, frequency, recency, age, monetary }: TaskResult<"summarisePurchases">,
  { values }: IdColumn,
) {
  for (let i = 0; i < codes.length; i++)
    yield [values[codes[i]], frequency[i], recency[i], age[i], monetary[i]];
}

function* holdoutRows(
  { codes, before, expected, actual }: TaskResult<"holdoutByCustomer">,
  { values }: IdColumn,
) {
  for (let i = 0; i < codes.length; i++)
    yield [values[codes[i]], before[i], expected[i], actual[i]];
}

function* forecastRows(
  { summary, alive, chance, purchases, low, high, next, amount, value }: TaskResult<"forecast">,
  { values }: IdColumn,
) {
  const { codes, frequency, recency, age, monetary } = summary;
  for (let i = 0; i < codes.length; i++)
    // one list, not several spread into it: that takes three times as long, and there may be a million
    // prettier-ignore
    yield [
      values[codes[i]], frequency[i], recency[i], age[i], frequency[i] ? monetary[i] : null,
      alive[i], chance[i], purchases[i], low[i], high[i], next[i] || null,
      numberOrNone(amount[i]), numberOrNone(value[i]),
    ];
}

const numberOrNone = (value: number): number | null => (Number.isNaN(value) ? null : value);
