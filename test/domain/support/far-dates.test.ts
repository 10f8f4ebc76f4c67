import { forecast } from "../../../src/domain/forecast";
import { rfm } from "../../../src/domain/rfm";
import { parseDate } from "../../../src/domain/support/dates";
import { invalid } from "../../../src/domain/support/errors";
import { farDates, refusePlaceholders } from "../../../src/domain/support/far-dates";
import { ledgerOf } from "../../support/ledger";

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

describe("placeholders are refused by name in small ledgers, too", () => {
  const customers = ["a", "a", "b", "b", "c", "d", "d"];
  const days = ["2024-01-01", "2024-02-01", "2024-01-10", "2024-03-01", "2024-02-01"];
  const ledgerWith = (...odd: string[]) =>
    ledgerOf([...days, ...odd].map((day, i) => [customers[i], day, 10 + i]));
  const options = { horizon: 12, unit: "week", discount: 0, margin: 1, model: "mbgnbd" } as const;

  test.each([
    [["9999-12-31"], "1 date lies after 2024-03-01, the furthest 9999-12-31"],
    [["2099-12-31", "9999-12-31"], "2 dates lie after 2024-03-01, the furthest 9999-12-31"],
    [["1900-01-01"], "1 date lies before 2024-01-01, the furthest 1900-01-01"],
    [["1970-01-01"], "1 date lies before 2024-01-01, the furthest 1970-01-01"],
  ])("%j", (odd, said) => {
    expect(() => forecast(ledgerWith(...odd), options)).toThrow(said);
    expect(() => rfm(ledgerWith(...odd), { bins: 5, monetary: "average" })).toThrow(said);
  });
  test("those after an asOf that is given do not count anyway", () =>
    expect(() => forecast(ledgerWith("9999-12-31"), { ...options, asOf: parseDate("2024-04-01") })).not.toThrow()); // prettier-ignore
  test("real days of other centuries stay, where all are", () =>
    expect(() => rfm(ledgerOf([["a", "1901-01-01", 1], ["b", "1902-01-01", 2]]), { bins: 5, monetary: "average" })).not.toThrow()); // prettier-ignore
});

test("days of a calendar of one's own may be numbered from 1", () => {
  expect(() => refusePlaceholders(Float64Array.from([1, 5, 70]))).not.toThrow();
});
