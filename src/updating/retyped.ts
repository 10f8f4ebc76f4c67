/**
 * Words and numbers of the user's in the place of the model's: lists of customers and products are there to be typed over, and an
 * answer that would change what the model had there leaves them alone.
 */
import type { Host, Stretch } from "../hosts/host";
import { type BlockRecord, cellDigest, isMany, valueDigest } from "../hosts/record";
import { addressOf, cellAt, cornerOf } from "../hosts/resolve";
import { rowBefore } from "../hosts/stretch";
import type { SheetPlan } from "../models/plan";
import { type Cells, cellsIn } from "./recorded-cells";

/** By cell, after a stretch, the digest of what the plan would write there; `inputs` are cells of answers, which are read anyway. */
export async function retypedInputs(
  host: Host,
  { name, blocks }: SheetPlan,
  before: readonly BlockRecord[],
  stretch: Stretch | undefined,
  inputs: Cells,
): Promise<Cells> {
  const were = cellsIn(before, stretch);
  const found = new Map<string, string>();
  for (const block of blocks.filter((each) => each.style === "input" && !isMany(each))) {
    const { row, column } = cornerOf(block.at);
    for (const [i, line] of block.cells.entries())
      for (const [j, content] of line.entries()) {
        const cell = cellAt(row + i, column + j);
        const was = were.get(cell);
        const standsAt = rowBefore(stretch, row + i);
        if (content === null || typeof content === "object" || !was || inputs.has(cell)) continue;
        if (standsAt === undefined || was === cellDigest(content)) continue;
        const [[standing]] = await host.read(addressOf(name, cellAt(standsAt, column + j)));
        if (valueDigest(standing) !== was) found.set(cell, cellDigest(content));
      }
  }
  return found;
}
