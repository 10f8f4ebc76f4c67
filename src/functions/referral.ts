// Influence value: CV.REFERRAL and its family.
import { wholeArgument, shareArgument } from "../domain/support/arguments";
import { readColumns } from "../domain/support/columns";
import { readPeriods } from "../domain/support/periods";
import { influence, referralForecast as forecast } from "../domain/referral";
import { answer } from "./support/answer";
import { table } from "./support/table";

/**
 * Influence value: what each customer brings itself and through those it referred, from a ledger of purchases.
 * @customfunction REFERRAL
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param referrers Who referred that customer, in the same order; blank, "none" or "-" where nobody did.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [decay] Share of a purchase that counts for each generation beyond the first, 0 to 1: 0.5 halves it every time. Without it 1.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Customer, Referred by, Own value, Direct referral value, Indirect referral value, Influence value (direct + indirect), Total
 * value, Customers referred, Customers in network; the greatest total first, equal ones by name.
 * @remarks Direct value is what those it referred bought; indirect value is what generation k (2, 3, …) bought × decay^(k−1). Naming the
 * referrer in one of a customer's rows is enough. A referrer without purchases gets a row with own value 0. A row without an amount is
 * skipped: enter 0 to count a referred customer who has not bought yet. Values of different customers overlap, so they do not add up.
 * Source: Kumar, Petersen & Leone (2010), J. Marketing 74(5).
 * @example =CV.REFERRAL({"Ann";"Bob";"Cy";"Bob"},{"";"Ann";"Bob";"Ann"},{100;40;30;20},0.5,FALSE) → {"Ann","",100,60,15,75,175,1,2;"Bob","Ann",60,30,0,30,90,1,1;"Cy","Bob",30,0,0,0,30,0,0}
 * @example =CV.REFERRAL({"Bob"},{"Ann"},{40},,FALSE) → {"Ann","",0,40,0,40,40,1,1;"Bob","Ann",40,0,0,0,40,0,0}
 * @example =CV.REFERRAL({"Ann";"Bob"},{"none";"-"},{100;40},,FALSE) → {"Ann","",100,0,0,0,100,0,0;"Bob","",40,0,0,0,40,0,0}
 * @example =CV.REFERRAL({"Ann";"Bob"},{"Bob";"Ann"},{100;40}) → #VALUE! referrers: 'Ann' is referred by 'Bob', 'Bob' by 'Ann'; referrals cannot run in a circle
 * @example =CV.REFERRAL({"Cy";"Cy"},{"Ann";"Bob"},{100;40}) → #VALUE! referrers, row 2: 'Cy' is referred by 'Bob' here, but by 'Ann' in row 1
 */
export function referral(
  customers: any[][],
  referrers: any[][],
  amounts: any[][],
  decay?: number,
  headers?: any,
): any[][] {
  return answer(() => {
    const ledger = readColumns({
      customers: { cells: customers, as: "id" },
      referrers: { cells: referrers, as: "id", optional: true },
      amounts: { cells: amounts, as: "number" },
    });
    const share = shareArgument("decay", decay, 1, { min: 0, max: 1 });
    const rows = influence(ledger, share, (purchase) => ledger.rows[purchase]);
    return table(
      {
        customer: "Customer",
        referredBy: "Referred by",
        own: "Own value",
        direct: "Direct referral value",
        indirect: "Indirect referral value",
        influence: "Influence value",
        total: "Total value",
        referred: "Customers referred",
        network: "Customers in network",
      },
      rows,
      headers,
    );
  });
}

/**
 * Referral forecast: sales of one customer and of those it refers, year by year, from a typical path.
 * @customfunction REFERRAL.FORECAST
 * @param ownSpend What the customer spends in its years 1, 2, 3 …, one cell per year.
 * @param referralSpend What a referred customer spends in its own years 1, 2, 3 …
 * @param referrals How many customers one customer refers in its years 1, 2, 3 …; fractions are fine.
 * @param [generations] How many generations refer, from 1 to 100. Without it 1: those referred do not refer.
 * @param [years] Years to show, from 1 to 100. Without it as many as the longest of the three ranges, at most 100.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Year, Joined (referred customers who joined in the year), Own sales, Direct referral sales, Indirect referral sales, Total.
 * @remarks A referred customer joins in the year of its referral, which is its own year 1. Beyond the end of a range nothing is spent
 * and nobody is referred; a blank year counts as 0. Those of later generations spend and refer like the first. No discount: put Total
 * into CV.LIFETIME or NPV for that. Source: Kumar, Petersen & Leone (2010), J. Marketing 74(5).
 * @example =CV.REFERRAL.FORECAST({495;839;694;278;1018},{495;544;694;278},{0;1;1;2;0},,,FALSE) → {1,0,495,0,0,495;2,1,839,495,0,1334;3,1,694,1039,0,1733;4,2,278,2228,0,2506;5,0,1018,2060,0,3078}
 * @example =CV.REFERRAL.FORECAST({100},{10},{0;1},2,3,FALSE) → {1,0,100,0,0,100;2,1,0,10,0,10;3,1,0,0,10,10}
 * @example =CV.REFERRAL.FORECAST({100;50},{80},{0;-1}) → #VALUE! referrals, row 2: -1 is negative
 */
export function referralForecast(
  ownSpend: any[][],
  referralSpend: any[][],
  referrals: any[][],
  generations?: number,
  years?: number,
  headers?: any,
): any[][] {
  return answer(() => {
    const path = {
      ...readPeriods({ ownSpend: { cells: ownSpend } }),
      ...readPeriods({ referralSpend: { cells: referralSpend } }),
      ...readPeriods({ referrals: { cells: referrals, min: 0 } }),
    };
    const longest = Math.max(...Object.values(path).map((column) => column.length));
    const horizon = wholeArgument("years", years, Math.min(longest, 100), 1, 100);
    const rows = forecast(path, wholeArgument("generations", generations, 1, 1, 100), horizon);
    return table(
      {
        ...{ year: "Year", joined: "Joined", own: "Own sales", direct: "Direct referral sales" },
        ...{ indirect: "Indirect referral sales", total: "Total" },
      },
      rows,
      headers,
    );
  });
}
