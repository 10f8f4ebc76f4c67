/** Every @example in the JSDoc of the functions, run on the shipped functions.js. */
import { ExcelError, loadExcel } from "../support/excel";
import { expectShown } from "../support/shown";
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

  test.each(examples.map(({ formula, result }) => [formula, result]))(
    "%s → %s",
    async (formula, result) => {
      if (result.startsWith("#")) {
        const [, code, message] = /^(#\S+) (.*)$/.exec(result)!;
        await expect((async () => excel.evaluate(formula))()).rejects.toEqual(
          expect.objectContaining({ code, message }),
        );
      } else expectShown(await excel.evaluate(formula), result);
    },
  );
});

test("a function throws nothing but Excel's errors", () => {
  expect(() => excel.call("VALUE", [["x"]], [[1]])).toThrow(ExcelError);
});
