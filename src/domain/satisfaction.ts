/** The five levels of satisfaction, each necessary before the next can matter. */
import { finite, zeroDivisor } from "./support/errors";
import { sum } from "./support/sum";

/** From the first that has to be right to the last. */
export const LEVELS = [
  "Core product or service",
  "Support services and systems",
  "Technical performance",
  "Customer interaction",
  "Emotional",
] as const;

export type Level = (typeof LEVELS)[number];

export interface Satisfaction {
  /** 0 to 10, as the scores. */
  readonly overall: number;
  /** How many levels, from the first on, are at or above the threshold: 0 to 5. */
  readonly reached: number;
  /** The first level below the threshold; null if there is none. */
  readonly heldBackBy: Level | null;
}

/**
 * Overall satisfaction: the weighted mean of the five scores (0 to 10), in which the levels above the first one below `threshold` are
 * credited with at most `threshold`.
 * Source: Cumby & Barnes (1998), "How customers are made to feel: the role of affective reactions in driving customer
 * satisfaction", Customer Relationship Management 1(1).
 */
export function satisfaction(
  scores: readonly number[],
  weights: ArrayLike<number>,
  threshold: number,
): Satisfaction {
  const short = scores.findIndex((score) => score < threshold);
  const reached = short < 0 ? LEVELS.length : short;
  const credited = scores.map((score, level) =>
    level > reached ? Math.min(score, threshold) : score,
  );
  const weight = sum(weights);
  if (weight === 0) throw zeroDivisor("zeroSum", { argument: "weights" });
  const weighted = sum(credited.map((score, level) => score * weights[level]));
  const overall = finite(weighted / weight, "overall score");
  return { overall, reached, heldBackBy: LEVELS[reached] ?? null };
}
