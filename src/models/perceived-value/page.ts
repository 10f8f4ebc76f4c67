/** The page: value of both offers, what the customer would still pay, how sure that is, and what it depends on. */
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { PERCENT, about, beside, chart, charts, figure, figures, label } from "../sheet/words";
import {
  type Says,
  amountsSaid,
  number,
  ok,
  row,
  share,
  sheet,
  table,
  totalRow,
} from "../sheet/words";
import type { Inputs } from ".";
import { byKind } from "./kinds";
import type { Texts } from "./texts/en";

export type PerceivedValue = Making<Inputs, undefined, Texts>;

const RATIO = "0.00";

/** Elements shown, the most important first. */
const RANKED = 8;

const OURS = "{{our-benefits}},{{our-costs}}";
const THEIRS = "{{alt-benefits}},{{alt-costs}}";

export function pageSheet({ inputs, say }: PerceivedValue) {
  const { amount } = moneyFormats(inputs.currency);
  return sheet("page", {
    tab: 0,
    widths: [212, 104, 96, 92, 12, 180, 76, 76, 90, 76, 76],
    sections: [
      beside([
        figures({ space: 1 }, [
          figure("valueAdded", "comparison[#value difference]", amount, { says: both(amount) }),
          figure("atLeast", ok("ofAdded", "ofAdded[#3 p10]"), amount, {
            ...{ of: "valueAdded", says: amountsSaid(amount, MIDDLE_AND_HIGH) },
          }),
          figure("price", "pricing[#highest]", amount, { says: ROOM }),
          figure("ratio", "comparison[#ratio ours]", RATIO, {
            says: { values: { theirs: ["comparison[#ratio alternative]", RATIO] } },
          }),
        ]),
        charts([[tornado(amount), map]]),
      ]),
      beside({ space: 0 }, [
        [comparison(inputs, amount), pricing(amount)],
        [uncertainty(amount), ranking(amount)],
      ]),
      byKind(amount, say),
      about(say.about),
    ],
  });
}

const both = (amount: string): Says => ({
  values: {
    ours: ["comparison[#value ours]", amount],
    theirs: ["comparison[#value alternative]", amount],
  },
});
const MIDDLE_AND_HIGH = { middle: "ofAdded[#3 p50]", high: "ofAdded[#3 p90]" };
/** From our price up to the highest, or down to it. */
const ROOM: Says = {
  values: { room: ["ABS(pricing[#room])", PERCENT] },
  pick: "IF(pricing[#highest]<0,NA(),IF(pricing[#room]<0,2,1))",
};

/** Both offers beside each other. */
function comparison({ offer, alternative }: Inputs, amount: string) {
  const line = (ours: string, theirs: string) => ({ ours, alternative: theirs });
  const name = (heading: string) => ({ heading, headingStyle: "input" }) as const;
  return table("comparison", {
    columns: [
      label("year"),
      number("ours", amount, name(offer)),
      number("alternative", amount, name(alternative)),
      number("difference", amount, "[@ours]-[@alternative]"),
    ],
    rows: [
      row("benefits", line("SUM({{our-benefits}})", "SUM({{alt-benefits}})")),
      row("price", line("{{our-price}}", "{{alt-price}}")),
      row("otherCosts", line("SUM({{our-other-costs}})", "SUM({{alt-other-costs}})")),
      totalRow("costs", line("[#price]+[#otherCosts]", "[#price]+[#otherCosts]")),
      totalRow("value", {
        ...line(`CV.VALUE(${OURS})`, `CV.VALUE(${THEIRS})`),
        difference: `CV.VALUE.ADDED(${OURS},${THEIRS})`,
      }),
      row("ratio", line(`CV.VALUE.RATIO(${OURS})`, `CV.VALUE.RATIO(${THEIRS})`), {
        format: RATIO,
      }),
    ],
  });
}

/** From the alternative's price to the highest that is accepted, and where ours stands. */
function pricing(amount: string) {
  const value = (offer: string) =>
    `(comparison[#benefits ${offer}]-comparison[#otherCosts ${offer}])`;
  const highest =
    "CV.VALUE.PRICE({{our-benefits}},{{our-other-costs}},{{alt-benefits}},{{alt-other-costs}},{{alt-price}})";
  const money = { format: amount };
  return table("pricing", {
    plain: true,
    line: 4,
    columns: [label("what"), number("amount", undefined)],
    rows: [
      row("altPrice", "comparison[#price alternative]", money),
      row("unused", "months[#total unusedCost]", { ...money, style: "note" }),
      row("moreValue", `${value("ours")}-${value("alternative")}`, money),
      totalRow("highest", highest, money),
      row("fair", ok("places", "places[#1 fairCosts]-comparison[#otherCosts ours]"), money),
      row("ours", "comparison[#price ours]", money),
      row("room", 'IF([#ours]=0,"–",[#highest]/[#ours]-1)', { format: PERCENT }),
      row("verdict", "INDEX(verdicts[word],MATCH(places[#1 verdict],verdicts[id],0))", {
        style: "text",
      }),
    ],
  });
}

/** How sure the estimates are. */
function uncertainty(amount: string) {
  const line = (table: string) =>
    Object.fromEntries(
      ["expected", "p10", "p50", "p90", "above"].map((id) => [id, ok(table, `${table}[#3 ${id}]`)]),
    );
  return table("uncertainty", {
    tall: true,
    columns: [
      label("value"),
      ...["expected", "p10", "p50", "p90"].map((id) => number(id, amount)),
      share("above"),
    ],
    rows: [
      row("ours", { value: "comparison[#head ours]", ...line("ofOurs") }),
      row("alternative", { value: "comparison[#head alternative]", ...line("ofAlternative") }),
      row("added", line("ofAdded")),
    ],
  });
}

/** The elements by their swing. */
function ranking(amount: string) {
  const find = (id: string) => (row: number) => {
    const found = `INDEX(completed[${id}],MATCH(${row + 1},completed[rank],0))`;
    return `IF(${row + 1}>MAX(completed[rank]),"",${found})`;
  };
  return table("ranking", { rows: RANKED, line: 6 }, [
    label("element", undefined, { each: find("element") }),
    ...["worst", "best", "swing"].map((id) => number(id, amount, find(id))),
  ]);
}

const tornado = (amount: string) =>
  chart("tornado", "stacked bar", [372, 236], {
    of: "ranking",
    by: "element",
    series: ["worst 3", "best 0"],
    says: {
      values: {
        element: ["ranking[#1 element]"],
        worst: ["ranking[#1 worst]", amount],
        best: ["ranking[#1 best]", amount],
      },
      pick: 'IF(ranking[#1 element]="",NA(),1)',
    },
  });

const [OUR_RATIO, THEIR_RATIO] = ["comparison[#ratio ours]", "comparison[#ratio alternative]"];
const map = chart("map", "scatter", [392, 236], {
  of: "map",
  by: "costs",
  series: ["ours 0", "alternative 3", "line 5 line"],
  says: {
    values: { ours: [OUR_RATIO, RATIO], alternative: [THEIR_RATIO, RATIO] },
    pick: `IF(${OUR_RATIO}>${THEIR_RATIO},1,IF(${OUR_RATIO}<${THEIR_RATIO},2,3))`,
  },
});
