import { readColumns } from "../../../../src/domain/support/columns";
import { parseDate } from "../../../../src/domain/support/dates";
import { column } from "../../../support/cells";

const read = (...cells: unknown[]) =>
  readColumns({ dates: { cells: column(...cells), as: "date" } });

test.each([
  [[202401, 202312], "202401 is a year and a month"],
  [[240105, 231231], "240105 is a day with a year of two digits"],
  [[2024, 2023], "2024 is a year"],
  [[1930, 2100], "1930 is a year"],
  [[1130501, 990101], "1130501 is a day of the Republic of China"],
])("%j are no days", (cells, said) => expect(() => read(...cells)).toThrow(said));

test("nothing but days after 2100 is refused, from the first of them on", () => {
  expect(parseDate("2101-01-01")).toBe(73_416);
  expect(() => read(73_416, 73_416)).toThrow("dates, row 1: 73416 would be the day 2101-01-01");
  expect([...read(73_415, 73_415).dates]).toEqual([73_415, 73_415]);
  expect([...read(73_416, 45_000).dates]).toEqual([73_416, 45_000]);
});

test.each([[[1929, 1930]], [[2024, "2024-01-05"]], [[2024.5, 2024]]])("%j may be days", (cells) =>
  expect(read(...cells).count).toBe(2),
);
