// Retention and churn: CV.RETENTION and its family.
import {
  choiceArgument,
  dateArgument,
  flagArgument,
  numberArgument,
  wholeArgument,
  shareArgument,
} from "../domain/support/arguments";
import { type Cells, type ColumnSpec, readColumns } from "../domain/support/columns";
import { invalid, unavailable } from "../domain/support/errors";
import { LEAST_DISCOUNT } from "../domain/numerics/discounting";
import { settled } from "../domain/numerics/fit";
import { cohorts, COHORT_UNITS } from "../domain/retention/cohorts";
import { movements } from "../domain/retention/movements";
import { residual } from "../domain/retention/residual";
import { revenueRetention } from "../domain/retention/revenue";
import { churnRate, fitRetention, retentionRate, survivalPeriods } from "../domain/retention";
import { answer } from "./support/answer";
import { fitRow, readSurvivors } from "./support/histories";
import { ledgerRanges } from "./support/ledger";
import { rowsBeside } from "./support/rows";
import { table } from "./support/table";

/**
 * Retention rate: the share of the customers at the start of a period who are still customers at its end.
 * @customfunction RETENTION
 * @param start Customers at the start of the period.
 * @param end Customers at the end of the period, those who joined included.
 * @param [joined] Customers who joined during the period. Without it 0.
 * @returns The share kept, 0 to 1.
 * @remarks (end − joined) / start. Source: Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 * @example =CV.RETENTION(200,190,30) → 0.8
 * @example =CV.RETENTION(0,10,10) → #DIV/0! start is 0: there was nobody to keep
 * @example =CV.RETENTION(100,5,6) → #VALUE! joined: 6 is more than end, 5: those who joined count in end too
 */
export function retention(start: number, end: number, joined?: number): number {
  return answer(() => retentionRate(...readPeriod(start, end, joined)));
}

/**
 * Churn rate: the share of the customers at the start of a period who are gone at its end.
 * @customfunction RETENTION.CHURN
 * @param start Customers at the start of the period.
 * @param end Customers at the end of the period, those who joined included.
 * @param [joined] Customers who joined during the period. Without it 0.
 * @returns The share lost, 0 to 1.
 * @remarks (start − end + joined) / start, which is 1 − retention. Source: Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 * @example =CV.RETENTION.CHURN(200,190,30) → 0.2
 * @example =CV.RETENTION.CHURN(200,"many") → #VALUE! end: 'many' is not a number
 */
export function retentionChurn(start: number, end: number, joined?: number): number {
  return answer(() => churnRate(...readPeriod(start, end, joined)));
}

const readPeriod = (start: unknown, end: unknown, joined: unknown): [number, number, number] => [
  numberArgument("start", start, undefined, { min: 0 }),
  numberArgument("end", end, undefined, { min: 0 }),
  numberArgument("joined", joined, 0, { min: 0 }),
];

/**
 * Cohort table: of the customers who first bought in the same period, the share that buys in each period after it.
 * @customfunction RETENTION.COHORT
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param [unit] "month" (without it), "week" (from Monday), "quarter" or "year".
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [asOf] The last day that is known; later purchases are left out. Without it: the last date in the data.
 * @param [amounts] Amount of each purchase, in the same order; a refund is negative. With it, returns are no purchases.
 * @param [orders] Order of each row, an id: rows of one order are one purchase, on its first day. Without it, rows of a customer on one day are.
 * @param [survivors] TRUE counts who bought in a period or after it, and so was still a customer. If omitted, FALSE.
 * @returns One row per cohort: Cohort (2025-01, 2025-01-06, 2025-Q1 or 2025), Customers, then the share of them who bought 0, 1, 2 …
 * periods later; empty where that period is not over by asOf.
 * @remarks Period 0 is the period of the first purchase, so its share is 1. A period that asOf cuts short is left empty, as nobody knows
 * yet who will buy in it: if the data are complete up to a later day than their last date, give that day as asOf. A customer counts once
 * per period, however often it buys. With amounts, an order or a day on which more was given back than bought is a return, as in CV.RFM: nobody
 * buys by it, and who has nothing but returns is left out. Source: Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 * @example =CV.RETENTION.COHORT({"Ann";"Bob";"Ann";"Cy";"Bob"},{"2025-01-05";"2025-01-31";"2025-02-01";"2025-02-10";"2025-03-31"}) → {"Cohort","Customers",0,1,2;"2025-01",2,1,0.5,0.5;"2025-02",1,1,0,""}
 * @example =CV.RETENTION.COHORT({"Ann";"Bob";"Ann";"Cy";"Bob"},{"2025-01-05";"2025-01-31";"2025-02-01";"2025-02-10";"2025-03-31"},,FALSE,"2025-03-30") → {"2025-01",2,1,0.5,"";"2025-02",1,1,"",""}
 * @example =CV.RETENTION.COHORT({"Ann";"Ann";"Bob"},{"2024-12-29";"2024-12-30";"2025-01-05"},"week",FALSE) → {"2024-12-23",1,1,1;"2024-12-30",1,1,""}
 * @example =CV.RETENTION.COHORT({"Ann";"Bob";"Ann";"Cy"},{"2025-01-05";"2025-01-31";"2025-02-01";"2025-02-10"},,FALSE,"2025-02-28",{20;30;-20;-5}) → {"2025-01",2,1,0}
 * @example =CV.RETENTION.COHORT({"Ann";"Bob";"Ann";"Cy";"Bob"},{"2025-01-05";"2025-01-31";"2025-02-01";"2025-02-10";"2025-03-31"},,FALSE,,,,TRUE) → {"2025-01",2,1,1,0.5;"2025-02",1,1,0,""}
 * @example =CV.RETENTION.COHORT({"Ann";"Bob"},{"2025-01-10";"2025-02-01"},,,"2024-12-31") → #N/A no purchases up to asOf (2024-12-31); the first is later, choose a later asOf
 * @example =CV.RETENTION.COHORT({"Ann";"Bob"},{"2025-01-10";"soon"}) → #VALUE! dates, row 2: 'soon' is not a date
 */
