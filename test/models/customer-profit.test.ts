/** Customer profit: its preview, its refusals, and its sheets calculated in the grid against plain arithmetic. */
import { customerProfit } from "../../src/models/customer-profit";
import type { Answers, RangeAnswer } from "../../src/models/model";
import { samplePlan } from "../../src/models/sample";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = customerProfit("en");

const range = (address: string, ...cells: unknown[]): RangeAnswer => ({
  address,
  cells: cells.map((cell) => [cell]),
});

/** Three customers, a row without one, and a customer that bought nothing but was recruited. */
const SMALL: Answers = {
  customers: range("Data!A1:A6", "Customer", "Ann", "", "007", "Cy", "Dee"),
  turnover: range("Data!B1:B6", "Turnover", 1000, 70, 400, 600, ""),
  recruiting: range("Data!C1:C6", "Recruiting", 0, 5, 90, 30, 60),
  first: range("Data!D1:D6", "Visits", 1, 5, 6, 3, 0),
  firstCost: 200,
  overheads: 100,
};

const MARGIN = {
  customers: range("Data!A1:A4", "Customer", "Ann", "Bob", "Cy"),
  turnover: range("Data!B1:B4", "Revenue", 1000, 400, 600),
  grossMargin: range("Data!C1:C4", "Gross margin", 300, 100, -50),
};

describe("gross margin in place of direct costs", () => {
  test("gives the costs, and says so", () => {
    const { figures, read } = model.preview(MARGIN);
    expect(figures[0].value).toBe("350");
    expect(read).toContain("Direct costs are turnover less gross margin");
    expect(read).not.toContain("No costs are selected");
  });

  test("is left alone where direct costs are given", () => {
    const direct = range("Data!D1:D4", "COGS", 500, 300, 650);
    const { figures, read } = model.preview({ ...MARGIN, direct });
    expect(figures[0].value).toBe("550");
    expect(read).not.toContain("margin");
  });

  test.each([
    ["Gross margin", [0.3, 0.25, -0.1]],
    ["Gross margin %", [30, 25, -10]],
  ])("%s of %j is refused as shares", (heading, shares) => {
    const grossMargin = range("Data!C1:C4", heading, ...shares);
    expect(() => model.preview({ ...MARGIN, grossMargin })).toThrow("these are shares");
  });

  test("the sheets reckon with it", async () => {
    const workbook = newWorkbook();
    const cells = [0, 1, 2, 3].map(
      (i) =>
      [MARGIN.customers, MARGIN.turnover, MARGIN.grossMargin].map((each) => each.cells[i][0] as string), // prettier-ignore
    );
    const plan = model.plan(MARGIN);
    const { names } = await workbook.host.apply({
      ...plan,
      sheets: [...plan.sheets, { id: "data", name: "Data", blocks: [{ at: "A1", cells }] }],
    });
    const listed = await workbook.host.read(`'${names.list}'!A5:D7`);
    expect(listed.map((row) => row.slice(1))).toEqual([
      ["Ann", 1000, 700],
      ["Bob", 400, 300],
      ["Cy", 600, 650],
    ]);
  });
});

interface Account {
  readonly name: string;
  readonly turnover: number;
  readonly direct: number;
  readonly costToServe: number;
  readonly profit: number;
}

/** The sample's profits, by plain arithmetic: 96,000 by orders, 124,000 by hours, 56,000 by turnover, recruiting in thirds. */
function accounts(): Account[] {
  const rows = model.sample!().sheet.blocks[1].cells as [string, ...number[]][];
  const total = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const [sales, orders, hours] = [total(1), total(6), total(7)];
  return rows.map(([name, turnover, direct, marketing, service, recruiting, own, support]) => {
    const shared = (96000 * own) / orders + (124000 * support) / hours + (56000 * turnover) / sales;
    const costToServe = marketing + service + recruiting / 3 + shared;
    return { name, turnover, direct, costToServe, profit: turnover - direct - costToServe };
  });
}
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("preview", () => {
  test("of the sample", () => {
    const { figures, chart, read } = model.preview(model.sample!().answers);
    const profits = accounts().map(({ profit }) => profit);
    const losses = profits.filter((profit) => profit < 0);
    const whole = (amount: number) => Math.round(amount).toLocaleString("en");
    expect(figures).toEqual([
      { label: "Profit per year", value: whole(sum(profits)) },
      { label: "Of turnover", value: `${((100 * sum(profits)) / 1709000).toFixed(1)}%` },
      { label: "Customers that lose money", value: `${losses.length} of 30` },
      { label: "Lost on them per year", value: whole(sum(losses)) },
    ]);
    expect(read).toBe("30 customers with turnover and costs of a year");
    const [whale, end] = chart.series.map(({ values }) => values);
    expect(Math.max(...whale)).toBeCloseTo(sum(profits) - sum(losses), 6);
    expect(whale[29]).toBeCloseTo(end[29], 6);
  });

  test("without costs the profit is the turnover", () => {
    const { customers, turnover } = SMALL;
    const { figures, read } = model.preview({ customers, turnover, currency: "EUR" });
    expect(read).toBe(
      "4 customers with turnover and costs of a year. No costs are selected, so that profit is all turnover",
    );
    expect(figures.map(({ value }) => value)).toEqual(["€2,000", "100.0%", "0 of 4", "€0"]);
  });
});

