import type { Locale } from "../../src/locales";
import { segments } from "../../src/models/segments";
import { samplePlan } from "../../src/models/sample";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = segments("en");

const range = (letter: string, cells: unknown[]) => ({
  address: `Answers!${letter}1:${letter}${cells.length}`,
  cells: cells.map((cell) => [cell]),
});

/** Nine respondents of two segments under headings; one gave no cost, one no recommendation. */
const COLUMNS = {
  segments: ["Segment", "Shop", "Shop", "Shop", "Shop", "Bank", "Bank", "Bank", "Bank", "Bank"],
  benefits: ["Benefits", 50, 60, 70, 80, 40, 42, 44, 46, 99],
  costs: ["Costs", 30, 30, 30, 30, 40, 40, 46, 50, ""],
  scores: ["Recommend", 10, 9, 8, 10, 3, 7, 6, "", 9],
  driver1: ["Quality", 1, 2, 3, 4, 5, 3, 4, 4, 1],
  driver2: ["Region", "N", "S", "N", "S", "N", "N", "S", "S", "S"],
};
const LETTERS = {
  segments: "A",
  benefits: "B",
  costs: "C",
  scores: "D",
  driver1: "E",
  driver2: "F",
};

const answersWith = (columns: Partial<Record<keyof typeof COLUMNS, unknown[]>> = {}) =>
  Object.fromEntries(
    Object.entries({ ...COLUMNS, ...columns }).map(([id, cells]) => [
      id,
      range(LETTERS[id as keyof typeof LETTERS], cells),
    ]),
  );

async function inserted() {
  const workbook = newWorkbook();
  const rows = COLUMNS.segments.map((_, i) => Object.values(COLUMNS).map((cells) => cells[i]));
  await workbook.host.apply({
    title: "Answers",
    names: [],
    sheets: [{ id: "answers", name: "Answers", blocks: [{ at: "A1", cells: rows }] }],
  });
  const { names } = await workbook.host.apply(model.plan(answersWith()));
  return {
    read: (sheet: "page" | "workings", cells: string) =>
      workbook.host.read(`'${names[sheet]}'!${cells}`),
    type: (cell: string, content: string) => workbook.type(`Answers!${cell}`, content),
  };
}

