/** The customer base's sheets: what it is worth, by cohort, with its range; and, behind, the bridge from a year ago. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { moneyFormats } from "../currency";
import { orderArgument, purchaseAddresses, purchaseArguments } from "../purchases";
import { waterfall, waterfallChart } from "../sheet/waterfall";
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
} from "../sheet/words";
import {
  charts,
  count,
  figure,
  figures,
  input,
  number,
  ok,
  dropDown,
  result,
} from "../sheet/words";
import { settings, share, sheet, table, words } from "../sheet/words";
import { COHORTS } from "./inputs";
import type { Base } from "./preview";

/** Rows beyond the cohorts of now. */
const SPARE = 3;
/** Months of first purchase that may come. */
const SPARE_MONTHS = 12;

const IDEAS = ["value", "cost", "potential", "reference"] as const;

/** With the page's settings; weeks have 7 of a year's 365.25 days. */
const cvBase = ({ inputs, headers }: Base, by: string, asOf: string): string =>
  `CV.FORECAST.BASE(${purchaseArguments(inputs)},{{base-discount}},${by},${asOf},"week",` +
  `{{base-margin}},{{base-model}},${headers}${orderArgument(inputs)})`;

/** A figure of the row of totals, which stands below the cohorts there are. */
const totalOf = ({ word }: Pick<Base, "word">, column: string, of = "base"): string =>
  ok(of, `INDEX(${of}[${column}],MATCH("${word("Total")}",${of}[cohort],0))`);

export function pageSheet(making: Base) {
  const { inputs, result: made, say, choice } = making;
  const { by, asOf, model, margin, discount, dates, currency } = inputs;
  const { amount } = moneyFormats(currency);
  const total = (column: string) => totalOf(making, column);
  const residual = total("residual");
  // dates that are text have no greatest one: CV.RFM reads them, and counts the days since the best customer's last purchase
  const read = `CV.RFM(${purchaseArguments(inputs)},,,,${making.headers})`;
  const lastDay = `IF(COUNT(${dates.address})>0,INT(MAX(${dates.address})),INDEX(${read},1,2)+INDEX(${read},1,3))`;
  return sheet("page", {
    tab: 0,
    widths: [190, 124, 104, 116, 104, 104, 104, 104, 92],
    sections: [
      beside([
        [
          figures({ space: 1 }, [
            figure("worth", residual, amount),
            figure(
              "range",
              `IF(ISERROR(base[#first]),base[#first],TEXT(${total("low")},"${amount}")&" – "&TEXT(${total("high")},"${amount}"))`,
              "@",
              { style: "heading", of: "worth" },
            ),
            figure("change", ok("before", CHANGE), "+0%;-0%;0%"),
            figure("realised", total("realised"), amount),
            figure("buyers", total("buyers"), COUNT),
          ]),
          settings([
            dropDown("by", ["base-by", "Base_cohorts"], by, COHORTS, choice),
            input("asOf", ["base-as-of", "Base_as_of"], asOf, atLeast(1), DATE),
            dropDown("model", ["base-model", "Base_model"], model, MODEL_NAMES, choice),
            input("margin", ["base-margin", "Base_margin"], margin, between(0, 1), SHARE),
            input("discount", YEARLY, discount, between(0.001, 1), SHARE),
            result("perWeek", PER_WEEK, "0.000%", ["base-discount", "Base_discount_weekly"]),
            result("knownUntil", `IF({{base-as-of}}<>"",INT({{base-as-of}}),${lastDay})`, DATE, [
              "base-known-until",
              "Base_known_until",
            ]),
            // a month's end, so that months of first purchase lie on one side of it
            result(
              "yearAgo",
              "DATE(YEAR({{base-known-until}})-1,MONTH({{base-known-until}})+1,0)",
              DATE,
              ["base-year-ago", "Base_year_ago"],
            ),
          ]),
        ],
        charts([
          [
            chart("worth", "stacked bar", [708, 230], {
              of: "base",
              by: "cohort",
              rows: Math.max(1, made.cohorts.length),
              series: ["realised own", "residual potential"],
              says: {
                values: {
                  worth: ["figures[#worth]", amount],
                  realised: ["figures[#realised]", amount],
                },
              },
            }),
          ],
          [
            waterfallChart("bridge", IDEAS, [708, 180], {
              values: {
                before: ["bridge[#before amount]", amount],
                now: ["bridge[#now amount]", amount],
                day: ["{{base-year-ago}}", "yyyy-mm-dd"],
              },
            }),
          ],
        ]),
      ]),
      table(
        "base",
        {
          rows: made.cohorts.length + 1 + SPARE,
          tall: true,
          spill: cvBase(making, "{{base-by}}", "{{base-as-of}}"),
        },
        [
          words("cohort"),
          count("customers"),
          number("realised", amount),
          number("buyers", "#,##0"),
          number("residual", amount),
          number("low", amount),
          number("high", amount),
          number("total", amount),
          share("share", `IF([@residual]="","",IF(${residual}=0,"–",[@residual]/${residual}))`, {
            format: PERCENT,
          }),
        ],
      ),
      about(say.about, { ...purchaseAddresses(inputs, making.locale), read: made.read }),
    ],
  });
}

