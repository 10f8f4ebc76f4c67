/** The range of a value from estimates of gains and losses, as CV.VALUE.ESTIMATE spills it. */
import { type TableSection, number, row, table, words } from "./sheet/words";

const AMOUNTS = ["expected", "deviation", "p10", "p50", "p90"];

interface Looks {
  /** Number format. */
  readonly amount: string;
  /** What the function is given as `headers`. */
  readonly headers: string;
  /** A formula; by default the sheet's text. */
  readonly heading?: string;
}

/** Four rows spill: gains, losses, the value, which formulas take from the third, and a ratio. */
export function valueEstimate(
  id: string,
  [gains, losses]: readonly [string, string],
  { amount, headers, heading }: Looks,
): TableSection {
  const empty = Object.fromEntries(["what", ...AMOUNTS, "above"].map((column) => [column, null]));
  return table(
    id,
    {
      rows: 3,
      below: [
        row("ratio", undefined, {
          ...{ format: "0.00", cells: empty },
          except: { above: { format: "0.0%" } },
        }),
      ],
      spill: `CV.VALUE.ESTIMATE(${gains},${losses},${headers})`,
    },
    [
      words("what", { format: amount, ...(heading && { heading: { formula: heading } }) }),
      ...AMOUNTS.map((column) => number(column, amount)),
      number("above", "0.0%"),
    ],
  );
}
