/** The retention model in a workbook: its formulas calculate, agree with the literature, and follow changes. */
import type { HostValue } from "../../src/hosts/host";
import type { Answers, Preview } from "../../src/models/model";
import { retention } from "../../src/models/retention";
import { SURVIVORS } from "../../src/models/retention/example";
import { cdnow } from "../support/samples";
import { newWorkbook } from "./cv-in-grid";

type Sheet = "page" | "data" | "cohorts" | "revenue" | "revenueData";

async function inserted(answers: Answers = {}, orders: HostValue[][] = [["none"]]) {
  const workbook = newWorkbook();
  await workbook.host.apply({
    title: "Orders",
    names: [],
    sheets: [{ id: "orders", name: "Orders", blocks: [{ at: "A1", cells: orders }] }],
  });
  const { names } = await workbook.host.apply(retention("en").plan(answers));
  const read = (sheet: Sheet, range: string) => workbook.host.read(`'${names[sheet]}'!${range}`);
  return {
    read,
    cell: async (sheet: Sheet, cell: string) => (await read(sheet, cell))[0][0] as number,
    column: async (sheet: Sheet, range: string) => (await read(sheet, range)).flat(),
    type: (sheet: Sheet, cell: string, content: string) =>
      workbook.type(`${names[sheet]}!${cell}`, content),
  };
}
type Inserted = Awaited<ReturnType<typeof inserted>>;

/** Value as projected and at one rate, retention rate, payback, most to pay. */
const keyFigures = async ({ column }: Inserted) =>
  (await column("page", "A4:A13")).filter((_, i) => i % 2 === 1) as number[];

/** A preview's figures as numbers. */
const numbersOf = ({ figures }: Preview) =>
  figures.map(({ value }) => Number(value.replace(/[^\d.-]/g, "")));

