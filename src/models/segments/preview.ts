/** The preview: value and recommendation by segment, and a sentence on what was read. */
import { type Locale, texts } from "../../locales";
import type { Preview } from "../model";
import { PALETTE } from "../plan";
import type { Computed } from "./computed";

export function preview(result: Computed, locale: Locale): Preview {
  const { segments: say } = texts(locale).models;
  const { values, nps } = result;
  const people = respondents(result);
  const mean = values.reduce((sum, { customers, value }) => sum + customers * value, 0) / people;
  const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const { benefits, costs } = say.page.series;
  return {
    figures: [
      { label: say.figures.best, value: String(values[0].segment) },
      { label: say.figures.value, value: mean.toLocaleString(locale, tenth) },
      {
        label: say.figures.nps,
        value: nps.toLocaleString(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" }),
      },
      { label: say.figures.respondents, value: people.toLocaleString(locale) },
    ],
    chart: {
      title: say.page.valueChart,
      kind: "column",
      categories: values.map(({ segment }) => String(segment)),
      series: [
        { name: benefits, values: values.map((row) => row.benefits), color: PALETTE[0] },
        { name: costs, values: values.map((row) => row.costs), color: PALETTE[3] },
      ],
    },
    read: readSentence(result, locale),
  };
}

/** "120 respondents in 4 segments; value depends most on Support". */
export function readSentence(result: Computed, locale: Locale): string {
  const { segments: say } = texts(locale).models;
  const count = (number: number) => number.toLocaleString(locale);
  const read = say.read(count(respondents(result)), count(result.values.length));
  const [strongest] = result.drivers;
  return strongest ? read + say.strongest(String(strongest.name)) : read;
}

const respondents = ({ values }: Computed): number =>
  values.reduce((sum, { customers }) => sum + customers, 0);
