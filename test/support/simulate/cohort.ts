/** A cohort that leaves by the story that the shifted-beta-geometric tells. */
import { type RetentionParameters } from "../../../src/domain/retention";
import { type Random } from "../../../src/domain/support/random";
import { beta } from "./draws";

/** Survivors after 0, 1, … `periods` periods. */
export function cohort(
  random: Random,
  p: RetentionParameters,
  count: number,
  periods: number,
): Float64Array {
  const survivors = new Float64Array(periods + 1);
  for (let customer = 0; customer < count; customer++) {
    const leaving = beta(random, p.alpha, p.beta);
    for (let t = 0; t <= periods; t++) {
      survivors[t]++;
      if (random() < leaving) break;
    }
  }
  return survivors;
}
