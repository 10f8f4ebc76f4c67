/** Where pages end, so that no chart and no block of cells is cut that a page can hold whole. */

/** Rows, counted from 0, as they go on paper. */
export interface PaperRows {
  readonly count: number;
  /** Pixels. */
  height(row: number): number;
  /** Those with something in them; what stands between two blank rows is a block. */
  readonly filled: ReadonlySet<number>;
  /** Rows under one chart. */
  readonly together: readonly Span[];
  /** Rows from the top that stand on every page. */
  readonly repeated: number;
}

/** From the first row to the last. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** So many rows of a block that is longer than a page stand below its first one, or it begins on the next page. */
const FEWEST = 6;

/**
 * The rows before which a page must begin. Where a page may end anywhere, inside a list of many pages, nothing is said:
 * the list then flows on when the user adds rows.
 */
export function pageBreaks(rows: PaperRows, page: number): number[] {
  const before = [0];
  for (let row = 0; row < rows.count; row++) before.push(before[row] + rows.height(row));
  const heightOf = ({ first, last }: Span) => before[last + 1] - before[first];
  const repeated = Math.min(rows.repeated, rows.count);
  const roomFrom = (start: number) => (start < repeated ? page : page - before[repeated]);
  const blockAt = blocksOf(rows);
  const breaks: number[] = [];
  let start = 0;
  while (start < rows.count) {
    let next = start + 1;
    while (next < rows.count && before[next + 1] - before[start] <= roomFrom(start)) next++;
    if (next >= rows.count) break;
    const wanted = wholeFrom(next);
    if (wanted !== undefined) breaks.push(wanted);
    start = wanted ?? next;
  }
  return breaks;

  /** Where the page should end rather than before a row that it cannot hold; undefined where that is as good as any. */
  function wholeFrom(next: number): number | undefined {
    const room = roomFrom(next);
    const block = blockAt(next);
    const cut = rows.together.filter(
      (span) =>
        span.first > start && span.first < next && span.last >= next && heightOf(span) <= room,
    );
    if (!block || block.first === next) return cut.length > 0 ? earliest(cut) : next;
    if (block.first > start && (heightOf(block) <= room || next - block.first < FEWEST))
      return block.first;
    return cut.length > 0 ? earliest(cut) : undefined;
  }
}

const earliest = (spans: readonly Span[]): number =>
  spans.reduce((least, { first }) => Math.min(least, first), Infinity);

/** Finds the block that a row is part of: rows one after the other with something in them, or beside a chart. */
function blocksOf({ count, filled, together }: PaperRows): (row: number) => Span | undefined {
  const covered = new Set(filled);
  for (const { first, last } of together)
    for (let row = first; row <= last; row++) covered.add(row);
  const blocks = new Map<number, Span>();
  for (let first = 0; first < count; first++) {
    if (!covered.has(first)) continue;
    let last = first;
    while (covered.has(last + 1)) last++;
    const block = { first, last };
    for (let row = first; row <= last; row++) blocks.set(row, block);
    first = last;
  }
  return (row) => blocks.get(row);
}