describe("of the literature's example", () => {
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted();
  });

  test("fits the published parameters to seven years and projects the other five", async () => {
    const [alpha, beta, likelihood] = (await model.column("page", "B32:B34")) as number[];
    expect([alpha, beta]).toEqual([expect.closeTo(0.704077, 6), expect.closeTo(1.182043, 6)]);
    expect(likelihood).toBeCloseTo(-1680.2652, 4);
    const projected = (await model.column("data", "G13:G17")) as number[];
    const published = [0.2201, 0.2044, 0.1912, 0.1799, 0.17];
    projected.forEach((share, i) => expect(share).toBeCloseTo(published[i], 4));
  });

  test("the value as projected is the sum of the margins of those left, discounted", async () => {
    // survival by hand: the product of (β+t−1)/(α+β+t−1)
    const [alpha, beta] = (await model.column("page", "B32:B33")) as number[];
    let [survival, value] = [1, -150];
    for (let year = 0; year < 12; year++) {
      value += (100 * survival) / 1.1 ** year;
      survival *= (beta + year) / (alpha + beta + year);
    }
    const [projected, , , payback, most] = await keyFigures(model);
    expect(projected).toBeCloseTo(value, 8);
    expect(most).toBeCloseTo(value + 150, 8);
    // 50 are still owed after the first margin; the second brings 100 × .6267 / 1.1
    expect(payback).toBeCloseTo(1 + 50 / ((100 * beta) / (alpha + beta) / 1.1), 8);
  });

  test("one rate is that of all who were kept, and its value the geometric sum", async () => {
    const [, value, rate] = await keyFigures(model);
    expect(rate).toBeCloseTo((631 + 468 + 382 + 326 + 289 + 262 + 241) / (1000 + 631 + 468 + 382 + 326 + 289 + 262), 12); // prettier-ignore
    const q = rate / 1.1;
    expect(value).toBeCloseTo((100 * (1 - q ** 12)) / (1 - q) - 150, 8);
  });

  test("the table of sensitivity has the published multiples, for ever, a year later and without cost", async () => {
    const other = await inserted({
      acquisition: 0,
      margin: 1,
      discount: 12,
      horizon: 30,
      timing: "1",
    });
    const [sixty, , , eighty] = (await other.read("page", "D18:I21")) as number[][];
    // r/(1 + d − r) at 12 %: 1.15 and 2.50; thirty years are nearly for ever
    expect(sixty[4]).toBeCloseTo(1.15, 2);
    expect(eighty[4]).toBeCloseTo(2.5, 2);
  });

  test("breaks even where the value is nothing", async () => {
    const rate = await model.cell("page", "I35");
    model.type("page", "B22", String(rate));
    const [, value] = await keyFigures(model);
    model.type("page", "B22", "");
    expect(value).toBeCloseTo(0, 1); // found between whole percents, on a straight line
  });

  test("one percent more retention is worth more than one percent of anything else", async () => {
    const gains = (await model.column("page", "H29:H32")) as number[];
    expect(Math.max(...gains)).toBe(gains[0]);
    expect(gains[1]).toBeCloseTo(0.01 * ((await keyFigures(model))[1] + 150), 8);
    expect(gains[3]).toBeCloseTo(1.5, 8);
  });

  test("agrees with its preview", async () => {
    const [projected, constant, rate, payback] = await keyFigures(model);
    const shown = numbersOf(retention("en").preview({}));
    expect(shown[0]).toBe(Math.round(projected));
    expect(shown[1]).toBe(Math.round(constant));
    expect(shown[2]).toBeCloseTo(100 * rate, 1);
    expect(shown[3]).toBeCloseTo(payback, 1);
  });

  test.each([1, 2])("with the first margin at timing %d, as the preview has it", async (timing) => {
    model.type("page", "B21", String(timing));
    const [projected, constant] = await keyFigures(model);
    const shown = numbersOf(retention("en").preview({ timing: String(timing) }));
    model.type("page", "B21", "0");
    expect(shown.slice(0, 2)).toEqual([Math.round(projected), Math.round(constant)]);
  });

  test("follows survivors and the period of the fit", async () => {
    model.type("page", "B23", "12");
    expect(await model.cell("page", "B31")).toBe(12);
    expect(await model.cell("page", "B36")).toBe("–"); // nothing is left to test the projection by
    model.type("data", "B17", "100");
    const drawn = (await model.column("data", "O5:O17")) as number[];
    expect(drawn[12]).toBe(0.1);
    model.type("page", "B23", "7");
    expect(await model.cell("page", "B36")).toBeCloseTo(0.17 - 0.1, 3);
  });

  test("survivors who do not tell a curve leave the one rate standing, and a sentence that says why there is no projection", async () => {
    model.type("data", "B7", "900"); // more than the 631 of the year before
    const [projected, constant, , payback, most] = await keyFigures(model);
    expect([projected, payback, most]).toEqual(["–", "–", "–"]);
    expect(constant).toEqual(expect.any(Number));
    expect(await model.column("page", "A37:A38")).toEqual([
      expect.stringContaining("No projection"),
      expect.stringContaining("larger than the one before it"),
    ]);
    expect(await model.column("page", "B42:B47")).toEqual(Array(6).fill("–"));
    model.type("data", "B7", "468");
    expect(await model.column("page", "A37:A38")).toEqual([
      "Customers differ: those who leave easily go first, so that",
      "the share who stay rises from period to period.",
    ]);
  });

  test("what a customer is still worth rises with its renewals: by mpmath, at 10 % and a margin of 100", async () => {
    const worth = (await model.column("page", "B42:B47")) as number[];
    // 2F1 at the rounded parameters .704077, 1.182043
    expect(worth[0]).toBeCloseTo(296.44, 2);
    expect(worth[1]).toBeCloseTo(410.314, 2);
    expect(worth[4]).toBeCloseTo(626.441, 2);
    expect(worth[5]).toBeGreaterThan(worth[4]);
  });

  test("never earned back", async () => {
    model.type("page", "B19", "5000");
    expect((await keyFigures(model))[3]).toBe("–");
    expect(await model.cell("page", "I35")).toBe("–");
    model.type("page", "B19", "50");
    expect(await model.cell("page", "I35")).toBe(0);
  });
});

