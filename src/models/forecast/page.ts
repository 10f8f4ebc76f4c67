/** The forecast's page: key figures, the field's four charts, settings, tables of living formulas, and what was assumed. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { UNITS } from "../../domain/forecast/summary";
import { moneyFormats } from "../currency";
import { addressesOf } from "../ranges";
import { COUNT, DATE, SHARE, about, atLeast, beside, chart, charts, figure } from "../sheet/words";
import {
  figures,
  input,
  isChoice,
  label,
  number,
  ok,
  oneOf,
  prose,
  result,
  row,
} from "../sheet/words";
import { settings, sheet, table, unless, whole } from "../sheet/words";
import type { ForecastMaking } from "./inputs";
import { ACTUAL, EXPECTED, LIMIT, QUIET } from "./plots";

/** Customers in the table of the most valuable, and points of time in that of what is to come. */
const TOP = 8;
const QUARTERS = 4;
const OFF = "+0.0%;-0.0%;0.0%";

export function pageSheet(making: ForecastMaking) {
  const { inputs, say, word, choice } = making;
  const { horizon, unit, asOf, model, margin, discount, dates } = inputs;
  const { amount } = moneyFormats(inputs.currency);
  // without an as-of date the forecast begins with the last day there is a purchase
  const lastDay = `IFERROR(MAX(periods[until]),INT(MAX(${dates.address})))`;
  return sheet("page", {
    tab: 0,
    widths: [180, 168, 20, ...Array<number>(8).fill(92)],
    sections: [
      beside([
        [
          figures([
            figure("sales", ok("list", "SUMPRODUCT({{purchases}},{{amount}})"), amount),
            figure("purchases", ok("list", "SUM({{purchases}})"), COUNT),
            figure("buying", ok("list", "SUM({{chance}})"), COUNT),
            figure("value", ok("list", "SUM({{value}})"), amount),
            figure("miss", audited(quoted(word("Expected against made"))), OFF),
          ]),
          settings([
            input("horizon", "Forecast_horizon", horizon, whole(1, 36_525)),
            input("unit", "Forecast_unit", choice(unit), oneOf(...UNITS.map(choice))),
            input("asOf", "Forecast_as_of", asOf, atLeast(1), DATE),
            input("model", "Forecast_model", choice(model), oneOf(...MODEL_NAMES.map(choice))),
            input("margin", "Forecast_margin", margin, atLeast(0), SHARE),
            input("discount", YEARLY, discount, atLeast(0), SHARE),
            result("unitDays", DAYS, "0.00", "Forecast_unit_days"),
            result("discountPerUnit", PER_UNIT, "0.000%", ["discount", "Forecast_discount"]),
            result("knownUntil", `IF({{as-of}}="",${lastDay},INT({{as-of}}))`, DATE, KNOWN_UNTIL),
          ]),
        ],
        charts(CHARTS),
      ]),
      beside(
        {
          space: 0,
        },
        [rests(word), [top(inputs.currency), beside([ahead(amount), parameters()])]],
      ),
      about(say.about, { ...addressesOf(inputs), read: making.result.read }),
    ],
  });
}

const YEARLY = ["yearly-discount", "Forecast_discount_yearly"] as const;
const KNOWN_UNTIL = ["known-until", "Forecast_known_until"] as const;
const DAYS = `IF(${isChoice("unit", "day")},1,IF(${isChoice("unit", "week")},7,IF(${isChoice("unit", "month")},365.25/12,365.25)))`;
const PER_UNIT = "(1+{{yearly-discount}})^({{unit-days}}/365.25)-1";

/** A line of the audit by its item, "–" where the audit has none. */
const audited = (item: string, from: "audit-values" | "audit-errors" = "audit-values"): string =>
  ok("audit", `IFERROR(IF(${line(item, from)}="","",${line(item, from)}),"–")`);
const quoted = (item: string): string => `"${item}"`;
const line = (item: string, from: string): string =>
  `INDEX({{${from}}},MATCH(${item},{{audit-items}},0))`;

/** Lines of the audit that show at a glance what was used and how well it foretells, and the look of their values. */
const AUDITED: readonly (readonly [id: string, item: string, format?: string])[] = [
  ["rowsRead", "Rows read", COUNT],
  ["blankRows", "Rows skipped for a blank", COUNT],
  ["purchases", "Purchases", COUNT],
  ["customers", "Customers", COUNT],
  ["repeaters", "Customers with repeat purchases", COUNT],
  ["firstDate", "First date"],
  ["lastDate", "Last date"],
  ["buying", "Model of buying"],
  ["likelihood", "Log-likelihood", "#,##0.0"],
  ["converged", "Converged"],
  ["spending", "Model of spending"],
  ["holdout", "Hold-out check"],
  ["expected", "Purchases expected", COUNT],
  ["made", "Purchases made", COUNT],
  ["miss", "Expected against made", OFF],
  ["meanMiss", "Mean absolute error", "0.00"],
  ["correlation", "Correlation of expected and made", "0.000"],
];

