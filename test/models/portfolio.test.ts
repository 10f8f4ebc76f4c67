/** The customer portfolio: its preview, its refusals, and its sheets calculated in the grid against plain arithmetic. */
import type { Answers, RangeAnswer } from "../../src/models/model";
import { portfolio } from "../../src/models/portfolio";
import { samplePlan } from "../../src/models/sample";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = portfolio("en");

const range = (address: string, ...cells: unknown[]): RangeAnswer => ({
  address,
  cells: cells.map((cell) => [cell]),
});

/** Five customers under a heading, one of them without a potential value. */
const SMALL: Answers = {
  customers: range("Data!A1:A7", "Customer", "Ann", "Bob", "007", "Cy", "Dee", "Eve"),
  realised: range("Data!B1:B7", "Realised", 100, 50, 20, 20, 10, 5),
  potential: range("Data!C1:C7", "Potential", 10, 60, 5, "", 40, 0),
  influence: range("Data!D1:D7", "Influence", 0, "", 30, 9, 0, 0),
};

/** The sample as plain numbers: name, realised, potential, influence. */
const sampleRows = () =>
  model.sample!().sheet.blocks[1].cells.map(
    ([name, ...values]) => [name, ...values] as [string, number, number, number],
  );

describe("preview", () => {
  test("of the sample", () => {
    const { figures, chart, read } = model.preview(model.sample!().answers);
    const totals = sampleRows()
      .map(([, ...values]) => values.reduce((a, b) => a + b))
      .sort((a, b) => b - a);
    const all = totals.reduce((a, b) => a + b);
    const best = totals.slice(0, 12).reduce((a, b) => a + b);
    expect(figures).toEqual([
      { label: "Customers", value: "60" },
      { label: "Total value", value: all.toLocaleString("en") },
      { label: "Brought by the best 20 %", value: `${Math.round((100 * best) / all)}%` },
      { label: "The next hour goes to tier", value: "High" },
    ]);
    expect(read).toBe("60 customers with a realised and a potential value");
    expect(chart.series[0].values[0]).toBe(0);
    expect(chart.series[0].values[4]).toBe(Math.round((1000 * best) / all) / 10);
    expect(chart.series[0].values[20]).toBe(100);
  });

  test("counts what was read, and takes the currency", () => {
    const { figures, read } = model.preview({ ...SMALL, currency: "EUR" });
    expect(read).toBe(
      "5 customers with a realised and a potential value; rows skipped because a value is blank: 1",
    );
    expect(figures[1].value).toBe("€330");
  });
});

describe("answers", () => {
  test.each([
    [{ realised: undefined }, "Realised value: select the cells that hold it."],
    [{ budget: -1 }, "Service budget: enter a number of at least 0."],
    [{ unit: "days" }, "Budget in: choose one of the answers offered."],
    [
      { realised: range("Data!B1:B7", "Realised", 100, "much", 20, 20, 10, 5) },
      "The customers cannot be used: realised, row 3: 'much' is not a number",
    ],
    [
      { potential: range("Data!C1:C2", "Potential", 10) },
      "The customers cannot be used: potential has 2 rows but customers has 7 rows",
    ],
    [
      { realised: range("Data!B1:B7", "Realised", -900, 0, 0, 0, 0, 0) },
      "The customers cannot be used: values add up to less than 0",
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview({ ...SMALL, ...answers })).toThrow(message);
    expect(() => model.plan({ ...SMALL, ...answers })).toThrow(message);
  });

  test("influence may be left out", () => {
    const { sheets } = model.plan({ ...SMALL, influence: undefined });
    const formulas = JSON.stringify(sheets);
    expect(formulas).toContain("=CV.TIER.STRATEGY(Data!B2:B7,Data!C2:C7,,{{high-share}},FALSE)");
  });
});

