/** The page: which segment gains most, who would recommend us, what each values, and what to do next. */
import type { Making } from "../define";
import { addressesOf } from "../ranges";
import { COUNT, PERCENT, POINTS, about, beside, centred } from "../sheet/words";
import { type Says, chart, charts, figure, figures, label, ok, row } from "../sheet/words";
import { sheet, table } from "../sheet/words";
import type { Inputs } from ".";
import type { Computed } from "./computed";
import { readSentence } from "./preview";
import type { Texts } from "./texts/en";

export type Segments = Making<Inputs, Computed, Texts>;

const TENTHS = "#,##0.0";

/** Pixels beside the labels. */
const COLUMN_ROOM = 856;

/** As many segments as there are in the answers now. */
export function pageSheet(making: Segments) {
  const { inputs, result, say, locale } = making;
  // an even number of columns, so that each of the two charts takes half of them
  const columns = 2 * Math.max(1, Math.ceil(result.values.length / 2));
  const width = Math.floor(COLUMN_ROOM / columns);
  const half = (columns / 2) * width;
  return sheet("page", {
    tab: 0,
    widths: [126, 100, ...Array<number>(columns).fill(width)],
    sections: [
      beside([
        figures({ columns: 2, labelStyle: "chart subtitle", space: 1 }, [
          figure("best", ok("value", "value[#first segment]"), undefined, { style: "heading" }),
          figure(
            "value",
            ok("value", "SUMPRODUCT(value[respondents],value[value])/SUM(value[respondents])"),
            TENTHS,
            { says: LEAST_AND_MOST },
          ),
          figure("nps", `CV.NPS(${inputs.scores.address})`, POINTS, { says: marginOf(inputs) }),
          figure("respondents", ok("value", "SUM(value[respondents])"), COUNT, { says: FEWEST }),
        ]),
        charts([
          [
            chart("value", "bar", [half - 12, 290], {
              of: "value",
              by: "segment",
              labelled: true,
              series: ["benefits own", "costs cost"],
              says: {
                values: { most: ["value[#1 segment]"], gain: ["value[#1 value]", TENTHS] },
                pick: "IF(value[#1 value]>0,1,2)",
              },
            }),
            chart("promoters", "stacked bar", [half, 290], {
              of: "promoters",
              by: "segment",
              yLimits: { min: 0, max: 1 },
              labelled: true,
              series: ["promoters promoters", "passives passives", "detractors detractors"],
              says: {
                values: {
                  keenest: [
                    "INDEX(promoters[segment],MATCH(MAX(promoters[nps]),promoters[nps],0))",
                  ],
                  score: ["MAX(promoters[nps])", POINTS],
                },
              },
            }),
          ],
        ]),
      ]),
      cards(making),
      about(say.about, { ...addressesOf(inputs), read: readSentence(result, say, locale) }),
    ],
  });
}

const LEAST_AND_MOST: Says = {
  values: { least: ["MIN(value[value])", TENTHS], most: ["MAX(value[value])", TENTHS] },
};
const FEWEST: Says = { values: { fewest: ["MIN(value[respondents])", COUNT] } };
/** Adjusted Wald, as CV.NPS.SEGMENTS has it for each segment. */
function marginOf({ scores: { address } }: Inputs): Says {
  const [promoters, detractors] = ['">8"', '"<7"'].map((who) => `COUNTIF(${address},${who})`);
  const answers = `(COUNT(${address})+3)`;
  const balance = `((${promoters}-${detractors})/${answers})`;
  const variance = `((${promoters}+${detractors}+1.5)/${answers}-${balance}*${balance})`;
  return { values: { margin: [`196*SQRT(${variance}/${answers})`, "0"] } };
}

/** The persona cards: one column for each segment, the most valuable first. */
function cards({ inputs: { drivers }, result: { values } }: Segments) {
  const places = values.map((_, i) => i + 1);
  const each = (formula: (place: number) => string) =>
    Object.fromEntries(places.map((place) => [`card${place}`, formula(place)]));
  const empty = Object.fromEntries(places.map((place) => [`card${place}`, null]));
  const written = { style: "input", height: 26 } as const;
  const figure = (id: string, format: string) =>
    row(
      id,
      each((place) => ok("value", `value[#${place} ${id}]`)),
      { format },
    );
  // the tables of value and of recommendation are in different orders
  const recommended = (id: string, format: string) => {
    const found = `INDEX(promoters[${id}],MATCH([#head],promoters[segment],0))`;
    return row(
      id,
      each(() => ok("promoters", `IFERROR(${found},"–")`)),
      { format },
    );
  };
  const strongest = (id: string, format: string | undefined, of: (shares: string) => string) => {
    if (!drivers.length) return row(id, undefined, { cells: { measure: null } });
    return row(
      id,
      each((place) => {
        const shares = `drivers[#${place} driver1:driver${drivers.length}]`;
        return `IF(COUNT(${shares})=0,"–",${of(shares)})`;
      }),
      { format },
    );
  };
  const names = `drivers[#head driver1:driver${drivers.length}]`;
  const advice = 'IF([#value]<=0,1,IF([#nps]="–",3,IF([#nps]<0,2,IF([#nps]<30,3,4))))';
  return table("cards", {
    space: 0,
    columns: [
      label("measure", undefined, { span: 2 }),
      ...places.map((place) =>
        centred(`card${place}`, {
          heading: { formula: ok("value", `value[#${place} segment]`) },
        }),
      ),
    ],
    rows: [
      row("who", undefined, { ...written, cells: empty }),
      row("whoElse", undefined, { ...written, cells: { measure: null, ...empty } }),
      figure("respondents", COUNT),
      row(
        "share",
        each((place) => ok("value", `value[#${place} respondents]/SUM(value[respondents])`)),
        { format: PERCENT },
      ),
      figure("benefits", TENTHS),
      figure("costs", TENTHS),
      figure("value", TENTHS),
      figure("ratio", "0.00"),
      figure("positive", PERCENT),
      recommended("nps", POINTS),
      recommended("margin", "0"),
      strongest(
        "driver",
        undefined,
        (shares) => `INDEX(${names},1,MATCH(MAX(${shares}),${shares},0))`,
      ),
      strongest("explains", PERCENT, (shares) => `MAX(${shares})`),
      row("step", `INDEX(advice[step],${advice})`, { style: "key label", height: 52 }),
    ],
  });
}
