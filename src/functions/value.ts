// Perceived value: CV.VALUE and its family.
import { type Cells, readColumns, readNumbers } from "../domain/columns";
import { customerValue, weighted } from "../domain/value";
import { answer } from "./support/answer";

/**
 * Customer value: what the customer gets less what the customer gives up (perceived benefits − perceived costs).
 * @customfunction VALUE
 * @param benefits Perceived benefits, one cell each, in money or in points: quality, convenience, experience, trust.
 * @param costs Perceived costs in the same unit: price, time, effort, strain, risk.
 * @param [benefitWeights] Importance of each benefit, cell by cell, for instance 0.5. Without it every benefit counts fully.
 * @param [costWeights] Importance of each cost, cell by cell. Without it every cost counts fully.
 * @returns Σ benefits − Σ costs, in the unit of the arguments. Above 0 the customer gains.
 * @remarks Blank cells are skipped and a heading above the numbers is allowed. Formula: Σ wᵢbᵢ − Σ vⱼcⱼ.
 * Source: Anderson & Narus (1998), HBR 76(6).
 * @example =CV.VALUE({40;30;20},{35;10}) → 45
 * @example =CV.VALUE({8;6},{5;3},{0.5;0.5},{0.7;0.3}) → 2.6
 * @example =CV.VALUE({40;30},{35;"ten"}) → #VALUE! costs, row 2: 'ten' is not a number
 */
export function value(
  benefits: any[][],
  costs: any[][],
  benefitWeights?: any[][],
  costWeights?: any[][],
): number {
  return answer(() =>
    customerValue(
      elements("benefits", benefits, "benefitWeights", benefitWeights),
      elements("costs", costs, "costWeights", costWeights),
    ),
  );
}

/** Elements of value, each times its weight where weights are given. */
function elements(name: string, cells: Cells, weightName: string, weights?: Cells): Float64Array {
  if (!weights) return readNumbers(name, cells);
  const columns = readColumns({
    [name]: { cells, as: "number" },
    [weightName]: { cells: weights, as: "number", min: 0 },
  });
  return weighted(columns[name] as Float64Array, columns[weightName] as Float64Array);
}
