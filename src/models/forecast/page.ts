/** The forecast's page, for a board: what to expect and between which bounds, how far to trust it, charts, one customer. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { UNITS } from "../../domain/forecast/summary";
import { moneyFormats } from "../currency";
import { purchaseAddresses } from "../purchases";
import {
  COUNT,
  DATE,
  SHARE,
  about,
  atLeast,
  between,
  beside,
  charts,
  figure,
  figures,
} from "../sheet/words";
import {
  input,
  label,
  number,
  dropDown,
  prose,
  result,
  right,
  row,
  settings,
} from "../sheet/words";
import { ok, quoted, sheet, table, unless, whole } from "../sheet/words";
import { OFF, byModel } from "../buying";
import { type Word, audited } from "./audited";
import { pageCharts } from "./charts";
import { customerCard } from "./customer";
import { heatMap } from "./heat";
import { type ForecastMaking, IS_UNTOLD, told, untold } from "./inputs";

/** Customers in the table of the most valuable, and points of time in that of what is to come. */
const TOP = 8;
const QUARTERS = 4;

export function pageSheet(making: ForecastMaking) {
  const { inputs, result: computed, say, word, choice } = making;
  const { horizon, unit, asOf, model, margin, discount, dates } = inputs;
  const { amount } = moneyFormats(inputs.currency);
  // without an as-of date the forecast begins with the last day there is a purchase
  const lastDay = `IFERROR(MAX(periods[until]),INT(MAX(${dates.address})))`;
  return sheet("page", {
    tab: 0,
    widths: [152, 86, 90, 20, ...Array<number>(8).fill(92)],
    sections: [
      trust(making),
      beside([
        [
          figures({ labelStyle: "subtitle" }, [
            figure("buying", told("SUM({{chance}})"), COUNT),
            figure("purchases", told("SUM({{purchases}})"), COUNT),
            figure("sales", told("SUMPRODUCT({{purchases}},{{amount}})"), amount),
            figure("value", told("SUM({{value}})"), amount),
            figure("miss", audited(word, "Expected against made"), OFF),
          ]),
          bounds(word),
          settings({ labelSpan: 2 }, [
            input("horizon", "Forecast_horizon", horizon, whole(1, 36_525)),
            dropDown("unit", "Forecast_unit", unit, UNITS, choice),
            input("asOf", "Forecast_as_of", asOf, atLeast(1), DATE),
            dropDown("model", "Forecast_model", model, MODEL_NAMES, choice),
            input("margin", "Forecast_margin", margin, between(0, 1), SHARE),
            input("discount", YEARLY, discount, between(0, 1), SHARE),
            result("knownUntil", `IF({{as-of}}="",${lastDay},INT({{as-of}}))`, DATE, KNOWN_UNTIL),
          ]),
        ],
        charts(pageCharts(word)),
      ]),
      beside([customerCard(making), heatMap()]),
      beside([ahead(amount), top(inputs.currency)]),
      about(say.about, { ...purchaseAddresses(inputs, making.locale), read: computed.read }),
    ],
  });
}

const YEARLY = ["yearly-discount", "Forecast_discount_yearly"] as const;
const KNOWN_UNTIL = ["known-until", "Forecast_known_until"] as const;

/** How far to trust it, in a sentence, and the limit if it is one; where there is nothing to trust, why there is not. */
function trust({ word, say, locale }: ForecastMaking) {
  const limit = audited(word, "Limit", "notes");
  const [before, after] = say.limit.split("{limits}");
  const gap = locale === "en" ? " " : "";
  const atLimit = `${quoted(gap + before)}&${limit}&${quoted(after)}`;
  const rule = `${audited(word, "How far to trust this")}&IF(${limit}="–","",${atLimit})`;
  return table("trust", {
    plain: true,
    columns: [label("what"), prose("sentence")],
    rows: [row("rule", ok("list", `IF(${IS_UNTOLD},${untold(word)},${rule})`))],
  });
}

/** Between which bounds the key figures lie, one-time buyers apart, and how single customers came out. */
const bounds = (word: Word) =>
  table("bounds", {
    columns: [label("figure", undefined, { span: 2 }), right("value", COUNT)],
    rows: [
      row("buyers", audited(word, "Range of customers who buy in it")),
      row("purchases", audited(word, "Range of purchases in the horizon")),
      row("once", told("SUMIFS({{chance}},{{frequency}},0)")),
      row("repeaters", told('SUMIFS({{chance}},{{frequency}},">0")')),
      row("within", audited(word, "Customers within their range"), { format: SHARE }),
    ],
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
    number("chance", SHARE, from("chance")),
    number("purchases", "#,##0.00", from("purchases")),
    number("amount", price, from("amount")),
    number("value", amount, {
      each: (i) => told(`IF(COUNT({{value}})<${i + 1},"",LARGE({{value}},${i + 1}))`),
    }),
    number(
      "place",
      COUNT,
      unless(
        "[@value]",
        `IF(ISNUMBER([@value]),IF(${ties}=1,MATCH([@value],{{value}},0),${tied}),"")`,
      ),
    ),
  ]);
}

/** Purchases and sales to expect until each quarter of the horizon, from the fitted models customer by customer. */
function ahead(amount: string) {
  const units = (i: number) => `{{horizon}}*${i + 1}/${QUARTERS}`;
  const expected = (model: string, i: number) =>
    `${model}.EXPECTED({{parameters}},${units(i)},{{frequency}},{{recency}},{{age}})`;
  const spend = "CV.GG.SPEND({{spending}},{{frequency}},{{average}})";
  return table("ahead", { rows: QUARTERS, tall: true }, [
    number("until", DATE, (i) => `{{known-until}}+ROUND(${units(i)}*{{unit-days}},0)`),
    number("purchases", COUNT, (i) => told(byModel((model) => `SUM(${expected(model, i)})`))),
    // without a Gamma-Gamma everybody always spends the same amount, or none is known
    number("sales", amount, (i) =>
      told(
        `IF(ISNUMBER(parameters[#5 estimate]),${byModel((model) => `SUMPRODUCT(${expected(model, i)},${spend})`)},[@purchases]*MAX({{amount}}))`,
      ),
    ),
  ]);
}
