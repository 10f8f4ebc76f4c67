/** Every @example in the JSDoc of the functions, run on the shipped functions.js. */
import { ExcelError, loadExcel, readConstant, type Scalar } from "../support/excel";
import { type FunctionReference } from "../../src/taskpane/reference";

const { readReference } = jest.requireActual("../../scripts/reference.cjs") as {
  readReference(folder: string): FunctionReference[];
};

const reference = readReference("src/functions");
const excel = loadExcel();

describe.each(reference.map((f) => [f.name, f] as const))("%s", (_name, { examples }) => {
  test("has at least two examples, one of them an error", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.some(({ result }) => result.startsWith("#"))).toBe(true);
  });

  test.each(examples.map(({ formula, result }) => [formula, result]))("%s → %s", async (formula, result) => {
    if (result.startsWith("#")) {
      const [, code, message] = /^(#\S+) (.*)$/.exec(result)!;
      await expect((async () => excel.evaluate(formula))()).rejects.toEqual(
        expect.objectContaining({ code, message }),
      );
    } else expectShown(await excel.evaluate(formula), result);
  });
});

/** Digits of an approximate result count as written: ≈ 1.08 allows half a hundredth. Exact means Excel's 15 digits. */
function expectShown(shown: Scalar | Scalar[][], result: string): void {
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

const table = (value: Scalar | Scalar[][]): Scalar[][] => (Array.isArray(value) ? value : [[value]]);

const halfDigit = (number: number): number => {
  const decimals = /\.(\d+)$/.exec(String(number))?.[1].length ?? 0;
  return 0.5000001 * 10 ** -decimals;
};

test("a function throws nothing but Excel's errors", () => {
  expect(() => excel.call("VALUE", [["x"]], [[1]])).toThrow(ExcelError);
});
