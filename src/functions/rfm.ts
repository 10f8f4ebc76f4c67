// RFM segmentation: CV.RFM and its family.
import { choiceArgument, dateArgument, wholeArgument } from "../domain/support/arguments";
import { type Cells, type ColumnSpec, type IdColumn, readColumns } from "../domain/support/columns";
import { MEASURES, type Rfm, rfm as score, rfmSummary as summarise } from "../domain/rfm";
import { type LoyaltyValue, loyaltyByCode } from "../domain/rfm/loyalty";
import { auditRfm } from "../domain/rfm/audit";
import { scoresOn } from "../domain/rfm/scores";
import {
  LOYALTY,
  checkScores,
  type OwnSegment,
  ownSegmentOf,
  segmentOf,
} from "../domain/rfm/segments";
import { invalid } from "../domain/support/errors";
import { firstRefused } from "../domain/support/refused";
import { answer, beside } from "./support/answer";
import { ledgerRanges, readForecastOptions } from "./support/ledger";
import { longAnswer } from "./support/long-answer";
import { type ColumnsOf, table, worded } from "./support/table";

/**
 * RFM segmentation: one row per customer with recency, frequency, money, the scores of the three, segment and loyalty.
 * @customfunction RFM
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [asOf] The day to count recency from; later purchases are left out. Without it: the last date in the data.
 * @param [bins] Steps of each score, from 2 to 9. Without it 5: the best customers score 555.
 * @param [monetary] "average" (without it): money per purchase. "total": money in all.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, an id: rows of one order are one purchase. Without it, rows of a customer on one day are.
 * @returns Customer, Last purchase (a date), Recency (days), Frequency (purchases), Monetary, R, F, M, Score, Segment,
 * Loyalty; best customers first.
 * @remarks One whose net amount is negative is a return: its money counts, but it is no purchase and no last purchase; customers with
 * nothing but returns are left out. Equal values always get equal scores, so neither the order of the rows nor
 * the unit of currency matters: score = min(bins, ⌊bins × (2 × worse + equal) / (2 × customers)⌋ + 1), where worse counts
 * the customers who are strictly worse and equal those with the same value. Format the column Last purchase as a date.
 * Source: Hughes (1994), Strategic Database Marketing.
 * @example =CV.RFM({"Ann";"Bob";"Ann"},{"2025-01-10";"2025-01-20";"2025-01-31"},{30;80;50},,2,"total",FALSE) → {"Ann",45688,0,2,80,2,2,2,"222","Champions","Loyal";"Bob",45677,11,1,80,1,1,2,"112","Loyal Customers","Loyal"}
 * @example =CV.RFM({"Ann";"Ann";"Ann";"Ann"},{"2025-01-10";"2025-01-10";"2025-01-10";"2025-01-31"},{30;20;50;-10},,,,FALSE,{1;1;2;3}) → {"Ann",45667,21,2,45,3,3,3,"333","Need Attention","Moderately loyal"}
 * @example =CV.RFM({"Ann";"Bob"},{"2025-01-10";"soon"},{30;80}) → #VALUE! dates, row 2: 'soon' is not a date
 * @example =CV.RFM({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},"2024-12-31") → #N/A no purchases up to asOf (2024-12-31); the first is later, choose a later asOf
 */
export function rfm(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any,
  bins?: number,
  monetary?: string,
  headers?: any,
  orders?: any[][],
): any[][] {
  return answer(() =>
    table(
      [
        "Customer",
        "Last purchase",
        "Recency",
        "Frequency",
        "Monetary",
        "R",
        "F",
        "M",
        "Score",
        worded("Segment"),
        worded("Loyalty"),
      ],
      rows(scored({ customers, dates, amounts, orders }, asOf, bins, monetary)),
      headers,
    ),
  );
}

