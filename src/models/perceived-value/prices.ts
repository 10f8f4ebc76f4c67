/** The sheet of price sensitivity: four curves of a survey, the points at which they cross, and where our price stands. */
import { moneyFormats } from "../currency";
import { COLOURS } from "../plan";
import { PERCENT, beside, chart, charts, figure, figures, label, number } from "../sheet/words";
import { prose, remark, row, sheet, table } from "../sheet/words";
import type { PerceivedValue } from "./page";

/** Prices of minutes differ in the third digit. */
export const finely = (currency: string): string =>
  moneyFormats(currency).price.replaceAll("0.00", "0.000");

/** Points as CV.VALUE.SENSITIVITY gives them, in its order. */
const [CHEAPEST, OPTIMAL, INDIFFERENT, DEAREST, USED, LEFT_OUT] = [1, 2, 3, 4, 5, 6].map(
  (point) => `points[#${point} price]`,
);
const OURS = "curves[#ours price]";
/** A figure, or a dash where no answer counts; a line on the sheet says why. */
const told = (figure: string) => `IF(ISERROR(points[#first]),"–",${figure})`;

export function pricesSheet({ inputs }: PerceivedValue) {
  const price = finely(inputs.currency);
  return sheet("prices", {
    tab: 3,
    widths: [254, 96, 20, ...Array<number>(7).fill(96)],
    sections: [
      beside([
        [
          figures({ columns: 2 }, [
            figure("cheapest", told(CHEAPEST), price),
            figure("dearest", told(DEAREST), price),
            figure("optimal", told(OPTIMAL), price),
            figure("indifferent", told(INDIFFERENT), price),
          ]),
          atOurPrice(price),
        ],
        charts([[curvesChart(price)]]),
      ]),
      table("reading", {
        plain: true,
        columns: [label("what"), prose("answers")],
        rows: [row("answers", ANSWERS_READ)],
      }),
      remark("howToRead"),
      remark("howToChange"),
    ],
  });
}

/** How many answers count; where none does, what is to be done. */
const ANSWERS_READ = `IF(ISERROR(points[#first]),readings[#1 text],SUBSTITUTE(SUBSTITUTE(readings[#2 text],"{n}",${LEFT_OUT},2),"{n}",${USED}))`;

/** Who finds our price what. */
const atOurPrice = (price: string) => {
  const share = (id: string) => row(id, told(`curves[#ours ${id}]`));
  return table("atOurPrice", {
    columns: [label("what"), number("share", PERCENT)],
    rows: [
      row("ours", OURS, { format: price }),
      ...["tooCheap", "cheap", "expensive", "tooExpensive"].map(share),
      row("accepted", told("1-[#tooCheap]-[#tooExpensive]")),
    ],
  });
};

const [LOW, HIGH] = [COLOURS.own, COLOURS.cost];

const curvesChart = (price: string) =>
  chart("curves", "combination", [672, 380], {
    of: "curves",
    by: "price",
    series: [
      { of: "bounds", look: "upright", color: COLOURS.reference },
      { of: "tooCheap", line: true, look: "dashed", color: LOW },
      { of: "cheap", line: true, color: LOW },
      { of: "expensive", line: true, color: HIGH },
      { of: "tooExpensive", line: true, look: "dashed", color: HIGH },
    ],
    yLimits: { min: 0, max: 1 },
    says: {
      values: {
        cheapest: [CHEAPEST, price],
        dearest: [DEAREST, price],
        optimal: [OPTIMAL, price],
        ours: [OURS, price],
        used: [USED, "#,##0"],
      },
      pick: `IF(ISERROR(points[#first]),NA(),IF(${OURS}<${CHEAPEST},2,IF(${OURS}>${DEAREST},3,1)))`,
    },
  });
