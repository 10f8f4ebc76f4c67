/** Words on the left beside figures on the right: kept apart, for print leaves nothing between two columns. */
import { type Zone, cornerOf } from "../../a1";
import type { Block, StyleName } from "../plan";

/** Words begin two spaces further in; a number format does it, so that the text itself stays what it is. */
export const APART = '0;-0;0;"  "@';

/** Styles whose headings or figures end at the right. */
const AT_RIGHT: ReadonlySet<StyleName | undefined> = new Set([
  ...(["number heading", "right", "result", "input", "total"] as const),
]);
/** Styles of words, which begin at the left and are nothing else. */
const WORDS: ReadonlySet<StyleName | undefined> = new Set(["column heading", "note"]);
/** A chart's title and the line below it begin at one place. */
const CHART: ReadonlySet<StyleName | undefined> = new Set(["chart title", "chart subtitle"]);

/** The blocks of a sheet, those of words with the format where a figure or its heading ends beside them. */
export function apart(blocks: readonly Block[]): Block[] {
  const zones = blocks.map(zoneOfBlock);
  const right = zones.filter((_, i) => AT_RIGHT.has(blocks[i].style));
  const touches = (zone: Zone) =>
    right.some(
      (each) => each.right + 1 === zone.left && each.top <= zone.bottom && each.bottom >= zone.top,
    );
  const charts = zones.filter((zone, i) => CHART.has(blocks[i].style) && touches(zone));
  const isOfChart = ({ left, top }: Zone) =>
    charts.some((each) => each.left === left && Math.abs(each.top - top) <= 1);
  return blocks.map((block, i) => {
    const isBeside = CHART.has(block.style)
      ? isOfChart(zones[i])
      : WORDS.has(block.style) && touches(zones[i]);
    return isBeside && block.format === undefined ? { ...block, format: APART } : block;
  });
}

function zoneOfBlock({ at, cells, spill }: Block): Zone {
  const { row, column } = cornerOf(at)!;
  const { rows, columns } = spill ?? { rows: cells.length, columns: cells[0].length };
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
