/** Whether a model's sheets are still laid out as they were put there. */
import type { Host } from "../hosts/host";
import { type BlockRecord, valueDigest } from "../hosts/record";
import { addressOf, cellAt, cornerOf } from "../hosts/resolve";
import type { InsertedModel } from "./find";
import { cellsIn } from "./recorded-cells";

/** The layout of a model's sheets, each of which is looked at once, and only if somebody asks. */
export class Layout {
  private readonly shifted = new Map<string, Promise<boolean>>();

  constructor(
    private readonly host: Host,
    private readonly model: InsertedModel,
  ) {}

  /** Whether texts of one of the model's sheets, by its name, stand elsewhere than planned. */
  isShifted(sheet: string): Promise<boolean> {
    let found = this.shifted.get(sheet);
    if (!found) {
      const { record, sheets } = this.model;
      const i = record.sheetIds.findIndex((id) => sheets[id] === sheet);
      this.shifted.set(sheet, (found = isShifted(this.host, sheet, record.blocks[i])));
    }
    return found;
  }
}

/**
 * Whether texts of the sheet stand elsewhere than planned, as they do after rows or columns were added or taken out: then
 * the cells to write are not where they were, either. Texts that were only changed do not count.
 */
async function isShifted(
  host: Host,
  sheet: string,
  blocks: readonly BlockRecord[],
): Promise<boolean> {
  const planned = new Map([...cellsIn(blocks)].filter(([, digest]) => digest !== ""));
  const places = [...planned.keys()].map(cornerOf);
  const last = (axis: "row" | "column") =>
    places.reduce((most, place) => Math.max(most, place[axis]), 0);
  const standing = await host.read(
    addressOf(sheet, `A1:${cellAt(last("row") + MARGIN, last("column") + MARGIN)}`),
  );
  const strays = new Set<string>();
  const found = new Set<string>();
  standing.forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value !== "string" || value === "") return;
      const digest = valueDigest(value);
      if (planned.get(cellAt(i, j)) === digest) found.add(cellAt(i, j));
      else strays.add(digest);
    }),
  );
  return [...planned].some(([cell, digest]) => strays.has(digest) && !found.has(cell));
}

/** Rows and columns beyond the model's own that are looked at, too. */
const MARGIN = 12;
