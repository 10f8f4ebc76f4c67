/** Perceived value of uncertain elements: the variance of the estimates carried through to value and ratio. */
import { firstRefused } from "../support/refused";
import { type Cells, given, readColumns } from "../support/columns";
import { finite, invalid } from "../support/errors";
import { type Estimate, pertDraws, pertMean, pertVariance } from "../support/pert";
import { quantile } from "../support/quantiles";
import { type Random, seededRandom } from "../support/random";
import { remembering } from "../support/remembering";
import { sum } from "../support/sum";

/** What is known of one measure. Null where a figure does not exist. */
export interface Uncertain {
  readonly measure: "Benefits" | "Costs" | "Value" | "Ratio";
  readonly expected: number | null;
  /** Standard deviation, in the unit of the measure. */
  readonly deviation: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** Probability that the customer gains: value above 0, ratio above 1. Null for benefits and costs alone. */
  readonly probability: number | null;
}

const DRAWS = 20_000;
const SEEDS = { benefits: 1, costs: 2 };
/** A value model has some dozens of elements; beyond this, a sheet full of data was selected by mistake. */
const MOST_ELEMENTS = 500;

/** Answers kept: a page compares some few offers. */
const KEPT = 8;

/**
 * Benefits, costs, value and ratio of independent elements, each a Beta-PERT estimate in the same unit. Expected values and
 * deviations of benefits, costs and value are exact; the rest comes from 20,000 seeded draws. The ratio is empty unless costs
 * are sure to be above 0, and has neither expectation nor deviation if they may come arbitrarily near to it.
 * Source: Anderson & Narus (1998), "Business marketing: understand what customers value", HBR 76(6).
 */
export const estimateValue = remembering(estimated, { most: KEPT });

function estimated(
  benefits: readonly Estimate[],
  costs: readonly Estimate[],
): readonly Uncertain[] {
  const elements = benefits.length + costs.length;
  if (elements > MOST_ELEMENTS)
    throw invalid("tooManyElements", { count: elements, most: MOST_ELEMENTS });
  const drawnBenefits = drawnSum(benefits, seededRandom(SEEDS.benefits));
  const drawnCosts = drawnSum(costs, seededRandom(SEEDS.costs));
  const drawnValue = drawnBenefits.map((benefit, i) => benefit - drawnCosts[i]);
  const [meanBenefits, meanCosts] = [benefits, costs].map((side) => sum(side.map(pertMean)));
  const [varianceBenefits, varianceCosts] = [benefits, costs].map((side) =>
    sum(side.map(pertVariance)),
  );
  return [
    described("Benefits", drawnBenefits, meanBenefits, varianceBenefits),
    described("Costs", drawnCosts, meanCosts, varianceCosts),
    {
      ...described("Value", drawnValue, meanBenefits - meanCosts, varianceBenefits + varianceCosts),
      probability: shareAbove(drawnValue, 0),
    },
    ratio(drawnBenefits, drawnCosts, costs),
  ];
}

function ratio(benefits: Float64Array, costs: Float64Array, estimates: readonly Estimate[]) {
  const lowest = sum(estimates.map(({ low }) => low));
  const highest = sum(estimates.map(({ high }) => high));
  if (lowest < 0 || highest <= 0) return NO_RATIO;
  const ratios = benefits.map((benefit, i) => benefit / costs[i]);
  const probability = shareAbove(ratios, 1);
  if (lowest === 0) return { ...described("Ratio", ratios, null, null), probability };
  const mean = sum(ratios) / DRAWS;
  const variance = sum(ratios.map((value) => (value - mean) ** 2)) / (DRAWS - 1);
  return { ...described("Ratio", ratios, mean, variance), probability };
}

const NO_RATIO: Uncertain = {
  measure: "Ratio",
  expected: null,
  deviation: null,
  p10: null,
  p50: null,
  p90: null,
  probability: null,
};

/** Draws of the sum of independent elements. */
function drawnSum(elements: readonly Estimate[], random: Random): Float64Array {
  const totals = new Float64Array(DRAWS);
  for (const element of elements) {
    const draws = shuffled(pertDraws(element, DRAWS, random), random);
    for (let i = 0; i < DRAWS; i++) totals[i] += draws[i];
  }
  return totals;
}

/** In an order of its own (Fisher & Yates), so that one element's draws say nothing about another's. */
function shuffled(draws: Float64Array, random: Random): Float64Array {
  for (let i = draws.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const draw = draws[i];
    draws[i] = draws[other];
    draws[other] = draw;
  }
  return draws;
}

function described(
  measure: Uncertain["measure"],
  draws: Float64Array,
  expected: number | null,
  variance: number | null,
): Uncertain {
  const ascending = draws.slice().sort();
  return {
    measure,
    expected: expected === null ? null : finite(expected, "expected value"),
    deviation: variance === null ? null : finite(Math.sqrt(variance), "standard deviation"),
    p10: quantile(ascending, 0.1),
    p50: quantile(ascending, 0.5),
    p90: quantile(ascending, 0.9),
    probability: null,
  };
}

const shareAbove = (draws: Float64Array, threshold: number): number =>
  draws.reduce((count, draw) => count + (draw > threshold ? 1 : 0), 0) / DRAWS;

/** Reads estimates from a range of three columns, low, likely and high. */
export function readEstimates(name: string, cells: Cells): Estimate[] {
  const width = given(name, cells)[0]?.length ?? 0;
  if (width !== 3) throw invalid("notThreeColumns", { argument: name, count: width });
  const column = (j: number) => ({
    cells: cells.map((row) => [row[j]]),
    as: "number" as const,
    optional: true,
  });
  const names = ["low", "likely", "high"].map((what) => `${name} (${what})`);
  const columns = readColumns(Object.fromEntries(names.map((key, j) => [key, column(j)])));
  const [low, likely, high] = names.map((key) => columns[key] as Float64Array);
  const isBlank = (i: number) => [low, likely, high].every((column) => Number.isNaN(column[i]));
  for (const [j, column] of [low, likely, high].entries()) {
    const blank = firstRefused(
      column,
      (value, i) => Number.isNaN(value) && !isBlank(i),
      (i) => ({ argument: name, row: columns.rows[i], column: j + 1 }),
    );
    if (blank) throw invalid("blankInRow", { at: blank.at, more: blank.more });
  }
  return Array.from(low, (least, i) => {
    const estimate = { low: least, likely: likely[i], high: high[i] };
    if (!isBlank(i) && !(estimate.low <= estimate.likely && estimate.likely <= estimate.high))
      throw invalid("notInOrder", {
        at: { argument: name, row: columns.rows[i] },
        low: least,
        likely: likely[i],
        high: high[i],
      });
    return estimate;
  }).filter((_, i) => !isBlank(i));
}
