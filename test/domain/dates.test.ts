import { calendar, formatDate, parseDate } from "../../src/domain/dates";

describe("parseDate reads dates written year first, as Excel counts them", () => {
  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61], // Excel counts a 29 February 1900 that never was
    ["1970-01-01", 25569],
    ["2025-01-31", 45688],
    ["2025/1/31", 45688],
    ["2025-01-31 06:00", 45688.25],
    ["2025-01-31T18:30:00Z", 45688 + 18.5 / 24],
    ["9999-12-31", 2958465],
  ])("%s is %d", (text, serial) => expect(parseDate(text)).toBeCloseTo(serial, 9));
});

test.each([
  "01/02/2025",
  "31-01-2025",
  "2025-13-01",
  "2025-02-29",
  "1899-12-31",
  "20250131",
  "2025-1/31",
  "soon",
  "",
])("parseDate refuses %p", (text) => expect(parseDate(text)).toBeNaN());

test("formatDate writes what parseDate reads", () => {
  for (const serial of [1, 59, 61, 25569, 45688, 2958465])
    expect(parseDate(formatDate(serial))).toBe(serial);
});

test("calendar gives year, month and day", () => {
  expect(calendar(45688.75)).toEqual({ year: 2025, month: 1, day: 31 });
});
