/**
 * The part that all queries begin with: from the user's rows to one row per customer, by the rules of `purchases.ts` and
 * `summary.ts` in the domain. Comments stand in the SQL, for whoever has to approve it.
 */
import { type Dialect, dialect } from "./dialects";
import {
  type Comments,
  comment,
  type Filter,
  figure,
  isoDay,
  wholeDays,
  type WarehouseQuestion,
} from "./question";

/** Common table expressions that end with `cv_customers`, without WITH. */
export function customersOf(question: WarehouseQuestion): string {
  const sql = dialect(question.dialect);
  const { comments } = question;
  const [customer, date, amount] = [question.customer, question.date, question.amount].map(
    sql.name,
  );
  const order = question.order && sql.name(question.order);
  const table = question.table.map(sql.name).join(".");
  const conditions = [
    `${customer} IS NOT NULL AND TRIM(${sql.string(customer)}) <> ''`,
    `${date} IS NOT NULL AND ${amount} IS NOT NULL`,
    // neither NaN nor infinite: one such amount would be all that a customer spent
    `ABS(${sql.double(amount)}) < 1e300`,
    ...(question.filters ?? []).map((filter) => condition(sql, filter)),
  ];
  const asOf =
    question.asOf === undefined
      ? `SELECT MAX(bought_on) AS as_of FROM cv_rows WHERE bought_on <= ${sql.today}`
      : `SELECT ${sql.date(isoDay(question.asOf))} AS as_of`;
  const key = order
    ? "buyer, order_id, CASE WHEN order_id IS NULL THEN bought_on END"
    : "buyer, bought_on";
  const baskets = (when: string) => `SELECT buyer, MIN(bought_on) AS basket_day,
    CASE WHEN ABS(SUM(paid)) <= 1e-12 * SUM(ABS(paid)) THEN 0 ELSE SUM(paid) END AS net,
    SUM(ABS(paid)) AS turnover
  FROM cv_rows CROSS JOIN cv_end
  WHERE ${when}
  GROUP BY ${key}`;
  return `${comment(comments.rows)}
cv_rows AS (
  SELECT ${customer} AS buyer, ${sql.day(date)} AS bought_on, ${sql.double(amount)} AS paid${order ? `,\n    ${order} AS order_id` : ""}
  FROM ${table}
  WHERE ${conditions.join("\n    AND ")}
),
${comment(question.asOf === undefined ? comments.endOfTable : comments.end)}
cv_end AS (
  ${asOf}
),
${comment(order ? comments.orders : comments.baskets)}
cv_baskets AS (
  ${baskets("bought_on <= as_of")}
),
cv_first AS (
  SELECT buyer AS first_buyer, MIN(basket_day) AS first_day
  FROM cv_baskets
  WHERE net >= 0
  GROUP BY buyer
),
${comment(comments.customers)}
cv_customers AS (
  SELECT buyer, first_day,
    MAX(CASE WHEN net >= 0 THEN basket_day END) AS last_day,
    COUNT(DISTINCT CASE WHEN net >= 0 THEN basket_day END) - 1 AS frequency,
    ${sql.days("first_day", "MAX(CASE WHEN net >= 0 THEN basket_day END)")} AS recency,
    ${sql.days("first_day", "MAX(as_of)")} AS age,
    COUNT(CASE WHEN net >= 0 THEN 1 END) AS purchases,
    SUM(CASE WHEN basket_day > first_day THEN net ELSE 0 END) AS repeat_net,
    SUM(CASE WHEN basket_day > first_day THEN ABS(net) ELSE 0 END) AS repeat_turnover,
    SUM(net) AS net_total, SUM(turnover) AS turnover_total
  FROM cv_baskets JOIN cv_first ON buyer = first_buyer CROSS JOIN cv_end
  GROUP BY buyer, first_day
),
${comment(comments.spending)}
cv_spending AS (
  SELECT buyer, first_day, last_day, frequency, recency, age, purchases, turnover_total,
    CASE WHEN ABS(net_total) <= 1e-12 * turnover_total THEN 0 ELSE net_total END AS revenue,
    CASE WHEN frequency = 0 OR ABS(repeat_net) <= 1e-12 * repeat_turnover THEN 0
      ELSE repeat_net / frequency END AS average
  FROM cv_customers
)${question.holdout ? later(sql, question.holdout, baskets, comments) : ""}`;
}

/** Days of purchase in the hold-out, of customers known before it. */
const later = (
  sql: Dialect,
  days: number,
  baskets: (when: string) => string,
  comments: Comments,
): string => `,
${comment(comments.later)}
cv_later_baskets AS (
  ${baskets(`bought_on > as_of AND ${sql.days("as_of", "bought_on")} <= ${wholeDays(days, 0)}`)}
),
cv_later AS (
  SELECT buyer AS later_buyer, COUNT(DISTINCT basket_day) AS later_days
  FROM cv_later_baskets
  WHERE net >= 0
  GROUP BY buyer
)`;

function condition(sql: Dialect, { column, operator, value, kind }: Filter): string {
  const literal = {
    text: () => sql.text(value),
    number: () => figure(value),
    date: () => sql.date(isoDay(value)),
  }[kind]();
  const compared = kind === "date" ? sql.day(sql.name(column)) : sql.name(column);
  const kept = `${compared} ${operator} ${literal}`;
  // in SQL a blank is not even different
  return operator === "<>" ? `(${compared} IS NULL OR ${kept})` : kept;
}
