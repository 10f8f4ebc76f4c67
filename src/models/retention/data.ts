/** Retention's sheet behind the page: survivors, what is projected of them, the cash they bring, and every retention rate. */
import { COHORT_UNITS } from "../../domain/retention/cohorts";
import { readColumns } from "../../domain/support/columns";
import { counting } from "../cells";
import { moneyFormats } from "../currency";
import { withoutHeading } from "../ranges";
import { parts } from "../sheet/texts";
import {
  COUNT,
  PERCENT,
  SHARE,
  atLeast,
  beside,
  entry,
  number,
  prose,
  sheet,
} from "../sheet/words";
import { byChoice, table, unless } from "../sheet/words";
import { MOST_PERIODS, SURVIVORS } from "./example";
import type { Counts, Retention } from "./inputs";
import { retained } from "./page";

/** 0, 1, … : periods after the first purchase. */
export const PERIODS = [0, ...counting(MOST_PERIODS)];
const ROWS = PERIODS.length;
/** Retention rates from 0 to 100 %, a row for each percent. */
const RATES = Array.from({ length: 101 }, (_, i) => i / 100);

export function dataSheet({
  inputs: { visits, counts, currency },
  result: { drawn },
  say,
}: Retention) {
  const reasons = [say.unprojected.tooFew, say.unprojected.noCurve, say.projectedBy].map(parts);
  const lines = (i: number) => reasons.map((reason) => reason[i]);
  const { amount, price } = moneyFormats(currency);
  return sheet("data", {
    tab: 1,
    widths: [
      ...[64, 96, 96, 84, 84, 64, 84, 84, 84, 20],
      ...[96, 110, 110, 20, 84, 84, 84, 84, 20],
      ...[84, 110, 20, 390, 390],
    ],
    freeze: { above: "survivors", columns: 1 },
    room: "rates",
    sections: [
      beside([
        beside({ apart: 0 }, [
          survivors(visits ? FROM_COHORTS : counts && fromCounts(counts)),
          PROJECTION,
        ]),
        cash(price),
        drawnRows(drawn),
        table("rates", RATES.length, [
          number("rate", PERCENT, { cells: RATES, name: ["rates", "Retention_rates"] }),
          number("value", amount, {
            ...{ each: retained({ retention: "[@rate]" }), name: ["values", "Retention_values"] },
          }),
        ]),
        // two lines each: for too few periods, for survivors that tell no curve, and for those that do
        table("reasons", 3, [prose("first", lines(0)), prose("second", lines(1))]),
      ]),
    ],
  });
}

/** Of the cohorts of purchases, period by period. */
const FROM_COHORTS = (i: number) => {
  const share = `together[#survivors period${i}]`;
  return unless(share, `IF(${share}="","",${share}*together[#active customers])`);
};

/** As they were counted by the length of a period that is set. */
function fromCounts(counts: Counts) {
  const columns = COHORT_UNITS.flatMap((unit) => {
    const range = counts[unit];
    if (!range) return [];
    const { header } = readColumns({
      [unit]: { cells: range.cells, as: "number", optional: true },
    });
    return [[unit, (header ? withoutHeading(range) : range).address] as const];
  });
  return (i: number) => {
    const at = (column: string) =>
      `IF(ROWS(${column})<${i + 1},"",IF(INDEX(${column},${i + 1})="","",INDEX(${column},${i + 1})))`;
    return byChoice(
      "unit",
      columns.map(([unit, column]) => [unit, at(column)]),
      '""',
    );
  };
}

/** Counted, or typed. */
function survivors(counted?: (i: number) => string) {
  const known = (result: string) => unless("[@survivors]", result);
  return table("survivors", { rows: ROWS, tall: true }, [
    number("period", undefined, { cells: PERIODS }),
    counted
      ? number("survivors", COUNT, counted)
      : entry("survivors", SURVIVORS, { format: COUNT, rule: atLeast(0) }),
    number("used", COUNT, {
      name: ["used", "Retention_survivors_used"],
      each: known('IF(OR([@survivors]="",[@period]>{{fit-until}}),"",[@survivors])'),
    }),
    number("share", SHARE, known('IF([@survivors]="","",[@survivors]/[#first survivors])')),
    number("miss", SHARE, ifProjected(MISS)),
  ]);
}

const PROJECTION = table(
  "projection",
  { rows: ROWS, spill: `CV.RETENTION.CURVE({{used}},${MOST_PERIODS},FALSE)` },
  [
    number("period", undefined),
    ...["survival", "retention", "actual"].map((id) => number(id, SHARE)),
  ],
);

const MISS = 'IF(OR([@share]="",[@period]<={{fit-until}}),"",projection[@survival]-[@share])';
/** Empty where there is no projection: the page says why. */
const ifProjected = (result: string) => `IF(ISERROR(projection[#first]),"",${result})`;
const survival = "projection[@survival]";
const period = "survivors[@period]";

/** Each period's margin from a customer as projected, discounted, less in the first what it cost to win it. */
function cash(price: string) {
  const share = (i: number) => {
    if (i === 0) return `IF({{timing}}=0,${survival},0)`;
    const kept = `IF({{timing}}=1,${survival},projection[@-1 survival])`;
    const later = `IF(${period}>{{horizon}},0,${kept})`;
    return `IF({{timing}}=0,IF(${period}<{{horizon}},${survival},0),${later})`;
  };
  const flow = (i: number) =>
    `{{margin}}*${share(i)}/(1+{{discount}})^${period}${i === 0 ? "-{{acquisition}}" : ""}`;
  return table("cash", ROWS, [
    number(
      "constant",
      SHARE,
      `IF(ISNUMBER({{retention}}),IF(${period}=0,1,{{retention}}^${period}),"")`,
    ),
    number("cash", price, {
      ...{ each: (i) => ifProjected(flow(i)), name: ["cash", "Retention_cash_flows"] },
    }),
    number("soFar", price, ifProjected("SUM([#so-far cash])")),
  ]);
}

/** What the chart of survival draws: what is not known is not drawn (#N/A). */
const drawnRows = (drawn: number) =>
  table("drawn", drawn + 1, [
    number("actual", PERCENT, unless(share, `IF(${share}="",NA(),${share})`)),
    number("projected", PERCENT, `IF(ISERROR(${survival}),NA(),${survival})`),
    number("constant", PERCENT, 'IF(cash[@constant]="",NA(),cash[@constant])'),
    number("limit", PERCENT, `IF(${period}={{fit-until}},1,0)`),
  ]);
const share = "survivors[@share]";
