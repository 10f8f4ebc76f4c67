/** The ten RFM segments: every combination of scores belongs to exactly one. */
import { invalid } from "../support/errors";
import type { Place } from "../support/messages";
import { firstRefused } from "../support/refused";

export type Loyalty = "Loyal" | "Moderately loyal" | "Less loyal";

/** Each segment with its loyalty group, the most loyal first. */
export const LOYALTY = {
  Champions: "Loyal",
  "Loyal Customers": "Loyal",
  "Potential Loyalists": "Moderately loyal",
  "Need Attention": "Moderately loyal",
  "At Risk": "Moderately loyal",
  "Can't Lose Them": "Moderately loyal",
  "New Customers": "Less loyal",
  Promising: "Less loyal",
  "About To Sleep": "Less loyal",
  Hibernating: "Less loyal",
} as const satisfies Record<string, Loyalty>;

export type Segment = keyof typeof LOYALTY;

/** All segments, the most loyal first. */
export const SEGMENTS = Object.keys(LOYALTY) as Segment[];

/** Segment by the positions (1–5) of recency, in rows, and of frequency and money together, in columns. */
const MAP: readonly (readonly Segment[])[] = [
  ["Hibernating", "Hibernating", "At Risk", "At Risk", "Can't Lose Them"],
  ["Hibernating", "Hibernating", "At Risk", "At Risk", "Can't Lose Them"],
  ["About To Sleep", "About To Sleep", "Need Attention", "Loyal Customers", "Loyal Customers"],
  ["Promising", "Potential Loyalists", "Potential Loyalists", "Loyal Customers", "Loyal Customers"],
  ["New Customers", "Potential Loyalists", "Potential Loyalists", "Champions", "Champions"],
];

/**
 * Segment of the scores r, f and m, each a whole number from 1 to `bins`. A score's position is ⌈5 × score / bins⌉;
 * frequency and money share one position, the mean of theirs with halves up.
 */
export function segmentOf(r: number, f: number, m: number, bins = 5): Segment {
  const position = (score: number) => Math.ceil((5 * score) / bins);
  const frequencyAndMoney = Math.floor((position(f) + position(m) + 1) / 2);
  return MAP[position(r) - 1][frequencyAndMoney - 1];
}

/** A segment of one's own: the scores it takes, both ends included; none where a limit is left open. */
export interface OwnSegment {
  readonly name: string | number;
  readonly from: readonly [r: number, f: number, m: number];
  readonly to: readonly [r: number, f: number, m: number];
}

/** The first of one's own segments that takes these scores. */
export function ownSegmentOf(
  scores: readonly [r: number, f: number, m: number],
  segments: readonly OwnSegment[],
): string | number {
  const takes = ({ from, to }: OwnSegment) =>
    scores.every((score, i) => score >= from[i] && score <= to[i]);
  return segments.find(takes)?.name ?? "Others";
}

/** Refuses scores that are not whole numbers from 1 to `bins`; `place` says where one stands. */
export function checkScores(scores: Float64Array, bins: number, place: (i: number) => Place): void {
  const isWrong = (score: number) => !Number.isInteger(score) || score < 1 || score > bins;
  const refused = firstRefused(scores, isWrong, place);
  if (refused) throw invalid("notWholeFrom", { ...refused, min: 1, max: bins });
}