/**
 * RFM scores of a column that you have already: days since the last purchase, purchases, money; beside it.
 * @customfunction RFM.SCORE
 * @param values One figure per customer.
 * @param [bins] Steps of the score, from 2 to 9; or a range of two to eight limits of your own, rising. If omitted, 5.
 * @param [better] "high" (if omitted): more is better, as with money. "low": less is, as with days since the last purchase.
 * @returns The score of each, from 1, the worst, beside the values; empty beside blank cells and a heading.
 * @remarks By steps: min(bins, ⌊bins × (2 × worse + equal) / (2 × customers)⌋ + 1), as in CV.RFM; equal values always get equal
 * scores. By limits: 1 + the number of limits reached, where a limit itself is reached: {10;50;100} scores 50 as 3, and with "low"
 * {30;90;180} scores 30 days as 4. Source: Hughes (1994), Strategic Database Marketing.
 * @example =CV.RFM.SCORE({5;1;3},3) → {3;1;2}
 * @example =CV.RFM.SCORE({12;30;200;90},{30;90;180},"low") → {4;4;1;3}
 * @example =CV.RFM.SCORE({5;1;3},{50;10}) → #VALUE! bins, row 2: 10 is not more than 50, the cutoff before it
 * @example =CV.RFM.SCORE({5;"1 day"},3) → #VALUE! values, row 2: '1 day' is not a number
 */
export function rfmScore(values: any[][], bins?: any[][], better?: string): any[][] {
  return answer(() => {
    const scale = {
      bins: readBins(bins),
      better: choiceArgument("better", better, ["high", "low"]),
    };
    const customers = readColumns({
      values: { cells: values, as: "number", within: { argument: "values:figures" } },
    });
    const scores = scoresOn(customers.values, scale);
    return beside(customers, (i) => scores[i]);
  });
}

/** A number of steps, or limits; a single cell is a number of steps. */
function readBins(cells?: Cells): number | Float64Array {
  if (!cells || cells.length * cells[0]?.length === 1)
    return wholeArgument("bins", cells?.[0][0], 5, 2, 9);
  const { bins, place } = readColumns({ bins: { cells, as: "number" } });
  const refused = firstRefused(bins, (limit, i) => i > 0 && limit <= bins[i - 1], (i) => place("bins", i)); // prettier-ignore
  if (refused) throw invalid("cutoffNotRising", { ...refused, before: bins[refused.index - 1] });
  if (bins.length > 8)
    throw invalid("tooManyLimits", { argument: "bins", count: bins.length, most: 8 });
  return bins.length > 1 ? bins : wholeArgument("bins", bins[0], 5, 2, 9);
}

/**
 * Segment of RFM scores: which of the ten segments, from Champions to Hibernating, a customer with these scores is in.
 * @customfunction RFM.SEGMENT
 * @param r Recency score, or a column of them: 1 is long ago.
 * @param f Frequency score, or a column of them: 1 is seldom.
 * @param m Monetary score, or a column of them: 1 is little.
 * @param [bins] Steps of the scores, from 2 to 9. Without it 5.
 * @param [segments] Segments of your own, one per row in seven columns: name, R from, R to, F from, F to, M from, M to. A blank limit
 * (or 0) is none. If omitted, the ten.
 * @returns The segment's name; for columns one name per row, beside the scores.
 * @remarks Each score's position is ⌈5 × score / bins⌉; frequency and money share a position, the mean of theirs with
 * halves up. Every combination has exactly one segment. Of your own segments the first that takes all three scores counts, both limits
 * included; "Others" if none does. Source: Hughes (1994), Strategic Database Marketing.
 * @example =CV.RFM.SEGMENT(4,4,1) → "Potential Loyalists"
 * @example =CV.RFM.SEGMENT({5;3;1},{5;1;5},{4;2;5}) → {"Champions";"About To Sleep";"Can't Lose Them"}
 * @example =CV.RFM.SEGMENT({5;3;1},{5;1;5},{4;2;5},,{"Name","R from","R to","F from","F to","M from","M to";"VIP",4,5,4,5,"","";"Gone",1,2,"","","",""}) → {"VIP";"Others";"Gone"}
 * @example =CV.RFM.SEGMENT(5,4,1,,{"VIP",4,5;"Gone",1,2}) → #VALUE! segments must have seven columns: name, R from, R to, F from, F to, M from, M to; not 3
 * @example =CV.RFM.SEGMENT(6,4,1) → #VALUE! r: 6 is not a whole number from 1 to 5
 */
