import {
  END_OF_TIME,
  calendar,
  formatDate,
  isSerial,
  parseDate,
} from "../../../src/domain/support/dates";

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
  "20251331",
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

test.each([
  ["2026-03-30 08:33:02 +0500", "2026-03-30"],
  ["2024-01-05T10:00:00+08:00", "2024-01-05"],
  ["2024-01-05 10:00:00 UTC", "2024-01-05"],
  ["2024年1月5日", "2024-01-05"],
  ["2024.01.05", "2024-01-05"],
  ["20240105", "2024-01-05"],
  ["Jan 5, 2024", "2024-01-05"],
  ["5 January 2024", "2024-01-05"],
  ["5-Jan-2024", "2024-01-05"],
  ["2024-01-05 3:20 PM", "2024-01-05"],
  ["2024-01-05Z", "2024-01-05"],
  ["Friday, January 5, 2024", "2024-01-05"],
  ["Fri 5 Jan 2024", "2024-01-05"],
  ["2024年1月5日星期五", "2024-01-05"],
  ["2024年1月5日（周五）15:20", "2024-01-05"],
  ["２０２４年１月５日", "2024-01-05"],
  ["２０２４－０１－０５", "2024-01-05"],
])("%s can mean one day only", (text, day) => expect(formatDate(parseDate(text))).toBe(day));

test("half days: 12 AM is midnight, 12 PM noon", () => {
  expect(parseDate("2024-01-05 12:00 AM")).toBe(45_296);
  expect(parseDate("2024-01-05 12:00 pm")).toBe(45_296.5);
  expect(parseDate("2024-01-05 3:20 PM")).toBeCloseTo(45_296 + 920 / 1440, 9);
});

test.each([
  ["2024年1月5日 下午3:20", 920],
  ["2024年1月5日下午15时20分", 920],
  ["2024年1月5日 15:20:30", 920.5],
  ["2024年1月5日 上午9点05分", 545],
  ["2024年1月5日 凌晨12:05", 5],
  ["2024年1月5日 中午12:30", 750],
  ["2024年1月5日 中午1:30", 810],
  ["2024年1月5日 晚上11:00", 1380],
])("%s is minute %d of the day", (text, minute) =>
  expect(parseDate(text)).toBeCloseTo(45_296 + minute / 1440, 9),
);

test.each(["01/02/2025", "20241305", "32 Jan 2024", "5 Smarch 2024", "Jan 2024", "1/5/24", "2024-01-05 13:00 PM", "x2024-01-05"])(
  "%s is no date, or could be two",
  (text) => expect(parseDate(text)).toBeNaN(),
); // prettier-ignore

test("seconds count", () => {
  expect(parseDate("2024-01-05 00:00:30")).toBe(45_296 + 30 / 86_400);
  expect(parseDate("2024-01-05 23:59:59")).toBe(45_296 + 86_399 / 86_400);
});

test.each(["24:00", "23:60", "23:59:60", "0:30 AM", "13:30 PM"])("the clock has no %s", (time) =>
  expect(parseDate(`2024-01-05 ${time}`)).toBeNaN(),
);

test.each(["1:00 AM", "12:59:59 PM", "23:00", "0:59"])("the clock has %s", (time) =>
  expect(Math.floor(parseDate(`2024-01-05 ${time}`))).toBe(45_296),
);

test.each(["2024-01-05x", "2024-01-05 1", "a 5 Jan 2024"])("%s is more than a date", (text) =>
  expect(parseDate(text)).toBeNaN(),
);

test("a day is refused where its month is shorter", () => {
  for (const text of ["2025-04-31", "2023-02-29", "2024-00-10", "2024-01-00"])
    expect(parseDate(text)).toBeNaN();
  expect(formatDate(parseDate("2024-02-29"))).toBe("2024-02-29");
});

test.each([
  [0.999, false],
  [1, true],
  [END_OF_TIME - 0.001, true],
  [END_OF_TIME, false],
  [NaN, false],
])("isSerial(%d) is %p: Excel shows 1900-01-01 to the end of 9999-12-31", (serial, shown) =>
  expect(isSerial(serial)).toBe(shown),
);