describe("the page", () => {
  test("shows each segment's value and recommendation, by hand", async () => {
    const { read } = await inserted();
    const cards = await read("page", "C20:D31");
    expect(cards[0]).toEqual(["Shop", "Bank"]);
    const [respondents, share, benefits, costs, value, ratio, positive, nps] = cards.slice(3);
    expect(respondents).toEqual([4, 4]); // the fifth of the bank gave no cost
    expect(share).toEqual([0.5, 0.5]);
    expect(benefits).toEqual([65, 43]);
    expect(costs).toEqual([30, 44]);
    expect(value).toEqual([35, -1]);
    expect(ratio[0]).toBeCloseTo(65 / 30, 12);
    expect(ratio[1]).toBeCloseTo(43 / 44, 12);
    expect(positive).toEqual([1, 0.25]);
    expect(nps).toEqual([75, -25]); // bank: one promoter and two detractors of four answers
    const figures = (await read("page", "A6:A12")).flat().filter((_, i) => i % 2 === 0);
    expect(figures.slice(0, 2)).toEqual(["Shop", 17]);
    expect(figures[2]).toBeCloseTo((100 * (4 - 2)) / 8, 12);
    expect(figures[3]).toBe(8);
  });

  test("key figures are compared: between segments, and with their margin of error", async () => {
    const { read } = await inserted();
    const beside = (await read("page", "B5:B12")).flat().filter((_, i) => i % 2 === 1);
    // of 8 answers 4 promote and 2 detract; adjusted Wald adds three answers, one to each side and between them
    const balance = 2 / 11;
    const margin = 196 * Math.sqrt(((4.75 + 2.75) / 11 - balance ** 2) / 11);
    expect(beside).toEqual([
      "",
      "-1.0 to 35.0 by segment",
      `± ${Math.round(margin)}, in 95 samples of 100`,
      "at least 4 in each",
    ]);
  });

  test("names what each segment values most", async () => {
    const { read } = await inserted();
    const [drivers, explained, steps] = await read("page", "C32:D34");
    // the shops' value rises by 10 with every point of quality; the bank's regions differ most
    expect(drivers).toEqual(["Quality", "Region"]);
    expect(explained[0]).toBeCloseTo(1, 12);
    // bank: 0 and 2 in the north, −2 and −4 in the south; between groups 4 × 2², in all 20
    expect(explained[1]).toBeCloseTo(16 / 20, 12);
    expect(steps).toEqual([
      "Ask for referrals and case histories",
      "Lower their costs or raise what they value; else serve others",
    ]);
  });

  test("follows the answers", async () => {
    const { read, type } = await inserted();
    type("B9", "146"); // a respondent of the bank gains a hundred more
    expect((await read("page", "C20:D20"))[0]).toEqual(["Shop", "Bank"]);
    expect((await read("page", "D27"))[0]).toEqual([24]);
    type("B9", "346");
    expect((await read("page", "C20:D20"))[0]).toEqual(["Bank", "Shop"]); // now the most valuable
    expect((await read("page", "C30:D30"))[0]).toEqual([-25, 75]);
    type("D2", "0");
    expect((await read("page", "D30"))[0]).toEqual([25]);
  });

  test("an answer that cannot be read is an error everywhere, not a 0", async () => {
    const { read, type } = await inserted();
    type("C3", "cheap");
    const shown = [
      ...(await read("page", "C23:D29")).flat(),
      ...(await read("page", "A6")).flat(),
      ...(await read("page", "A8")).flat(),
      ...(await read("page", "C34:D34")).flat(),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });
});

describe("the sample", () => {
  test("tells of four segments that value different things", () => {
    const { answers } = model.sample!();
    const { figures, chart, read } = model.preview(answers);
    expect(chart.categories).toHaveLength(4);
    expect(figures[0].value).toBe("Seasonal retailers");
    expect(figures[3].value).toBe("120");
    expect(read).toMatch(/^120 respondents in 4 segments; value depends most on /);
    expect(model.sample!().answers).toEqual(answers);
  });

  test("its cards name a driver of each segment's own", async () => {
    const workbook = newWorkbook();
    const { names } = await workbook.host.apply(samplePlan(model));
    const [drivers] = await workbook.host.read(`'${names.page}'!C32:F32`);
    expect(new Set(drivers).size).toBe(4);
  });

  test.each(["zh-CN", "zh-TW"] as Locale[])("is in %s, too", (locale) => {
    const local = segments(locale);
    const { figures, read } = local.preview(local.sample!().answers);
    expect(figures[0].value).toMatch(/^季節性|^季节性/);
    expect(read).toContain("120");
  });
});

describe("answers", () => {
  const many = ["Segment", ..."ABCDEFGHI"];
  test.each([
    [{ segments: undefined }, "Segment: select the cells that hold it."],
    [answersWith({ segments: many }), "Segment: there are 8 segments, and a page has room for 6"],
    [
      answersWith({ scores: ["Recommend", 10, 9, 11, 10, 3, 7, 6, "", 9] }),
      "The answers cannot be used: recommendation, row 4: 11 is not a whole number from 0 to 10",
    ],
    [
      answersWith({ driver1: [1, 1, 2, 3, 4, 5, 5, 4, 4, 1] }),
      "Drivers: the first cell of Answers!E1:E10 must be the name of the driver",
    ],
  ])("%# is refused", (answers, message) => {
    const given = { ...answersWith(), ...answers };
    expect(() => model.preview(given)).toThrow(message);
    expect(() => model.plan(given)).toThrow(message);
  });

  test("drivers may be left out", () => {
    const given = { ...answersWith(), driver1: undefined, driver2: undefined };
    expect(model.preview(given).read).toBe("8 respondents in 2 segments");
    expect(JSON.stringify(model.plan(given))).not.toContain("CV.VALUE.DRIVERS(");
  });
});

test("the plan", () => {
  expect(rendered(model.plan(answersWith()))).toMatchSnapshot();
});