export function rfmSegment(
  r: any[][],
  f: any[][],
  m: any[][],
  bins?: number,
  segments?: any[][],
): any[][] {
  return answer(() => {
    const steps = wholeArgument("bins", bins, 5, 2, 9);
    const own = segments && readSegments(segments, steps);
    const columns = readColumns({
      r: { cells: r, as: "number" },
      f: { cells: f, as: "number" },
      m: { cells: m, as: "number" },
    });
    for (const name of ["r", "f", "m"] as const)
      checkScores(columns[name], steps, (i) => columns.place(name, i));
    return beside(columns, (i) => {
      const [r, f, m] = [columns.r[i], columns.f[i], columns.m[i]];
      return own ? ownSegmentOf([r, f, m], own) : segmentOf(r, f, m, steps);
    });
  });
}

const LIMITS = ["R from", "R to", "F from", "F to", "M from", "M to"];

/** Segments of one's own; a limit that is blank, or 0 as Excel on the desktop hands blanks over, is none. */
function readSegments(cells: Cells, bins: number): OwnSegment[] {
  const width = cells[0]?.length ?? 0;
  if (width !== 1 + LIMITS.length) throw invalid("notSevenColumns", { count: width });
  const column = (j: number) => ({
    cells: cells.map((row) => [row[j]]),
    within: { argument: "segments:own", column: j + 1 },
  });
  const specs: Record<string, ColumnSpec> = { name: { ...column(0), as: "id" } };
  LIMITS.forEach((limit, j) => (specs[limit] = { ...column(j + 1), as: "number", optional: true }));
  const read = readColumns(specs);
  const limits = LIMITS.map((limit) => read[limit] as Float64Array);
  const names = read.name as unknown as IdColumn;
  limits.forEach((limit, j) => {
    const given = limit.map((score) => (score ? score : 1)); // open
    checkScores(given, bins, (i) => read.place(LIMITS[j], i));
  });
  return Array.from(names.codes, (code, i) => {
    const [from, to] = [0, 1].map((end) =>
      [0, 1, 2].map((score) => limits[2 * score + end][i] || (end ? bins : 1)),
    ) as unknown as [OwnSegment["from"], OwnSegment["to"]];
    const crossed = from.findIndex((score, s) => score > to[s]);
    if (crossed >= 0)
      throw invalid("fromAboveTo", {
        at: read.place(LIMITS[2 * crossed], i),
        score: (["R", "F", "M"] as const)[crossed],
        ...{ from: from[crossed], to: to[crossed] },
      });
    return { name: names.values[code], from, to };
  });
}

/**
 * What CV.RFM reads: rows used and left out, by reason, returns, purchases, customers and dates.
 * @customfunction RFM.AUDIT
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [asOf] The day to count recency from; later purchases are left out. If omitted, the last date in the data.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, an id: rows of one order are one purchase. If omitted, rows of a customer on one day are.
 * @returns Item, Value and Note: rows read, skipped and used, returns, purchases, customers, first and last date.
 * @remarks Rows read are those with anything in one of the ranges; each that is not used is counted under one reason, so that all add up. A
 * ledger of which nothing is left is explained here, not an error. A cell that cannot be read is refused, as everywhere. Source: Hughes
 * (1994), Strategic Database Marketing.
 * @example =CV.RFM.AUDIT({"Customer";"Ann";"Bob";"";"Ann";"Cy"},{"Date";45000;45001;45002;45009;45003},{"Paid";100;"";20;-100;-5},,FALSE) → {"Rows read",6,"";"Heading rows skipped",1,"";"Rows without a customer",1,"";"Rows without a date",0,"";"Rows without an amount",1,"";"Rows after the as-of date",0,"";"Rows used",3,"";"Refunds among all rows",2,"negative amounts";"Returns",2,"days or orders with more given back than bought: their money counts, but they are no purchases";"Customers with returns only",1,"left out";"Purchases",1,"one customer's purchases of one day count as one";"Customers",1,"";"First date","2023-03-15","";"Last date","2023-03-24","";"As-of date","2023-03-24","assumed: the last date"}
 * @example =CV.RFM.AUDIT({"Ann";"Bob"},{45000;"soon"},{30;80}) → #VALUE! dates, row 2: 'soon' is not a date
 */