export function retentionCohort(
  customers: any[][],
  dates: any[][],
  unit?: string,
  headers?: any,
  asOf?: any,
  amounts?: any[][],
  orders?: any[][],
  survivors?: any,
): any[][] {
  return answer(() => {
    const { amounts: paid, ...ranges } = ledgerRanges(customers, dates, amounts ?? [], orders);
    const visits = readColumns({ ...ranges, ...(amounts && { amounts: paid }) });
    const { periods, rows } = cohorts(
      visits,
      periodsFrom(unit, asOf),
      flagArgument("survivors", survivors, false),
    );
    return table(["Cohort", "Customers", ...periods], rows, headers);
  });
}

const periodsFrom = (unit: unknown, asOf: unknown) => ({
  unit: choiceArgument("unit", unit, COHORT_UNITS),
  asOf: dateArgument("asOf", asOf),
});

/**
 * Revenue movements: what new, returning and present customers bring from one period to the next, and what is lost, from a list of purchases.
 * @customfunction RETENTION.MOVEMENTS
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [unit] "month" (without it), "week" (from Monday), "quarter" or "year".
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [asOf] The last day that is known; later purchases are left out. Without it: the last date in the data.
 * @returns One row per period, from the first purchase on: Period (2025-01, 2025-01-06, 2025-Q1 or 2025), Opening, New, Returned, Expansion,
 * Contraction, Lost, Closing. Of a period that is not over by asOf only the Opening is given.
 * @remarks A customer's revenue in a period is the sum of its amounts, or nothing where that is not positive. Opening is the closing of the
 * period before. New: customers who bring something for the first time; Returned: who brought something before, but nothing in the period
 * before. Expansion and Contraction: what customers of the period before bring more or less now; Lost: what they brought who bring nothing now.
 * Closing = Opening + New + Returned + Expansion − Contraction − Lost. The columns are what CV.RETENTION.REVENUE takes, with New and Returned
 * added up. Source: Skok (2010), SaaS Metrics, For Entrepreneurs.
 * @example =CV.RETENTION.MOVEMENTS({"Ann";"Bob";"Ann";"Cy";"Bob"},{"2025-01-05";"2025-01-31";"2025-02-01";"2025-02-10";"2025-03-31"},{20;30;25;40;10}) → {"Period","Opening","New","Returned","Expansion","Contraction","Lost","Closing";"2025-01",0,50,0,0,0,0,50;"2025-02",50,40,0,5,0,30,65;"2025-03",65,0,10,0,0,65,10}
 * @example =CV.RETENTION.MOVEMENTS({"Ann";"Ann";"Ann"},{"2025-01-05";"2025-02-28";"2025-03-01"},{20;15;9},,FALSE) → {"2025-01",0,20,0,0,0,0,20;"2025-02",20,0,0,0,5,0,15;"2025-03",15,"","","","","",""}
 * @example =CV.RETENTION.MOVEMENTS({"Ann";"Bob"},{"2025-01-10";"2025-02-01"},{20;"much"}) → #VALUE! amounts, row 2: 'much' is not a number
 */
