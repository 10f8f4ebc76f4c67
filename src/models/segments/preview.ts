/** The preview: value and recommendation by segment, and a sentence on what was read. */
import type { Locale } from "../../locales";
import { previewChart, previewFigures } from "../define";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import { filled } from "../sheet/texts";
import type { Computed } from "./computed";
import type { Segments } from "./page";
import type { Texts } from "./texts/en";

export function preview({ result, say, locale }: Segments): Preview {
  const { values, nps } = result;
  const people = respondents(result);
  const mean = values.reduce((sum, { customers, value }) => sum + customers * value, 0) / people;
  const { page } = say.sheets;
  return {
    figures: previewFigures(page, {
      best: String(values[0].segment),
      value: mean.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      nps: nps.toLocaleString(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
      respondents: people.toLocaleString(locale),
    }),
    chart: previewChart(page["chart.value"], {
      kind: "column",
      categories: values.map(({ segment }) => String(segment)),
      series: [
        { values: values.map((row) => row.benefits), color: PALETTE[0] },
        { values: values.map((row) => row.costs), color: PALETTE[3] },
      ],
    }),
    read: readSentence(result, say, locale),
  };
}

/** "120 respondents in 4 segments; value depends most on Support". */
export function readSentence(result: Computed, say: Texts, locale: Locale): string {
  const count = (number: number) => number.toLocaleString(locale);
  const read = filled(say.read, {
    respondents: count(respondents(result)),
    segments: count(result.values.length),
  });
  const [strongest] = result.drivers;
  return strongest ? read + filled(say.strongest, { driver: String(strongest.name) }) : read;
}

const respondents = ({ values }: Computed): number =>
  values.reduce((sum, { customers }) => sum + customers, 0);