export function rfmAudit(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any,
  headers?: any,
  orders?: any[][],
): any[][] {
  return answer(() => {
    const day = dateArgument("asOf", asOf);
    const lines = auditRfm(readColumns(ledgerRanges(customers, dates, amounts, orders)), day);
    return table([worded("Item"), "Value:line", worded("Note")], lines, headers);
  });
}

/**
 * RFM summary: how many customers each segment has, and how much they bring.
 * @customfunction RFM.SUMMARY
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param [asOf] The day to count recency from; later purchases are left out. Without it: the last date in the data.
 * @param [bins] Steps of each score, from 2 to 9. Without it 5.
 * @param [monetary] "average" (without it): money per purchase. "total": money in all.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, an id: rows of one order are one purchase. Without it, rows of a customer on one day are.
 * @returns Segment, Loyalty, Customers, Share, Orders, Revenue, Revenue share, Average recency (days), Average frequency,
 * Average monetary; the most loyal segment first, segments without customers left out.
 * @remarks Purchases and returns are those of CV.RFM. Averages are means over the customers of a segment; shares are fractions of all customers and of all revenue.
 * Source: Hughes (1994), Strategic Database Marketing.
 * @example =CV.RFM.SUMMARY({"Ann";"Bob";"Ann"},{"2025-01-10";"2025-01-20";"2025-01-31"},{30;80;50},,2,"total",FALSE) → {"Champions","Loyal",1,0.5,2,80,0.5,0,2,80;"Loyal Customers","Loyal",1,0.5,1,80,0.5,11,1,80}
 * @example =CV.RFM.SUMMARY({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30}) → #VALUE! amounts has 1 row but customers has 2 rows; paired ranges must be of equal length
 */
export function rfmSummary(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  asOf?: any,
  bins?: number,
  monetary?: string,
  headers?: any,
  orders?: any[][],
): any[][] {
  return answer(() =>
    table(
      {
        segment: worded("Segment"),
        loyalty: worded("Loyalty"),
        customers: "Customers",
        share: "Share",
        orders: "Orders",
        revenue: "Revenue",
        revenueShare: "Revenue share",
        averageRecency: "Average recency",
        averageFrequency: "Average frequency",
        averageMonetary: "Average monetary",
      },
      summarise(scored({ customers, dates, amounts, orders }, asOf, bins, monetary)),
      headers,
    ),
  );
}

