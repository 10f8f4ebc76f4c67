/**
 * Distinct rows of some columns with the number of times each stands there, in an order that depends on nothing but
 * what the rows hold. So a likelihood costs one term per distinct customer history, and summing it in this order gives
 * the same digits whichever way the rows were sorted.
 *
 * The order is that of a hash of each row: a radix sort by 32 bits takes a few passes however many columns there are,
 * equal rows come out side by side, and the first thousand rows are as good as a random sample of all.
 */

export interface DistinctRows {
  /** The distinct rows, column by column. */
  readonly columns: Float64Array[];
  /** For each distinct row how many rows are like it, or the sum of their weights. */
  readonly counts: Float64Array;
  /** Numbers of the given rows, like rows side by side. */
  readonly order: Uint32Array;
  /** For each distinct row where the rows like it begin in `order`; one entry more for the end. */
  readonly starts: Uint32Array;
}

/** Groups the rows of columns of equal length; a row's weight counts it so many times. */
export function distinctRows(
  columns: readonly Float64Array[],
  weights?: Float64Array,
): DistinctRows {
  const { length } = columns[0];
  const width = columns.length;
  const records = sideBySide(columns);
  const { order, hashes } = sortedByHash(records, width, weights);
  const starts = new Uint32Array(length + 1);
  let found = 0;
  for (let i = 0; i < length; i++)
    if (
      i === 0 ||
      hashes[i - 1] !== hashes[i] ||
      compare(records, width, order[i - 1], order[i]) !== 0
    )
      starts[found++] = i;
  starts[found] = length;

  const counts = new Float64Array(found);
  const distinct = columns.map(() => new Float64Array(found));
  for (let group = 0; group < found; group++) {
    const record = order[starts[group]] * width;
    for (let c = 0; c < width; c++) distinct[c][group] = records[record + c];
    counts[group] = starts[group + 1] - starts[group];
  }
  if (weights)
    for (let group = 0; group < found; group++) {
      counts[group] = 0;
      for (let i = starts[group]; i < starts[group + 1]; i++) counts[group] += weights[order[i]];
    }
  return { columns: distinct, counts, order, starts: starts.slice(0, found + 1) };
}

/** Rows one after the other: fetching a row from anywhere in memory then costs one wait instead of one per column. */
function sideBySide(columns: readonly Float64Array[]): Float64Array {
  const records = new Float64Array(columns.length * columns[0].length);
  columns.forEach((column, c) => {
    for (let i = 0, at = c; i < column.length; i++, at += columns.length)
      records[at] = column[i] + 0; // −0 becomes 0
  });
  return records;
}

/** A column with the value of each distinct row where the rows like it stand. */
export function spread(values: Float64Array, { order, starts }: DistinctRows): Float64Array {
  const column = new Float64Array(order.length);
  for (let group = 0; group < values.length; group++)
    for (let i = starts[group]; i < starts[group + 1]; i++) column[order[i]] = values[group];
  return column;
}

export interface HashedRows {
  readonly hashes: Uint32Array;
  readonly order: Uint32Array;
}

/** Row numbers in the order of the rows' hashes, and those hashes; rows of one hash by content, then by weight. */
function sortedByHash(records: Float64Array, width: number, weights?: Float64Array): HashedRows {
  const sorted = radixSort(hashRows(records, width));
  const { order, hashes } = sorted;
  const compareRows = (one: number, other: number) =>
    compare(records, width, one, other) || (weights ? weights[one] - weights[other] : 0);
  for (let start = 0, end; start < order.length; start = end) {
    let ordered = true;
    for (end = start + 1; end < order.length && hashes[end] === hashes[start]; end++)
      if (compareRows(order[end - 1], order[end]) > 0) ordered = false;
    if (!ordered) order.subarray(start, end).sort(compareRows);
  }
  return sorted;
}

/** A 32-bit hash of each row's bits. Source: MurmurHash3 (Appleby, public domain). */
function hashRows(records: Float64Array, width: number): Uint32Array {
  const words = new Uint32Array(records.buffer);
  const hashes = new Uint32Array(records.length / width);
  for (let i = 0, at = 0; i < hashes.length; i++) {
    let hash = 0;
    for (const end = at + 2 * width; at < end; at++) hash = mixed(hash, words[at]);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[i] = hash ^ (hash >>> 16);
  }
  return hashes;
}

function mixed(hash: number, word: number): number {
  word = Math.imul(word, 0xcc9e2d51);
  hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
}

/** Hashes in ascending order with the numbers of their rows: three counting sorts, of 11, 11 and 10 bits. */
export function radixSort(hashes: Uint32Array): HashedRows {
  const { length } = hashes;
  let from: HashedRows = { hashes, order: new Uint32Array(length) };
  for (let i = 0; i < length; i++) from.order[i] = i;
  let to: HashedRows = { hashes: new Uint32Array(length), order: new Uint32Array(length) };
  for (const shift of [0, 11, 22]) {
    const next = new Uint32Array(2049);
    for (let i = 0; i < length; i++) next[((from.hashes[i] >>> shift) & 2047) + 1]++;
    for (let digit = 1; digit < 2049; digit++) next[digit] += next[digit - 1];
    for (let i = 0; i < length; i++) {
      const place = next[(from.hashes[i] >>> shift) & 2047]++;
      to.hashes[place] = from.hashes[i];
      to.order[place] = from.order[i];
    }
    [from, to] = [to, from];
  }
  return from;
}

function compare(records: Float64Array, width: number, one: number, other: number): number {
  for (let c = 0; c < width; c++) {
    const difference = records[one * width + c] - records[other * width + c];
    if (difference !== 0) return difference;
  }
  return 0;
}