describe("of the CDNOW orders", () => {
  const { customers, dates } = cdnow();
  const orders = [["Customer", "Date"], ...customers.map(([id], i) => [id, dates[i][0]])];
  const column = (letter: string, i: number) => ({
    address: `Orders!${letter}1:${letter}${orders.length}`,
    cells: orders.map((row) => [row[i]]),
  });
  const answers = { customers: column("A", 0), dates: column("B", 1), margin: 20, acquisition: 15 };
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(answers, orders);
  });

  test("takes the cohorts of three months together, each where it is old enough", async () => {
    const cohorts = (await model.read("cohorts", "A9:T11")) as number[][];
    expect(cohorts.map(([, size]) => size).reduce((a, b) => a + b)).toBe(2357);
    const pooled = (await model.read("cohorts", "C5:T5"))[0] as number[];
    for (const since of [0, 1, 15]) {
      const bought = cohorts.reduce((all, row) => all + row[1] * row[since + 2], 0);
      expect(pooled[since]).toBeCloseTo(bought / 2357, 10);
    }
    // after 17 months only those who came in January 1997 can be seen
    expect(pooled[17]).toBeCloseTo(cohorts[0][19], 12);
  });

  test("a customer who buys later is still one: survivors are who bought then or later, one by one", async () => {
    const month = (day: unknown) => {
      const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(day))));
      return 12 * date.getUTCFullYear() + date.getUTCMonth();
    };
    const spans = new Map<unknown, readonly [first: number, last: number]>();
    customers.forEach(([id], i) => {
      const at = month(dates[i][0]);
      const [first, last] = spans.get(id) ?? [at, at];
      spans.set(id, [Math.min(first, at), Math.max(last, at)]);
    });
    const until = 12 * 1998 + 5;
    const [survival] = (await model.read("cohorts", "C6:T6")) as number[][];
    let lowest = 1;
    survival.forEach((share, since) => {
      const seen = [...spans.values()].filter(([first]) => first + since <= until);
      const there = seen.filter(([first, last]) => last - first >= since);
      lowest = Math.min(lowest, there.length / seen.length);
      expect(share).toBeCloseTo(lowest, 12);
    });
    // as many bought in a later month than their first
    expect(survival[1]).toBeCloseTo(1066 / 2357, 12);
    const survivors = (await model.column("data", "B5:B22")) as number[];
    survivors.forEach((count, i) => expect(count).toBeCloseTo(2357 * survival[i], 8));
    expect(await model.column("data", "B23:B24")).toEqual(["", ""]);
  });

  test("agrees with its preview", async () => {
    const shown = numbersOf(retention("en").preview(answers));
    const [projected, constant, rate, payback] = await keyFigures(model);
    expect(shown[0]).toBe(Math.round(projected));
    expect(shown[1]).toBe(Math.round(constant));
    expect(shown[2]).toBeCloseTo(100 * rate, 1);
    expect(shown[3]).toBeCloseTo(payback, 1);
  });

  test("follows the length of a period", async () => {
    model.type("page", "B24", "quarter");
    expect(await model.column("cohorts", "A9:B10")).toEqual(["1997-Q1", 2357, "", ""]);
    expect(await model.cell("page", "B32")).toBe(5);
    expect((1 + (await model.cell("page", "B28"))) ** 4).toBeCloseTo(1.1, 12); // 10 % a year
  });

  test("follows the as-of date: a quarter with a day missing is left out, and so of the fit and the chart", async () => {
    model.type("page", "B25", "1998-06-29");
    expect(await model.cell("page", "B32")).toBe(4);
    expect((await model.read("cohorts", "C9:H9"))[0].map((share) => typeof share)).toEqual(
      [..."nnnnn"].map(() => "number").concat("string"), // prettier-ignore
    );
    expect(await model.column("data", "B9:B10")).toEqual([expect.any(Number), ""]);
    model.type("page", "B25", "1997-03-31"); // the one quarter is the first
    expect(await keyFigures(model)).toEqual(["–", "–", "–", "–", "–"]);
    expect(await model.cell("page", "A38")).toContain("No projection yet");
    model.type("page", "B25", "");
    expect(await model.cell("page", "B32")).toBe(5);
  });
});

