/** Recurring revenue from one period to the next: what of it is kept, with and without what customers add. */
import { finite, invalid, zeroDivisor } from "../support/errors";
import type { Place } from "../support/messages";

type Movement = "opening" | "expansion" | "contraction" | "lost" | "joined";

/** Recurring revenue by period, in currency: what it opens with, and what is added to and taken from it. All are at least 0. */
export type Movements = Readonly<Record<Exclude<Movement, "joined">, Float64Array>> & {
  /** Revenue of new customers, where it is known. */
  readonly joined?: Float64Array;
};

/** One period; shares of the opening revenue, null where that is 0. */
export interface RevenueRetention {
  /** (opening + expansion − contraction − lost) / opening. */
  readonly net: number | null;
  /** (opening − contraction − lost) / opening. */
  readonly gross: number | null;
  /** (contraction + lost) / opening. */
  readonly churn: number | null;
  /** (new + expansion) / (contraction + lost); null where new revenue is not known or nothing was lost. */
  readonly quick: number | null;
}

/**
 * Net and gross revenue retention, revenue churn and quick ratio of each period. `place` names a row of lost revenue for messages.
 * Source: Skok (2010, with later additions), SaaS Metrics 2.0, for Entrepreneurs; Mamoon Hamid's quick ratio (2015).
 */
export function revenueRetention(
  { opening, expansion, contraction, lost, joined }: Movements,
  place: (i: number) => Place,
): RevenueRetention[] {
  if (opening.length && opening.every((revenue) => revenue === 0)) throw zeroDivisor("zeroOpening");
  const allGone = contraction.map((less, i) => finite(less + lost[i], "revenue"));
  const beyond = Array.from(opening.keys()).filter(
    (i) => allGone[i] - opening[i] > ROUNDING * opening[i],
  );
  if (beyond.length) {
    const [i] = beyond;
    throw invalid("lostMoreThanOpening", {
      ...{ at: place(i), value: allGone[i], opening: opening[i], more: beyond.length - 1 },
    });
  }
  return Array.from(opening, (before, i) => {
    const gone = allGone[i];
    const added = finite(expansion[i] + (joined?.[i] ?? 0), "revenue");
    const ofOpening = (revenue: number) =>
      before === 0 ? null : finite(revenue / before, "ratio");
    return {
      net: ofOpening(before - gone + expansion[i]),
      gross: ofOpening(Math.max(0, before - gone)),
      churn: ofOpening(Math.min(before, gone)),
      quick: joined === undefined || gone === 0 ? null : finite(added / gone, "ratio"),
    };
  });
}

/** Sums of parts may differ from the whole by so much, relative to it. */
const ROUNDING = 1e-12;
