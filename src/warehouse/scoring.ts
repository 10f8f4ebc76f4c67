/**
 * The second query: P(alive), chance, expected purchases and value of every customer, in the warehouse. The parameters were
 * fitted here; P(alive), chance and expected amount have closed forms, and what is to be expected of an active customer comes
 * from curves that stand in the query itself.
 */
import { fitKinds, type Kinds } from "../domain/forecast/kinds";
import { discountedPurchases, type SpendingModel } from "../domain/forecast";
import type { BuyingModel } from "../domain/forecast/models";
import { type Unit, UNIT_DAYS, ratePer } from "../domain/forecast/summary";
import { discountRule } from "../domain/numerics/discounting";
import { curvesOf, type Curve } from "./curves";
import { customersOf } from "./customers";
import { dialect } from "./dialects";
import type { WarehouseQuestion } from "./question";

export interface Scoring {
  readonly buying: BuyingModel;
  readonly spending: SpendingModel;
  /** Unit of the fit, of the horizon and of the discount rate. */
  readonly unit: Unit;
  readonly horizon: number;
  readonly discount: number;
  readonly margin: number;
  /** Numbers of repeat purchases that there are, and the greatest age in days. */
  readonly frequencies: readonly number[];
  readonly oldest: number;
  /** Whether purchases are valued without end, as on the page, or within the horizon, as by CV.FORECAST. */
  readonly isEndless?: boolean;
}

/** A fit to the result of the first query, ready for the second; the discount rate is per year, the horizon in days. */
export function scoringFrom(
  kinds: Kinds,
  settings: {
    readonly horizon: number;
    readonly discount: number;
    readonly margin: number;
    readonly model: (typeof SCORING_MODELS)[number];
  },
): Scoring {
  const discount = ratePer("day", settings.discount);
  const options = { ...settings, unit: "day", discount } as const;
  const { buying, spending } = fitKinds(kinds, options);
  const oldest = kinds.ageDays.reduce((most, age) => Math.max(most, age), 0);
  return {
    ...options,
    ...{ buying, spending },
    isEndless: discount > 0,
    frequencies: [...new Set(kinds.frequency)].sort((one, other) => one - other),
    // the table may have gone on by up to a year when the query runs
    oldest: Math.ceil(oldest) + 366,
  };
}

/** Models that score by closed forms: Pareto/NBD's P(alive) takes an integral that SQL does not have. */
export const SCORING_MODELS = ["mbgnbd", "bgnbd"] as const;

export function scoringQuery(question: WarehouseQuestion, scoring: Scoring): string {
  const sql = dialect(question.dialect);
  const { buying, spending, unit, horizon, discount, margin } = scoring;
  const days = UNIT_DAYS[unit];
  const { r, alpha, a, b } = buying.fit.parameters as Record<"r" | "alpha" | "a" | "b", number>;
  const first = buying.name === "mbgnbd" ? 1 : 0;
  const [shape, scale, ahead] = [r, alpha * days, horizon * days].map(literal);
  const odds = `${literal(a)} / (${literal(b)} + frequency${first ? "" : " - 1"}) * EXP((${shape} + frequency) * LN((${scale} + age) / (${scale} + recency)))`;
  const alive = `1 / (1 + ${odds})`;
  const rule = discountRule(horizon, discount);
  const moments = scoring.isEndless ? buying.moments({ discount }) : undefined;
  const valued = (x: number, age: number) =>
    moments
      ? moments(x, age).once
      : discountedPurchases((h) => buying.whileActive(h, x, age), rule);
  const figures = discount === 0 ? ["p"] : ["p", "w"];
  const curves = curvesOf(scoring.frequencies, scoring.oldest, alpha * days, (x, age) => [
    buying.whileActive(horizon, x, age / days),
    ...(discount === 0 ? [] : [valued(x, age / days)]),
  ]);
  const z = `(LN(age + ${scale}) - middle) / half_width`;
  const double = (column: string) => sql.double(column);
  return `WITH ${customersOf({ ...question, holdout: 0 })},
-- purchases to expect of an active customer${discount === 0 ? "" : " (p), and discounted (w)"}: powers of z by repeat purchases and age
cv_curves AS (
${curves.map((curve, i) => curveRow(curve, figures, i === 0)).join("\n")}
),
cv_alive AS (
  SELECT buyer, frequency, recency, age, revenue, average,
    ${first ? alive : `CASE WHEN frequency = 0 THEN 1 ELSE ${alive} END`} AS p_alive,
    1 - EXP(-(${shape} + frequency) * LN(1 + ${ahead} / (${scale} + age))) AS chance_active,
    ${amount(spending)} AS expected_amount
  FROM cv_spending
),
cv_ages AS (
  SELECT buyer, revenue, p_alive, chance_active, expected_amount, frequency, recency, age, average,
    ${z} AS z, cv_curves.*
  FROM cv_alive LEFT JOIN cv_curves ON frequency = curve_frequency AND age >= from_age AND age < to_age
)
SELECT buyer AS customer, frequency, recency AS recency_days, age AS age_days, average, revenue,
  p_alive, p_alive * chance_active AS chance,
  p_alive * (${horner("p")}) AS expected_purchases,
  expected_amount,
  ${double(literal(margin))} * expected_amount * p_alive * (${horner(figures.at(-1)!)}) AS expected_value
FROM cv_ages
`;
}

/** ((c18 z + c17) z + …) z + c0. */
function horner(figure: string): string {
  let nested = `${figure}18`;
  for (let i = 17; i >= 0; i--) nested = i % 6 ? `(${nested}) * z + ${figure}${i}` : `(${nested}) * z\n    + ${figure}${i}`; // prettier-ignore
  return nested;
}

function curveRow(
  { frequency, from, to, middle, half, coefficients }: Curve,
  figures: readonly string[],
  isFirst: boolean,
): string {
  const named = (value: string, name: string) => (isFirst ? `${value} AS ${name}` : value);
  const columns = [
    named(String(frequency), "curve_frequency"),
    named(String(from), "from_age"),
    named(String(to), "to_age"),
    named(literal(middle), "middle"),
    named(literal(half), "half_width"),
    ...figures.flatMap((figure, i) =>
      coefficients[i].map((coefficient, k) => named(literal(coefficient), `${figure}${k}`)),
    ),
  ];
  return `  ${isFirst ? "" : "UNION ALL "}SELECT ${columns.join(", ")}`;
}

/** Mean amount of a purchase to come; null where nothing can be said of it. */
function amount(spending: SpendingModel): string {
  if (spending.kind === "unknown") return "NULL";
  const unknown = "WHEN frequency > 0 AND average <= 0 THEN NULL";
  if (spending.kind === "constant") return `CASE ${unknown} ELSE ${literal(spending.amount)} END`;
  const { p, q, gamma } = spending.fit.parameters;
  const everybody = q > 1 ? "" : " WHEN frequency = 0 THEN NULL";
  return `CASE ${unknown}${everybody}
      ELSE ${literal(p)} * (${literal(gamma)} + frequency * average) / (${literal(p)} * frequency + ${literal(q - 1)}) END`;
}

/** A number with an exponent is a double in every dialect; without one it may be a decimal of few digits. */
const literal = (value: number): string => {
  const text = value.toExponential();
  return value < 0 ? `(${text})` : text;
};
