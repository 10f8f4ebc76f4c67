/** RFM of a list of customers: its preview, its refusals, and its page in the grid beside CV.RFM of the same purchases. */
import { rfm, rfmSummary } from "../../src/domain/rfm";
import { LOCALES } from "../../src/locales";
import { resultIn } from "../../src/locales/results";
import type { Answers, RangeAnswer } from "../../src/models/model";
import { rfmList } from "../../src/models/rfm-list";
import { samplePlan } from "../../src/models/sample";
import { cdnowRows, ledgerOf } from "../support/ledger";
import { newWorkbook } from "./cv-in-grid";
import { rendered } from "./rendered";

const model = rfmList("en");

const range = (address: string, ...cells: unknown[]): RangeAnswer => ({
  address,
  cells: cells.map((cell) => [cell]),
});

/** Six customers under headings: one without an order, one whose spending is not known. */
const SMALL: Answers = {
  customers: range("List!A1:A7", "Email", "ann", "bob", "cy", "007", "dee", "eve"),
  last: range("List!B1:B7", "Last order", 45700.6, 45640, "", 45500, 45690, 45720),
  orders: range("List!C1:C7", "Orders", 4, 2, 0, 1, 3, 6),
  spent: range("List!D1:D7", "Total spent", 400, 90, 0, 15, "", 240),
};

describe("preview", () => {
  test("counts who counts, and says who does not", () => {
    const { figures, read } = model.preview({ ...SMALL, currency: "EUR" });
    expect(figures.map(({ value }) => value)).toEqual(["4", "13", "€745", "86%"]);
    expect(read).toBe(
      "4 customers with purchases, the last on 2025-03-04; " +
        "customers without an order left out: 1; rows skipped because a cell is blank: 1",
    );
  });

  test("the sample is scored as its purchases are", () => {
    const { figures, chart } = model.preview(model.sample!().answers);
    const segments = rfmSummary(rfm(ledgerOf(cdnowRows())));
    const loyal = segments.filter(({ loyalty }) => loyalty === "Loyal");
    const revenue = segments.reduce((all, each) => all + each.revenue, 0);
    const share = loyal.reduce((all, each) => all + each.revenue, 0) / revenue;
    expect(figures.map(({ value }) => value)).toEqual([
      ...["2,357", "6,696", `$${Math.round(revenue).toLocaleString("en")}`],
      `${Math.round(100 * share)}%`,
    ]);
    expect(chart.series[0].values.filter((each) => each > 0)).toEqual(
      segments.map((each) => Math.round(1000 * each.share) / 10),
    );
  });
});

describe("answers", () => {
  test.each([
    [{ spent: undefined }, "Total spent: select the cells that hold it."],
    [
      { last: range("List!B1:B7", "Last order", 45700, "2025-01-31", "", 45500, 45690, 45720) },
      "The list of customers cannot be used: last purchase, row 3: “2025-01-31” is text, not a date of Excel",
    ],
    [
      { last: range("List!B1:B7", "Last order", 45700, "soon", "", 45500, 45690, 45720) },
      "The list of customers cannot be used: last, row 3: 'soon' is not a date",
    ],
    [
      { orders: range("List!C1:C7", "Orders", 4, 2.5, 0, 1, 3, 6) },
      "number of orders, row 3: 2.5 is not a whole number of 0 or more",
    ],
    [
      { orders: range("List!C1:C7", "Orders", 4, 2, 0, -1, 3, 6) },
      "number of orders, row 5: -1 is not a whole number of 0 or more",
    ],
    [{ asOf: "2025-03-03" }, "the as-of date is before 2025-03-04, the last purchase in the list"],
    [
      { orders: range("List!C1:C7", "Orders", 0, 0, 0, 0, 0, 0) },
      "no row has a customer, a last purchase, an order and an amount",
    ],
    [
      { customers: range("List!A1:A7", "Email", "ann", "bob", "cy", "007", "dee", "ann") },
      'Customer "ann" stands on rows 2 and 7.',
    ],
    [
      { customers: range("List!A1:A7", "Email", "ann", "bob", "cy", "007", "dee", "Total") },
      'Row 7, "Total", is a total of other rows',
    ],
  ])("%j is refused", (answers, message) => {
    expect(() => model.preview({ ...SMALL, ...answers })).toThrow(message);
    expect(() => model.plan({ ...SMALL, ...answers })).toThrow(message);
  });
});

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

/** Where a word first stands in a column of the page. */
async function rowOf({ read }: Inserted, word: string): Promise<number> {
  const column = (await read("page", "A1:A70")).flat();
  return column.indexOf(word) + 1;
}