const CHANGE = 'IF(bridge[#before amount]=0,"–",bridge[#now amount]/bridge[#before amount]-1)';
const YEARLY = ["base-yearly-discount", "Base_discount_yearly"] as const;
const PER_WEEK = "(1+{{base-yearly-discount}})^(7/365.25)-1";

/** "1997-06", as cohorts of months are called. */
const MONTH_AGO = 'YEAR({{base-year-ago}})&"-"&TEXT(MONTH({{base-year-ago}}),"00")';

/** Behind the page: the base a year ago, the months of first purchase, and the steps from then to now. */
export function bridgeSheet(making: Base) {
  const { amount } = moneyFormats(making.inputs.currency);
  const total = (column: string) => totalOf(making, column);
  // customers won since stand in later months
  const won = (column: string) =>
    ok(
      "months",
      `SUMPRODUCT((months[cohort]>${MONTH_AGO})*(months[cohort]<>"${making.word("Total")}"),months[${column}])`,
    );
  const figuresOf = () => [
    words("cohort"),
    count("customers"),
    number("realised", amount),
    number("buyers", "#,##0"),
    ...["residual", "low", "high", "total"].map((id) => number(id, amount)),
  ];
  return sheet("bridge", {
    tab: 1,
    widths: [240, 104, 250, 104, 104, 104, 104, 104, ...Array<number>(7).fill(92)],
    sections: [
      waterfall("bridge", {
        ...{ amount, ideas: IDEAS },
        steps: [
          ["before", "value", ok("before", "before[#1 residual]+0")],
          [
            "sold",
            "cost",
            `-(${total("realised")}-${won("realised")}-${ok("before", "before[#1 realised]")})`,
          ],
          ["won", "potential", won("residual")],
          // what rounding leaves of amounts that cancel is nothing
          ["other", "reference", `ROUND(${total("residual")}-[#before]-[#sold]-[#won],9)`],
        ],
        total: ["now", "value", total("residual")],
      }),
      table(
        "before",
        {
          rows: 1,
          tall: true,
          // nobody had bought by then: it was worth nothing, and the bridge begins at 0
          spill: `IF(months[#first cohort]>${MONTH_AGO},"",${cvBase(making, `"${making.choice("all")}"`, "{{base-year-ago}}")})`,
        },
        figuresOf(),
      ),
      table(
        "months",
        {
          rows: making.result.months + 1 + SPARE_MONTHS,
          tall: true,
          spill: cvBase(making, `"${making.choice("month")}"`, "{{base-as-of}}"),
        },
        figuresOf(),
      ),
    ],
  });
}
