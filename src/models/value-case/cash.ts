/** The sheet of cash: month by month from signing on, at the low, likely and high estimates, and the range of the gain. */
import { moneyFormats } from "../currency";
import { PERCENT, beside, number, prose, sheet, table } from "../sheet/words";
import { valueEstimate } from "../value-estimate";
import { MONTHS, OUTCOMES } from "./example";
import { COST_ROWS, GAIN_ROWS, type ValueCase } from "./page";

export function cashSheet({ inputs, say, headers }: ValueCase) {
  const { amount } = moneyFormats(inputs.currency);
  /** Lines without a quantity count 0, so that there is something to estimate even when a side is empty. */
  const copies = (id: string, from: string, rows: number, word: string) =>
    table(
      id,
      { rows, ...(id === "gainLines" ? { space: 2, line: 7 } : { space: 0, plain: true }) },
      [
        prose(
          "line",
          Array.from({ length: rows }, (_, i) => `${word} ${i + 1}`),
        ),
        ...OUTCOMES.map(({ gains: each }) =>
          number(each, amount, `IF(${from}[@${each}Money]="",0,${from}[@${each}Money])`),
        ),
      ],
    );
  return sheet("cash", {
    tab: 4,
    widths: [80, 92, ...Array<number>(6).fill(92), 24, 110, ...Array<number>(6).fill(96)],
    freeze: { above: "cash" },
    sections: [
      beside({ space: 1 }, [
        // the moment of signing, and three years of months
        table("cash", { rows: 1 + MONTHS, parts: [2, OUTCOMES.length, OUTCOMES.length] }, [
          number("month", undefined, {
            cells: Array.from({ length: 1 + MONTHS }, (_, month) => month),
          }),
          number("effect", PERCENT, {
            each: (month) =>
              month === 0 ? 0 : "IF({{full-effect}}>[@month],[@month]/{{full-effect}},1)",
          }),
          ...OUTCOMES.map(({ gains, costs }) =>
            number(`${gains}Flow`, amount, {
              each: (month) =>
                month === 0
                  ? `-SUM({{once-${costs}}})`
                  : `SUM({{gains-${gains}}})/12*[@effect]-SUM({{costs-${costs}}})/12`,
            }),
          ),
          ...OUTCOMES.map(({ gains: id }) =>
            number(`${id}Sum`, amount, {
              each: (month) => (month === 0 ? `[@${id}Flow]` : `[@-1 ${id}Sum]+[@${id}Flow]`),
            }),
          ),
        ]),
        [
          valueEstimate("estimate", ["gainLines[low:high]", "costLines[low:high]"], {
            amount,
            headers,
          }),
          copies("gainLines", "gains", GAIN_ROWS, say.gain),
          copies("costLines", "costs", COST_ROWS, say.cost),
        ],
      ]),
    ],
  });
}
