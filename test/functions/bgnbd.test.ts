import { loadExcel, type Scalar } from "../support/excel";

const excel = loadExcel();
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);
const call = (id: string, ...args: unknown[]) =>
  excel.call(id, ...(args as Scalar[])) as Scalar[][];

const parameters = [[0.243, 4.414, 0.793, 2.426]];
const [[alive]] = call("BGNBD.ALIVE", parameters, 2, 30.43, 38.86);

describe("what a fit gives", () => {
  const fit = call(
    "BGNBD.FIT",
    column("Frequency", 0, 0, 1, 1, null, 2, 2, 4, 4, 8, 9, null, null),
    column("Recency", 0, 0, 2, 20, null, 8, 33, 15, 36, 37, 20, null, null),
    column("Age", 39, 30, 39, 39, 5, 39, 38, 39, 39, 39, 36, null, null),
    column("Customers", 60, 30, 12, 10, 1, 6, 7, 3, 5, 4, 2, null, null),
  );

  test("is one row of five numbers, whatever headings and blanks stand among the data", () => {
    expect(fit).toEqual([
      [
        expect.closeTo(0.192555, 5),
        expect.closeTo(3.96694, 4),
        expect.closeTo(0.813887, 5),
        expect.closeTo(2.03515, 4),
        expect.closeTo(-533.653, 3),
      ],
    ]);
  });

  test("serves as the parameters of the other functions, along a row or down a column", () => {
    const [numbers] = fit;
    const expected = call("BGNBD.EXPECTED", [numbers.slice(0, 4)], 39, 2, 8, 39);
    expect(call("BGNBD.EXPECTED", fit, 39, 2, 8, 39)).toEqual(expected);
    expect(call("BGNBD.EXPECTED", column(...numbers), 39, 2, 8, 39)).toEqual(expected);
  });
});

describe("results beside columns", () => {
  test("keep to their rows, past a heading and blanks, and end with the data", () => {
    const frequency = column("Frequency", 2, null, 2, ...new Array<null>(1000).fill(null));
    const recency = column("Recency", 30.43, 5, 30.43, ...new Array<null>(1000).fill(null));
    const age = column("Age", 38.86, 9, 38.86, ...new Array<null>(1000).fill(null));
    expect(call("BGNBD.ALIVE", parameters, frequency, recency, age)).toEqual(
      column("", alive, "", alive),
    );
  });

  test("lie along a row where the cells do", () =>
    expect(call("BGNBD.NEW", parameters, [[0, 1]])).toEqual([[0, expect.closeTo(0.053268, 6)]]));

  test("a single cell holds for every row", () => {
    const [[near], [far]] = call("BGNBD.EXPECTED", parameters, column(10, 20), 2, 30.43, 38.86);
    expect(near).toBe(call("BGNBD.EXPECTED", parameters, 10, 2, 30.43, 38.86)[0][0]);
    expect(far).toBe(call("BGNBD.EXPECTED", parameters, 20, column(2, 2), 30.43, 38.86)[1][0]);
  });

  test("ranges of different length are refused", () =>
    expect(() => call("BGNBD.ALIVE", parameters, column(1, 2), column(1, 2, 3), 39)).toThrow(
      "recency has 3 rows but frequency has 2 rows",
    ));
});

describe("consistency", () => {
  test("nothing is expected at horizon 0", () =>
    expect(call("BGNBD.EXPECTED", parameters, 0, 2, 30.43, 38.86)).toEqual([[0]]));

  test("a new customer is one with an empty history", () =>
    expect(call("BGNBD.NEW", parameters, 39)).toEqual(
      call("BGNBD.EXPECTED", parameters, 39, 0, 0, 0),
    ));
});

test.each([
  [[[1, 2, 3]], "parameters must be r, alpha, a, b, as a fit gives them: 4 numbers, not 3"],
  [
    [[1, 2, 3, 4, 5, 6]],
    "parameters must be r, alpha, a, b, as a fit gives them: 4 numbers, not 6",
  ],
  [[[1, 2, -3, 4]], "parameters, a: -3 is not a positive number of a model"],
  [[[1, 2, 3, 1e300]], "parameters, b: 1e+300 is not a positive number of a model"],
  [[[1, 2, "x", 4]], "parameters, row 1, column 3: 'x' is not a number"],
])("refuses parameters %j", (cells, message) =>
  expect(() => call("BGNBD.NEW", cells, 39)).toThrow(message),
);
