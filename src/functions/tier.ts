// Tiers of customers: CV.TIER and its family.
import { shareArgument } from "../domain/support/arguments";
import { type Cells, readColumns, readNumbers } from "../domain/support/columns";
import { invalid } from "../domain/support/errors";
import { isPhrase, phrase } from "../domain/support/phrases";
import { resultIn } from "../locales/results";
import { type Tiers, strategies, tierOf, tierSummary as summary } from "../domain/tier";
import { answer, beside } from "./support/answer";
import { rowsBeside } from "./support/rows";
import { table, worded } from "./support/table";

/**
 * Tier of each customer by rank of value: the best fifth is High, the next up to half Medium, the rest Low, or as you say.
 * @customfunction TIER
 * @param values Value of each customer, one cell each: profit, lifetime value, total value.
 * @param [cutoffs] Where tiers end, as shares of the customers from the best on, rising: {0.2;0.5} without it.
 * @param [labels] Names of the tiers, the best first, one more than cutoffs. Without it High, Medium, Low; Tier 1, Tier 2 … for other
 * numbers of cutoffs.
 * @returns The tier of each customer, beside the values; empty beside blank cells and a heading.
 * @remarks A customer is in a tier if its rank / customers is at most the tier's cutoff. Equal values always share a tier, the better one
 * of their group, so a tier can hold more customers than its share; few customers can leave the best tier empty (one of three is more
 * than a fifth). Source: Zeithaml, Rust & Lemon (2001), The customer pyramid.
 * @example =CV.TIER({500;40;90;10;60}) → {"High";"Low";"Medium";"Low";"Low"}
 * @example =CV.TIER({10;50;50;20},{0.5},{"A";"B"}) → {"B";"A";"A";"B"}
 * @example =CV.TIER({10;50},{0.5;0.2}) → #VALUE! cutoffs, row 2: 0.2 is not more than 0.5, the cutoff before it
 */
export function tier(values: any[][], cutoffs?: any[][], labels?: any[][]): any[][] {
  return answer(() => {
    const tiers = readTiers(cutoffs, labels);
    const customers = readColumns({ values: { cells: values, as: "number" } });
    const found = tierOf(customers.values, tiers);
    const labelsShown = tiers.labels.map((label) =>
      isPhrase(label) ? resultIn("en", label) : label,
    );
    return beside(customers, (i) => labelsShown[found[i]]);
  });
}

/**
 * Tiers at a glance: how many customers each tier has and how much of the value they bring.
 * @customfunction TIER.SUMMARY
 * @param values Value of each customer, one cell each: profit, lifetime value, total value.
 * @param [cutoffs] Where tiers end, as shares of the customers from the best on, rising: {0.2;0.5} without it.
 * @param [labels] Names of the tiers, the best first, one more than cutoffs. Without it High, Medium, Low; Tier 1, Tier 2 … for other
 * numbers of cutoffs.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Tier, Customers, Share (of customers), Value, Share of value, Average (value per customer); the best tier first.
 * @remarks The tiers are those of CV.TIER; all are shown, one without customers has no average. Customers add up to all, values to the
 * total. Share of value is empty where values add up to 0. Source: Zeithaml, Rust & Lemon (2001), The customer pyramid.
 * @example =CV.TIER.SUMMARY({500;40;90;10;60},,,FALSE) → ≈ {"High",1,0.2,500,0.714286,500;"Medium",1,0.2,90,0.128571,90;"Low",3,0.6,110,0.157143,36.6667}
 * @example =CV.TIER.SUMMARY({30;10},{0.5},{"A";"B"}) → {"Tier","Customers","Share","Value","Share of value","Average";"A",1,0.5,30,0.75,30;"B",1,0.5,10,0.25,10}
 * @example =CV.TIER.SUMMARY({30;10},{0.5},{"A";"B";"C"}) → #VALUE! labels must be 2, one more than cutoffs, not 3
 */
export function tierSummary(
  values: any[][],
  cutoffs?: any[][],
  labels?: any[][],
  headers?: any,
): any[][] {
  return answer(() =>
    table(
      {
        tier: labels ? "Tier" : worded("Tier"), // labels of yours stay as they are
        ...{ customers: "Customers", share: "Share", value: "Value" },
        ...{ shareOfValue: "Share of value", average: "Average" },
      },
      summary(readNumbers("values", values), readTiers(cutoffs, labels)),
      headers,
    ),
  );
}

