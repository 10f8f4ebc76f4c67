import { LOCALES } from "../../src/locales";
import { perceivedValue } from "../../src/models/perceived-value";
import { PRICE_ANSWERS } from "../../src/models/perceived-value/price-example";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = perceivedValue("en");

type Sheet = "page" | "elements" | "months" | "prices" | "answers" | "workings";

async function inserted(locale: (typeof LOCALES)[number] = "en", answers = {}) {
  const workbook = newWorkbook();
  const { names } = await workbook.host.apply(perceivedValue(locale).plan(answers));
  const read = (sheet: Sheet, range: string) => workbook.host.read(`'${names[sheet]}'!${range}`);
  return {
    read,
    cell: async (sheet: Sheet, cell: string) => (await read(sheet, cell))[0][0],
    type: (sheet: Sheet, cell: string, content: string) =>
      workbook.type(`${names[sheet]}!${cell}`, content),
    clear: (sheet: Sheet, range: string) => workbook.clear(`${names[sheet]}!${range}`),
  };
}

/** The example as it is, for tests that change nothing. */
const examples = new Map<string, ReturnType<typeof inserted>>();
function example(locale: (typeof LOCALES)[number] = "en") {
  if (!examples.has(locale)) examples.set(locale, inserted(locale));
  return examples.get(locale)!;
}

/** The example's estimates as they stand on the sheet, added up by hand. */
const OURS = { benefits: 310_000, price: 174_240, otherCosts: 26_000 };
const THEIRS = { benefits: 272_000, price: 168_000, otherCosts: 53_000 };
const VALUE_ADDED = 310_000 - 200_240 - (272_000 - 221_000);

describe.each(LOCALES)("the page, %s", (locale) => {
  let page: Awaited<ReturnType<typeof inserted>>;
  beforeAll(async () => {
    page = await example(locale);
  });

  test("compares both offers", async () => {
    const rows = await page.read("page", "B17:D22");
    expect(rows.slice(0, 5)).toEqual([
      [OURS.benefits, THEIRS.benefits, 38_000],
      [OURS.price, THEIRS.price, 6_240],
      [OURS.otherCosts, THEIRS.otherCosts, -27_000],
      [200_240, 221_000, -20_760],
      [109_760, 51_000, VALUE_ADDED],
    ]);
    expect(rows[5][0]).toBeCloseTo(310_000 / 200_240, 12);
    expect(rows[5][1]).toBeCloseTo(272_000 / 221_000, 12);
  });

  test("names the highest price and the one at equal value for money", async () => {
    const price = await page.read("page", "B25:B32");
    expect(price.flat().slice(0, 4)).toEqual([168_000, 83_300, 65_000, 233_000]);
    // benefits / costs of the alternative, reached when our costs are ours × theirs / theirs
    expect(price[4][0]).toBeCloseTo((310_000 * 221_000) / 272_000 - 26_000, 6);
    expect(price[5][0]).toBe(174_240);
    expect(price[6][0]).toBeCloseTo(233_000 / 174_240 - 1, 12);
    expect(price[7][0]).toBe(perceivedVerdict[locale]);
  });

  test("sums by kind and by touch come back to the totals", async () => {
    const sum = async (range: string) =>
      (await page.read("page", range)).flat().reduce((a, b) => Number(a) + Number(b), 0);
    expect(await sum("B36:B39")).toBe(310_000);
    expect(await sum("C42:C43")).toBe(272_000);
    expect(await sum("B45:B46")).toBe(200_240);
    expect(await sum("H36:H44")).toBe(221_000);
    expect((await page.read("page", "B36:D36"))[0]).toEqual([289_000, 262_000, 27_000]);
    expect((await page.read("page", "G40:I40"))[0]).toEqual([500, 8_000, -7_500]);
  });
});

const perceivedVerdict = {
  en: "Better value for money",
  "zh-CN": "更划算",
  "zh-TW": "更划算",
};

