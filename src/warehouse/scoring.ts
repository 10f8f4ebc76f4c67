/**
 * The second query: P(alive), chance, expected purchases and value of every customer, in the warehouse. The parameters were
 * fitted here; the expected amount has a closed form, and what is to be expected of an active customer comes from curves that
 * stand in the query itself. So do the odds of having left under the Pareto/NBD; those of the other two are closed.
 */
import { fitKinds, type Kinds } from "../domain/forecast/kinds";
import { discountedPurchases, type SpendingModel } from "../domain/forecast";
import { type BuyingModel, MODEL_NAMES, type ModelName } from "../domain/forecast/models";
import { type Unit, UNIT_DAYS, ratePer } from "../domain/forecast/summary";
import { discountRule } from "../domain/numerics/discounting";
import { leavingIntegral } from "../domain/numerics/leaving";
import type { BetaLeavingParameters } from "../domain/numerics/beta-leaving";
import type { PnbdParameters } from "../domain/pnbd";
import { curvesOf, type Curve } from "./curves";
import { customersOf } from "./customers";
import { type Dialect, dialect } from "./dialects";
import { type Comments, comment, type WarehouseQuestion } from "./question";

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

/** Models that score, the default first. */
export const SCORING_MODELS = MODEL_NAMES;

/** A fit to the result of the first query, ready for the second; the discount rate is per year, the horizon in days. */
export function scoringFrom(
  kinds: Kinds,
  settings: {
    readonly horizon: number;
    readonly discount: number;
    readonly margin: number;
    readonly model: ModelName;
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

export function scoringQuery(question: WarehouseQuestion, scoring: Scoring): string {
  const sql = dialect(question.dialect);
  const { buying, spending, horizon, discount, margin } = scoring;
  const leaving =
    buying.name === "pnbd" ? gammaLeaving(scoring, question.comments) : betaLeaving(scoring);
  const rule = discountRule(horizon, discount);
  const moments = scoring.isEndless ? buying.moments({ discount }) : undefined;
  const valued = (x: number, age: number) =>
    moments
      ? moments(x, age).once
      : discountedPurchases((h) => buying.whileActive(h, x, age), rule);
  const figures: Figures = [
    ["p", (x, age) => buying.whileActive(horizon, x, age)],
    ...(discount === 0 ? [] : [["w", valued] as const]),
    ...leaving.figures,
  ];
  return `WITH ${customersOf({ ...question, holdout: 0 })},
${comment(question.comments.curves(discount !== 0, leaving.figures.length > 0))}
${curveTable("cv_curves", scoring, figures)},
${leaving.tables}cv_alive AS (
  SELECT buyer, frequency, recency, age, revenue, average,
    ${leaving.columns},
    ${amount(spending, sql)} AS expected_amount
  FROM ${leaving.from}
),
cv_ages AS (
  SELECT cv_alive.*, ${zOf("age", scoring)} AS z, cv_curves.*
  FROM cv_alive LEFT JOIN cv_curves ON ${onCurve("age")}
)
SELECT buyer AS customer, frequency, recency AS recency_days, age AS age_days, average, revenue,
  p_alive, p_alive * ${leaving.chance} AS chance,
  p_alive * (${horner("p")}) AS expected_purchases,
  expected_amount,
  ${sql.double(literal(margin))} * expected_amount * p_alive * (${horner(discount === 0 ? "p" : "w")}) AS expected_value
FROM cv_ages
`;
}

type Figures = readonly (readonly [name: string, at: (x: number, age: number) => number])[];

/** How a model says who is still active, and who of these will buy. */
interface LeavingSql {
  /** Further curves by age: the chance of a purchase, where it has one. */
  readonly figures: Figures;
  /** Tables that P(alive) needs, each with a comma behind. */
  readonly tables: string;
  readonly from: string;
  readonly columns: string;
  readonly chance: string;
}

/** MBG/NBD and BG/NBD: both in closed form. */
function betaLeaving({ buying, unit, horizon, oldest }: Scoring): LeavingSql {
  const days = UNIT_DAYS[unit];
  const { r, alpha, a, b } = buying.fit.parameters as BetaLeavingParameters;
  const first = buying.name === "mbgnbd" ? 1 : 0;
  const [shape, ahead] = [literal(r), literal(horizon * days)];
  const silence = logRatio(alpha * days, "age", "recency", oldest);
  const odds = `${literal(a)} / (${literal(b)} + frequency${first ? "" : " - 1"}) * EXP((${shape} + frequency) * ${silence})`;
  const alive = `1 / (1 + ${odds})`;
  return {
    ...{ figures: [], tables: "", from: "cv_spending", chance: "chance_active" },
    columns: `${first ? alive : `CASE WHEN frequency = 0 THEN 1 ELSE ${alive} END`} AS p_alive,
    1 - EXP(-(${shape} + frequency) * ${logRatio(alpha * days, `(age + ${ahead})`, "age", oldest + horizon * days)}) AS chance_active`,
  };
}

/**
 * Pareto/NBD: the odds of having left between the last purchase and now are s (α+T)ⁿ (β+T)ˢ times an integral between the two.
 * With H(y) the same from y without end, they are ((α+T)/(α+t))ⁿ ((β+T)/(β+t))ˢ H(t) − H(T): a curve of one time, seen twice.
 */
function gammaLeaving(scoring: Scoring, comments: Comments): LeavingSql {
  const { buying, unit, horizon } = scoring;
  const days = UNIT_DAYS[unit];
  const { r, alpha, s, beta } = buying.fit.parameters as PnbdParameters;
  const H = (x: number, y: number) =>
    (s / (beta + y)) * leavingIntegral(r + x, s, alpha + y, beta + y, WITHOUT_END * (beta + y));
  const known = "buyer, frequency, recency, age, revenue, average";
  const silence = (scale: number) => logRatio(scale * days, "age", "recency", scoring.oldest);
  const ratio = `EXP((${literal(r)} + frequency) * ${silence(alpha)} + ${literal(s)} * ${silence(beta)})`;
  return {
    figures: [["k", (x, age) => buying.chance(horizon, x, age)]],
    tables: `${comment(comments.leaving)}
${curveTable("cv_leaving", scoring, [["h", H]])},
cv_recencies AS (
  SELECT ${known}, ${zOf("recency", scoring)} AS z, cv_leaving.*
  FROM cv_spending LEFT JOIN cv_leaving ON ${onCurve("recency")}
),
cv_since AS (
  SELECT ${known}, ${horner("h")} AS left_since
  FROM cv_recencies
),
cv_silence AS (
  SELECT ${known}, left_since, ${zOf("age", scoring)} AS z, cv_leaving.*
  FROM cv_since LEFT JOIN cv_leaving ON ${onCurve("age")}
),
`,
    from: "cv_silence",
    columns: `1 / (1 + ${ratio} * left_since - (${horner("h")})) AS p_alive`,
    chance: `(${horner("k")})`,
  };
}

/**
 * ln (scale + later)/(scale + earlier) in SQL. Where nobody's rate differs the scale is billions of years, and the quotient
 * would be 1 to its last digits: then by a series that is exact there.
 */
function logRatio(scale: number, later: string, earlier: string, most: number): string {
  const from = literal(scale);
  if (scale < 1000 * most) return `LN((${from} + ${later}) / (${from} + ${earlier}))`;
  const z = `((${later} - ${earlier}) / (${literal(2 * scale)} + ${later} + ${earlier}))`;
  return `(2 * ${z} * (1 + POWER(${z}, 2) / 3 + POWER(${z}, 4) / 5))`;
}

/** Times the scale of leaving: long after the last digit of the odds. */
const WITHOUT_END = 1e250;

/** Curves as a table: where each holds, and the coefficients of its figures. */
function curveTable(name: string, scoring: Scoring, figures: Figures): string {
  const days = UNIT_DAYS[scoring.unit];
  const curves = curvesOf(scoring.frequencies, scoring.oldest, offsetOf(scoring), (x, age) =>
    figures.map(([, at]) => at(x, age / days)),
  );
  const names = figures.map(([figure]) => figure);
  return `${name} AS (
${curves.map((curve, i) => curveRow(curve, names, i === 0)).join("\n")}
)`;
}

/** Days by which ages are counted from the nearest place where a curve is not smooth. */
const offsetOf = ({ buying, unit }: Scoring): number => buying.offset * UNIT_DAYS[unit];

const zOf = (time: string, scoring: Scoring): string =>
  `(LN(${time} + ${literal(offsetOf(scoring))}) - middle) / half_width`;

const onCurve = (time: string): string =>
  `frequency = curve_frequency AND ${time} >= from_age AND ${time} < to_age`;

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
function amount(spending: SpendingModel, sql: Dialect): string {
  // a bare NULL is a text to PostgreSQL
  if (spending.kind === "unknown") return sql.double("NULL");
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
