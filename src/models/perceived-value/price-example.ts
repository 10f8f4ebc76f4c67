/**
 * What forty people answered in a price survey: thousandths of the currency for a minute at which the platform would be too cheap to be
 * good, a bargain, expensive, too expensive. Made up for this example; four of them name prices that do not rise, as happens.
 */
type Answer = readonly [tooCheap: number, cheap: number, expensive: number, tooExpensive: number];

const THOUSANDTHS: readonly Answer[] = [
  [12, 20, 25, 34],
  [8, 20, 26, 40],
  [12, 25, 35, 58],
  [8, 24, 30, 44],
  [15, 30, 45, 60],
  [8, 15, 30, 42],
  [16, 30, 40, 45],
  [15, 22, 34, 45],
  [10, 14, 25, 40],
  [10, 20, 24, 34],
  [8, 20, 35, 45],
  [15, 25, 32, 40],
  [20, 15, 30, 45],
  [10, 22, 35, 46],
  [12, 15, 28, 40],
  [25, 35, 45, 60],
  [15, 20, 30, 35],
  [8, 20, 32, 45],
  [14, 26, 38, 55],
  [10, 35, 48, 55],
  [10, 15, 22, 26],
  [8, 20, 25, 35],
  [12, 25, 34, 45],
  [10, 20, 25, 38],
  [5, 18, 30, 40],
  [10, 22, 40, 50],
  [20, 30, 45, 60],
  [30, 40, 50, 65],
  [5, 20, 20, 34],
  [15, 25, 25, 40],
  [8, 25, 30, 50],
  [5, 16, 25, 38],
  [10, 26, 30, 50],
  [10, 20, 30, 36],
  [12, 18, 26, 36],
  [12, 32, 44, 55],
  [10, 20, 30, 38],
  [5, 20, 26, 36],
  [5, 20, 20, 30],
  [10, 15, 18, 26],
];

/** In currency, a column for each question. */
export const PRICE_ANSWERS = [0, 1, 2, 3].map((question) =>
  THOUSANDTHS.map((answer) => answer[question] / 1000),
);
