/** Retention's page: what a customer is worth as it is kept, two charts, settings, sensitivity, break-even, what was assumed. */
import { COHORT_UNITS } from "../../domain/retention/cohorts";
import { moneyFormats } from "../currency";
import { COLOURS, PALETTE } from "../plan";
import { addressesOf } from "../ranges";
import { filled } from "../sheet/texts";
import {
  COUNT,
  DATE,
  PERCENT,
  SHARE,
  about,
  atLeast,
  beside,
  between,
  chart,
  charts,
} from "../sheet/words";
import {
  entry,
  figure,
  figures,
  input,
  byChoice,
  label,
  number,
  dropDown,
  oneOf,
  result,
} from "../sheet/words";
import { type Says, row, settings, sheet, table, unless, whole } from "../sheet/words";
import { DISCOUNT_RATES, MOST_PERIODS, RETENTION_RATES } from "./example";
import { type Retention, TIMINGS } from "./inputs";

export function pageSheet(making: Retention) {
  const { inputs, say, choice } = making;
  const { drawn, fitUntil, read } = making.result;
  const { unit, asOf, margin, discount, acquisition, horizon, timing, visits, counts } = inputs;
  const { amount, price } = moneyFormats(inputs.currency);
  const columns = inputs.amounts ? say.columnsAmounts : say.columns;
  const data = visits
    ? filled(columns, addressesOf({ ...visits, ...inputs }))
    : counts
      ? filled(say.counted.data, { columns: Object.values(addressesOf(counts)).join(", ") })
      : say.example.data;
  const name = (id: string, named = id) => [id, `Retention_${named}`] as const;
  return sheet("page", {
    tab: 0,
    widths: [200, 112, 20, ...Array<number>(8).fill(94)],
    sections: [
      beside([
        figures({ columns: 2, labelStyle: "chart subtitle" }, [
          figure("projected", projected("SUM({{cash}})"), amount),
          figure("constant", atOneRate(retained({})), amount, { of: "projected" }),
          figure("rate", "{{retention}}", SHARE, { says: FIRST_AND_LAST }),
          figure("payback", projected('IFERROR(CV.LIFETIME.PAYBACK({{cash}}),"–")'), "0.0"),
          figure("most", projected("SUM({{cash}})+{{acquisition}}"), amount, {
            says: {
              values: { times: ["figures[#most]/{{acquisition}}", "0.0"] },
              pick: "IF({{acquisition}}>0,1,NA())",
            },
          }),
        ]),
        charts([[survivalChart(drawn), valueChart]]),
      ]),
      beside([
        [
          settings([
            input("margin", name("margin"), margin, atLeast(0), price),
            input(
              "discount",
              name("yearly-discount", "discount_yearly"),
              discount,
              between(0, 1),
              SHARE,
            ),
            input("acquisition", name("acquisition"), acquisition, atLeast(0), price),
            input("horizon", name("horizon"), horizon, whole(1, MOST_PERIODS)),
            input("timing", name("timing"), timing, oneOf(...TIMINGS)),
            input("rateGiven", name("retention-given", "rate_given"), null, between(0, 1), SHARE),
            input("fitUntil", name("fit-until", "fit_until"), fitUntil, whole(2, MOST_PERIODS)),
            dropDown("unit", name("unit", "period"), unit, COHORT_UNITS, choice),
            ...(visits ? [input("asOf", name("as-of", "as_of"), asOf, atLeast(1), DATE)] : []),
            result("rateUsed", RATE, SHARE, name("retention", "rate")),
            result("years", YEARS, "0.0000", name("years", "period_years")),
            result(
              "discountPerPeriod",
              perPeriod("{{yearly-discount}}"),
              "0.00%",
              name("discount"),
            ),
          ]),
          FIT,
          residual(amount),
        ],
        [sensitivity(amount), percentBetter(price), BREAK_EVEN],
      ]),
      about(say.about, { data, read: read ?? say.example.read }),
    ],
  });
}