describe("uncertainty", () => {
  test("the expected value added and its deviation are those of Beta-PERT, by hand", async () => {
    const { read } = await example();
    const mean = (l: number, m: number, h: number) => (l + 4 * m + h) / 6;
    const rows = (await read("workings", "B5:G30")).filter(([low]) => low !== "") as number[][];
    expect(rows).toHaveLength(18);
    let expected = 0;
    let variance = 0;
    for (const [l, m, h, l2, m2, h2] of rows) {
      expected += mean(l, m, h) - mean(l2, m2, h2);
      for (const [low, likely, high] of [
        [l, m, h],
        [l2, m2, h2],
      ])
        variance += ((mean(low, likely, high) - low) * (high - mean(low, likely, high))) / 7;
    }
    const [, shown, deviation] = (await read("workings", "A49:C49"))[0] as number[];
    expect(shown).toBeCloseTo(expected, 6);
    expect(deviation).toBeCloseTo(Math.sqrt(variance), 6);
    const [onPage, p10, p50, p90, above] = (await read("page", "G19:K19"))[0] as number[];
    expect(onPage).toBe(shown);
    // eighteen estimates add up to something near a normal distribution
    expect(Math.abs(p50 - expected)).toBeLessThan(0.05 * deviation);
    expect((p90 - p10) / deviation).toBeGreaterThan(2.5);
    expect((p90 - p10) / deviation).toBeLessThan(2.63);
    expect(above).toBeGreaterThan(0.999);
  });
});

describe("price sensitivity", () => {
  const PEOPLE = PRICE_ANSWERS[0].map((_, person) => PRICE_ANSWERS.map((column) => column[person]));
  const COUNTED = PEOPLE.filter(([a, b, c, d]) => a < b && b < c && c < d);

  /** Share of people, counted one by one; between two prices named it runs straight. */
  function share(question: number, price: number): number {
    const at = (named: number) =>
      COUNTED.filter((answer) =>
        question < 2 ? answer[question] > named : answer[question] <= named,
      ).length / COUNTED.length;
    const named = COUNTED.flat();
    const below = Math.max(...named.filter((each) => each <= price + 1e-12));
    const above = Math.min(...named.filter((each) => each >= price - 1e-12));
    if (above <= below) return at(below);
    return at(below) + ((price - below) / (above - below)) * (at(above) - at(below));
  }

  test("draws the four curves from the answers that count", async () => {
    const { read } = await example();
    const rows = (await read("answers", "L5:S65")) as number[][];
    rows.forEach(([price, , , ...shares], i) => {
      expect(price).toBeCloseTo(0.005 + i * 0.001, 12);
      [0, 1, 2, 3].forEach((q) => expect(shares[q]).toBeCloseTo(share(q, price), 10));
    });
    const bounds = rows.filter((row) => row[7] === 1).map(([price]) => price);
    const [from, to] = [await read("prices", "A5"), await read("prices", "A7")].flat(2) as number[];
    expect(bounds).toHaveLength(2);
    [from, to].forEach((end, i) => {
      expect(bounds[i]).toBeGreaterThanOrEqual(end);
      expect(bounds[i] - 0.001).toBeLessThan(end);
    });
    // too cheap meets not cheap, and too expensive not expensive
    expect(share(0, from)).toBeCloseTo(1 - share(1, from), 10);
    expect(share(3, to)).toBeCloseTo(1 - share(2, to), 10);
  });

  test("says where our price stands, and follows it", async () => {
    const { read, type } = await inserted();
    const page = async () => {
      const [[finding]] = await read("prices", "D4");
      const rows = (await read("prices", "B15:B20")).flat() as number[];
      return { finding, rows };
    };
    const { finding, rows } = await page();
    expect(finding).toMatch(
      /^Accepted: £?0\.0\d\d to £?0\.0\d\d, best £?0\.0\d\d; ours, £?0\.030, is within$/,
    );
    [0, 1, 2, 3].forEach((q) => expect(rows[q + 1]).toBeCloseTo(share(q, 0.03), 10));
    expect(rows[5]).toBeCloseTo(1 - share(0, 0.03) - share(3, 0.03), 10);
    type("months", "B17", "0.07"); // dearer than anybody named
    expect((await page()).rows.slice(0, 5)).toEqual([0.07, 0, 0, 1, 1]);
    expect((await page()).finding).toMatch(/ours, £?0\.070, is above$/);
    type("months", "B17", "0.002");
    expect((await page()).rows.slice(0, 5)).toEqual([0.002, 1, 1, 0, 0]);
    expect((await page()).finding).toMatch(/ours, £?0\.002, is below$/);
  });

  test("says how many answers count, and what to do where none does", async () => {
    const { read, clear, cell } = await inserted();
    expect(await cell("prices", "B24")).toBe(
      `${COUNTED.length} answers count; ${PEOPLE.length - COUNTED.length} were left out, since their four prices do not rise.`,
    );
    clear("answers", "A5:A44");
    expect(await cell("prices", "B24")).toMatch(/^No answer counts yet/);
    expect((await read("prices", "A5:A11")).flat().filter((each) => each === "–")).toHaveLength(4);
    expect((await read("prices", "B16:B20")).flat()).toEqual(Array(5).fill("–"));
    expect(await cell("prices", "D4")).toBe("Price sensitivity");
  });
});

