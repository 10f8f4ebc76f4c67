/** The Plans in a workbook: their formulas calculate, and follow what a user changes. */
import type { HostValue } from "../../src/hosts/host";
import { LOCALES } from "../../src/locales";
import { rfm } from "../../src/models/rfm";
import { softwareCustomer } from "../../src/models/software-customer";
import { cdnow } from "../support/samples";
import { newWorkbook } from "./cv-in-grid";

describe.each(LOCALES)("software customer, %s", (locale) => {
  async function inserted(answers = {}) {
    const workbook = newWorkbook();
    const { names } = await workbook.host.apply(softwareCustomer(locale).plan(answers));
    return {
      read: (sheet: "page" | "ledger", range: string) =>
        workbook.host.read(`'${names[sheet]}'!${range}`),
      type: (sheet: "page" | "ledger", cell: string, content: string) =>
        workbook.type(`${names[sheet]}!${cell}`, content),
    };
  }
  const keyFigures = async ({ read }: Awaited<ReturnType<typeof inserted>>) =>
    (await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1);

  test("the schedule is the published one", async () => {
    const { read } = await inserted();
    expect(await read("page", "D19:J23")).toEqual([
      [1, 495, 0, 495, 600, -105, -105],
      [2, 839, 495, 1334, 60, 1274, 1169],
      [3, 694, 1039, 1733, 60, 1673, 2842],
      [4, 278, 2228, 2506, 60, 2446, 5288],
      [5, 1018, 2060, 3078, 60, 3018, 8306],
    ]);
    expect((await read("page", "E24:I24"))[0]).toEqual([3324, 5822, 9146, 840, 8306]);
  });

  test("lifetime value, key figures and cost per customer", async () => {
    const workbook = await inserted();
    const terms = (await workbook.read("page", "J27:J31")).flat() as number[];
    expect([terms[0], terms[2], terms[3], terms[4]]).toEqual([10, 840, 5822, 8306]);
    expect(terms[1]).toBeCloseTo(332.4, 10);
    expect(await keyFigures(workbook)).toEqual([8306, 8306, 5822 / 9146, 2]);
    expect(await workbook.read("page", "D28:G32")).toEqual([
      [1, 600, 1, 600],
      [2, 60, 2, 30],
      [3, 60, 3, 20],
      [4, 60, 5, 12],
      [5, 60, 5, 12],
    ]);
  });

  test("follows a price, the costs and a new purchase", async () => {
    const workbook = await inserted();
    workbook.type("page", "B25", "595"); // layout software: one own purchase, four referred
    expect(await keyFigures(workbook)).toEqual([8806, 8806, 6222 / 9646, 1 + 1]);
    workbook.type("page", "E28", "3000");
    for (const row of [29, 30, 31, 32]) workbook.type("page", `E${row}`, "100");
    expect((await keyFigures(workbook)).slice(0, 2)).toEqual([6246, 6246]);

    const [[product]] = await workbook.read("page", "A32"); // the suite, 899
    const row: HostValue[] = [5, "New customer", "", "", product];
    row.forEach((content, i) => workbook.type("ledger", `${"ABCDE"[i]}33`, String(content)));
    expect((await workbook.read("ledger", "F33:G33"))[0]).toEqual([899, 5]);
    expect((await keyFigures(workbook)).slice(0, 2)).toEqual([7145, 7145]);
    expect((await workbook.read("page", "F32"))[0][0]).toBe(6);
  });

  test("a purchase out of order counts from the year it was made in", async () => {
    const workbook = await inserted();
    workbook.type("ledger", "A10", "4"); // what the studio bought in year 3 moves to year 4
    workbook.type("ledger", "A9", "5"); // the first referral comes in year 5, after its other purchases in year 3
    const customers = (await workbook.read("page", "F28:F32")).flat();
    expect(customers).toEqual([1, 1, 3, 5, 5]);
    expect((await keyFigures(workbook))[0]).toBe(8306);
  });

  test("a product of the user's own", async () => {
    const workbook = await inserted();
    workbook.type("page", "A34", "Font library");
    workbook.type("page", "B34", "50");
    workbook.type("ledger", "E5", "Font library");
    expect((await keyFigures(workbook))[0]).toBe(8306 - 495 + 50);
  });

  test("what cannot be computed is an error everywhere, not a 0", async () => {
    const workbook = await inserted();
    workbook.type("ledger", "E8", "No such product");
    const shown = [...(await keyFigures(workbook)), ...(await workbook.read("page", "E24:I24"))[0]];
    for (const value of shown) expect(value).toMatch(/^#/);
  });

  test("the wizard's customer and costs", async () => {
    const name = "=Über & Söhne <b>";
    const workbook = await inserted({ customer: name, acquisitionCost: 100, costToServe: 0 });
    expect((await workbook.read("page", "B19"))[0][0]).toBe(name);
    expect((await workbook.read("page", "E28:E32")).flat()).toEqual([100, 0, 0, 0, 0]);
    expect((await keyFigures(workbook)).slice(0, 2)).toEqual([9046, 9046]);
    expect((await workbook.read("page", "F28:F32")).flat()).toEqual([1, 2, 3, 5, 5]);
  });
});

describe("RFM", () => {
  const orders = cdnow();
  const HEADING = ["Customer", "Date", "Amount"];

  /** The model over the first `count` purchases of the CDNOW sample, which stand on a sheet under headings. */
  async function inserted(count: number) {
    const rows = orders.customers
      .slice(0, count)
      .map(([customer], i) => [customer, orders.dates[i][0], orders.amounts[i][0]]);
    const cells = [HEADING, ...rows];
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
    const answers = { customers: column("A", 0), dates: column("B", 1), amounts: column("C", 2) };
    const { names } = await workbook.host.apply(rfm("zh-CN").plan(answers));
    return {
      rows,
      read: (sheet: "page" | "list" | "averages", range: string) =>
        workbook.host.read(`'${names[sheet]}'!${range}`),
      type: (cell: string, content: string) => workbook.type(`${names.page}!${cell}`, content),
      typeOrder: (cell: string, content: string) => workbook.type(`Orders!${cell}`, content),
    };
  }
  type Inserted = Awaited<ReturnType<typeof inserted>>;

  const keyFigures = async ({ read }: Inserted) =>
    (await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1);

  /** Purchases among rows: those of a customer on one day are one. */
  const purchasesIn = (rows: Inserted["rows"]) =>
    new Set(rows.map(([customer, date]) => `${customer} ${date}`)).size;

  describe("of all the CDNOW orders", () => {
    let model: Inserted;
    beforeAll(async () => {
      model = await inserted(Infinity);
    });

    test("key figures, ten segments and their totals agree with the data", async () => {
      const revenue = model.rows.reduce((sum, [, , amount]) => sum + amount, 0);
      const figures = (await keyFigures(model)) as number[];
      expect(figures.slice(0, 2)).toEqual([2357, purchasesIn(model.rows)]);
      expect(figures[2]).toBeCloseTo(revenue, 6);
      const summary = await model.read("averages", "A5:J14");
      for (const row of await model.read("page", "A33:F42")) {
        const found = summary.find(([segment]) => segment === row[0]);
        const expected = found ? [found[2], found[3], found[5], found[6]] : [0, 0, 0, 0];
        expect(row.slice(2, 6)).toEqual(expected);
      }
      const [[customers, share, sales, salesShare]] = await model.read("page", "C43:F43");
      expect(customers).toBe(2357);
      expect(share).toBeCloseTo(1, 12);
      expect(sales).toBeCloseTo(revenue, 6);
      expect(salesShare).toBeCloseTo(1, 12);
      const loyal = summary.filter(([, loyalty]) => loyalty === "忠诚");
      const loyalShare = loyal.reduce((sum, row) => sum + (row[6] as number), 0);
      expect(figures[3]).toBeCloseTo(loyalShare, 12);
    });

    test("key figures are compared: revenue of the last half-year with the one before", async () => {
      const last = Math.max(...model.rows.map(([, date]) => date));
      const sum = (from: number, to: number) =>
        model.rows
          .filter(([, date]) => date > last - from && date <= last - to)
          .reduce((total, [, , amount]) => total + amount, 0);
      const change = Math.round(100 * (sum(182, 0) / sum(364, 182) - 1));
      const [, , , [each], , [revenue]] = await model.read("page", "B5:B10");
      expect(revenue).toBe(`近半年较前半年 ${change < 0 ? "" : "+"}${change}%`);
      expect(each).toBe(`人均 ${(purchasesIn(model.rows) / 2357).toFixed(1)} 次`);
    });

    test("value and churn of the three loyalty groups, their totals and what each customer is worth", async () => {
      const rows = (await model.read("page", "A26:J28")) as number[][];
      const list = await model.read("list", "A5:K2361");
      for (const [
        loyalty,
        customers,
        ,
        ,
        churn,
        future,
        lifetime,
        futureEach,
        lifetimeEach,
      ] of rows) {
        expect(customers).toBe(list.filter((row) => row[10] === (loyalty as unknown)).length);
        expect(churn).toBeGreaterThan(0);
        expect(churn).toBeLessThan(1);
        expect(futureEach).toBeCloseTo(future / customers, 9);
        expect(lifetimeEach).toBeCloseTo(lifetime / customers, 9);
      }
      const [[customers, realised, active, churn, future, lifetime]] = (await model.read(
        "page",
        "B29:G29",
      )) as number[][];
      expect(customers).toBe(2357);
      expect(realised).toBeCloseTo((await keyFigures(model))[2] as number, 6); // all of the sales count
      expect(churn).toBeCloseTo(1 - active / customers, 12);
      expect(lifetime).toBeCloseTo(realised + future, 6);
      expect(await model.read("page", "J29")).toEqual([[expect.closeTo(1, 12)]]);
    });

    test("one row per customer, ids as they are, and the day counted up to", async () => {
      const list = await model.read("list", "A5:K2361");
      expect(list).toHaveLength(2357);
      expect(new Set(list.map(([customer]) => customer)).size).toBe(2357);
      expect(list.every(([customer]) => /^\d{4}$/.test(String(customer)))).toBe(true);
      expect(list.every((row) => row[10] !== "")).toBe(true);
      const lastDay = Math.max(...orders.dates.flat());
      expect((await model.read("page", "B22"))[0][0]).toBe(lastDay);
    });

    test("counts rows and what it does not use", async () => {
      expect((await model.read("page", "B49:B51")).flat()).toEqual([6920, 6696, 6920 - 6696]);
    });
  });

  test("follows its settings", async () => {
    const model = await inserted(600);
    const day = 35703; // 1997-09-30
    model.type("B16", "1997-09-30");
    expect((await model.read("page", "B22"))[0][0]).toBe(day);
    const until = model.rows.filter(([, date]) => date <= day);
    expect((await keyFigures(model)).slice(0, 2)).toEqual([
      new Set(until.map(([customer]) => customer)).size,
      purchasesIn(until),
    ]);

    model.type("B17", "3");
    const scores = (await model.read("list", "F5:H200")).flat();
    expect(new Set(scores.filter((score) => score !== ""))).toEqual(new Set([1, 2, 3]));

    model.type("B18", "total");
    const money = (await model.read("list", "D5:E200")).filter(([purchases]) => purchases !== "");
    const total = money.reduce((sum, [, amount]) => sum + (amount as number), 0);
    expect(total).toBeCloseTo(
      until.reduce((sum, [, , amount]) => sum + amount, 0),
      6,
    );
  });

  test("follows the margin and the weeks ahead", async () => {
    const model = await inserted(1500);
    const total = async () => (await model.read("page", "C29:G29"))[0] as number[];
    const before = await total();
    model.type("B20", "40%");
    const after = await total();
    expect(after[0] / before[0]).toBeCloseTo(0.4, 12);
    expect(after[3] / before[3]).toBeCloseTo(0.4, 12);
    expect(after.slice(1, 3)).toEqual(before.slice(1, 3));
    model.type("B19", "26");
    expect((await total())[3]).toBeLessThan(after[3]);
    model.type("B21", "0");
    model.type("B19", "52");
    expect((await total())[3]).toBeGreaterThan(after[3]); // undiscounted
  });

  test("follows the purchases", async () => {
    const model = await inserted(600);
    const [, , before] = (await keyFigures(model)) as number[];
    model.typeOrder("C2", String(model.rows[0][2] + 1000));
    expect((await keyFigures(model))[2]).toBeCloseTo(before + 1000, 6);
  });

  test("nothing is compared where some dates are text, which only our functions read", async () => {
    const model = await inserted(600);
    const beside = async () => (await model.read("page", "B10"))[0][0];
    expect(await beside()).toMatch(/^近半年较前半年 [+-]/);
    model.typeOrder("B7", "'1997-01-18");
    expect((await keyFigures(model))[2]).toBeGreaterThan(0);
    expect(await beside()).toBe("");
  });

  test("an unreadable date is an error everywhere, not a 0", async () => {
    const model = await inserted(600);
    model.typeOrder("B7", "soon");
    const shown = [
      ...(await keyFigures(model)),
      ...(await model.read("page", "C33:F33"))[0],
      ...(await model.read("page", "B29:G29"))[0],
      ...(await model.read("page", "B22"))[0],
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });

  test("where nobody has bought twice, one sentence says that values cannot be told", async () => {
    const { read } = await inserted(1);
    const [[first, ...others], ...below] = await read("page", "A26:J28");
    expect(first).toBe("–");
    expect((await read("page", "A30"))[0][0]).toMatch(/^尚无法推算这些客户今后带来的价值/);
    expect(new Set([others, ...below].flat())).toEqual(new Set([""]));
    const [, ...totals] = (await read("page", "A29:J29"))[0];
    expect(new Set(totals)).toEqual(new Set(["–"]));
  });
});