/** What is kept in the first period, and in the last: the one rate lies between. */
const keptIn = (period: string) => `INDEX({{used}},${period}+1)/INDEX({{used}},${period})`;
const FIRST_AND_LAST: Says = {
  values: {
    first: [keptIn("1"), PERCENT],
    last: [keptIn("(COUNT({{used}})-1)"), PERCENT],
  },
  pick: 'IF(COUNT({{used}})<3,NA(),IF({{retention-given}}="",1,NA()))',
};

/** Years in a period of the unit set. */
const YEARS = byChoice(
  "unit",
  [
    ["year", "1"],
    ["quarter", "1/4"],
    ["month", "1/12"],
  ],
  "7/365.25",
);

/** Of all who were there at the start of a period, those kept: the most likely rate if everybody had the same. */
const POOLED = "(SUM({{used}})-MAX({{used}}))/(SUM({{used}})-MIN({{used}}))";
const RATE = `IF({{retention-given}}="",IF(COUNT({{used}})<2,"–",${POOLED}),{{retention-given}})`;
/** What rests on that rate: where there is none yet, there is nothing to say. */
const atOneRate = (result: string) => `IF(ISNUMBER({{retention}}),${result},"–")`;
/** What rests on the projection; the sentence below the fit says why there is none. */
const projected = (result: string) => `IF(ISERROR(projection[#first]),"–",${result})`;

/** A discount rate per year as one per period. */
const perPeriod = (yearly: string): string => `(1+${yearly})^{{years}}-1`;

/** The lifetime value at one retention rate throughout, with some of its terms changed. */
export const retained = (changed: Partial<Record<(typeof TERMS)[number], string>>): string =>
  `CV.LIFETIME.RETAINED(${TERMS.map((term) => changed[term] ?? `{{${term}}}`).join(",")})`;
const TERMS = ["margin", "retention", "discount", "horizon", "acquisition", "timing"] as const;

/** What the fitted model says, and how well it foretold the periods it was not fitted to. */
const parameter = (place: number) => `INDEX(CV.RETENTION.FIT({{used}}),1,${place})`;
const MISS = 'IF(COUNT(survivors[miss])=0,"–",MAX(MAX(survivors[miss]),-MIN(survivors[miss])))';
const fitted = (place: number) => projected(parameter(place));
/** Two lines that say how to read the parameters, or why there are none. */
const reading = (line: string) =>
  `INDEX(reasons[${line}],IF(ISERROR(projection[#first]),IF(COUNT({{used}})<3,1,2),3))`;
const FIT = table("fit", {
  plain: true,
  columns: [label("what"), number("value", "0.0000")],
  rows: [
    row("customers", "MAX({{used}})", { format: COUNT }),
    row("periods", "COUNT({{used}})-1", { format: "0" }),
    row("alpha", fitted(1)),
    row("beta", fitted(2)),
    row("likelihood", fitted(3), { format: "#,##0.0" }),
    row("leave", projected("[#alpha]/([#alpha]+[#beta])"), { format: SHARE }),
    row("miss", projected(MISS), { format: SHARE }),
    ...["first", "second"].map((line) => row(line, { what: reading(line) }, { style: "note" })),
  ],
});

/** Renewals that a customer has behind it; they can be overwritten. */
const RENEWALS = [0, 1, 2, 3, 5, 10];
const WORTH =
  'IFERROR({{margin}}*INDEX(CV.RETENTION.VALUE({{used}},{{discount}},[@renewals],FALSE),1,3),"–")';
/** What a customer who has renewed so often is still worth, as the loyal ones stay. */
const residual = (amount: string) =>
  table("residual", RENEWALS.length, [
    entry("renewals", RENEWALS, { rule: whole(0, 1000) }),
    number("value", amount, { each: projected(WORTH) }),
  ]);

