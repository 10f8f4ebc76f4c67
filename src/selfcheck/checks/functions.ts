/** Every function answers its own examples, the ones in its help: a check for each family of functions. */
import type { HostValue } from "../../hosts/host";
import { addressOf, cellAt } from "../../hosts/resolve";
import { type Check, Wrong } from "../check";
import { readConstant, shows } from "../constants";
import type { CheckTexts } from "../texts";

export interface Example {
  /** "=CV.NPS({10;9;8;3})" */
  readonly formula: string;
  /** What it gives: `25`, `≈ 1.08`, `{"Ann",1;"Bob",2}`, `#VALUE! ratings, row 1: …`. */
  readonly result: string;
}

/** Functions of one first word. */
export interface Family {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly Example[];
}

interface Placed extends Example {
  readonly wanted: HostValue[][];
  /** Row in which the formula stands, from 0. */
  readonly row: number;
}

export const functionChecks = (families: readonly Family[], t: CheckTexts): Check[] =>
  families.map(({ id, title, examples }) => ({
    id: `functions.${id}`,
    group: "functions",
    title,
    async run(lab) {
      const placed = placedBelowEachOther(examples);
      const sheet = await lab.sheet([], {
        blocks: placed.map(({ formula, wanted, row }) => ({
          at: cellAt(row, 0),
          cells: [[{ formula }]],
          spill: { rows: wanted.length, columns: wanted[0].length },
        })),
      });
      const last = placed.at(-1)!;
      const columns = Math.max(...placed.map(({ wanted }) => wanted[0].length));
      const rows = last.row + last.wanted.length + 1;
      const cells = await lab.results(addressOf(sheet, `A1:${cellAt(rows - 1, columns)}`));
      const wrong = placed.flatMap((example) => {
        const shown = cells.slice(example.row, example.row + example.wanted.length + 1);
        return isAnswered(example, shown) ? [] : [{ ...example, shown }];
      });
      if (wrong.length) throw new Wrong(words(wrong[0], wrong.length - 1, t));
      return t.answered(examples.length);
    },
  }));

/** Each with a blank row below it. */
function placedBelowEachOther(examples: readonly Example[]): Placed[] {
  let row = 0;
  return examples.map(({ formula, result }) => {
    const placed = { formula, result, wanted: readConstant(result.replace(/^≈\s*/, "")), row };
    row += placed.wanted.length + 1;
    return placed;
  });
}

/** The result, its size included: right of it and below it nothing stands. */
function isAnswered({ result, wanted }: Placed, shown: readonly HostValue[][]): boolean {
  const isApproximate = result.startsWith("≈");
  return shown.every((cells, i) =>
    cells.every((cell, j) => shows(cell, wanted[i]?.[j] ?? "", isApproximate)),
  );
}

function words(
  { formula, result, wanted, shown }: Placed & { shown: HostValue[][] },
  more: number,
  t: CheckTexts,
): string {
  const isApproximate = result.startsWith("≈");
  for (const [i, cells] of shown.entries())
    for (const [j, cell] of cells.entries()) {
      const expected = wanted[i]?.[j] ?? "";
      if (!shows(cell, expected, isApproximate))
        return t.gave(formula, String(cell), String(expected)) + (more ? t.andMore(more) : "");
    }
  return formula;
}
