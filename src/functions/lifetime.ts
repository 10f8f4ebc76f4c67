// Value over the relationship: CV.LIFETIME and its family.
import { numberArgument, wholeArgument, shareArgument } from "../domain/support/arguments";
import { readColumns, shownValue } from "../domain/support/columns";
import { idOf } from "../domain/support/columns/cell";
import { unavailable } from "../domain/support/errors";
import {
  type Timing,
  lifetimeValue,
  paybackPeriods,
  retainedValue,
  schedule,
} from "../domain/lifetime";
import { readPeriods, readYears, wholeYears } from "../domain/support/periods";
import { answer } from "./support/answer";
import { table } from "./support/table";

/**
 * Customer lifetime value: purchases × average amount − cost + income from referrals, in one sum or period by period.
 * @customfunction LIFETIME
 * @param transactions Number of purchases over the lifetime, or one cell per period (say, per year).
 * @param average Average amount of a purchase, or one cell per period.
 * @param [cost] Cost of acquiring and serving the customer, or one cell per period. Without it 0.
 * @param [referral] Net income from the customers it refers, or one cell per period. Without it 0.
 * @param [discount] Discount rate per period: 0.1 is 10 %. Without it 0.
 * @param [retention] Share of customers kept from each period to the next: 0.8 is 80 %. Without it 1.
 * @returns The lifetime value in the currency of the amounts.
 * @remarks Σₜ sₜ δₜ (nₜ aₜ − cₜ + rₜ) with δₜ = (1 + discount)^−(t−1) and sₜ = retention^(t−1): period 1 is neither
 * discounted nor at risk. A blank period counts as 0. Beside ranges, a single cell counts in period 1 only; with single
 * cells alone this is transactions × average − cost + referral. Sources: Gupta & Lehmann (2003), Customers as assets;
 * Kumar, Petersen & Leone (2007), How valuable is word of mouth?
 * @example =CV.LIFETIME(10,332.4,840,5822) → 8306
 * @example =CV.LIFETIME({1;3;2;2;2},{495;279.6666666667;347;139;509},{600;60;60;60;60},{0;495;1039;2228;2060}) → ≈ 8306
 * @example =CV.LIFETIME({1;1;1},{100;100;100},,,0.1,0.8) → ≈ 225.6198347107
 * @example =CV.LIFETIME({1;2;3},{100;100}) → #VALUE! average has 2 rows but transactions has 3 rows; paired ranges must be of equal length
 */
export function lifetime(
  transactions: any[][],
  average: any[][],
  cost?: any[][],
  referral?: any[][],
  discount?: number,
  retention?: number,
): number {
  return answer(() =>
    lifetimeValue(
      readPeriods({
        transactions: { cells: transactions, min: 0 },
        average: { cells: average },
        cost: { cells: cost },
        referral: { cells: referral },
      }),
      shareArgument("discount", discount, 0, { above: -1 }),
      shareArgument("retention", retention, 1, { min: 0, max: 1 }),
    ),
  );
}

/**
 * Lifetime value of a customer with the same margin and the same retention in every period, for some periods or for ever.
 * @customfunction LIFETIME.RETAINED
 * @param margin Margin per period (say, per year) from a customer who stays.
 * @param retention Share of customers kept from each period to the next: 0.8 is 80 %.
 * @param discount Discount rate per period: 0.1 is 10 %.
 * @param [periods] Number of margins to count, a whole number. Without it the relationship has no end.
 * @param [acquisition] Cost of acquiring the customer, subtracted once. Without it 0.
 * @param [timing] 0 (without it): the first margin comes now. 1: at the end of the first period, if the customer stays. 2: at the end of the first period for certain.
 * @returns The lifetime value in the currency of the margin.
 * @remarks With r = retention, d = discount and m = margin, for ever: m (1 + d) / (1 + d − r), m r / (1 + d − r) or m / (1 + d − r)
 * for timing 0, 1 or 2; the choice matters, compare like with like. Assumes that margin, retention and discount never change.
 * Retention that equals 1 + discount gives #DIV/0! without periods. Sources: Gupta & Lehmann (2003), Customers as assets; Fader &
 * Hardie (2012), Reconciling and clarifying CLV formulas.
 * @example =CV.LIFETIME.RETAINED(100,0.8,0.1) → ≈ 366.6666666667
 * @example =CV.LIFETIME.RETAINED(100,0.8,0.1,,,1) → ≈ 266.6666666667
 * @example =CV.LIFETIME.RETAINED(100,0.8,0.1,,,2) → ≈ 333.3333333333
 * @example =CV.LIFETIME.RETAINED(100,0.5,0,3,50) → 125
 * @example =CV.LIFETIME.RETAINED(100,80,0.1) → #VALUE! retention: 80 is more than 1; write 40 % as 0.4 or 40%, not as 40
 * @example =CV.LIFETIME.RETAINED(100,1,0) → #DIV/0! retention equals 1 + discount, so a value for ever has no limit
 */
