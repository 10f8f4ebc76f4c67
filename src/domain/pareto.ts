/** Concentration of value: how much the best customers bring. */
import { finite, unavailable, zeroDivisor } from "./support/errors";
import { netSum, sum } from "./support/sum";

/**
 * Share of the total value that the top `share` (0 to 1) of customers bring; the last one counts in part where `share` is not a
 * whole number of customers. Above 1 where other customers lose money.
 * Source: Pareto (1896), "Cours d'économie politique"; the 80/20 rule: Juran (1951), "Quality Control Handbook".
 */
export function shareOfTop(values: Float64Array, share: number): number {
  if (!values.length) throw unavailable("noValues");
  const descending = values.slice().sort().reverse();
  const total = finite(netSum(descending), "total value");
  if (total === 0) throw zeroDivisor("zeroSum", { argument: "values" });
  if (total < 0) throw unavailable("lossTotal");
  const customers = wholeIfNearly(share * values.length);
  const whole = Math.floor(customers);
  const top = [...descending.subarray(0, whole), (customers - whole) * (descending[whole] ?? 0)];
  return sum(top) / total;
}

/** 0.29 × 100 is 28.999999999999996, and means 29. */
function wholeIfNearly(customers: number): number {
  const nearest = Math.round(customers);
  return Math.abs(customers - nearest) < 1e-9 * nearest ? nearest : customers;
}
