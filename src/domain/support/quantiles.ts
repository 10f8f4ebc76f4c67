/**
 * The p-quantile of numbers in ascending order, interpolated as Excel's PERCENTILE.INC does.
 * Source: Hyndman & Fan (1996), "Sample quantiles in statistical packages", type 7, The American Statistician 50(4).
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, ascending.length - 1);
  return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
}