/**
 * Strategy for each customer from realised, potential and influence value: protect, maintain, invest or serve at low cost.
 * @customfunction TIER.STRATEGY
 * @param realised Realised value of each customer, what it has brought: one row per customer.
 * @param potential Potential value of each customer, what it could bring, in the same order.
 * @param [influence] Influence value of each customer, what it brings through others (CV.REFERRAL), in the same order; blank counts as 0.
 * @param [cutoff] Share of customers that are High in each value, above 0 and up to 1. Without it 0.5.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Total (the values added up), Realised grade, Potential grade, Influence grade (High or Low; empty without influence) and
 * Strategy: one row per customer, beside the values.
 * @remarks High and high: Protect and grow. High realised, low potential: Maintain. Low and high: Invest. Low and low: Serve at low cost. High
 * influence adds ", recruit as advocate". High means in the top share by rank, equal values together, and above 0. Sources: Kumar
 * (2008), Managing Customers for Profit; Kumar, Petersen & Leone (2007), How valuable is word of mouth?
 * @example =CV.TIER.STRATEGY({90;80;10;5},{50;5;60;4},,,FALSE) → {140,"High","High","","Protect and grow";85,"High","Low","","Maintain";70,"Low","High","","Invest";9,"Low","Low","","Serve at low cost"}
 * @example =CV.TIER.STRATEGY({90;10},{5;60},{0;30}) → {"Total","Realised grade","Potential grade","Influence grade","Strategy";95,"High","Low","Low","Maintain";100,"Low","High","High","Invest, recruit as advocate"}
 * @example =CV.TIER.STRATEGY({90;10},{5;60},{"";30},,FALSE) → {95,"High","Low","Low","Maintain";100,"Low","High","High","Invest, recruit as advocate"}
 * @example =CV.TIER.STRATEGY({90;10},{5;60;7}) → #VALUE! potential has 3 rows but realised has 2 rows; paired ranges must be of equal length
 */
export function tierStrategy(
  realised: any[][],
  potential: any[][],
  influence?: any[][],
  cutoff?: number,
  headers?: any,
): any[][] {
  return answer(() => {
    const columns = readColumns({
      realised: { cells: realised, as: "number" },
      potential: { cells: potential, as: "number" },
      ...(influence && { influence: { cells: influence, as: "number", optional: true } }),
    });
    const share = shareArgument("cutoff", cutoff, 0.5, { above: 0, max: 1 });
    const known = columns.influence?.map((value) => (Number.isNaN(value) ? 0 : value));
    return table(
      [
        "Total",
        ...([worded("Realised grade"), worded("Potential grade")] as const),
        ...([worded("Influence grade"), worded("Strategy")] as const),
      ],
      rowsBeside(columns, strategies({ ...columns, influence: known }, share)),
      headers,
    );
  });
}

const DEFAULT_CUTOFFS = [0.2, 0.5];
const DEFAULT_LABELS = ["High", "Medium", "Low"];

function readTiers(cutoffCells?: Cells, labelCells?: Cells): Tiers {
  const cutoffs = cutoffCells ? readCutoffs(cutoffCells) : DEFAULT_CUTOFFS;
  const wanted = cutoffs.length + 1;
  if (!labelCells)
    return {
      cutoffs,
      labels:
        wanted === DEFAULT_LABELS.length
          ? DEFAULT_LABELS
          : Array.from({ length: wanted }, (_, i) => phrase("Tier {0}", i + 1)),
    };
  const { labels } = readColumns({ labels: { cells: labelCells, as: "id" } });
  if (labels.codes.length !== wanted)
    throw invalid("notEnoughLabels", { wanted, count: labels.codes.length });
  return { cutoffs, labels: Array.from(labels.codes, (code) => labels.values[code]) };
}

/** Shares above 0 and up to 1, each more than the one before; all blank is as if they were not given. */
function readCutoffs(cells: Cells): ArrayLike<number> {
  const columns = readColumns({ cutoffs: { cells, as: "number" } });
  const { cutoffs } = columns;
  cutoffs.forEach((cutoff, i) => {
    const refused = { at: columns.place("cutoffs", i), value: cutoff };
    if (cutoff <= 0 || cutoff > 1) throw invalid("notCutoff", refused);
    if (i > 0 && cutoff <= cutoffs[i - 1])
      throw invalid("cutoffNotRising", { ...refused, before: cutoffs[i - 1] });
  });
  return cutoffs.length ? cutoffs : DEFAULT_CUTOFFS;
}
