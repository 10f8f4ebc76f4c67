/** The forecast's sheet behind the charts: what was expected beside what came about, from formulas that follow the data. */
import { UNITS } from "../../domain/forecast/summary";
import { COUNT, DATE, PERCENT, beside, label, number, ok, prose } from "../sheet/words";
import { byChoice, row, sheet, table } from "../sheet/words";
import { parts } from "../sheet/texts";
import { follow, ownRows, path } from "./customer";
import { GROUPS } from "../buying";
import { type ForecastMaking, cvForecast } from "./inputs";

const TENTHS = "#,##0.0";

/** Rows for periods: eleven years of days. */
const MOST_PERIODS = 4000;
/** Tenths of P(alive). */
const BINS = 10;

/** Points of the charts over time where no hold-out tells how many there are: a year of weeks. */
const USUAL_POINTS = 52;
/** More points than this are no better to look at. */
const MOST_POINTS = 104;

/** Points in which so many periods can be drawn, each of the same number of periods. */
export const pointsFor = (periods: number): number =>
  Math.ceil(periods / Math.ceil(periods / MOST_POINTS));

export function plotsSheet(making: ForecastMaking) {
  const points = pointsFor(making.result.tracked.length || USUAL_POINTS);
  return sheet("plots", {
    tab: 2,
    widths: [
      ...[72, 96, 84, 84, 96, 96, 84, 84, 84, 24],
      ...[170, 216, 204, 220, 112, 24],
      ...[72, 84, 84, 96, 96, 96, 96, 84, 84, 24],
      ...[84, 94, 84, 84, 84, 84, 96, 24],
      ...[72, 112, 84, 84],
    ],
    freeze: { above: "periods" },
    room: "periods",
    sections: [
      beside([
        table(
          "periods",
          {
            rows: MOST_PERIODS,
            ...{
              tall: true,
              spill: ["period", cvForecast(".TRACK", making, "{{model}}", ",TRUE")],
            },
          },
          PERIODS,
        ),
        [
          groups(cvForecast(".CHECK", making, `{{model}},${GROUPS - 1}`)),
          labels,
          bins,
          counts(points),
          axes(making),
          follow(making),
        ],
        drawn(points),
        path,
        ownRows(making),
      ]),
    ],
  });
}

/** Every period, as CV.FORECAST.TRACK gives them. */
const PERIODS = [
  number("period", undefined),
  number("until", DATE),
  ...["expected", "actual", "expectedSoFar", "actualSoFar"].map((id) => number(id, TENTHS)),
  number("heldOut", undefined),
  number("low", COUNT),
  number("high", COUNT),
];

/** Customers by frequency, as CV.FORECAST.CHECK gives them, and what the charts write below their columns. */
const groups = (check: string) =>
  table("groups", { rows: GROUPS, spill: check }, [
    number("before", undefined),
    number("customers", COUNT),
    number("customersExpected", COUNT),
    number("expected", TENTHS),
    number("made", TENTHS),
  ]);
const labels = table("labels", GROUPS, [
  number("label", undefined, {
    each(i) {
      const cell = `groups[#${i + 1} before]`;
      return ok("groups", i < GROUPS - 1 ? `""&${cell}` : `${cell}&"+"`);
    },
  }),
]);

/** Customers by P(alive), apart by whether they ever came back: those who did not are active for certain in the BG/NBD. */
const inBin = (came: string) => ({
  each(i: number) {
    const below = i === BINS - 1 ? "<=" : "<";
    return ok(
      "list",
      `COUNTIFS({{alive}},">="&[@from],{{alive}},"${below}"&[@to],{{frequency}},"${came}")`,
    );
  },
});
const tenths = Array.from({ length: BINS + 1 }, (_, i) => i / BINS);
const percent = (i: number) => (100 * i) / BINS;
const bins = table("bins", { rows: BINS, space: 2 }, [
  label(
    "bin",
    Array.from({ length: BINS }, (_, i) => `${percent(i)}–${percent(i + 1)}%`),
    { headingStyle: "number heading" },
  ),
  number("from", PERCENT, { cells: tenths.slice(0, BINS) }),
  number("to", PERCENT, { cells: tenths.slice(1) }),
  number("once", COUNT, inBin("=0")),
  number("again", COUNT, inBin(">0")),
]);

