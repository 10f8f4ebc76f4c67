import { addressOf, quoteSheet, resolveNames } from "../../src/hosts/resolve";
import type { Plan, PlanCell } from "../../src/models/plan";

const nothingTaken = { sheets: [], names: [], tables: [] };

/** A plan of one sheet, one name and one table, with a formula of the caller's. */
const planWith = (parts: {
  sheet?: string;
  name?: string;
  table?: string;
  cell?: PlanCell;
}): Plan => ({
  title: "Test",
  sheets: [
    {
      id: "ledger",
      name: parts.sheet ?? "Ledger",
      blocks: [{ at: "A1", cells: [[parts.cell ?? null]] }],
      tables: [{ id: "purchases", name: parts.table ?? "Purchases", range: "A4:B9" }],
      charts: [
        {
          title: "Sales",
          kind: "column",
          categories: { sheet: "ledger", range: "A5:A9" },
          series: [{ name: "Own", values: { sheet: "ledger", range: "B5:B9" } }],
          at: "D4",
          width: 400,
          height: 240,
        },
      ],
      validations: [
        {
          range: "A5:A9",
          rule: { kind: "list from", source: { sheet: "ledger", range: "D5:D9" } },
          message: "Choose one.",
        },
      ],
    },
  ],
  names: [{ id: "price", name: parts.name ?? "price", sheet: "ledger", range: "B2" }],
  select: { sheet: "ledger", cell: "A1" },
});

const sheetName = (wish: string, taken: string[] = []) =>
  resolveNames(planWith({ sheet: wish }), { ...nothingTaken, sheets: taken }).names.ledger;

const definedName = (wish: string, taken: string[] = []) =>
  resolveNames(planWith({ name: wish }), { ...nothingTaken, names: taken }).names.price;

const formula = (text: string, taken: string[] = []) => {
  const { plan } = resolveNames(planWith({ cell: { formula: text } }), {
    ...nothingTaken,
    sheets: taken,
  });
  return plan.sheets[0].blocks[0].cells[0][0];
};

describe("sheet names", () => {
  test("a free name is taken as it is", () => expect(sheetName("RFM")).toBe("RFM"));
  test("a taken name gives way, whatever its case", () => {
    expect(sheetName("RFM", ["rfm"])).toBe("RFM (2)");
    expect(sheetName("RFM", ["rfm", "RFM (2)"])).toBe("RFM (3)");
  });
  test("a name is cut to 31 characters, its number included", () => {
    const long = "A very long name of a sheet indeed";
    expect(sheetName(long)).toBe("A very long name of a sheet ind");
    expect(sheetName(long, [sheetName(long)])).toBe("A very long name of a sheet (2)");
  });
  test("a character of two code units is not cut in half", () =>
    expect(sheetName("x".repeat(30) + "😀")).toBe("x".repeat(30)));
  test.each([
    ["Q1/Q2: a*b?", "Q1-Q2- a-b-"],
    ["[draft]", "-draft-"],
    ["Studio's", "Studio’s"],
    ["  ", "Sheet"],
    ["History", "History_"],
  ])("%j becomes %j", (wish, name) => expect(sheetName(wish)).toBe(name));
});

describe("defined names and tables", () => {
  test("a taken name gives way with an underscore", () => {
    expect(definedName("price", ["PRICE"])).toBe("price_2");
    expect(definedName("price", ["price", "price_2"])).toBe("price_3");
  });
  test("names and tables do not share a name", () => {
    const { names } = resolveNames(planWith({ name: "Sales", table: "sales" }), nothingTaken);
    expect(names).toMatchObject({ price: "Sales", purchases: "sales_2" });
    const { names: others } = resolveNames(planWith({}), { ...nothingTaken, tables: ["price"] });
    expect(others.price).toBe("price_2");
  });
  test.each([
    ["unit price (€)", "unit_price____"],
    ["2025 price", "_2025_price"],
    ["Q1", "_Q1"],
    ["R1C1", "_R1C1"],
    ["c", "_c"],
    ["true", "_true"],
    ["单价", "单价"],
  ])("%j becomes %j", (wish, name) => expect(definedName(wish)).toBe(name));
});

describe("references", () => {
  test("formulas get the final names, sheets in quotes where Excel needs them", () => {
    expect(formula("=SUM({{ledger}}!B5:B9)*{{price}}")).toEqual({
      formula: "=SUM(Ledger!B5:B9)*price",
    });
    expect(formula("=ROWS({{ledger}}!B5:B9)", ["Ledger"])).toEqual({
      formula: "=ROWS('Ledger (2)'!B5:B9)",
    });
  });
  test("text is left alone", () => {
    const { plan } = resolveNames(planWith({ cell: "{{ledger}}" }), nothingTaken);
    expect(plan.sheets[0].blocks[0].cells[0][0]).toBe("{{ledger}}");
  });
  test("charts, validations, names and the selection refer to the final sheet", () => {
    const { plan } = resolveNames(planWith({}), { ...nothingTaken, sheets: ["Ledger"] });
    const [sheet] = plan.sheets;
    expect(sheet.name).toBe("Ledger (2)");
    expect(sheet.charts?.[0].categories.sheet).toBe("Ledger (2)");
    expect(sheet.charts?.[0].series[0].values.sheet).toBe("Ledger (2)");
    expect(sheet.validations?.[0].rule).toMatchObject({ source: { sheet: "Ledger (2)" } });
    expect(plan.names[0].sheet).toBe("Ledger (2)");
    expect(plan.select?.sheet).toBe("Ledger (2)");
  });
  test("a setting whose key is taken gets a numbered one", () => {
    const plan = { ...planWith({}), settings: { answers: "new", other: "x" } };
    const taken = { ...nothingTaken, settings: ["answers", "answers 2"] };
    expect(resolveNames(plan, taken).plan.settings).toEqual({ "answers 3": "new", other: "x" });
  });
  test("an id that is not defined is refused", () => {
    expect(() => formula("={{cost}}")).toThrow(
      'the plan refers to "cost", which it does not define',
    );
    expect(() => formula("={{toString}}")).toThrow('refers to "toString"');
  });
  test("an id that is defined twice is refused", () => {
    const plan = planWith({});
    expect(() =>
      resolveNames({ ...plan, names: [...plan.names, ...plan.names] }, nothingTaken),
    ).toThrow('the plan defines "price" twice');
  });
  test("the plan given is not changed", () => {
    const plan = planWith({ cell: { formula: "={{price}}" } });
    const before = JSON.stringify(plan);
    resolveNames(plan, { ...nothingTaken, sheets: ["Ledger"], names: ["price"] });
    expect(JSON.stringify(plan)).toBe(before);
  });
});

test.each([
  ["Ledger", "Ledger"],
  ["RFM (2)", "'RFM (2)'"],
  ["Studio's", "'Studio''s'"],
  ["Q1", "'Q1'"],
  ["客户", "'客户'"],
])("quoteSheet(%j) is %j", (name, quoted) => expect(quoteSheet(name)).toBe(quoted));

test("addressOf joins sheet and range", () =>
  expect(addressOf("RFM (2)", "A1:D9")).toBe("'RFM (2)'!A1:D9"));

test.each(["constructor", "toString", "__proto__"])(
  "what every object has is no name of a plan: {{%s}}",
  (id) => {
    const plan = planWith({ cell: { formula: `={{${id}}}` } });
    expect(() => resolveNames(plan, nothingTaken)).toThrow(id);
  },
);