describe("of revenue", () => {
  // two subscriptions grow and shrink, one pauses, one ends, one begins; April is not over
  const orders = [
    ["Customer", "Date", "Amount"],
    ...[1, 2, 3, 4].map((month) => ["Ann", `2025-0${month}-05`, 20 + 10 * month]),
    ...[1, 2, 3].map((month) => ["Bob", `2025-0${month}-10`, 100 - 20 * month]),
    ...[1, 3].map((month) => ["Cy", `2025-0${month}-15`, 50]),
    ...["Di", "2025-01-20", 70, "Ed", "2025-03-25", 25].reduce<(string | number)[][]>(
      (rows, cell, i) => (i % 3 ? (rows.at(-1)!.push(cell), rows) : [...rows, [cell]]),
      [],
    ),
  ] as HostValue[][];
  const column = (letter: string, i: number) => ({
    address: `Orders!${letter}1:${letter}${orders.length}`,
    cells: orders.map((row) => [row[i]]),
  });
  const answers = { customers: column("A", 0), dates: column("B", 1), amounts: column("C", 2) };
  let model: Inserted;
  beforeAll(async () => {
    model = await inserted(answers, orders);
  });

  test("stands beside the page with what is kept, in the last whole period and over all of them, by hand", async () => {
    // February opens with 30 + 80 + 50 + 70 = 230; March with 40 + 60 = 100
    const rows = await model.read("revenue", "B13:C24");
    expect(rows[0]).toEqual(["2025-03", 3]);
    expect(rows.slice(1, 8)).toEqual([
      ...[[100, 0], [25, 255], [50, 50], [10, 20], [20, 40], [0, 120], [165, 165]], // prettier-ignore
    ]);
    const rates = rows.slice(8) as number[][];
    expect(rates.map(([last]) => last)).toEqual([0.9, 0.8, 0.2, 4.25].map((rate) => expect.closeTo(rate, 12))); // prettier-ignore
    // of the 330 that February and March opened with
    const [net, gross, churn, quick] = rates.map(([, longer]) => longer);
    expect(net).toBeCloseTo((330 + 20 - 40 - 120) / 330, 12);
    expect(gross).toBeCloseTo((330 - 40 - 120) / 330, 12);
    expect(churn).toBeCloseTo(160 / 330, 12);
    expect(quick).toBeCloseTo((255 + 50 + 20) / 160, 12);
    expect((await model.column("revenue", "A5:A9")).filter((_, i) => i % 2 === 0)).toEqual(rates.filter((_, i) => i !== 2).map(([last]) => last)); // prettier-ignore
  });

  test("says what came in and went, and which period is not over", async () => {
    const said = (await model.read("revenue", "A1:L40"))
      .flat()
      .filter((cell) => typeof cell === "string");
    expect(said).toContain("2025-04 is not over by the as-of date and left out.");
    expect(said).toContain("2025-03: 85 came in, 20 went; no fall");
    // 170 and 190 of 330; twice in a row
    expect(said).toContain(
      "Kept a period on average: 52%, with growth 58%; at that rate 27% and 33% after 2 periods",
    );
  });

  test("follows the as-of date; where no period is over, a sentence says so", async () => {
    model.type("page", "B25", "2025-04-30");
    expect((await model.read("revenue", "B13:B14")).flat()).toEqual(["2025-04", 165]);
    model.type("page", "B25", "2025-01-30");
    const cells = (await model.read("revenue", "A1:L40")).flat();
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    expect(cells).toContain(
      "No period is over yet: a later as-of date or shorter periods may help.",
    );
  });

  test("amounts that cannot be read are refused before anything is inserted", () => {
    const wrong = {
      ...answers.amounts,
      cells: [...orders.slice(0, -1).map((row) => [row[2]]), ["much"]],
    };
    expect(() => retention("en").plan({ ...answers, amounts: wrong })).toThrow(
      "'much' is not a number",
    );
  });
});

describe("of counts in place of purchases", () => {
  const column = (heading: string, letter: string, cells: readonly HostValue[]) => ({
    address: `Orders!${letter}1:${letter}${cells.length + 1}`,
    cells: [[heading], ...cells.map((cell) => [cell])],
  });
  const years = SURVIVORS.slice(0, 8);
  const months = [500, 300, "", 150, ""];
  const given = {
    month: column("Still customers by month", "A", months),
    year: column("Still customers by year", "B", years),
  };
  const orders = Array.from({ length: 9 }, (_, i) => [
    given.month.cells[i]?.[0] ?? "",
    given.year.cells[i]?.[0] ?? "",
  ]);

  test("the length of a period on the page chooses among them, as in the preview", async () => {
    const model = await inserted({ ...given, unit: "year", horizon: 12 }, orders);
    expect((await model.column("data", "B5:B13")).slice(0, 8)).toEqual([...years]);
    expect(await model.cell("data", "B13")).toBe("");
    const [alpha, beta] = (await model.column("page", "B32:B33")) as number[];
    expect([alpha, beta]).toEqual([expect.closeTo(0.704077, 6), expect.closeTo(1.182043, 6)]);
    const [projected, constant] = await keyFigures(model);
    const shown = numbersOf(retention("en").preview({ ...given, unit: "year", horizon: 12 }));
    expect(shown.slice(0, 2)).toEqual([Math.round(projected), Math.round(constant)]);

    model.type("page", "B24", "month");
    expect(await model.column("data", "B5:B9")).toEqual([500, 300, "", 150, ""]);
    const [byMonth, atOneRate] = await keyFigures(model);
    const monthly = numbersOf(retention("en").preview({ ...given, horizon: 12 }));
    expect(monthly.slice(0, 2)).toEqual([Math.round(byMonth), Math.round(atOneRate)]);
  });

  test("of a length that was not counted nothing is known, and the page says so", async () => {
    const model = await inserted({ ...given, unit: "week" }, orders);
    expect(new Set(await model.column("data", "B5:B35"))).toEqual(new Set([""]));
    expect((await keyFigures(model)).slice(0, 4)).toEqual(["–", "–", "–", "–"]);
    const { figures, read } = retention("en").preview({ ...given, unit: "week" });
    expect(figures.map(({ value }) => value)).toEqual(["–", "–", "–", "–"]);
    expect(read).toContain("0 customers, followed over 0 periods");
  });

  test("text among them is refused by row", () => {
    const month = column("Still customers by month", "A", [500, "many", 200]);
    expect(() => retention("en").preview({ month })).toThrow(/counts .* row 3: 'many'/);
  });
});
