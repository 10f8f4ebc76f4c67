/** The software customer's growth, switch, forecast and years, calculated in the grid. */
import type { Answers } from "../../src/models/model";
import { softwareCustomer } from "../../src/models/software-customer";
import { softwareCustomer as sampleLedger } from "../support/samples";
import { newWorkbook } from "./cv-in-grid";

type Sheet = "page" | "ledger" | "growth" | "forecast" | "steps";

async function inserted(answers: Answers = {}, locale: "en" | "zh-TW" = "en") {
  const workbook = newWorkbook();
  const { names } = await workbook.host.apply(softwareCustomer(locale).plan(answers));
  return {
    read: (sheet: Sheet, range: string) => workbook.host.read(`'${names[sheet]}'!${range}`),
    type: (sheet: Sheet, cell: string, content: string) =>
      workbook.type(`${names[sheet]}!${cell}`, content),
  };
}
type Inserted = Awaited<ReturnType<typeof inserted>>;

const keyFigures = async ({ read }: Inserted) =>
  (await read("page", "A5:A14")).flat().filter((_, i) => i % 2 === 1);

/** Sales of the shipped ledger by year and kind, by plain arithmetic. */
function salesByKind() {
  const { years, amounts, kinds } = sampleLedger();
  return [1, 2, 3, 4, 5].map((year) =>
    ["first", "up-sell", "cross-sell", "referral"].map((kind) =>
      years.reduce(
        (sum, [y], i) => sum + (y === year && kinds[i][0] === kind ? amounts[i][0] : 0),
        0,
      ),
    ),
  );
}

describe("from the first cost to the profit", () => {
  test("costs, own purchases by kind and referrals add up to the profit", async () => {
    const { read } = await inserted();
    const amounts = (await read("steps", "B6:B13")).flat() as number[];
    expect(amounts[0]).toBe(-600);
    expect(amounts[1]).toBe(-240);
    const byKind = salesByKind();
    expect(amounts.slice(2, 5).reduce((sum, amount) => sum + amount)).toBe(3324);
    expect(amounts[2]).toBe(byKind[0][0]);
    expect(amounts[5] + amounts[6]).toBe(5822);
    expect(amounts[7]).toBe(8306);
    expect(amounts.slice(0, 7).reduce((sum, amount) => sum + amount)).toBe(8306);
  });

  test("what is seen of a step lies between its ends, also where it crosses zero", async () => {
    const { read } = await inserted();
    for (const [from, to, base, ...seen] of (await read("steps", "E6:O13")) as number[][]) {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const above = [base, ...seen].reduce((sum, part) => sum + Math.max(0, part), 0);
      const below = [base, ...seen].reduce((sum, part) => sum + Math.min(0, part), 0);
      expect([below, above]).toEqual([Math.min(0, low), Math.max(0, high)]);
      expect(seen.reduce((sum, part) => sum + Math.abs(part), 0)).toBe(high - low);
    }
  });

  test("findings follow the sheet", async () => {
    const { read, type } = await inserted();
    const findings = async () => [
      (await read("page", "D4"))[0][0],
      (await read("page", "H4"))[0][0],
    ];
    expect(await findings()).toEqual([
      "3,324 bought, 5,822 referred, 840 cost: 8,306 left",
      "Referred sales, added up, overtake own in year 4",
    ]);
    type("page", "B20", "no");
    expect(await findings()).toEqual([
      "3,324 bought, 0 referred, 840 cost: 2,484 left",
      "Own sales, added up, stay ahead of referred",
    ]);
  });
});

test("key figures are compared with the other case, with referrals and without", async () => {
  const { read, type } = await inserted();
  const beside = async () => (await read("page", "B5:B14")).flat().filter((_, i) => i % 2 === 1);
  // 3,324 of its own less 840 of cost, and a first sale of 495; 105 lost in year 1, 839 − 60 earned in year 2
  expect(await beside()).toEqual([
    "2,484 without referrals",
    "91% of sales",
    "by 4 customers referred",
    "year 2 without referrals",
    "5.0 × without referrals",
  ]);
  type("page", "B20", "no");
  expect(await beside()).toEqual([
    "8,306 with referrals",
    "75% of sales",
    "",
    "year 2 with referrals",
    "16.8 × with referrals",
  ]);
});

describe("growth", () => {
  test("by kind adds up to the sales of each year", async () => {
    const { read } = await inserted();
    const table = await read("growth", "A21:G25");
    expect(table.map((row) => row.slice(1, 5))).toEqual(salesByKind());
    expect(table.map((row) => row[5])).toEqual([0, 0, 0, 0, 0]);
    expect(table.map((row) => row[6])).toEqual([495, 1334, 1733, 2506, 3078]);
    expect((await read("growth", "B26:G26"))[0]).toEqual([495, 2200, 4471, 1980, 0, 9146]);
  });

  test("a purchase without a kind has a column of its own, so that nothing is lost", async () => {
    const workbook = await inserted();
    workbook.type("ledger", "D6", "gift"); // layout upgrade, 149, in year 2
    expect((await workbook.read("growth", "B22:G22"))[0]).toEqual([0, 0, 690, 495, 149, 1334]);
  });

  test("who brought whom, also of a customer that is added", async () => {
    const workbook = await inserted();
    expect(await workbook.read("growth", "A43:I44")).toEqual([
      ["Studio", "", 3324, 5822, 0, 5822, 9146, 4, 4],
      ["Designer 1", "Studio", 2011, 0, 0, 0, 2011, 0, 0],
    ]);
    const row = ["5", "Designer 5", "Designer 1", "referral", "Layout software"];
    row.forEach((content, i) => workbook.type("ledger", `${"ABCDE"[i]}33`, content));
    expect(await workbook.read("growth", "A43:I44")).toEqual([
      ["Studio", "", 3324, 5822, 495, 6317, 9641, 4, 5],
      ["Designer 1", "Studio", 2011, 495, 0, 495, 2506, 1, 1],
    ]);
  });
});

