/** Whether a model's sheets are still laid out as they were put there. */
import type { Cell } from "../a1";
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
 * the cells to write are not where they were, either. Texts that were only changed do not count, not even for one that stands
 * elsewhere too, as the words of a drop-down do.
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
  const strays = new Map<string, Cell[]>();
  const inPlace: Cell[] = [];
  standing.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value !== "string" || value === "") return;
      const digest = valueDigest(value);
      if (planned.get(cellAt(row, column)) === digest) inPlace.push({ row, column });
      else strays.set(digest, [...(strays.get(digest) ?? []), { row, column }]);
    }),
  );
  const found = new Set(inPlace.map(({ row, column }) => cellAt(row, column)));
  const gone = [...planned]
    .filter(([cell, digest]) => strays.has(digest) && !found.has(cell))
    .map(([cell, digest]) => ({ from: cornerOf(cell), to: strays.get(digest)! }));
  const froms = gone.map(({ from }) => from);
  return gone.some(
    ({ from, to }) =>
      standing[from.row]?.[from.column] === "" ||
      to.some(({ row }) => hasMoved(from, row === from.row ? "column" : "row", froms, inPlace)),
  );
}

/** With a text goes its whole row or column, or what lies beyond it in its own: where others there stay, it was only changed. */
function hasMoved(
  from: Cell,
  along: keyof Cell,
  gone: readonly Cell[],
  inPlace: readonly Cell[],
): boolean {
  const lane = along === "row" ? "column" : "row";
  const isBeyond = (cell: Cell) => cell[lane] === from[lane] && cell[along] > from[along];
  const staysBeside = inPlace.some((cell) => cell[along] === from[along]);
  return !staysBeside || (gone.some(isBeyond) && !inPlace.some(isBeyond));
}

/** Rows and columns beyond the model's own that are looked at, too. */
const MARGIN = 12;