export function retentionMovements(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  unit?: string,
  headers?: any,
  asOf?: any,
): any[][] {
  return answer(() => {
    const options = periodsFrom(unit, asOf);
    const sales = readColumns({
      customers: { cells: customers, as: "id" },
      dates: { cells: dates, as: "date" },
      amounts: { cells: amounts, as: "number" },
    });
    return table(
      {
        ...{ period: "Period", opening: "Opening", joined: "New", returned: "Returned" },
        ...{ expansion: "Expansion", contraction: "Contraction", lost: "Lost", closing: "Closing" },
      },
      movements(sales, options),
      headers,
    );
  });
}

/**
 * Revenue retention: what is kept of recurring revenue from one period to the next, with and without what customers add.
 * @customfunction RETENTION.REVENUE
 * @param opening Recurring revenue at the start of each period, one row a period.
 * @param expansion What customers who were there add in the period: more seats, higher prices.
 * @param contraction What customers who stay take back in the period, as a positive amount.
 * @param lost Revenue of customers who leave in the period, as a positive amount.
 * @param [newRevenue] Revenue of customers who are new in the period. Without it there is no quick ratio.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns One row a period: Net retention, Gross retention and Revenue churn (shares of the opening revenue), Quick ratio (empty where
 * nothing was lost).
 * @remarks Net = (opening + expansion − contraction − lost) / opening; gross leaves expansion out, so it is never above 1; churn is
 * 1 − gross; quick ratio = (newRevenue + expansion) / (contraction + lost). A period that opens with 0 has no shares. Source: Skok (2010),
 * SaaS Metrics, For Entrepreneurs.
 * @example =CV.RETENTION.REVENUE(100,15,5,10,20,FALSE) → ≈ {1,0.85,0.15,2.333333}
 * @example =CV.RETENTION.REVENUE({0;200;250},{0;40;0},{0;10;0},{0;20;0}) → {"Net retention","Gross retention","Revenue churn","Quick ratio";"","","","";1.05,0.85,0.15,"";1,1,0,""}
 * @example =CV.RETENTION.REVENUE(0,0,0,0,50) → #DIV/0! opening is 0: there was no revenue to keep
 * @example =CV.RETENTION.REVENUE({100;100},{0;0},{30;30},{20;90}) → #VALUE! lost, row 2: contraction and lost together, 120, are more than the opening 100; subtract from newRevenue what new customers took back
 * @example =CV.RETENTION.REVENUE(100,15,-5,10) → #VALUE! contraction: -5 is negative
 */
export function retentionRevenue(
  opening: any[][],
  expansion: any[][],
  contraction: any[][],
  lost: any[][],
  newRevenue?: any[][],
  headers?: any,
): any[][] {
  return answer(() => {
    const revenue = (cells: Cells): ColumnSpec<"number"> => ({ cells, as: "number", min: 0 });
    const periods = readColumns({
      opening: revenue(opening),
      expansion: revenue(expansion),
      contraction: revenue(contraction),
      lost: revenue(lost),
      ...(newRevenue && { newRevenue: revenue(newRevenue) }),
    });
    if (!periods.count) throw unavailable("nothingThere", { blank: periods.blank });
    const kept = revenueRetention({ ...periods, joined: periods.newRevenue }, (i) =>
      periods.place("lost", i),
    );
    return table(
      ["Net retention", "Gross retention", "Revenue churn", "Quick ratio"],
      rowsBeside(periods, kept),
      headers,
    );
  });
}

/**
 * Fits the shifted-beta-geometric model of retention to the survivors of a cohort: customers differ in loyalty.
 * @customfunction RETENTION.FIT
 * @param survivors Customers of one cohort: all of them, then those still there after one period, after two, and so on.
 * @returns alpha, beta and the log-likelihood, side by side.
 * @remarks Each customer leaves at the end of a period with its own probability θ ~ Beta(α, β). The less loyal leave first, so the
 * retention rate of those who stay rises. A blank in between is a period not observed; the fit bridges it. Shares instead of numbers give the same alpha and beta. Maximum likelihood. Source: Fader &
 * Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1).
 * @example =CV.RETENTION.FIT({1000;631;"";382;326;289;262;241}) → ≈ {0.706546,1.190703,-1519.6628}
 * @example =CV.RETENTION.FIT({1000;631;468;382;326;289;262;241}) → ≈ {0.704077,1.182043,-1680.2652}
 * @example =CV.RETENTION.FIT({1000;900;810;729}) → #N/A retention: the retention rate of these survivors does not rise with time, so they do not show customers who differ in loyalty, and alpha and beta have no estimate; reckon with one constant retention rate instead
 * @example =CV.RETENTION.FIT({1000;631;648}) → #VALUE! survivors, row 3: 648 is more than the 631 before; survivors are those of one cohort who are still there, so they never increase
 */