/** Retention rates per period down, discount rates per year across; both can be overwritten. */
function sensitivity(amount: string) {
  const columns = DISCOUNT_RATES.map((rate, i) => ({ id: `rate${i + 1}`, rate }));
  const cells = Object.fromEntries(columns.map(({ id, rate }) => [id, rate]));
  const look = { style: "input", labelStyle: "column heading", format: SHARE } as const;
  const each = retained({ retention: "[@rate]", discount: perPeriod("[#discount]") });
  return table(
    "sensitivity",
    {
      rows: RETENTION_RATES.length,
      plain: true,
      above: [row("discount", undefined, { ...look, cells, rule: between(0, 1) })],
    },
    [
      entry("rate", RETENTION_RATES, { format: SHARE, rule: between(0, 1) }),
      ...columns.map(({ id }) => number(id, amount, { each })),
    ],
  );
}

/** By how much the value grows if one thing becomes 1 % better: 80 % retention 80.8 %, 10 % discount 9.9 %. */
const percentBetter = (price: string) =>
  table("better", {
    space: 2,
    columns: [
      label("change", undefined, { span: 3 }),
      number("value", price),
      number("gain", price, { each: atOneRate(`[@value]-${retained({})}`) }),
      number("share", SHARE, {
        each: atOneRate(`IF(${retained({})}<=0,"–",[@gain]/${retained({})})`),
      }),
    ],
    rows: [
      row("retention", { value: atOneRate(retained({ retention: "MIN(1,{{retention}}*1.01)" })) }),
      row("margin", { value: atOneRate(retained({ margin: "{{margin}}*1.01" })) }),
      row("discount", {
        value: atOneRate(retained({ discount: perPeriod("{{yearly-discount}}*0.99") })),
      }),
      row("acquisition", { value: atOneRate(retained({ acquisition: "{{acquisition}}*0.99" })) }),
    ],
  });

/** The retention rate at which a customer just earns what it cost, between two whole percents on a straight line. */
const below = "MATCH(0,{{values}},1)";
const rateAt = (place: string) => `INDEX({{rates}},${place})`;
const valueAt = (place: string) => `INDEX({{values}},${place})`;
const rise = `(${rateAt(`${below}+1`)}-${rateAt(below)})/(${valueAt(`${below}+1`)}-${valueAt(below)})`;
const [first, last] = [valueAt("1"), valueAt("101")];
const crossing = `${rateAt(below)}-${valueAt(below)}*${rise}`;
const BREAK_EVEN = table("breakEven", {
  plain: true,
  columns: [label("what", undefined, { span: 5 }), number("rate", SHARE)],
  rows: [
    row("rate", unless(first, `IF(${first}>=0,0,IF(${last}<0,"–",IF(${last}=0,1,${crossing})))`)),
    row("margins", undefined, { style: "note" }),
  ],
});

const survivalChart = (drawn: number) =>
  chart("survival", "combination", [366, 218], {
    yLimits: { min: 0, max: 1 },
    of: "drawn",
    by: "survivors[period]",
    rows: drawn + 1,
    series: [
      { of: "limit", look: "upright", color: COLOURS.reference },
      { of: "actual", line: true, color: PALETTE[0] },
      { of: "projected", line: true, look: "dashed", color: PALETTE[1] },
      { of: "constant", line: true, look: "dashed", color: PALETTE[2] },
    ],
    says: {
      values: {
        first: ["projection[#2 survival]", PERCENT],
        later: ["INDEX(projection[survival],{{horizon}}+1)", PERCENT],
        periods: ["{{horizon}}", "0"],
        rate: ["{{retention}}", PERCENT],
      },
      pick: "IF(ISERROR(projection[#first]),IF(ISNUMBER({{retention}}),2,NA()),1)",
    },
  });

const valueChart = chart("value", "scatter", [366, 218], {
  xLimits: { min: 0, max: 1 },
  of: "rates",
  by: "rate",
  series: ["value 0 line"],
  says: {
    values: { rate: ["breakEven[#rate]", PERCENT] },
    pick: "IF(ISNUMBER(breakEven[#rate]),1,2)",
  },
});
