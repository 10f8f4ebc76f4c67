/** The forecast in a workbook: its formulas calculate, agree with the papers and with each other, and follow changes. */
import { bgnbdAlive } from "../../src/domain/bgnbd";
import type { HostValue } from "../../src/hosts/host";
import { forecast } from "../../src/models/forecast";
import type { Answers } from "../../src/models/model";
import { cdnow } from "../support/samples";
import { newWorkbook } from "./cv-in-grid";

/** The last day known in the description below: 1997-09-30. */
const UNTIL = 35703;
const thousands = (count: number): string => count.toLocaleString("en");

type Sheet = "page" | "models" | "list" | "plots" | "audit";
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
/** Customers expected to buy, expected purchases and sales, value, and how far off the hold-out was foretold. */
const keyFigures = async ({ column }: Inserted) =>
  (await column("page", "A6:A15")).filter((_, i) => i % 2 === 1) as number[];

describe("of the CDNOW orders, known to the end of September 1997", () => {
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(ALL, { asOf: "1997-09-30", horizon: 39, discount: 0, model: "bgnbd" });
  });

  test("shows the published parameters and their log-likelihood", async () => {
    const estimates = numbers(await model.column("models", "E12:E18"));
    const published = [0.2425945, 4.413602, 0.7929218, 2.425906, 6.249573, 3.744225, 15.443519];
    estimates.forEach((estimate, i) => expect(estimate / published[i]).toBeCloseTo(1, 5));
    expect(await model.cell("models", "B14")).toBeCloseTo(-9582.4292, 4);
  });

  test("key figures add up the list, and agree with the fitted models customer by customer", async () => {
    const [buying, purchases, sales, value, miss] = await keyFigures(model);
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
    const [until, ahead, aheadSales] = (await model.read("page", "A51:C51"))[0] as number[];
    expect([until, ahead / purchases, aheadSales / sales]).toEqual([
      35976, // 1998-06-30
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
    ]);
    const made = (await model.cell("models", "B19")) as number;
    expect(miss).toBeCloseTo(purchases / made - 1, 12);
  });

  test("the eight customers of highest value, as the list has them", async () => {
    const top = await model.read("page", "E48:L55");
    const list = await model.read("list", "A5:M2361");
    const best = [...list].sort((a, b) => (b[12] as number) - (a[12] as number)).slice(0, 8);
    top.forEach((row, i) => {
      const [customer, frequency, , , average, , chance, purchases, , , , amount, value] = best[i];
      expect(row.slice(0, 7)).toEqual([
        ...[customer, (frequency as number) + 1, average, chance],
        ...[purchases, amount, value],
      ]);
      expect(list[(row[7] as number) - 1][0]).toBe(customer);
    });
  });

  test("the charts draw 78 weeks, the hold-out beginning with the 40th", async () => {
    const drawn = (await model.read("plots", "Q5:Y82")) as number[][];
    const tracked = (await model.read("plots", "A5:I82")) as HostValue[][];
    drawn.forEach(([period, expected, actual, expectedSoFar, actualSoFar], i) => {
      expect([period, expectedSoFar, actualSoFar]).toEqual([
        ...[tracked[i][0], tracked[i][4], tracked[i][5]],
      ]);
      expect(expected).toBeCloseTo(tracked[i][2] as number, 8);
      expect(actual).toBe(tracked[i][3]);
    });
    const marks = drawn.map((row) => row.slice(5, 7).map((mark) => mark > 0));
    marks.forEach((marked, i) => expect(marked).toEqual([i === 39, i === 39]));
    // all days of repeat purchase, counted by hand from the orders
    expect(drawn[77][4]).toBe(repeatsOf(ALL));
  });

  test("the range opens where the hold-out begins, and holds four cases of five", async () => {
    const tracked = (await model.read("plots", "A5:I82")) as number[][];
    const drawn = (await model.read("plots", "Q5:Y82")) as number[][];
    drawn
      .slice(0, 39)
      .forEach(([, , , , made, , , from, width]) => expect([from, width]).toEqual([made, 0]));
    drawn.slice(39).forEach(([, , , , , , , from, width], i) => {
      const [low, high] = tracked[39 + i].slice(7);
      expect([from, from + width]).toEqual([low, high]);
    });
    // counted from what was made until then: 39 weeks later as AUDIT says of the hold-out
    const [low, high] = tracked[77].slice(7);
    const made = drawn[38][4];
    expect(await model.cell("models", "B21")).toBe(
      `${thousands(low - made)} to ${thousands(high - made)}`,
    );
  });

  test("the key figures lie within their bounds, and are those of one-time buyers and others", async () => {
    const [buying, purchases] = await keyFigures(model);
    const [buyers, all, once, others] = await model.column("page", "C19:C22");
    for (const [bounds, figure] of [
      [buyers, buying],
      [all, purchases],
    ] as const) {
      const [low, high] = String(bounds).replaceAll(",", "").split(" to ").map(Number);
      expect([low < figure, figure < high]).toEqual([true, true]);
    }
    expect((once as number) + (others as number)).toBeCloseTo(buying, 8);
    const list = await model.read("list", "A5:M2361");
    const single = list
      .filter((row) => row[1] === 0)
      .reduce((sum, row) => sum + (row[6] as number), 0);
    expect(once).toBeCloseTo(single, 8);
  });

  test("says in a sentence how far to trust it, as the audit does", async () => {
    const sentence = String(await model.cell("page", "B4"));
    expect(sentence).toMatch(/^Roughly: in the time held out it was 12 % off\./);
    const audit = await model.read("audit", "A5:B84");
    expect(audit.find(([item]) => item === "How far to trust this")![1]).toBe(sentence);
  });

  test("the three models stand side by side, the one used marked", async () => {
    const compared = await model.read("models", "D6:H8");
    expect(compared.map((row) => [row[0], row[4]])).toEqual([
      ["MBG/NBD", ""],
      ["BG/NBD", "●"],
      ["Pareto/NBD", ""],
    ]);
    const published = [-9582.1357, -9582.4292, -9594.9762];
    compared.forEach(([, likelihood, aic], i) => {
      expect(likelihood).toBeCloseTo(published[i], 3);
      expect(aic).toBeCloseTo(8 - 2 * (likelihood as number), 8);
    });
  });

  test("the chances by frequency and time since are those of CV.BGNBD.CHANCE, no more for one who has been away longer", async () => {
    const often = await model.column("page", "E37:E44");
    const heat = (await model.read("page", "F36:K44")) as number[][];
    const [ago, ...chances] = heat;
    expect(ago).toEqual([0, 6, 13, 19, 26, 32]);
    const age = Math.max(...numbers(await model.column("list", "D5:D2361")));
    const [r, alpha, a, b] = numbers(await model.column("models", "E12:E15"));
    const histories = { frequency: [often[3] as number], recency: [age - ago[2]], age: [age] };
    const alive = bgnbdAlive({ r, alpha, a, b }, histories as never)[0];
    const buys = 1 - ((alpha + age) / (alpha + age + 39)) ** (r + (often[3] as number));
    expect(chances[3][2]).toBeCloseTo(alive * buys, 10);
    for (const row of chances.slice(1))
      row.forEach((chance, i) => i && expect(chance).toBeLessThan(row[i - 1]));
  });

  test("the customer chosen, and its P(alive) by what was known at each time", async () => {
    model.type("C37", "'0728");
    const [soFar, last, alive, chance, purchases] = await model.column("page", "C38:C42");
    const list = await model.read("list", "A5:M2361");
    const [, frequency, recency, age, , ...figures] = list.find(
      ([customer]) => customer === "0728",
    )! as number[];
    expect(soFar).toBe(frequency + 1);
    expect(last).toBe(UNTIL - Math.round((age - recency) * 7));
    expect([alive, chance, purchases]).toEqual(figures.slice(0, 3));
    const path = (await model.read("plots", "AA5:AG161")) as number[][];
    const days = ALL.filter(([customer]) => customer === "0728").map(([, day]) => day);
    const first = Math.min(...days);
    expect([path[0][0], path[156][0]]).toEqual([first, UNTIL + 273]);
    // counted from the orders: what was known of it at each day, the hold-out left out
    const known = path.map(([day]) => [
      ...new Set(days.filter((bought) => bought <= Math.min(day, UNTIL))),
    ]);
    const [r, alpha, a, b] = numbers(await model.column("models", "E12:E15"));
    const expected = bgnbdAlive(
      { r, alpha, a, b },
      {
        frequency: Float64Array.from(known, ({ length }) => length - 1),
        recency: Float64Array.from(known, (bought) => (Math.max(...bought) - first) / 7),
        age: Float64Array.from(path, ([day]) => (day - first) / 7),
      },
    );
    path.forEach(([, , , , share], i) => expect(share).toBeCloseTo(expected[i], 12));
    const bought = path.flatMap(([, , , , , mark], i) => (mark > 0 ? [i] : []));
    expect(bought.length).toBeGreaterThan(3);
    path.forEach(([, , , , share], i) => {
      if (i === 0 || path[i - 1][1] === 0) return; // active for certain until it came back
      if (bought.includes(i)) expect(share).toBeGreaterThan(path[i - 1][4]);
      else expect(share).toBeLessThan(path[i - 1][4]);
    });
    const today = path.findIndex((row) => row[6] === 1);
    expect(path[today][0]).toBeGreaterThanOrEqual(UNTIL);
    expect(path[today - 1][0]).toBeLessThan(UNTIL);
  });

  test("the charts say what they show", async () => {
    const made = (await model.cell("models", "B19")) as number;
    const expected = (await model.cell("models", "B18")) as number;
    expect(await model.cell("page", "E6")).toBe(
      `Hold-out: ${thousands(made)} made, ${thousands(Math.round(expected))} expected`,
    );
    const tracked = (await model.read("plots", "A5:I82")) as number[][];
    const heldOut = tracked.slice(39);
    const off = heldOut.reduce((all, [, , foretold, came]) => all + Math.abs(foretold - came), 0);
    const share = Math.round((100 * off) / heldOut.reduce((all, row) => all + row[3], 0));
    expect(await model.cell("models", "D20")).toBe(
      `Single periods of the hold-out: ${share}% off on average`,
    );
    const [, , , foretold, came] = (await model.read("plots", "K12:O12"))[0] as number[];
    expect(await model.cell("models", "H20")).toBe(
      `Most repeats: ${came.toFixed(1)} made each, ${foretold.toFixed(1)} expected`,
    );
    const alive = numbers(await model.column("list", "F5:F2361"));
    const active = alive.filter((share) => share >= 0.5).length;
    expect(await model.cell("page", "I6")).toBe(
      `Probably active: ${thousands(active)} of 2,357 (${((100 * active) / 2357).toFixed(1)}%)`,
    );
    expect(await model.cell("page", "E17")).toMatch(
      /^Customer 0728: \d+% at the start, below one half (from 199[78]-\d\d if|since 199[78]-\d\d)/,
    );
  });

  test("the groups by frequency are the published ones", async () => {
    expect(await model.column("plots", "L5:L12")).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    expect(await model.column("plots", "K15:K22")).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7+",
    ]);
    const groups = (await model.read("plots", "L5:O12")) as number[][];
    const made = groups.reduce((all, [customers, , , each]) => all + customers * each, 0);
    expect(made).toBeCloseTo((await model.cell("models", "B19")) as number, 8);
  });

  test("every customer has its place among the tenths of P(alive)", async () => {
    const [once, again] = ["N27:N36", "O27:O36"].map((range) => model.column("plots", range));
    expect(total(await once)).toBe(1411);
    expect(total(await again)).toBe(946);
    expect((await once)[9]).toBe(1411); // nobody leaves before the first repeat purchase
  });

  test("by the other model, its parameters", async () => {
    model.type("C30", "pnbd");
    expect(await model.column("models", "D12:D15")).toEqual(["r", "alpha", "s", "beta"]);
    const published = [0.553277, 10.577684, 0.60624, 11.66873];
    numbers(await model.column("models", "E12:E15")).forEach((estimate, i) =>
      expect(estimate / published[i]).toBeCloseTo(1, 4),
    );
    const [, purchases] = await keyFigures(model);
    expect((await model.cell("page", "B51")) as number).toBeCloseTo(purchases, 6);
  });
});

