/**
 * One customer of the user's choice: what to expect of it, and how its P(alive) went from its first purchase to now, and will go on
 * if no purchase follows. After the plots of histories in BTYD (Fader, Hardie & Shang) and lifetimes: it falls between purchases and
 * rises at each.
 */
import { COUNT, DATE, PERCENT, SHARE, chart, label, listed, number, right } from "../sheet/words";
import { row, table, words } from "../sheet/words";
import type { RangeAnswer } from "../model";
import { ACTUAL, LIMIT, QUIET } from "./colours";
import { byModel } from "../buying";
import { type ForecastMaking, told } from "./inputs";

/** Days on which P(alive) is looked at, from the first purchase to the end of the horizon. */
const POINTS = 157;
/** Room for the rows of the chosen customer. Of one with more of them the past is not drawn. */
const LEAST_ROOM = 60;
const MOST_ROOM = 1000;
/** Each of them is looked for among all rows of the ledger: so many are looked at together, which takes the grid some seconds. */
const MOST_LOOKED_AT = 500_000;
/** How high its purchases stand in the chart. */
const MARK = 0.06;

const PLACE = "follow[#place]";
const DECIMALS = "#,##0.00";
const MONTH = "yyyy-mm";

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

export const customerChart = chart("path", "combination", [726, 196], {
  of: "path",
  by: "day",
  series: [
    { of: "bought", look: "upright", color: QUIET },
    { of: "today", look: "upright", color: LIMIT },
    { of: "alive", line: true, color: ACTUAL },
  ],
  yLimits: { min: 0, max: 1 },
  says: {
    values: {
      customer: ["{{chosen}}"],
      now: [`INDEX({{alive}},${PLACE})`, PERCENT],
      half: ["follow[#half]", MONTH],
      last: [`path[#${POINTS} alive]`, PERCENT],
    },
    // below one half from some day on: to come, or gone by; or not within the horizon
    pick: "IF(ISNUMBER(follow[#bought]),IF(ISNUMBER(follow[#half]),IF(follow[#half]>follow[#until],1,2),3),NA())",
  },
});

/** The last day known, as on the page; the grid would not follow it there through a name and a table that spills. */
const UNTIL = 'IF({{as-of}}="",IFERROR(MAX(periods[until]),0),INT({{as-of}}))';
const its = (figure: string) => `INDEX({{${figure}}},${PLACE})`;
const daysBefore = (units: string) =>
  told(`IF(${PLACE}=0,"–",follow[#until]-ROUND((${units})*{{unit-days}},0))`);

/** The first day from the last purchase on at which it is more likely gone than not; 0 if there is none. */
const GONE = 'MINIFS(path[day],path[day],">="&follow[#bought],path[alive],"<0.5")';

/** The rows of the user's purchases that are the chosen customer's. */
const isIts = (customers: string) => `EXACT(TRIM(${customers}),TRIM({{chosen}}))`;

/**
 * Behind the page: where the chosen customer stands in the list, how many rows it has, the days of its first and last purchase,
 * the last day known, the last looked at, and the first at which it is more likely gone than not.
 */
export const follow = ({ inputs }: ForecastMaking) =>
  table("follow", {
    plain: true,
    columns: [label("what", undefined, { span: 2 }), number("value", DATE)],
    rows: [
      row(
        "place",
        told("SUMPRODUCT(EXACT({{listed}},{{chosen}})*(ROW({{listed}})-ROW(list[#first])+1))"),
        { format: COUNT },
      ),
      row("rows", `SUMPRODUCT(--${isIts(inputs.customers.address)})`, { format: COUNT }),
      row("above", `SUMPRODUCT(MIN(ROW(${inputs.customers.address})))-1`, { format: COUNT }),
      row("until", UNTIL),
      row("joined", daysBefore(its("age"))),
      row("bought", daysBefore(`${its("age")}-${its("recency")}`)),
      row("end", "follow[#until]+ROUND({{horizon}}*{{unit-days}},0)"),
      row("half", `IF(${GONE}=0,"–",${GONE})`),
    ],
  });

/** The chosen customer's rows among the user's purchases, one after the other, as they stand there. */
export function ownRows(making: ForecastMaking) {
  const { customers, dates, amounts } = making.inputs;
  const others = `(${isIts(customers.address)}=FALSE)*10^9`;
  const own = ({ address }: { readonly address: string }) =>
    `IF([@place]="","",IF(INDEX(${address},[@place])="","",INDEX(${address},[@place])))`;
  return table("own", ownRoom(customers), [
    number(
      "place",
      COUNT,
      (i) =>
        `IF(follow[#rows]<${i + 1},"",SUMPRODUCT(SMALL(${others}+ROW(${customers.address}),${i + 1}))-follow[#above])`,
    ),
    words("customer", own(customers)),
    number("day", DATE, own(dates)),
    number("amount", "#,##0.00", own(amounts)),
  ]);
}

/** Twice the rows of the customer that has most of them now, as far as a ledger is not too long for that. */
export function ownRoom({ cells }: Pick<RangeAnswer, "cells">): number {
  const rows = new Map<unknown, number>();
  let most = LEAST_ROOM / 2;
  for (const [customer] of cells) {
    if (customer === null || customer === "") continue;
    const count = (rows.get(customer) ?? 0) + 1;
    rows.set(customer, count);
    most = Math.max(most, count);
  }
  const affordable = Math.max(1, Math.floor(MOST_LOOKED_AT / cells.length));
  return Math.min(2 * most, MOST_ROOM, affordable);
}

/** Repeat purchases or recency as they were known at a day: from the list since the last purchase, before by the same reading of its rows. */
const known = (figure: "frequency" | "recency", column: number) =>
  `IF(ISNUMBER([@day]),IF([@day]>=follow[#bought],${its(figure)},` +
  `IF(follow[#rows]>ROWS(own[day]),NA(),INDEX(CV.FORECAST.SUMMARY(own[customer],own[day],own[amount],[@day],{{unit}},FALSE),1,${column}))),NA())`;

/** P(alive) from the first purchase to the end of the horizon, by what was known at each day; to come, as it will be if no purchase follows. */
export const path = table("path", POINTS, [
  number(
    "day",
    MONTH,
    (i) =>
      `IF(ISNUMBER(follow[#joined]),follow[#joined]+ROUND((follow[#end]-follow[#joined])*${i}/${POINTS - 1},0),NA())`,
  ),
  number("frequency", COUNT, known("frequency", 2)),
  number("recency", "#,##0.0", known("recency", 3)),
  number("age", "#,##0.0", "IF(ISNUMBER([@day]),([@day]-follow[#joined])/{{unit-days}},NA())"),
  number(
    "alive",
    PERCENT,
    `IF(ISNUMBER([@recency]),${byModel((model) => `${model}.ALIVE({{parameters}},[@frequency],[@recency],[@age])`)},NA())`,
  ),
  number("bought", PERCENT, (i) => {
    const before = i === 0 ? "-1" : "[@-1 frequency]";
    return `IF(ISNUMBER([@recency]),IF([@frequency]>${before},${MARK},NA()),NA())`;
  }),
  number("today", PERCENT, (i) => {
    const before = i === 0 ? "" : "[@-1 day]<follow[#until],";
    return `IF(ISNUMBER([@day]),IF(AND(${before}[@day]>=follow[#until]),1,0),NA())`;
  }),
]);
