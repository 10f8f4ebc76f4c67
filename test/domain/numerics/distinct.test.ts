import { distinctRows, spread } from "../../../src/domain/numerics/distinct";
import { seededRandom } from "../../../src/domain/support/random";

const random = seededRandom(1);
const column = (length: number, values: number) =>
  Float64Array.from({ length }, () => Math.floor(values * random()) / 7);

/** Rows of both columns with their counts, in order of content. */
const tally = ({ columns: [x, y], counts }: ReturnType<typeof distinctRows>) =>
  Array.from(x, (value, i) => [value, y[i], counts[i]]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);

test("counts each distinct row", () => {
  const rows = distinctRows([Float64Array.of(1, 2, 1, 1), Float64Array.of(5, 5, 6, 5)]);
  expect(tally(rows)).toEqual([
    [1, 5, 2],
    [1, 6, 1],
    [2, 5, 1],
  ]);
});

test("agrees with counting by a map, over thousands of rows with many repetitions", () => {
  const x = column(5000, 20);
  const y = column(5000, 20);
  const counted = new Map<string, number>();
  x.forEach((value, i) =>
    counted.set(`${value} ${y[i]}`, (counted.get(`${value} ${y[i]}`) ?? 0) + 1),
  );
  const rows = tally(distinctRows([x, y]));
  expect(rows.length).toBe(counted.size);
  for (const [a, b, count] of rows) expect(counted.get(`${a} ${b}`)).toBe(count);
});

test("the order of distinct rows does not depend on the order of rows", () => {
  const x = column(3000, 1e6);
  const y = column(3000, 5);
  const forward = distinctRows([x, y]);
  const backward = distinctRows([x.slice().reverse(), y.slice().reverse()]);
  expect(backward.columns).toEqual(forward.columns);
  expect(backward.counts).toEqual(forward.counts);
});

test("rows with one hash are told apart, whichever comes first", () => {
  // 250,000 hashes of 32 bits coincide about seven times.
  const x = Float64Array.from({ length: 250_000 }, (_, i) => i);
  const forward = distinctRows([x]);
  expect(forward.counts.length).toBe(x.length);
  expect(distinctRows([x.slice().reverse()]).columns).toEqual(forward.columns);
});

test("weights count a row so many times, in any order", () => {
  const x = Float64Array.of(1, 1, 1, 2);
  const weights = Float64Array.of(0.1, 0.2, 0.3, 4);
  const shuffled = distinctRows([Float64Array.of(1, 2, 1, 1)], Float64Array.of(0.3, 4, 0.2, 0.1));
  const rows = distinctRows([x], weights);
  expect(rows.columns).toEqual(shuffled.columns);
  expect(rows.counts).toEqual(shuffled.counts);
  expect([...rows.counts].sort()).toEqual([expect.closeTo(0.6, 15), 4]);
});

test("0 and −0 are one value", () => {
  expect(distinctRows([Float64Array.of(0, -0)]).counts).toEqual(Float64Array.of(2));
});

test("spread puts the value of each distinct row beside the rows like it", () => {
  const x = column(400, 30);
  const rows = distinctRows([x]);
  expect(spread(rows.columns[0], rows)).toEqual(x);
});
