/** The sheet of workings: estimates completed and ranked, their uncertainty, and the value map. Nothing to enter here. */
import { moneyFormats } from "../currency";
import { beside, number, prose, row, sheet, table, words } from "../sheet/words";
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

const heading = (offer: string) => ({ formula: `comparison[#head ${offer}]` });

/** A benefit of ours speaks for it, a cost against it; with the alternative it is the other way round. */
function estimate(id: string, column: number, amount: string) {
  const three = (i: number) => {
    const sides = i < BENEFIT_ROWS ? [OURS, THEIRS] : [THEIRS, OURS];
    return sides[Math.floor(column / 3)];
  };
  return number(id, amount, {
    each: (i) => {
      const element = elementIn(i);
      const given = element(three(i)[column % 3]);
      const likely = `${element(three(i)[1])}+0`;
      const completed = column % 3 === 1 ? likely : `IF(${given}="",${likely},${given})`;
      return `IF(COUNTA(${element(`${ESTIMATES[0]}:${ESTIMATES[5]}`)})=0,"",${completed})`;
    },
  });
}

const ifAny = (result: string) => `IF([@forLikely]="","",${result})`;
const greater = "([swing]>[@swing])*ISNUMBER([swing])";
const equalSoFar = "([#so-far swing]=[@swing])*ISNUMBER([#so-far swing])";

/** The value of an offer, or what it adds: four rows spill, of which the third is the value and the last a ratio. */
function uncertainty(
  id: string,
  [gains, losses]: readonly [string, string],
  amount: string,
  offer?: string,
) {
  const money = ["what", "expected", "deviation", "p10", "p50", "p90"];
  const ratio = row("ratio", undefined, {
    format: "0.00",
    cells: Object.fromEntries([...money, "above"].map((column) => [column, null])),
    except: { above: { format: "0.0%" } },
  });
  return table(
    id,
    3,
    [
      words("what", { format: amount, ...(offer && { heading: heading(offer) }) }),
      ...money.slice(1).map((column) => number(column, amount)),
      number("above", "0.0%"),
    ],
    {
      ...{ line: 11, below: [ratio] },
      spill: ["what", `CV.VALUE.ESTIMATE(completed[${gains}],completed[${losses}],FALSE)`],
    },
  );
}

export function workingsSheet({ inputs, say }: PerceivedValue) {
  const { amount } = moneyFormats(inputs.currency);
  const [forUs, againstUs] = ["forLow:forHigh", "againstLow:againstHigh"];
  return sheet("workings", {
    tab: 5,
    widths: [236, ...Array<number>(10).fill(92)],
    sections: [
      // every element once, low and high taken as the likely figure where they are left empty, and its swing
      table(
        "completed",
        ROWS,
        [
          prose("element", undefined, {
            each: (i) => `IF(${elementIn(i)("element")}="","",${elementIn(i)("element")})`,
          }),
          ...[
            ...["forLow", "forLikely", "forHigh"],
            ...["againstLow", "againstLikely", "againstHigh"],
          ].map((id, column) => estimate(id, column, amount)),
          number("worst", amount, {
            each: ifAny("[@forLow]-[@forLikely]-([@againstHigh]-[@againstLikely])"),
          }),
          number("best", amount, {
            each: ifAny("[@forHigh]-[@forLikely]-([@againstLow]-[@againstLikely])"),
          }),
          number("swing", amount, { each: ifAny("[@best]-[@worst]") }),
          // equal swings rank in the order of the list
          number("rank", undefined, {
            each: ifAny(`SUMPRODUCT(${greater})+SUMPRODUCT(${equalSoFar})`),
          }),
        ],
        { tall: true },
      ),
      {
        ...uncertainty(
          "ofOurs",
          [`${PARTS.benefits} ${forUs}`, `${PARTS.costs} ${againstUs}`],
          ...([amount, "ours"] as const),
        ),
        space: 2,
      },
      uncertainty(
        "ofAlternative",
        [`${PARTS.benefits} ${againstUs}`, `${PARTS.costs} ${forUs}`],
        ...([amount, "alternative"] as const),
      ),
      uncertainty("ofAdded", [forUs, againstUs], amount),
      // the points of the map's chart; a cell without a point is empty, so that the chart leaves it out
      beside(
        [
          [
            table(
              "map",
              [
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
              [
                prose("point"),
                number("costs", amount),
                number("ours", amount, { heading: heading("ours") }),
                number("alternative", amount, { heading: heading("alternative") }),
                ...["line", "benefits"].map((id) => number(id, amount)),
              ],
              { tall: true, line: 11 },
            ),
          ],
          [
            table(
              "places",
              2,
              [
                ...["benefits", "costs"].map((id) => number(id, "0.00")),
                number("fairCosts", amount),
                prose("verdict"),
              ],
              { space: 1, spill: ["benefits", `CV.VALUE.MAP(${offers},,FALSE)`] },
            ),
          ],
        ],
        { apart: 0 },
      ),
      // what CV.VALUE.MAP says, and what the page says for it
      table("verdicts", Object.keys(say.verdicts).length, [
        prose("id", Object.keys(say.verdicts)),
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
