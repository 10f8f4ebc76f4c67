/** The third query: RFM scores and segment of every customer, by the same rules as CV.RFM: by mid-rank, equals score equal. */
import { SEGMENTS, type Segment, segmentOf } from "../domain/rfm/segments";
import { customersOf } from "./customers";
import { dialect } from "./dialects";
import { refused } from "./refused";
import { comment, type WarehouseQuestion } from "./question";

export interface RfmQuestion extends WarehouseQuestion {
  /** Steps of each score, 2 to 9. */
  readonly bins?: number;
  readonly monetary?: "average" | "total";
  /** Segments in the reader's words. */
  readonly named?: (segment: Segment) => string;
}

export function rfmQuery({
  bins = 5,
  monetary = "average",
  named = (segment) => segment,
  ...question
}: RfmQuestion): string {
  if (!Number.isInteger(bins) || bins < 2 || bins > 9) throw refused("number", String(bins));
  const sql = dialect(question.dialect);
  const money = monetary === "total" ? "revenue" : "revenue / purchases";
  const ranked = ["last_day", "purchases", "money"];
  const letters = ["r", "f", "m"];
  const ranks = letters.map(
    (letter, i) =>
      `RANK() OVER (ORDER BY ${ranked[i]}) - 1 AS ${letter}_worse, COUNT(*) OVER (PARTITION BY ${ranked[i]}) AS ${letter}_equal`,
  );
  const scores = letters.map(
    (letter) =>
      `LEAST(${bins}, FLOOR(${bins} * (2 * ${letter}_worse + ${letter}_equal) / (2.0 * everybody)) + 1) AS ${letter}`,
  );
  return `WITH ${customersOf({ ...question, holdout: 0 })},
${comment(question.comments.money)}
cv_money AS (
  SELECT buyer, last_day, purchases, revenue, ${money} AS monetary,
    ${sql.days("last_day", "as_of")} AS recency,
    CASE WHEN ABS(${money}) < 1e-12 * turnover_total / purchases THEN 0
      ELSE (${money}) * 8193.0 - ((${money}) * 8193.0 - (${money})) END AS money
  FROM cv_spending CROSS JOIN cv_end
),
cv_ranks AS (
  SELECT buyer, last_day, recency, purchases, monetary, revenue, COUNT(*) OVER () AS everybody,
    ${ranks.join(",\n    ")}
  FROM cv_money
),
cv_scores AS (
  SELECT buyer, last_day, recency, purchases, monetary, revenue,
    ${scores.join(",\n    ")}
  FROM cv_ranks
),
${comment(question.comments.places)}
cv_places AS (
  SELECT buyer, last_day, recency, purchases, monetary, revenue, r, f, m,
    CEIL(5.0 * r / ${bins}) AS r_place,
    FLOOR((CEIL(5.0 * f / ${bins}) + CEIL(5.0 * m / ${bins}) + 1) / 2.0) AS fm_place
  FROM cv_scores
)
SELECT buyer AS customer, last_day AS last_purchase, recency, purchases AS frequency, monetary, revenue, r, f, m,
  CASE
${segments((segment) => sql.text(named(segment)))}
  END AS segment
FROM cv_places
`;
}

/** The map of segments as conditions, the most loyal segment first. */
function segments(text: (segment: Segment) => string): string {
  const places = [1, 2, 3, 4, 5];
  return SEGMENTS.flatMap((segment) =>
    places.flatMap((r) => {
      const taken = places.filter((fm) => segmentOf(r, fm, fm) === segment);
      return taken.length
        ? [`    WHEN r_place = ${r} AND fm_place IN (${taken.join(", ")}) THEN ${text(segment)}`]
        : [];
    }),
  ).join("\n");
}
