/** RFM's sheets: the page with key figures, segments, their next action and what they are worth; and every customer. */
import { MEASURES } from "../../domain/rfm";
import { LOYALTY_GROUPS } from "../../domain/rfm/loyalty";
import { LOYALTY, SEGMENTS } from "../../domain/rfm/segments";
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { orderArgument, purchaseAddresses, purchaseArguments, roomFor } from "../purchases";
import { quoted } from "../sheet/phrases";
import { parts } from "../sheet/texts";
import {
  COUNT,
  DATE,
  SHARE,
  about,
  atLeast,
  beside,
  between,
  centred,
  chart,
  charts,
} from "../sheet/words";
import { count, figure, figures, input, label, number, ok, dropDown } from "../sheet/words";
import {
  type Says,
  prose,
  result,
  row,
  settings,
  share,
  sheet,
  table,
  whole,
  words,
} from "../sheet/words";
import type { Inputs } from ".";
import type { Computed } from "./preview";
import type { Texts } from "./texts/en";

type Rfm = Making<Inputs, Computed, Texts>;

/** A function of the family over the user's ranges, with the page's settings and without a heading row. */
const cvRfm = (name: "CV.RFM" | "CV.RFM.SUMMARY", { inputs, headers }: Rfm) =>
  `${name}(${purchaseArguments(inputs)},{{as-of}},{{bins}},{{monetary}},${headers}${orderArgument(inputs)})`;

/** With the page's settings; weeks have 7 of a year's 365.25 days. Nothing where purchases do not tell what is to come. */
const cvLoyalty = ({ inputs, headers }: Rfm) =>
  `IFNA(CV.RFM.LOYALTY(${purchaseArguments(inputs)},{{horizon}},{{as-of}},{{bins}},{{monetary}},"week",` +
  `(1+{{yearly-discount}})^(7/365.25)-1,{{margin}},"pnbd",${headers}${orderArgument(inputs)}),"–")`;

const IS_UNTOLD = 'loyal[#1 customers]=""';
/** Why there is nothing, below the table. */
const untold = ({ untold }: Texts) =>
  row(
    "untold",
    { group: ok("loyal", `IF(${IS_UNTOLD},${quoted(untold)},"")`) },
    { labelStyle: "comparison" },
  );
const told = (result: string, otherwise = '"–"') =>
  ok("loyal", `IF(${IS_UNTOLD},${otherwise},${result})`);

export function pageSheet(making: Rfm) {
  const { inputs, say, word, choice, locale } = making;
  const { amount, price } = moneyFormats(inputs.currency);
  const selected = `ROWS(${inputs.customers.address})`;
  const loyal = SEGMENTS.map((segment) => say.loyalty[LOYALTY[segment]]);
  const actions = SEGMENTS.map((each) => parts(say.segments[each])[1]);
  return sheet("page", {
    tab: 0,
    widths: [170, 118, 94, 94, ...Array<number>(5).fill(84), 106],
    sections: [
      beside([
        [
          figures({ space: 1 }, [
            figure("customers", "segments[#total customers]", COUNT, {
              says: { values: { active: [told("loyal[#total active]", "NA()"), COUNT] } },
            }),
            figure("purchases", ok("summary", "SUM(summary[orders])"), COUNT, {
              says: { values: { each: ["figures[#purchases]/figures[#customers]", "0.0"] } },
            }),
            figure("revenue", "segments[#total revenue]", amount, { says: lately(inputs) }),
            figure("loyalShare", ok("summary", shareOf("revenueShare", word("Loyal"))), "0%", {
              says: { values: { share: [shareOf("share", word("Loyal")), "0%"] } },
            }),
          ]),
          settings([
            input("asOf", "RFM_as_of", inputs.asOf, atLeast(1), DATE),
            input("bins", "RFM_steps", inputs.bins, whole(2, 9)),
            dropDown("monetary", "RFM_monetary", inputs.monetary, MEASURES, choice),
            input("horizon", "RFM_weeks_ahead", inputs.horizon, whole(1, 36_525)),
            input("margin", "RFM_margin", inputs.margin, between(0, 1), SHARE),
            input(
              "discount",
              ["yearly-discount", "RFM_discount_yearly"],
              inputs.discount,
              between(0, 1),
              SHARE,
            ),
            // the best customer's last purchase and the days since: the day the function counted up to
            result("asOfUsed", ok("list", "list[#first last]+list[#first recency]"), DATE),
          ]),
        ],
        charts([
          [
            chart("shares", "bar", [684, 404], {
              of: "segments",
              by: "name",
              labelled: true,
              series: ["share customers", "revenueShare revenue"],
              says: {
                values: {
                  segment: [FIRST("name")],
                  share: [FIRST("share"), "0%"],
                  revenue: [FIRST("revenueShare"), "0%"],
                },
              },
            }),
          ],
        ]),
      ]),
      table(
        "loyal",
        { rows: LOYALTY_GROUPS.length, tall: true, spill: cvLoyalty(making), below: [untold(say)] },
        [
          words("group"),
          count("customers", spilled("SUM([])")),
          number("realised", amount, spilled("SUM([])")),
          count("active", spilled("SUM([])")),
          share("churn", spilled('IF([@customers]=0,"",1-[@active]/[@customers])')),
          number("future", amount, spilled("SUM([])")),
          number("lifetime", amount, spilled("SUM([])")),
          number("futureEach", amount, inAll(perHead("future"))),
          number("lifetimeEach", amount, inAll(perHead("lifetime"))),
          share("share", inAll('IF([#total lifetime]=0,"",[@lifetime]/[#total lifetime])')),
        ],
      ),
      // all ten segments, whether they have customers or not, so that the chart always has its rows
      table("segments", { rows: SEGMENTS.length, tall: true, space: 0 }, [
        label("name", SEGMENTS.map(word)),
        label("loyalty", loyal),
        count("customers", lookedUp("customers")),
        share("share", lookedUp("share")),
        number("revenue", amount, lookedUp("revenue")),
        share("revenueShare", lookedUp("revenueShare")),
        // centred, so that it keeps off the words beside it
        centred("each", REVENUE_EACH, { format: price }),
        prose("action", actions, { span: 3 }),
      ]),
      about(say.about, {
        ...{ ...purchaseAddresses(inputs, locale), read: making.result.read },
        rows: { formula: selected },
        used: { formula: "figures[#purchases]" },
        unused: { formula: `${selected}-figures[#purchases]` },
      }),
    ],
  });
}

