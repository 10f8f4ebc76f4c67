/** The customer value map: offers by relative quality and relative price, and the line of fair value between them. */
import { finite, unavailable, zeroDivisor } from "../support/errors";
import { sum } from "../support/sum";

/** Offers as columns: quality in any unit, price in currency. */
export interface Offers {
  readonly quality: Float64Array;
  readonly price: Float64Array;
}

export interface MappedOffer {
  /** Quality / the competitors' mean quality; likewise the price. */
  readonly relativeQuality: number;
  readonly relativePrice: number;
  /** The price (currency) at which the offer is neither better nor worse value than the competitors' mean offer. */
  readonly fairPrice: number;
  readonly value: "better" | "fair" | "worse";
}

/** Prices closer than that to the line, relative to the competitors' mean, differ by rounding only. */
const ON_THE_LINE = 1e-9;

/**
 * Places offers on the map of their competitors. The fair-value line runs through the competitors' mean offer (1, 1) with
 * the slope weight / (1 − weight), where `weight` (0 ≤ weight < 1) is the share of the decision to buy that quality has and
 * price has the rest: relative price = 1 + slope × (relative quality − 1).
 * Source: Gale (1994), "Managing Customer Value", Free Press.
 */
export function valueMap(offers: Offers, competitors: Offers, weight: number): MappedOffer[] {
  if (!offers.price.length) throw unavailable("noOffer");
  const quality = mean(competitors.quality, "competitorQuality");
  const price = mean(competitors.price, "competitorPrice");
  const slope = weight / (1 - weight);
  return Array.from(offers.quality, (ours, i) => {
    const relativeQuality = finite(ours / quality, "relative quality");
    const relativePrice = finite(offers.price[i] / price, "relative price");
    const fair = 1 + slope * (relativeQuality - 1);
    return {
      relativeQuality,
      relativePrice,
      fairPrice: finite(fair * price, "fair price"),
      value:
        Math.abs(relativePrice - fair) <= ON_THE_LINE
          ? "fair"
          : relativePrice < fair
            ? "better"
            : "worse",
    };
  });
}

function mean(numbers: Float64Array, name: string): number {
  if (!numbers.length) throw unavailable("noCompetitor");
  const average = sum(numbers) / numbers.length;
  if (average === 0) throw zeroDivisor("zeroMean", { argument: name });
  return average;
}
