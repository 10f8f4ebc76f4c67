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
  const { order, hashes } = sortedByKeys(
    hashRows(columns),
    (one, other) => compare(columns, one, other) || (weights ? weights[one] - weights[other] : 0),
  );
  let found = 0;
  for (let i = 0, before = 0; i < length; i++) {
    const hash = hashes[i];
    if (i === 0 || hash !== before || compare(columns, order[i - 1], order[i]) !== 0)
      hashes[found++] = i; // a hash that was looked at makes room
    before = hash;
  }
  const starts = new Uint32Array(found + 1);
  starts.set(hashes.subarray(0, found));
  starts[found] = length;

  const counts = new Float64Array(found);
  for (let group = 0; group < found; group++) {
    const [from, to] = [starts[group], starts[group + 1]];
    if (!weights) counts[group] = to - from;
    else for (let i = from; i < to; i++) counts[group] += weights[order[i]];
  }
  // TypedArray.from with a function takes ten times as long
  const distinct = columns.map((column) =>
    counts.map((_, group) => column[order[starts[group]]] + 0),
  );
  return { columns: distinct, counts, order, starts };
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

/** Row numbers in the order of keys, which are used up, and those keys; rows of one key as `compareRows` has them. */
export function sortedByKeys(
  keys: Uint32Array,
  compareRows: (one: number, other: number) => number,
): HashedRows {
  const sorted = radixSort(keys);
  const { order, hashes } = sorted;
  for (let start = 0, end; start < order.length; start = end) {
    let ordered = true;
    for (end = start + 1; end < order.length && hashes[end] === hashes[start]; end++)
      if (compareRows(order[end - 1], order[end]) > 0) ordered = false;
    if (!ordered) order.subarray(start, end).sort(compareRows);
  }
  return sorted;
}

/** A 32-bit hash of each row's bits, −0 being 0. Source: MurmurHash3 (Appleby, public domain). */
function hashRows(columns: readonly Float64Array[]): Uint32Array {
  const hashes = new Uint32Array(columns[0].length);
  for (const column of columns) {
    const words = new Uint32Array(column.buffer, column.byteOffset, 2 * column.length);
    for (let i = 0; i < hashes.length; i++)
      if (column[i]) hashes[i] = mixed(mixed(hashes[i], words[2 * i]), words[2 * i + 1]);
      else hashes[i] = mixed(mixed(hashes[i], 0), 0);
  }
  for (let i = 0; i < hashes.length; i++) {
    let hash = hashes[i];
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
function radixSort(hashes: Uint32Array): HashedRows {
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

function compare(columns: readonly Float64Array[], one: number, other: number): number {
  for (const column of columns) {
    const difference = column[one] - column[other];
    if (difference !== 0) return difference;
  }
  return 0;
}
