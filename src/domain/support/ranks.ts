/**
 * Rank of each value, the greatest first: 1 + the number of greater values, so that equal values share the better rank. What
 * agrees to nine digits is equal: fits of customers who buy alike differ in their last ones.
 */
export function ranksFromTop(values: Float64Array): Float64Array {
  const ascending = values.slice().sort();
  return values.map((value) => {
    const limit = value + ALIKE * Math.abs(value);
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ascending[middle] <= limit) low = middle + 1;
      else high = middle;
    }
    return values.length - low + 1;
  });
}

const ALIKE = 1e-9;