/** How many periods there are, how many the model knows, and how many go into a point. */
const counts = (points: number) =>
  table("counts", {
    plain: true,
    space: 2,
    columns: [label("what", undefined, { span: 4 }), number("count", COUNT)],
    rows: [
      row("periods", ok("periods", "COUNT(periods[period])")),
      row("known", ok("periods", 'COUNTIFS(periods[period],">0",periods[heldOut],FALSE)')),
      row("step", `INT(([#periods]+${points - 1})/${points})`),
    ],
  });

/** What the axes say, by the unit of time and by how many of it go into a point. */
function axes({ say }: ForecastMaking) {
  const words = ({ since, per, perMany, ago }: typeof say.axes) =>
    Object.entries({ since, one: per, many: perMany, ago });
  const inUnit = (id: string) => {
    const text = (unit: string) => `[#${id} ${unit}]`;
    const units = ["day", "week", "month"] as const;
    return byChoice(
      "unit",
      units.map((unit) => [unit, text(unit)] as const),
      text("year"),
    );
  };
  const per = `IF(counts[#step]>1,SUBSTITUTE(${inUnit("many")},"{n}",counts[#step]),${inUnit("one")})`;
  const texts = words(say.axes).map(([id, said]) => {
    const [day, week, month, year] = parts(said);
    return row(id, undefined, { cells: { day, week, month, year } });
  });
  return table("axes", {
    plain: true,
    space: 2,
    columns: [label("what"), ...UNITS.map((unit) => prose(unit))],
    rows: [
      ...texts,
      row("x", { day: inUnit("since") }),
      row("y", { day: per }),
      row("corner", { day: inUnit("ago") }),
    ],
  });
}

/** The periods as they are drawn: as many points as now, whatever the unit; what is not there is not drawn (#N/A). */
function drawn(points: number) {
  const before = (column: string, i: number) => (i === 0 ? "0" : `[@-1 ${column}]`);
  const end = (i: number) => `MIN(${before("period", i)}+counts[#step],counts[#periods])`;
  const since = (column: string) => ({ each: (i: number) => `[@${column}]-${before(column, i)}` });
  const at = (column: string) => ({ each: `INDEX(periods[${column}],[@period])` });
  const mark = (columns: string, more = "") => ({
    each: (i: number) =>
      `IF(AND([@period]>counts[#known],${before("period", i)}<=counts[#known]),MAX(periods[${columns}]),0)${more}`,
  });
  return table("drawn", points, [
    number("period", undefined, (i) =>
      i === 0 ? end(i) : `IF([@-1 period]>=counts[#periods],NA(),${end(i)})`,
    ),
    number("expected", COUNT, since("expectedSoFar")),
    number("actual", COUNT, since("actualSoFar")),
    number("expectedSoFar", COUNT, at("expectedSoFar")),
    number("actualSoFar", COUNT, at("actualSoFar")),
    number("limitSoFar", COUNT, mark("expectedSoFar:actualSoFar")),
    number("limit", COUNT, mark("expected:actual", "*counts[#step]")),
    // the range opens where the hold-out begins; behind the last point it closes
    number(
      "from",
      COUNT,
      (i) =>
        `IF(ISNA([@period]),${before("from", i)},IF([@period]>counts[#known],${at("low").each},[@actualSoFar]))`,
    ),
    number("width", COUNT, {
      each: `IF(ISNA([@period]),0,IF([@period]>counts[#known],${at("high").each}-[@from],0))`,
    }),
  ]);
}
