/** One customer of the user's choice: what to expect of it, and how its P(alive) goes from its last purchase on. */
import { COUNT, DATE, PERCENT, SHARE, chart, label, listed, number, right } from "../sheet/words";
import { row, table } from "../sheet/words";
import { ACTUAL, LIMIT } from "./colours";
import { byModel } from "../buying";
import { type ForecastMaking, told } from "./inputs";

/** Days on which P(alive) is looked at. */
const POINTS = 53;

const PLACE = "follow[#place]";
const DECIMALS = "#,##0.00";

/** On the page. The customer is chosen from the list; at first it is the one of highest value. */
export function customerCard({ result: { result } }: ForecastMaking) {
  const chosen = (range: string) => `INDEX({{${range}}},${PLACE})`;
  const shown = (figure: string) => told(`IF(${PLACE}=0,"–",IF(${figure}="","–",${figure}))`);
  const best = result.value.reduce((most, value, i) => (value > result.value[most] ? i : most), 0);
  const customer = result.summary.customers[best];
  return table("one", {
    columns: [label("what", undefined, { span: 2 }), right("value", COUNT)],
    rows: [
      row("customer", undefined, {
        cells: { value: customer },
        ...{ style: "input", name: CHOSEN, rule: listed("list[customer]") },
      }),
      row("soFar", shown(`${chosen("frequency")}+1`)),
      row(
        "last",
        shown(`{{known-until}}-ROUND((${chosen("age")}-${chosen("recency")})*{{unit-days}},0)`),
        {
          format: DATE,
        },
      ),
      row("alive", shown(chosen("alive")), { format: SHARE }),
      row("chance", shown(chosen("chance")), { format: SHARE }),
      row("purchases", shown(chosen("purchases")), { format: DECIMALS }),
      row("between", shown(`INDEX(list[low],${PLACE})&"–"&INDEX(list[high],${PLACE})`)),
      row("next", shown(`INDEX(list[next],${PLACE})`), { format: DATE }),
    ],
  });
}

const CHOSEN = ["chosen", "Forecast_chosen"] as const;

export const customerChart = chart("path", "combination", [726, 200], {
  of: "path",
  by: "day",
  series: [
    { of: "today", look: "upright", color: LIMIT },
    { of: "alive", line: true, color: ACTUAL },
  ],
  yLimits: { min: 0, max: 1 },
});

/** The last day known, as on the page; the grid would not follow it there through a name and a table that spills. */
const UNTIL = 'IF({{as-of}}="",IFERROR(MAX(periods[until]),0),INT({{as-of}}))';
const its = (figure: string) => `INDEX({{${figure}}},${PLACE})`;

/** Behind the page: where the chosen customer stands in the list, when it bought last, the last day known and the last looked at. */
export const follow = table("follow", {
  plain: true,
  columns: [label("what", undefined, { span: 2 }), number("value", DATE)],
  rows: [
    row(
      "place",
      told("SUMPRODUCT(EXACT({{listed}},{{chosen}})*(ROW({{listed}})-ROW(list[#first])+1))"),
      { format: COUNT },
    ),
    row("until", UNTIL),
    row(
      "bought",
      told(
        `IF(${PLACE}=0,"–",follow[#until]-ROUND((${its("age")}-${its("recency")})*{{unit-days}},0))`,
      ),
    ),
    row("end", "follow[#until]+ROUND({{horizon}}*{{unit-days}},0)"),
  ],
});

/** P(alive) from the last purchase to the end of the horizon, as it is and will be if no purchase follows. */
export const path = table("path", POINTS, [
  number(
    "day",
    "yyyy-mm",
    (i) =>
      `IF(ISNUMBER(follow[#bought]),follow[#bought]+ROUND((follow[#end]-follow[#bought])*${i}/${POINTS - 1},0),NA())`,
  ),
  number(
    "age",
    "#,##0.0",
    `IF(ISNUMBER([@day]),${its("recency")}+([@day]-follow[#bought])/{{unit-days}},NA())`,
  ),
  number(
    "alive",
    PERCENT,
    `IF(ISNUMBER([@age]),${byModel((model) => `${model}.ALIVE({{parameters}},${its("frequency")},${its("recency")},[@age])`)},NA())`,
  ),
  number("today", PERCENT, (i) => {
    const before = i === 0 ? "" : "[@-1 day]<follow[#until],";
    return `IF(ISNUMBER([@day]),IF(AND(${before}[@day]>=follow[#until]),1,0),NA())`;
  }),
]);