test("blank costs are said, as they flatter a customer", () => {
  const direct = range("Data!E1:E6", "Direct", 100, 1, "", 50, "");
  expect(model.preview({ ...SMALL, direct }).read).toBe(
    "4 customers with turnover and costs of a year. Direct costs blank for 2 of them, which counts as 0",
  );
});

test("costs with a minus are refused, one refund among them is not", () => {
  const direct = (...cells: number[]) => ({
    ...SMALL,
    direct: range("Data!E1:E6", "Direct", ...cells),
  });
  expect(() => model.preview(direct(-100, 0, -30, -50, 0))).toThrow(
    "Direct costs: 3 of 3 amounts are below 0",
  );
  expect(() => model.preview(direct(100, 0, -30, 50, 60))).not.toThrow();
});

describe("answers", () => {
  test.each(
    [
      [{ turnover: undefined }, "Turnover: select the cells that hold it."],
      [{ years: 0 }, "Years of recruiting: enter a whole number from 1 to 20."],
      [{ overheads: -1 }, "Overheads: enter a number of at least 0."],
      [
        { turnover: range("Data!B1:B6", "Turnover", 1000, 70, "much", 600, "") },
        "The customers cannot be used: turnover, row 4: 'much' is not a number",
      ],
      [
        { first: range("Data!D1:D6", "Visits", 1, 5, -6, 3, 0) },
        "The customers cannot be used: first, row 4: -6 is negative",
      ],
      [
        { first: range("Data!D1:D6", "Visits", 0, 0, 0, 0, 0) },
        "The customers cannot be used: drivers add up to 0",
      ],
      [
        {
          customers: range(
            "Data!A1:A20002",
            "Customer",
            ...Array.from({ length: 20001 }, (_, i) => `Ann ${i}`),
          ),
          turnover: range("Data!B1:B20002", "Turnover", ...Array(20001).fill(1)),
          recruiting: undefined,
          first: undefined,
        },
        "The customers cannot be used: more than 20,000 customers",
      ],
    ].map(([answers, message]) => [message, answers] as [string, object]),
  )("refused: %s", (message, answers) => {
    expect(() => model.preview({ ...SMALL, ...answers })).toThrow(message);
    expect(() => model.plan({ ...SMALL, ...answers })).toThrow(message);
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
    (await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1) as number[];

  let sheets: Inserted;
  beforeAll(async () => {
    sheets = await inserted();
  });
  const ranked = () => accounts().sort((a, b) => b.profit - a.profit);
  const close = (shown: readonly unknown[], expected: readonly number[]) =>
    expected.forEach((value, i) => expect(shown[i]).toBeCloseTo(value, 6));

  test("key figures are compared: all customers with those that earn", async () => {
    const all = ranked();
    const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
    const whole = (amount: number) => Math.round(amount).toLocaleString("en");
    const [earn, lose] = [all.filter((a) => a.profit >= 0), all.filter((a) => a.profit < 0)];
    const [earned, lost] = [earn, lose].map((some) => sum(some.map(({ profit }) => profit)));
    const [ofEarning, ofLosing] = [earn, lose].map((some) =>
      sum(some.map(({ turnover }) => turnover)),
    );
    const median = (all[14].profit + all[15].profit) / 2;
    expect((await sheets.read("page", "B5:B12")).flat().filter((_, i) => i % 2 === 1)).toEqual([
      `average ${whole((earned + lost) / 30)}, median ${whole(median)}`,
      `${((100 * earned) / ofEarning).toFixed(1)}% on those that earn`,
      `with ${((100 * ofLosing) / (ofEarning + ofLosing)).toFixed(1)}% of turnover`,
      `${((-100 * lost) / earned).toFixed(1)}% of what the others earn`,
    ]);
  });

  test("the second chart says how many of the five largest lose money", async () => {
    const largest = [...accounts()].sort((a, b) => b.turnover - a.turnover).slice(0, 5);
    const losing = largest.filter(({ profit }) => profit < 0).length;
    const finding = (await sheets.read("page", "H4"))[0][0];
    expect(finding).toBe(`${losing} of the 5 largest lose money`);
  });

  test("key figures are those of the preview", async () => {
    const [profit, margin, losing, lost] = await keyFigures(sheets);
    const { figures } = model.preview(model.sample!().answers);
    expect(figures.map(({ value }) => value)).toEqual([
      Math.round(profit).toLocaleString("en"),
      `${(100 * margin).toFixed(1)}%`,
      `${losing} of 30`,
      Math.round(lost).toLocaleString("en"),
    ]);
  });

  test("each customer has its margin, its cost to serve and its profit", async () => {
    const list = await sheets.read("list", "P5:R34");
    accounts().forEach(({ turnover, direct, costToServe, profit }, i) =>
      close(list[i], [turnover - direct, costToServe, profit]),
    );
  });

  test("from turnover to profit nothing is lost", async () => {
    const lines = (await sheets.read("page", "B29:B38")).flat() as number[];
    close(lines, [1709000, -1059100, -42000, -65100]);
    close(lines.slice(5, 9), [-96000, -124000, -56000, 0]);
    expect(sum(lines.slice(0, 9))).toBeCloseTo(lines[9], 6);
    close(lines.slice(9), [sum(accounts().map(({ profit }) => profit))]);
    expect((await sheets.read("page", "D21:E21"))[0]).toEqual([2670, 96000 / 2670]);
  });

  test("the ranking and its curve", async () => {
    const rows = await sheets.read("ranking", "A5:I34");
    let soFar = 0;
    ranked().forEach(({ name, turnover, profit }, i) => {
      soFar += profit;
      expect(rows[i].slice(0, 3)).toEqual([i + 1, name, turnover]);
      close(rows[i].slice(4), [profit, profit / turnover, soFar, (i + 1) / 30]);
    });
    const names = ranked().map(({ name }) => name);
    expect((await sheets.read("page", "G29:G33")).flat()).toEqual(names.slice(0, 5));
    expect((await sheets.read("page", "G37:G41")).flat()).toEqual(names.slice(-5).reverse());
  });

  test("follows costs, drivers, years and the user's figures", async () => {
    const changed = await inserted();
    const [before] = await keyFigures(changed);
    changed.type("page", "B24", "1000"); // other shared costs, all customers alike
    expect((await keyFigures(changed))[0]).toBeCloseTo(before - 1000, 6);
    expect((await changed.read("list", "O5"))[0][0]).toBeCloseTo(1000 / 30, 9);
    changed.type("page", "C24", "Orders");
    expect((await changed.read("list", "O5"))[0][0]).toBeCloseTo((1000 * 195) / 2670, 9);
    changed.type("page", "K21", "1");
    const recruiting = 163600;
    expect((await keyFigures(changed))[0]).toBeCloseTo(before - 1000 - (recruiting * 2) / 3, 6);
    changed.type("accounts", "B2", "362000"); // 100,000 more turnover, of the first customer
    expect((await keyFigures(changed))[0]).toBeCloseTo(
      before - 1000 - (recruiting * 2) / 3 + 100000,
      6,
    );
  });

  test("a customer that goes leaves the shared costs behind", async () => {
    const changed = await inserted();
    const [before] = await keyFigures(changed);
    for (const column of "ABCDEFGH") changed.type("accounts", `${column}25`, ""); // Delta Medical
    expect((await changed.read("list", "Q28:R28"))[0]).toEqual([0, ""]);
    const own = 195000 - 142200 - 7800 - 9750 - 7300 / 3;
    expect((await keyFigures(changed))[0]).toBeCloseTo(before - own, 6);
    const [last] = await changed.read("ranking", "A34:H34");
    expect(last.slice(0, 6)).toEqual([30, "", "", "", "", ""]);
    close(last.slice(6), [(await keyFigures(changed))[0], 1]);
  });

  test("equal profits keep their own customers", async () => {
    const rows = [
      ["Ann", "1"],
      ["Bob", "5"],
      ["Cy", "5"],
      ["Dee", "5"],
    ];
    const workbook = newWorkbook();
    rows.forEach(([name, sales], i) => {
      workbook.type(`Sheet1!A${i + 2}`, name);
      workbook.type(`Sheet1!B${i + 2}`, sales);
    });
    const { names } = await workbook.host.apply(
      model.plan({
        customers: range("Sheet1!A2:A5", "Ann", "Bob", "Cy", "Dee"),
        turnover: range("Sheet1!B2:B5", 1, 5, 5, 5),
      }),
    );
    expect((await workbook.host.read(`'${names.ranking}'!B5:B8`)).flat()).toEqual([
      "Bob",
      "Cy",
      "Dee",
      "Ann",
    ]);
  });

  /** Profits that are the turnover: the columns of a sheet, and the model on them. */
  async function ofTurnover(turnover: readonly number[], more: Record<string, unknown[]> = {}) {
    const workbook = newWorkbook();
    const columns = { customers: turnover.map((_, i) => `C${i}`), turnover, ...more };
    const cells = turnover.map((_, i) => Object.values(columns).map((column) => column[i]));
    const blocks = [{ at: "A2", cells: cells as never }];
    const source = { id: "source", name: "Source", blocks };
    await workbook.host.apply({ title: "Source", names: [], sheets: [source] });
    const last = turnover.length + 1;
    const ranges = Object.entries(columns).map(([id, column], i) => {
      const letter = "ABCDEF"[i];
      return [id, range(`Source!${letter}2:${letter}${last}`, ...column)];
    });
    const { names } = await workbook.host.apply(model.plan(Object.fromEntries(ranges)));
    return {
      read: (sheet: string, cells: string) => workbook.host.read(`'${names[sheet]}'!${cells}`),
      type: (cell: string, content: string) => workbook.type(`Source!${cell}`, content),
    };
  }

  test("of thousands the first and the last hundred are ranked, with the curve in hundredths", async () => {
    // many equal ones among them, at both ends, too
    const profits = Array.from({ length: 1500 }, (_, i) =>
      Math.round(((i * 7919) % 400) - 130 + (i % 3) / 8),
    );
    const { read, type } = await ofTurnover(profits);
    const expected = () =>
      profits
        .map((profit, place) => ({ profit, place: place + 1 }))
        .sort((a, b) => b.profit - a.profit || a.place - b.place);
    const check = async () => {
      const best = expected();
      const total = sum(profits);
      const rows = await read("ranking", "A5:I204");
      [...best.slice(0, 100), ...best.slice(-100)].forEach(({ profit, place }, i) => {
        const rank = i < 100 ? i + 1 : best.length - 199 + i;
        expect([rows[i][0], rows[i][1], rows[i][4], rows[i][8]]).toEqual([
          rank,
          `C${place - 1}`,
          profit,
          place,
        ]);
        expect(rows[i][6]).toBeCloseTo(sum(best.slice(0, rank).map((each) => each.profit)), 6);
      });
      const points = await read("ranking", "N5:R105");
      points.forEach(([position, share, , soFar, end], i) => {
        expect(position).toBe(15 * i);
        expect(share).toBeCloseTo(i / 100, 12);
        expect(soFar).toBeCloseTo(sum(best.slice(0, 15 * i).map((each) => each.profit)), 6);
        expect(end).toBeCloseTo(total, 6);
      });
      expect(sum((await read("ranking", "U5:U14")).flat() as number[])).toBeCloseTo(total, 6);
      const worst = await read("page", "G37:J41");
      expect(worst.map(([name, , , profit]) => [name, profit])).toEqual(
        best
          .slice(-5)
          .reverse()
          .map(({ place, profit }) => [`C${place - 1}`, profit]),
      );
    };
    await check();
    profits[700] = 5000;
    type("B702", "5000");
    await check();
  });

  test("what belongs to no customer counts nowhere", async () => {
    const { read, type } = await ofTurnover([100, 70, 30], { direct: [10, 20, 5] });
    type("A3", "");
    const lines = (await read("page", "B29:B38")).flat() as number[];
    close([lines[0], lines[1], lines[9]], [130, -15, 115]);
  });

  test("a figure that is text is named, and nothing is shown without it", async () => {
    const { read, type } = await ofTurnover([100, 70, 30], { direct: [10, 20, 5] });
    type("B3", "'70");
    const shown = [
      ...(await read("page", "A6:A8")).flat().slice(0, 1),
      ...(await read("page", "B29:B38")).flat(),
    ];
    for (const value of shown.filter((each) => each !== "")) expect(value).toMatch(/^#/);
  });

  test("costs that cannot be allocated are an error everywhere, not a profit without them", async () => {
    const changed = await inserted();
    changed.type("accounts", "G3", "-1");
    const shown = [
      ...(await keyFigures(changed)),
      ...(await changed.read("page", "B29:C38")).flat(),
      ...(await changed.read("page", "G29:K33")).flat(),
      ...(await changed.read("list", "Q5:R34")).flat(),
      ...(await changed.read("ranking", "E5:E34")).flat(),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

test("the plan", () => {
  expect(rendered(model.plan({ ...SMALL, currency: "EUR" }))).toMatchSnapshot();
});
