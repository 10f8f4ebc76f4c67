/** Satisfaction: its preview, its refusals, and its sheets calculated in the grid against plain arithmetic. */
import type { Answers, RangeAnswer } from "../../src/models/model";
import type { PlanCell } from "../../src/models/plan";
import { samplePlan } from "../../src/models/sample";
import { satisfaction } from "../../src/models/satisfaction";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = satisfaction("en");

const range = (address: string, ...cells: unknown[]): RangeAnswer => ({
  address,
  cells: cells.map((cell) => [cell]),
});

/** Six answers of two segments, some of them not complete. */
const SMALL: Answers = {
  segments: range("Data!A1:A7", "Segment", "North", "South", "North", "", "South", "North"),
  recommendation: range("Data!B1:B7", "NPS", 10, 9, 3, 8, "", 7),
  satisfaction: range("Data!C1:C7", "CSAT", 5, 4, 2, 4, 3, ""),
};

interface Row {
  readonly segment: string;
  readonly recommendation: number;
  readonly satisfaction: number;
  readonly again: boolean;
  readonly levels: readonly number[];
}
const sampleRows = (): Row[] =>
  model.sample!().sheet.blocks[1].cells.map(
    ([, segment, recommendation, satisfied, again, ...levels]) => ({
      segment: segment as string,
      recommendation: recommendation as number,
      satisfaction: satisfied as number,
      again: again === "yes",
      levels: levels as number[],
    }),
  );
const share = <T>(rows: readonly T[], holds: (row: T) => boolean) =>
  rows.filter(holds).length / rows.length;
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b) / numbers.length;
const nps = (rows: readonly Row[]) =>
  100 *
  (share(rows, ({ recommendation }) => recommendation > 8) -
    share(rows, ({ recommendation }) => recommendation < 7));
const levelMeans = (rows: readonly Row[]) =>
  [0, 1, 2, 3, 4].map((level) => mean(rows.map(({ levels }) => levels[level])));

describe("the sample", () => {
  test("tells a story: punctuality holds back, and the very satisfied come back", () => {
    const rows = sampleRows();
    expect(rows).toHaveLength(100);
    const [core, support, technical, interaction, emotional] = levelMeans(rows);
    for (const level of [core, support, interaction, emotional])
      expect(level).toBeGreaterThanOrEqual(7);
    expect(technical).toBeLessThan(7);
    const again = [3, 4, 5].map((step) =>
      share(
        rows.filter((row) => row.satisfaction === step),
        (row) => row.again,
      ),
    );
    expect(again[2]).toBeGreaterThan(1.5 * again[1]);
    expect(again[1]).toBeGreaterThan(again[0]);
  });
});

describe("preview", () => {
  test("of the sample", () => {
    const rows = sampleRows();
    const { figures, chart, read } = model.preview(model.sample!().answers);
    const levels = levelMeans(rows);
    const overall = mean(levels.map((score, i) => (i > 2 ? Math.min(7, score) : score)));
    expect(figures).toEqual([
      { label: "Held back by", value: "Technical performance" },
      { label: "Net Promoter Score", value: `+${Math.round(nps(rows))}` },
      { label: "Satisfied customers", value: `${100 * share(rows, (r) => r.satisfaction > 3)}%` },
      { label: "Overall score, 0 to 10", value: overall.toFixed(1) },
    ]);
    expect(read).toBe("100 answers in 4 segments");
    expect(chart.categories).toHaveLength(5);
  });

  test("without levels and repurchase says what is to fill in, and skips blanks", () => {
    const { figures, chart, read } = model.preview(SMALL);
    // 10 9 3 8 7: two promoters, one detractor of five; 5 4 2 4 3: three of five satisfied
    expect(figures.map(({ value }) => value)).toEqual([
      "On the sheet",
      "+20",
      "60%",
      "On the sheet",
    ]);
    expect(chart.series[0].values).toEqual([0, 20, 20, 40, 20]);
    expect(read).toBe(
      "5 answers in 2 segments. Without a segment: 1, counted among all answers only",
    );
  });

  test.each([
    ["yes, y, TRUE, 3", ["yes", "Y", true, 3], 100],
    ["no, n, FALSE, 0", ["no", "N", false, 0], 0],
    ["是, 否, 有, 没有", ["是", "否", "有", "没有"], 50],
  ])("repurchase: %s", (_, words, percent) => {
    const { chart } = model.preview({
      segments: range("Data!A2:A5", "a", "a", "a", "a"),
      recommendation: range("Data!B2:B5", 9, 9, 9, 9),
      satisfaction: range("Data!C2:C5", 4, 4, 4, 4),
      repurchase: range("Data!D2:D5", ...words),
    });
    expect(chart.series[0].values[3]).toBe(percent);
  });
});

