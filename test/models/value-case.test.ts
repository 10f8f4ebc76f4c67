import type { Locale } from "../../src/locales";
import { valueCase } from "../../src/models/value-case";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = valueCase("en");

type Sheet = "page" | "cases" | "cash";

async function inserted(locale: Locale = "en", answers = {}) {
  const workbook = newWorkbook();
  const { names } = await workbook.host.apply(valueCase(locale).plan(answers));
  const read = (sheet: Sheet, range: string) => workbook.host.read(`'${names[sheet]}'!${range}`);
  return {
    read,
    cell: async (sheet: Sheet, cell: string) => (await read(sheet, cell))[0][0],
    type: (sheet: Sheet, cell: string, content: string) =>
      workbook.type(`${names[sheet]}!${cell}`, content),
    keyFigures: async () =>
      (await read("page", "A11:A18")).flat().filter((_, i) => i % 2 === 1) as number[],
    stories: async () => (await read("page", "A52:A57")).flat().filter((_, i) => i % 2 === 0),
  };
}

/** The example by hand: quantity × each, low, likely and high. */
const GAINS = [64_100, 87_250, 115_750];
const COSTS = [44_640, 49_600, 55_800];
const ONCE = [2_840, 4_780, 7_840];
const GAIN_PER_YEAR = [64_100 - 55_800, 87_250 - 49_600, 115_750 - 44_640];

/** Effect of half a month's gain in the first month, of a whole one in the other eleven. */
const firstYear = (gain: number, cost: number, once: number) => (gain * 11.5) / 12 - cost - once;

describe("the page", () => {
  let page: Awaited<ReturnType<typeof inserted>>;
  beforeAll(async () => {
    page = await inserted();
  });

  test("is titled with the prospect's name", async () => {
    expect(await page.cell("page", "A1")).toBe("Harbour Travel");
  });

  test("adds up gains, and what remains after costs when all is low, likely or high", async () => {
    expect((await page.read("page", "G33:I33"))[0]).toEqual(GAINS);
    const [perYear, cash, payback, perAgent] = await page.read("page", "G45:I48");
    expect(perYear).toEqual(GAIN_PER_YEAR);
    [0, 1, 2].forEach((i) => {
      expect(cash[i]).toBeCloseTo(firstYear(GAINS[i], COSTS[2 - i], ONCE[2 - i]), 6);
      expect(perAgent[i]).toBeCloseTo(GAIN_PER_YEAR[i] / 120, 9);
    });
    // likely: 4,780 and the first month's loss are earned back by the full months after it
    const [loss, month] = [49_600 / 12 - 87_250 / 24, 37_650 / 12];
    expect(payback[1]).toBeCloseTo(1 + (4_780 + loss) / month, 9);
  });

  test("the range is that of Beta-PERT, by hand", async () => {
    const rows = (await page.read("cash", "K14:M24")) as number[][];
    const mean = ([l, m, h]: number[]) => (l + 4 * m + h) / 6;
    const expected = rows.reduce((sum, row, i) => sum + (i < 8 ? mean(row) : -mean(row)), 0);
    const variance = rows.reduce((sum, r) => sum + ((mean(r) - r[0]) * (r[2] - mean(r))) / 7, 0);
    const [, value, deviation, p10, , , probability] = (await page.read("cash", "J8:P8"))[0];
    expect(value).toBeCloseTo(expected, 6);
    expect(deviation).toBeCloseTo(Math.sqrt(variance), 6);
    // one case in ten of something near a normal distribution
    expect(((value as number) - (p10 as number)) / (deviation as number)).toBeCloseTo(1.28, 1);
    expect(probability).toBe(1);
    expect((await page.keyFigures())[1]).toBe(p10);
  });

  test("without a size there is no gain per agent, and none is called 0", async () => {
    const { read, type } = await inserted();
    type("page", "B6", "");
    expect((await read("page", "G48:I48"))[0]).toEqual(["–", "–", "–"]);
    expect((await read("page", "G45:I45"))[0]).toEqual(GAIN_PER_YEAR);
    expect((await read("page", "A50:I57")).flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]); // prettier-ignore
  });

  test("paid back only in the third year, the chart does not call it ahead after two", async () => {
    const { type, read } = await inserted();
    type("page", "B9", "30");
    const [[payback]] = await read("page", "H47");
    expect(payback as number).toBeGreaterThan(24);
    const [[title]] = await read("page", "C14");
    expect(title).toMatch(/^Paid back after \d\d\.\d months; still [^-]+ short after two years$/);
  });

  test("shows the customers of the same industry, nearest in size first", async () => {
    expect(await page.read("page", "A52:I53")).toEqual([
      ["Coastline Tours", "Travel", 140, "", "", "", 47_600, 340, 3],
      [await page.cell("cases", "D5"), "", "", "", "", "", "", "", ""],
    ]);
    expect(await page.stories()).toEqual(["Coastline Tours", "Alpine Breaks", "Northern Ferries"]);
  });

  test("preview shows the same figures", async () => {
    const [gain, atLeast, payback, cash] = await page.keyFigures();
    const whole = (number: number) => Math.round(number).toLocaleString("en");
    const { figures, chart, read } = model.preview({});
    expect(figures.map(({ value }) => value)).toEqual([
      whole(gain),
      whole(atLeast),
      `${payback.toFixed(1)} months`,
      whole(cash),
    ]);
    expect(chart.series[0].values).toEqual([44_800, 15_600, 11_700, 6_600, 5_850, 2_700]);
    expect(read).toContain("made-up");
  });
});

