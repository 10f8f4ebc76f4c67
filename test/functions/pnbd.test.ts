import { loadExcel, type Scalar } from "../support/excel";

const excel = loadExcel();
const column = (...cells: Scalar[]) => cells.map((cell) => [cell]);
const call = (id: string, ...args: unknown[]) =>
  excel.call(id, ...(args as Scalar[])) as Scalar[][];

const parameters = [[0.553, 10.578, 0.606, 11.669, -9594.98]];

test("results keep to their rows, past a heading and blanks", () => {
  const [[alive]] = call("PNBD.ALIVE", parameters, 2, 30.43, 38.86);
  const frequency = column("Frequency", 2, null, 2);
  expect(call("PNBD.ALIVE", parameters, frequency, 30.43, 38.86)).toEqual(
    column("", alive, "", alive),
  );
});

test("nothing is expected at horizon 0", () =>
  expect(call("PNBD.EXPECTED", parameters, 0, 2, 30.43, 38.86)).toEqual([[0]]));

test("a new customer is one with an empty history", () =>
  expect(call("PNBD.NEW", parameters, column(0, 39))).toEqual(
    call("PNBD.EXPECTED", parameters, column(0, 39), 0, 0, 0),
  ));

test("a horizon beyond all numbers is refused, not shown as an empty cell", () =>
  expect(() => call("PNBD.EXPECTED", parameters, 1.7e308, 1e300, 1e300, 1.7e308)).toThrow());
