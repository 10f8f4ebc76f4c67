/** The sheet behind the page on what the forecast rests on: estimates with errors, the three models side by side, rows read. */
import { MODEL_NAMES, MODEL_TITLES } from "../../domain/forecast/models";
import {
  COUNT,
  SHARE,
  beside,
  centred,
  charts,
  code,
  byChoice,
  isChoice,
  label,
  number,
} from "../sheet/words";
import { prose, row, sheet, table } from "../sheet/words";
import { MODEL_CHARTS } from "./charts";
import { type Word, audited, auditedAs, ofModel } from "./audited";
import type { ForecastMaking } from "./inputs";
import { BUYING_PARAMETERS, OFF } from "../buying";

export const modelsSheet = ({ word }: ForecastMaking) =>
  sheet("models", {
    tab: 2,
    widths: [204, 170, 24, 110, 126, 90, 90, 90, 240],
    sections: [
      beside([rests(word), [compared(word), beside([parameters(), units]), charts(MODEL_CHARTS)]]),
    ],
  });

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
  ["between", "Range of all purchases in it"],
  ["within", "Customers within their range", SHARE],
  ["meanMiss", "Mean absolute error", "0.00"],
  ["correlation", "Correlation of expected and made", "0.000"],
];

const rests = (word: Word) =>
  table("rests", {
    columns: [label("item"), prose("value")],
    rows: AUDITED.map(([id, item, format]) => row(id, audited(word, item), { format })),
  });

/** Log-likelihood, AIC (less is better) and what each would have foretold of the hold-out. */
function compared(word: Word) {
  const titles = MODEL_NAMES.map((name) => MODEL_TITLES[name]);
  const of = (item: string, column: "values" | "notes" = "values") => ({
    each: auditedAs(ofModel(word, item, "[@model]"), column),
  });
  return table("compared", { rows: titles.length, tall: true }, [
    label("model", titles),
    number("likelihood", "#,##0.0", of("log-likelihood")),
    number("aic", "#,##0.0", of("AIC")),
    number("miss", OFF, of("hold-out error")),
    centred("used", (i) => `IF(${isChoice("model", MODEL_NAMES[i])},"●","")`),
    code("limit", undefined, of("AIC", "notes")),
  ]);
}

/** Estimates of both models with their standard errors. Two of Pareto/NBD's four have names of their own. */
function parameters() {
  const names = [...BUYING_PARAMETERS, "p", "q", "gamma"];
  return table("parameters", names.length, [
    label("name", names),
    number("estimate", "0.0000", auditedAs("[@name]")),
    number("error", "0.0000", auditedAs("[@name]", "errors")),
  ]);
}

const DAYS = byChoice(
  "unit",
  [
    ["day", "1"],
    ["week", "7"],
    ["month", "365.25/12"],
  ],
  "365.25",
);
const PER_UNIT = "(1+{{yearly-discount}})^({{unit-days}}/365.25)-1";

const units = table("units", {
  plain: true,
  space: 1,
  columns: [label("what", undefined, { span: 2 }), number("value", "0.00")],
  rows: [
    row("days", DAYS, { name: ["unit-days", "Forecast_unit_days"] }),
    row("discount", PER_UNIT, { format: "0.000%", name: ["discount", "Forecast_discount"] }),
  ],
});
