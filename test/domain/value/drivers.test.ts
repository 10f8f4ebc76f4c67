import fc from "fast-check";
import { readDescriptors, valueDrivers } from "../../../src/domain/value/drivers";
import { column } from "../../support/cells";

const drivers = (values: any[][], descriptors: any[][]) =>
  valueDrivers(readDescriptors(values, descriptors));

const GROUPS = {
  first: [6, 8, 4, 5, 3, 4],
  second: [8, 12, 9, 11, 6, 8],
  third: [13, 9, 11, 8, 7, 12],
};
const values = column("Value", ...Object.values(GROUPS).flat());
const groups = column(
  "Group",
  ...Object.entries(GROUPS).flatMap(([name, list]) => list.map(() => name)),
);

describe("a one-way analysis of variance by hand", () => {
  // Means 5, 9, 10 of six values each, grand mean 8: between 6 × (9 + 1 + 4) = 84, within 68, in all 152.
  const [driver] = drivers(values, groups);

  test("η² = 84 / 152", () => expect(driver.share).toBeCloseTo(84 / 152, 14));

  test("p of F(2, 15) = (84 / 2) / (68 / 15) is (1 + 2F / 15)^(−15/2)", () => {
    const F = 84 / 2 / (68 / 15);
    expect(driver.pValue).toBeCloseTo((1 + (2 * F) / 15) ** -7.5, 14);
  });

  test("p agrees with SciPy's f_oneway", () => {
    expect(driver.pValue).toBeCloseTo(0.0023987773293929083, 14);
  });
});

test("numbers: r² and p agree with SciPy's linregress", () => {
  const [driver] = drivers(column(2.1, 2.9, 3.2, 4.8, 5.1, 5.8), column("Seats", 1, 2, 3, 4, 5, 6));
  expect(driver).toMatchObject({ name: "Seats", kind: "number" });
  expect(driver.share).toBeCloseTo(0.9654741213913279, 13);
  expect(driver.pValue).toBeCloseTo(0.0004522603924157384, 13);
});

test("two groups and their 0/1 code explain the same", () => {
  const outcomes = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.boolean()), {
    minLength: 5,
    maxLength: 40,
  });
  fc.assert(
    fc.property(outcomes, (rows) => {
      fc.pre(new Set(rows.map(([, b]) => b)).size === 2 && new Set(rows.map(([v]) => v)).size > 1);
      const descriptors = [["Text", "Code"], ...rows.map(([, b]) => [b ? "yes" : "no", b ? 1 : 0])];
      const found = drivers(column(...rows.map(([v]) => v)), descriptors);
      expect(found[0].share).toBeCloseTo(found[1].share!, 10);
      expect(found[0].pValue).toBeCloseTo(found[1].pValue!, 10);
    }),
  );
});

test("two that split the customers alike keep their order, whatever their last digits", () => {
  const found = drivers(column("Value", -415.43, 715.82, 498.06), [
    ["Size", "Code"],
    ["huge", 4],
    ["huge", 4],
    ["small", 2],
  ]);
  expect(found[0].share).not.toBe(found[1].share);
  expect(found.map(({ name }) => name)).toEqual(["Size", "Code"]);
});

test("a change of unit or of zero changes nothing", () => {
  const outcomes = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 4,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(outcomes, fc.integer({ min: -1000, max: 1000 }), (rows, shift) => {
      fc.pre(new Set(rows.map(([v]) => v)).size > 1);
      const descriptors = column("Seats", ...rows.map(([, seats]) => seats));
      const [plain] = drivers(column(...rows.map(([v]) => v)), descriptors);
      const [moved] = drivers(column(...rows.map(([v]) => 1e200 * (v + shift))), descriptors);
      expect(moved.share).toBeCloseTo(plain.share!, 9);
    }),
  );
});

