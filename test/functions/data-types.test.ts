/** Cells that are data types or errors, as the shipped functions.js meets them: bare, and as an unkind Excel hands them over. */
import { arriving } from "../support/office/arguments";
import { WORST } from "../support/office/unkindness";
import { loadExcel } from "../support/excel";

const excel = loadExcel();
const call = (id: string, ...args: unknown[]): any => excel.call(id, ...(args as any[]));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const money = (basicValue: number) => ({
  ...{ type: "Double", basicType: "Double", basicValue },
  numberFormat: "$0",
});
const formatted = (basicValue: number) => ({ type: "FormattedNumber", basicValue });
const text = (basicValue: string) => ({ type: "String", basicType: "String", basicValue });
const entity = (name: string) => ({
  ...{ type: "Entity", text: name, basicType: "Error", basicValue: "#VALUE!" },
  properties: { Founded: money(1975) },
});
const EMPTY = { type: "Empty", basicType: "Empty", basicValue: "" };
const error = (basicValue: string) => ({
  ...{ type: "Error", basicType: "Error", basicValue },
  errorType: "Div0",
});

const ledger = [
  column("Ann", "Bob", "Ann"),
  column(45_667, 45_677, 45_688),
  column(30, 80, 50),
] as const;

test("X1 – a formatted number is its number", () => {
  expect(call("PROFIT", money(1000), column(money(50), 30), 120, 300, 3)).toBe(700);
  expect(call("NPS", column(formatted(10), formatted(9), 8, formatted(3)))).toBe(25);
});

test("X1 – ids, dates and amounts may be data types, and the same as without", () => {
  const plain = call("RFM", ...ledger);
  const typed = call(
    "RFM",
    column(text("Ann"), text("Bob"), "Ann"),
    column(formatted(45_667), formatted(45_677), 45_688),
    column(money(30), money(80), money(50)),
  );
  expect(typed).toEqual(plain);
});

test("an entity is an id by its text, and no number", () => {
  const entities = column(entity("Ann"), entity("Bob"), "Ann");
  expect(call("RFM", entities, ledger[1], ledger[2])).toEqual(call("RFM", ...ledger));
  expect(() => call("NPS", column(9, entity("Ten")))).toThrow(
    "scores, row 2: #VALUE! is not a number",
  );
});

test("an empty data type is a blank", () =>
  expect(call("NPS", column(10, EMPTY, 9, 8, 3))).toBe(25));

test("single arguments may be data types", () => {
  expect(call("RFM", ...ledger, formatted(45_688), null, text("total"))).toEqual(
    call("RFM", ...ledger, 45_688, null, "total"),
  );
  expect(call("PARETO", column(50, 20, 10, 10, 10), money(0.2))).toBe(0.5);
  const schedule = ["LIFETIME.SCHEDULE", column(1, 2), column("Ann", "Bob"), column(100, 50)];
  const [id, ...args] = schedule as [string, ...unknown[]];
  expect(call(id, ...args, null, entity("Bob"))).toEqual(call(id, ...args, null, "Bob"));
});

test("descriptors may be data types", () => {
  const values = column("Value", 1, 2, 3, 4);
  const names = ["Country", "Size"];
  const of = (country: (name: string) => unknown, size: (n: number) => unknown) => [
    names,
    ...[1, 2, 3, 5].map((n) => [country(n < 3 ? "CN" : "US"), size(n)]),
  ];
  const same = <T>(x: T) => x;
  expect(call("VALUE.DRIVERS", values, of(entity, money))).toEqual(
    call("VALUE.DRIVERS", values, of(same, same)),
  );
});

test.each([
  ["amounts", [ledger[0], ledger[1], column(30, error("#DIV/0!"), 50)], "amounts, row 2: #DIV/0! is not a number"],
  ["dates", [ledger[0], column(45_667, error("#N/A"), 45_688), ledger[2]], "dates, row 2: #N/A is not a date"],
  ["customers", [column("Ann", error("#REF!"), "Ann"), ledger[1], ledger[2]], "customers, row 2: #REF! is not an id"],
  ["asOf", [...ledger, error("#NUM!")], "asOf: #NUM! is not a date"],
])("an error among %s is refused by argument, row and code", (_what, args, message) =>
  expect(() => call("RFM", ...args)).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining(message) }),
  ),
); // prettier-ignore

test("so they arrive in Excel, by what functions.json allows", () => {
  const allowed = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };
  const scores = [money(10), 9, null, 8, 3].map((cell) => [arriving(cell, WORST, allowed)]);
  expect(call("NPS", scores)).toBe(25);
  const broken = [9, error("#N/A")].map((cell) => [arriving(cell, WORST, allowed)]);
  expect(() => call("NPS", broken)).toThrow("scores, row 2: #N/A is not a number");
});

test("X9 – no function falls over an empty array, in any place", async () => {
  for (const [id, { parameters }] of excel.metadata)
    for (const [empty] of parameters.entries())
      for (const nothing of [[], [[]]]) {
        const args = parameters.map((_, i) => (i === empty ? nothing : column(1, 2, 3)));
        await expect(
          Promise.resolve()
            .then(() => excel.functions.get(id)!(...args))
            .then(() => "an answer", ({ code, message }) => `${code} ${message}`), // prettier-ignore
        ).resolves.toMatch(/^(an answer$|#(VALUE|NUM|DIV.0|N.A)!? (?!unexpected).)/);
      }
});