describe("at the table", () => {
  test("numbers, months to full effect and one-time costs move the result", async () => {
    const { type, cell, read, keyFigures } = await inserted();
    type("page", "D25", "740"); // a hundred empty seats more
    expect((await keyFigures())[0]).toBe(37_650 + 7_000);
    type("page", "B9", "0");
    expect((await keyFigures())[3]).toBeCloseTo(37_650 + 7_000 - 4_780, 6);
    for (const row of [39, 40]) for (const letter of "CDE") type("page", `${letter}${row}`, "0");
    expect(await read("page", "G47:I47")).toEqual([[0, 0, 0]]);
    expect(await cell("cash", "G18")).toBeCloseTo(44_650, 6);
  });

  test("what never pays back is a dash", async () => {
    const { type, read } = await inserted();
    type("page", "F35", "200");
    expect((await read("page", "G47:I47"))[0]).toEqual(["–", "–", "–"]);
  });

  test("a line of the seller's own counts with a likely figure alone", async () => {
    const { type, keyFigures, read } = await inserted();
    type("page", "A31", "Fewer complaints");
    type("page", "D31", "100");
    type("page", "F31", "12");
    expect((await read("page", "G31:I31"))[0]).toEqual([1200, 1200, 1200]);
    expect((await keyFigures())[0]).toBe(37_650 + 1_200);
  });

  test("without any yearly cost the gain is all gains", async () => {
    const { type, keyFigures } = await inserted();
    for (const letter of "CDEF") type("page", `${letter}35`, "");
    const [gain, atLeast] = await keyFigures();
    expect(gain).toBe(87_250);
    expect(atLeast).toBeGreaterThan(64_100);
  });

  test("another prospect has other customers like it", async () => {
    const { type, stories } = await inserted();
    type("page", "B5", "Retail");
    type("page", "B6", "200");
    // two retailers, then the nearest in size of all others
    expect(await stories()).toEqual(["Toy Castle", "Green Garden Shops", "Northern Ferries"]);
    type("cases", "A13", "Fine Shoes");
    type("cases", "B13", "Retail");
    type("cases", "E13", "200");
    expect((await stories())[0]).toBe("Fine Shoes");
  });

  test("fewer than three histories leave the rest empty", async () => {
    const { type, stories } = await inserted();
    for (let row = 6; row <= 12; row++) type("cases", `A${row}`, "");
    expect(await stories()).toEqual(["Coastline Tours", "", ""]);
  });

  test("what cannot be computed is an error everywhere, not a 0", async () => {
    const { type, keyFigures, read } = await inserted();
    type("page", "F26", "six");
    for (const value of [...(await keyFigures()), ...(await read("page", "G45:I48")).flat()])
      expect(value).toMatch(/^#/);
  });
});

describe("answers", () => {
  test("stand on the page, in the user's language", async () => {
    const { read, stories } = await inserted("zh-TW", {
      prospect: "=A 公司",
      industry: "health",
      agents: 60,
    });
    expect((await read("page", "B4:B6")).flat()).toEqual(["=A 公司", "醫療", 60]);
    expect(await read("page", "A1")).toEqual([["=A 公司"]]);
    expect((await stories())[0]).toBe("河畔診所");
  });

  test.each([
    [{ prospect: "" }, "Prospect: enter a text."],
    [{ agents: 0 }, "Size, in agents: enter a number of at least 1."],
    [{ industry: "mining" }, "Industry: choose one of the answers offered."],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview(answers)).toThrow(message);
    expect(() => model.plan(answers)).toThrow(message);
  });
});

test("the plan", () => {
  expect(rendered(model.plan({ prospect: "Acme", currency: "USD" }))).toMatchSnapshot();
});