/**
 * Value by loyalty: what loyal, moderately loyal and less loyal customers have brought, will bring, and how many have gone.
 * @customfunction RFM.LOYALTY
 * @param customers Customer of each purchase, one row per purchase: an id or a name.
 * @param dates Date of each purchase, in the same order.
 * @param amounts Amount of each purchase, in the same order; a refund is negative.
 * @param horizon How far to look ahead, in units of time: 52 weeks.
 * @param [asOf] The day to count from; later purchases are left out. Without it: the last date in the data.
 * @param [bins] Steps of each score, from 2 to 9. Without it 5.
 * @param [monetary] "average" (without it): money per purchase. "total": money in all.
 * @param [unit] Unit of the horizon: "week" (without it), "day", "month" or "year".
 * @param [discount] Discount rate per unit of time: 0.001 is 0.1 % a week. Without it 0.
 * @param [margin] Share of an amount that you earn: 0.4 is 40 %. Without it 1.
 * @param [model] Model of buying: "mbgnbd" (if omitted), "bgnbd" or "pnbd" (Pareto/NBD).
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @param [orders] Order of each row, an id: rows of one order are one purchase. Without it, rows of a customer on one day are.
 * @returns Loyalty, Customers, Realised value (so far), Active (customers to expect still there), Churn (share who have left), Future
 * value (within the horizon, discounted), Lifetime value (realised and future); the most loyal first.
 * @remarks Every customer has the loyalty that CV.RFM gives it, and the P(alive) and lifetime value that CV.FORECAST gives it. Churn is 1
 * − the mean P(alive); both values are × margin. The model is the MBG/NBD unless asked otherwise, as in CV.FORECAST; the BG/NBD takes
 * everybody who bought once for active. Customers without an expected amount add nothing to the future value. Sources: Hughes (1994), Strategic
 * Database Marketing; Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4).
 * @example =CV.RFM.LOYALTY({"Ann";"Ann";"Bob";"Bob";"Bob";"Bob";"Bob";"Cy";"Di";"Di";"Di";"Ed";"Ed";"Ed";"Flo";"Flo";"Gus"},{"2025-01-31";"2025-04-22";"2025-02-05";"2025-02-09";"2025-03-11";"2025-05-17";"2025-06-10";"2025-02-25";"2025-02-13";"2025-04-30";"2025-06-02";"2025-02-17";"2025-03-04";"2025-04-20";"2025-01-04";"2025-01-12";"2025-01-27"},{30;35;115;50;65;10;55;15;130;65;145;35;40;75;90;80;50},3,"2025-06-30",,,"month",0.01,0.4,"bgnbd",FALSE) → ≈ {"Loyal",3,314,2.45968,0.180108,78.7142,392.714;"Moderately loyal",2,94,0.964317,0.517841,18.5126,112.513;"Less loyal",2,26,2,0,34.9849,60.9849}
 * @example =CV.RFM.LOYALTY({"Ann";"Bob"},{"2025-01-10";"2025-01-20"},{30;80},52) → #N/A MBG/NBD: no customer bought again (every frequency is 0), so nothing can be learnt about repeat buying; use a longer period or more customers
 * @example =CV.RFM.LOYALTY({"Ann";"Bob"},{"2025-01-10";"soon"},{30;80},52) → #VALUE! dates, row 2: 'soon' is not a date
 */
export function rfmLoyalty(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  horizon: number,
  asOf?: any,
  bins?: number,
  monetary?: string,
  unit?: string,
  discount?: number,
  margin?: number,
  model?: string,
  headers?: any,
  orders?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] {
  return longAnswer(invocation, () => {
    const scoring = readScoring(asOf, bins, monetary);
    return {
      task: "loyaltyValues",
      ranges: ledgerRanges(customers, dates, amounts, orders),
      columns: ({ customers, dates, amounts, orders }) => ({
        ...{ customers: { codes: customers.codes, values: customers.values }, dates, amounts },
        ...(orders && { orders: { codes: orders.codes } }),
        ...loyaltyByCode(
          score({ customers, dates, amounts, orders }, scoring),
          customers.values.length,
        ),
      }),
      options: readForecastOptions(horizon, asOf, unit, discount, margin, model),
      show: (groups) => table(LOYALTY_COLUMNS, groups, headers),
    };
  });
}

const LOYALTY_COLUMNS: ColumnsOf<LoyaltyValue> = {
  ...{ loyalty: worded("Loyalty"), customers: "Customers", realised: "Realised value" },
  ...{ active: "Active", churn: "Churn", future: "Future value", lifetime: "Lifetime value" },
};

const readScoring = (asOf: unknown, bins: unknown, monetary: unknown) => ({
  asOf: dateArgument("asOf", asOf),
  bins: wholeArgument("bins", bins, 5, 2, 9),
  monetary: choiceArgument("monetary:measure", monetary, MEASURES),
});

interface LedgerCells {
  readonly customers: Cells;
  readonly dates: Cells;
  readonly amounts: Cells;
  readonly orders?: Cells;
}

function scored(cells: LedgerCells, asOf: unknown, bins: unknown, monetary: unknown): Rfm {
  const { customers, dates, amounts, orders } = cells;
  const ledger = readColumns(ledgerRanges(customers, dates, amounts, orders));
  return score(ledger, readScoring(asOf, bins, monetary));
}

function rows({ customers, lastPurchase, recency, frequency, monetary, r, f, m, segments }: Rfm) {
  return customers.map((customer, i) => [
    customer,
    lastPurchase[i],
    recency[i],
    frequency[i],
    monetary[i],
    r[i],
    f[i],
    m[i],
    String(100 * r[i] + 10 * f[i] + m[i]), // one digit each
    segments[i],
    LOYALTY[segments[i]],
  ]);
}
