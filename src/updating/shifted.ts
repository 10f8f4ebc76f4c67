/** Whether a model's sheet is still laid out as it was put there. */
import type { Host } from "../hosts/host";
import { type BlockRecord, valueDigest } from "../hosts/record";
import { addressOf, cellAt, cornerOf } from "../hosts/resolve";

/**
 * Whether texts of the sheet stand elsewhere than planned, as they do after rows or columns were added or taken out: then
 * the cells to write are not where they were, either. Texts that were only changed do not count.
 */
export async function isShifted(
  host: Host,
  sheet: string,
  blocks: readonly BlockRecord[],
): Promise<boolean> {
  const planned = new Map<string, string>();
  for (const { at, cells, width, many } of blocks) {
    if (many) continue;
    const { row, column } = cornerOf(at);
    cells.split(",").forEach((digest, i) => {
      const place = [row + Math.floor(i / width), column + (i % width)];
      if (digest) planned.set(place.join(), digest);
    });
  }
  const places = [...planned.keys()].map((place) => place.split(",").map(Number));
  const last = (axis: number) => places.reduce((most, place) => Math.max(most, place[axis]), 0);
  const standing = await host.read(
    addressOf(sheet, `A1:${cellAt(last(0) + MARGIN, last(1) + MARGIN)}`),
  );
  const strays = new Set<string>();
  const found = new Set<string>();
  standing.forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value !== "string" || value === "") return;
      const digest = valueDigest(value);
      if (planned.get(`${i},${j}`) === digest) found.add(`${i},${j}`);
      else strays.add(digest);
    }),
  );
  return [...planned].some(([place, digest]) => strays.has(digest) && !found.has(place));
}

/** Rows and columns beyond the model's own that are looked at, too. */
const MARGIN = 12;
