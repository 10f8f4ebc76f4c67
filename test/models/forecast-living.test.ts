/** The forecast in a workbook: its formulas calculate, agree with the papers and with each other, and follow changes. */
import type { HostValue } from "../../src/hosts/host";
import { forecast } from "../../src/models/forecast";
import type { Answers } from "../../src/models/model";
import { cdnow } from "../support/samples";
import { newWorkbook } from "./cv-in-grid";

type Sheet = "page" | "list" | "plots" | "audit";
type Order = readonly [customer: string, date: number, amount: number];

const { customers, dates, amounts } = cdnow();
const ALL: readonly Order[] = customers.map(([customer], i) => [
  customer,
  dates[i][0],
  amounts[i][0],
]);
/** The orders of the first 500 customers. */
const SOME = ALL.filter(([customer]) => customer <= "0500");

/** The model over orders that stand on a sheet under headings. */
async function inserted(orders: readonly Order[], answers: Answers = {}) {
  const cells = [["Customer", "Date", "Amount"], ...orders];
  const workbook = newWorkbook();
  await workbook.host.apply({
    title: "Orders",
    names: [],
    sheets: [{ id: "orders", name: "Orders", blocks: [{ at: "A1", cells }] }],
  });
  const column = (letter: string, i: number) => ({
    address: `Orders!${letter}1:${letter}${cells.length}`,
    cells: cells.map((row) => [row[i]]),
  });
  const ranges = { customers: column("A", 0), dates: column("B", 1), amounts: column("C", 2) };
  const { names } = await workbook.host.apply(forecast("en").plan({ ...ranges, ...answers }));
  const read = (sheet: Sheet, range: string) => workbook.host.read(`'${names[sheet]}'!${range}`);
  return {
    read,
    cell: async (sheet: Sheet, cell: string) => (await read(sheet, cell))[0][0],
    column: async (sheet: Sheet, range: string) => (await read(sheet, range)).flat(),
    type: (cell: string, content: string) => workbook.type(`${names.page}!${cell}`, content),
    typeOrder: (cell: string, content: string) => workbook.type(`Orders!${cell}`, content),
  };
}
type Inserted = Awaited<ReturnType<typeof inserted>>;

const numbers = (cells: readonly HostValue[]) =>
  cells.filter((cell): cell is number => typeof cell === "number");
const total = (cells: readonly HostValue[]) => numbers(cells).reduce((sum, x) => sum + x, 0);
/** Expected sales and purchases, customers expected to buy, value, and how far off the hold-out was foretold. */
const keyFigures = async ({ column }: Inserted) =>
  (await column("page", "A4:A13")).filter((_, i) => i % 2 === 1) as number[];

describe("of the CDNOW orders, known to the end of September 1997", () => {
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(ALL, { asOf: "1997-09-30", horizon: 39, discount: 0, model: "bgnbd" });
  });

  test("shows the published parameters and their log-likelihood", async () => {
    const estimates = numbers(await model.column("page", "J40:J46"));
    const published = [0.2425945, 4.413602, 0.7929218, 2.425906, 6.249573, 3.744225, 15.443519];
    estimates.forEach((estimate, i) => expect(estimate / published[i]).toBeCloseTo(1, 5));
    expect(await model.cell("page", "B37")).toBeCloseTo(-9582.4292, 4);
  });

  test("key figures add up the list, and agree with the fitted models customer by customer", async () => {
    const [sales, purchases, buying, value, miss] = await keyFigures(model);
    const list = await model.read("list", "A5:M2361");
    const sum = (figure: (row: HostValue[]) => number) =>
      list.reduce((all, row) => all + figure(row), 0);
    expect(purchases).toBeCloseTo(
      sum((row) => row[7] as number),
      8,
    );
    expect(sales).toBeCloseTo(
      sum((row) => (row[7] as number) * (row[11] as number)),
      6,
    );
    expect(buying).toBeCloseTo(
      sum((row) => row[6] as number),
      8,
    );
    expect(value).toBeCloseTo(sales, 6); // no discount, all of the sales
    const [until, , ahead, aheadSales] = (await model.read("page", "D43:G43"))[0] as number[];
    expect([until, ahead / purchases, aheadSales / sales]).toEqual([
      35976, // 1998-06-30
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
    ]);
    const made = (await model.cell("page", "B42")) as number;
    expect(miss).toBeCloseTo(purchases / made - 1, 12);
  });

  test("the eight customers of highest value, as the list has them", async () => {
    const top = await model.read("page", "D29:K36");
    const list = await model.read("list", "A5:M2361");
    const best = [...list].sort((a, b) => (b[12] as number) - (a[12] as number)).slice(0, 8);
    top.forEach((row, i) => {
      const [customer, frequency, , , average, alive, , purchases, , , , amount, value] = best[i];
      expect(row.slice(0, 7)).toEqual([
        ...[customer, (frequency as number) + 1, average, alive],
        ...[purchases, amount, value],
      ]);
      expect(list[(row[7] as number) - 1][0]).toBe(customer);
    });
  });

  test("the charts draw 78 weeks, the hold-out beginning with the 40th", async () => {
    const drawn = (await model.read("plots", "O5:U82")) as number[][];
    const tracked = (await model.read("plots", "A5:G82")) as HostValue[][];
    drawn.forEach(([period, expected, actual, expectedSoFar, actualSoFar], i) => {
      expect([period, expectedSoFar, actualSoFar]).toEqual([
        ...[tracked[i][0], tracked[i][4], tracked[i][5]],
      ]);
      expect(expected).toBeCloseTo(tracked[i][2] as number, 8);
      expect(actual).toBe(tracked[i][3]);
    });
    const marks = drawn.map((row) => row.slice(5).map((mark) => mark > 0));
    marks.forEach((marked, i) => expect(marked).toEqual([i === 39, i === 39]));
    // all days of repeat purchase, counted by hand from the orders
    expect(drawn[77][4]).toBe(repeatsOf(ALL));
  });

  test("the groups by frequency are the published ones", async () => {
    expect(await model.column("plots", "J5:J12")).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    expect(await model.column("plots", "I15:I22")).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7+",
    ]);
    const groups = (await model.read("plots", "J5:M12")) as number[][];
    const made = groups.reduce((all, [customers, , , each]) => all + customers * each, 0);
    expect(made).toBeCloseTo((await model.cell("page", "B42")) as number, 8);
  });

  test("every customer has its place among the tenths of P(alive)", async () => {
    const [once, again] = ["L27:L36", "M27:M36"].map((range) => model.column("plots", range));
    expect(total(await once)).toBe(1411);
    expect(total(await again)).toBe(946);
    expect((await once)[9]).toBe(1411); // nobody leaves before the first repeat purchase
  });

  test("by the other model, its parameters", async () => {
    model.type("B20", "pnbd");
    expect(await model.column("page", "I40:I43")).toEqual(["r", "alpha", "s", "beta"]);
    const published = [0.553277, 10.577684, 0.60624, 11.66873];
    numbers(await model.column("page", "J40:J43")).forEach((estimate, i) =>
      expect(estimate / published[i]).toBeCloseTo(1, 4),
    );
    const [, purchases] = await keyFigures(model);
    expect((await model.cell("page", "F43")) as number).toBeCloseTo(purchases, 6);
  });
});

