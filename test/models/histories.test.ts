/** The customer base from histories, calculated in the grid, beside the functions that read every customer. */
import { forecast } from "../../src/domain/forecast";
import { customerBase } from "../../src/domain/forecast/base";
import { forecastKinds, kindsOf } from "../../src/domain/forecast/kinds";
import { summarisePurchases } from "../../src/domain/forecast/summary";
import { histories } from "../../src/models/histories";
import { kindsSample } from "../../src/models/histories/sample";
import { samplePlan } from "../../src/models/sample";
import { dayOf, readCdnow } from "../support/cdnow";
import { ledgerOf } from "../support/ledger";
import { newWorkbook } from "./cv-in-grid";

const model = histories("en");
/** Every fifth customer, as the sample has them. */
const purchases = readCdnow().filter(({ customer }) => Number(customer) % 5 === 0);
const CUSTOMERS = new Set(purchases.map(({ customer }) => customer)).size;
const ledger = ledgerOf(purchases.map(({ customer, date, amount }) => [customer, date, amount]));
const DISCOUNT = 1.1 ** (1 / 365.25) - 1;
const AS_OF = 35_795;
const settings = {
  asOf: AS_OF,
  unit: "day",
  discount: DISCOUNT,
  margin: 1,
  model: "mbgnbd",
} as const;
const total = (figures: Iterable<number>) =>
  [...figures].reduce((all, each) => all + (Number.isNaN(each) ? 0 : each), 0);

async function inserted(answers = {}) {
  const workbook = newWorkbook();
  const { names } = await workbook.host.apply(samplePlan(model, answers));
  return {
    read: (sheet: string, cells: string) => workbook.host.read(`'${names[sheet]}'!${cells}`),
    type: (sheet: string, cell: string, content: string) =>
      workbook.type(`${names[sheet] ?? sheet}!${cell}`, content),
  };
}

describe("in the grid", () => {
  let sheets: Awaited<ReturnType<typeof inserted>>;
  beforeAll(async () => {
    sheets = await inserted();
  });

  test("key figures are those of all customers, one by one", async () => {
    const result = forecast(ledger, { ...settings, horizon: 365 });
    const worth = customerBase(ledger, { ...settings, by: "all" }).at(-1)!;
    const shown = (await sheets.read("page", "A5:A14")).flat().filter((_, i) => i % 2 === 1);
    const sales = total(result.purchases.map((count, i) => count * result.amount[i]));
    const expected = [CUSTOMERS, total(result.alive), total(result.chance), sales, worth.residual!];
    shown.forEach((figure, i) => expect(figure as number).toBeCloseTo(expected[i], expected[i] > 1e4 ? 4 : 6)); // prettier-ignore
  });

  test("cohorts are those of CV.FORECAST.BASE", async () => {
    const [cohort, all] = customerBase(ledger, { ...settings, by: "year" });
    const rows = (await sheets.read("page", "A1:J60")).filter(([year]) => year === 1997); // prettier-ignore
    expect(rows.map(([year, count]) => [year, count])).toEqual([[1997, CUSTOMERS]]);
    const [[, , , , , realised, residual, low, high]] = rows;
    expect((low as number) / cohort.low!).toBeCloseTo(1, 9);
    expect((high as number) / cohort.high!).toBeCloseTo(1, 9);
    expect(realised).toBeCloseTo(cohort.realised, 6);
    expect(residual).toBeCloseTo(cohort.residual!, 4);
    expect(all.total).toBeCloseTo((realised as number) + (residual as number), 4);
  });

  test("groups add up, and fits are those of the ledger", async () => {
    const result = forecast(ledger, { ...settings, horizon: 365 });
    const cells = await sheets.read("page", "A1:H70");
    const behind = await sheets.read("fits", "A1:H30");
    const byFrequency = (rows: typeof cells) =>
      rows.filter(([first]) => /^\d\+?$/.test(String(first)));
    const [groups, tested] = [byFrequency(cells), byFrequency(behind)];
    expect([groups.length, tested.length]).toEqual([8, 8]);
    expect(total(groups.map((row) => row[1] as number))).toBe(CUSTOMERS);
    const before = new Map(result.summary.customers.map((id, i) => [id, result.summary.frequency[i]])); // prettier-ignore
    const ahead = forecast(ledger, { ...settings, horizon: 181 });
    const days = new Set(purchases.filter(({ day }) => day > dayOf("1997-12-31")).map(({ customer, day }) => `${customer} ${day}`)); // prettier-ignore
    tested.forEach((row, group) => {
      const isIn = (x: number) => (group === 7 ? x >= 7 : x === group);
      const foretold = total(ahead.purchases.filter((_, i) => isIn(result.summary.frequency[i])));
      const made = [...days].filter((each) => isIn(before.get(each.split(" ")[0])!)).length;
      expect(row[1]).toBeCloseTo(foretold, 6);
      expect(row[2]).toBe(made);
    });
    const { fit } = result.buying;
    expect(behind.find(([model]) => model === "Model")!.slice(1, 6)).toEqual(["r", "alpha", "a", "b", "Log-likelihood"]); // prettier-ignore
    const fitted = behind.find(([model]) => model === "mbgnbd")!.slice(1, 6) as number[];
    const expected = [...Object.values(fit.parameters), fit.logLikelihood];
    fitted.forEach((figure, i) => expect(figure / expected[i]).toBeCloseTo(1, 6));
    const averages = behind.findIndex(([model]) => model === "Gamma-Gamma");
    expect(behind[averages - 1].slice(1, 5)).toEqual(["p", "q", "gamma", "Log-likelihood"]);
    expect(behind[averages][4]).toBeLessThan(0);
  });

  test("preview and page say the same", async () => {
    const { figures } = model.preview(model.sample!().answers);
    const shown = (await sheets.read("page", "A5:A16")).flat().filter((_, i) => i % 2 === 1);
    const [customers, active, , sales, residual, range] = shown as number[];
    const count = (figure: number) => Math.round(figure).toLocaleString("en");
    expect(figures.map(({ value }) => value)).toEqual([
      count(customers),
      count(active),
      `$${count(sales)}`,
      `$${count(residual)}`,
      range,
    ]);
  });
});