describe("in the grid", () => {
  async function inserted(plan = samplePlan(model)) {
    const workbook = newWorkbook();
    const { names } = await workbook.host.apply(plan);
    return {
      read: (sheet: string, cells: string) => workbook.host.read(`'${names[sheet]}'!${cells}`),
      type: (sheet: string, cell: string, content: string) =>
        workbook.type(`${names[sheet]}!${cell}`, content),
    };
  }
  type Inserted = Awaited<ReturnType<typeof inserted>>;
  const keyFigures = async ({ read }: Inserted) =>
    (await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1);

  let sheets: Inserted;
  beforeAll(async () => {
    sheets = await inserted();
  });

  test("key figures are compared: average with median, the best fifth with the others", async () => {
    const shown = (await sheets.read("page", "B5:B12")).flat().filter((_, i) => i % 2 === 1);
    const totals = ranked().map(({ total }) => total);
    const sum = (of: number[]) => of.reduce((all, total) => all + total, 0);
    const whole = (amount: number) => Math.round(amount).toLocaleString("en");
    const [average, median] = [sum(totals) / 60, (totals[29] + totals[30]) / 2];
    const times = sum(totals.slice(0, 12)) / 12 / (sum(totals.slice(12)) / 48);
    // 400 hours by weights of 4, 2 and 1 for 12, 18 and 30 customers: 48, 36 and 30 parts of 114
    const [most, second] = [
      sum(totals.slice(0, 12)) / ((400 * 48) / 114),
      sum(totals.slice(12, 30)) / ((400 * 36) / 114),
    ];
    expect(shown).toEqual([
      "12 of them High",
      `average ${whole(average)}, median ${whole(median)}`,
      `each ${times.toFixed(1)} × one of the others`,
      `${whole(most)} an hour, next best ${whole(second)}`,
    ]);
  });

  test("beside amounts too long for two the average stands alone", async () => {
    const { read, type } = await inserted();
    type("customers", "B2", "600000000");
    expect((await read("page", "B8"))[0][0]).toMatch(/^average [\d,]+$/);
  });

  /** Tiers by rank, as plain arithmetic: 12 of 60 customers are the best 20 %, 30 the best 50 %. */
  const ranked = () =>
    sampleRows()
      .map(([name, realised, potential, influence], i) => ({
        ...{ name, realised, potential, influence, number: i + 1 },
        total: realised + potential + influence,
      }))
      .sort((a, b) => b.total - a.total || a.number - b.number);

  test("key figures and tiers agree with plain arithmetic", async () => {
    const order = ranked();
    const sum = (rows: typeof order, of: "total" | "realised" | "potential" | "influence") =>
      rows.reduce((all, row) => all + row[of], 0);
    const all = sum(order, "total");
    const [customers, value, best, next] = await keyFigures(sheets);
    expect([customers, value, next]).toEqual([60, all, "High"]);
    expect(best).toBeCloseTo(sum(order.slice(0, 12), "total") / all, 12);
    const tiers = await sheets.read("page", "A26:I28");
    const members = [order.slice(0, 12), order.slice(12, 30), order.slice(30)];
    members.forEach((rows, i) => {
      const [, count, share, total, valueShare, average, ...parts] = tiers[i];
      expect([count, share, total]).toEqual([rows.length, rows.length / 60, sum(rows, "total")]);
      expect(valueShare).toBeCloseTo(sum(rows, "total") / all, 12);
      expect(average).toBeCloseTo(sum(rows, "total") / rows.length, 9);
      expect(parts).toEqual([
        sum(rows, "realised"),
        sum(rows, "potential"),
        sum(rows, "influence"),
      ]);
    });
    expect((await sheets.read("page", "B29:I29"))[0].slice(0, 3)).toEqual([60, 1, all]);
  });

  test("the budget is shared out by weight, and the next hour goes where an hour has most behind it", async () => {
    const weighted = 12 * 4 + 18 * 2 + 30;
    const hours = [48, 36, 30].map((share) => (400 * share) / weighted);
    const table = await sheets.read("page", "A33:H35");
    table.forEach((row, i) => {
      expect(row[3]).toBeCloseTo(hours[i], 9);
      expect(row[5]).toBeCloseTo(hours[i] / [12, 18, 30][i], 9);
    });
    expect(table.map((row) => row[7])).toEqual(["◄", "", ""]);
    expect((await sheets.read("page", "D36"))[0][0]).toBeCloseTo(400, 9);
    const list = await sheets.read("list", "K5:L64");
    const given = list.reduce((sum, [, each]) => sum + (each as number), 0);
    expect(given).toBeCloseTo(400, 9);
  });

  test("strategies count every customer once, by the grades of its values", async () => {
    const rows = sampleRows();
    const high = (of: 1 | 2 | 3) => {
      const sorted = rows.map((row) => row[of]).sort((a, b) => b - a);
      return (row: (typeof rows)[number]) => row[of] > 0 && row[of] >= sorted[29];
    };
    const [realised, potential, influence] = [high(1), high(2), high(3)];
    const table = await sheets.read("page", "B40:E43");
    [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ].forEach(([first, second], i) => {
      const members = rows.filter((row) => realised(row) === first && potential(row) === second);
      expect([table[i][0], table[i][1]]).toEqual([
        members.length,
        members.filter(influence).length,
      ]);
    });
    expect((await sheets.read("page", "B44"))[0][0]).toBe(60);
  });

  test("the best customers come first, equal ones in the order of the data", async () => {
    const order = ranked().slice(0, 10);
    const shown = await sheets.read("page", "A48:K57");
    expect(shown.map((row) => [row[0], row[3], row[7]])).toEqual(
      order.map(({ name, total, number }) => [name, total, number]),
    );
  });

  test("the curve is the running share of the ranked customers", async () => {
    const totals = ranked().map(({ total }) => total);
    const all = totals.reduce((a, b) => a + b);
    const curve = await sheets.read("list", "N5:P25");
    curve.forEach(([share, value, equal], i) => {
      const best = totals.slice(0, 3 * i).reduce((a, b) => a + b, 0);
      expect(value).toBeCloseTo(best / all, 12);
      expect([share, equal]).toEqual([i / 20, i / 20]);
    });
  });

  test("preview and page say the same", async () => {
    const { figures } = model.preview(model.sample!().answers);
    const [customers, value, best, next] = (await keyFigures(sheets)) as number[];
    expect(figures.map((figure) => figure.value)).toEqual([
      String(customers),
      value.toLocaleString("en"),
      best.toLocaleString("en", { style: "percent" }),
      next,
    ]);
  });

  test("follows a value, the tiers, the weights and the budget", async () => {
    const changed = await inserted();
    changed.type("customers", "B49", "900000"); // Harbour Design, no. 48, 850 so far
    expect((await changed.read("page", "A48:D48"))[0]).toEqual([
      "Harbour Design",
      1,
      "High",
      902800,
    ]);
    changed.type("page", "B20", "10%");
    expect((await changed.read("page", "B26:B28")).flat()).toEqual([6, 24, 30]);
    changed.type("page", "A20", "Gold");
    expect((await changed.read("list", "K52"))[0][0]).toBe("Gold");
    changed.type("page", "I20", "900");
    expect((await changed.read("page", "D36"))[0][0]).toBeCloseTo(900, 9);
    changed.type("page", "C22", "0"); // nothing for the last tier
    expect((await changed.read("page", "D35"))[0][0]).toBe(0);
    changed.type("page", "C20", "1000"); // so many hours that less value is behind each
    expect((await changed.read("page", "H33:H35")).flat()).toEqual(["", "◄", ""]);
    expect((await keyFigures(changed))[3]).toBe("Medium");
  });

  test("equal customers keep their own rows", async () => {
    const changed = await inserted();
    for (const row of [2, 9, 30]) {
      changed.type("customers", `B${row}`, "500000");
      changed.type("customers", `C${row}`, "0");
      changed.type("customers", `D${row}`, "0");
    }
    expect((await changed.read("page", "H48:H50")).flat()).toEqual([1, 8, 29]);
  });

  test("potentials that differ in their last digits have one grade, and the page says so", async () => {
    const changed = await inserted();
    const note = async () => (await changed.read("page", "A45"))[0][0];
    expect(await note()).toBe("");
    for (let row = 2; row <= 61; row++)
      changed.type("customers", `C${row}`, String(494.65044951 + (row % 7) * 1e-10));
    const grades = (await changed.read("list", "H5:H64")).flat();
    expect(new Set(grades)).toEqual(new Set(["High"]));
    expect(await note()).toBe("Potential is the same for all customers: it does not tell them apart."); // prettier-ignore
  });

  test("a blank row stays blank, and what cannot be read is an error everywhere", async () => {
    const changed = await inserted();
    changed.type("customers", "B3", "");
    expect((await changed.read("list", "F6:L6"))[0]).toEqual(["", "", "", "", "", "", ""]);
    expect((await keyFigures(changed))[0]).toBe(59);
    changed.type("customers", "B4", "much");
    const shown = [
      ...(await keyFigures(changed)),
      ...(await changed.read("page", "B29:E29"))[0],
      ...(await changed.read("page", "D40:D44")).flat(),
      ...(await changed.read("page", "D48:D57")).flat(),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

test("the plan", () => {
  expect(
    rendered(model.plan({ ...SMALL, unit: "money", budget: 5000, currency: "EUR" })),
  ).toMatchSnapshot();
});
