/** Perceived value by segment or persona, since it differs from one kind of customer to another. */
import { unavailable } from "../support/errors";
import type { RowSums } from "../support/rows";
import { Sums, withoutNoise } from "../support/sum";

/** One segment: means per customer in the unit of benefits and costs. */
export interface SegmentValue {
  readonly segment: string | number;
  readonly customers: number;
  readonly benefits: number;
  readonly costs: number;
  readonly value: number;
  /** Benefits / costs; null where costs are 0. */
  readonly ratio: number | null;
  /** Share of customers whose benefits exceed their costs. */
  readonly sharePositive: number;
}

/**
 * Mean value of each segment, the most valuable first, equal ones by name.
 * Source: Gale (1994), "Managing Customer Value", Free Press.
 */
export function valueBySegment({
  segments,
  benefits,
  costs,
}: RowSums<"benefits" | "costs">): SegmentValue[] {
  if (!benefits.length) throw unavailable("noCustomersBySegment");
  const size = segments.labels.length;
  const customers = new Uint32Array(size);
  const positive = new Uint32Array(size);
  const sizes = new Float64Array(size); // what costs are made of: they may cancel
  const sums = { benefits: new Sums(size), costs: new Sums(size) };
  segments.codes.forEach((segment, i) => {
    customers[segment]++;
    sums.benefits.add(segment, benefits[i]);
    sums.costs.add(segment, costs[i]);
    const gain = benefits[i] - costs[i];
    if (withoutNoise(gain, Math.abs(benefits[i]) + Math.abs(costs[i])) > 0) positive[segment]++;
    sizes[segment] += Math.abs(costs[i]);
  });
  const [totalBenefits, totalCosts] = [sums.benefits.all(), sums.costs.all()];
  const value = totalBenefits.map(
    (total, segment) => (total - totalCosts[segment]) / customers[segment],
  );
  const comparable = value.map((mean, segment) =>
    withoutNoise(
      mean,
      (Math.abs(totalBenefits[segment]) + Math.abs(totalCosts[segment])) / customers[segment],
    ),
  );
  return Array.from(customers.keys())
    .filter((segment) => customers[segment] > 0)
    .sort(
      (a, b) => comparable[b] - comparable[a] || (segments.labels[a] < segments.labels[b] ? -1 : 1),
    )
    .map((segment) => ({
      segment: segments.values[segment],
      customers: customers[segment],
      benefits: totalBenefits[segment] / customers[segment],
      costs: totalCosts[segment] / customers[segment],
      value: value[segment],
      ratio:
        withoutNoise(totalCosts[segment], sizes[segment]) === 0
          ? null
          : totalBenefits[segment] / totalCosts[segment],
      sharePositive: positive[segment] / customers[segment],
    }));
}
