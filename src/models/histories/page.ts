/** The page: key figures, cohorts by year with what they brought and will bring, customers by purchases so far, the fits. */
import { MODEL_NAMES } from "../../domain/forecast/models";
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { addressesOf } from "../ranges";
import { formatDate } from "../../domain/support/dates";
import { COUNT, DATE, SHARE, about, atLeast, beside, chart, charts, count } from "../sheet/words";
import { figure, figures, input, label, number, oneOf, result, settings, sheet, table } from "../sheet/words"; // prettier-ignore
import { unless, whole } from "../sheet/words";
import type { Inputs } from ".";
import { fitOf } from "./list";
import type { Computed } from "./preview";
import type { Texts } from "./texts/en";

/** Rows of customers by repeat purchases: 0, 1, … 7 or more. */
const GROUPS = 8;
/** Says what is wrong with the fit, else the result. */
const fitted = (formula: string): string => unless("buyingFit[#first p1]", formula);

export function pageSheet({ inputs, result: made, say }: Making<Inputs, Computed, Texts>) {
  const { amount } = moneyFormats(inputs.currency);
  const { ranges, read, kinds } = made;
  const isTested = kinds.holdout > 0;
  return sheet("page", {
    tab: 0,
    widths: [200, 120, 20, ...Array<number>(7).fill(98)],
    sections: [
      beside([
        [
          figures([
            figure("customers", "SUM(list[customers])", COUNT),
            figure("active", fitted("SUMPRODUCT(list[customers],list[alive])"), COUNT),
            figure("buying", fitted("SUMPRODUCT(list[customers],list[chance])"), COUNT),
            figure("sales", fitted("SUM(list[sales])"), amount),
            figure("residual", fitted("SUM(list[residual])"), amount),
          ]),
          settings([
            input("asOf", "Histories_as_of", kinds.asOf, atLeast(1), DATE),
            input("horizon", "Histories_horizon", inputs.horizon, whole(1, 3653)),
            input("model", "Histories_model", inputs.model, oneOf(...MODEL_NAMES)),
            input("margin", "Histories_margin", inputs.margin, atLeast(0), SHARE),
            input("discount", ["yearly-discount", "Histories_discount"], inputs.discount, atLeast(0.0001), SHARE), // prettier-ignore
            result("discountPerDay", "(1+{{yearly-discount}})^(1/365.25)-1", "0.0000%", "Histories_discount_per_day"), // prettier-ignore
            input("holdout", "Histories_holdout", kinds.holdout, whole(0, 3653)),
          ]),
        ],
        charts([[cohortChart, groupChart]]),
      ]),
      cohorts(amount, made.years),
      groups(amount),
      ...(isTested ? [tested()] : []),
      beside([[fits("buyingFit", ranges), fits("spendingFit", ranges)]]),
      about(say.about, {
        ...addressesOf(ranges),
        read,
        asOf: formatDate(kinds.asOf),
      }),
    ],
  });
}

const cohortChart = chart("cohorts", "stacked column", [380, 290], {
  of: "cohorts",
  by: "year",
  series: ["realised", "residual"],
});
const groupChart = chart("groups", "stacked column", [330, 290], {
  of: "groups",
  by: "purchases",
  series: ["active", "gone"],
});

/** By year of first purchase, the latest first; the last row takes in all years before. */
function cohorts(amount: string, years: number) {
  const members = (i: number) => `(list[year]${i === years - 1 ? "<=" : "="}[@year])*list`;
  const each = (more: string) => ({
    each: (i: number) => fitted(`SUMPRODUCT(${members(i)}${more})`),
    total: "sum",
  });
  return table("cohorts", { rows: years, tall: true }, [
    number("year", "0", { style: "row heading", each: (i) => `YEAR({{as-of}})-${i}` }),
    count("customers", each("[customers]"), { span: 2 }),
    count("active", each("[customers]*list[alive]")),
    count("buying", each("[customers]*list[chance]")),
    number("realised", amount, each("[revenue]*{{margin}}")),
    number("residual", amount, each("[residual]")),
    number("total", amount, { each: "[@realised]+[@residual]", total: "sum" }),
  ]);
}

const grouped = (of: string) => (i: number) =>
  fitted(`SUMPRODUCT((list[frequency]${i === GROUPS - 1 ? ">=" : "="}${i})*list${of})`);
const GROUP_LABELS = Array.from({ length: GROUPS }, (_, i) =>
  i === GROUPS - 1 ? `${i}+` : String(i),
);

/** By repeat purchases so far. */
function groups(amount: string) {
  const each = grouped;
  return table("groups", { rows: GROUPS, tall: true }, [
    label("purchases", GROUP_LABELS),
    count("customers", each("[customers]"), { span: 2 }),
    count("active", each("[customers]*list[alive]")),
    count("gone", fitted("[@customers]-[@active]")),
    number("expected", COUNT, each("[customers]*list[purchases]")),
    number("sales", amount, each("[sales]")),
  ]);
}

/** What was foretold for the hold-out beside what was made in it. */
const tested = () =>
  table("tested", { rows: GROUPS, tall: true }, [
    label("before", GROUP_LABELS),
    number("foretold", COUNT, {
      ...{ each: grouped("[customers]*list[expected]"), total: "sum", span: 2 },
    }),
    number("made", COUNT, { each: grouped("[later]"), total: "sum" }),
    number("miss", "+0.0%;-0.0%;0.0%", {
      each: fitted('IF([@made]=0,"",[@foretold]/[@made]-1)'),
      total: fitted('IF([@made]=0,"",[@foretold]/[@made]-1)'),
    }),
  ]);

/** One formula each. Two of Pareto/NBD's four parameters have names of their own. */
function fits(id: "buyingFit" | "spendingFit", ranges: Computed["ranges"]) {
  const range = (...ids: (keyof Computed["ranges"])[]) => ids.map((each) => ranges[each]!.address).join(); // prettier-ignore
  const either = (pnbd: string, bgnbd: string) => `=IF({{model}}="pnbd","${pnbd}","${bgnbd}")`;
  const digits = "0.0000";
  return id === "buyingFit"
    ? table(
        "buyingFit",
        {
          rows: 1,
          spill: ["p1", fitOf("list[frequency],list[recency],list[age],list[customers]")],
        },
        [
          // prettier-ignore
          label("name", undefined, { each: "{{model}}" }),
          number("p1", digits, { heading: "r", span: 2 }),
          number("p2", digits, { heading: "alpha" }),
          number("p3", digits, { heading: either("s", "a") }),
          number("p4", digits, { heading: either("beta", "b") }),
          number("likelihood", "#,##0.0"),
        ],
      )
    : table(
        "spendingFit",
        {
          rows: 1,
          spill: ["p", `CV.GG.FIT(${range("spendFrequency", "spendAmount", "spendCustomers")})`],
        },
        [
          // prettier-ignore
          label("name", ["Gamma-Gamma"]),
          number("p", digits, { heading: "p", span: 2 }),
          number("q", digits, { heading: "q" }),
          number("gamma", digits, { heading: "gamma" }),
          number("likelihood", "#,##0.0"),
        ],
      );
}