describe("what value added depends on", () => {
  test("ranks elements by swing, equal ones in the order of the list", async () => {
    const { read } = await example();
    const shown = await read("page", "F23:I30");
    expect(shown.map(([name]) => name)).toEqual([
      "No calls lost in the peaks",
      "Price",
      "Outages and surprises",
      "Calm in the high season",
      "Support replies fast",
      "Campaigns live at once",
      "Standing with own clients",
      "Waiting for support",
    ]);
    expect(shown[0].slice(1)).toEqual([-25_000, 32_000, 57_000]);
    [-26_136, 28_726, 54_862].forEach((change, i) =>
      expect(shown[1][i + 1]).toBeCloseTo(change, 6),
    );
    const ranks = (await read("workings", "K5:K30")).flat().filter((rank) => rank !== "");
    expect([...(ranks as number[])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, i) => i + 1),
    );
  });

  test("an element at its worst changes value added by what the bar says", async () => {
    const { type, cell } = await inserted();
    type("elements", "E8", "15000"); // no calls lost in the peaks: ours at its lowest,
    type("elements", "D8", "15000");
    type("elements", "H8", "25000"); // the alternative's at its highest
    type("elements", "G8", "8000");
    expect(await cell("page", "D21")).toBe(VALUE_ADDED - 25_000);
  });
});

describe("the months", () => {
  test("agree with agents × minutes × price and seats × price", async () => {
    const { read } = await example();
    expect((await read("months", "E29:K29"))[0]).toEqual([
      1210,
      1210 * 4800,
      174_240,
      2400,
      168_000,
      1190,
      83_300,
    ]);
    expect((await read("months", "E27:K27"))[0]).toEqual([200, 960_000, 28_800, 200, 14_000, 0, 0]);
    const [[low, , seatsLow], [high, , seatsHigh]] = await read("months", "G30:I31");
    expect(low).toBeCloseTo(174_240 * 0.85, 6);
    expect(high).toBeCloseTo(174_240 * 1.15, 6);
    expect(seatsLow).toBeCloseTo(168_000, 6);
    expect(seatsHigh).toBeCloseTo((2400 + 30 + 7) * 70, 6); // 230 and 207 agents in the two last months
  });

  test("feed the price, and everything follows", async () => {
    const { type, cell, read } = await inserted();
    type("months", "B17", "0.02");
    expect(await cell("page", "B18")).toBeCloseTo(116_160, 6);
    expect(await cell("page", "D21")).toBeCloseTo(VALUE_ADDED + 58_080, 6);
    expect(await cell("page", "B28")).toBeCloseTo(233_000, 6); // what is accepted does not hang on our price
    type("months", "E27", "260");
    expect((await read("months", "E27:K27"))[0].slice(3)).toEqual([260, 18_200, 0, 0]);
    expect(await cell("page", "C18")).toBeCloseTo(172_200, 6);
  });
});