const shareOf = (share: "share" | "revenueShare", loyalty: string) =>
  `SUMIF(summary[loyalty],"${loyalty}",summary[${share}])`;

/**
 * Revenue of the last year against that of the year before, of half a year where the data do not go back two; nothing where
 * the cells do not add up to the revenue shown, as with dates or amounts that are text.
 */
function lately({ dates, amounts }: Inputs): Says {
  const last = "settings[#asOfUsed]";
  const days = `(${last}-MIN(${dates.address})+1)`;
  const sum = (from: string, to: string) =>
    `SUMIFS(${amounts.address},${dates.address},">="&(${last}+1-${from}),${dates.address},"<"&(${last}+1-${to}))`;
  // rounded, since TEXT makes "-0%" of a change of next to nothing
  const change = (length: number) =>
    `ROUND(${sum(`${length}`, "0")}/${sum(`${2 * length}`, `${length}`)}-1,2)`;
  const isWhole = `ABS(${sum(days, "0")}-segments[#total revenue])<0.005`;
  return {
    values: { year: [change(YEAR), CHANGE], half: [change(HALF_YEAR), CHANGE] },
    pick: `IF(${isWhole},IF(${days}>=${2 * YEAR},1,IF(${days}>=${2 * HALF_YEAR},2,NA())),NA())`,
  };
}

/** Days. */
const [YEAR, HALF_YEAR] = [365, 182];
const CHANGE = "+0%;-0%;0%";
const spilled = (total: string) => ({ total: told(total) });
const inAll = (formula: string) => ({ each: told(formula, '""'), total: told(formula) });
const perHead = (column: string) => `IF([@customers]=0,"",[@${column}]/[@customers])`;
const lookedUp = (column: string) => ({
  each: ok("summary", `IFERROR(INDEX(summary[${column}],MATCH([@name],summary[segment],0)),0)`),
  total: "sum",
});

export const REVENUE_EACH = 'IF([@customers]=0,"",[@revenue]/[@customers])';
/** What is true of the segment that brings most revenue. */
export const FIRST = (column: string): string =>
  `INDEX(segments[${column}],MATCH(MAX(segments[revenueShare]),segments[revenueShare],0))`;

/** Behind the page: the segments that have customers, with their averages. */
export function averagesSheet(making: Rfm) {
  const { amount, price } = moneyFormats(making.inputs.currency);
  return sheet("averages", {
    tab: 2,
    widths: [156, 130, 94, 94, 94, 94, 84, 84, 94, 94],
    sections: [
      table(
        "summary",
        { rows: SEGMENTS.length, tall: true, spill: cvRfm("CV.RFM.SUMMARY", making) },
        [
          words("segment"),
          words("loyalty"),
          count("customers"),
          share("share"),
          count("orders"),
          number("revenue", amount),
          share("revenueShare"),
          number("recency", "#,##0.0"),
          number("frequency", "#,##0.00"),
          number("monetary", price),
        ],
      ),
    ],
  });
}

/** One row per customer, as many as there are. */
export function listSheet(making: Rfm) {
  const { inputs, result } = making;
  const room = roomFor(inputs);
  return sheet("list", {
    tab: 1,
    widths: [150, 110, 90, 90, 100, 44, 44, 44, 70, 160, 140],
    freeze: { above: "list" },
    room: "list",
    sections: [
      table(
        "list",
        {
          rows: room,
          tall: true,
          spill: cvRfm("CV.RFM", making),
          looks: Math.min(room, 2 * result.scored.customers.length),
        },
        [
          words("customer"),
          number("last", DATE),
          number("recency", undefined),
          number("frequency", undefined),
          number("monetary", moneyFormats(inputs.currency).price),
          ...["r", "f", "m"].map((score) => number(score, undefined)),
          centred("score"),
          words("segment"),
          words("loyalty"),
        ],
      ),
    ],
  });
}