describe("the scale of satisfaction", () => {
  /** So many answers, one after the other, again and again. */
  const asked = (count: number, ...satisfied: number[]): Answers => {
    const again = (letter: string, answers: readonly number[]): RangeAnswer => ({
      address: `Data!${letter}2:${letter}${count + 1}`,
      cells: Array.from({ length: count }, (_, i) => [answers[i % answers.length]]) as never,
    });
    return { recommendation: again("A", [10, 9, 8, 3]), satisfaction: again("B", satisfied) };
  };
  const shown = (answers: Answers) => {
    const { figures, chart, read } = model.preview(answers);
    return { csat: figures[2].value, steps: chart.categories, read };
  };

  test.each<[string, number[], string, number, string]>([
    // of 7 6 5 1 two are 6 or more, of 10 9 8 1 two are 9 or more
    ["to 7", [7, 6, 5, 1], "50%", 7, "from 1 to 7: satisfied is 6 or more"],
    ["to 10", [10, 9, 8, 1], "50%", 10, "from 1 to 10: satisfied is 9 or more"],
    ["from 0 to 10", [10, 9, 8, 0], "50%", 11, "from 0 to 10: satisfied is 9 or more"],
  ])("%s is told by many answers, and said", (_, answers, csat, steps, said) => {
    const found = shown(asked(40, ...answers));
    expect(found.csat).toBe(csat);
    expect(found.steps).toHaveLength(steps);
    expect(found.read).toContain(said);
  });

  test("is told by as many answers as a call has no room for", () =>
    expect(shown(asked(140_000, 7, 6, 5, 1)).steps).toHaveLength(7));

  test("of five steps is said nothing", () =>
    expect(shown(asked(40, 5, 4, 3, 1)).read).toBe("40 answers"));

  test.each<[string, number[]]>([
    ["a single slip", [...Array<number>(39).fill(4), 7]],
    ["8 at most", [8, 7, 6, 1]],
    ["6 at most", [6, 5, 4, 1]],
  ])("of %s is asked", (_, answers) =>
    expect(() => shown(asked(40, ...answers))).toThrow("choose it under Scale of satisfaction"),
  );

  test("is what the user says", () => {
    expect(shown({ ...asked(40, 6, 5, 4, 1), scale: "1-7" }).csat).toBe("25%");
    expect(shown({ ...asked(8, 5, 4), scale: "0-10" }).csat).toBe("0%");
    expect(() => shown({ ...asked(40, 10, 7, 6, 1), scale: "1-7" })).toThrow(
      "satisfaction, row 1: 10 is not a whole number from 1 to 7 (and 9 more)",
    );
  });
});

