/** What satisfaction reads from the user's survey, and what comes of it. */
import { type Columns, readColumns, shownValue } from "../../domain/support/columns";
import { satisfiedShare } from "../../domain/csat";
import { invalid, unavailable } from "../../domain/support/errors";
import { checkAnswers, netPromoterScore } from "../../domain/nps";
import { type Satisfaction, satisfaction } from "../../domain/satisfaction";
import { isStepWord } from "../../domain/support/scales";
import { sum } from "../../domain/support/sum";
import { type Locale, texts } from "../../locales";
import type { RangeAnswer } from "../model";
import { refuse } from "../refuse";
import { refusing, withoutHeading } from "../ranges";
import { filled } from "../sheet/texts";
import { type Inputs, LEVELS } from "./inputs";
import type { Texts } from "./texts/en";
import { type Scale, scaleOf, stepsOf } from "./scale";
import { type InNumbers, inNumbers } from "./written";

/** From here on a level is good enough (0–10), unless the user says otherwise. */
export const GOOD_ENOUGH = 7;
/** What levels without answers stand at until they are filled in. */
export const UNKNOWN_LEVEL = 7;

/** Words for yes and no, in any case; a number says how often, so more than 0 is a yes. */
export const YES = ["yes", "y", "true", "是", "有", "会", "會"] as const;
export const NO = ["no", "n", "false", "否", "没有", "沒有", "不"] as const;

/** The ranges without their heading, and the figures of the survey. */
export interface Computed extends Omit<Inputs, "scale"> {
  /** On which satisfaction was asked. */
  readonly scale: Scale;
  /** Of the ranges, blank ones too. */
  readonly rows: number;
  readonly wordings: InNumbers["wordings"];
  /** How many there are now. */
  readonly segmentCount: number;
  readonly nps: number;
  /** Share of satisfied answers. */
  readonly csat: number;
  /** Without levels in the survey undefined: they are filled in on the sheet. */
  readonly fiveLevels?: Satisfaction;
  /** By satisfaction, from the lowest answer: answers, and the share that bought again (NaN where nobody answered or it is not known). */
  readonly steps: readonly { readonly answers: number; readonly again: number }[];
  readonly read: string;
}

/** The same reading as the functions on the sheets; what they refuse is refused here, in a sentence that says so. */
export function computed(inputs: Inputs, locale: Locale, say: Texts): Computed {
  const unreadable = (reason: string) => filled(say.unreadable, { reason });
  return refusing(unreadable, locale, () => {
    const { inputs: numbers, wordings, headings } = inNumbers(inputs, say);
    const survey = readSurvey(numbers);
    const scores = survey.recommendation.filter(isAnswer);
    const scored = Array.from(survey.recommendation.keys()).filter((i) =>
      isAnswer(survey.recommendation[i]),
    );
    checkAnswers(scores, (i) => survey.place("recommendation", scored[i]));
    const satisfied = Array.from(survey.satisfaction.filter(isAnswer));
    const inWords = wordings.satisfaction?.words.some(isStepWord) ?? false;
    const scale = scaleOf(satisfied, inputs.scale, inWords);
    refuseOtherScale(survey, scale, say);
    for (const level of LEVELS) if (survey[level]) checkRange(survey, level, 0, 10);
    refuseFiveSteps(scores, say.asked.recommendation, say);
    refuseFiveSteps(
      LEVELS.flatMap((level) => [...(survey[level] ?? [])]),
      say.asked.levels,
      say,
    );
    const segmentCount = inputs.segments
      ? new Set(scored.map((i) => survey.segments!.codes[i]).filter((code) => code >= 0)).size
      : Math.min(1, scored.length);
    const nowhere = inputs.segments
      ? scored.filter((i) => survey.segments!.codes[i] < 0).length
      : 0;
    if (segmentCount === 0) throw unavailable("noScoresBySegment");
    const again = boughtAgain(numbers.repurchase, survey.header, say);
    const rowNumbers = survey.rows; // made anew whenever asked for
    const above = Math.max(headings, survey.header ? 1 : 0);
    const rows = (range: RangeAnswer) =>
      Array.from({ length: above }).reduce<RangeAnswer>((rest) => withoutHeading(rest), range);
    const count = (number: number) => number.toLocaleString(locale);
    const means = LEVELS.map((level) =>
      mean(survey[level]?.filter(isAnswer) ?? new Float64Array()),
    );
    return {
      respondents: inputs.respondents && rows(inputs.respondents),
      segments: inputs.segments && rows(inputs.segments),
      recommendation: rows(inputs.recommendation),
      satisfaction: rows(inputs.satisfaction),
      repurchase: inputs.repurchase && rows(inputs.repurchase),
      levels: inputs.levels.map(rows),
      rows: rows(inputs.recommendation).cells.length,
      wordings,
      segmentCount,
      nps: netPromoterScore(scores),
      csat: satisfiedShare(Float64Array.from(satisfied), scale.satisfiedFrom),
      scale,
      ...(inputs.levels.length > 0 && {
        fiveLevels: satisfaction(means, [1, 1, 1, 1, 1], GOOD_ENOUGH),
      }),
      steps: stepsOf(scale).map((step) => {
        const known: number[] = [];
        let answers = 0;
        survey.satisfaction.forEach((score, i) => {
          if (score !== step) return;
          answers++;
          const value = again[rowNumbers[i] - 1];
          if (value !== undefined) known.push(value);
        });
        return { answers, again: mean(known) };
      }),
      read: [
        filled(inputs.segments ? say.read : say.readOfAll, {
          answers: count(scores.length),
          segments: count(segmentCount),
        }),
        ...(nowhere > 0 ? [filled(say.noSegment, { answers: count(nowhere) })] : []),
        ...(Object.keys(wordings).length ? [say.readWords] : []),
        ...(isUsual(scale) ? [] : [filled(say.readScale, inText(scale))]),
      ].join(texts(locale).models.purchases.stop),
    };
  });
}