describe("the best first", () => {
  const four = column(10, 12, 20, 22);

  test("by share; a constant, and a name of one's own, tell nothing and come last", () => {
    const found = drivers(four, [
      ["Name", "Country", "Seats", "Size"],
      ["a", "TW", 1, "small"],
      ["b", "TW", 3, "small"],
      ["c", "TW", 2, "large"],
      ["d", "TW", 4, "large"],
    ]);
    expect(found.map(({ name }) => name)).toEqual(["Size", "Seats", "Name", "Country"]);
    expect(found[2]).toMatchObject({ share: 1, pValue: null });
    expect(found[3]).toMatchObject({ share: 0, pValue: null });
  });

  test("a blank leaves that customer out of that descriptor only", () => {
    const found = drivers(four, [
      ["Size", "Seats"],
      ["small", 1],
      ["small", null],
      ["large", 2],
      ["large", 4],
    ]);
    expect(found.find(({ name }) => name === "Size")!.share).toBeCloseTo(100 / 104, 14);
    expect(found.find(({ name }) => name === "Seats")!.share).toBeCloseTo(2500 / 3472, 12);
  });

  test("a descriptor known of two customers only has no share", () => {
    const found = drivers(four, [
      ["Size", "Seats"],
      ["small", 1],
      ["small", null],
      ["large", null],
      ["large", 4],
    ]);
    expect(found[1]).toEqual({ name: "Seats", share: null, kind: "number", pValue: null });
  });

  test("columns without a name get one, columns without a cell are left out", () => {
    const found = drivers(four, [
      ["", "Empty", 2024],
      ["small", null, "x"],
      ["small", null, "x"],
      ["large", null, "y"],
      ["large", null, "x"],
    ]);
    expect(found.map(({ name }) => name)).toEqual(["Descriptor 1", 2024]);
  });
});

describe("headings", () => {
  test("values with a heading, with a blank beside the names, or begun one row lower", () => {
    const descriptors = column("Size", "small", "small", "large", "large");
    const expected = drivers(column("Value", 10, 12, 20, 22), descriptors);
    expect(drivers(column(null, 10, 12, 20, 22), descriptors)).toEqual(expected);
    expect(drivers(column(0, 10, 12, 20, 22), descriptors)).toEqual(expected); // a blank of Excel on the desktop
    expect(drivers(column(10, 12, 20, 22), descriptors)).toEqual(expected);
  });

  test.each([
    [column(10, 12, 20), column("Size", "s", "s"), "values, row 1: 10 stands beside the names"],
    [
      column("Value", 12),
      column("Size", "s", "s"),
      "values, row 1: 'Value' stands beside the first customer",
    ],
    [column(10, 12, 20, 9), column("Size", "s", "s"), "values, row 1: 10 stands beside the names"],
    [column("V", 12, 20, 9), column("Size", "s", "s"), "has 3 rows but values has 4 rows"],
    [[[1, 2]], column("Size", "s"), "values must be one column"],
    [column("V", 1, "?", 3), column("Size", "s", "s", "t"), "values, row 3: '?' is not a number"],
    [
      column(1, 2, 3),
      column("Size", "s", "#N/A", "t"),
      "descriptor 'Size' below its name, row 2: #N/A is not an id",
    ],
  ])("is refused: %#", (cells, descriptors, message) => {
    expect(() => drivers(cells, descriptors)).toThrow(message);
  });
});

test.each([
  [column(5, 5, 5, 5), "no descriptor stands beside at least 3 customers whose values differ"],
  [
    column(5, null, null, 6),
    "no descriptor stands beside at least 3 customers whose values differ",
  ],
])("nothing to explain: %j", (cells, message) => {
  expect(() => drivers(cells, column("Size", "a", "a", "b", "b"))).toThrow(message);
});

test("a hundred thousand customers", () => {
  const size = 100_000;
  const many = Array.from({ length: size }, (_, i) => [(i * 7919) % 1000]);
  const descriptors = [["Group", "Number"], ...many.map(([v], i) => [`g${i % 7}`, v + (i % 3)])];
  const found = drivers(many, descriptors);
  expect(found[0].name).toBe("Number");
  expect(found[0].share).toBeGreaterThan(0.999);
  expect(found[1].pValue).toBeGreaterThan(0);
});