describe("answers", () => {
  const five = range("Data!D1:D7", "Core", 5, 5, 5, 5, 5, 5);
  test.each([
    [{ recommendation: undefined }, "Recommendation: select the cells that hold it."],
    [
      { satisfaction: range("Data!C1:C7", "CSAT", "Very satisfied", "Meh", "", "", "", "") },
      "The survey cannot be used: satisfaction, row 3: 'Meh' is not a number",
    ],
    [
      { recommendation: range("Data!B1:B7", "NPS", "Very satisfied", 9, "", "", "", "") },
      "The survey cannot be used: recommendation, row 2: 'Very satisfied' is not a number",
    ],
    [
      {
        satisfaction: range("Data!C1:C7", "CSAT", "Satisfied", "Somewhat satisfied", 3, 3, 3, 3),
      },
      "“satisfied” and “somewhat satisfied” would both be step 4 of 5.",
    ],
    [{ core: five, support: five }, "Five levels: select all five columns, or none"],
    [
      { recommendation: range("Data!B1:B7", "NPS", 10, 9, 11, 8, "", 7) },
      "The survey cannot be used: recommendation, row 4: 11 is not a whole number from 0 to 10",
    ],
    [
      { satisfaction: range("Data!C1:C7", "CSAT", 5, 4, 2, 4, 3, 8) },
      "The survey cannot be used: satisfaction, row 7: 8 is not a whole number from 1 to 5",
    ],
    [
      { repurchase: range("Data!D1:D7", "Again", "yes", "no", "maybe", "", "no", "yes") },
      "The survey cannot be used: repurchase, row 4: 'maybe' is neither yes nor no",
    ],
    [
      {
        ...{ core: five, support: five, technical: five, interaction: five },
        emotional: range("Data!E1:E7", "Emotion", 5, 12, 5, 5, 5, 5),
      },
      "The survey cannot be used: emotional, row 3: 12 is not from 0 to 10",
    ],
    [
      { segments: range("Data!A1:A7", "", "", "", "", "", "", "") },
      "The survey cannot be used: no answers",
    ],
  ])("%j is refused", (answers, message) => {
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
    (await read("page", "A5:A12")).flat().filter((_, i) => i % 2 === 1);

  let sheets: Inserted;
  beforeAll(async () => {
    sheets = await inserted();
  });

  test("key figures are compared: with their margin of error, the best answers, the weakest level", async () => {
    const cell = async (at: string) => (await sheets.read("page", at))[0][0];
    const { answers } = model.sample!();
    const column = (id: string) =>
      (answers[id] as RangeAnswer).cells.flat().filter((each) => typeof each === "number");
    const scores = column("recommendation");
    const [promoters, detractors] = [
      scores.filter((score) => score > 8).length,
      scores.filter((score) => score < 7).length,
    ];
    const n = scores.length + 3;
    const balance = (promoters - detractors) / n;
    const margin = 196 * Math.sqrt(((promoters + detractors + 1.5) / n - balance ** 2) / n);
    expect(await cell("B8")).toBe(`± ${Math.round(margin)}, in 95 samples of 100`);
    const satisfaction = column("satisfaction");
    const very = satisfaction.filter((each) => each === 5).length / satisfaction.length;
    expect(await cell("B10")).toBe(`${Math.round(100 * very)}% are very satisfied`);
    const means = ["core", "support", "technical", "interaction", "emotional"].map((id) => {
      const asked = column(id);
      return asked.reduce((a, b) => a + b, 0) / asked.length;
    });
    expect(await cell("B12")).toBe(`${Math.min(...means).toFixed(1)} at the weakest level`);
  });

  test("key figures are those of the preview", async () => {
    const [heldBack, score, csat, overall] = (await keyFigures(sheets)) as [string, ...number[]];
    const { figures } = model.preview(model.sample!().answers);
    expect(figures.map(({ value }) => value)).toEqual([
      heldBack,
      `+${Math.round(score)}`,
      `${Math.round(100 * csat)}%`,
      overall.toFixed(1),
    ]);
  });

  test("the five levels, what is credited, and the one that holds back", async () => {
    const means = levelMeans(sampleRows());
    const table = await sheets.read("page", "B21:F25");
    table.forEach(([score, , credited, enough, holds], i) => {
      expect(score).toBeCloseTo(means[i], 12);
      expect(credited).toBeCloseTo(i > 2 ? Math.min(7, means[i]) : means[i], 12);
      expect([enough, holds]).toEqual([7, i === 2 ? "◄" : ""]);
    });
    expect((await sheets.read("page", "C27:D27"))[0]).toEqual([2, "Technical performance"]);
  });

  test("who buys again, by satisfaction", async () => {
    const rows = sampleRows();
    const table = await sheets.read("page", "B31:D35");
    table.forEach(([answers, part, again], i) => {
      const these = rows.filter((row) => row.satisfaction === i + 1);
      expect([answers, part]).toEqual([these.length, these.length / 100]);
      if (these.length)
        expect(again).toBeCloseTo(
          share(these, (row) => row.again),
          12,
        );
      else expect(again).toBe("–");
    });
    expect((await sheets.read("page", "B36:D36"))[0]).toEqual([
      100,
      1,
      share(rows, (row) => row.again),
    ]);
    const [four, five] = [3, 4].map((i) => table[i][2] as number);
    expect((await sheets.read("page", "D37"))[0][0]).toBeCloseTo(five / four, 12);
  });

  test("segments, best first, and all answers above them", async () => {
    const rows = sampleRows();
    const table = await sheets.read("page", "A42:I46");
    table.forEach(([name, answers, promoters, , detractors, score, , satisfied, again], i) => {
      const these = i === 0 ? rows : rows.filter(({ segment }) => segment === name);
      expect(answers).toBe(these.length);
      expect(promoters).toBeCloseTo(
        share(these, ({ recommendation }) => recommendation > 8),
        12,
      );
      expect(detractors).toBeCloseTo(
        share(these, ({ recommendation }) => recommendation < 7),
        12,
      );
      expect(score).toBeCloseTo(nps(these), 9);
      expect(satisfied).toBeCloseTo(
        share(these, (row) => row.satisfaction > 3),
        12,
      );
      expect(again).toBeCloseTo(
        share(these, (row) => row.again),
        12,
      );
    });
    const [p, d] = [table[0][2], table[0][4]] as number[];
    const [more, less] = [(100 * p + 0.75) / 103, (100 * d + 0.75) / 103]; // adjusted Wald
    expect(table[0][6]).toBeCloseTo(196 * Math.sqrt((more + less - (more - less) ** 2) / 103), 9);
    const scores = table.slice(1).map((row) => row[5] as number);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("the five levels of each segment", async () => {
    const rows = sampleRows();
    const table = await sheets.read("page", "A52:I55");
    for (const [name, ...figures] of table) {
      const means = levelMeans(rows.filter(({ segment }) => segment === name));
      means.forEach((value, i) => expect(figures[i]).toBeCloseTo(value, 12));
      const reached = means.findIndex((value) => value < 7);
      expect(figures[6]).toBe(reached < 0 ? 5 : reached);
    }
  });

  test("follows the answers, the settings and the weights", async () => {
    const changed = await inserted();
    changed.type("page", "B16", "6");
    expect((await keyFigures(changed))[0]).toBe("–");
    changed.type("page", "B16", "8");
    expect((await keyFigures(changed))[0]).toBe("Support services and systems");
    changed.type("page", "B17", "5");
    const rows = sampleRows();
    expect((await keyFigures(changed))[2]).toBeCloseTo(
      share(rows, (row) => row.satisfaction === 5),
      12,
    );
    for (const row of [22, 23, 24, 25]) changed.type("page", `C${row}`, "0");
    expect((await keyFigures(changed))[3]).toBeCloseTo(levelMeans(rows)[0], 12);
    changed.type("survey", "B2", "A new segment");
    expect((await changed.read("page", "A43:A47")).flat()).toContain("A new segment");
    changed.type("survey", "C3", "");
    expect((await changed.read("page", "B42"))[0][0]).toBe(99);
  });

  test("words for yes and no, and an error for what is neither", async () => {
    const changed = await inserted();
    const entries = [
      ["Y", 1],
      ["TRUE", 1],
      ["没有", 0],
      ["4", 1],
      ["0", 0],
      ["", ""],
    ] as const;
    entries.forEach(([word], i) => changed.type("survey", `E${i + 2}`, word));
    const shown = (await changed.read("list", "E5:E10")).flat();
    expect(shown).toEqual(entries.map(([, value]) => value));
    changed.type("survey", "E2", "perhaps");
    expect((await changed.read("list", "E5"))[0][0]).toBe("#N/A");
    const after = [
      ...(await changed.read("page", "D31:D37")).flat(),
      ...(await changed.read("page", "I42"))[0],
    ];
    for (const value of after) expect(value).toMatch(/^#/);
  });

  test("an answer that cannot be is an error everywhere it counts", async () => {
    const changed = await inserted();
    changed.type("survey", "C2", "11");
    const shown = [
      (await keyFigures(changed))[1],
      ...(await changed.read("page", "F42"))[0],
      ...(await changed.read("page", "A43"))[0],
      ...(await changed.read("page", "B52:G55")).flat(),
    ];
    for (const value of shown) expect(value).toMatch(/^#/);
  });

  test("a second row of headings may have blanks, as SurveyMonkey writes it", async () => {
    const answers = {
      recommendation: range("Data!A1:A6", "Likely to recommend?", "", 10, 9, 0, 7),
      satisfaction: range(
        "Data!B1:B6",
        "How satisfied?",
        "Response",
        "Very satisfied",
        "Satisfied",
        "Very dissatisfied",
        "Neither satisfied nor dissatisfied",
      ),
    };
    const plan = model.plan(answers);
    const cells = answers.recommendation.cells.map((row, i) => [
      ...row,
      ...answers.satisfaction.cells[i],
    ]) as PlanCell[][];
    const data = { id: "data", name: "Data", blocks: [{ at: "A1", cells }] };
    const workbook = await inserted({ ...plan, sheets: [...plan.sheets, data] });
    const figures = await keyFigures(workbook);
    expect(figures.slice(1, 3)).toEqual([25, 0.5]); // two promoters of four, one detractor; two of four satisfied
  });

  test("answers in words, as SurveyMonkey and Qualtrics export them, without segments", async () => {
    const answers: Answers = {
      recommendation: range(
        "Data!A1:A8",
        ...["Likely to recommend?", "Response", "10 - Extremely likely", "9"],
        ...["0 - Not at all likely", 8, "Not sure", ""],
      ),
      satisfaction: range(
        "Data!B1:B8",
        ...["How satisfied?", "Response", "Very satisfied", "SATISFIED", "Very dissatisfied"],
        ...["very satisfied", 3, "N/A"],
      ),
    };
    const { read } = model.preview(answers);
    expect(read).toBe(
      "4 answers. Answers in words count as the tables beside the survey's answers say",
    );
    const plan = model.plan(answers);
    const cells = Array.from({ length: 8 }, (_, i) =>
      ["recommendation", "satisfaction"].map((id) => (answers[id] as RangeAnswer).cells[i][0]),
    ) as string[][];
    const data = { id: "data", name: "Data", blocks: [{ at: "A1", cells }] };
    const workbook = await inserted({ ...plan, sheets: [...plan.sheets, data] });
    const list = await workbook.read("list", "B5:D10");
    // blank where nothing was answered; a group wherever something is written
    expect(list).toEqual([
      ["Everyone asked", 10, 5],
      ["Everyone asked", 9, 4],
      ["Everyone asked", 0, 1],
      ["Everyone asked", 8, 5],
      ["Everyone asked", "", 3],
      ["Everyone asked", "", ""],
    ]);
    // two promoters and one detractor of four; of 5 4 1 5 3 three are satisfied
    expect((await keyFigures(workbook)).slice(1, 3)).toEqual([25, 0.6]);
    workbook.type("data", "B3", "Splendid");
    expect((await workbook.read("list", "D5"))[0][0]).toBe("#N/A");
  });

  test("satisfaction from 0 to 10: a step for each answer, satisfied from 9 on", async () => {
    const scores = [10, 9, 8, 0, 9, 10, 0, 3];
    const cells = scores.map((score, i) => [i % 2 ? 9 : 3, score]);
    const answers = {
      recommendation: range("Data!A1:A8", ...cells.map(([first]) => first)),
      satisfaction: range("Data!B1:B8", ...scores),
    };
    const plan = model.plan(answers);
    const data = { id: "data", name: "Data", blocks: [{ at: "A1", cells }] };
    const workbook = await inserted({ ...plan, sheets: [...plan.sheets, data] });
    expect((await keyFigures(workbook))[2]).toBe(4 / 8);
    const steps = (await workbook.read("page", "A31:C41")).map(([name, ...figures]) => [String(name), ...figures]); // prettier-ignore
    expect(steps.map(([, answered]) => answered)).toEqual([2, 0, 0, 1, 0, 0, 0, 0, 1, 2, 2]);
    expect([steps[0][0], steps[1][0], steps[10][0]]).toEqual(["0 very dissatisfied", "1", "10 very satisfied"]); // prettier-ignore
    workbook.type("page", "B17", "8");
    expect((await keyFigures(workbook))[2]).toBe(5 / 8);
  });

  test.each([
    ["recommendation", "Recommendation: none of 24 answers is above 5"],
    ["levels", "Five levels: none of 120 answers is above 5"],
  ])("%s asked from 1 to 5 is no scale from 0 to 10", (asked, message) => {
    const cells = (most: number) => Array.from({ length: 24 }, (_, i) => (i % most) + 1);
    const given = (most: number) => range("Data!A2:A25", ...cells(most));
    const five = ["core", "support", "technical", "interaction", "emotional"];
    const answers = (most: number) => ({
      ...{ satisfaction: given(5), recommendation: given(asked === "levels" ? 9 : most) },
      ...(asked === "levels" && Object.fromEntries(five.map((level) => [level, given(most)]))),
    });
    expect(() => model.preview(answers(5))).toThrow(message);
    expect(() => model.preview(answers(6))).not.toThrow();
  });

  test("a heading with a number in it is no answer", () => {
    const { figures, read } = model.preview({
      recommendation: range(
        "Data!A1:A4",
        "1、您向朋友推荐我们的可能性有多大？",
        "10分",
        9,
        "(跳过)",
      ),
      satisfaction: range("Data!B1:B4", "Q2", "非常满意", "满意", "不满意"),
    });
    expect(read).toMatch(/^2 answers\. /);
    expect(figures.map(({ value }) => value).slice(1, 3)).toEqual(["+100", "67%"]);
  });

  test("levels filled in on the sheet", async () => {
    const workbook = await inserted({
      ...model.plan(SMALL),
      sheets: [
        ...model.plan(SMALL).sheets,
        {
          id: "data",
          name: "Data",
          blocks: [
            {
              at: "A1",
              cells: Array.from({ length: 7 }, (_, i) =>
                ["segments", "recommendation", "satisfaction"].map(
                  (id) => (SMALL[id] as RangeAnswer).cells[i][0] as string,
                ),
              ),
            },
          ],
        },
      ],
    });
    const finding = async () => (await workbook.read("page", "C4"))[0][0];
    // nobody gave the scores that stand there at first: nothing is said of them
    expect(await keyFigures(workbook)).toEqual(["–", 20, 0.6, "–"]);
    expect(await finding()).toBe("Five levels, each resting on the one below");
    workbook.type("page", "B22", "4");
    expect(await keyFigures(workbook)).toEqual([
      "Support services and systems",
      20,
      0.6,
      (7 * 4 + 4) / 5,
    ]);
    expect(await finding()).toMatch(/^Support services and systems holds us back: 4.0/);
  });
});

test("the plan", () => {
  const repurchase = range("Data!D1:D7", "Again", "yes", "no", 2, "", "no", "yes");
  expect(rendered(model.plan({ ...SMALL, repurchase }))).toMatchSnapshot();
});
