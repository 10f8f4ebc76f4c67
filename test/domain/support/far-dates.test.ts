import { parseDate } from "../../../src/domain/support/dates";
import { invalid } from "../../../src/domain/support/errors";
import { farDates } from "../../../src/domain/support/far-dates";

const serials = (...dates: string[]) => Float64Array.from(dates, (date) => parseDate(date)!);
const usual = Array.from({ length: 40 }, (_, i) => `19${97 + (i % 2)}-0${1 + (i % 6)}-15`);

/** What a refusal says of them. */
const saidOf = (dates: Float64Array) =>
  invalid("farDates", { far: farDates(dates)! }).message.replace("dates: ", "");

test("R2 – farDates names placeholders after all others", () => {
  expect(saidOf(serials(...usual, "9999-12-31", "9999-12-31"))).toBe(
    "2 dates lie after 1998-06-15, the furthest 9999-12-31; correct them or leave them out",
  );
});

test("R8 – a mistyped year, however few dates there are", () => {
  expect(saidOf(serials("1997-01-01", "1998-01-02", "2018-01-02"))).toBe(
    "1 date lies after 1998-01-02, the furthest 2018-01-02; correct it or leave it out",
  );
});

test("and dates before all others", () => {
  expect(saidOf(serials(...usual, "1900-03-01"))).toBe(
    "1 date lies before 1997-01-15, the furthest 1900-03-01; correct it or leave it out",
  );
});

test("several far ones at different distances are all counted", () => {
  expect(saidOf(serials(...usual, "2018-05-05", "9999-12-31"))).toMatch(/^2 dates lie after 1998/);
});

test.each([
  ["dates that hang together", usual],
  [
    "a long history with a gap that parts it in halves",
    [...usual, ...usual.map((d) => d.replace("19", "20").replace(/^209/, "201"))],
  ],
  ["one date", ["2025-01-01"]],
  ["none", []],
])("%s are none", (_what, dates) => {
  expect(farDates(serials(...dates))).toBeUndefined();
});
