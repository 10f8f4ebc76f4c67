/** What the model reads from the user's answers, by the same code as the formulas. */
import { type IdColumn, readColumns } from "../../domain/support/columns";
import {
  type PromoterSegment,
  checkAnswers,
  netPromoterScore,
  promotersBySegment,
} from "../../domain/nps";
import { readRowSums } from "../../domain/support/rows";
import { type Driver, readDescriptors, valueDrivers } from "../../domain/value/drivers";
import { type SegmentValue, valueBySegment } from "../../domain/value/segments";
import type { Locale } from "../../locales";
import { refusing } from "../ranges";
import { refuse } from "../refuse";
import { filled } from "../sheet/texts";
import type { Inputs } from ".";
import type { Texts } from "./texts/en";

/** A page has room for so many segments beside each other. */
export const MOST_SEGMENTS = 6;

export interface Computed {
  /** The most valuable first. */
  readonly values: readonly SegmentValue[];
  readonly promoters: readonly PromoterSegment[];
  /** Of all respondents. */
  readonly nps: number;
  /** Of all respondents, the strongest first; none if there are no columns to look at. */
  readonly drivers: readonly Driver[];
}

/** Refused, in a sentence that says so, is what the formulas would refuse, and what the page has no room for. */
export function computed(inputs: Inputs, locale: Locale, say: Texts): Computed {
  const { segments, benefits, costs, scores, drivers } = inputs;
  const nameless = drivers.find(({ cells }) => typeof cells[0][0] !== "string" || !cells[0][0]);
  if (nameless) throw refuse(filled(say.nameless, { address: nameless.address }));
  const unreadable = (reason: string) => filled(say.unreadable, { reason });
  return refusing(unreadable, locale, () => {
    const values = valueBySegment(
      readRowSums(segments.cells, { benefits: benefits.cells, costs: costs.cells }),
    );
    if (values.length > MOST_SEGMENTS)
      throw refuse(filled(say.tooMany, { found: values.length, most: MOST_SEGMENTS }));
    const answers = readColumns({
      segments: { cells: segments.cells, as: "id" },
      recommendation: { cells: scores.cells, as: "number" },
    });
    checkAnswers(answers.recommendation, (i) => answers.place("recommendation", i));
    const recommended = { segments: answers.segments as IdColumn, scores: answers.recommendation };
    return {
      values,
      promoters: promotersBySegment(recommended),
      nps: netPromoterScore(answers.recommendation),
      drivers: drivers.length ? valueDrivers(describedBy(inputs)) : [],
    };
  });
}

/** The value of each respondent beside the drivers' columns; none where a benefit or a cost is missing. */
function describedBy({ benefits, costs, drivers }: Inputs) {
  const values = benefits.cells.map(([benefit], i) => {
    const cost: unknown = costs.cells[i]?.[0];
    return [typeof benefit === "number" && typeof cost === "number" ? benefit - cost : ""];
  });
  return drivers.flatMap(({ cells }) => readDescriptors(values, cells));
}