/** Days of purchase after each customer's first. */
function repeatsOf(orders: readonly Order[]): number {
  const days = new Map<string, Set<number>>();
  for (const [customer, day] of orders)
    days.set(customer, (days.get(customer) ?? new Set()).add(day));
  return [...days.values()].reduce((all, { size }) => all + size - 1, 0);
}

describe("settings", () => {
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(SOME);
  });

  test("without an as-of date the last 39 weeks are held out, and the forecast begins with the last day", async () => {
    expect(await model.cell("page", "B40")).toBe("1997-10-01 to 1998-06-30");
    expect(await model.cell("page", "B25")).toBe(35976);
    const drawn = (await model.read("plots", "O5:U82")) as number[][];
    expect(drawn.findIndex((row) => row[5] > 0)).toBe(39);
  });

  test("the yearly discount rate is that of so many units", async () => {
    const perWeek = (await model.cell("page", "B24")) as number;
    expect((1 + perWeek) ** (365.25 / 7)).toBeCloseTo(1.1, 12);
  });

  test("the horizon, the margin and the unit change what follows", async () => {
    const before = await keyFigures(model);
    model.type("B21", "25%");
    const quarter = await keyFigures(model);
    expect(quarter[3]).toBeCloseTo(before[3] / 4, 6);
    expect(quarter.slice(0, 3)).toEqual(before.slice(0, 3));

    model.type("B18", "month");
    model.type("B17", "12");
    const months = await keyFigures(model);
    expect(months[1] / before[1]).toBeCloseTo(365.25 / 364, 2);
    const drawn = await model.column("plots", "O5:O82");
    expect(drawn.slice(0, 18)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(new Set(drawn.slice(18))).toEqual(new Set(["#N/A"]));

    model.type("B18", "day");
    const days = numbers(await model.column("plots", "O5:O82"));
    expect([days[0], days[1], days[days.length - 1]]).toEqual([7, 14, 546]);
  });

  test("what cannot be computed is an error everywhere, never a 0", async () => {
    model.typeOrder("B7", "soon");
    const shown = [
      ...(await keyFigures(model)),
      ...(await model.column("page", "D29:K29")),
      ...(await model.column("page", "F40:G43")),
      ...(await model.column("plots", "O5:U6")),
      ...(await model.column("plots", "L27:M27")),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

test("customers of equal value each have their own place", async () => {
  const twice = [...SOME, ...SOME.map(([customer, ...order]): Order => [`${customer}b`, ...order])];
  const top = await (await inserted(twice)).read("page", "D29:K36");
  expect(new Set(top.map((row) => row[7])).size).toBe(8);
  for (let i = 0; i < 8; i += 2) {
    expect(top[i + 1][0]).toBe(`${top[i][0]}b`);
    expect(top[i + 1][6]).toBe(top[i][6]);
  }
});
