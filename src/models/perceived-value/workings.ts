/** The sheet of workings: estimates completed and ranked, their uncertainty, and the value map. Nothing to enter here. */
import { moneyFormats } from "../currency";
import { beside, number, prose, row, sheet, table } from "../sheet/words";
import { valueEstimate } from "../value-estimate";
import { BENEFIT_ROWS, COST_ROWS, ESTIMATES, OURS, THEIRS, elementIn } from "./elements";
import type { PerceivedValue } from "./page";

const ROWS = BENEFIT_ROWS + COST_ROWS;

/** Rows of the completed estimates, where benefits and costs follow each other without a gap. */
export const PARTS = {
  benefits: `#1:#${BENEFIT_ROWS}`,
  costs: `#${BENEFIT_ROWS + 1}:#${ROWS}`,
  otherCosts: `#${BENEFIT_ROWS + 2}:#${ROWS}`,
  price: `#${BENEFIT_ROWS + 1}`,
} as const;

const FOR_US = "forLow:forHigh";
const AGAINST_US = "againstLow:againstHigh";

const heading = (offer: string) => ({ formula: `comparison[#head ${offer}]` });

/** A benefit of ours speaks for it, a cost against it; with the alternative it is the other way round. */
function completed(id: string, column: number, amount: string) {
  const three = (i: number) => {
    const sides = i < BENEFIT_ROWS ? [OURS, THEIRS] : [THEIRS, OURS];
    return sides[Math.floor(column / 3)];
  };
  return number(id, amount, (i) => {
    const element = elementIn(i);
    const given = element(three(i)[column % 3]);
    const likely = `${element(three(i)[1])}+0`;
    const filled = column % 3 === 1 ? likely : `IF(${given}="",${likely},${given})`;
    return `IF(COUNTA(${element(`${ESTIMATES[0]}:${ESTIMATES[5]}`)})=0,"",${filled})`;
  });
}

const ifAny = (result: string) => `IF([@forLikely]="","",${result})`;
const greater = "([swing]>[@swing])*ISNUMBER([swing])";
const equalSoFar = "([#so-far swing]=[@swing])*ISNUMBER([#so-far swing])";

export function workingsSheet({ inputs, say, word, headers }: PerceivedValue) {
  const { amount } = moneyFormats(inputs.currency);
  const of = (part: "benefits" | "costs", columns: string) =>
    `completed[${PARTS[part]} ${columns}]`;
  const estimate = (id: string, range: readonly [string, string], offer: string) =>
    valueEstimate(id, range, { amount, headers, heading: heading(offer).formula });
  return sheet("workings", {
    tab: 5,
    widths: [236, ...Array<number>(10).fill(96)],
    sections: [
      // every element once, low and high taken as the likely figure where they are left empty, and its swing
      table("completed", { rows: ROWS, tall: true }, [
        prose("element", undefined, {
          each: (i) => `IF(${elementIn(i)("element")}="","",${elementIn(i)("element")})`,
        }),
        ...[
          ...["forLow", "forLikely", "forHigh"],
          ...["againstLow", "againstLikely", "againstHigh"],
        ].map((id, column) => completed(id, column, amount)),
        number("worst", amount, ifAny("[@forLow]-[@forLikely]-([@againstHigh]-[@againstLikely])")),
        number("best", amount, ifAny("[@forHigh]-[@forLikely]-([@againstLow]-[@againstLikely])")),
        number("swing", amount, ifAny("[@best]-[@worst]")),
        // equal swings rank in the order of the list
        number("rank", undefined, ifAny(`SUMPRODUCT(${greater})+SUMPRODUCT(${equalSoFar})`)),
      ]),
      {
        ...estimate("ofOurs", [of("benefits", FOR_US), of("costs", AGAINST_US)], "ours"),
        space: 2,
        line: 11,
      },
      estimate("ofAlternative", [of("benefits", AGAINST_US), of("costs", FOR_US)], "alternative"),
      valueEstimate("ofAdded", [`completed[${FOR_US}]`, `completed[${AGAINST_US}]`], {
        amount,
        headers,
      }),
      // the points of the map's chart; a cell without a point is empty, so that the chart leaves it out
      beside({ apart: 0 }, [
        table("map", {
          tall: true,
          line: 11,
          columns: [
            prose("point"),
            number("costs", amount),
            number("ours", amount, { heading: heading("ours") }),
            number("alternative", amount, { heading: heading("alternative") }),
            ...["line", "benefits"].map((id) => number(id, amount)),
          ],
          rows: [
            row("ours", {
              point: "comparison[#head ours]",
              costs: "SUM({{our-costs}})",
              ours: "SUM({{our-benefits}})",
              benefits: "[@ours]",
            }),
            row("alternative", {
              point: "comparison[#head alternative]",
              costs: "SUM({{alt-costs}})",
              alternative: "SUM({{alt-benefits}})",
              benefits: "[@alternative]",
            }),
            row("start", undefined, { cells: { costs: 0, line: 0 } }),
            row("end", {
              costs: "1.15*MAX([#ours:#alternative costs])",
              line: "[@costs]*[#alternative alternative]/[#alternative costs]",
            }),
          ],
        }),
        table(
          "places",
          { rows: 2, space: 1, spill: ["benefits", `CV.VALUE.MAP(${offers},,${headers})`] },
          [
            ...["benefits", "costs"].map((id) => number(id, "0.00")),
            number("fairCosts", amount),
            prose("verdict"),
          ],
        ),
      ]),
      // what CV.VALUE.MAP says, and what the page says for it
      table("verdicts", Object.keys(say.verdicts).length, [
        prose("id", Object.keys(say.verdicts).map(word)),
        prose("word", Object.values(say.verdicts)),
      ]),
    ],
  });
}

const offers = [
  ...["#ours:#alternative benefits", "#ours:#alternative costs"],
  ...["#alternative benefits", "#alternative costs"],
]
  .map((cells) => `map[${cells}]`)
  .join(",");