describe.each(LOCALES)("in the grid beside CV.RFM of the same purchases, %s", (locale) => {
  const ledger = ledgerOf(cdnowRows());
  const said = rfmList(locale);
  let sheets: Inserted;
  beforeAll(async () => {
    sheets = await inserted(samplePlan(said));
  });

  /** Scores, segment and loyalty of every customer, by customer. */
  async function listed() {
    const rows = await sheets.read("list", "A5:L2361");
    return new Map(rows.map(([customer, , , , ...scored]) => [String(customer), scored]));
  }
  const expected = (options: Parameters<typeof rfm>[1]) => {
    const found = rfm(ledger, options);
    const summary = rfmSummary(found);
    const loyaltyOf = new Map(summary.map(({ segment, loyalty }) => [segment, loyalty]));
    return {
      summary,
      scores: new Map(
        found.customers.map((customer, i) => [
          String(customer),
          [
            ...[found.recency[i], found.monetary[i], found.r[i], found.f[i], found.m[i]],
            `${found.r[i]}${found.f[i]}${found.m[i]}`,
            resultIn(locale, found.segments[i]),
            resultIn(locale, loyaltyOf.get(found.segments[i])!),
          ],
        ]),
      ),
    };
  };

  test("scores, segment and loyalty of every customer", async () => {
    expect(await listed()).toEqual(expected({}).scores);
  });

  test("segments, their shares and averages", async () => {
    const { summary } = expected({});
    const top = await rowOf(sheets, resultIn(locale, "Champions"));
    const shown = await sheets.read("page", `A${top}:G${top + 9}`);
    const averages = await sheets.read("averages", "A5:E14");
    for (const each of summary) {
      const name = resultIn(locale, each.segment);
      const [, , customers, share, revenue, revenueShare, mean] = shown.find(([a]) => a === name)!;
      expect([customers, share]).toEqual([each.customers, each.share]);
      expect(revenue).toBeCloseTo(each.revenue, 6);
      expect(revenueShare).toBeCloseTo(each.revenueShare!, 12);
      expect(mean).toBeCloseTo(each.revenue / each.customers, 8);
      const [, , recency, frequency, monetary] = averages.find(([a]) => a === name)!;
      expect(recency).toBeCloseTo(each.averageRecency, 8);
      expect(frequency).toBeCloseTo(each.averageFrequency, 10);
      expect(monetary).toBeCloseTo(each.averageMonetary, 8);
    }
  });

  test("the settings are followed: other steps, totals, another day", async () => {
    const top = await rowOf(sheets, said.questions.find(({ id }) => id === "asOf")!.label);
    sheets.type("page", `B${top}`, "36000");
    sheets.type("page", `B${top + 1}`, "3");
    sheets.type("page", `B${top + 2}`, "total");
    expect(await listed()).toEqual(expected({ asOf: 36_000, bins: 3, monetary: "total" }).scores);
    sheets.type("page", `B${top}`, "35000");
    const [customers] = await keyFigures(sheets);
    expect(customers).toBe("#VALUE!");
    sheets.type("page", `B${top}`, "");
  });
});

describe("in the grid, a small list", () => {
  const withList = async () => {
    const plan = model.plan(SMALL);
    const list = {
      ...{ id: "own", name: "List" },
      blocks: [
        {
          at: "A1",
          cells: (SMALL.customers as RangeAnswer).cells.map((_, i) =>
            ["customers", "last", "orders", "spent"].map(
              (id) => ((SMALL[id] as RangeAnswer).cells[i][0] as string | number) || null,
            ),
          ),
        },
      ],
    };
    return inserted({ ...plan, sheets: [list, ...plan.sheets] });
  };

  test("who does not count has no scores, and is said to be left out", async () => {
    const sheets = await withList();
    expect(await sheets.read("list", "A5:F10")).toEqual([
      ["ann", 45700, 4, 400, 20, 100],
      ["bob", 45640, 2, 90, 80, 45],
      ["cy", "", "", "", "", ""],
      ["007", 45500, 1, 15, 220, 15],
      ["dee", "", "", "", "", ""],
      ["eve", 45720, 6, 240, 0, 40],
    ]);
    expect((await keyFigures(sheets)).slice(0, 3)).toEqual([4, 13, 745]);
    expect((await sheets.read("page", "B6"))[0][0]).toBe("2 others in the list left out");
  });

  test("a date that is text later on is refused, not read as another day", async () => {
    const sheets = await withList();
    sheets.type("own", "B3", "'01/02/2025");
    expect((await sheets.read("list", "G5"))[0][0]).toBe("#VALUE!");
    expect((await keyFigures(sheets))[0]).toBe("#VALUE!");
  });
});

test("the plan", () => {
  const answers = { ...SMALL, asOf: "2025-03-31", bins: 4, monetary: "total" };
  expect(rendered(model.plan(answers))).toMatchSnapshot();
});