type Survey = Columns<{
  recommendation: { cells: any[][]; as: "number" };
  satisfaction: { cells: any[][]; as: "number" };
}> &
  Readonly<Partial<Record<(typeof LEVELS)[number], Float64Array>>> &
  Partial<Pick<Columns<{ segments: { cells: any[][]; as: "id" } }>, "segments">>;

/** All columns together; nothing has to be answered, so every row with anything in it is there. */
function readSurvey({ segments, recommendation, satisfaction: csat, levels }: Inputs): Survey {
  const number = ({ cells }: RangeAnswer) => ({ cells, as: "number", optional: true }) as const;
  return readColumns({
    ...(segments && { segments: { cells: segments.cells, as: "id", optional: true } as const }),
    recommendation: number(recommendation),
    satisfaction: number(csat),
    ...Object.fromEntries(levels.map((range, i) => [LEVELS[i], number(range)])),
  }) as unknown as Survey;
}

const isAnswer = (number: number): boolean => !Number.isNaN(number);
const mean = (numbers: ArrayLike<number>): number =>
  numbers.length ? sum(numbers) / numbers.length : NaN;

function checkRange(
  survey: Survey,
  name: (typeof LEVELS)[number],
  least: number,
  most: number,
): void {
  survey[name]!.forEach((score, i) => {
    if (isAnswer(score) && (score < least || score > most))
      throw invalid("notFrom", {
        at: survey.place(name, i),
        value: score,
        min: least,
        max: most,
      });
  });
}

/** Names the first answer off the scale, how many more there are, and what may be meant. */
function refuseOtherScale(
  { satisfaction: answers, place }: Survey,
  scale: Scale,
  say: Texts,
): void {
  const { least, most } = scale;
  const isOff = (answer: number) =>
    isAnswer(answer) && (answer < least || answer > most || !Number.isInteger(answer));
  const first = answers.findIndex(isOff);
  if (first < 0) return;
  const others = answers.filter(isOff).length - 1;
  const reason = filled(say.otherScale, {
    ...inText(scale),
    ...{ row: String(place("satisfaction", first).row), value: String(answers[first]) },
    more: others ? filled(say.moreAnswers, { others: String(others) }) : "",
  });
  throw refuse(filled(say.unreadable, { reason }));
}

const isUsual = ({ least, most }: Scale): boolean => least === 1 && most === 5;

/** A scale as texts name it. */
export const inText = ({ least, most, satisfiedFrom }: Scale) => ({
  least: String(least),
  most: String(most),
  satisfiedFrom: String(satisfiedFrom),
});

/** So many answers of which none is above 5 were hardly asked from 0 to 10. */
const TELLING = 20;

function refuseFiveSteps(answers: ArrayLike<number>, asked: string, say: Texts): void {
  const given = Array.from(answers).filter(isAnswer);
  if (given.length >= TELLING && given.every((answer) => answer <= 5))
    throw refuse(filled(say.fiveSteps, { asked, answers: given.length }));
}

/** 1 or 0 for each row of the range, undefined where it is blank. */
function boughtAgain(
  range: RangeAnswer | undefined,
  header: boolean,
  say: Texts,
): (number | undefined)[] {
  return (range?.cells ?? []).map(([cell], i) => {
    if (cell === "" || cell === null || cell === undefined || (header && i === 0)) return undefined;
    if (typeof cell === "number") return cell > 0 ? 1 : 0;
    const word = String(cell).toLowerCase();
    if ((YES as readonly string[]).includes(word)) return 1;
    if ((NO as readonly string[]).includes(word)) return 0;
    throw refuse(filled(say.neither, { row: i + 1, value: String(shownValue(cell)) }));
  });
}