describe.each(["en", "zh-TW"] as const)("what if nobody referred, %s", (locale) => {
  const no = { en: "no", "zh-TW": "否" }[locale];

  test("both cases stand side by side", async () => {
    const { read } = await inserted({}, locale);
    expect(await read("growth", "B31:F32")).toEqual([
      [9146, 840, 8306, 8306 / 495, 2],
      [3324, 840, 2484, 2484 / 495, 2],
    ]);
    expect(await read("growth", "A35:F39").then((rows) => rows.map((row) => row.slice(4)))).toEqual(
      [
        [-105, -105],
        [674, 1169],
        [1308, 2842],
        [1526, 5288],
        [2484, 8306],
      ],
    );
  });

  test("the switch takes referrals out of the key figures, the tables and the ledger", async () => {
    const workbook = await inserted({}, locale);
    const before = await workbook.read("growth", "B31:F32");
    workbook.type("page", "B20", no);
    expect(await keyFigures(workbook)).toEqual([2484, 2484, 0, 2, 2484 / 495]);
    expect((await workbook.read("page", "F19:F24")).flat()).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await workbook.read("page", "F28:F32")).flat()).toEqual([1, 1, 1, 1, 1]);
    expect((await workbook.read("growth", "B26:G26"))[0]).toEqual([
      495,
      149 + 149 + 129 + 899,
      395 + 295 + 595 + 99 + 119,
      0,
      0,
      3324,
    ]);
    expect(await workbook.read("growth", "B31:F32")).toEqual(before);
    expect((await workbook.read("ledger", "F9:H9"))[0]).toEqual([495, 2, 0]);
  });
});

describe("forecast", () => {
  test("from the studio's path it is the schedule", async () => {
    const { read } = await inserted();
    const forecast = await read("forecast", "F21:N25");
    const schedule = await read("page", "D19:J23");
    forecast.forEach(([year, , own, direct, indirect, total, ledger, profit, cumulative], i) => {
      expect([year, own, direct, total]).toEqual(schedule[i].slice(0, 4));
      expect([profit, cumulative]).toEqual(schedule[i].slice(5));
      expect([indirect, ledger]).toEqual([0, total]);
    });
    expect(forecast.map((row) => row[1])).toEqual([0, 1, 1, 2, 0]);
    expect((await read("forecast", "A4:A11")).flat().filter((_, i) => i % 2)).toEqual([
      8306,
      9146,
      1 - 3324 / 9146,
      4,
    ]);
  });

  test("follows its path, its settings and the costs", async () => {
    const workbook = await inserted();
    workbook.type("forecast", "D25", "1"); // one more referral, in year 5
    workbook.type("forecast", "D17", "100"); // each of now five costs 100
    expect((await workbook.read("forecast", "N25"))[0][0]).toBe(8306 + 495 - 500);
    workbook.type("page", "E32", "160");
    expect((await workbook.read("forecast", "N25"))[0][0]).toBe(8306 + 495 - 500 - 100);
    workbook.type("forecast", "D16", "2");
    // those of years 2 to 4 refer along the same path: joining 1 in year 3, 2 in year 4, 5 in year 5
    expect((await workbook.read("forecast", "J21:J25")).flat()).toEqual([
      0,
      0,
      495,
      544 + 2 * 495,
      694 + 2 * 544 + 5 * 495,
    ]);
  });

  test("what cannot be forecast is an error everywhere", async () => {
    const workbook = await inserted();
    workbook.type("forecast", "D22", "many");
    const shown = [
      ...(await workbook.read("forecast", "A4:A11")).flat().filter((_, i) => i % 2),
      ...(await workbook.read("forecast", "G26:K26"))[0],
      ...(await workbook.read("forecast", "N21:N25")).flat(),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

describe("years", () => {
  test("three years end where the published schedule stands after three", async () => {
    const workbook = await inserted({ years: 3 });
    expect(await keyFigures(workbook)).toEqual([2842, 2842, 1534 / 3562, 2, 2842 / 495]);
    expect((await workbook.read("forecast", "F21:N23")).map((row) => row[8])).toEqual([
      -105, 1169, 2842,
    ]);
  });

  test("ten years have room for ten, and for purchases in them", async () => {
    const workbook = await inserted({ years: 10 });
    const costs = 600 + 9 * 60;
    expect((await keyFigures(workbook)).slice(0, 2)).toEqual([9146 - costs, 9146 - costs]);
    const row = ["10", "Studio", "", "up-sell", "All-in-one suite"];
    row.forEach((content, i) => workbook.type("ledger", `${"ABCDE"[i]}104`, content));
    expect((await keyFigures(workbook)).slice(0, 2)).toEqual([
      9146 + 899 - costs,
      9146 + 899 - costs,
    ]);
    expect((await workbook.read("growth", "C30"))[0][0]).toBe(899);
  });
});
