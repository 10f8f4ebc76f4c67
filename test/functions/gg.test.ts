import { loadExcel, type Scalar } from "../support/excel";

const excel = loadExcel();
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);
const call = (id: string, ...args: unknown[]) =>
  excel.call(id, ...(args as Scalar[])) as Scalar[][];

const parameters = [[6.25, 3.74, 15.44]];

test("customers without repeat purchases are expected to spend what everybody does, whatever their monetary cell holds", () => {
  const everybody = expect.closeTo((6.25 * 15.44) / 2.74, 10);
  expect(call("GG.SPEND", parameters, column(0, 0, 0), column(null, 0, -5))).toEqual(
    column(everybody, everybody, everybody),
  );
});

test("a mean that is blank, 0 or negative leaves the cell empty; a blank frequency does too", () => {
  expect(
    call("GG.SPEND", parameters, column("x", 3, 3, 3, null, 1), column("m", null, 0, -8, 20, 35)),
  ).toEqual(column("", "", "", "", "", expect.closeTo(35.06674, 5)));
});

test("an infinite mean names the row", () =>
  expect(() => call("GG.SPEND", [[2, 0.9, 10]], column(3, 0), column(20, 0))).toThrow(
    "frequency, row 2: q is 0.9, not above 1",
  ));

test("a fit leaves out rows that say nothing of spending", () => {
  const frequency = column(1, 1, 1, 1, 2, 2, 3, 4, 8, 2);
  const monetary = column(12, 31, 55, 140, 20, 75, 38, 24, 61, 33);
  const weights = column(30, 25, 12, 5, 14, 9, 10, 6, 3, 18);
  const fit = call("GG.FIT", frequency, monetary, weights);
  const more = (cells: Scalar[][], ...others: Scalar[]) => [...column(...others), ...cells];
  expect(
    call("GG.FIT", more(frequency, 0, 0, 4), more(monetary, 0, null, -2), more(weights, 9, 9, 9)),
  ).toEqual(fit);
});
