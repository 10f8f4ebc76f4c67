/** Rank of each value, the greatest first: 1 + the number of greater values, so that equal values share the better rank. */
export function ranksFromTop(values: Float64Array): Uint32Array {
  const ascending = values.slice().sort();
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < ranks.length; i++)
    ranks[i] = ranks.length - countUpTo(ascending, values[i]) + 1;
  return ranks;
}

/** How many of the numbers, in ascending order, are at most `limit`. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
