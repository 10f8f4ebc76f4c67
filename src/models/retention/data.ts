/** Retention's sheet behind the page: survivors, what is projected of them, the cash they bring, and every retention rate. */
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { COUNT, PERCENT, SHARE, atLeast, beside, entry, number, ok, sheet } from "../sheet/words";
import { table, unless } from "../sheet/words";
import { MOST_PERIODS, SURVIVORS } from "./example";
import type { Retention } from "./inputs";
import { retained } from "./page";

/** 0, 1, … : periods after the first purchase. */
export const PERIODS = [0, ...counting(MOST_PERIODS)];
const ROWS = PERIODS.length;
/** Retention rates from 0 to 100 %, a row for each percent. */
const RATES = Array.from({ length: 101 }, (_, i) => i / 100);

export function dataSheet({ inputs: { visits, currency }, result: { drawn } }: Retention) {
  const { amount, price } = moneyFormats(currency);
  return sheet("data", {
    tab: 1,
    widths: [
      ...[64, 96, 96, 84, 84, 64, 84, 84, 84, 20],
      ...[96, 110, 110, 20, 84, 84, 84, 84, 20],
      ...[84, 110],
    ],
    freeze: { above: "survivors", columns: 1 },
    room: "rates",
    sections: [
      beside([
        [beside([[survivors(Boolean(visits))], [PROJECTION]], { apart: 0 })],
        [cash(price)],
        [drawnRows(drawn)],
        [
          table("rates", RATES.length, [
            number("rate", PERCENT, { cells: RATES, name: ["rates", "Retention_rates"] }),
            number("value", amount, {
              ...{ each: retained({ retention: "[@rate]" }), name: ["values", "Retention_values"] },
            }),
          ]),
        ],
      ]),
    ],
  });
}

/** Typed, or counted from the cohorts. */
function survivors(areCounted: boolean) {
  const counted = (i: number) => {
    const share = `together[#survivors period${i}]`;
    return unless(share, `IF(${share}="","",${share}*together[#active customers])`);
  };
  const known = (result: string) => unless("[@survivors]", result);
  return table(
    "survivors",
    ROWS,
    [
      number("period", undefined, { cells: PERIODS }),
      areCounted
        ? number("survivors", COUNT, { each: counted })
        : entry("survivors", SURVIVORS, { format: COUNT, rule: atLeast(0) }),
      number("used", COUNT, {
        name: ["used", "Retention_survivors_used"],
        each: known('IF(OR([@survivors]="",[@period]>{{fit-until}}),"",[@survivors])'),
      }),
      number("share", SHARE, {
        each: known('IF([@survivors]="","",[@survivors]/[#first survivors])'),
      }),
      number("miss", SHARE, {
        each: (i) =>
          ok(
            "projection",
            `IF(OR([@share]="",[@period]<={{fit-until}}),"",projection[#${i + 1} survival]-[@share])`,
          ),
      }),
    ],
    { tall: true },
  );
}

const PROJECTION = table(
  "projection",
  ROWS,
  [
    number("period", undefined),
    ...["survival", "retention", "actual"].map((id) => number(id, SHARE)),
  ],
  { spill: ["period", `CV.RETENTION.CURVE({{used}},${MOST_PERIODS},FALSE)`] },
);

const survival = (i: number) => `projection[#${i + 1} survival]`;
const period = (i: number) => `survivors[#${i + 1} period]`;

/** Each period's margin from a customer as projected, discounted, less in the first what it cost to win it. */
function cash(price: string) {
  const share = (i: number) => {
    if (i === 0) return `IF({{timing}}=0,${survival(i)},0)`;
    const kept = `IF({{timing}}=1,${survival(i)},${survival(i - 1)})`;
    const later = `IF(${period(i)}>{{horizon}},0,${kept})`;
    return `IF({{timing}}=0,IF(${period(i)}<{{horizon}},${survival(i)},0),${later})`;
  };
  const flow = (i: number) =>
    `{{margin}}*${share(i)}/(1+{{discount}})^${period(i)}${i === 0 ? "-{{acquisition}}" : ""}`;
  return table("cash", ROWS, [
    number("constant", SHARE, { each: (i) => `IF(${period(i)}=0,1,{{retention}}^${period(i)})` }),
    number("cash", price, {
      ...{ each: (i) => ok("projection", flow(i)), name: ["cash", "Retention_cash_flows"] },
    }),
    number("soFar", price, { each: "SUM([#so-far cash])" }),
  ]);
}

/** What the chart of survival draws: what is not known is not drawn (#N/A). */
function drawnRows(drawn: number) {
  const share = (i: number) => `survivors[#${i + 1} share]`;
  return table("drawn", drawn + 1, [
    number("actual", PERCENT, {
      each: (i) => unless(share(i), `IF(${share(i)}="",NA(),${share(i)})`),
    }),
    number("projected", PERCENT, { each: (i) => ok("projection", survival(i)) }),
    number("constant", PERCENT, { each: (i) => `cash[#${i + 1} constant]` }),
    number("limit", PERCENT, { each: (i) => `IF(${period(i)}={{fit-until}},1,0)` }),
  ]);
}