export function retentionFit(survivors: any[][]): any[][] {
  return answer(() => fitRow("retention", fitRetention(readSurvivors(survivors))));
}

/**
 * Survival curve: the share of a cohort to expect after each period, fitted to its survivors so far and projected onwards.
 * @customfunction RETENTION.CURVE
 * @param survivors Customers of one cohort: all of them, then those still there after one period, after two, and so on.
 * @param periods How many periods to show, from the first on.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Period, Survival (share of the cohort still there), Retention (share kept from the period before), Actual (survival so far,
 * empty where it is yet to come); one row per period, from 0.
 * @remarks The shifted-beta-geometric model of CV.RETENTION.FIT: retention in period t is (β+t−1)/(α+β+t−1), and survival is the product
 * of retention so far. Source: Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1).
 * @example =CV.RETENTION.CURVE({100;60;45},3) → ≈ {"Period","Survival","Retention","Actual";0,1,"",1;1,0.6,0.6,0.6;2,0.45,0.75,0.45;3,0.3682,0.8182,""}
 * @example =CV.RETENTION.CURVE({50;50;50},3) → #N/A retention: nobody has left yet, so there is nothing to project; wait for some to leave
 */
export function retentionCurve(survivors: any[][], periods: number, headers?: any): any[][] {
  return answer(() => {
    const last = wholeArgument("periods", periods, undefined, 1, 100_000);
    const curve = survivalPeriods(readSurvivors(survivors), last);
    return table(
      { period: "Period", survival: "Survival", retention: "Retention", actual: "Actual" },
      curve,
      headers,
    );
  });
}

/** More renewals than anybody has seen. */
const MOST_RENEWALS = 100_000;

/**
 * Residual value of a customer under contract: how long one who has renewed so often is still expected to stay, and what that is worth.
 * @customfunction RETENTION.VALUE
 * @param survivors Customers of one cohort: all of them, then those still there after one period, after two, and so on.
 * @param discount Discount rate per period, above 0: 0.1 is 10 %.
 * @param [renewals] How often the customer has renewed, or a column of such numbers. Without it 0: the first renewal is ahead.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Renewals, Residual lifetime (periods expected from the next renewal on; empty where alpha is 1 or less, as then some stay as
 * good as for ever and the mean has no limit), Residual value (the same periods discounted, per unit of margin); one row per number of renewals.
 * @remarks The shifted-beta-geometric model of CV.RETENTION.FIT, for a customer about to decide on the next renewal, whose margin comes
 * at once if it renews. With b = β + renewals: lifetime = b/(α−1); value = b/(α+b) · ₂F₁(1, b+1; α+b+1; 1/(1+discount)). Those who have
 * renewed often are the loyal ones, so their value is higher. Multiply it by the margin per period. Source: Fader & Hardie (2010), Customer-base
 * valuation in a contractual setting, Marketing Science 29(1).
 * @example =CV.RETENTION.VALUE({1000;631;468;382;326;289;262;241},0.1,{0;1;5},FALSE) → ≈ {0,"",2.96440;1,"",4.10314;5,"",6.26441}
 * @example =CV.RETENTION.VALUE({1000;900;814;740;676;620},0.1) → ≈ {"Renewals","Residual lifetime","Residual value";0,18.7308,5.5650}
 * @example =CV.RETENTION.VALUE({1000;631;468},40) → #VALUE! discount: 40 is more than 1; write 40 % as 0.4 or 40%, not as 40
 * @example =CV.RETENTION.VALUE({50;50;50},0.1) → #N/A retention: nobody has left yet, so there is nothing to project; wait for some to leave
 */
export function retentionValue(
  survivors: any[][],
  discount: number,
  renewals?: any[][],
  headers?: any,
): any[][] {
  return answer(() => {
    const rate = shareArgument("discount", discount, undefined, { min: LEAST_DISCOUNT, max: 1 });
    const asked = readColumns({ renewals: { cells: renewals ?? [[0]], as: "number" } });
    if (!asked.count) throw unavailable("nothingThere", { blank: asked.blank });
    asked.renewals.forEach((value, i) => {
      if (!Number.isInteger(value) || value < 0 || value > MOST_RENEWALS)
        throw invalid("notWholeFrom", { at: asked.place("renewals", i), value, min: 0, max: MOST_RENEWALS }); // prettier-ignore
    });
    const { parameters } = settled("retention", fitRetention(readSurvivors(survivors)));
    const rows = Array.from(asked.renewals, (times) => residual(parameters, times, rate));
    return table(["Renewals", "Residual lifetime", "Residual value"], rowsBeside(asked, rows), headers); // prettier-ignore
  });
}
