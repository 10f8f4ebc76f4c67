/** The page of a list's RFM: key figures, loyalty groups, and segments with their next action. */
import { MEASURES } from "../../domain/rfm";
import { LOYALTY_GROUPS } from "../../domain/rfm/loyalty";
import { LOYALTY, SEGMENTS } from "../../domain/rfm/segments";
import { moneyFormats } from "../currency";
import { addressesOf } from "../ranges";
import { FIRST, REVENUE_EACH } from "../rfm/page";
import { quoted } from "../sheet/phrases";
import { parts } from "../sheet/texts";
import { COUNT, DATE, about, amountsSaid, atLeast, beside, centred, chart } from "../sheet/words";
import { charts, count, dropDown, figure, figures, input, label, number, ok } from "../sheet/words";
import { prose, result, settings, share, sheet, table, whole } from "../sheet/words";
import type { RfmList } from "./preview";

export function pageSheet(making: RfmList) {
  const { inputs, say, word, choice, result: made } = making;
  const { ranges, read } = made;
  const { amount, price } = moneyFormats(inputs.currency);
  const { customers } = ranges;
  const inList = `SUMPRODUCT((${customers.address}<>"")*1)`;
  const leftOut = `${inList}-COUNT(list[orders])`;
  return sheet("page", {
    tab: 0,
    widths: [170, 118, 94, 94, ...Array<number>(5).fill(84), 106],
    sections: [
      beside([
        [
          figures({ space: 1 }, [
            figure("customers", ok("list", "COUNT(list[orders])"), COUNT, {
              says: {
                values: { others: [leftOut, COUNT] },
                pick: `IF(${leftOut}>0,1,NA())`,
              },
            }),
            figure("purchases", ok("list", "SUM(list[orders])"), COUNT, {
              says: { values: { each: ["figures[#purchases]/figures[#customers]", "0.0"] } },
            }),
            figure("revenue", ok("list", "SUM(list[spent])"), amount, {
              says: amountsSaid(amount, {
                each: "AVERAGE(list[spent])",
                middle: "MEDIAN(list[spent])",
              }),
            }),
            figure("loyalShare", ok("list", LOYAL_REVENUE), "0%", {
              says: { values: { share: ["loyal[#1 share]", "0%"] } },
            }),
          ]),
          settings([
            input("asOf", ["as-of", "RFM_list_as_of"], inputs.asOf, atLeast(1), DATE),
            input("bins", ["bins", "RFM_list_steps"], inputs.bins, whole(2, 9)),
            dropDown("monetary", ["monetary", "RFM_list_monetary"], inputs.monetary, MEASURES, choice), // prettier-ignore
            // totals count purchases up to the last one, so no earlier day can be asked for
            result("asOfUsed", asOfUsed(say.tooEarly), DATE, ["as-of-used", "RFM_list_up_to"]),
          ]),
        ],
        charts([
          [
            chart("shares", "bar", [684, 360], {
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
      table("loyal", { rows: LOYALTY_GROUPS.length, tall: true }, [
        label(
          "group",
          LOYALTY_GROUPS.map((group) => say.loyalty[group]),
        ),
        count("customers", { each: COUNTED("loyalty", "group"), total: "sum" }),
        share("share", { each: SHARE_OF("customers"), total: "sum" }),
        count("purchases", { each: SUMMED("orders"), total: "sum" }),
        number("revenue", amount, { each: SUMMED("spent"), total: "sum" }),
        share("revenueShare", { each: SHARE_OF("revenue"), total: SHARE_OF_ALL }),
        number("each", price, { each: REVENUE_EACH, total: totalEach }),
        number("recency", "#,##0", averageOf("recency")),
        number("frequency", "#,##0.0", averageOf("orders")),
        number("monetary", price, averageOf("monetary")),
      ]),
      // all ten segments, whether they have customers or not, so that the chart always has its rows
      table("segments", { rows: SEGMENTS.length, tall: true, space: 0 }, [
        label("name", SEGMENTS.map(word)),
        label(
          "loyalty",
          SEGMENTS.map((segment) => say.loyalty[LOYALTY[segment]]),
        ),
        count("customers", { each: COUNTED("segment", "name"), total: "sum" }),
        share("share", { each: SHARE_OF("customers"), total: "sum" }),
        number("revenue", amount, {
          each: ok("list", "SUMIF(list[segment],[@name],list[spent])"),
          total: "sum",
        }),
        share("revenueShare", { each: SHARE_OF("revenue"), total: SHARE_OF_ALL }),
        // centred, so that it keeps off the words beside it
        centred("each", REVENUE_EACH, { format: price }),
        prose(
          "action",
          SEGMENTS.map((each) => parts(say.segments[each])[1]),
          { span: 3 },
        ),
      ]),
      about(say.about, {
        ...{ ...addressesOf(ranges), read },
        inList: { formula: inList },
        used: { formula: "figures[#customers]" },
        others: { formula: leftOut },
      }),
    ],
  });
}

const LOYAL_REVENUE = 'IF(SUM(list[spent])=0,"–",loyal[#1 revenue]/SUM(list[spent]))';
/** The as-of date, or else the last purchase; in the place of an earlier day it says so, and no score is made. */
function asOfUsed(tooEarly: string): string {
  const latest = "MAX(list[last])";
  const [before] = tooEarly.split("{last}");
  const refused = `${quoted(before)}&TEXT(${latest},"yyyy-mm-dd")`;
  return `IF({{as-of}}="",${latest},IF(INT({{as-of}})<${latest},${refused},INT({{as-of}})))`;
}

const COUNTED = (column: string, own: string): string =>
  ok("list", `COUNTIF(list[${column}],[@${own}])`);
const SUMMED = (column: string): string =>
  ok("list", `SUMIF(list[loyalty],[@group],list[${column}])`);
const SHARE_OF = (column: string): string =>
  `IF([#total ${column}]=0,"",[@${column}]/[#total ${column}])`;
/** Nothing where all revenue adds up to nothing. */
const SHARE_OF_ALL = 'IF([#total revenue]=0,"",SUM([]))';
const totalEach = 'IF([#total customers]=0,"",[#total revenue]/[#total customers])';
const averageOf = (column: string) => ({
  each: ok("list", `IFERROR(AVERAGEIF(list[loyalty],[@group],list[${column}]),"")`),
  total: ok("list", `IFERROR(AVERAGE(list[${column}]),"")`),
});
