import { quantile } from "../../../src/domain/support/quantiles";

test.each([
  [[15, 20, 35, 40, 50], 0.4, 29],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 1, 4],
  [[7], 0.9, 7],
])("quantile(%j, %d) is Excel's PERCENTILE.INC, %d", (ascending, p, expected) => {
  expect(quantile(ascending, p)).toBeCloseTo(expected, 12);
});
