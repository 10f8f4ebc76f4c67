/** The list: every history with what is to be expected of the customers that have it, from the fits on the page. */
import { byModel } from "../buying";
import { moneyFormats } from "../currency";
import type { Making } from "../define";
import { COUNT, SHARE, number, sheet, table } from "../sheet/words";
import { parts } from "../sheet/texts";
import type { Inputs } from ".";
import type { Computed } from "./preview";
import type { Texts } from "./texts/en";

export type HistoriesMaking = Making<Inputs, Computed, Texts>;

export const fitOf = (ranges: string): string => byModel((model) => `${model}.FIT(${ranges})`);

export function listSheet(making: HistoriesMaking) {
  const { inputs, result } = making;
  const { ranges, rows, kinds } = result;
  const { amount, price } = moneyFormats(inputs.currency);
  const histories = "[frequency],[recency],[age]";
  // where several days count as one, times are averages
  const isWhole = [kinds.recencyDays, kinds.ageDays].every((times) => times.every(Number.isInteger)); // prettier-ignore
  const days = isWhole ? COUNT : "#,##0.0";
  const echo = (id: "frequency" | "recency" | "age" | "customers" | "spenders" | "revenue") => ({
    spill: `${ranges[id].address}+0`,
  });
  const expected = (horizon: string) =>
    byModel((model) => `${model}.EXPECTED({{parameters}},${horizon},${histories})`);
  const known = "IF([frequency]>0,[spenders],[customers])";
  const money = (each: string) => `IF([amount]="",0,${each}*[amount]*${known})`;
  return sheet("list", {
    tab: 1,
    widths: Array<number>(16).fill(104),
    freeze: { above: "list" },
    room: "list",
    sections: [
      table("list", { rows, tall: true }, [
        number("frequency", COUNT, echo("frequency")),
        number("recency", days, echo("recency")),
        number("age", days, echo("age")),
        number("customers", COUNT, echo("customers")),
        number("spenders", COUNT, echo("spenders")),
        number("average", price, {
          spill: `IF([spenders]>0,${ranges.amounts.address}/IF([spenders]>0,[spenders],1),0)`,
        }),
        number("revenue", amount, echo("revenue")),
        number("year", "0", { spill: "YEAR({{as-of}}-[age])" }),
        number("alive", SHARE, {
          spill: byModel((model) => `${model}.ALIVE({{parameters}},${histories})`),
        }),
        number("chance", SHARE, {
          spill: byModel((model) => `${model}.CHANCE({{parameters}},{{horizon}},${histories})`),
        }),
        number("purchases", "#,##0.00", { spill: expected("{{horizon}}") }),
        number("amount", price, {
          // without the add-in p is another error, which stays one: nothing is 0 that is not known
          spill: `IF(ISNUMBER(${FIT}),CV.GG.SPEND({{spending}},[frequency],[average]),IF(ISNA(${FIT}),IF([frequency]>=0,${alike(ranges.spendAmount.address)},""),${FIT}))`,
        }),
        number("sales", amount, { spill: money("[purchases]") }),
        number("residual", amount, {
          spill: money(
            `{{margin}}*${byModel((model) => `${model}.RESIDUAL({{parameters}},{{discount-per-day}},${histories})`)}`,
          ),
        }),
        ...(kinds.holdout > 0 ? tested(making, expected("MAX(1,{{holdout}})")) : []),
      ]),
    ],
  });
}

const FIT = "spendingFit[#first p]";
/** The amount that everybody spends, where all spend alike; nothing where they do not, or none is known. */
const alike = (amounts: string) =>
  `IF(MAX(${amounts})<=0,"",IF(SUMPRODUCT((${amounts}>0)*(${amounts}<(1-10^-12)*MAX(${amounts})))=0,MAX(${amounts}),""))`;

/** What was foretold for the hold-out, and what was made in it. */
function tested({ result: { ranges }, say }: HistoriesMaking, foretold: string) {
  const [expected, made] = parts(say.sheets.list["list.tested"]);
  return [
    number("expected", "#,##0.00", { heading: expected, spill: foretold }),
    number("later", COUNT, { heading: made, spill: `${ranges.later!.address}+0` }),
  ];
}