describe("amounts", () => {
  const AT = ["sales", "residual"] as const;
  /** The page of customers whose every purchase costs the same. */
  async function pageWith(each: number) {
    const paid = purchases.map(({ customer, date }) => [customer, date, each] as const);
    // one purchase a day, so that all averages are alike
    const once = [...new Map(paid.map((row) => [`${row[0]} ${row[1]}`, row])).values()];
    const kinds = kindsOf(summarisePurchases(ledgerOf(once), { asOf: AS_OF, unit: "day" }));
    const of = { ...model, sample: () => kindsSample(kinds, "en", []) };
    const workbook = newWorkbook();
    const { names } = await workbook.host.apply(samplePlan(of));
    const cells = await workbook.host.read(`'${names.page}'!A1:J60`);
    const expected = forecastKinds(kinds, { ...settings, horizon: 365 });
    const { figures } = model.preview({ ...defaults, ...of.sample().answers });
    return { cells, expected, figures, kinds };
  }
  const defaults = Object.fromEntries(model.questions.flatMap((asked) => asked.kind === "column" ? [] : [[asked.id, asked.value]])); // prettier-ignore

  test("where everybody spends the same, each history has that amount", async () => {
    const { cells, expected } = await pageWith(30);
    expect(expected.spending).toEqual({ kind: "constant", amount: 30 });
    for (const [i, figure] of AT.entries())
      expect(cells[11 + 2 * i][0] as number).toBeCloseTo(total(expected[figure]), 4);
    expect(cells.some(([year, , , , , , , low]) => year === 1997 && typeof low === "number")).toBe(true); // prettier-ignore
  });

  test("where nothing was paid, customers are foretold and money is not", async () => {
    const { cells, expected, figures, kinds } = await pageWith(0);
    expect(expected.spending).toEqual({ kind: "unknown" });
    expect(cells[7][0] as number).toBeCloseTo(total(expected.alive.map((share, i) => share * kinds.customers[i])), 6); // prettier-ignore
    expect([cells[11][0], cells[13][0]]).toEqual(["–", "–"]);
    expect(figures.map(({ value }) => value).slice(2)).toEqual(["–", "–"]);
    const [, , , , , brought, toCome, together] = cells.find(([year]) => year === 1997)!;
    expect([brought, toCome, together]).toEqual([0, "–", 0]);
  });
});