export function lifetimeRetained(
  margin: number,
  retention: number,
  discount: number,
  periods?: number,
  acquisition?: number,
  timing?: number,
): number {
  return answer(() =>
    retainedValue({
      margin: numberArgument("margin:money", margin),
      retention: shareArgument("retention", retention, undefined, { min: 0, max: 1 }),
      discount: shareArgument("discount", discount, undefined, { above: -1 }),
      periods: wholeArgument("periods", periods, Infinity, 1, Infinity),
      acquisition: numberArgument("acquisition", acquisition, 0),
      timing: wholeArgument("timing", timing, 0, 0, 2) as Timing,
    }),
  );
}

/**
 * Payback: after how many periods the money spent on a customer has come back.
 * @customfunction LIFETIME.PAYBACK
 * @param cashflows Cash flow of each period, the first period first: what the customer brings less what it costs.
 * @returns Periods until the cumulative cash flow turns from negative to non-negative; 0 if it is never negative.
 * @remarks The cash of a period is taken to flow evenly, so the last period counts by the part needed: 1 + 105 / 1274 in the first
 * example. A blank period counts as 0. Not discounted; for a discounted payback give discounted cash flows. No payback: #N/A.
 * Source: Gupta & Lehmann (2005), Managing Customers as Investments.
 * @example =CV.LIFETIME.PAYBACK({-105;1274;1673}) → ≈ 1.082418
 * @example =CV.LIFETIME.PAYBACK({-100;25;25;50;80}) → 4
 * @example =CV.LIFETIME.PAYBACK({-100;20;30}) → #N/A the cumulative cash flow stays below 0; give more periods, or there is no payback
 */
export function lifetimePayback(cashflows: any[][]): number {
  return answer(() => paybackPeriods(readPeriods({ cashflows: { cells: cashflows } }).cashflows));
}

/**
 * Lifetime schedule: a customer's own sales, referred sales, cost and profit, year by year from a ledger of purchases.
 * @customfunction LIFETIME.SCHEDULE
 * @param years Year of each purchase, one row per purchase: 1, 2, 3 … or 2025, 2026 …
 * @param customers Customer of each purchase, in the same order: an id or a name.
 * @param amounts Amount of each purchase, in the same order.
 * @param [costs] Cost of each year, the first year first; or two columns, year and cost. Without it 0.
 * @param [customer] The customer whose schedule it is; all others count as referred. Without it: the first in the ledger.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Year, Own sales, Referred sales, Total sales, Cost, Profit, Cumulative profit: one row per year, in currency.
 * @remarks Years without purchases appear; years that only have a cost appear too. Own sales + referred sales = total
 * sales; total sales − cost = profit. Source: Kumar, Petersen & Leone (2007), How valuable is word of mouth?
 * @example =CV.LIFETIME.SCHEDULE({1;2;2},{"Studio";"Studio";"Designer"},{495;839;495},{600;60},,FALSE) → {1,495,0,495,600,-105,-105;2,839,495,1334,60,1274,1169}
 * @example =CV.LIFETIME.SCHEDULE({2024;2026},{"Ann";"Ann"},{100;50},{2024,30;2025,20},"Ann",FALSE) → {2024,100,0,100,30,70,70;2025,0,0,0,20,-20,50;2026,50,0,50,0,50,100}
 * @example =CV.LIFETIME.SCHEDULE({45296;45300},{"Ann";"Ann"},{100;50}) → #VALUE! years, row 1: 45296 is a day, not a year (and 1 more); give YEAR(…) of it
 * @example =CV.LIFETIME.SCHEDULE({1;"two"},{"Ann";"Ann"},{100;50}) → #VALUE! years, row 2: 'two' is not a number
 * @example =CV.LIFETIME.SCHEDULE({1;2},{"Ann";"Ann"},{100;50},,"Bob") → #N/A customer 'Bob' has no purchases in the ledger; ids compare exactly
 */
export function lifetimeSchedule(
  years: any[][],
  customers: any[][],
  amounts: any[][],
  costs?: any[][],
  customer?: any,
  headers?: any,
): any[][] {
  return answer(() => {
    const ledger = readColumns({
      years: { cells: years, as: "number", within: { argument: "years:ledger" } },
      customers: { cells: customers, as: "id" },
      amounts: { cells: amounts, as: "number" },
    });
    const first = wholeYears(ledger.years, (i) => ledger.place("years", i)).reduce(
      (a, b) => Math.min(a, b),
      Infinity,
    );
    const rows = schedule(
      ledger,
      readYears("costs", costs, first),
      codeOf(customer, ledger.customers.labels),
    );
    return table(
      {
        ...{ year: "Year", own: "Own sales", referred: "Referred sales", total: "Total sales" },
        ...{ cost: "Cost", profit: "Profit", cumulative: "Cumulative profit" },
      },
      rows,
      headers,
    );
  });
}

/** Code of the customer asked for; undefined when none is (0 is a blank cell of Excel on the desktop). */
function codeOf(cell: unknown, labels: string[]): number | undefined {
  const customer = idOf(cell);
  if (customer === null || customer === undefined || customer === "" || customer === 0)
    return undefined;
  const code = labels.indexOf(String(customer).trim());
  if (code < 0) throw unavailable("unknownCustomer", { value: shownValue(customer) });
  return code;
}