describe("elements of the user's own", () => {
  test("count with a likely figure alone", async () => {
    const { type, cell, read } = await inserted();
    type("elements", "A15", "Reports");
    type("elements", "B15", "Social");
    type("elements", "E15", "7000");
    expect(await cell("page", "D21")).toBe(VALUE_ADDED + 7_000);
    expect(await cell("page", "B38")).toBe(13_000);
    expect(await cell("elements", "J15")).toBe("✓");
    expect((await read("workings", "A13:J13"))[0]).toEqual([
      ...["Reports", 7000, 7000, 7000, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test("key figures are compared with the alternative, the range and our price", async () => {
    const { read, type } = await inserted();
    const beside = async () => (await read("page", "B5:B12")).flat().filter((_, i) => i % 2 === 1);
    const [middle, high] = (await read("page", "I19:J19"))[0] as number[];
    const whole = (amount: number) => Math.round(amount).toLocaleString("en");
    // the highest price leaves us the 51,000 of the alternative: 310,000 − 26,000 − 51,000
    expect(await beside()).toEqual([
      "109,760 against 51,000",
      `middle ${whole(middle)}, high ${whole(high)}`,
      `${Math.round(100 * (233_000 / 174_240 - 1))}% above our price`,
      "1.23 with the alternative",
    ]);
    const [[perMinute]] = (await read("months", "B17")) as number[][];
    type("months", "B17", `${(perMinute * 466_000) / 174_240}`);
    expect((await beside())[2]).toBe("50% below our price");
  });

  test("charts state what they show, and follow", async () => {
    const { type, cell, read } = await inserted();
    expect(await cell("page", "C4")).toBe("No calls lost in the peaks: -25,000 to 32,000");
    expect(await cell("page", "G4")).toBe("Our offer is better value: 1.55 to 1.23");
    for (const estimate of ["D", "E", "F"]) type("elements", `${estimate}8`, "40000");
    const [first, second] = (await read("page", "F23:F24")).flat();
    expect([first, second]).toContain("Price");
    expect(await cell("page", "C4")).toMatch(new RegExp(`^${first}: `));
  });

  test("estimates out of order are marked, and what rests on them is an error, not a 0", async () => {
    const { type, cell, read } = await inserted();
    type("elements", "D8", "40000");
    expect(await cell("elements", "J8")).toBe("✗");
    for (const value of [await cell("page", "A8"), ...(await read("page", "G19:K19"))[0]])
      expect(value).toMatch(/^#/);
    expect(await cell("page", "D21")).toBe(VALUE_ADDED);
  });

  test("text where an amount is needed is an error everywhere", async () => {
    const { type, cell, read } = await inserted();
    type("elements", "E8", "much");
    expect(await cell("elements", "J8")).toBe("✗");
    const shown = [
      ...(await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1),
      ...(await read("page", "B36:B37")).flat(),
      ...(await read("page", "F23:I23"))[0],
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

describe("preview", () => {
  test("shows the page's figures", async () => {
    const { figures, chart, read } = model.preview({});
    const { cell } = await example();
    const shown = [6, 8, 10].map(async (row) =>
      Math.round((await cell("page", `A${row}`)) as number).toLocaleString("en"),
    );
    expect(figures.slice(0, 3).map(({ value }) => value)).toEqual(await Promise.all(shown));
    expect(figures[3].value).toBe("1.55");
    expect(chart.series.map(({ values }) => values)).toEqual([
      [310_000, 200_240, 109_760],
      [272_000, 221_000, 51_000],
    ]);
    expect(read).toContain("illustrative");
  });

  test("speaks of money in the user's currency", () => {
    expect(model.preview({ currency: "EUR" }).figures[2].value).toBe("€233,000");
    expect(perceivedValue("zh-TW").preview({}).figures[0].label).toBe("每年增加的價值");
  });
});

test.each([
  [{ offer: " " }, "Your offer: enter a text."],
  [{ currency: "XAU" }, "Currency: choose one of the answers offered."],
])("%j is refused", (answers, message) => {
  expect(() => model.preview(answers)).toThrow(message);
  expect(() => model.plan(answers)).toThrow(message);
});

test("an offer's name that looks like a formula stays a name", async () => {
  const { cell } = await inserted("en", { offer: "=1+1" });
  expect(await cell("page", "B16")).toBe("=1+1");
  expect(await cell("workings", "A34")).toBe("=1+1");
});

test("the plan", () => {
  expect(rendered(model.plan({ offer: "Ours", currency: "GBP" }))).toMatchSnapshot();
});