test("Pareto/NBD too, with its range", async () => {
  const { read } = await inserted({ model: "pnbd" });
  const options = { ...settings, model: "pnbd" } as const;
  const [[active]] = await read("page", "A8");
  expect(active as number).toBeCloseTo(
    total(forecast(ledger, { ...options, horizon: 365 }).alive),
    6,
  );
  const all = customerBase(ledger, { ...options, by: "all" }).at(-1)!;
  const [[, residual, low, high]] = (await read("fits", "A1:H40")).filter(([first]) => first === "Total"); // prettier-ignore
  expect((residual as number) / all.residual!).toBeCloseTo(1, 9);
  expect((low as number) / all.low!).toBeCloseTo(1, 9);
  expect((high as number) / all.high!).toBeCloseTo(1, 9);
});

test("the range follows the margin, and data without squares have none", async () => {
  const { read, type } = await inserted();
  const rangeOf = async () => (await read("page", "A1:J60")).find(([year]) => year === 1997)!;
  const [, , , , , , , low] = await rangeOf();
  const labels = await read("page", "A1:A60");
  const row = labels.findIndex(([label]) => label === "Margin on sales") + 1;
  type("page", `B${row}`, "0.5");
  expect((await rangeOf())[7] as number).toBeCloseTo((low as number) / 2, 6);
  const answers = { ...model.sample!().answers, squares: undefined };
  const { figures } = model.preview(answers);
  expect(figures.map(({ value }) => value).join()).not.toContain("–");
  const { read: readOther } = await inserted({ squares: undefined });
  const headings = (await readOther("page", "A1:J60")).find(([first]) => first === "Year")!;
  expect(headings.filter((heading) => heading !== null && heading !== "")).toEqual([
    ...["Year", "Customers", "Still active", "Will buy"],
    ...["Brought so far", "Still to come", "Together"],
  ]);
});

test("days held out are asked on the page, and shown history by history, where there are some", async () => {
  for (const [holdout, isTested] of [
    [181, true],
    [0, false],
  ] as const) {
    const { read } = await inserted({ holdout });
    const settings = (await read("page", "A1:A60")).flat();
    expect(settings.includes("Days held out")).toBe(isTested);
    const headings = (await read("list", "A4:Q4")).flat();
    expect(headings.includes("Foretold for the hold-out")).toBe(isTested);
    expect(headings).toContain("Value to come");
  }
});

test("a first year that takes in earlier ones says so, and counts them", async () => {
  const { read, type } = await inserted();
  const first = async () => (await read("page", "A1:J60")).find(([year]) => /1997$/.test(String(year))); // prettier-ignore
  const [label, customers, , , , , worth] = (await first())!;
  expect(label).toBe(1997);
  type("Histories", "C2", "4000");
  const [later, same, , , , , changed] = (await first())!;
  expect([later, same]).toEqual(["≤ 1997", customers]);
  expect(typeof changed).toBe("number");
  expect(changed).not.toBe(worth);
});

test("the preview names a first year that takes in earlier ones", () => {
  const { answers } = model.sample!();
  const categories = (asked: object) => model.preview({ ...answers, ...asked }).chart!.categories;
  expect(categories({})).toEqual([1997]);
  const age = answers.age as { cells: (string | number)[][] };
  const cells = age.cells.map((row, i) => (i === 1 ? [5000] : row));
  const years = categories({ age: { ...age, cells } });
  expect(years!.slice(0, 2)).toEqual(["≤ 1986", 1987]);
});

test.each([
  [{ asOf: undefined }, "As-of date: enter the last day that is known."],
  [{ discount: 0 }, "Discount rate per year: enter a number from 0.4 to 100."],
])("%j is refused", (answers, message) => {
  expect(() => model.plan({ ...model.sample!().answers, ...answers })).toThrow(message);
});