/** Days of purchase after each customer's first. */
function repeatsOf(orders: readonly Order[]): number {
  const days = new Map<string, Set<number>>();
  for (const [customer, day] of orders)
    days.set(customer, (days.get(customer) ?? new Set()).add(day));
  return [...days.values()].reduce((all, { size }) => all + size - 1, 0);
}

test("purchases that tell nothing are one sentence, and no errors", async () => {
  const model = await inserted(SOME);
  model.type("C29", "1997-01-01"); // when nobody had come back
  expect(await model.cell("page", "B4")).toMatch(/^MBG\/NBD: no customer bought again/);
  const figures = await model.column("page", "A6:A13");
  const shown = [...figures, ...(await model.column("page", "C19:C22"))];
  for (const value of shown.filter((_, i) => i >= 8 || i % 2 === 1)) expect(value).toBe("–");
  // the same sentence where the customers would stand, and nothing beside or below it
  const [first, ...others] = (await model.read("list", "A5:M8")).flat();
  expect(first).toMatch(/^MBG\/NBD: no customer bought again/);
  expect(new Set(others)).toEqual(new Set([""]));
});

describe("settings", () => {
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(SOME);
  });

  test("without an as-of date the last 39 weeks are held out, and the forecast begins with the last day", async () => {
    expect(await model.cell("models", "B17")).toBe("1997-10-01 to 1998-06-30");
    expect(await model.cell("page", "C33")).toBe(35976);
    const drawn = (await model.read("plots", "Q5:W82")) as number[][];
    expect(drawn.findIndex((row) => row[5] > 0)).toBe(39);
  });

  test("the yearly discount rate is that of so many units", async () => {
    const perWeek = (await model.cell("models", "J12")) as number;
    expect((1 + perWeek) ** (365.25 / 7)).toBeCloseTo(1.1, 12);
  });

  test("the horizon, the margin and the unit change what follows", async () => {
    const before = await keyFigures(model);
    model.type("C31", "25%");
    const quarter = await keyFigures(model);
    expect(quarter[3]).toBeCloseTo(before[3] / 4, 6);
    expect(quarter.slice(0, 3)).toEqual(before.slice(0, 3));

    model.type("C28", "month");
    model.type("C27", "12");
    const months = await keyFigures(model);
    expect(months[1] / before[1]).toBeCloseTo(365.25 / 364, 2);
    const drawn = await model.column("plots", "Q5:Q82");
    expect(drawn.slice(0, 18)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(new Set(drawn.slice(18))).toEqual(new Set(["#N/A"]));

    model.type("C28", "day");
    const days = numbers(await model.column("plots", "Q5:Q82"));
    expect([days[0], days[1], days[days.length - 1]]).toEqual([7, 14, 546]);
  });

  test("what cannot be computed is an error everywhere, never a 0", async () => {
    model.typeOrder("B7", "soon");
    const shown = [
      ...(await keyFigures(model)),
      ...(await model.column("page", "E48:L48")),
      ...(await model.column("page", "B48:C51")),
      ...(await model.column("plots", "Q5:Y6")),
      ...(await model.column("plots", "N27:O27")),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

test("customers of equal value each have their own place", async () => {
  const twice = [...SOME, ...SOME.map(([customer, ...order]): Order => [`${customer}b`, ...order])];
  const top = await (await inserted(twice)).read("page", "E48:L55");
  expect(new Set(top.map((row) => row[7])).size).toBe(8);
  for (let i = 0; i < 8; i += 2) {
    expect(top[i + 1][0]).toBe(`${top[i][0]}b`);
    expect(top[i + 1][6]).toBe(top[i][6]);
  }
});
