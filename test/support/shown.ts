/** Results of functions beside what their examples promise. */
import { type Scalar, readConstant } from "./excel";

/** Digits of an approximate result count as written: ≈ 1.08 allows half a hundredth. Exact means Excel's 15 digits. */
export function expectShown(shown: Scalar | Scalar[][], result: string): void {
  const approximate = result.startsWith("≈");
  const expected = table(readConstant(result.replace(/^≈\s*/, "")));
  const actual = table(shown);
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, i) =>
    row.forEach((cell, j) => {
      const wanted = expected[i][j];
      if (typeof cell !== "number" || typeof wanted !== "number") expect(cell).toBe(wanted);
      else if (approximate) expect(Math.abs(cell - wanted)).toBeLessThanOrEqual(halfDigit(wanted));
      else expect(Math.abs(cell - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-14);
    }),
  );
}

const table = (value: Scalar | Scalar[][]): Scalar[][] =>
  Array.isArray(value) ? value : [[value]];

const halfDigit = (number: number): number => {
  const decimals = /\.(\d+)$/.exec(String(number))?.[1].length ?? 0;
  return 0.5000001 * 10 ** -decimals;
};