const rests = (word: ForecastMaking["word"]) =>
  table("rests", {
    columns: [label("item"), prose("value")],
    rows: AUDITED.map(([id, item, format]) => row(id, audited(quoted(word(item))), { format })),
  });

/** The customers of highest value, each by its place in the list; of equal ones the first in the list comes first. */
function top(currency: string) {
  const { amount, price } = moneyFormats(currency);
  const ties = "COUNTIF([#so-far value],[@value])";
  const tied = `SUMPRODUCT(SMALL(({{value}}<>[@value])*10^9+ROW({{value}}),${ties}))-ROW(list[#first])+1`;
  const from = (range: string, more = "") => ({
    each: unless(
      "[@place]",
      `IF([@place]="","",IF(INDEX({{${range}}},[@place])="","",INDEX({{${range}}},[@place])${more}))`,
    ),
  });
  return table("top", { rows: TOP, tall: true }, [
    prose("customer", undefined, from("listed")),
    number("soFar", COUNT, from("frequency", "+1")),
    number("average", price, from("average")),
    number("alive", SHARE, from("alive")),
    number("purchases", "#,##0.00", from("purchases")),
    number("amount", price, from("amount")),
    number("value", amount, (i) =>
      ok("list", `IF(COUNT({{value}})<${i + 1},"",LARGE({{value}},${i + 1}))`),
    ),
    number(
      "place",
      COUNT,
      unless("[@value]", `IF([@value]="","",IF(${ties}=1,MATCH([@value],{{value}},0),${tied}))`),
    ),
  ]);
}

/** Purchases and sales to expect until each quarter of the horizon, from the fitted models customer by customer. */
function ahead(amount: string) {
  const expected = (model: string) =>
    `CV.${model}.EXPECTED({{parameters}},[@ahead],{{frequency}},{{recency}},{{age}})`;
  const byModel = (total: (each: string) => string) =>
    `IF(${isChoice("model", "pnbd")},${total(expected("PNBD"))},IF(${isChoice("model", "bgnbd")},${total(expected("BGNBD"))},${total(expected("MBGNBD"))}))`;
  const bought = byModel((each) => `SUM(${each})`);
  const spent = byModel(
    (each) => `SUMPRODUCT(${each},CV.GG.SPEND({{spending}},{{frequency}},{{average}}))`,
  );
  return table("ahead", QUARTERS, [
    number("until", DATE, "{{known-until}}+ROUND([@ahead]*{{unit-days}},0)"),
    number("ahead", "#,##0.0", (i) => `{{horizon}}*${i + 1}/${QUARTERS}`),
    number("purchases", COUNT, ok("list", bought)),
    // without a Gamma-Gamma everybody always spends the same amount, or none is known
    number(
      "sales",
      amount,
      ok("list", `IF(ISNUMBER(parameters[#5 estimate]),${spent},[@purchases]*MAX({{amount}}))`),
    ),
  ]);
}

/** Estimates of both models with their standard errors. Two of Pareto/NBD's four have names of their own. */
function parameters() {
  const either = (pnbd: string, bgnbd: string) => ({
    formula: `=IF(${isChoice("model", "pnbd")},"${pnbd}","${bgnbd}")`,
  });
  const names = ["r", "alpha", either("s", "a"), either("beta", "b"), "p", "q", "gamma"];
  return table("parameters", names.length, [
    label("name", names),
    number("estimate", "0.0000", audited("[@name]")),
    number("error", "0.0000", audited("[@name]", "audit-errors")),
  ]);
}

/** The figures by which the field judges a forecast, after Fader, Hardie & Lee (2005): two over time, two of customers. */
const overTime = (id: string, expected: string, actual: string, limit: string) =>
  chart(id, "combination", [358, 278], {
    of: "drawn",
    by: "period",
    series: [
      { of: limit, color: LIMIT },
      { of: actual, color: ACTUAL, line: true },
      { of: expected, color: EXPECTED, line: true },
    ],
  });
const CHARTS = [
  [
    overTime("cumulative", "expectedSoFar", "actualSoFar", "limitSoFar"),
    overTime("incremental", "expected", "actual", "limit"),
  ],
  [
    chart("conditional", "line", [358, 230], {
      of: "groups",
      by: "labels[label]",
      series: [
        { of: "made", color: ACTUAL },
        { of: "expected", color: EXPECTED },
      ],
    }),
    chart("alive", "stacked column", [358, 230], {
      of: "bins",
      by: "bin",
      series: ["again 0", { of: "once", color: QUIET }],
    }),
  ],
];
