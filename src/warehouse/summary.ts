/**
 * The first query: how many customers have each history of purchases, and sums of what they spent. It holds no customer, and
 * is small enough to be pasted.
 *
 * Histories are exact. The Gamma-Gamma model needs how mean amounts are spread: they are gathered by bands 1/128 wide in
 * their logarithm, with the first three sums of powers of where they lie in the band (see spending-nodes.ts).
 */
import { BANDS } from "./spending-nodes";
import { customersOf } from "./customers";
import { dialect } from "./dialects";
import { comment, wholeDays, type WarehouseQuestion } from "./question";

/** What the result has, in this order. */
export const RESULT_COLUMNS = [
  ...["part", "frequency", "recency_days", "age_days", "band", "customers", "spenders"],
  ...["amount_1", "amount_2", "amount_3", "revenue_sum", "later_sum"],
] as const;

/** Parts of the result, by what stands in the first column. */
export const PARTS = { histories: "history", spending: "spending", end: "end" } as const;

/** More rows than this are too many to paste; `step` makes fewer. */
export const MOST_ROWS = 200_000;

export function summaryQuery(question: WarehouseQuestion): string {
  const sql = dialect(question.dialect);
  const { double } = sql;
  const step = wholeDays(question.step ?? 1, 1);
  const holdout = question.holdout ?? 0;
  const time = (column: string) => double(step > 1 ? `AVG(${column})` : column);
  const group = step > 1 ? `FLOOR(recency / ${step}), FLOOR(age / ${step})` : "recency, age";
  const zero = double("0");
  const joined = holdout ? " LEFT JOIN cv_later ON buyer = later_buyer" : "";
  const later = holdout ? double("SUM(COALESCE(later_days, 0))") : zero;
  const spends = "frequency > 0 AND average > 0";
  const sumIf = (what: string) => `SUM(CASE WHEN ${spends} THEN ${what} ELSE 0 END)`;
  return `WITH ${customersOf(question)},
${comment(question.comments.bands)}
cv_bands AS (
  SELECT frequency, FLOOR(LN(average) * ${BANDS}) AS band,
    (average / EXP((FLOOR(LN(average) * ${BANDS}) + 0.5) / ${BANDS}) - 1) * ${BANDS} AS place
  FROM cv_spending
  WHERE ${spends}
)
SELECT ${sql.text(PARTS.histories)} AS part, frequency, ${time("recency")} AS recency_days, ${time("age")} AS age_days,
  ${zero} AS band, COUNT(*) AS customers,
  ${sumIf("1")} AS spenders,
  ${double(sumIf("average"))} AS amount_1,
  ${double(sumIf("average * average"))} AS amount_2,
  ${zero} AS amount_3, ${double("SUM(revenue)")} AS revenue_sum, ${later} AS later_sum
FROM cv_spending${joined}
GROUP BY frequency, ${group}
UNION ALL
SELECT ${sql.text(PARTS.spending)}, frequency, ${zero}, ${zero}, ${double("band")}, COUNT(*), COUNT(*),
  ${double("SUM(place)")}, ${double("SUM(place * place)")}, ${double("SUM(place * place * place)")}, ${zero}, ${zero}
FROM cv_bands
GROUP BY frequency, band
UNION ALL
${comment(question.comments.endInExcel)}
SELECT ${sql.text(PARTS.end)}, 0, ${zero}, ${double(`${sql.days(sql.date("1900-01-01"), "as_of")} + 2`)}, ${zero}, 0, 0, ${zero}, ${zero}, ${zero}, ${zero}, ${double(String(holdout))}
FROM cv_end
`;
}
