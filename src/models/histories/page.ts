/** The page: key figures, cohorts by year with what they brought and will bring, customers by purchases so far. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { moneyFormats } from "../currency";
import { GROUPS } from "../buying";
import { addressesOf } from "../ranges";
import { formatDate } from "../../domain/support/dates";
import {
  COUNT,
  DATE,
  PERCENT,
  SHARE,
  type Says,
  about,
  atLeast,
  between,
  beside,
  chart,
  charts,
  count,
} from "../sheet/words";
import { figure, figures, input, label, number, dropDown, result, settings, sheet, table } from "../sheet/words"; // prettier-ignore
import { ok, unless, whole } from "../sheet/words";
import { parts } from "../sheet/texts";
import type { HistoriesMaking } from "./list";
import { UP_TO } from "./preview";

/** Says what is wrong with the fit, else the result. */
export const fitted = (formula: string): string => unless("buyingFit[#first p1]", formula);

/** What rests on amounts, or a dash where none is known. */
const ifPaid = (formula: string): string => `IF(COUNT(list[amount])=0,"–",${formula})`;

export function pageSheet(making: HistoriesMaking) {
  const { inputs, result: made, say, choice } = making;
  const { amount } = moneyFormats(inputs.currency);
  const { ranges, read, kinds } = made;
  return sheet("page", {
    tab: 0,
    widths: [200, 120, 20, ...Array<number>(7).fill(98)],
    sections: [
      beside([
        [
          figures({ columns: 2, labelStyle: "chart subtitle", space: 1 }, [
            figure("customers", "SUM(list[customers])", COUNT),
            figure("active", fitted("SUMPRODUCT(list[customers],list[alive])"), COUNT, {
              says: ofCustomers("active"),
            }),
            figure("buying", fitted("SUMPRODUCT(list[customers],list[chance])"), COUNT, {
              says: ofCustomers("buying"),
            }),
            figure("sales", fitted(ifPaid("SUM(list[sales])")), amount),
            figure("residual", fitted(ifPaid("SUM(list[residual])")), amount, {
              says: { values: { each: ["figures[#residual]/figures[#customers]", amount] } },
            }),
            ...(made.range ? [range(making, amount)] : []),
          ]),
          settings([
            input("asOf", "Histories_as_of", kinds.asOf, atLeast(1), DATE),
            input("horizon", "Histories_horizon", inputs.horizon, whole(1, 3653)),
            dropDown("model", "Histories_model", inputs.model, MODEL_NAMES, choice),
            input("margin", "Histories_margin", inputs.margin, between(0, 1), SHARE),
            input("discount", ["yearly-discount", "Histories_discount"], inputs.discount, between(0.004, 1), SHARE), // prettier-ignore
            result("discountPerDay", "(1+{{yearly-discount}})^(1/365.25)-1", "0.0000%", "Histories_discount_per_day"), // prettier-ignore
            ...(kinds.holdout > 0
              ? [input("holdout", "Histories_holdout", kinds.holdout, whole(1, 3653))]
              : []),
          ]),
        ],
        charts([[cohortChart(amount), groupChart]]),
      ]),
      cohorts(making, amount),
      groups(amount),
      about(say.about, {
        ...addressesOf(ranges),
        read,
        asOf: formatDate(kinds.asOf),
      }),
    ],
  });
}

const ofCustomers = (id: string): Says => ({
  values: { share: [`figures[#${id}]/figures[#customers]`, PERCENT] },
});

const cohortChart = (amount: string) =>
  chart("cohorts", "stacked column", [370, 290], {
    of: "cohorts",
    by: "year",
    series: ["realised own", "residual potential"],
    says: {
      values: {
        worth: ["figures[#residual]", amount],
        realised: ["cohorts[#total realised]", amount],
      },
      pick: "IF(ISNUMBER(figures[#residual]),1,NA())",
    },
  });
const groupChart = chart("groups", "stacked column", [290, 290], {
  of: "groups",
  by: "purchases",
  series: ["active customers", "gone passives"],
  says: {
    values: { active: ["figures[#active]", COUNT], all: ["figures[#customers]", COUNT] },
  },
});

const rangeOf = (column: "low" | "high", cohort: string): string =>
  ok("ranges", `INDEX(ranges[${column}],MATCH(${cohort},ranges[cohort],0))`);

function range(making: HistoriesMaking, amount: string) {
  const total = (column: "low" | "high") =>
    `TEXT(${rangeOf(column, `"${making.word("Total")}"`)},"${amount}")`;
  const both = ok("ranges", `${total("low")}&" – "&${total("high")}`);
  return figure("range", both, "@", { style: "heading", of: "residual" });
}

/** Of the page's row i, whatever its label says. */
export const yearOf = (years: number, i: number): string => `YEAR({{as-of}})-${years - 1 - i}`;

/** "≤ 2013" where the first row takes in customers of earlier years. */
function yearLabel(years: number): (i: number) => string {
  const first = yearOf(years, 0);
  const hasEarlier = `SUMPRODUCT((list[year]<${first})*list[customers])>0`;
  return (i) =>
    i === 0 ? fitted(`IF(${hasEarlier},"${UP_TO}"&(${first}),${first})`) : yearOf(years, i);
}

/** By year of first purchase; the first row takes in all years before. */
function cohorts(making: HistoriesMaking, amount: string) {
  const { years, range } = making.result;
  const [lowest, highest] = parts(making.say.sheets.page["cohorts.range"]);
  const of = (column: "low" | "high", heading: string) =>
    number(column, amount, {
      heading,
      each: (i: number) => `IF([@customers]=0,"",${rangeOf(column, yearOf(years, i))})`,
      total: rangeOf(column, `"${making.word("Total")}"`),
    });
  const members = (i: number) => `(list[year]${i === 0 ? "<=" : "="}${yearOf(years, i)})*list`;
  const each = (more: string) => ({
    each: (i: number) => fitted(`SUMPRODUCT(${members(i)}${more})`),
    total: "sum",
  });
  return table("cohorts", { rows: years, tall: true }, [
    number("year", "0", { style: "row heading", each: yearLabel(years) }),
    count("customers", each("[customers]"), { span: 2 }),
    count("active", each("[customers]*list[alive]")),
    count("buying", each("[customers]*list[chance]")),
    number("realised", amount, each("[revenue]*{{margin}}")),
    number("residual", amount, {
      each: (i: number) => fitted(ifPaid(`SUMPRODUCT(${members(i)}[residual])`)),
      total: ifPaid("SUM([])"),
    }),
    ...(range ? [of("low", lowest), of("high", highest)] : []),
    number("total", amount, { each: fitted("SUM([@realised],[@residual])"), total: "sum" }),
  ]);
}

export const grouped = (of: string) => (i: number) =>
  fitted(`SUMPRODUCT((list[frequency]${i === GROUPS - 1 ? ">=" : "="}${i})*list${of})`);
export const GROUP_LABELS = Array.from({ length: GROUPS }, (_, i) =>
  i === GROUPS - 1 ? `${i}+` : String(i),
);

/** By repeat purchases so far. */
function groups(amount: string) {
  return table("groups", { rows: GROUPS, tall: true }, [
    label("purchases", GROUP_LABELS),
    count("customers", grouped("[customers]"), { span: 2 }),
    count("active", grouped("[customers]*list[alive]")),
    count("gone", fitted("[@customers]-[@active]")),
    number("expected", COUNT, grouped("[customers]*list[purchases]")),
    number("sales", amount, (i) => ifPaid(grouped("[sales]")(i))),
  ]);
}
